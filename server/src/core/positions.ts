import { blockFact, type Document, fact } from './document.ts';
import type { Span } from './text.ts';

/** A place as LSP counts: zero-based line, and UTF-16 code units from its start. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Offsets in a block where a line begins, after each line ending. A block ends where a line does, or the text. */
const lineStartsIn = blockFact(({ text }): readonly number[] => {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    if (code === 10 || code === 13) starts.push(at + 1);
  }
  return starts;
});

/** How many lines begin before each block. */
const linesBefore = fact((document): readonly number[] => {
  const before: number[] = [];
  let count = 0;
  for (const block of document.blocks) {
    before.push(count);
    count += lineStartsIn(block).length;
  }
  before.push(count);
  return before;
});

/** The index of the last element that is at most `value`; the list ascends. */
function lastAtMost(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The position of an offset; an offset past the end is the end. */
export function positionAt(document: Document, offset: number): Position {
  const at = Math.max(0, Math.min(offset, document.text.length));
  const index = lastAtMost(document.starts, at);
  if (index < 0) return { line: 0, character: 0 };
  const start = document.starts[index] as number;
  const block = document.blocks[index] as Document['blocks'][number];
  const within = lastAtMost(lineStartsIn(block), at - start);
  const line = (linesBefore(document)[index] as number) + within + 1;
  return { line, character: at - offsetOfLine(document, line) };
}

/** The offset of a position; past the end of a line it is that line's end. */
export function offsetAt(document: Document, { line, character }: Position): number {
  const start = offsetOfLine(document, line);
  let end = line >= lineCount(document) - 1 ? document.text.length : offsetOfLine(document, line + 1);
  while (end > start && /[\r\n]/.test(document.text.charAt(end - 1))) end--;
  return Math.max(start, Math.min(start + character, end));
}

export const lineCount = (document: Document): number => (linesBefore(document).at(-1) ?? 0) + 1;

export const rangeOf = (document: Document, span: Span): Range => ({ start: positionAt(document, span.start), end: positionAt(document, span.end) });

export const spanAt = (document: Document, range: Range): Span => ({ start: offsetAt(document, range.start), end: offsetAt(document, range.end) });

function offsetOfLine(document: Document, line: number): number {
  if (line <= 0) return 0;
  const before = linesBefore(document);
  if (line > (before.at(-1) ?? 0)) return document.text.length;
  // The block in which the line-th line ending stands.
  let low = 0;
  let high = document.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((before[middle] as number) < line) low = middle + 1;
    else high = middle;
  }
  const index = low - 1;
  const block = document.blocks[index] as Document['blocks'][number];
  return (document.starts[index] as number) + (lineStartsIn(block)[line - (before[index] as number) - 1] as number);
}
