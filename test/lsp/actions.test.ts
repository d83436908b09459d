import type { ClientCapabilities, CodeAction, SnippetTextEdit, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { stops } from '../support/edits.ts';
import { manyGoals, riktlinje, shortTerm, unclear, untitled } from '../support/governing.ts';
import { modern, startEditor } from '../support/lsp.ts';

const lazy: ClientCapabilities = { textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] } } } };
const workspaceEdit = (can: NonNullable<NonNullable<ClientCapabilities['workspace']>['workspaceEdit']>): ClientCapabilities => ({
  textDocument: { diagnostic: {} },
  workspace: { workspaceEdit: can },
});

const edits = (edit: WorkspaceEdit | undefined): readonly (SnippetTextEdit | { readonly newText: string })[] =>
  (edit?.documentChanges ?? []).flatMap((change) => ((change as TextDocumentEdit).edits ?? []) as SnippetTextEdit[]);

const snippets = (edit: WorkspaceEdit | undefined): readonly string[] => edits(edit).map((each) => ('snippet' in each ? each.snippet.value : ''));

describe('the ladder', () => {
  const file = 'file:///ingen/riktlinje.md';
  const swedish = [
    'Skriv ut vem: ”… ska redovisa uppföljningen”',
    'Låt stå, med ett skäl (otydligt mandat)',
    'Stäng av regeln ”Otydligt mandat” i projektet',
    'Frågan missar: anteckna den för laget',
    'Visa regeln ”Otydligt mandat”',
  ];
  const all = 'Åtgärda alla 2 av samma slag (otydligt mandat)';
  const english = [
    'Say who: ”… ska redovisa uppföljningen”',
    'Let it stand, with a reason (unclear mandate)',
    'Turn off the rule ”Unclear mandate” in the project',
    'The question is off the mark: note it for the team',
    'Show the rule ”Unclear mandate”',
  ];
  const cases: readonly (readonly [string, string, 'sv' | 'en', string, readonly string[]])[] = [
    ['of the only finding of its kind', riktlinje(unclear), 'sv', file, swedish],
    ['in English', riktlinje(unclear), 'en', file, english],
    ['of one of several', riktlinje(unclear, 'Planen ska följas upp.'), 'sv', file, [swedish[0] as string, all, ...swedish.slice(1)]],
    [
      'with the actors that the draft names',
      riktlinje('Enhetschefen ska utreda avvikelser.', unclear),
      'sv',
      file,
      [swedish[0] as string, 'Skriv ”Enhetschefen ska redovisa uppföljningen”', ...swedish.slice(1)],
    ],
    ['of a draft in no folder', riktlinje(unclear), 'sv', untitled, swedish.filter((title) => !/^(?:Stäng|Frågan)/.test(title))],
    [
      'of a placeholder',
      riktlinje('Planen följs upp av [vem: skriv här] i mars.'),
      'sv',
      file,
      ['Stäng av regeln ”Något att fylla i” i projektet', 'Visa regeln ”Något att fylla i”'],
    ],
  ];

  it.each(cases)('%s', async (_, text, language, uri, titles) => {
    await using editor = await startEditor({ capabilities: modern, settings: () => ({ language }) });
    editor.open(uri, text);
    const [finding] = (await editor.findings(uri)).filter(({ range }) =>
      editor
        .document(uri)
        .getText(range)
        .match(/redovisas|vem:/),
    );
    const actions = await editor.actions(uri, (finding as NonNullable<typeof finding>).range);
    expect(actions.map(({ title }) => title)).toEqual(titles);
    expect(actions.map(({ kind }) => kind)).toEqual(titles.map(() => 'quickfix'));
    expect(actions.map(({ isPreferred }) => isPreferred ?? false)).toEqual(titles.map((title, i) => i === 0 && /^(?:Skriv|Say)/.test(title)));
    for (const { diagnostics, command } of actions) if (!command) expect(diagnostics).toEqual([finding]);
  });

  it('is of the findings at the range and no others', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear, 'Planen ska följas upp.'));
    const first = async (words: string): Promise<string | undefined> => (await editor.actions(untitled, words))[0]?.title;
    expect(await first('ska redovisas')).toBe('Skriv ut vem: ”… ska redovisa uppföljningen”');
    expect(await first('följas')).toBe('Skriv ut vem: ”… ska följa upp planen”');
    expect(await editor.actions(untitled, 'alla enheter')).toEqual([]);
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    expect((await editor.actions(untitled, whole)).filter(({ title }) => title.startsWith('Skriv'))).toHaveLength(2);
  });

  const only: readonly (readonly [readonly string[], boolean])[] = [
    [['quickfix'], true],
    [[''], true],
    [['refactor', 'quickfix'], true],
    [['quickfix.other'], false],
    [['quick'], false],
    [['refactor'], false],
    [['source'], false],
    [['source.fixAll'], false],
    [['source.fixAll.tillitskoll'], false],
    [[], false],
  ];
  it('is filtered by the kinds asked for', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear));
    for (const [kinds, given] of only) expect((await editor.actions(untitled, 'redovisas', kinds)).length > 0, kinds.join()).toBe(given);
  });
});

