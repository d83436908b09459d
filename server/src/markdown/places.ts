import type { Document } from '../core/document.ts';
import { outline, type Place, spanOf } from './outline.ts';
import { tables } from './tables.ts';

/** Where the line that holds `offset` begins. */
export function lineStart({ text }: Document, offset: number): number {
  let at = offset;
  while (at > 0 && text.charAt(at - 1) !== '\n' && text.charAt(at - 1) !== '\r') at--;
  return at;
}

/** Where the line that holds `offset` ends, before its line ending. */
export function lineEnd({ text }: Document, offset: number): number {
  let at = offset;
  while (at < text.length && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
  return at;
}

/** The first two lines of the table that holds `offset`, its head; empty outside tables. */
export function tableHead(document: Document, offset: number): string {
  const table = tables(document).find(({ span }) => span.start <= offset && offset < span.end);
  const second = table?.rows[1]?.[0];
  return table && second ? document.text.slice(table.span.start, lineStart(document, spanOf(second).start)) : '';
}

/** Where a comment goes that is to cover the block at an offset, and what must stand around it. */
export interface BlockStart {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The place for a comment that covers the text at `offset`: a line of its own before the paragraph, heading or whole list; inside the cell in a
 * table, where a line would end it.
 */
export function blockStart(document: Document, offset: number): BlockStart {
  const places = outline(document).places;
  const place = places.findLast((each) => spanOf(each).start <= offset);
  if (place?.passage.cell) return { at: spanOf(place).start, before: '', after: ' ' };
  const item = place?.passage.item;
  const first = item
    ? places.find((each) => each.block === place.block && each.passage.item && each.passage.item.level === 1 && topList(places, each, place))
    : place;
  const at = lineStart(document, first ? (first.passage.item ? first.offset + first.passage.item.span.start : spanOf(first).start) : offset);
  return { at, before: '', after: item ? '\n\n' : '\n' };
}

/** Whether the two stand in the same outermost list: no other passage outside lists lies between. */
const topList = (places: readonly Place[], a: Place, b: Place): boolean => {
  const [from, to] = [places.indexOf(a), places.indexOf(b)];
  return from <= to && places.slice(from, to).every((each) => each.passage.item !== undefined);
};
