/** One line of Markdown as the block scanner sees it. Columns count tabs to the next multiple of four, as CommonMark does. */
export interface Line {
  /** Offset of the first character. */
  readonly start: number;
  /** Offset after the last character before the line ending. */
  readonly end: number;
  /** Offset of the next line. */
  readonly next: number;
  /** Columns of white space at the start; the length of the line in columns if it is blank. */
  readonly indent: number;
  /** Offset of the first character that is neither space nor tab; `end` on a blank line. */
  readonly first: number;
}

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;

/** The line that begins at `start`. Line endings are LF, CR LF and a lone CR, as in CommonMark and LSP. */
export function lineAt(text: string, start: number): Line {
  let at = start;
  let indent = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) indent++;
    else if (code === TAB) indent += 4 - (indent % 4);
    else break;
  }
  const first = at;
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === LF || code === CR) break;
    end++;
  }
  const next = end >= text.length ? end : text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  return { start, end, next, indent, first };
}

/** Whether the line holds nothing but spaces and tabs. */
export const isBlank = (line: Line): boolean => line.first === line.end;