describe('edits', () => {
  it('come when an action is chosen, to a client that asks for them then', async () => {
    await using editor = await startEditor({ capabilities: lazy });
    editor.open(untitled, riktlinje(unclear));
    const [action] = await editor.actions(untitled, 'redovisas');
    expect(action?.edit).toBeUndefined();
    const resolved = await editor.resolve(action as CodeAction);
    expect(resolved.edit).toBeDefined();
    expect(resolved).toEqual({ ...action, edit: resolved.edit });
  });

  it('come at once to one that does not, turning off included', async () => {
    await using editor = await startEditor({ capabilities: workspaceEdit({ documentChanges: true }) });
    const uri = 'file:///ingen/riktlinje.md';
    editor.open(uri, riktlinje(unclear, 'Planen ska följas upp.'));
    const actions = await editor.actions(uri, 'redovisas');
    expect(actions).toHaveLength(5);
    expect(actions.every(({ edit }) => edit !== undefined)).toBe(true);
  });

  const place = ' av [vem: skriv här]';
  const wires: readonly (readonly [string, ClientCapabilities, (at: object, version: number) => object])[] = [
    [
      'snippets of a version',
      workspaceEdit({ documentChanges: true, snippetEditSupport: true }),
      (range, version) => ({
        documentChanges: [{ textDocument: { uri: untitled, version }, edits: [{ range, snippet: { kind: 'snippet', value: ' av ${1:[vem: skriv här]}' } }] }],
      }),
    ],
    [
      'plain text of a version',
      workspaceEdit({ documentChanges: true }),
      (range, version) => ({ documentChanges: [{ textDocument: { uri: untitled, version }, edits: [{ range, newText: place }] }] }),
    ],
    ['plain text of no version', workspaceEdit({ snippetEditSupport: true }), (range) => ({ changes: { [untitled]: [{ range, newText: place }] } })],
    [
      'plain text of no version to one that says nothing',
      { textDocument: { diagnostic: {} } },
      (range) => ({ changes: { [untitled]: [{ range, newText: place }] } }),
    ],
  ];
  it.each(wires)('are %s', async (_, capabilities, expected) => {
    await using editor = await startEditor({ capabilities });
    editor.open(untitled, riktlinje(unclear), 41);
    editor.replace(untitled, 'Uppföljningen', '😀 Uppföljningen');
    const { end } = editor.range(untitled, 'redovisas');
    expect((await editor.action(untitled, 'redovisas', 'Skriv ut vem')).edit).toEqual(expected({ start: end, end }, 42));
  });

  it('number their tab stops in the order of the text', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear, 'Planen ska följas upp.', 'Man ska ses.'));
    const { edit } = await editor.action(untitled, 'redovisas', 'Åtgärda alla 3');
    expect(snippets(edit).flatMap(stops)).toEqual([
      [1, '[Vem: skriv här]'],
      [2, '[Vem: skriv här]'],
      [3, '[Vem: skriv här]'],
    ]);
  });

  it('escape what a snippet would read', async () => {
    const head = '| Mål $1 \\\\ ${x} | Mått $TM_FILENAME |\n|---|---|\n';
    const rows = Array.from({ length: 9 }, (_, i) => `| Fler elever i årskurs ${i + 1} når målen | Andel |\n`).join('');
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(`## Mål\n\n${head}${rows}`).replace('riktlinje', 'plan'));
    const { edit } = await editor.action(untitled, 'Fler elever i årskurs 1', 'Dela upp');
    const value = snippets(edit).join('');
    expect(value).toContain('| Mål \\$1 \\\\\\\\ \\${x\\} | Mått \\$TM_FILENAME |');
    expect(stops(value)).toEqual([[1, '[hur och av vem: skriv här]']]);
    editor.apply(edit);
    expect(editor.text(untitled).split(head)).toHaveLength(3);
  });

  it('are refused for a version that is gone', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear));
    const action = (await editor.actions(untitled, 'redovisas')).find(({ title }) => title.startsWith('Skriv ut vem')) as CodeAction;
    // The finding stands where it stood; its version does not.
    editor.replace(untitled, 'i mars', 'i april');
    await expect(editor.resolve(action)).rejects.toMatchObject({ code: -32801 });
    expect((await editor.action(untitled, 'redovisas', 'Skriv ut vem')).edit).toBeDefined();
  });

  it('are looked up, whatever an action carries', async () => {
    await using editor = await startEditor({ capabilities: modern });
    const uri = 'file:///ingen/riktlinje.md';
    editor.open(uri, riktlinje(unclear));
    const [action] = await editor.actions(uri, 'redovisas');
    const carrying = (data: object): Promise<CodeAction> => editor.resolve({ title: 'x', data: { ...(action?.data as object), ...data } });
    for (const data of [{ rule: 'no-rule' }, { start: 1 }, { fix: 99 }, { step: 'rm' }, { rule: 'x: {}\ny', step: 'off' }])
      await expect(carrying(data)).rejects.toMatchObject({ code: -32801 });
    expect((await editor.resolve({ title: 'x' })).edit).toBeUndefined();
    expect((await carrying({ uri: 'file:///nowhere.md' })).edit).toBeUndefined();
    expect((await carrying({})).edit).toBeDefined();
  });
});

