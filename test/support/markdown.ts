import * as fc from 'fast-check';
import type { Document } from '../../server/src/core/document.ts';
import { type Placed, parseWhole, spanIn, type Tree, tree } from '../../server/src/markdown/tree.ts';

interface Node extends Placed {
  readonly type: string;
  readonly children?: readonly Node[];
}

/** A tree as plain lines: type, span in the text, and the fields that carry content. */
function* lines(of: Tree, node: Node, by: number, depth: number): Generator<string> {
  const { start, end } = spanIn(of, node);
  const { type, children, position: _, ...rest } = node as Node & Record<string, unknown>;
  yield `${' '.repeat(depth)}${type} ${start + by}–${end + by} ${JSON.stringify(rest)}`;
  for (const child of children ?? []) yield* lines(of, child, by, depth + 1);
}

export function printWhole(text: string): string[] {
  const whole = parseWhole(text);
  return (whole.root.children as Node[]).flatMap((node) => [...lines(whole, node, 0, 0)]);
}

export function printBlocks(document: Document): string[] {
  return document.blocks.flatMap((block, i) => {
    const part = tree(block);
    return (part.root.children as Node[]).flatMap((node) => [...lines(part, node, document.starts[i] as number, 0)]);
  });
}

const pieces = [
  'Nämnden ska följa upp målen.',
  'å',
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r',
  '# Mål\n',
  '## Ansvar\n\n',
  'Text\n===\n',
  'Text\n---\n',
  '- ',
  '- a\n',
  '  - b\n',
  '* ',
  '+ x\n',
  '1. ',
  '2. två\n',
  '10) tio\n',
  '-',
  '> ',
  '> citat\n',
  '```\n',
  '```js\n',
  '~~~\n',
  '   ```\n',
  '  ```\n',
  '---\n',
  '***\n',
  '- - -\n',
  '| a | b |\n',
  '|---|---|\n',
  '| 1 | 2 |\n',
  '<!-- k -->',
  '<!--',
  '-->',
  '<div>\n',
  '</div>\n',
  '<b>',
  '<script>',
  '</script>',
  '<?',
  '?>',
  '<!X',
  '>',
  '[a]',
  '[a]: b\n',
  '[^1]',
  '[^1]: fot\n',
  '    indrag\n',
  '[b][a]',
  '**fet**',
  '*',
  '_',
  '`kod`',
  '\\',
  '&aring;',
  '\u0000',
  '\uFEFF',
  '\u00AD',
  '\u00A0',
  '😀',
  '\uD83D',
  'https://exempel.se',
  '- [ ] ',
  'a\u0301',
  '-\n',
  '1.\n',
];

/** Texts of Markdown fragments in any order, made to go wrong. */
export const fragments = (maxLength = 30): fc.Arbitrary<string> => fc.array(fc.constantFrom(...pieces), { maxLength }).map((parts) => parts.join(''));

/** An edit of a text of unknown length: where it is, as fractions, and what comes in. */
export const looseEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(3000) }),
  newText: fc.oneof({ weight: 3, arbitrary: fragments(4) }, { weight: 1, arbitrary: fc.constant('') }),
});

export function editOf(text: string, { at, length, newText }: { at: number; length: number; newText: string }) {
  const start = Math.floor(at * text.length);
  return { span: { start, end: Math.min(text.length, start + length) }, newText };
}
