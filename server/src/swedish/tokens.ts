import { derived } from '../core/document.ts';
import type { Span } from '../core/text.ts';

/** A word, number or mark of a text. Offsets are UTF-16 code units into the text that was cut. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** As written, without soft hyphens and markup within the word. */
  readonly text: string;
  /** The text in lower case, composed (NFC), with ligatures taken apart. */
  readonly lower: string;
}

// A word may hold hyphens, soft hyphens, combining marks and joiners, and end in a hyphen ("barn- och …").
const pattern =
  /(?<word>\p{L}[\p{L}\p{M}\u00AD\u2060]*(?:[-‑–/:'’](?=\p{L})[\p{L}\p{M}\u00AD\u2060]+)*[-‑]?)|(?<number>\d+(?:[.,:]\d+)*(?:\u00A0\d{3})*)|(?<mark>[^\s\u2060])/gu;

/** The tokens of a text, in order; white space is between them. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const { word, number } = match.groups as { word?: string; number?: string };
    const written = word === undefined ? match[0] : match[0].replace(/[\u00AD\u2060]/g, '');
    tokens.push({
      kind: word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
      start,
      end,
      text: written,
      lower: plainAscii(written) ? written.toLowerCase() : written.normalize('NFKC').toLowerCase(),
    });
  }
  return tokens;
}

/** The tokens of a text that keeps them: for what is asked for at every edit. */
export const tokensIn = derived(({ prose }: { readonly prose: string }): readonly Token[] => tokensOf(prose));

const plainAscii = (text: string): boolean => /^[a-zåäöA-ZÅÄÖ]*$/.test(text);
