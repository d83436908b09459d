import type { ListItem, Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { type Block, blockFact } from '../core/document.ts';
import type { Span } from '../core/text.ts';
import { proseOf } from './prose.ts';
import { spanIn, type Tree, tree } from './tree.ts';

/** A stretch of running text in a block: a heading, a paragraph (also in a list item) or a table cell. Spans are relative to the block. */
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
  readonly tableSpan: Span;
}

/** The passages of a block in the order of the text. */
export const passages = blockFact((block): readonly Passage[] => {
  if (block.kind !== 'markdown') return [];
  const walk = new Walk(block);
  for (const node of tree(block).root.children) walk.flow(node, undefined, false);
  return walk.found;
});

class Walk {
  readonly found: Passage[] = [];
  readonly #tree: Tree;
  readonly #text: string;
  #lists = 0;
  #tables = 0;

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
    const table = this.#tables++;
    const tableSpan = spanIn(this.#tree, node);
    node.children.forEach((row, r) => {
      row.children.forEach((cell, column) => {
        const before = this.found.length;
        this.#add('cell', cell.children, cell, 0, item, quoted);
        const added = this.found[before];
        if (added) this.found[before] = { ...added, cell: { table, row: r, column, tableSpan } };
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
