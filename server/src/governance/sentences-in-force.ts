import { hasPlaceholder } from '../core/placeholder.ts';
import type { Draft } from '../core/rule.ts';
import { type Span, shift } from '../core/text.ts';
import { outline, sectionsAround, titlePlace } from '../markdown/outline.ts';
import { sentences } from '../swedish/clauses.ts';
import { backgroundHeading } from './goal-words.ts';
import { actorsOf } from './mandates.ts';

/** A sentence that the document says in its own voice. */
export interface SentenceInForce {
  readonly span: Span;
  /** Indices of its place and its section in the outline. */
  readonly place: number;
  readonly section: number;
}

const law = /^(?:enligt|av|i|med stöd av)\s[^.]*?(?:\d+\s*kap\.|\d+\s*§|lagen|lag|balken|förordningen)(?!\p{L})/iu;
const reported =
  /(?<!\p{L})(?:anser|menar|föreslår|konstaterar|skriver|framhåller|bedömer)\s+att(?!\p{L})|(?<!\p{L})(?:tidigare|förr|fram till \d{4})(?!\p{L})|(?<!\p{L})(?:tas bort|upphör|avskaffas|slopas|utgår)(?!\p{L})/iu;

/**
 * The sentences of a draft that lay something down now: without headings, block quotes, quotations, questions, what a law says, what somebody
 * holds, what was or ceases to be, background sections, and text to be filled in.
 */
export function* sentencesInForce({ document, config }: Draft): Generator<SentenceInForce> {
  const outlined = outline(document);
  const actors = actorsOf(document, config.roles);
  const title = titlePlace(document);
  for (const [index, place] of outlined.places.entries()) {
    const { passage } = place;
    if (passage.quoted || passage.depth > 0) continue;
    const around = [...sectionsAround(outlined, place.section)].filter(
      ({ heading }) => heading !== undefined && (outlined.places[heading] !== title || title?.passage.depth !== 1),
    );
    if (around.some((section) => backgroundHeading.test(section.title) && !/^(?:uppföljning|utvärdering)/i.test(section.title))) continue;
    for (const sentence of sentences(passage, actors)) {
      const said = passage.prose.slice(sentence.start, sentence.end);
      if (/\?\s*$/.test(said) || /[”"“»]/.test(said) || hasPlaceholder(said) || law.test(said) || reported.test(said)) continue;
      yield { span: shift(sentence, place.offset + passage.span.start), place: index, section: place.section };
    }
  }
}
