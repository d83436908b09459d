import { type Block, type BlockKind, blockAt, type Document } from '../core/document.ts';
import type { Edit } from '../core/text.ts';
import { definedLabels, referredLabels } from './labels.ts';
import { frontMatterEnd, scanBlock } from './scan.ts';

/** The document of a text, cut into blocks. Total: every string is a document. */
export function createDocument(name: string, text: string): Document {
  const blocks: Block[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    const { end, kind } = scanBlock(text, at);
    blocks.push(newBlock(text.slice(at, end), kind));
    starts.push(at);
    at = end;
  }
  return { name, text, blocks: withLabels(blocks), starts };
}

/**
 * The document after one edit. Blocks that the edit cannot have changed are the same objects as before. The scan starts
 * one block before the edit, since a cut looks at the line after it, and ends where it meets an old cut again.
 */
export function editDocument(document: Document, { span, newText }: Edit): Document {
  const text = document.text.slice(0, span.start) + newText + document.text.slice(span.end);
  const delta = newText.length - (span.end - span.start);
  const from = closesFrontMatter(document, text) ? 0 : Math.max(0, blockAt(document, Math.max(0, span.start - 1)) - 1);
  const blocks = document.blocks.slice(0, from);
  const starts = document.starts.slice(0, from);
  const changedUntil = span.start + newText.length;

  let old = from;
  let at = document.starts[from] ?? 0;
  while (at < text.length) {
    while (old < document.starts.length && (document.starts[old] as number) + delta < at) old++;
    const meets = old < document.starts.length && (document.starts[old] as number) + delta === at && (document.starts[old] as number) > span.end;
    if (meets && at > changedUntil) {
      for (let i = old; i < document.blocks.length; i++) {
        blocks.push(document.blocks[i] as Block);
        starts.push((document.starts[i] as number) + delta);
      }
      break;
    }
    const { end, kind } = scanBlock(text, at);
    const source = text.slice(at, end);
    const before = document.blocks[blocks.length];
    blocks.push(before && before.text === source && before.kind === kind ? before : newBlock(source, kind));
    starts.push(at);
    at = end;
  }
  return { name: document.name, text, blocks: withLabels(blocks), starts };
}

/** Whether `---` at the top of the text is front matter now and was not: the one thing that a cut does not protect from what comes later. */
function closesFrontMatter(before: Document, text: string): boolean {
  if (before.blocks.slice(0, 2).some((block) => block.kind === 'front-matter')) return false;
  return frontMatterEnd(text, text.charCodeAt(0) === 0xfeff ? 1 : 0) !== undefined;
}

const newBlock = (text: string, kind: BlockKind): Block => ({ text, kind, labels: [] });

/** Gives each block the labels that it refers to and others define. Blocks whose labels stay the same stay the same. */
function withLabels(blocks: Block[]): readonly Block[] {
  const defined = new Set<string>();
  for (const block of blocks) for (const label of definedLabels(block)) defined.add(label);
  return blocks.map((block) => {
    const own = definedLabels(block);
    const labels = defined.size === 0 ? [] : [...referredLabels(block)].filter((label) => defined.has(label) && !own.has(label)).sort();
    const same = labels.length === block.labels.length && labels.every((label, i) => label === block.labels[i]);
    return same ? block : { ...block, labels };
  });
}
