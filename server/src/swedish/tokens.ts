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
const pattern = /(\p{L}[\p{L}\p{M}\u00AD\u2060]*(?:[-‑–/:'’](?=\p{L})[\p{L}\p{M}\u00AD\u2060]+)*[-‑]?)|(\d+(?:[.,:]\d+)*(?:\u00A0\d{3})*)|[^\s\u2060]/gu;

/**
 * The tokens of a text, in order; white space is between them.
 * @param by what is added to each offset, for a text that is part of another
 */
export function tokensOf(text: string, by = 0): Token[] {
  const tokens: Token[] = [];
  const scan = new RegExp(pattern);
  for (let match = scan.exec(text); match; match = scan.exec(text)) {
    const [all, word, number] = match;
    const start = by + match.index;
    const written = word === undefined || !/[\u00AD\u2060]/.test(all) ? all : all.replace(/[\u00AD\u2060]/g, '');
    tokens.push({
      kind: word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
      start,
      end: start + all.length,
      text: written,
      lower: plainAscii.test(written) ? written.toLowerCase() : written.normalize('NFKC').toLowerCase(),
    });
  }
  return tokens;
}

/** The tokens of a text that keeps them: for what is asked for at every edit. */
export const tokensIn = derived(({ prose }: { readonly prose: string }): readonly Token[] => tokensOf(prose));

const plainAscii = /^[a-zåäöA-ZÅÄÖ]*$/;
