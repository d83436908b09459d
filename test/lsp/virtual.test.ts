import { describe, expect, it } from 'vitest';
import { riktlinje, unclear } from '../support/governing.ts';
import { type EditorOptions, modern, startEditor } from '../support/lsp.ts';

const root = 'vscode-vfs://github/kommunen/styrdokument';
const uri = `${root}/planer/riktlinje.md`;

/** An editor on files that only it can read. */
const virtual = (files: Record<string, string>, read: string[] = []): EditorOptions => ({
  capabilities: modern,
  initializationOptions: { readFile: true },
  folders: [root],
  readFile: (path) => {
    read.push(path);
    return files[path] ?? null;
  },
});

describe('in a virtual workspace', () => {
  it('the client reads the project file, from the folder of the draft up to that of the workspace', async () => {
    const read: string[] = [];
    await using editor = await startEditor(virtual({ [`${root}/.tillitskoll.yaml`]: 'language: en\nseverity:\n  unclear-mandate: hint\n' }, read));
    editor.open(uri, riktlinje(unclear));
    expect(await editor.findings(uri)).toMatchObject([{ code: 'unclear-mandate', severity: 4, message: expect.stringMatching(/^Who/) }]);
    const [yaml, ...others] = ['.yaml', '.yml', '.json', '-baslinje.json'].map((end) => `.tillitskoll${end}`);
    const once = [...[yaml, ...others].map((name) => `${root}/planer/${name}`), `${root}/${yaml}`, `${root}/${others.at(-1)}`];
    expect([...read].sort()).toEqual([...once].sort());
    await editor.pull(uri);
    expect(read).toHaveLength(once.length);
  });

  it('a rule is turned off there', async () => {
    const files: Record<string, string> = { [`${root}/.tillitskoll.yaml`]: '# vår\nlanguage: sv\n' };
    await using editor = await startEditor(virtual(files));
    editor.open(uri, riktlinje(unclear));
    const { edit } = await editor.action(uri, 'redovisas', 'Stäng av regeln');
    expect(edit).toMatchObject({
      documentChanges: [
        { textDocument: { uri: `${root}/.tillitskoll.yaml`, version: null }, edits: [{ newText: expect.stringContaining('unclear-mandate: off') }] },
      ],
    });
    files[`${root}/.tillitskoll.yaml`] = 'rules:\n  unclear-mandate: off\n';
    editor.touched(`${root}/.tillitskoll.yaml`);
    expect(await editor.findings(uri)).toEqual([]);
  });

  it('a rule is turned off in a file that is to be made', async () => {
    await using editor = await startEditor(virtual({}));
    editor.open(uri, riktlinje(unclear));
    const { edit } = await editor.action(uri, 'redovisas', 'Stäng av regeln');
    expect(edit).toMatchObject({
      documentChanges: [{ kind: 'create', uri: `${root}/.tillitskoll.yaml` }, { textDocument: { uri: `${root}/.tillitskoll.yaml` } }],
    });
  });

  it('a client that fails to read has no file, and one that cannot is not asked', async () => {
    const failing: EditorOptions = {
      ...virtual({}),
      readFile: () => {
        throw new Error('no network');
      },
    };
    const unable: EditorOptions = { capabilities: modern, folders: [root] };
    for (const options of [failing, unable]) {
      await using editor = await startEditor(options);
      editor.open(uri, riktlinje(unclear));
      expect(await editor.findings(uri)).toHaveLength(1);
    }
  });

  it('files on disk are not asked for', async () => {
    const read: string[] = [];
    await using editor = await startEditor(virtual({}, read));
    editor.open('file:///ingen/riktlinje.md', riktlinje(unclear));
    expect(await editor.findings('file:///ingen/riktlinje.md')).toHaveLength(1);
    expect(read).toEqual([]);
  });
});
