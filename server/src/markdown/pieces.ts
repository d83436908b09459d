import { type Block, blockFact } from '../core/document.ts';
import { isBlank, type Line, lineAt } from './lines.ts';

/** An item of a list that is all of a block, or a row of such a table, with what belongs to it up to the next. The head of a table is an empty one. */
export interface Piece {
  readonly text: string;
  /** Where in the block it begins. */
  readonly start: number;
}

/** A block that is one list or one table, in pieces that parse alone as they do in the block. */
export interface Pieces {
  readonly kind: 'list' | 'table';
  /** What must stand before a piece for it to parse alone: the head of the table and the line under it. */
  readonly head: string;
  readonly pieces: readonly Piece[];
}

/** A block in fewer pieces is parsed as quickly in one. */
const fewest = 4;

/**
 * The pieces that a block seems to be made of, told from the first column of its lines; whether it is one list or table shows when they are parsed.
 * A line in the first column with the marker of the list ends whatever is open in the item before, and each line of a table is a row by itself.
 * None where labels are defined or referred to across blocks: a piece alone would not know them.
 */
export const piecesOf = blockFact((block: Block): Pieces | undefined => {
  const { text, kind, labels } = block;
  if (kind !== 'markdown' || labels.length > 0 || text.includes(']:') || text.charCodeAt(0) === 0xfeff) return undefined;
  const found = /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text) ? listPieces(text) : tablePieces(text);
  return found && found.pieces.length >= fewest ? found : undefined;
});

/** The mark that the items of the list have in common. */
function markOf(text: string, { start, end }: Line): string | undefined {
  const match = /^(?:([-*+])|\d{1,9}([.)]))[ \t]+[^ \t]/.exec(text.slice(start, Math.min(end, start + 40)));
  return match?.[1] ?? match?.[2];
}

/** What may open a fence or HTML, which remark ends elsewhere in an item than at the end of a text. */
const leaf = /`{3}|~{3}|</;

function listPieces(text: string): Pieces | undefined {
  if (leaf.test(text)) return undefined;
  const first = lineAt(text, 0);
  const mark = markOf(text, first);
  if (mark === undefined) return undefined;
  const starts = [0];
  for (let line = lineAt(text, first.next); line.start < text.length; line = lineAt(text, line.next))
    if (line.indent === 0 && markOf(text, line) === mark) starts.push(line.start);
  return { kind: 'list', head: '', pieces: cut(text, starts) };
}

const delimiter = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

function tablePieces(text: string): Pieces | undefined {
  const first = lineAt(text, 0);
  const second = lineAt(text, first.next);
  if (!text.slice(0, first.end).includes('|') || second.end - second.start > 1000 || !delimiter.test(text.slice(second.start, second.end))) return undefined;
  const starts = [0];
  let line = lineAt(text, second.next);
  for (; line.start < text.length && !isBlank(line); line = lineAt(text, line.next)) starts.push(line.start);
  for (; line.start < text.length; line = lineAt(text, line.next)) if (!isBlank(line)) return undefined;
  const [head, ...rows] = cut(text, starts);
  return { kind: 'table', head: (head as Piece).text, pieces: [{ text: '', start: 0 }, ...rows] };
}

const cut = (text: string, starts: readonly number[]): Piece[] => starts.map((start, i) => ({ text: text.slice(start, starts[i + 1] ?? text.length), start }));
