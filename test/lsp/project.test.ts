import type { CodeAction } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { riktlinje, unclear, untitled } from '../support/governing.ts';
import { type Editor, modern, startEditor } from '../support/lsp.ts';
import { workspace } from '../support/workspace.ts';

const title = 'Stäng av regeln ”Otydligt mandat” i projektet';
const comments = '# Våra egna inställningar\nlanguage: sv # för alla\n\nrules:\n  # för få fynd\n  too-many-goals: on\n';

/** What the project says before and after a rule is turned off in it; the file that is edited comes first. */
const projects: readonly (readonly [string, Readonly<Record<string, string>>, string, readonly string[]])[] = [
  ['that has no file', {}, '.tillitskoll.yaml', ['rules:\n  unclear-mandate: off\n']],
  ['whose file has comments', { '.tillitskoll.yaml': comments }, '.tillitskoll.yaml', [...comments.split('\n'), 'unclear-mandate: off']],
  ['whose file turns the rule on', { '.tillitskoll.yaml': 'rules:\n  unclear-mandate: on # så\n' }, '.tillitskoll.yaml', ['  unclear-mandate: off # så\n']],
  [
    'whose file has line ends of two characters',
    { '.tillitskoll.yaml': comments.replaceAll('\n', '\r\n') },
    '.tillitskoll.yaml',
    ['# Våra egna inställningar\r\n', 'unclear-mandate: off'],
  ],
  ['whose file ends in .yml', { '.tillitskoll.yml': 'language: sv' }, '.tillitskoll.yml', ['language: sv\n', 'unclear-mandate: off']],
  ['whose file is JSON', { '.tillitskoll.json': '{ "language": "sv" }\n' }, '.tillitskoll.json', ['"unclear-mandate": "off"', '"language": "sv"']],
  [
    'that has a file nearer to the draft',
    { '.tillitskoll.yaml': comments, 'planer/.tillitskoll.yaml': 'language: sv\n' },
    'planer/.tillitskoll.yaml',
    ['unclear-mandate: off'],
  ],
];

describe('turning a rule off in a project', () => {
  const clients = [
    ...projects.map((project) => [...project, modern] as const),
    [...(projects[0] as (typeof projects)[number]), { textDocument: { diagnostic: {} } }] as const,
  ];
  it.each(clients)('%s', async (_, files, file, parts, capabilities) => {
    using folder = workspace(files);
    await using editor = await startEditor({ capabilities, folders: [folder.uri] });
    const uri = folder.uriOf('planer/riktlinje.md');
    editor.open(uri, riktlinje(unclear));
    const before = await editor.pull(uri);
    expect(before).toMatchObject({ items: [{ code: 'unclear-mandate' }] });

    editor.apply((await editor.action(uri, 'redovisas', title)).edit);
    const text = folder.read(file) ?? '';
    for (const part of parts) expect(text).toContain(part);
    // What is on disk counts when the client tells of it, and not before.
    editor.touched(folder.uriOf(file));
    const after = await editor.pull(uri, before.resultId);
    expect(after).toMatchObject({ kind: 'full', items: [] });
  });

  it('asks a client to make the file only if it can', async () => {
    using folder = workspace();
    const uri = folder.uriOf('riktlinje.md');
    const target = folder.uriOf('.tillitskoll.yaml');
    const edits = [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: expect.stringContaining('unclear-mandate: off') }];
    const change = { textDocument: { uri: target, version: null }, edits };
    const expected: readonly (readonly [object, object])[] = [
      [
        { documentChanges: true, resourceOperations: ['create'] },
        { documentChanges: [{ kind: 'create', uri: target, options: { ignoreIfExists: true } }, change] },
      ],
      [{ documentChanges: true }, { documentChanges: [change] }],
      [{}, { changes: { [target]: edits } }],
    ];
    for (const [workspaceEdit, edit] of expected) {
      await using editor = await startEditor({ capabilities: { ...modern, workspace: { workspaceEdit } }, folders: [folder.uri] });
      editor.open(uri, riktlinje(unclear));
      expect((await editor.action(uri, 'redovisas', title)).edit).toEqual(edit);
    }
  });

  it('in no folder of the workspace goes beside the draft', async () => {
    using folder = workspace();
    await using editor = await startEditor({ capabilities: modern });
    const uri = folder.uriOf('planer/riktlinje.md');
    folder.write('planer/annat.md', '');
    editor.open(uri, riktlinje(unclear));
    editor.apply((await editor.action(uri, 'redovisas', title)).edit);
    expect(folder.read('planer/.tillitskoll.yaml')).toContain('unclear-mandate: off');
  });

  it('holds after the draft has changed, since it is no edit of it', async () => {
    using folder = workspace();
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    const uri = folder.uriOf('riktlinje.md');
    editor.open(uri, riktlinje(unclear));
    const action = (await editor.actions(uri, 'redovisas')).find((each) => each.title === title) as CodeAction;
    editor.replace(uri, 'alla', 'samtliga');
    expect((await editor.resolve(action)).edit).toBeDefined();
  });
});

