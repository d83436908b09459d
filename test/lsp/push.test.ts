import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../server/src/protocol.ts';
import { riktlinje, unclear, untitled } from '../support/governing.ts';
import { type Editor, startEditor } from '../support/lsp.ts';

const other = 'untitled:annat.md';

const published = (editor: Editor, uri: string): readonly PublishDiagnosticsParams[] =>
  editor.all<PublishDiagnosticsParams>('textDocument/publishDiagnostics').filter((each) => each.uri === uri);

/** Waits until all that was waiting to be published when it is called has been: a draft opened now comes after it. */
async function settled(editor: Editor): Promise<void> {
  editor.open('untitled:sist.md', 'Sist.');
  await editor.published('untitled:sist.md', 1);
}

describe('to a client that does not pull', () => {
  it('findings come with their version, and none when the draft is closed', async () => {
    await using editor = await startEditor();
    editor.open(untitled, riktlinje(unclear), 3);
    const first = await editor.published(untitled, 3);
    expect(first.diagnostics.map((each) => editor.mark(untitled, each))).toEqual(['unclear-mandate: ska redovisas']);
    const version = editor.replace(untitled, unclear, 'Nämnden redovisar uppföljningen i mars.');
    expect((await editor.published(untitled, version)).diagnostics).toEqual([]);
    editor.close(untitled);
    expect(await editor.published(untitled)).toEqual({ uri: untitled, diagnostics: [] });
  });

  it('an analysis is told of as well', async () => {
    await using editor = await startEditor();
    editor.open(untitled, riktlinje(unclear));
    expect(await editor.message('tillitskoll/analysed')).toEqual({ uri: untitled, version: 1 });
    await editor.published(untitled, 1);
  });

  it('a burst of edits ends with the last version, in far fewer messages than edits', async () => {
    await using editor = await startEditor();
    editor.open(untitled, riktlinje(unclear));
    await editor.published(untitled, 1);
    for (let i = 0; i < 20; i++) editor.replace(untitled, 'ska redovisas', `${'x'.repeat(i % 3)} ska redovisas`);
    const last = await editor.published(untitled, 21);
    expect(last.diagnostics.map((each) => editor.mark(untitled, each))).toEqual(['unclear-mandate: ska redovisas']);
    await settled(editor);
    const versions = published(editor, untitled).map(({ version }) => version);
    expect(versions.at(-1)).toBe(21);
    expect(versions).toEqual([...versions].sort((a, b) => Number(a) - Number(b)));
    expect(versions.length).toBeLessThan(10);
    expect(editor.all('tillitskoll/analysed').length).toBeLessThan(10);
  });

  it('drafts do not wait for each other', async () => {
    await using editor = await startEditor();
    editor.open(untitled, riktlinje(unclear));
    editor.open(other, riktlinje(unclear, 'Planen ska följas upp.'));
    editor.replace(untitled, 'redovisas', 'mätas');
    const [one, two] = await Promise.all([editor.published(untitled, 2), editor.published(other, 1)]);
    expect(one.diagnostics.map((each) => editor.mark(untitled, each))).toEqual(['unclear-mandate: ska mätas']);
    expect(two.diagnostics).toHaveLength(2);
  });

  it('nothing comes after the close, even of an edit just before it', async () => {
    await using editor = await startEditor();
    editor.open(untitled, riktlinje(unclear));
    await editor.published(untitled, 1);
    editor.replace(untitled, 'redovisas', 'mätas');
    editor.close(untitled);
    await settled(editor);
    expect(published(editor, untitled).at(-1)).toEqual({ uri: untitled, diagnostics: [] });
  });

  it('a draft opened again starts anew', async () => {
    await using editor = await startEditor();
    editor.open(untitled, riktlinje(unclear));
    editor.close(untitled);
    editor.open(untitled, riktlinje('Nämnden följer upp planen.'));
    await settled(editor);
    expect(published(editor, untitled).at(-1)).toEqual({ uri: untitled, version: 1, diagnostics: [] });
  });

  it('an edit while settings are fetched makes the old text one that is never answered for', async () => {
    let release: (settings: Settings) => void = () => undefined;
    const held = new Promise<Settings>((resolve) => (release = resolve));
    await using editor = await startEditor({ capabilities: { workspace: { configuration: true } }, settings: () => held });
    editor.open(untitled, riktlinje(unclear));
    await editor.message('workspace/configuration');
    const version = editor.replace(untitled, 'redovisas', 'mätas');
    release({});
    await editor.published(untitled, version);
    await settled(editor);
    expect(new Set(published(editor, untitled).map((each) => each.version))).toEqual(new Set([version]));
  });

  it('new settings bring new findings without being asked for', async () => {
    let settings: Settings = {};
    await using editor = await startEditor({ capabilities: { workspace: { configuration: true } }, settings: () => settings });
    editor.open(untitled, riktlinje(unclear));
    expect((await editor.published(untitled, 1)).diagnostics).toHaveLength(1);
    settings = { severity: { 'unclear-mandate': 'off' } };
    editor.configure();
    expect(await editor.message('textDocument/publishDiagnostics', (each: PublishDiagnosticsParams) => each.diagnostics.length === 0)).toEqual({
      uri: untitled,
      version: 1,
      diagnostics: [],
    });
  });
});