describe('a fix', () => {
  const drafts: readonly (readonly [string, string, string])[] = [
    ['a passive', 'unclear-mandate', riktlinje(unclear)],
    ['an existential', 'unclear-mandate', riktlinje('Det ska finnas en rutin på varje enhet.')],
    ['man', 'unclear-mandate', riktlinje('Man ska anmäla avvikelser.')],
    ['a list', 'unclear-mandate', riktlinje('- Avvikelser ska anmälas samma dag\n- Enheten är öppen')],
    ['a table', 'unclear-mandate', riktlinje('| Uppgift | När |\n|---|---|\n| Planen ska följas upp | I mars |')],
    ['line ends of two characters', 'unclear-mandate', riktlinje(unclear).replaceAll('\n', '\r\n')],
    [
      'a section',
      'unclear-mandate',
      riktlinje('## Avvikelser\n\nAvvikelser ska anmälas. De ska utredas. Åtgärder ska beslutas. Åtgärderna ska dokumenteras. Resultatet ska följas upp.'),
    ],
    ['a missing section', 'missing-long-term', shortTerm],
    ['a text without an end of line', 'missing-long-term', shortTerm.trimEnd()],
    ['a list of goals', 'too-many-goals', manyGoals],
  ];
  it.each(drafts)('of %s mends it and leaves what is to be filled in (%s)', async (_, rule, text) => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, text);
    const before = await editor.findings(untitled);
    const [finding] = before.filter(({ code }) => code === rule);
    if (!finding) throw new Error(`no ${rule} in ${JSON.stringify(before)}`);
    const action = (await editor.actions(untitled, finding.range)).find(
      ({ isPreferred, diagnostics }) => isPreferred && diagnostics?.some(({ code }) => code === rule),
    );
    expect(action).toBeDefined();
    editor.apply((await editor.resolve(action as CodeAction)).edit);
    const after = (await editor.findings(untitled)).map(({ code }) => code);
    expect(after.filter((code) => code === rule)).toHaveLength(before.filter(({ code }) => code === rule).length - 1);
    expect(after).toContain('unfilled-placeholder');
  });

  it('of all of a kind mends them all, once', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear, '- Planen ska följas upp\n- Det ska finnas en rutin.', 'Man ska anmäla avvikelser.'));
    const ofKind = async (): Promise<unknown[]> => (await editor.findings(untitled)).map(({ code }) => code).filter((code) => code !== 'missing-mandate');
    expect(await ofKind()).toEqual(Array(4).fill('unclear-mandate'));
    editor.apply((await editor.action(untitled, 'redovisas', 'Åtgärda alla 4')).edit);
    expect(await ofKind()).toEqual(Array(4).fill('unfilled-placeholder'));
  });

  it('that needs nothing filled in leaves nothing', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje('Enhetschefen ska utreda avvikelser.', unclear));
    editor.apply((await editor.action(untitled, 'redovisas', 'Skriv ”Enhetschefen ska')).edit);
    expect(editor.text(untitled)).toContain('Enhetschefen ska redovisa uppföljningen i mars.');
    expect(await editor.findings(untitled)).toEqual([]);
  });
});
