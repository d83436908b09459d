import type { Document } from '../core/document.ts';
import type { Edit } from '../core/text.ts';
import { type Place, wordsOf } from '../markdown/outline.ts';
import { lineEnd } from '../markdown/places.ts';
import type { Table } from '../markdown/tables.ts';
import { sectionText } from './section-text.ts';

/** The cell at the head of a column, its number, and the words of the cells under it. */
export interface Column {
  readonly head: Place;
  readonly title: string;
  readonly cells: readonly string[];
}

export function columns({ rows: [head, ...body] }: Table): readonly Column[] {
  return (head ?? []).map((place, i) => {
    const cells = body.map((row) => {
      const cell = row[i];
      return cell ? wordsOf(cell.passage) : '';
    });
    return { head: place, title: wordsOf(place.passage), cells };
  });
}

/** What stands in the section of the table outside it, where an author says how it is to be read. */
export const besides = (document: Document, { span, section }: Table): string =>
  sectionText(document, section).replace(document.text.slice(span.start, span.end), '');

/** The edit that writes a paragraph after a table. */
export function paragraphAfterTable(document: Document, { span }: Table, sentence: string): Edit {
  const end = lineEnd(document, Math.max(span.start, span.end - 1));
  return { span: { start: end, end }, newText: `\n\n${sentence}` };
}
