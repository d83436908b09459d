import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument, editDocument } from '../../server/src/markdown/document.ts';
import { editOf, fragments, looseEdit, printBlocks, printWhole } from '../support/markdown.ts';
import { corpusNames, corpusText, hasShared } from '../support/shared.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 1500);

describe('blocks', () => {
  it('add up to the text', () => {
    fc.assert(
      fc.property(fragments(60), (text) => {
        const document = createDocument('', text);
        expect(document.blocks.map((block) => block.text).join('')).toBe(text);
        let at = 0;
        document.blocks.forEach((block, i) => {
          expect(document.starts[i]).toBe(at);
          at += block.text.length;
        });
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('parse one by one to the tree of the whole', () => {
    fc.assert(
      fc.property(fragments(40), (text) => {
        expect(printBlocks(createDocument('', text))).toEqual(printWhole(text));
      }),
      { numRuns: runs },
    );
  }, 120_000);

  it('are small: a paragraph of its own is a block of its own', () => {
    const document = createDocument('', '# Mål\n\nEtt.\n\n- a\n- b\n\nTvå.\n\n```\n\nx\n\n```\n\nTre.\n');
    expect(document.blocks.map((block) => block.text)).toEqual(['# Mål\n\n', 'Ett.\n\n', '- a\n- b\n\n', 'Två.\n\n', '```\n\nx\n\n```\n\n', 'Tre.\n']);
  });
});

describe('an edited document', () => {
  it('equals the document of the edited text', () => {
    fc.assert(
      fc.property(fragments(40), fc.array(looseEdit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        let document = createDocument('', text);
        for (const loose of edits) {
          document = editDocument(document, editOf(document.text, loose));
          const full = createDocument('', document.text);
          expect(document).toEqual(full);
        }
      }),
      { numRuns: runs },
    );
  }, 120_000);

  it('shares the blocks that the edit did not touch', () => {
    const before = createDocument('', 'Ett.\n\nTvå.\n\nTre.\n\nFyra.\n\nFem.\n');
    const after = editDocument(before, { span: { start: 14, end: 14 }, newText: 'x' });
    expect(after.blocks.map((block, i) => block === before.blocks[i])).toEqual([true, true, false, true, true]);
  });

  it('resolves a reference when its definition comes and goes', () => {
    const before = createDocument('', 'Se [planen].\n\nAnnat.\n\nSist.\n');
    const after = editDocument(before, { span: { start: before.text.length, end: before.text.length }, newText: '\n[planen]: plan.md\n' });
    expect(printBlocks(after)).toEqual(printWhole(after.text));
    expect(printBlocks(after).some((line) => line.includes('linkReference'))).toBe(true);
    expect(after.blocks[1]).toBe(before.blocks[1]);
  });
});

describe.skipIf(!hasShared)('on real documents', () => {
  it.each(hasShared ? corpusNames() : [])(
    '%s: block by block as in the whole, also after edits',
    (name) => {
      const text = corpusText(name);
      let document = createDocument(name, text);
      expect(printBlocks(document)).toEqual(printWhole(text));
      for (const loose of fc.sample(looseEdit, { numRuns: 25, seed: 7 })) {
        document = editDocument(document, editOf(document.text, loose));
        expect(document).toEqual(createDocument(name, document.text));
      }
      expect(printBlocks(document)).toEqual(printWhole(document.text));
    },
    60_000,
  );
});
