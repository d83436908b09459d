import type { Document } from './document.ts';
import type { Finding } from './rule.ts';
import { type Span, shift } from './text.ts';

/**
 * A chapter of a document, read as a document by itself: the headings that it stands under, and then its own text. Its document is the same
 * object from edit to edit as long as neither changes, and so is all that has been computed from it.
 */
export interface Chapter {
  readonly document: Document & { readonly chapter: NonNullable<Document['chapter']> };
  /** What an offset in its own text is to be moved by to be one in the whole document. */
  readonly by: number;
  /** What an index of a place, or of a section, of its own outline is to be moved by. */
  readonly placesBy: number;
  readonly sectionsBy: number;
  /** The headings that it stands under: where each ends in it, and what an offset in it is to be moved by. */
  readonly above: readonly { readonly end: number; readonly by: number }[];
}

/** The span in the whole document of one in a chapter, also of one in a heading above it. */
export function inWhole<T extends Span>({ document, by, above }: Chapter, span: T): T {
  const moved = span.start >= document.chapter.own ? by : (above.find(({ end }) => span.start < end)?.by ?? by);
  return { ...span, ...shift(span, moved) };
}

/** Findings in a chapter as findings in the whole document; without those in the headings above, which are other chapters'. */
export const placed = movedWith(
  (finding: Finding, chapter: Chapter): Finding => ({
    ...finding,
    span: inWhole(chapter, finding.span),
    related: finding.related.map((each) => ({ ...each, span: inWhole(chapter, each.span) })),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: inWhole(chapter, edit.span) })) })),
  }),
);

/**
 * Moves what has been read in a chapter to the whole document, but for what stands in the headings above. Kept while the chapter stands where it
 * stood: most do when something is edited.
 */
export function movedWith<T extends Span | { readonly span: Span }>(
  move: (value: T, chapter: Chapter) => T,
): (values: readonly T[], chapter: Chapter) => readonly T[] {
  const last = new WeakMap<readonly T[], { readonly chapter: Chapter; readonly values: readonly T[] }>();
  return (values, chapter) => {
    const before = last.get(values);
    if (before && isSamePlace(before.chapter, chapter)) return before.values;
    const { own } = chapter.document.chapter;
    const moved = values.filter((value) => ('span' in value ? value.span : (value as Span)).start >= own).map((value) => move(value, chapter));
    last.set(values, { chapter, values: moved });
    return moved;
  };
}

const isSamePlace = (a: Chapter, b: Chapter): boolean =>
  a === b ||
  (a.by === b.by &&
    a.placesBy === b.placesBy &&
    a.sectionsBy === b.sectionsBy &&
    a.above.length === b.above.length &&
    a.above.every(({ by, end }, i) => by === b.above[i]?.by && end === b.above[i]?.end));
