import type { Element, Nodes as HastNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, type State, toMdast } from 'hast-util-to-mdast';
import mammoth from 'mammoth';
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { tidied } from './tidy.ts';

/** A Word document as Markdown. */
export interface Imported {
  readonly markdown: string;
  /** Pictures that did not come along: they have no place in a draft of text. */
  readonly pictures: number;
}

/** Styles of Swedish Word beside those that mammoth knows; tables of contents are left out, for an editor makes its own. */
const styles = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Rubrik ${level}'] => h${level}:fresh`),
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Rubrik'] => h1:fresh",
  ...[1, 2, 3, 4].flatMap((level) => [`p[style-name='toc ${level}'] => !`, `p[style-name='Innehåll ${level}'] => !`]),
  "p[style-name='TOC Heading'] => !",
];

/**
 * Makes Markdown of a .docx: headings, lists, tables, bold and italics, links, footnotes.
 * @throws Error where the bytes are no Word document
 */
export async function importWord(bytes: Uint8Array): Promise<Imported> {
  let pictures = 0;
  // Of its own: a Node buffer may be a window on a larger one.
  const arrayBuffer = new Uint8Array(bytes).buffer;
  const input = typeof Buffer === 'undefined' ? { arrayBuffer } : { buffer: Buffer.from(arrayBuffer) };
  const { value } = await mammoth.convertToHtml(input as { readonly arrayBuffer: ArrayBuffer }, {
    styleMap: styles,
    convertImage: mammoth.images.imgElement(async () => {
      pictures++;
      return { src: '' };
    }),
  });
  const tree = toMdast(withHeads(fromHtml(value, { fragment: true })), {
    handlers: { sup: footnoteReference, ol: footnotesOrList, img: () => undefined },
  }) as Root;
  const markdown = toMarkdown(tidied(tree), {
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    rule: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
  });
  // What Word holds together with hard spaces and soft hyphens is plain in a draft.
  return { markdown: markdown.replaceAll('\u00ad', '').replace(/\n{3,}/g, '\n\n'), pictures };
}

/** Word's tables seldom say that their first row is a head; in Markdown it always is. */
function withHeads<T extends HastNodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as readonly HastNodes[]).map(withHeads);
  if (node.type !== 'element' || node.tagName !== 'table' || has(node, 'th')) return { ...node, children };
  return { ...node, children: children.map((child, i) => (i === children.findIndex((each) => has(each, 'tr')) ? firstRowAsHead(child) : child)) };
}

const has = (node: HastNodes, tag: string): boolean => node.type === 'element' && (node.tagName === tag || node.children.some((child) => has(child, tag)));

function firstRowAsHead(node: HastNodes): HastNodes {
  if (node.type !== 'element') return node;
  if (node.tagName === 'tr')
    return { ...node, children: node.children.map((cell) => (cell.type === 'element' && cell.tagName === 'td' ? { ...cell, tagName: 'th' } : cell)) };
  const at = node.children.findIndex((child) => has(child, 'tr'));
  return { ...node, children: node.children.map((child, i) => (i === at ? (firstRowAsHead(child) as Element) : child)) };
}

/** mammoth writes a note's mark as a link to where the note stands. */
function footnoteReference(state: State, node: Element): FootnoteReference | ReturnType<State['all']> {
  const [link] = node.children;
  const href = link?.type === 'element' && link.tagName === 'a' ? String(link.properties['href'] ?? '') : '';
  const id = noteId(href.replace(/^#/, ''));
  return id === undefined ? state.all(node) : { type: 'footnoteReference', identifier: id, label: id };
}

function footnotesOrList(state: State, node: Element): ReturnType<State['all']> | ReturnType<NonNullable<State['handlers']['ol']>> {
  const items = node.children.filter((child): child is Element => child.type === 'element');
  const notes = items.map((item) => ({ item, id: noteId(String(item.properties['id'] ?? '')) }));
  if (notes.length === 0 || notes.some(({ id }) => id === undefined)) return defaultHandlers.ol(state, node);
  return notes.map(
    ({ item, id }): FootnoteDefinition => ({
      type: 'footnoteDefinition',
      identifier: id as string,
      label: id as string,
      children: state.toFlow(state.all(withoutBacklink(item))) as FootnoteDefinition['children'],
    }),
  ) as unknown as ReturnType<State['all']>;
}

/** A note's item without the arrow that leads back. */
const withoutBacklink = (node: Element): Element => ({
  ...node,
  children: node.children.flatMap((child): Element['children'] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'a' && /^#(?:foot|end)note-ref-/.test(String(child.properties['href'] ?? ''))) return [];
    return [withoutBacklink(child)];
  }),
});

/** "footnote-3" is `3`, "endnote-3" is `s3`. */
function noteId(id: string): string | undefined {
  const match = /^(foot|end)note-(\d+)$/.exec(id);
  return match ? `${match[1] === 'end' ? 's' : ''}${match[2]}` : undefined;
}
