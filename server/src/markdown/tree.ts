import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';

import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { blockFact } from '../core/document.ts';
import type { Span } from '../core/text.ts';
import { gfm } from './gfm.ts';
import { frontMatterEnd } from './scan.ts';

const markdown = unified().use(remarkParse).use(gfm).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkFrontmatter).use(gfm).freeze();

/** The syntax tree of one block, and how far its positions lie after those of the block. */
export interface Tree {
  readonly root: Root;
  readonly offset: number;
}

/**
 * The mdast tree of a block. Labels defined in other blocks are put before the block as empty definitions, so that a
 * reference is a reference; {@link spanIn} takes them out of the positions again. An opaque block has an empty tree.
 */
export const tree = blockFact((block): Tree => {
  if (block.kind === 'opaque') return { root: { type: 'root', children: [] }, offset: 0 };
  if (block.kind === 'front-matter') return { root: withFrontMatter.parse(block.text), offset: 0 };
  // remark would take a byte order mark at the start of a block for one at the start of the text.
  const before = block.labels.length > 0 || block.text.startsWith('\uFEFF') ? definitionsOf(block.labels) : '';
  const root = markdown.parse(before + block.text);
  if (!before) return { root, offset: 0 };
  return { root: { ...root, children: root.children.filter((child) => startOf(child) >= before.length) }, offset: before.length };
});

/**
 * The whole text parsed at once, with offsets of the text: what the block trees must add up to. For tests. Front matter
 * is only looked for where it is closed; otherwise remark takes the line after `---` for text whatever it is.
 */
export function parseWhole(text: string): Tree {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const parser = frontMatterEnd(text, bom) === undefined ? markdown : withFrontMatter;
  return { root: parser.parse(text), offset: -bom };
}

/** A node with its place in the source, as every node that remark makes has. */
export interface Placed {
  readonly position?: { readonly start: { readonly offset?: number | undefined }; readonly end: { readonly offset?: number | undefined } } | undefined;
}

const startOf = (node: Placed): number => node.position?.start.offset ?? 0;

/** Where the node lies in its block, in UTF-16 code units. The only reader of mdast positions. */
export const spanIn = ({ offset }: Tree, node: Placed): Span => ({
  start: startOf(node) - offset,
  end: (node.position?.end.offset ?? 0) - offset,
});

/** Link definitions last: a line in the first column ends the footnotes before it. */
function definitionsOf(labels: readonly string[]): string {
  const footnotes = labels.filter((label) => label.startsWith('[^')).map((label) => `${label}: -\n\n`);
  const links = labels.filter((label) => !label.startsWith('[^')).map((label) => `${label}: <#>\n\n`);
  return `${footnotes.join('')}[tillitskoll-slut-på-definitioner]: <#>\n\n${links.join('')}`;
}
