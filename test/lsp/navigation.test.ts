import { type CompletionItem, type DocumentSymbol, type InlayHint, type Location, type SymbolInformation, SymbolKind } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { type Editor, modern, startEditor } from '../support/lsp.ts';

const uri = 'file:///x/riktlinje.md';
const draft = `---
titel: Riktlinje för avvikelser
dokumenttyp: riktlinje

---

# Riktlinje för avvikelser

## Definitioner

- Avvikelse: något som inte blev som det var tänkt

Med risk avses något som kan hända.

## Mål

- Färre avvikelser upprepas till 2031
- Fler invånare vet vart de vänder sig

## Ansvar

Barn- och utbildningsnämnden (BUN) beslutar om riktlinjen. BUN följer upp den.

### Rektorn

- ska utreda varje avvikelse
- ska åtgärda risker

Kuratorn ska stödja rektorn.

Enhetschefen ansvarar för att:

- loggen sparas
- listan ska skickas till rektorn

## Drift

Larmet ska provas.
`;

async function opened(): Promise<Editor> {
  const editor = await startEditor({ capabilities: modern, settings: () => ({ inlayHints: true }) });
  editor.open(uri, draft);
  return editor;
}
const at = (editor: Editor, words: string, by = 0) => {
  const { line, character } = editor.position(uri, words);
  return { textDocument: { uri }, position: { line, character: character + by } };
};
const lines = (found: readonly Location[]): readonly number[] => found.map(({ range }) => range.start.line);
const lineOf = (words: string): number => draft.slice(0, draft.indexOf(words)).split('\n').length - 1;

describe('symbols', () => {
  it('are the goals, and tasks by role, with what names nobody last', async () => {
    await using editor = await opened();
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([
      ['Mål', '2'],
      ['Mandat', expect.any(String)],
    ]);
    expect(symbols[0]?.children?.map(({ name }) => name)).toEqual(['Färre avvikelser upprepas till 2031', 'Fler invånare vet vart de vänder sig']);
    const roles = symbols[1]?.children?.map(({ name }) => name) ?? [];
    expect(roles).toEqual(expect.arrayContaining(['Rektorn', 'Kuratorn', 'Enhetschefen']));
    expect(roles.at(-1)).toBe('Ingen nämns');
    expect(symbols[1]?.children?.at(-1)?.children?.map(({ selectionRange }) => selectionRange.start.line)).toEqual([lineOf('Larmet ska provas')]);
    // What the protocol asks: a parent covers its children, and what is selected lies within.
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
      const inside = (inner: typeof range): boolean =>
        (inner.start.line > range.start.line || (inner.start.line === range.start.line && inner.start.character >= range.start.character)) &&
        (inner.end.line < range.end.line || (inner.end.line === range.end.line && inner.end.character <= range.end.character));
      expect(inside(selectionRange)).toBe(true);
      for (const child of children) expect(inside(child.range)).toBe(true);
      children.forEach(check);
    };
    symbols.forEach(check);
  });

  it('of the open drafts are found by words', async () => {
    await using editor = await opened();
    const found = await editor.request<SymbolInformation[]>('workspace/symbol', { query: 'INVÅNARE' });
    expect(found).toMatchObject([{ name: 'Fler invånare vet vart de vänder sig', kind: SymbolKind.Event, containerName: 'Mål', location: { uri } }]);
  });
});

describe('definition and references', () => {
  it('of a role: its heading, and where it is named', async () => {
    await using editor = await opened();
    const there = await editor.request<Location>('textDocument/definition', at(editor, 'stödja rektorn', 8));
    expect(there.range.start.line).toBe(lineOf('### Rektorn'));
    const params = at(editor, 'stödja rektorn', 8);
    const all = await editor.request<Location[]>('textDocument/references', { ...params, context: { includeDeclaration: true } });
    expect(lines(all)).toEqual([lineOf('### Rektorn'), lineOf('stödja rektorn'), lineOf('skickas till rektorn')]);
    const others = await editor.request<Location[]>('textDocument/references', { ...params, context: { includeDeclaration: false } });
    expect(lines(others)).toEqual(lines(all).slice(1));
  });

  it('of an abbreviation: where it stands in brackets', async () => {
    await using editor = await opened();
    const there = await editor.request<Location>('textDocument/definition', at(editor, 'BUN följer'));
    expect(editor.document(uri).getText(there.range)).toBe('BUN');
    expect(there.range).toEqual(editor.range(uri, 'BUN'));
  });

  it('of a term that the draft explains', async () => {
    await using editor = await opened();
    const term = await editor.request<Location>('textDocument/definition', at(editor, 'varje avvikelse', 8));
    expect(term.range.start.line).toBe(lineOf('- Avvikelse:'));
    const risk = await editor.request<Location>('textDocument/definition', at(editor, 'åtgärda risker', 10));
    expect(risk.range.start.line).toBe(lineOf('Med risk avses'));
  });

  it('of nothing there is none', async () => {
    await using editor = await opened();
    expect(await editor.request('textDocument/definition', at(editor, 'följer upp'))).toBeNull();
    expect(await editor.request('textDocument/references', { ...at(editor, 'följer upp'), context: { includeDeclaration: true } })).toEqual([]);
  });
});

