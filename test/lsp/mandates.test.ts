import type { ClientCapabilities, CodeAction, CodeLens, SemanticTokens } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../server/src/config/parse.ts';
import type { MandatesResult, Settings } from '../../server/src/protocol.ts';
import { riktlinje, untitled } from '../support/governing.ts';
import { type Editor, modern, startEditor } from '../support/lsp.ts';
import { workspace } from '../support/workspace.ts';

/** A client that shows lenses and colours, as VS Code does. */
const colours: ClientCapabilities = {
  ...modern,
  textDocument: {
    ...modern.textDocument,
    codeLens: { dynamicRegistration: false },
    semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
  },
  workspace: { ...modern.workspace, codeLens: { refreshSupport: true }, semanticTokens: { refreshSupport: true } },
};

describe('the matrix', () => {
  const ask = (editor: Editor, uri = untitled): Promise<MandatesResult | null> => editor.request('tillitskoll/mandates', { textDocument: { uri } });
  const text = riktlinje('## Ansvar 😀', '😀 Rektorn beslutar om taxan.', 'Planen ska följas upp.', 'Nämnden beslutar om taxan.');

  it('has no answer for what is not open', async () => {
    await using editor = await startEditor();
    expect(await ask(editor, 'file:///nowhere.md')).toBeNull();
  });

  it('holds tasks with who, where, and what to look at', async () => {
    await using editor = await startEditor();
    editor.open(untitled, text.replaceAll('\n', '\r\n'), 7);
    const found = (await ask(editor)) as MandatesResult;
    expect(Object.keys(found).sort()).toEqual(['intro', 'language', 'roles', 'summary', 'tasks', 'title', 'version', 'words']);
    expect(found).toMatchObject({ version: 7, language: 'sv', title: 'Mandatmatris' });
    expect(found.summary).toBe('2 uppgifter och 2 roller · 1 utan någon som ansvarar · 1 där flera beslutar');
    expect(found.roles).toEqual([
      { id: 'rektor', label: 'Rektorn', duties: 0, powers: 1, count: '0 skyldigheter · 1 befogenhet' },
      { id: 'nämnd', label: 'Nämnden', duties: 0, powers: 1, count: '0 skyldigheter · 1 befogenhet' },
    ]);
    const decision = editor.range(untitled, '😀 Rektorn beslutar om taxan.');
    expect(found.tasks).toEqual([
      {
        text: 'taxan',
        section: 'Ansvar 😀',
        line: decision.start.line + 1,
        range: decision,
        note: 'double',
        cells: [
          { role: 'rektor', part: 'decides', label: 'beslutar', range: decision },
          { role: 'nämnd', part: 'decides', label: 'beslutar', range: editor.range(untitled, 'Nämnden beslutar om taxan.') },
        ],
      },
      {
        text: 'Planen ska följas upp',
        section: 'Ansvar 😀',
        line: decision.start.line + 3,
        range: editor.range(untitled, 'Planen ska följas upp.'),
        note: 'gap',
        cells: [],
      },
    ]);
    for (const word of Object.values(found.words)) expect(word).toMatch(/\S/);
  });

  it('is of the last version, in the language of the user, and says when there is nothing', async () => {
    await using editor = await startEditor({ capabilities: modern, settings: () => ({ language: 'en' }) });
    editor.open(untitled, text);
    const version = editor.replace(untitled, 'Nämnden beslutar om taxan.', 'Rektorn ska leda arbetet.');
    expect(await ask(editor)).toMatchObject({
      version,
      language: 'en',
      title: 'Mandate matrix',
      summary: '3 tasks and 1 role · 1 without anybody responsible',
      roles: [{ id: 'rektor', count: '1 duty · 1 power' }],
      tasks: [{ note: null, cells: [{ label: 'decides' }] }, { note: 'gap' }, { cells: [{ label: 'shall' }] }],
    });
    editor.change(untitled, { text: '' });
    expect(await ask(editor)).toMatchObject({ summary: 'The text does not yet say who is to do or decide anything.', roles: [], tasks: [] });
  });
});

