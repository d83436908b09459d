import type { Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { visit } from 'unist-util-visit';
import { blockFact } from '../core/document.ts';
import { tree } from './tree.ts';

/** Labels that a block defines, as `[label]` and `[^label]` in the form Markdown compares them. */
export const definedLabels = blockFact((block): ReadonlySet<string> => {
  const found = new Set<string>();
  if (block.kind !== 'markdown' || !block.text.includes(']:')) return found;
  visit(tree(block).root as Nodes, (node) => {
    if (node.type === 'definition' && node.label) found.add(`[${normalizeIdentifier(node.label)}]`);
    else if (node.type === 'footnoteDefinition' && node.label) found.add(`[^${normalizeIdentifier(node.label)}]`);
  });
  return found;
});

/** What in the block could be a reference if somebody defined it. */
export const referredLabels = blockFact((block): ReadonlySet<string> => {
  const found = new Set<string>();
  if (block.kind !== 'markdown' || !block.text.includes('[')) return found;
  for (const [, label] of block.text.matchAll(/\[((?:\\.|[^\\[\]]){1,999})(?=\])/gs)) {
    const text = label as string;
    found.add(text.startsWith('^') ? `[^${normalizeIdentifier(text.slice(1))}]` : `[${normalizeIdentifier(text)}]`);
  }
  return found;
});
