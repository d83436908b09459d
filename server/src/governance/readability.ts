import { type Document, fact } from '../core/document.ts';
import { outline } from '../markdown/outline.ts';
import { sentencesOf } from '../swedish/sentences.ts';

/**
 * LIX after Björnsson (1968): words per sentence and the share of words over six letters; 40 is a newspaper, 50 and more official prose. Of running
 * text alone: headings, lists and tables would make it mean nothing. `undefined` under a hundred words.
 */
export const lix = fact((document: Document): number | undefined => {
  let [words, long, sentences] = [0, 0, 0];
  for (const { passage } of outline(document).places) {
    if (passage.kind !== 'paragraph' || passage.depth > 0 || passage.item || passage.quoted) continue;
    const found = passage.prose.match(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\p{M}\u00AD'’-]*/gu) ?? [];
    words += found.length;
    long += found.filter((word) => word.replace(/\u00AD/g, '').length > 6).length;
    sentences += sentencesOf(passage.prose).length;
  }
  return words < 100 || sentences === 0 ? undefined : Math.round(words / sentences + (100 * long) / words);
});
