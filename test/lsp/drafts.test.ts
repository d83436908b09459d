import { describe, expect, it } from 'vitest';
import type { MandatesResult, Overview, Settings } from '../../server/src/protocol.ts';
import { riktlinje, unclear, untitled } from '../support/governing.ts';
import { type Editor, modern, startEditor } from '../support/lsp.ts';
import { workspace } from '../support/workspace.ts';

const governing = async (editor: Editor, uri: string): Promise<boolean> =>
  (await editor.request<Overview>('tillitskoll/overview', { textDocument: { uri } })).governing;

/** What is open, under which address, and whether it is linted. */
const addresses: readonly (readonly [string, string, boolean])[] = [
  ['file:///ingen/riktlinje.md', riktlinje(unclear), true],
  ['file:///ingen/anteckningar.md', unclear, false],
  ['file:///ingen/README.md', riktlinje(unclear), false],
  ['file:///ingen/node_modules/x/riktlinje.md', riktlinje(unclear), false],
  ['untitled:Untitled-1', unclear, true],
  ['untitled:/ingen/plan.md', unclear, true],
  ['git:/ingen/riktlinje.md?%7B%22ref%22%3A%22HEAD%22%7D', riktlinje(unclear), false],
  ['gitlens://x/riktlinje.md', riktlinje(unclear), false],
  ['vscode-scm:git/riktlinje.md', riktlinje(unclear), false],
  ['output:riktlinje.md', riktlinje(unclear), false],
  ['tillitskoll-report:riktlinje.md', riktlinje(unclear), false],
  ['vscode-vfs://github/a/b/riktlinje.md', riktlinje(unclear), true],
  ['vscode-remote://ssh/a/riktlinje.md', riktlinje(unclear), true],
  ['memfs:/riktlinje.md', riktlinje(unclear), true],
];

describe('a text', () => {
  it('is linted where it is a draft and looks like a governing document, and silent elsewhere', async () => {
    await using editor = await startEditor({ capabilities: modern });
    for (const [uri, text, linted] of addresses) {
      editor.open(uri, text);
      expect(await editor.marked(uri), uri).toEqual(linted ? ['unclear-mandate: ska redovisas'] : []);
      expect((await editor.actions(uri, 'redovisas')).length > 0, uri).toBe(linted);
      expect(await governing(editor, uri), uri).toBe(linted);
    }
  });

  it('that looks like nothing is linted once the user has it read as a type, or as what it is', async () => {
    using folder = workspace();
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    const cases: readonly (readonly [string, string | null, string])[] = [
      ['README.md', 'riktlinje', 'riktlinje'],
      ['anteckningar.md', null, 'okand'],
      ['fel.md', 'ingen typ', 'okand'],
    ];
    for (const [name, documentType, readAs] of cases) {
      const uri = folder.uriOf(name);
      editor.open(uri, unclear);
      expect(await editor.findings(uri), name).toEqual([]);
      const from = editor.received.length;
      editor.notify('tillitskoll/treatAs', { uri, documentType });
      await editor.message('workspace/diagnostic/refresh', undefined, from);
      expect(await editor.marked(uri), name).toEqual(['unclear-mandate: ska redovisas']);
      expect(await editor.request<Overview>('tillitskoll/overview', { textDocument: { uri } }), name).toMatchObject({ governing: true, documentType: readAs });
    }
  });

  it('keeps what it is read as when it is edited and opened again', async () => {
    await using editor = await startEditor({ capabilities: modern });
    const uri = 'file:///ingen/README.md';
    editor.open(uri, unclear);
    editor.notify('tillitskoll/treatAs', { uri, documentType: 'policy' });
    editor.replace(uri, 'redovisas', 'mätas');
    expect(await editor.findings(uri)).toHaveLength(1);
    editor.close(uri);
    editor.open(uri, unclear);
    expect(await editor.findings(uri)).toHaveLength(1);
  });

  it('that is an old version stays silent whatever it is read as', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open('git:/a/riktlinje.md', riktlinje(unclear));
    editor.notify('tillitskoll/treatAs', { uri: 'git:/a/riktlinje.md', documentType: 'riktlinje' });
    expect(await editor.findings('git:/a/riktlinje.md')).toEqual([]);
  });

  it('is pushed to a client that does not pull when it is read as a type', async () => {
    await using editor = await startEditor();
    const uri = 'file:///ingen/README.md';
    editor.open(uri, unclear);
    expect((await editor.published(uri, 1)).diagnostics).toEqual([]);
    const from = editor.received.length;
    editor.notify('tillitskoll/treatAs', { uri, documentType: 'riktlinje' });
    expect(await editor.message('textDocument/publishDiagnostics', undefined, from)).toMatchObject({
      uri,
      version: 1,
      diagnostics: [{ code: 'unclear-mandate' }],
    });
  });

  it('is what the globs of the project say, which name and leave out', async () => {
    using folder = workspace({ '.tillitskoll.yaml': 'documentTypes:\n  "beslut/*.md": riktlinje\n  "åtgärder/**": plan\nignore: [arkiv]\n' });
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    const cases: readonly (readonly [string, string, boolean])[] = [
      ['beslut/ett.md', unclear, true],
      ['beslut/under/ett.md', unclear, false],
      ['åtgärder/a/två tre.md', unclear, true],
      ['arkiv/riktlinje.md', riktlinje(unclear), false],
      ['arkiv2/riktlinje.md', riktlinje(unclear), true],
    ];
    for (const [name, text, linted] of cases) {
      editor.open(folder.uriOf(name), text);
      expect(await governing(editor, folder.uriOf(name)), name).toBe(linted);
    }
  });
});

