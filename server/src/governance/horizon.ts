import { inWhole, movedWith } from '../core/chapter.ts';
import type { Config } from '../core/config.ts';
import { derived, type Document, factWith } from '../core/document.ts';
import { type Span, shift } from '../core/text.ts';
import type { Draft } from '../core/rule.ts';
import { hasPlaceholder } from '../core/placeholder.ts';
import type { Passage } from '../markdown/passages.ts';
import { outline, spanOf, titlePlace, wordsOf } from '../markdown/outline.ts';
import { sentencesOf } from '../swedish/sentences.ts';
import { type TimeSpan, timesIn } from '../swedish/time.ts';
import { chapters } from './chapters.ts';
import { draftDate, draftGoals } from './draft.ts';
import { isGoalHeading } from './goal-phrases.ts';
import { field } from './header.ts';
import { isForTerm, isReviewed, runsUntil, speaksOfReview, yearsLasting } from './horizon-phrases.ts';
import { isElsewhere } from './elsewhere.ts';
import { isEmpty } from './own-places.ts';

/** What shows that a draft looks past the next year. */
export interface Horizon {
  readonly kind: 'goal' | 'effect' | 'period' | 'review' | 'continuation';
  readonly span: Span;
}

const effect =
  /(?:^|[^A-Za-zÀ-ɏ])(?:mål|målet|målen|målbild|vision|visionen|effekt|effekten|effekter|resultat|resultatet|önskat läge|ambition|ambitionen|förhoppning|förhoppningen|på (?:längre|lång) sikt|ska (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:ha|vara|kunna|minska|öka|nå|uppnå|bli|känna|klara|slippa|behöva|fler|färre|bättre|mindre|kortare|lägre|högre)|har (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:minskat|ökat|halverats|fördubblats|förbättrats|stärkts)|minskat|ökat|halverats|vill vi)(?![A-Za-zÀ-ɏ])|^\s*(?:år|senast)\s+20\d\d\s+(?:är|har|kan|[A-Za-zÀ-ɏ]{3,}(?:ar|er))(?![A-Za-zÀ-ɏ])/iu;
/** What a date has to come with to be a horizon: a change that is to have happened, not a document that is to be ready. */
const change =
  /(?<![A-Za-zÀ-ɏ])(?:minska[rst]?|minskats|öka[rst]?|ökats|halvera[st]?|halverats|fördubbla[st]?|fördubblats|förbättra[st]?|förbättrats|stärkts|fler|färre|mindre|sänkts|höjts|ska (?:[A-Za-zÀ-ɏ]+ ){0,6}ha (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:blivit|fått|nått|uppnått|minskat|ökat|kommit|gått|sjunkit|stigit|upphört))(?![A-Za-zÀ-ɏ])/iu;
const reporting =
  /redovis|rapporter|slutrapport|delrapport|lämnas till|utbetal|anmäl|diarie|antagen|antogs|beslutad|beslutade|fastställd|trädde i kraft|träder i kraft|ändrad/i;
const review = /(?:revideras|ses över|omprövas|aktualitetsprövas|utvärderas|översyn|revidering|aktualitetsprövning|följs upp)/i;
const validity = /(?:gäller|giltig|giltighet|tills vidare|löper)/i;
const continuation =
  /(?:(?:efter|när) (?:projekt|satsning|bidrag|finansiering|försök|pilot|insats)[A-Za-zÀ-ɏ]*(?:tid[A-Za-zÀ-ɏ]*)? ?(?:har )?(?:slut|upphör|avslut|tar slut|är slut|perioden)?[A-Za-zÀ-ɏ]*[^.]{0,80}(?:fortsätter|övergår|tas över|permanentas|ordinarie|ansvarar|förvaltas|finansieras))|permanentas|övergår i ordinarie|in i ordinarie verksamhet/iu;
const repeated = /vart(?:annat)? (?:[A-Za-zÀ-ɏ]+ )?år|varje (?:ny )?mandatperiod|per mandatperiod|vartannat år|(?:19|20)\d\d|vart [A-Za-zÀ-ɏ]+ år/iu;

const afterYear = /^(?:tiden |vad (?:händer|sker) )?efter (?:år )?20\d\d(?!\d)/i;

/** "Önskat läge 2035", "Efter 2029", with something under it. */
function headed({ document }: Draft, far: (date: string) => boolean): readonly Horizon[] {
  const { places, sections } = outline(document);
  return sections.flatMap((section, i): Horizon[] => {
    const place = section.heading === undefined ? undefined : places[section.heading];
    if (!place || place === titlePlace(document) || !hasDate(section.title, far) || isEmpty(document, section) || isElsewhere(document, i)) return [];
    if (afterYear.test(section.title)) return [{ kind: 'continuation', span: spanOf(place) }];
    return isGoalHeading(section.title) ? [{ kind: 'goal', span: spanOf(place) }] : [];
  });
}

/**
 * The real horizons of a draft, in order: a time at least `years` years after its own together with a goal or an effect, a period that
 * reaches so far, validity with a review, and what happens after a project. The word *långsiktig* alone is none.
 */
export const horizons = ({ document, config }: Draft): readonly Horizon[] => ofDocument(document, config);