describe('lenses', () => {
  const duties = ['## Rektorns ansvar', '- Leder arbetslaget\n- Ansvarar för budgeten\n- Beslutar om schemat'];
  const text = riktlinje(
    '## Nämnden',
    'Nämnden beslutar om taxan.',
    ...duties,
    '## Uppföljning',
    'Rektorn ska redovisa planen.',
    '> ## Rektor',
    '## Vaktmästare',
  );
  const lenses = (editor: Editor, uri = untitled): Promise<CodeLens[]> => editor.request('textDocument/codeLens', { textDocument: { uri } });
  const shown = async (editor: Editor, uri = untitled): Promise<readonly string[]> =>
    (await lenses(editor, uri)).map(({ range, command }) => `${editor.document(uri).getText(range)}: ${command?.title}`);

  it('tell the balance of a role, over the whole draft, at its heading', async () => {
    await using editor = await startEditor({ capabilities: colours });
    expect(editor.result.capabilities.codeLensProvider).toBeDefined();
    editor.open(untitled, text);
    expect(await shown(editor)).toEqual([
      expect.stringMatching(/^Riktlinje för avvikelser: \d av 8 principer · riktlinje$/),
      expect.stringMatching(/^(?:## )?Nämnden: 0 skyldigheter · 1 befogenhet$/),
      expect.stringMatching(/^(?:## )?Rektorns ansvar: 3 skyldigheter · 1 befogenhet$/),
    ]);
    for (const { command } of await lenses(editor)) expect(command?.command).toBe('');
  });

  it('open the matrix in a client that can show it, in its language', async () => {
    await using editor = await startEditor({
      capabilities: colours,
      initializationOptions: { showMandates: true, showReport: true },
      settings: () => ({ language: 'en' }),
    });
    editor.open(untitled, text);
    expect((await lenses(editor)).map(({ command }) => command)).toMatchObject([
      { title: expect.stringMatching(/^\d of 8 principles · riktlinje$/), command: 'tillitskoll.analyseCoverage' },
      { title: '0 duties · 1 power', command: 'tillitskoll.showMandates' },
      { title: '3 duties · 1 power', command: 'tillitskoll.showMandates' },
    ]);
  });

  it('go and come with the setting', async () => {
    let settings: Settings = { codeLens: { balance: false, document: false } };
    await using editor = await startEditor({ capabilities: colours, settings: () => settings });
    editor.open(untitled, text);
    expect(await lenses(editor)).toEqual([]);
    settings = { codeLens: { balance: true, document: true } };
    const from = editor.received.length;
    editor.configure();
    await editor.message('workspace/codeLens/refresh', undefined, from);
    expect(await lenses(editor)).toHaveLength(3);
  });

  it('are none in a text that is no governing document, nor in one that is not open', async () => {
    await using editor = await startEditor({ capabilities: colours });
    for (const [uri, other] of [
      ['file:///x/anteckningar.md', '# Möte 3 maj\n\n## Rektor\n\n- Beslutar om schemat\n'],
      ['file:///x/README.md', text],
    ] as const) {
      editor.open(uri, other);
      expect(await lenses(editor, uri)).toEqual([]);
    }
    expect(await lenses(editor, 'file:///x/nowhere.md')).toEqual([]);
  });
});

describe('colours of norm words', () => {
  const legend = ['duty', 'power', 'prohibition'];
  const tokens = (editor: Editor, uri = untitled): Promise<SemanticTokens> => editor.request('textDocument/semanticTokens/full', { textDocument: { uri } });

  /** `kind: word` for each, placed as the protocol says. */
  async function coloured(editor: Editor, uri = untitled): Promise<readonly string[]> {
    const { data } = await tokens(editor, uri);
    const found: string[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0, modifiers] = data.slice(i);
      expect(modifiers).toBe(0);
      line += lines;
      character = lines > 0 ? characters : character + characters;
      found.push(`${legend[type]}: ${editor.document(uri).getText({ start: { line, character }, end: { line, character: character + length } })}`);
    }
    return found;
  }

  const text = riktlinje(
    '😀 Rektorn ska leda 😀 arbetet. Rektorn får besluta om lokaler.',
    'Nämnden ansvarar för planen. Nycklar får inte lånas ut. Planen måste följas upp.',
    '> Nämnden ska betala.',
    'Ska rektorn leda arbetet? Skadan är skedd.',
  );
  const expected = ['duty: ska', 'power: får', 'duty: ansvarar', 'prohibition: får', 'duty: måste'];

  it.each([
    ['line feeds', text],
    ['carriage returns too', text.replaceAll('\n', '\r\n')],
  ])('stand where the words do, with %s', async (_, markdown) => {
    await using editor = await startEditor({ capabilities: colours });
    expect(editor.result.capabilities.semanticTokensProvider).toEqual({ legend: { tokenTypes: legend, tokenModifiers: [] }, full: true });
    editor.open(untitled, markdown);
    expect(await coloured(editor)).toEqual(expected);
    editor.replace(untitled, '😀 Rektorn', '😀😀 å Rektorn');
    expect(await coloured(editor)).toEqual(expected);
  });

  it('go and come with the setting', async () => {
    let settings: Settings = { highlight: false };
    await using editor = await startEditor({ capabilities: colours, settings: () => settings });
    editor.open(untitled, text);
    expect(await coloured(editor)).toEqual([]);
    settings = { highlight: true };
    const from = editor.received.length;
    editor.configure();
    await editor.message('workspace/semanticTokens/refresh', undefined, from);
    expect(await coloured(editor)).toEqual(expected);
  });

  it('are none in a text that is no governing document, and not offered to a client that shows none', async () => {
    await using editor = await startEditor({ capabilities: colours });
    editor.open('file:///x/README.md', text);
    expect(await coloured(editor, 'file:///x/README.md')).toEqual([]);
    await using plain = await startEditor({ capabilities: modern });
    expect(plain.result.capabilities.semanticTokensProvider).toBeUndefined();
  });
});

describe('a role that the tool does not know', () => {
  const title = 'Lägg till ”skiftspejaren” som roll i projektet';
  const text = riktlinje('## Skiftspejaren', 'Lokalerna ska ronderas varje natt.');

  const projects: readonly (readonly [string, Readonly<Record<string, string>>, string, readonly string[]])[] = [
    ['that has no file', {}, '', ['skiftspejaren']],
    [
      'whose file has roles',
      { '.tillitskoll.yaml': '# Våra roller\nroles:\n  - nattvakten # så\nlanguage: sv\n' },
      '# Våra roller',
      ['nattvakten', 'skiftspejaren'],
    ],
  ];
  it.each(projects)('is added to a project %s, and the duty then has its owner', async (_, files, kept, declared) => {
    using folder = workspace(files);
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    const uri = folder.uriOf('riktlinje.md');
    editor.open(uri, text);
    expect(await editor.marked(uri)).toEqual(['unclear-mandate: ska ronderas']);
    editor.apply((await editor.action(uri, 'ronderas', title)).edit);
    const written = folder.read('.tillitskoll.yaml') ?? '';
    expect(written).toContain(kept);
    const { config, problems } = parseConfig(written);
    expect({ roles: config.roles?.roles, problems }).toEqual({ roles: declared, problems: [] });
    editor.touched(folder.uriOf('.tillitskoll.yaml'));
    expect(await editor.findings(uri)).toEqual([]);
  });

  it('comes with its edit to a client that does not ask for it later', async () => {
    using folder = workspace();
    await using editor = await startEditor({ capabilities: { textDocument: { diagnostic: {} } }, folders: [folder.uri] });
    const uri = folder.uriOf('riktlinje.md');
    editor.open(uri, text);
    const found = (await editor.actions(uri, 'ronderas')).find((action) => action.title === title);
    expect(found).toMatchObject({ kind: 'quickfix', edit: { changes: { [folder.uriOf('.tillitskoll.yaml')]: [{}] } } });
  });

  it('is refused for a version that is gone', async () => {
    using folder = workspace();
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    const uri = folder.uriOf('riktlinje.md');
    editor.open(uri, text);
    const action = (await editor.actions(uri, 'ronderas')).find((each) => each.title === title) as CodeAction;
    editor.replace(uri, 'varje natt', 'varje dag');
    await expect(editor.resolve(action)).rejects.toMatchObject({ code: -32801 });
    expect((await editor.action(uri, 'ronderas', title)).edit).toBeDefined();
    const carrying = (data: object): Promise<CodeAction> => editor.resolve({ title, data: { ...(action.data as object), version: 2, ...data } });
    for (const data of [{ fix: 9 }, { start: 1 }, { rule: 'too-many-goals' }]) await expect(carrying(data)).rejects.toMatchObject({ code: -32801 });
    expect((await carrying({})).edit).toBeDefined();
  });

  it('is not offered where no folder has a project file, nor under a heading that is no role', async () => {
    await using editor = await startEditor({ capabilities: modern });
    const offers = async (uri: string, markdown: string): Promise<boolean> => {
      editor.open(uri, markdown);
      return (await editor.actions(uri, 'ronderas')).some((action) => /som roll/.test(action.title));
    };
    expect(await offers(untitled, text)).toBe(false);
    expect(await offers('file:///ingen/a.md', text)).toBe(true);
    expect(await offers('file:///ingen/b.md', text.replace('Skiftspejaren', 'Nattens arbete'))).toBe(false);
  });
});
