import type { Document } from '../core/document.ts';
import { type Edit, shift } from '../core/text.ts';
import { outline, type Place, spanOf, wordsOf } from '../markdown/outline.ts';
import { lineEnd } from '../markdown/places.ts';
import { rowOf } from '../markdown/tables.ts';
import type { Goal } from './goals.ts';
import { sentenceAfter } from './insertions.ts';

/** Where a goal or measure stands, and all that is said of it there. */
export interface GoalContext {
  readonly place: Place;
  /** The row, the item with what is nested in it, the section under a heading, or the paragraph; as written. */
  readonly text: string;
  /** The heads of the table it stands in. */
  readonly heads: readonly string[];
}

/** What stands around a goal: its table row, list item, section or paragraph. */
export function contextOf(document: Document, { span }: Pick<Goal, 'span'>): GoalContext | undefined {
  const { places, sections } = outline(document);
  const place = places.findLast((each) => spanOf(each).start <= span.start && span.end <= spanOf(each).end);
  if (!place) return undefined;
  const cell = rowOf(document).get(place);
  if (cell)
    return {
      place,
      text: (cell.table.rows[cell.row] ?? []).map(({ passage }) => wordsOf(passage)).join(' | '),
      heads: (cell.table.rows[0] ?? []).map(({ passage }) => wordsOf(passage)),
    };
  const { item, depth } = place.passage;
  const section = depth > 0 ? sections[place.section] : undefined;
  const around = section?.span ?? (item ? shift(item.span, place.offset) : spanOf(place));
  return { place, text: document.text.slice(around.start, around.end), heads: [] };
}

/** The edit that writes a sentence on a goal: after it, or as a paragraph under it where it is a heading. */
export function sentenceOn(document: Document, { span }: Pick<Goal, 'span'>, { place }: GoalContext, sentence: string): Edit {
  if (place.passage.depth === 0) return sentenceAfter(document, span, sentence);
  const end = lineEnd(document, spanOf(place).end);
  return { span: { start: end, end }, newText: `\n\n${sentence}` };
}
