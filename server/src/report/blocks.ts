import type { Span } from '../core/text.ts';

/** A stretch of text on a page; `place` leads to the draft. */
export type Inline = string | { readonly text: string; readonly strong?: true; readonly em?: true; readonly place?: Span };

/** What a page is made of, before it is Markdown or HTML. Texts are plain: whoever writes them out escapes them. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly (readonly Inline[])[])[] };

export interface ListItem {
  readonly text: readonly Inline[];
  readonly items?: readonly ListItem[];
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (...text: readonly Inline[]): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly ListItem[]): Block => ({ kind: 'list', items });
export const table = (caption: string, head: readonly string[], rows: readonly (readonly (readonly Inline[])[])[]): Block => ({
  kind: 'table',
  caption,
  head,
  rows,
});
