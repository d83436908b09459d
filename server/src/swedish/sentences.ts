import type { Span } from '../core/text.ts';
import { abbreviations, closingAbbreviations } from './lexicon/abbreviations.ts';
import { wordSet } from './lexicon/words.ts';

const known = wordSet(abbreviations);
const closing = wordSet(closingAbbreviations);
const months = wordSet('jan feb febr mars apr maj juni juli aug sep sept okt nov dec');

const end = /[.!?…]+[”"’')\]]*(?=\s|$)/gu;

/**
 * The sentences of a passage, without the white space around them. A full stop ends a sentence unless it belongs to an
 * abbreviation, an initial, an ordinal or a list number; `?` and `!` do not if a small letter follows.
 */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (at: number): void => {
    const piece = text.slice(start, at);
    const trimmed = piece.trim();
    if (trimmed) {
      const from = start + piece.indexOf(trimmed);
      found.push({ start: from, end: from + trimmed.length });
    }
    start = at;
  };
  for (const match of text.matchAll(end)) {
    const after = match.index + match[0].length;
    if (endsSentence(text, start, match.index, match[0], after)) close(after);
  }
  close(text.length);
  return found;
}

function endsSentence(text: string, start: number, at: number, mark: string, after: number): boolean {
  const next = /^\s*([”"’'([–-]*\s*)(\S)/u.exec(text.slice(after, after + 40));
  const following = next?.[2];
  if (following === undefined) return true;
  const startsLow = /[a-zß-ÿ]/u.test(following);
  if (!mark.startsWith('.') || mark.startsWith('..')) return !startsLow;
  const before = /(\S+)$/u.exec(text.slice(Math.max(start, at - 40), at))?.[1] ?? '';
  const word = before.replace(/^[^A-Za-zÀ-ɏ\p{N}§]+/u, '').toLowerCase();
  const quoted = mark.length > 1;
  if (quoted) return !startsLow;
  if (closing.has(word)) return /[A-ZÀ-Þ]/u.test(following);
  if (known.has(word) || (months.has(word) && startsOrNumber(following))) return false;
  if (/^[A-Za-zÀ-ɏ]$/u.test(word) && /^[A-ZÀ-Þ]/u.test(before.replace(/^[^A-Za-zÀ-ɏ]+/u, ''))) return false;
  if (/^\d{1,2}$/.test(word)) {
    // A list number at the start, or a date; after a longer sentence it is a number that ends it.
    const said = text.slice(start, at).replace(/\s+/g, ' ').trim();
    return said !== word && !startsLow && said.length > word.length + 12;
  }
  return !startsLow;
}

const startsOrNumber = (char: string): boolean => /[\da-zß-ÿ]/u.test(char);
