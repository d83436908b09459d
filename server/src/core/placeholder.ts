import type { Span } from './text.ts';

/** What stands in a text that a fix has written where the author is to fill in: `[ansvarig: skriv här]`. */
export const placeholder = (what: string): string => `[${what}: skriv här]`;

const pattern = /\[[^[\]\n]{1,120}: skriv här\]/g;

/** Whether the text holds a placeholder. Such text is never evidence, and never a reason. */
export const hasPlaceholder = (text: string): boolean => text.includes(': skriv här]') && new RegExp(pattern).test(text);

/** Where the placeholders of a text stand. */
export const placeholdersIn = (text: string): readonly Span[] =>
  text.includes(': skriv här]') ? [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })) : [];