describe('settings', () => {
  const findings = { severity: 3, message: expect.stringMatching(/^Vem ska göra det/) };
  const cases: readonly (readonly [string, Settings, readonly object[]])[] = [
    ['none', {}, [findings]],
    ['the language', { language: 'en' }, [{ message: expect.stringMatching(/^Who is to do this\?/) }]],
    ['a severity', { severity: { 'unclear-mandate': 'warning' } }, [{ severity: 2 }]],
    ['a rule off', { severity: { 'unclear-mandate': 'off' } }, []],
    ['a role that is one here', { roles: ['uppföljningen'] }, [findings]],
    ['how grave a question must be', { minimumLevel: 'warning' }, []],
    ['that less grave ones do as well', { minimumLevel: 'hint' }, [findings]],
    ['how many are shown', { maxFindings: 0 }, []],
    ['a number that is none', { maxFindings: -1, minimumLevel: 'error' } as unknown as Settings, [findings]],
    [
      'what is none',
      { language: 'de', severity: { 'unclear-mandate': 'error', nothing: 'off' }, roles: 'x', documentTypes: { '*': 'nothing' } } as unknown as Settings,
      [findings],
    ],
  ];
  it('count when they change', async () => {
    let settings: Settings = {};
    await using editor = await startEditor({ capabilities: modern, settings: () => settings });
    editor.open(untitled, riktlinje(unclear));
    for (const [name, given, expected] of cases) {
      settings = given;
      editor.configure();
      expect(await editor.findings(untitled), name).toMatchObject(expected);
      expect(await editor.findings(untitled), name).toHaveLength(expected.length);
    }
  });

  it('name units and people of one’s own, and files to leave alone', async () => {
    using folder = workspace();
    let settings: Settings = {};
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri], settings: () => settings });
    const uri = folder.uriOf('utkast/riktlinje.md');
    editor.open(uri, riktlinje('Växthuset ansvarar för loggen.', 'Planen ska följas upp av skogsgruppen.'));
    const told = async () => {
      const { tasks } = await editor.request<MandatesResult>('tillitskoll/mandates', { textDocument: { uri } });
      return JSON.stringify(tasks);
    };
    expect(await told()).not.toContain('äxthuset');
    settings = { units: ['växthuset'] };
    editor.configure();
    expect(await told()).toContain('äxthuset');
    settings = { ignore: ['utkast/**'] };
    editor.configure();
    expect(await governing(editor, uri)).toBe(false);
  });

  it('give way to the project, key by key', async () => {
    using folder = workspace({ '.tillitskoll.yaml': 'severity:\n  unfilled-placeholder: information\n' });
    const settings: Settings = { language: 'en', severity: { 'unclear-mandate': 'hint', 'unfilled-placeholder': 'warning' } };
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri], settings: () => settings });
    const uri = folder.uriOf('riktlinje.md');
    editor.open(uri, riktlinje(unclear, 'Ansvarig är [vem: skriv här].'));
    expect((await editor.findings(uri)).map(({ code, severity }) => [code, severity])).toEqual([
      ['unclear-mandate', 4],
      ['unfilled-placeholder', 3],
    ]);
    editor.touched(folder.write('.tillitskoll.yaml', 'language: sv\n'));
    expect(await editor.findings(uri)).toMatchObject([{ message: expect.stringMatching(/^Vem ska/) }, {}]);
  });

  it('are asked for each draft, for they may differ by folder', async () => {
    await using editor = await startEditor({ capabilities: modern, settings: (uri) => ({ language: uri.includes('english') ? 'en' : 'sv' }) });
    for (const uri of ['untitled:english.md', untitled]) editor.open(uri, riktlinje(unclear));
    expect(await editor.findings('untitled:english.md')).toMatchObject([{ message: expect.stringMatching(/^Who/) }]);
    expect(await editor.findings(untitled)).toMatchObject([{ message: expect.stringMatching(/^Vem/) }]);
  });

  it('that the client fails to give are none', async () => {
    await using editor = await startEditor({ capabilities: modern, settings: () => Promise.reject(new Error('no')) });
    editor.open(untitled, riktlinje(unclear));
    expect(await editor.findings(untitled)).toHaveLength(1);
  });

  it('name drafts by globs', async () => {
    using folder = workspace();
    await using editor = await startEditor({
      capabilities: modern,
      folders: [folder.uri],
      settings: () => ({ documentTypes: { 'beslut/*.md': 'överenskommelse' } }),
    });
    const uri = folder.uriOf('beslut/ett.md');
    editor.open(uri, unclear);
    expect(await editor.request<Overview>('tillitskoll/overview', { textDocument: { uri } })).toMatchObject({
      governing: true,
      documentType: 'overenskommelse',
    });
  });
});
