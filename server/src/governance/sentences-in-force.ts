import { inWhole, movedWith } from '../core/chapter.ts';
import type { Words } from '../core/screen.ts';
import { hasPlaceholder } from '../core/placeholder.ts';
import { type Document, factWith, isOwn } from '../core/document.ts';
import { type Span, shift } from '../core/text.ts';
import { outline, titlePlace } from '../markdown/outline.ts';
import { sentences } from '../swedish/clauses.ts';
import { chapters } from './chapters.ts';
import { backgroundHeading } from './goal-words.ts';
import type { Sentence } from '../swedish/clause.ts';
import { actorsOf, type Roles } from './mandates.ts';

/** What of a draft its sentences depend on. */
interface DraftOf {
  readonly document: Document;
  readonly config: { readonly roles: Roles };
}

/** A sentence that the document says in its own voice. */
export interface SentenceInForce {
  readonly span: Span;
  /** Indices of its place and its section in the outline. */
  readonly place: number;
  readonly section: number;
  /** What clause analysis made of it; the same object as long as the sentence stays. */
  readonly sentence: Sentence;
  /** As written, kept with the sentence: see `speaksOf`. */
  readonly words: Words;
  /** The text that the offsets in `sentence` refer to. */
  readonly prose: string;
}

const law = /^(?:enligt|av|i|med stöd av)\s[^.]*?(?:\d+\s*kap\.|\d+\s*§|lagen|lag|balken|förordningen)(?![A-Za-zÀ-ɏ])/iu;
const reported =
  /(?<![A-Za-zÀ-ɏ])(?:anser|menar|föreslår|konstaterar|skriver|framhåller|bedömer)\s+att(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:tidigare|förr|fram till \d{4})(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:tas bort|upphör|avskaffas|slopas|utgår(?!\s+(?:[A-Za-zÀ-ɏ]*ersättning|per|med)(?![A-Za-zÀ-ɏ])))(?![A-Za-zÀ-ɏ])/iu;

const written = new WeakMap<Sentence, Words>();

function wordsOfSentence(sentence: Sentence, prose: string): Words {
  let words = written.get(sentence);
  if (!words) written.set(sentence, (words = { text: prose.slice(sentence.start, sentence.end) }));
  return words;
}

const known = new WeakMap<Sentence, boolean>();

/** Whether the sentence by its own words is no law's, nobody else's and no question. Kept with the sentence: every edit asks for all. */
function speaksItself(sentence: Sentence, prose: string): boolean {
  let own = known.get(sentence);
  if (own === undefined) {
    const said = prose.slice(sentence.start, sentence.end);
    own = !(/\?\s*$/.test(said) || /[”"“»]/.test(said) || hasPlaceholder(said) || law.test(said) || reported.test(said));
    known.set(sentence, own);
  }
  return own;
}

/**
 * The sentences of a draft that lay something down now: without headings, block quotes, quotations, questions, what a law says, what somebody
 * holds, what was or ceases to be, background sections, and text to be filled in.
 */
export const sentencesInForce = ({ document, config: { roles } }: DraftOf): readonly SentenceInForce[] =>
  document.chapter ? inForce(document, roles) : inChapters(document, roles);

const inChapters = factWith((document: Document, roles: Roles): readonly SentenceInForce[] =>
  chapters(document).flatMap((chapter) => moved(inForce(chapter.document, roles), chapter)),
);

const moved = movedWith(
  (each: SentenceInForce, chapter): SentenceInForce => ({
    ...each,
    span: inWhole(chapter, each.span),
    place: each.place + chapter.placesBy,
    section: each.section + chapter.sectionsBy,
  }),
);

const inForce = factWith((document: Document, roles: Roles): readonly SentenceInForce[] => {
  const outlined = outline(document);
  const actors = actorsOf(document, roles);
  const title = titlePlace(document);
  const isBackground = outlined.sections.map(
    ({ heading, title: words }) =>
      heading !== undefined &&
      (outlined.places[heading] !== title || title?.passage.depth !== 1) &&
      backgroundHeading.test(words) &&
      !/^(?:uppföljning|utvärdering)/i.test(words),
  );
  const inBackground = outlined.sections.map((_, i) => {
    for (let at: number | undefined = i; at !== undefined; at = outlined.sections[at]?.parent) if (isBackground[at]) return true;
    return false;
  });
  return outlined.places.flatMap((place, index) => {
    const { passage } = place;
    if (passage.quoted || passage.depth > 0 || inBackground[place.section] || !isOwn(document, place.offset)) return [];
    return sentences(passage, actors)
      .filter((sentence) => speaksItself(sentence, passage.prose))
      .map((sentence) => ({
        span: shift(sentence, place.offset + passage.span.start),
        place: index,
        section: place.section,
        sentence,
        words: wordsOfSentence(sentence, passage.prose),
        prose: passage.prose,
      }));
  });
});