describe('a project file', () => {
  it('counts in its folder, when it comes, changes and goes', async () => {
    using folder = workspace({ 'annat/x.md': '' });
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    const [inside, outside] = [folder.uriOf('planer/riktlinje.md'), folder.uriOf('annat/riktlinje.md')];
    for (const uri of [inside, outside]) editor.open(uri, riktlinje(unclear));
    const both = async (): Promise<readonly (number | undefined)[]> => {
      const [one, two] = await Promise.all([editor.findings(inside), editor.findings(outside)]);
      return [one[0]?.severity, two[0]?.severity];
    };
    expect(await both()).toEqual([3, 3]);
    const file = folder.write('planer/.tillitskoll.yaml', 'severity:\n  unclear-mandate: hint\n');
    editor.touched(file, 1);
    expect(await both()).toEqual([4, 3]);
    folder.write('planer/.tillitskoll.yaml', 'severity:\n  handlingsutrymme: warning\n');
    editor.touched(file);
    expect(await both()).toEqual([2, 3]);
    folder.write('planer/.tillitskoll.yaml', 'rules:\n  unclear-mandate: false\n');
    editor.touched(file);
    expect(await both()).toEqual([undefined, 3]);
    folder.remove('planer/.tillitskoll.yaml');
    editor.touched(file, 3);
    expect(await both()).toEqual([3, 3]);
  });

  it('above the workspace does not count, and one above a draft outside it does', async () => {
    using folder = workspace({ '.tillitskoll.yaml': 'rules:\n  unclear-mandate: off\n' });
    for (const [folders, expected] of [
      [[folder.uriOf('planer')], 1],
      [[], 0],
    ] as const) {
      await using editor = await startEditor({ capabilities: modern, folders });
      const uri = folder.uriOf('planer/riktlinje.md');
      editor.open(uri, riktlinje(unclear));
      expect(await editor.findings(uri)).toHaveLength(expected);
    }
  });

  it('counts from the moment that its folder is part of the workspace', async () => {
    using folder = workspace({ '.tillitskoll.yaml': 'rules:\n  unclear-mandate: off\n' });
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uriOf('planer')] });
    const uri = folder.uriOf('planer/riktlinje.md');
    editor.open(uri, riktlinje(unclear));
    expect(await editor.findings(uri)).toHaveLength(1);
    const event = { added: [{ uri: folder.uri, name: 'a' }], removed: [{ uri: folder.uriOf('planer'), name: 'b' }] };
    editor.notify('workspace/didChangeWorkspaceFolders', { event });
    expect(await editor.findings(uri)).toEqual([]);
  });

  it('does not count for a draft that is in no folder', async () => {
    using folder = workspace({ '.tillitskoll.yaml': 'rules:\n  unclear-mandate: off\n' });
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    editor.open(untitled, riktlinje(unclear));
    expect(await editor.findings(untitled)).toHaveLength(1);
  });
});

