import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../server/src/core/document.ts';
import { shift } from '../../server/src/core/text.ts';
import { createDocument, editDocument } from '../../server/src/markdown/document.ts';
import { baseOf, type Passage, passages, passagesInOne } from '../../server/src/markdown/passages.ts';
import { piecesOf } from '../../server/src/markdown/pieces.ts';
import { corpusNames, corpusText, hasShared } from '../support/shared.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 1500);

const inBlock = (passage: Passage, base: number): Passage => ({
  ...passage,
  span: shift(passage.span, base),
  lead: passage.lead && shift(passage.lead, base),
  item: passage.item && { ...passage.item, span: shift(passage.item.span, base) },
});

const read = (block: Block): readonly Passage[] => passages(block).map((passage, i) => inBlock(passage, baseOf(block, i)));

/** Holds the passages of every block of a text to what the block read in one gives. */
function expectSame(text: string): void {
  for (const block of createDocument('', text).blocks) expect(read(block)).toEqual(passagesInOne(block));
}

/** Lines that lists are made of, and those that end or upset them. */
const inLists = fc.constantFrom(
  '- Ett',
  '- **Två** om parken',
  '-  Tre',
  '- [ ] Fyra',
  '- [x] Fem',
  '  - nästlad',
  '    - djupare',
  '  Mera i punkten.',
  'Lat fortsättning.',
  '',
  '1. Först',
  '2. Sedan',
  '10) Annan',
  '* Stjärna',
  '-',
  '---',
  '- - -',
  '  ```',
  '  > citat',
  '- > citat',
  '- # Rubrik',
  '- <!-- kommentar',
  '-->',
  '- <div>',
  '    kod',
  '-\tTabb',
  '- `kod',
  '- se `slut',
  '| a | b |',
  '# Rubrik',
);

const inTables = fc.constantFrom(
  '| Rad | Nämnden |',
  'Rad | Nämnden',
  '| Rad |',
  '| Rad | två | tre |',
  '|||',
  '| `a|b` | c |',
  '| a \\| b | c |',
  'bara text',
  '- punkt',
  '> citat',
  '# Rubrik',
  '',
  '    | indragen | rad |',
  '| **fet** | [länk](x) |',
  '|---|---|',
  '<div>',
  '```',
);

describe('the passages of a block in pieces', () => {
  const text = fc.tuple(
    fc.oneof(
      fc.array(inLists, { minLength: 5, maxLength: 24 }).map((lines) => ['- Första', ...lines]),
      fc.array(inTables, { minLength: 4, maxLength: 16 }).map((lines) => ['| Vad | Vem |', '|---|:-:|', ...lines]),
    ),
    fc.constantFrom('\n', '\r\n', '\r'),
  );

  it('are those of the block read in one', () => {
    fc.assert(
      fc.property(text, ([lines, ending]) => expectSame(lines.join(ending) + ending)),
      { numRuns: runs },
    );
  }, 60_000);

  it('are so too where pieces are read one by one, after an edit', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom('a', '\n', '|', '- ', '  ', '`'), ([lines, ending], at, newText) => {
        const before = createDocument('', lines.join(ending) + ending);
        for (const block of before.blocks) passages(block);
        const start = at % (before.text.length + 1);
        expectSame(editDocument(before, { span: { start, end: start }, newText }).text);
      }),
      { numRuns: runs },
    );
  }, 60_000);

  it('are the same objects for the pieces that an edit did not touch', () => {
    const before = createDocument('', Array.from({ length: 9 }, (_, i) => `- Punkt ${i}`).join('\n'));
    const after = editDocument(before, { span: { start: 15, end: 15 }, newText: 'x' });
    const [old, now] = [before, after].map(({ blocks }) => passages(blocks[0] as Block)) as [readonly Passage[], readonly Passage[]];
    expect(now.map((passage, i) => passage === old[i])).toEqual([true, false, true, true, true, true, true, true, true]);
    expect(piecesOf(after.blocks[0] as Block)?.pieces).toHaveLength(9);
  });
});

describe.skipIf(!hasShared)('on real documents', () => {
  it.each(hasShared ? corpusNames() : [])('%s: as read in one', (name) => expectSame(corpusText(name)));
});
