import { type Block, blockFact, fact } from '../core/document.ts';
import { passages } from './passages.ts';

/** A chapter of a document: a heading with all that follows it up to the next that opens a chapter. Indices of blocks. */
export interface Part {
  /** The headings that it stands under, the title of the document first. */
  readonly above: readonly number[];
  readonly start: number;
  readonly end: number;
  /** Whether the next chapter stands under its heading. */
  readonly goesOn: boolean;
}

/** Headings of these levels open a chapter. */
const deepest = 2;

interface Heading {
  readonly depth: number;
  readonly block: number;
}

/** The chapters of a document, in order; together they are all of it. One chapter where the title is not the first heading. */
export const parts = fact((document): readonly Part[] => {
  const whole: readonly Part[] = [{ above: [], start: 0, end: document.blocks.length, goesOn: false }];
  const found: Part[] = [];
  let title: Heading | undefined;
  let chain: readonly Heading[] = [];
  let above: readonly Heading[] = [];
  let start = 0;
  let opened = 0;
  const close = (end: number, next: number): void => {
    const headings = title && start > 0 && !above.includes(title) ? [title, ...above] : above;
    found.push({ above: headings.map(({ block }) => block), start, end, goesOn: next > opened });
  };
  for (const [index, block] of document.blocks.entries()) {
    const depth = headingIn(block);
    if (depth === undefined) continue;
    const heading: Heading = { depth, block: index };
    if (title === undefined && depth < 7) {
      title = heading;
      opened = depth;
    }
    // A title that stands further down.
    else if (depth === 1 && title?.depth !== 1) return whole;
    else if (depth <= deepest) {
      close(index, depth);
      opened = depth;
      start = index;
      above = chain.filter((each) => each.depth < depth);
    }
    chain = [...chain.filter((each) => each.depth < depth), heading];
  }
  close(document.blocks.length, 0);
  return found;
});

/** The level of the heading that a block is or has in it, the highest of them; `undefined` without any. */
const headingIn = blockFact((block: Block): number | undefined => {
  let highest: number | undefined;
  for (const { depth, quoted } of passages(block)) if (depth > 0 && !quoted && (highest === undefined || depth < highest)) highest = depth;
  return highest;
});
