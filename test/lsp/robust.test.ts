import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riktlinje, unclear, untitled } from '../support/governing.ts';
import { type Editor, modern, startEditor } from '../support/lsp.ts';
import { fragments } from '../support/markdown.ts';

const found = 'unclear-mandate: ska redovisas';
/** Big texts take their time on a busy machine; what is shown here is that they end. */
const slow = 60_000;
const nested = (mark: string): string => `${Array.from({ length: 5000 }, () => mark).join('')}djupt`;

/** Texts that have brought programs down, each with a paragraph in front that is still to be read. */
const texts: Readonly<Record<string, string>> = {
  'a header that is no YAML': `---\ntyp: [riktlinje\n: : x\n\t- "\n---\n\n${unclear}\n`,
  'a header that never ends': `---\ndokumenttyp: riktlinje\n\n${unclear}\n`,
  'a header with an alias of nothing': `---\ndokumenttyp: *nothing\n---\n\n${unclear}\n`,
  'a header that is a list': `---\n- a\n---\n\n${unclear}\n`,
  'NUL bytes': `${unclear}\n\n\u0000# \u0000Mål\u0000\n\n- \u0000\n`,
  'halves of surrogate pairs': `${unclear}\n\n\uD83D ska \uDE00 göras.\n`,
  'every control character': `${unclear}\n\n${Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).join('x')}\n`,
  'two megabytes of paragraphs': `${unclear}\n\n${`${'Nämnden är öppen för alla som vill komma dit. '.repeat(40)}\n\n`.repeat(1100)}`,
  'two megabytes on one line': `${unclear}\n\n${'öppet '.repeat(340_000)}\n`,
  '5,000 quotes in each other': `${unclear}\n\n${nested('> ')}\n`,
  '5,000 lists in each other': `${unclear}\n\n${nested('- ')}\n`,
  '5,000 brackets in each other': `${unclear}\n\n${nested('[')}\n`,
  '5,000 stars': `${unclear}\n\n${nested('*a **b ')}\n`,
  '5,000 backticks, each run longer': `${unclear}\n\n${Array.from({ length: 400 }, (_, i) => '`'.repeat(i + 1)).join(' ')}\n`,
  'a table of 1,000 columns': `${unclear}\n\n|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n|${'b|'.repeat(1000)}\n`,
  '5,000 departures': `${unclear}\n\n${'<!-- tillitskoll-ignorera unclear-mandate: x -->\n'.repeat(5000)}\n`,
};

/** Asks for all that is asked for of a draft; each must be answered. */
async function askAll(editor: Editor, uri: string): Promise<void> {
  const at = { line: 0, character: 3 };
  await Promise.all([
    editor.hover(uri, at),
    editor.actions(uri, { start: at, end: at }),
    ...['coverage', 'overview', 'report', 'header'].map((name) => editor.request(`tillitskoll/${name}`, { textDocument: { uri } })),
  ]);
}

describe('the server answers and lives', () => {
  it.each(Object.entries(texts))(
    'with %s',
    async (_, text) => {
      await using editor = await startEditor({ capabilities: modern, deadline: slow });
      editor.open(untitled, text);
      expect(await editor.marked(untitled)).toContain(found);
      await askAll(editor, untitled);
      // An edit at the front and one at the end, where a cut could go wrong.
      const end = editor.document(untitled).positionAt(text.length);
      editor.change(
        untitled,
        { range: { start: end, end }, text: '\n\nSlut.' },
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: `${unclear} ` },
      );
      await editor.pull(untitled);
      editor.change(untitled, { text: unclear });
      expect(await editor.marked(untitled)).toEqual([found]);
    },
    2 * slow,
  );

  it('with any pieces in any order', async () => {
    await using editor = await startEditor({ capabilities: modern });
    await fc.assert(
      fc.asyncProperty(fragments(30), async (text) => {
        editor.open(untitled, text);
        await editor.pull(untitled);
        await askAll(editor, untitled);
        editor.close(untitled);
      }),
      { numRuns: 100 },
    );
  });

  it('with requests of what is not open or is no place', async () => {
    await using editor = await startEditor({ capabilities: modern });
    for (const uri of ['file:///nowhere.md', 'file:///%', 'nonsense', '', 'file://']) {
      await askAll(editor, uri);
      expect(await editor.pull(uri), uri).toEqual({ kind: 'full', items: [] });
      editor.open(uri, riktlinje(unclear));
      await editor.pull(uri);
      await askAll(editor, uri);
      editor.close(uri);
    }
  });

  it('with requests that lack what they need', async () => {
    await using editor = await startEditor({ capabilities: modern });
    for (const method of ['textDocument/hover', 'textDocument/diagnostic', 'textDocument/codeAction', 'tillitskoll/coverage'])
      await expect(editor.request(method, {}), method).rejects.toMatchObject({ code: expect.any(Number) });
    editor.open(untitled, riktlinje(unclear));
    expect(await editor.marked(untitled)).toEqual([found]);
  });

  it('with many drafts at once', async () => {
    await using editor = await startEditor({ capabilities: modern });
    const uris = Array.from({ length: 50 }, (_, i) => `untitled:${i}.md`);
    for (const uri of uris) editor.open(uri, riktlinje(unclear));
    const reports = await Promise.all(uris.map((uri) => editor.marked(uri)));
    expect(reports).toEqual(uris.map(() => [found]));
  });
});
