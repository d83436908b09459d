import * as fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { riktlinje, unclear, untitled } from '../support/governing.ts';
import { type Editor, modern, startEditor } from '../support/lsp.ts';
import { editOf, fragments, looseEdit } from '../support/markdown.ts';

const lf = riktlinje('Målet är nått. 😀 Ärendet ska avslutas.', unclear);
const both = ['unclear-mandate: ska avslutas', 'unclear-mandate: ska redovisas'];

/** Texts before their edits; after each edit the findings stand at these words, counted in UTF-16 by another implementation. */
const texts: Readonly<Record<string, string>> = {
  'with line feeds': lf,
  'with carriage returns and line feeds': lf.replaceAll('\n', '\r\n'),
  'with carriage returns alone': lf.replaceAll('\n', '\r'),
  'with all three': lf.split('\n').reduce((text, line, i) => text + (['\n', '\r\n', '\r'][i % 3] as string) + line),
  'with a byte order mark': `\uFEFF${lf}`,
  'with emoji, å and combined letters before the finding': lf
    .replace('Målet', '👩‍👩‍👧 å a\u030a 🏳️‍🌈 Målet')
    .replace('Uppföljningen', '😀😀 Å a\u030a, Uppföljningen'),
  'without an end of line': lf.trimEnd(),
};

type Step = readonly [string, (editor: Editor) => void, readonly string[]];

const steps: readonly Step[] = [
  ['a word is exchanged', (editor) => editor.replace(untitled, 'avslutas', 'prövas'), ['unclear-mandate: ska prövas', both[1] as string]],
  ['an emoji comes before', (editor) => editor.replace(untitled, 'Ärendet', '🎯🎯 Ärendet'), ['unclear-mandate: ska prövas', both[1] as string]],
  ['a line is broken in two', (editor) => editor.replace(untitled, 'Ärendet', '\r\nÄrendet'), ['unclear-mandate: ska prövas', both[1] as string]],
  [
    'two changes come at once, the second counted after the first',
    (editor) => {
      const range = editor.range(untitled, 'Målet är nått.');
      editor.change(untitled, { range, text: 'Rad.\n\nRad.' }, { range: { start: range.start, end: range.start }, text: 'Först. ' });
    },
    ['unclear-mandate: ska prövas', both[1] as string],
  ],
  [
    'a place past the end of its line is the end',
    (editor) => {
      const at = { line: editor.position(untitled, 'alla enheter').line, character: 4000 };
      editor.change(untitled, { range: { start: at, end: at }, text: ' Den ska ses över.' });
    },
    ['unclear-mandate: ska ses', 'unclear-mandate: ska prövas', both[1] as string],
  ],
  [
    'a place past the end of the text is the end',
    (editor) => {
      const at = { line: 4000, character: 4000 };
      editor.change(untitled, { range: { start: at, end: at }, text: '\n\nPlanen ska mätas.' });
    },
    ['unclear-mandate: ska ses', 'unclear-mandate: ska prövas', both[1] as string, 'unclear-mandate: ska mätas'],
  ],
  [
    'paragraphs go',
    (editor) =>
      editor.change(untitled, { range: { start: editor.position(untitled, 'Riktlinjen'), end: editor.position(untitled, 'Uppföljningen') }, text: '' }),
    [both[1] as string, 'unclear-mandate: ska mätas'],
  ],
  ['the whole text is exchanged', (editor) => editor.change(untitled, { text: `${unclear}\n` }), [both[1] as string]],
  ['all goes', (editor) => editor.change(untitled, { text: '' }), []],
  [
    'it is written again',
    (editor) => editor.change(untitled, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: unclear }),
    [both[1] as string],
  ],
];

describe('a text', () => {
  it.each(Object.entries(texts))('%s is followed through edits', async (name, text) => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, text);
    // A header with carriage returns alone is no YAML; what it says is not what is tried here.
    const marked = async (): Promise<readonly string[]> => (await editor.marked(untitled)).filter((each) => each.startsWith('unclear-mandate'));
    expect(await marked(), name).toEqual(both);
    for (const [step, edit, expected] of steps) {
      edit(editor);
      expect(await marked(), step).toEqual(expected);
    }
  });
});

describe('edits', () => {
  it('one by one come to what the text says when it is opened', async () => {
    await using editor = await startEditor({ capabilities: modern });
    let count = 0;
    const body = async (start: string, edits: readonly Parameters<typeof editOf>[1][]): Promise<void> => {
      const [followed, fresh] = [`untitled:följd${count}.md`, `untitled:ny${count++}.md`];
      editor.open(followed, `${start}\n\n${unclear}\n`);
      for (const loose of edits) {
        const { span, newText } = editOf(editor.text(followed), loose);
        const document = editor.document(followed);
        editor.change(followed, { range: { start: document.positionAt(span.start), end: document.positionAt(span.end) }, text: newText });
      }
      editor.open(fresh, editor.text(followed));
      const [one, two] = await Promise.all([editor.pull(followed), editor.pull(fresh)]);
      const plain = (report: object, uri: string): unknown => JSON.parse(JSON.stringify(report).replaceAll(encodeURI(uri), '').replaceAll(uri, ''));
      expect(plain(one, followed)).toEqual(plain(two, fresh));
      editor.close(followed);
      editor.close(fresh);
    };
    await fc.assert(fc.asyncProperty(fragments(20), fc.array(looseEdit, { minLength: 1, maxLength: 6 }), body), { numRuns: 60 });
  });

  it('of what is not open are let be', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.notify('textDocument/didChange', { textDocument: { uri: untitled, version: 2 }, contentChanges: [{ text: 'x' }] });
    editor.notify('textDocument/didClose', { textDocument: { uri: untitled } });
    expect(await editor.pull(untitled)).toEqual({ kind: 'full', items: [] });
  });

  it('are of one draft, not of another of the same text', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear));
    editor.open('untitled:annat.md', riktlinje(unclear));
    editor.replace(untitled, unclear, 'Nämnden redovisar.');
    const [one, two]: (readonly Diagnostic[])[] = [await editor.findings(untitled), await editor.findings('untitled:annat.md')];
    expect([one?.length, two?.length]).toEqual([0, 1]);
  });
});
