import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import type { PortfolioResult } from '../../server/src/protocol.ts';
import { riktlinje, unclear } from '../support/governing.ts';
import { modern, startEditor } from '../support/lsp.ts';
import { workspace } from '../support/workspace.ts';

const files = { 'a.md': riktlinje(unclear), 'b.md': riktlinje('Rektorn leder arbetet.'), 'c.md': 'Hej, vi ses på fredag.\n' };

describe('documents of a folder that are not open', () => {
  it('are told in rows, without those that govern nothing', async () => {
    using folder = workspace(files);
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    const uris = Object.keys(files).map(folder.uriOf);
    const { heads, rows } = await editor.request<PortfolioResult>('tillitskoll/portfolio', { uris: [...uris, folder.uriOf('borta.md')], shows: false });
    expect(heads[0]).toBe('Dokument');
    expect(rows.map(({ uri }) => uri)).toEqual(uris.slice(0, 2));
    for (const { cells } of rows) expect(cells).toHaveLength(heads.length);
  });

  it('have their findings among those of the workspace, which waits until there is something new, and keeps them when a file is closed', async () => {
    using folder = workspace(files);
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    const [a = ''] = Object.keys(files).map(folder.uriOf);
    const poll = (previousResultIds: readonly { uri: string; value: string }[]) =>
      editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const waiting = poll([]);
    await editor.request('tillitskoll/portfolio', { uris: [a], shows: true });
    const [first, ...more] = (await waiting).items;
    expect(more).toEqual([]);
    expect(first).toMatchObject({ uri: a, kind: 'full', items: [{ code: 'unclear-mandate' }] });

    // What is open is told by itself, and when it is closed as it then stands on the disk.
    const again = poll([{ uri: a, value: first?.resultId ?? '' }]);
    editor.open(a, riktlinje(unclear));
    expect(await editor.marked(a)).toEqual(['unclear-mandate: ska redovisas']);
    folder.write('a.md', riktlinje(unclear, 'Planen ska följas upp.'));
    editor.close(a);
    expect((await again).items).toMatchObject([{ uri: a, items: [{ code: 'unclear-mandate' }, { code: 'unclear-mandate' }] }]);
  });

  it('are not shown where the user does not want that', async () => {
    using folder = workspace(files);
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    const uris = Object.keys(files).map(folder.uriOf);
    const waiting = editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    await editor.request('tillitskoll/portfolio', { uris: uris.slice(0, 1), shows: false });
    await editor.request('tillitskoll/portfolio', { uris: uris.slice(1, 2), shows: true });
    expect((await waiting).items.map(({ uri }) => uri)).toEqual(uris.slice(1, 2));
  });
});