describe('what in a project file cannot be used', () => {
  const logged = (editor: Editor): readonly string[] =>
    editor.all<{ type: number; message: string }>('window/logMessage').flatMap(({ type, message }) => (type === 2 ? [message] : []));

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['no YAML', 'language: [sv\n', /\.tillitskoll\.yaml:\d+: Filen går inte att läsa som YAML: .*Rätta raden/],
    ['no map', '- a\n', /\.tillitskoll\.yaml:1: Filen ska bestå av nycklar och värden/],
    ['no key', 'language: sv\nspråk: sv\n', /\.tillitskoll\.yaml:2: språk: Nyckeln ”språk” finns inte/],
    ['no rule', 'rules:\n  unclear: off\n', /\.tillitskoll\.yaml:2: rules\.unclear: ”unclear” är ingen regel eller princip/],
    ['in the language of the file', 'language: en\nignore: 3\n', /\.tillitskoll\.yaml:2: ignore: ignore should be a list/],
    ['an alias of nothing', 'language: *nothing\n', /\.tillitskoll\.yaml:1: /],
    ['control characters', 'language: \u0000\u0001\n', /\.tillitskoll\.yaml:1: /],
  ];
  it.each(broken)('is told: %s', async (_, text, message) => {
    using folder = workspace({ '.tillitskoll.yaml': text });
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    const uri = folder.uriOf('riktlinje.md');
    editor.open(uri, riktlinje(unclear));
    expect(await editor.findings(uri)).toHaveLength(1);
    expect(logged(editor)).toEqual([expect.stringMatching(message)]);
    expect(logged(editor)[0]).toContain(decodeURIComponent(folder.uri));
  });

  it('is told once, whatever asks for it, and again when it has been mended in between', async () => {
    using folder = workspace({ '.tillitskoll.yaml': 'språk: sv\n' });
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    const uris = [folder.uriOf('riktlinje.md'), folder.uriOf('planer/riktlinje.md')];
    const count = async (text?: string): Promise<number> => {
      if (text !== undefined) editor.touched(folder.write('.tillitskoll.yaml', text));
      for (const uri of uris) await editor.pull(uri);
      return logged(editor).length;
    };
    for (const uri of uris) editor.open(uri, riktlinje(unclear));
    expect(await count()).toBe(1);
    editor.configure();
    expect(await count()).toBe(1);
    expect(await count('språk: sv\nroles: 1\n')).toBe(2);
    expect(await count('language: sv\n')).toBe(2);
    expect(await count('språk: sv\nroles: 1\n')).toBe(3);
  });

  it('does not keep the rest from counting', async () => {
    using folder = workspace({ '.tillitskoll.yaml': 'språk: sv\nseverity:\n  unclear-mandate: hint\n  goals: hint\n' });
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    const uri = folder.uriOf('riktlinje.md');
    editor.open(uri, riktlinje(unclear));
    expect(await editor.findings(uri)).toMatchObject([{ severity: 4 }]);
    expect(logged(editor)[0]?.split('\n')).toHaveLength(2);
  });
});

describe('a question that is off the mark', () => {
  const note = 'Frågan missar: anteckna den för laget';

  it('is noted in a file of the folder, and the next after it, without a line of Markdown from the draft', async () => {
    using folder = workspace();
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    const uri = folder.uriOf('planer/riktlinje `ett`.md');
    editor.open(uri, riktlinje('Larmet i `A` ska provas.', unclear));
    for (const word of ['redovisas', 'ska provas']) {
      editor.apply((await editor.action(uri, word, note)).edit);
      editor.touched(folder.uriOf('tillitskoll-anteckningar.md'));
    }
    const text = folder.read('tillitskoll-anteckningar.md') ?? '';
    expect(text).toMatch(/^# Anteckningar/);
    expect(text.match(/^- \[ \] \d{4}-\d\d-\d\d · Otydligt mandat \(unclear-mandate\) · planer\/riktlinje .*, rad \d+: `[^`]+` · varför/gm)).toHaveLength(2);
  });
});
