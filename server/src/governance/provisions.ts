import { inWhole, movedWith } from '../core/chapter.ts';
import type { Draft } from '../core/rule.ts';
import { type Document, factWith, isOwn } from '../core/document.ts';
import { hasPlaceholder } from '../core/placeholder.ts';
import { type Span, shift } from '../core/text.ts';
import { type Outline, outline, type Place, sectionsAround, titlePlace, wordsOf } from '../markdown/outline.ts';
import type { Actors } from '../swedish/actors.ts';
import type { Sentence } from '../swedish/clause.ts';
import { finiteVerbs, isAdverb } from '../swedish/finite.ts';
import { sentences } from '../swedish/clauses.ts';
import { type Token, tokensOf } from '../swedish/tokens.ts';
import { isAmbiguous, readingsOf } from '../swedish/verbs.ts';
import { backgroundHeading } from './goal-words.ts';
import { chapters } from './chapters.ts';
import { draftMandates } from './draft.ts';
import { inForce } from './in-force.ts';
import { actorsOf, type Mandate, ownerAround } from './mandates.ts';

/**
 * What a sentence in force says: it lays a duty, gives power, promises, or states a standing practice, in this document's own voice. The same
 * object as long as neither the sentence nor what it stands under changes.
 */
export interface Provision {
  /** With single spaces, in lower case. */
  readonly text: string;
  /** The text without quotations, and with a mark after each who is named (see in-force.ts): "brukarna#c ska delta". */
  readonly words: string;
  /** Of the words those that are laid down: without what is denied, past, reported, or the condition for something. */
  readonly said: string;
  /** The headings that it stands under, the innermost first; without the title of the document. */
  readonly heading: string;
  readonly norms: readonly Mandate[];
  /** Whether somebody does, decides or receives something in it: an actor of any kind is named. */
  readonly hasActor: boolean;
}

/** A provision and where it stands in the document. */
export interface PlacedProvision {
  readonly span: Span;
  readonly provision: Provision;
}

const background = /^(?!uppföljning|utvärdering)/i;
const reasons = /^(?:vad är |skäl|skälen|exempel|omvärldsbevakning|problembild|erfarenheter från|tidigare|referenser|ordförklaring)/i;
/** What a list hangs on when its items are not laid down: "Vi ska undvika att:", "Exempel på brister:". */
const againstItems =
  /(?<![A-Za-zÀ-ɏ])(?:inte|aldrig|undvik[A-Za-zÀ-ɏ]*|risk[A-Za-zÀ-ɏ]*|exempel|slutar?|upphör|utreder|överväger|tidigare|om)(?![A-Za-zÀ-ɏ])/iu;

/**
 * The provisions of a draft. Left out: headings, quotations, background sections, questions, sentences and list items without a verb in
 * force, and text with something left to fill in.
 */
export const provisions = ({ document, config }: Draft): readonly PlacedProvision[] =>
  document.chapter ? placedIn(document, config) : chapters(document).flatMap((chapter) => moved(placedIn(chapter.document, config), chapter));

const moved = movedWith(({ span, provision }: PlacedProvision, chapter): PlacedProvision => ({ span: inWhole(chapter, span), provision }));

const placedIn = factWith((document: Document, config: Draft['config']): readonly PlacedProvision[] => {
  const draft: Draft = { document, config };
  const outlined = outline(document);
  const actors = actorsOf(document, draft.config.roles);
  const title = titlePlace(document);
  const byPlace = new Map<number, Mandate[]>();
  for (const mandate of draftMandates(draft)) byPlace.set(mandate.place, [...(byPlace.get(mandate.place) ?? []), mandate]);
  const found: PlacedProvision[] = [];
  outlined.places.forEach((place, index) => {
    if (place.passage.quoted || place.passage.depth > 0 || !isOwn(document, place.offset)) return;
    const around = [...sectionsAround(outlined, place.section)].filter(
      (section) => section.heading !== undefined && outlined.places[section.heading] !== title,
    );
    if (around.some((section) => (backgroundHeading.test(section.title) && background.test(section.title)) || reasons.test(section.title))) return;
    const stem = stemOf(outlined, place);
    if (stem !== undefined && againstItems.test(stem)) return;
    const { prose, span } = place.passage;
    const inList = place.passage.item !== undefined || place.passage.cell !== undefined;
    for (const sentence of sentences(place.passage, actors)) {
      const at = shift(sentence, place.offset + span.start);
      const norms = (byPlace.get(index) ?? []).filter((mandate) => mandate.sentence.start === at.start);
      const read = readings(sentence, prose);
      if (read.isOpen) continue;
      const owner = sentence.doer === undefined && (inList || read.first === 'present') ? inheritedOwner(document, outlined, place, norms, actors) : undefined;
      const heading = around.map((section) => section.title).join(' · ');
      // All that the sentence's own words do not decide.
      const key = [owner, heading, ...norms.map(({ clause, actor, mandate }) => `${clause.kind} ${actor?.text} ${mandate}`)].join('\n');
      let provision = read.provisions.get(key);
      if (provision === undefined) read.provisions.set(key, (provision = provisionOf(read, sentence, owner, heading, norms, place, actors) ?? null));
      if (provision) found.push({ span: at, provision });
    }
  });
  return found;
});