describe('inlay hints', () => {
  const ask = (editor: Editor) =>
    editor.request<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    });

  it('say who, where another place says it', async () => {
    await using editor = await opened();
    const hints = await ask(editor);
    expect(hints.map(({ label, position }) => [label, position.line])).toEqual(
      expect.arrayContaining([
        ['← Rektorn', lineOf('ska utreda')],
        ['← Rektorn', lineOf('ska åtgärda')],
        ['← Enhetschefen', lineOf('listan ska')],
      ]),
    );
    for (const words of ['Kuratorn ska', 'Larmet ska provas']) expect(hints.map(({ position }) => position.line)).not.toContain(lineOf(words));
  });

  it('are off until they are turned on', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(uri, draft);
    expect(await ask(editor)).toEqual([]);
  });
});

describe('completion', () => {
  const complete = (editor: Editor, line: number, character: number) =>
    editor.request<CompletionItem[] | null>('textDocument/completion', { textDocument: { uri }, position: { line, character } });

  it('has keys of the front matter that are not there yet, and types', async () => {
    await using editor = await opened();
    const keys = (await complete(editor, 3, 0))?.map(({ label }) => label) ?? [];
    expect(keys).toEqual(expect.arrayContaining(['beslutad av', 'dokumentansvarig']));
    expect(keys).not.toContain('titel');
    const types = await complete(editor, 2, 'dokumenttyp: '.length);
    expect(types?.map(({ label }) => label)).toEqual(expect.arrayContaining(['policy', 'överenskommelse']));
    expect(types?.[0]?.textEdit).toMatchObject({ range: { start: { line: 2, character: 13 }, end: { line: 2, character: 13 } } });
  });

  it('has rules in an ignore comment', async () => {
    await using editor = await opened();
    editor.replace(uri, '## Mål\n', '## Mål\n\n<!-- tillitskoll-ignorera unclear-mandate, mis -->\n');
    const { line, character } = editor.range(uri, ', mis').end;
    const items = await complete(editor, line, character);
    expect(items?.find(({ label }) => label === 'missing-long-term')?.textEdit).toMatchObject({
      range: { start: { line, character: character - 3 } },
      newText: 'missing-long-term',
    });
  });

  it('has the roles that the draft names, in the case that is written', async () => {
    await using editor = await opened();
    editor.replace(uri, 'Larmet ska provas', 'Larmet ska provas av enh');
    const { line, character } = editor.range(uri, 'av enh').end;
    expect((await complete(editor, line, character))?.map(({ label }) => label)).toEqual(['enhetschefen']);
    expect(await complete(editor, line, character - 3)).toEqual([]);
  });

  describe('in a link', () => {
    const plan = 'file:///x/planer%20och%20m%C3%A5l/plan.md';
    const inLink = async (editor: Editor, written: string) => {
      editor.replace(uri, 'Larmet ska provas', `Larmet ska provas enligt [planen](${written}) och`);
      const { line, character } = editor.range(uri, `[planen](${written}`).end;
      return (await complete(editor, line, character)) ?? [];
    };

    it('has the headings of the draft and the other documents that are known, by their titles', async () => {
      await using editor = await opened();
      editor.open(plan, '# Plan för larm\n\nPlanen gäller till 2030.\n');
      const items = await inLink(editor, '');
      expect(items.map(({ label, textEdit }) => [label, textEdit?.newText])).toEqual([
        ['Plan för larm', '<planer och mål/plan.md>'],
        ['Riktlinje för avvikelser', '#riktlinje-för-avvikelser'],
        ['Definitioner', '#definitioner'],
        ['Mål', '#mål'],
        ['Ansvar', '#ansvar'],
        ['Rektorn', '#rektorn'],
        ['Drift', '#drift'],
      ]);
    });

    it('goes on from what is written, and replaces it', async () => {
      await using editor = await opened();
      editor.open('file:///y/plan.md', '# Plan för larm\n');
      const items = await inLink(editor, '../pl');
      const { line, character } = editor.range(uri, '(../pl').end;
      const range = { start: { line, character: character - 5 }, end: { line, character } };
      expect(items[0]).toMatchObject({ filterText: '../y/plan.md Plan för larm', textEdit: { newText: '../y/plan.md', range } });
    });

    it('tells headings that are alike apart, as the platforms do', async () => {
      await using editor = await opened();
      editor.replace(uri, '## Ansvar', '## Mål\n\n## 3. Mål & medel (2030)\n\n## Ansvar');
      const targets = (await inLink(editor, '#')).map(({ textEdit }) => textEdit?.newText);
      expect(targets).toEqual(expect.arrayContaining(['#mål', '#mål-1', '#3-mål--medel-2030']));
    });

    it('is not where a link has ended, nor in brackets that are no link', async () => {
      await using editor = await opened();
      editor.open(plan, '# Plan för larm\n');
      await inLink(editor, 'x');
      const { line, character } = editor.range(uri, '(x) och').end;
      expect(await complete(editor, line, character)).toEqual([]);
      editor.replace(uri, 'Kuratorn ska stödja rektorn.', 'Kuratorn (');
      const at = editor.range(uri, 'Kuratorn (').end;
      expect(await complete(editor, at.line, at.character)).toEqual([]);
    });

    it('knows no path from a draft that is not saved', async () => {
      await using editor = await startEditor({ capabilities: modern });
      editor.open(plan, '# Plan för larm\n');
      editor.open('untitled:Utkast-1', '# Policy\n\nSe [planen](');
      const items = await editor.request<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri: 'untitled:Utkast-1' },
        position: { line: 2, character: 'Se [planen]('.length },
      });
      expect(items.map(({ label }) => label)).toEqual(['Policy']);
    });
  });
});