const ofDocument = factWith((document: Document, config: Config): readonly Horizon[] => {
  const draft: Draft = { document, config };
  const { far } = measured(draft);
  const found: Horizon[] = chapters(document).flatMap((chapter) => moved(inChapter(chapter.document, config), chapter));

  for (const goal of draftGoals(draft)) if (goal.horizon && far(goal.horizon.to)) found.push({ kind: 'goal', span: goal.span });
  const until = field(document, 'validTo');
  const reviewed = field(document, 'review');
  if (until && /^tills vidare(?![A-Za-zÀ-ɏ])/i.test(until.value)) found.push({ kind: 'period', span: until.span });
  if (until && hasDate(until.value, far) && !hasPlaceholder(until.value)) found.push({ kind: 'period', span: until.span });
  const dated = (value: string): boolean => hasDate(value, far) || repeated.test(value.replace(/(?:19|20)\d\d/g, ''));
  if (until && review.test(until.value) && /\d/.test(until.value) && !hasPlaceholder(until.value)) found.push({ kind: 'review', span: until.span });
  else if (reviewed && !hasPlaceholder(reviewed.value) && (until ? /\d|mandatperiod|år/.test(reviewed.value) : dated(reviewed.value)))
    found.push({ kind: 'review', span: reviewed.span });
  const title = titlePlace(document);
  if (title && hasDate(wordsOf(title.passage), far)) found.push({ kind: 'period', span: spanOf(title) });

  return found.sort((a, b) => a.span.start - b.span.start);
});

const moved = movedWith((horizon: Horizon, chapter): Horizon => ({ ...horizon, span: inWhole(chapter, horizon.span) }));

/** The horizons that a chapter has in its headings and sentences. */
const inChapter = factWith((document: Document, config: Config): readonly Horizon[] => {
  const draft: Draft = { document, config };
  const { from, far } = measured(draft);
  const { years } = config.thresholds['missing-long-term'];
  const found: Horizon[] = [...headed(draft, far)];
  for (const place of outline(document).places) {
    if (place.passage.quoted || place.passage.depth > 0) continue;
    for (const sentence of ofTime(place.passage)) {
      const { text, reads } = sentence;
      const span = shift(sentence, place.offset + place.passage.span.start);
      if (reads.continues) found.push({ kind: 'continuation', span });
      const times = timesOf(sentence, from).filter((time) => far(time.to));
      const isValid = reads.reviews && (repeated.test(text) || times.length > 0);
      if (isValid || reads.reviewsHalfway || (reads.mayReview && isReviewed(draft, text, times))) found.push({ kind: 'review', span });
      else if ((reads.years >= years + 1 || reads.isForTerm || times.some((time) => time.kind === 'period' || runsUntil(text, time))) && !reporting.test(text))
        found.push({ kind: 'period', span });
      else if (times.some((time) => (time.kind === 'date' ? change : effect).test(text)) && !reporting.test(text)) found.push({ kind: 'effect', span });
    }
  }
  return found;
});

/** The day that horizons are measured from, and whether a date is so far from it as to be one. */
function measured(draft: Draft): { readonly from: string; readonly far: (date: string) => boolean } {
  const from = draftDate(draft);
  const least = Number(from.slice(0, 4)) + draft.config.thresholds['missing-long-term'].years;
  return { from, far: (date) => Number(date.slice(0, 4)) >= least };
}

/** A sentence that may speak of time, with what it says by itself. */
interface SentenceOfTime extends Span {
  readonly text: string;
  readonly reads: {
    readonly continues: boolean;
    readonly reviews: boolean;
    readonly reviewsHalfway: boolean;
    readonly mayReview: boolean;
    readonly isForTerm: boolean;
    readonly years: number;
  };
  /** The times in it, by the day that they count from. */
  readonly times: Map<string, readonly TimeSpan[]>;
}

function timesOf({ text, times }: SentenceOfTime, from: string): readonly TimeSpan[] {
  let found = times.get(from);
  if (!found) times.set(from, (found = timesIn(text, from)));
  return found;
}

/** The sentences of a passage that may speak of time; kept with it, since every edit asks. */
const ofTime = derived(({ prose }: Passage): readonly SentenceOfTime[] =>
  sentencesOf(prose)
    .map(({ start, end }) => ({ start, end, text: prose.slice(start, end) }))
    .filter(
      ({ text }) =>
        /\d|permanent|ordinarie|sikt|inom|efter|när|gäll|giltig|tills vidare|löper|mandatperiod|(?:^|\P{L})(?:vart|år)(?:\P{L}|$)|årig/iu.test(text) &&
        !hasPlaceholder(text),
    )
    .map((sentence) => ({ ...sentence, reads: readingOf(sentence.text), times: new Map() })),
);

const readingOf = (text: string): SentenceOfTime['reads'] => ({
  continues: continuation.test(text),
  reviews: validity.test(text) && review.test(text),
  reviewsHalfway: /halvtids(?:utvärder|översyn)/i.test(text) && /20\d\d/.test(text),
  mayReview: speaksOfReview(text),
  isForTerm: isForTerm(text),
  years: yearsLasting(text),
});

const hasDate = (text: string, far: (date: string) => boolean): boolean => timesIn(text).some((time) => far(time.to));