/** A sentence as provisions read it, kept with it: every edit asks again for all sentences of the document. */
interface SentenceReadings {
  readonly said: string;
  readonly tokens: readonly Token[];
  /** Whether it asks, or waits to be filled in. */
  readonly isOpen: boolean;
  readonly first: string | undefined;
  /** By what it stands under; `null` where it is no provision. */
  readonly provisions: Map<string, Provision | null>;
}

const known = new WeakMap<Sentence, SentenceReadings>();

function readings(sentence: Sentence, prose: string): SentenceReadings {
  let read = known.get(sentence);
  if (!read) {
    const said = prose.slice(sentence.start, sentence.end);
    const tokens = tokensOf(said);
    known.set(sentence, (read = { said, tokens, isOpen: hasPlaceholder(said) || /\?\s*$/.test(said), first: firstReading(tokens), provisions: new Map() }));
  }
  return read;
}

function provisionOf(
  { said, tokens, first }: SentenceReadings,
  sentence: Sentence,
  owner: string | undefined,
  heading: string,
  norms: readonly Mandate[],
  { passage }: Place,
  actors: Actors,
): Provision | undefined {
  const inList = passage.item !== undefined || passage.cell !== undefined;
  const isOwnTask = owner !== undefined && passage.cell !== undefined && first === 'infinitive';
  if (!isOwnTask && !norms.some(isNorm) && !hasVerbInForce(tokens, inList, actors)) return undefined;
  const marked = inForce(said, actors, owner);
  return {
    text: said.replace(/[\s\u2060]+/g, ' ').toLowerCase(),
    ...marked,
    heading,
    norms,
    hasActor: /#[^\s]/.test(marked.said) || sentence.doer !== undefined,
  };
}

const isNorm = ({ clause, mandate }: Mandate): boolean =>
  clause.deontic || clause.reason === 'permission' || clause.reason === 'lexical-norm' || mandate === 'clear';

/** Whether there is a verb in the present; in a list or table one of a main clause, for "personal som möter brukare" is but a name. */
function hasVerbInForce(tokens: readonly Token[], inList: boolean, actors: Actors): boolean {
  const finites = finiteVerbs(tokens);
  if (finites.some(({ type, index }) => (type === 'main' || !inList) && isPresent(tokens[index] as Token))) return true;
  return finites.length === 0 && tokens.some((_, i) => doesAmbiguously(tokens, i, actors));
}

/** A verb that is more often a noun or preposition, right after its doer: "Förvaltningarna delar på kostnaden", "Chefen för dialog med …". */
function doesAmbiguously(tokens: readonly Token[], at: number, actors: Actors): boolean {
  const [doer, verb, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (!doer || !actors.kindOf(doer) || actors.isGenitive(doer) || !isAmbiguous(verb.lower)) return false;
  return verb.lower !== 'för' || /^(?:dialog|samtal)/.test(next?.lower ?? '');
}

const isPresent = ({ lower }: Token): boolean =>
  /^(?:ska|skall|bör|måste|får|kan|behöver)$/.test(lower) || readingsOf(lower).some((r) => r.form === 'present' || r.form === 'imperative');

/** The open clause that the list hangs on, or nothing. */
function stemOf(outlined: Outline, { passage, stem }: Place): string | undefined {
  const above = stem === undefined || !passage.item ? undefined : outlined.places[stem];
  if (!above || above.passage.depth > 0) return undefined;
  const words = wordsOf(above.passage);
  return /[.!?]$/.test(words) ? undefined : words;
}

/** What the first word of the sentence is as a verb ("Beslutar om scheman."). */
function firstReading(tokens: readonly Token[]): string | undefined {
  const first = tokens.find((token) => token.kind === 'word' && token.lower !== 'att' && !isAdverb(token.lower));
  return first && readingsOf(first.lower).find((r) => r.form === 'infinitive' || r.form === 'present')?.form;
}

/** Who the norm, the stem, the row or the heading names as the doer of the sentence. */
function inheritedOwner(document: Document, outlined: Outline, place: Place, norms: readonly Mandate[], actors: Actors): string | undefined {
  const norm = norms.find(({ actor, actorSource }) => actor && ['stem', 'heading', 'table'].includes(actorSource))?.actor;
  return (norm ?? ownerAround(document, outlined, place, actors)?.actor)?.text;
}
