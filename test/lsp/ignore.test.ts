import { describe, expect, it } from 'vitest';
import { riktlinje, unclear, untitled } from '../support/governing.ts';
import { modern, startEditor } from '../support/lsp.ts';

const comment = '<!-- tillitskoll-ignorera unclear-mandate: [skäl: skriv här] -->';
const table = '| Uppgift | När |\n|---|---|\n| Ett | Två |\n| Planen ska redovisas | I mars |';

/** Where the comment goes: paragraphs, and the line that it comes before, or how its line begins in a table. */
const places: readonly (readonly [string, string, string])[] = [
  ['a paragraph', unclear, `\n\n${comment}\n${unclear}`],
  ['a paragraph of several lines', `Öppettiderna är korta.\n${unclear}`, `\n\n${comment}\nÖppettiderna är korta.\n`],
  ['a list', '- Enheten är öppen\n- Planen ska redovisas', `\n\n${comment}\n\n- Enheten är öppen\n`],
  ['a list in a list', '- Öppettiderna är korta\n  - Planen ska redovisas', `\n\n${comment}\n\n- Öppettiderna är korta\n`],
  ['a numbered list', '1. Enheten är öppen\n2. Planen ska redovisas', `\n\n${comment}\n\n1. Enheten är öppen\n`],
  ['a cell of a table', table, `\n| ${comment} Planen ska redovisas |`],
  [
    'the last cell of a row',
    table.replace('I mars |', 'Den ska redovisas i mars |').replace('Planen ska redovisas', 'Planen'),
    `| Planen | ${comment} Den ska`,
  ],
];

describe('a departure', () => {
  it.each(places)('from the rule for %s', async (_, paragraphs, expected) => {
    await using editor = await startEditor({ capabilities: modern });
    for (const end of ['\n', '\r\n']) {
      editor.open(untitled, riktlinje(paragraphs).replaceAll('\n', end));
      expect(await editor.marked(untitled)).toEqual(['unclear-mandate: ska redovisas']);

      editor.apply((await editor.action(untitled, 'ska redovisas', 'Låt stå')).edit);
      expect(editor.text(untitled).replaceAll('\r\n', '\n')).toContain(expected);
      // A reason still to be written is none.
      expect(await editor.marked(untitled)).toEqual(['unfilled-placeholder: [skäl: skriv här]', 'unclear-mandate: ska redovisas']);

      editor.replace(untitled, '[skäl: skriv här]', 'nämnden har valt så');
      expect(await editor.marked(untitled)).toEqual([]);

      editor.replace(untitled, 'nämnden har valt så', '');
      expect(await editor.marked(untitled)).toEqual(['ignore-comment: unclear-mandate', 'unclear-mandate: ska redovisas']);
      editor.close(untitled);
    }
  });

  it('is of its block and no other', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear, 'Planen ska mätas.'));
    editor.apply((await editor.action(untitled, 'redovisas', 'Låt stå')).edit);
    editor.replace(untitled, '[skäl: skriv här]', 'nämnden har valt så');
    expect(await editor.marked(untitled)).toEqual(['unclear-mandate: ska mätas']);
  });

  it('leads from the name of its rule to the rule, and tells how far it reaches', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje('<!-- tillitskoll-ignorera-avsnitt unclear-mandate, okänd-regel: nämnden har valt så -->', unclear));
    const at = (words: string) => ({ textDocument: { uri: untitled }, position: editor.range(untitled, words).start });
    expect(await editor.request('textDocument/definition', at('mandate,'))).toMatchObject({ uri: expect.stringMatching(/docs\/regler\/unclear-mandate\.md$/) });
    expect(await editor.request('textDocument/definition', at('känd-regel'))).toBeNull();
    expect(await editor.request('textDocument/definition', at('nämnden har'))).toBeNull();
    expect(JSON.stringify(await editor.request('textDocument/hover', at('mandate,')))).toMatch(/Gäller avsnittet/);
  });
});
