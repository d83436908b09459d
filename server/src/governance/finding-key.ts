import type { Document } from '../core/document.ts';
import { hashOf } from '../core/hash.ts';
import type { Finding } from '../core/rule.ts';
import { outline, spanOf } from '../markdown/outline.ts';
import { sentencesOf } from '../swedish/sentences.ts';

/**
 * What tells a finding again in a later version: its rule and the words of its sentence, whatever the line, the markup and the spacing. Two
 * findings of a rule in one sentence share it.
 */
export function findingKey(document: Document, { rule, span }: Pick<Finding, 'rule' | 'span'>): string {
  const place = outline(document).places.findLast((each) => spanOf(each).start <= span.start);
  const prose = place?.passage.prose ?? document.text.slice(span.start, span.end);
  const at = place ? span.start - spanOf(place).start : 0;
  const sentence = sentencesOf(prose).find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: prose.length };
  const words =
    prose
      .slice(sentence.start, sentence.end)
      .toLowerCase()
      .match(/[A-Za-zÀ-ɏ\p{N}]+/gu) ?? [];
  return `${rule} ${hashOf(words.join(' '))}`;
}
