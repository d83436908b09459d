import type { ListItem, Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { type Block, blockFact } from '../core/document.ts';
import { type Span, shift } from '../core/text.ts';
import { type Piece, type Pieces, piecesOf } from './pieces.ts';
import { proseOf } from './prose.ts';
import { spanIn, type Tree, tree } from './tree.ts';

/** A stretch of running text in a block: a heading, a paragraph (also in a list item) or a table cell. Spans are relative to {@link baseOf} it. */
export interface Passage {
  readonly kind: 'heading' | 'paragraph' | 'cell';
  readonly span: Span;
  /** As long as the span: an index in it is an offset from `span.start`. Markup is blank, code and addresses are U+FFFC. */
  readonly prose: string;
  /** Heading level 1–6; 7 for a paragraph that is bold all through and stands as a heading; 0 for other text. */
  readonly depth: number;
  readonly item: Item | undefined;
  readonly cell: Cell | undefined;
  /** Whether it stands in a block quote, and so is somebody else's words. */
  readonly quoted: boolean;
  /** The bold words that the paragraph begins with, as in "**Rektor** ansvarar för …"; without the markup. */
  readonly lead: Span | undefined;
}

/** The list item that a passage stands in. */
export interface Item {
  /** Which list of the block; a nested list is a list of its own. */
  readonly list: number;
  /** Which item of the list. */
  readonly index: number;
  /** 1 for a list of the document, 2 for a list in its items, and so on. */
  readonly level: number;
  /** Index of the passage that the list hangs on, for a list within an item of another. */
  readonly stem: number | undefined;
  /** Whether this is the first passage of the item. */
  readonly first: boolean;
  readonly span: Span;
}

export interface Cell {
  readonly table: number;
  /** 0 is the head of the table. */
  readonly row: number;
  readonly column: number;
}

/** The passages of a block in the order of the text. */
export const passages = (block: Block): readonly Passage[] => laidOut(block).passages;

/** Where in its block the spans of a passage begin: where its item or row does, or the block. */
export const baseOf = (block: Block, index: number): number => laidOut(block).bases?.[index] ?? 0;

/** Where in the block its tables lie, by their numbers. */
export const tableSpans = (block: Block): readonly Span[] => laidOut(block).tables;

interface LaidOut {
  readonly passages: readonly Passage[];
  /** By passage; none where all are 0. */
  readonly bases?: readonly number[];
  /** By piece; what keeps them from being let go. */
  readonly pieces?: readonly (readonly Passage[])[];
  readonly tables: readonly Span[];
}

const laidOut = blockFact((block): LaidOut => {
  if (block.kind !== 'markdown') return { passages: [], tables: [] };
  const pieces = piecesOf(block);
  if (pieces) {
    const laid = inPieces(block, pieces);
    if (laid) return laid;
  }
  return walked(block);
});

/** The passages of a block read in one, with spans relative to the block: what those of its pieces must add up to. For tests. */
export const passagesInOne = (block: Block): readonly Passage[] => walked(block).passages;

function walked(block: Block): LaidOut & { readonly nodes: readonly RootContent[] } {
  const walk = new Walk(block);
  const nodes = tree(block).root.children;
  for (const node of nodes) walk.flow(node, undefined, false);
  return { passages: walk.found, tables: walk.tables, nodes };
}

/**
 * The passages of pieces that have been read before, by their text and what stands before them in their block: after an edit most items of a list
 * and most rows of a table are the same objects as they were. They live as long as a block has them.
 */
const known = new Map<string, WeakRef<readonly Passage[]>>();
/** When there are more, those that no block has any more are let go. */
let room = 1000;

function remember(key: string, piece: readonly Passage[]): void {
  if (known.size >= room) {
    for (const [each, kept] of known) if (!kept.deref()) known.delete(each);
    room = Math.max(1000, 2 * known.size);
  }
  known.set(key, new WeakRef(piece));
}

/** So many pieces that have not been read before are read one by one; a block with more is read in one. */
const fewUnknown = 2;

/** The passages of a list or table from those of its pieces; `undefined` if it is not one list or table of them. */
function inPieces(block: Block, of: Pieces): LaidOut | undefined {
  const { kind, head, pieces } = of;
  const found: Passage[] = [];
  const bases: number[] = [];
  const kept: (readonly Passage[])[] = [];
  let lists = 0;
  let unknown = 0;
  let whole: readonly (readonly Passage[])[] | undefined;
  for (const [i, { text, start }] of pieces.entries()) {
    const before = found.length;
    const key = kind === 'table' ? `${i} ${head}\0${text}` : `${i} ${lists} ${before}\0${text}`;
    let piece = known.get(key)?.deref();
    if (!piece) {
      if (unknown++ === fewUnknown) {
        whole = inOne(block, of);
        if (!whole) return undefined;
      }
      piece = whole ? whole[i] : kind === 'table' ? rowOf(head, text, i) : itemOf(text, i, lists, before);
      if (!piece) return undefined;
      remember(key, piece);
    }
    kept.push(piece);
    for (const passage of piece) {
      found.push(passage);
      bases.push(start);
      if (kind === 'list') lists = Math.max(lists, passage.item?.list ?? 0);
    }
  }
  return { passages: found, bases, pieces: kept, tables: kind === 'table' ? [{ start: 0, end: block.text.trimEnd().length }] : [] };
}

/** The passages of the pieces, from the block parsed in one; `undefined` if it is not one list or table of them. */
function inOne(block: Block, { kind, pieces }: Pieces): readonly (readonly Passage[])[] | undefined {
  const { nodes, passages: all } = walked(block);
  const [node, ...more] = nodes;
  if (node?.type !== kind || more.length > 0 || node.children.length !== pieces.length) return undefined;
  const of = tree(block);
  if (node.children.some((child, i) => spanIn(of, child).start !== pieces[i]?.start)) return undefined;
  const found: Passage[][] = pieces.map(() => []);
  let at = 0;
  for (const passage of all) {
    while (at + 1 < pieces.length && (pieces[at + 1] as Piece).start <= passage.span.start) at++;
    found[at]?.push(back(passage, (pieces[at] as Piece).start));
  }
  return found;
}

/** The passage with its spans moved back. */
const back = (passage: Passage, by: number): Passage =>
  by === 0
    ? passage
    : {
        ...passage,
        span: shift(passage.span, -by),
        lead: passage.lead && shift(passage.lead, -by),
        item: passage.item && { ...passage.item, span: shift(passage.item.span, -by) },
      };

const alone = (text: string): Block => ({ text, kind: 'markdown', labels: [] });

/** The cells of a row of a table with this head; of the head itself if the row is the first of the pieces. */
function rowOf(head: string, text: string, row: number): readonly Passage[] | undefined {
  const { nodes, passages: all } = walked(alone(head + text));
  const [node, ...more] = nodes;
  if (node?.type !== 'table' || more.length > 0 || node.children.length !== (row === 0 ? 1 : 2)) return undefined;
  if (row === 0) return all;
  return all.filter(({ cell }) => cell?.row === 1).map((passage) => ({ ...back(passage, head.length), cell: passage.cell && { ...passage.cell, row } }));
}

/** The passages of an item alone as those of the item with this index, after so many nested lists and passages. */
function itemOf(text: string, index: number, lists: number, before: number): readonly Passage[] | undefined {
  const { nodes, passages: all } = walked(alone(text));
  const [node, ...more] = nodes;
  if (node?.type !== 'list' || more.length > 0 || node.children.length !== 1) return undefined;
  return all.map((passage): Passage => {
    const { item } = passage;
    if (!item) return passage;
    return {
      ...passage,
      item: {
        ...item,
        index: item.level === 1 ? index : item.index,
        list: item.list === 0 ? 0 : item.list + lists,
        stem: item.stem === undefined ? undefined : item.stem + before,
      },
    };
  });
}

class Walk {
  readonly found: Passage[] = [];
  readonly #tree: Tree;
  readonly #text: string;
  readonly tables: Span[] = [];
  #lists = 0;

  constructor(block: Block) {
    this.#tree = tree(block);
    this.#text = block.text;
  }

  flow(node: RootContent, item: Item | undefined, quoted: boolean): void {
    switch (node.type) {
      case 'heading':
        this.#add('heading', node.children, node, node.depth, item, quoted);
        break;
      case 'paragraph':
        this.#add('paragraph', node.children, node, isBold(node) && !item && !quoted ? 7 : 0, item, quoted);
        break;
      case 'blockquote':
      case 'footnoteDefinition':
        for (const child of node.children) this.flow(child, item, node.type === 'blockquote' || quoted);
        break;
      case 'list': {
        const list = this.#lists++;
        const stem = item ? this.#lastOf(item) : undefined;
        const level = (item?.level ?? 0) + 1;
        for (const [index, child] of node.children.entries())
          this.#item(child, { list, index, level, stem, first: true, span: spanIn(this.#tree, child) }, quoted);
        break;
      }
      case 'table':
        this.#table(node, item, quoted);
        break;
      default:
    }
  }

  #item(node: ListItem, item: Item, quoted: boolean): void {
    for (const [i, child] of node.children.entries()) this.flow(child, i === 0 ? item : { ...item, first: false }, quoted);
  }

  #table(node: Table, item: Item | undefined, quoted: boolean): void {
    const table = this.tables.length;
    this.tables.push(spanIn(this.#tree, node));
    node.children.forEach((row, r) => {
      row.children.forEach((cell, column) => {
        const before = this.found.length;
        this.#add('cell', cell.children, cell, 0, item, quoted);
        const added = this.found[before];
        if (added) this.found[before] = { ...added, cell: { table, row: r, column } };
      });
    });
  }

  #lastOf(item: Item): number | undefined {
    for (let i = this.found.length - 1; i >= 0; i--) {
      const other = (this.found[i] as Passage).item;
      if (other?.list === item.list && other.index === item.index) return i;
    }
    return undefined;
  }

  #add(kind: Passage['kind'], children: readonly PhrasingContent[], node: Nodes, depth: number, item: Item | undefined, quoted: boolean): void {
    const [first, last] = [children[0], children.at(-1)];
    const at = spanIn(this.#tree, node);
    const span = first && last ? { start: spanIn(this.#tree, first).start, end: spanIn(this.#tree, last).end } : { start: at.end, end: at.end };
    if (kind === 'cell' && !first) {
      const inside = Math.max(at.start, at.end - 1);
      this.found.push({ kind, span: { start: inside, end: inside }, prose: '', depth, item, cell: undefined, quoted, lead: undefined });
      return;
    }
    if (!first) return;
    const whole = proseOf(this.#text, span, children, this.#tree);
    // After "- [ ]" at the end of a line remark leaves the second half of CRLF to the text.
    const skip = this.#text.charAt(span.start) === '\n' ? 1 : 0;
    const prose = whole.slice(skip);
    const lead = first.type === 'strong' && first.children.length > 0 ? innerSpan(this.#tree, first.children) : undefined;
    this.found.push({ kind, span: { start: span.start + skip, end: span.end }, prose, depth, item, cell: undefined, quoted, lead });
  }
}

function innerSpan(of: Tree, children: readonly PhrasingContent[]): Span {
  return { start: spanIn(of, children[0] as PhrasingContent).start, end: spanIn(of, children.at(-1) as PhrasingContent).end };
}

/** A paragraph that is bold from end to end and no sentence: many drafts have their headings so. */
function isBold({ children }: Paragraph): boolean {
  const solid = children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  if (solid.length !== 1 || solid[0]?.type !== 'strong') return false;
  const text = solid[0].children.map((child) => ('value' in child ? child.value : '')).join('');
  return text.length <= 300 && !/[.!?:;,]\s*$/.test(text);
}
