import type { Document } from '../core/document.ts';
import { rangeOf } from '../core/positions.ts';
import { escaped } from '../features/markdown.ts';
import type { Block, Inline, ListItem } from './blocks.ts';

/**
 * A page as Markdown.
 * @param document the draft that places lead to, as links `#LINE:CHARACTER-LINE:CHARACTER`; without it they are text
 */
export function markdownOf(blocks: readonly Block[], document?: Document): string {
  const inline = (text: readonly Inline[]): string => text.map((each) => inlineOf(each, document)).join('');
  return `${blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
          return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
        case 'paragraph':
          return inline(block.text);
        case 'list':
          return items(block.items, '', inline);
        default:
          return [
            `| ${block.head.map(escaped).join(' | ')} |`,
            `|${block.head.map(() => '---').join('|')}|`,
            ...block.rows.map((row) => `| ${row.map(inline).join(' | ')} |`),
          ].join('\n');
      }
    })
    .join('\n\n')}\n`;
}

const items = (list: readonly ListItem[], indent: string, inline: (text: readonly Inline[]) => string): string =>
  list.map(({ text, items: inner }) => `${indent}- ${inline(text)}${inner && inner.length > 0 ? `\n${items(inner, `${indent}  `, inline)}` : ''}`).join('\n');

function inlineOf(inline: Inline, document: Document | undefined): string {
  if (typeof inline === 'string') return escaped(inline);
  const text = escaped(inline.text);
  if (inline.place && document) {
    const { start, end } = rangeOf(document, inline.place);
    return `[${text}](#${start.line}:${start.character}-${end.line}:${end.character})`;
  }
  // Emphasis that begins or ends in a space is none.
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return inline.strong ? `${before}**${inner}**${after}` : inline.em ? `${before}*${inner}*${after}` : text;
}
