import type { Nodes, RootContent } from 'mdast';
import { blockFact, type Document, fact } from '../core/document.ts';
import { contains, type Span, shift } from '../core/text.ts';
import { outline, type Place, spanOf } from './outline.ts';
import { spanIn, type Tree, tree } from './tree.ts';

/** How far a departure reaches: the block after it, the section it stands in or before, the whole document. */
export type IgnoreScope = 'block' | 'section' | 'file';

/**
 * `<!-- tillitskoll-ignorera RULE: skäl -->`: an author's reasoned departure from a rule, for the block after it; `tillitskoll-ignorera-avsnitt`
 * for a section, `tillitskoll-ignorera-fil` for all of the document.
 */
export interface Ignore {
  readonly scope: IgnoreScope;
  /** The whole comment. */
  readonly span: Span;
  readonly rules: readonly string[];
  readonly rulesSpan: Span;
  readonly reason: string;
  /** What it covers; of a block: that after it, or the paragraph, item or cell that it stands in; empty if nothing follows. */
  readonly covers: Span;
}

interface Found {
  readonly comment: Span;
  /** In its own block; `undefined` if the next block of the document is meant. */
  readonly covers: Span | undefined;
}

const scopes: Readonly<Record<string, IgnoreScope>> = { '-avsnitt': 'section', '-fil': 'file' };
const pattern = /^<!--\s*tillitskoll-ignorera(-avsnitt|-fil)?\s+([A-Za-zÀ-ɏ\d,\s-]*?)\s*(?::\s*([\s\S]*?))?\s*-->$/u;

const inBlock = blockFact((block): readonly Found[] => {
  if (block.kind !== 'markdown' || !block.text.includes('tillitskoll-ignorera')) return [];
  const found: Found[] = [];
  const of = tree(block);
  walk(of, of.root.children, undefined, found);
  return found;
});

function walk(of: Tree, nodes: readonly Nodes[], around: Span | undefined, found: Found[]): void {
  nodes.forEach((node, i) => {
    if (node.type === 'html' && /^<!--[\s\S]*-->$/.test(node.value.trim())) {
      const next = nodes[i + 1];
      found.push({ comment: spanIn(of, node), covers: isFlow(node, nodes) ? next && spanIn(of, next) : around });
    } else if ('children' in node) {
      const text = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' ? spanIn(of, node) : around;
      walk(of, node.children as readonly Nodes[], text, found);
    }
  });
}

/** Whether the comment is a block of its own rather than part of a line of text. */
const isFlow = (node: Nodes, siblings: readonly Nodes[]): boolean => siblings.every((sibling) => sibling === node || !phrasing.has(sibling.type));

const phrasing = new Set(['text', 'strong', 'emphasis', 'link', 'linkReference', 'inlineCode', 'break', 'image', 'delete', 'footnoteReference']);

/** The ignore comments of a document, in order. */
export const ignores = fact((document): readonly Ignore[] =>
  document.blocks.flatMap((block, i) => {
    const offset = document.starts[i] as number;
    return inBlock(block).flatMap(({ comment, covers }): Ignore[] => {
      const text = block.text.slice(comment.start, comment.end);
      const match = pattern.exec(text);
      if (!match) return [];
      const [, suffix = '', named = '', reason = ''] = match;
      const scope = scopes[suffix] ?? 'block';
      const at = offset + comment.start + text.indexOf(named, text.indexOf('ignorera') + 8 + suffix.length);
      const rules = named.split(/[\s,]+/).filter(Boolean);
      const span = shift(comment, offset);
      const next = covers ? shift(covers, offset) : nextBlock(document, i);
      const covered = scope === 'file' ? { start: 0, end: document.text.length } : scope === 'section' ? sectionOf(document, span, next) : next;
      return [
        {
          scope,
          span,
          rules,
          rulesSpan: { start: at, end: at + named.length },
          reason: reason.trim(),
          covers: covered ?? { start: span.end, end: span.end },
        },
      ];
    });
  }),
);

/** The section that opens with what comes next, else that in which the comment stands. */
function sectionOf(document: Document, comment: Span, next: Span | undefined): Span {
  const { places, sections } = outline(document);
  const opened = next && sections.find(({ heading }) => heading !== undefined && contains(next, spanOf(places[heading] as Place)));
  const before = places.findLast((place) => spanOf(place).start <= comment.start);
  return (opened ?? sections[before?.section ?? 0] ?? { span: comment }).span;
}

/** The first node of the next block that has any. */
function nextBlock(document: Document, from: number): Span | undefined {
  for (let i = from + 1; i < document.blocks.length; i++) {
    const of = tree(document.blocks[i] as Document['blocks'][number]);
    const first = (of.root.children as RootContent[])[0];
    if (first) return shift(spanIn(of, first), document.starts[i] as number);
  }
  return undefined;
}
