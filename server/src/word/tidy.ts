import type { Nodes, PhrasingContent } from 'mdast';

type Marked = Extract<PhrasingContent, { readonly type: 'strong' | 'emphasis' }>;

/** As a person would write it: spaces stand outside emphasis, what is next to each other and marked alike is one, and headings need no bold. */
export function tidied<T extends Nodes>(node: T, isHead = false): T {
  if (!('children' in node)) return node;
  const children = (node.children as readonly Nodes[]).map((child, i) => tidied(child, isHead || (node.type === 'table' && i === 0)));
  const flat = node.type === 'tableCell' ? paragraphsJoined(children) : children;
  const isBoldAnyway = node.type === 'heading' || (node.type === 'tableCell' && isHead);
  const phrasing = flat.flatMap((child) => (child.type === 'strong' && isBoldAnyway ? child.children : [child]));
  return { ...node, children: phrasing.some(isMarked) ? joined(phrasing).flatMap(outside) : phrasing };
}

/** The paragraphs of a cell of Word as the one line that a cell of Markdown is. */
const paragraphsJoined = (nodes: readonly Nodes[]): readonly Nodes[] =>
  nodes.flatMap((node, i): readonly Nodes[] => {
    const inner: readonly Nodes[] = (node.type as string) === 'paragraph' && 'children' in node ? node.children : [node];
    return i === 0 ? inner : [{ type: 'text', value: ' ' }, ...inner];
  });

const isMarked = (node: Nodes): node is Marked => node.type === 'strong' || node.type === 'emphasis';

/** Neighbours that are marked alike, as one. */
function joined(nodes: readonly Nodes[]): readonly Nodes[] {
  const all: Nodes[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (last && isMarked(last) && last.type === node.type) all[all.length - 1] = { ...last, children: [...last.children, ...(node as Marked).children] };
    else all.push(node);
  }
  return all;
}

/** The node with the spaces at its ends put beside it; nothing of it where there is nothing else. */
function outside(node: Nodes): readonly Nodes[] {
  if (!isMarked(node)) return [node];
  const text = (value: string): readonly Nodes[] => (value === '' ? [] : [{ type: 'text', value }]);
  const children = [...node.children];
  let [before, after] = ['', ''];
  const first = children[0];
  if (first?.type === 'text') {
    before = /^\s*/.exec(first.value)?.[0] ?? '';
    children[0] = { ...first, value: first.value.slice(before.length) };
  }
  const last = children.at(-1);
  if (last?.type === 'text') {
    after = /\s*$/.exec(last.value)?.[0] ?? '';
    children[children.length - 1] = { ...last, value: last.value.slice(0, last.value.length - after.length) };
  }
  const inner = children.filter((child) => child.type !== 'text' || child.value !== '');
  return [...text(before), ...(inner.length > 0 ? [{ ...node, children: inner }] : []), ...text(after)];
}
