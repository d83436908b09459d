import type { Document } from '../core/document.ts';
import { spanOf } from './outline.ts';
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
