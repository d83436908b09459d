import { type Chapter, inWhole, movedWith } from '../core/chapter.ts';
import { type Document, factWith, isOwn } from '../core/document.ts';
import { hasPlaceholder } from '../core/placeholder.ts';
import { type Span, shift } from '../core/text.ts';
import { type Outline, outline, type Place, type Section, sectionsAround, titlePlace, wordsOf } from '../markdown/outline.ts';
import type { Passage } from '../markdown/passages.ts';
import { type Actors, actorsWith } from '../swedish/actors.ts';
import type { Clause, Named, Reason, Sentence } from '../swedish/clause.ts';
import { sentences } from '../swedish/clauses.ts';
import { tokensOf } from '../swedish/tokens.ts';
import { type ItemClause, itemClause } from './items.ts';
import { chapters } from './chapters.ts';
import { definedAbbreviations } from './abbreviations.ts';
import { ownerOfHeading, ownerOfLead, ownerOfRow } from './owners.ts';

/** Where the one who shall act is named. */
export type ActorSource = 'clause' | 'previous' | 'stem' | 'heading' | 'table' | 'none';

/** A clause of the document with the actor that it has or inherits. Spans are offsets in the document. */
export interface Mandate {
  readonly clause: Clause;
  /** Index of the place in the outline. */
  readonly place: number;
  readonly span: Span;
  /** The words to mark: the modal with its verb, or the clause. */
  readonly mark: Span;
  readonly sentence: Span;
  readonly actor: Named | undefined;
  readonly actorSource: ActorSource;
  readonly mandate: 'clear' | 'unclear' | 'none';
}

/** What of the configuration clause analysis depends on. An object that stays the same as long as its content does. */
export interface Roles {
  readonly roles: readonly string[];
  readonly units?: readonly string[];
  readonly people?: readonly string[];
}

/** The actors of a document: those of the lexicon, of the project, and the abbreviations that the draft defines. */
export const actorsOf = factWith(
  (document: Document, { roles, units = [], people = [] }: Roles): Actors =>
    actorsWith(
      { role: roles, body: units, citizen: people },
      definedAbbreviations(document).map(({ short }) => short),
    ),
);

/** The norms of a document in order, each with who is to act. Block quotes are somebody else's words and left out. */
export const mandates = factWith((document: Document, roles: Roles): readonly Mandate[] =>
  document.chapter ? inChapter(document, roles) : chapters(document).flatMap((chapter) => moved(inChapter(chapter.document, roles), chapter)),
);

/** A mandate of a chapter as one of the whole document. */
export const mandateInWhole = (mandate: Mandate, chapter: Chapter): Mandate => ({
  ...mandate,
  place: mandate.place + chapter.placesBy,
  span: inWhole(chapter, mandate.span),
  mark: inWhole(chapter, mandate.mark),
  sentence: inWhole(chapter, mandate.sentence),
  actor: mandate.actor && inWhole(chapter, mandate.actor),
});

const moved = movedWith(mandateInWhole);

const inChapter = factWith((document: Document, roles: Roles): readonly Mandate[] => {
  const actors = actorsOf(document, roles);
  const outlined = outline(document);
  const found: Mandate[] = [];
  outlined.places.forEach((place, index) => {
    if (place.passage.quoted || place.passage.depth > 0 || !isOwn(document, place.offset)) return;
    found.push(...ofPlace(document, outlined, place, index, actors));
  });
  return found;
});

function* ofPlace(document: Document, outlined: Outline, place: Place, index: number, actors: Actors): Generator<Mandate> {
  const all = sentencesOf(place.passage, outlined, place, actors);
  for (let s = 0; s < all.length; s++) {
    const sentence = all[s] as WithStem;
    for (const clause of sentence.clauses) {
      if (clause === sentence.clauses.at(-1) && s === all.length - 1 && opensItems(outlined, place, index, clause)) continue;
      const previous = all[s - 1];
      // Who decides that a thing shall be done does not do it, and nor then does the doer of the sentence before.
      const before = sentence.doer ? undefined : previous;
      const inherited = clause.ownerless || clause.elided ? inherit(document, outlined, place, before, clause, actors) : antecedent(place, previous, clause);
      if (clause.elided && !inherited && !clause.modal) continue;
      const own = clause.actor && !(inherited && isPronoun(clause.actor)) ? shiftName(clause.actor, place) : undefined;
      const at = (span: Span): Span => shift(span, place.offset + place.passage.span.start);
      const duty = clause.deontic && clause.kind === 'duty';
      yield {
        clause,
        place: index,
        span: at(clause),
        mark: at(markOf(clause)),
        sentence: at(sentence),
        actor: clause.inherited ?? own ?? inherited?.actor,
        actorSource: clause.inherited ? 'stem' : own ? 'clause' : (inherited?.source ?? 'none'),
        mandate: !duty ? 'none' : clause.ownerless && !inherited ? 'unclear' : 'clear',
      };
    }
  }
}

/** "Nämnden ska:", "Enhetschefen ansvarar för att:", "Nämnden ska varje år": what is laid down stands in the items. */
function opensItems({ places }: Outline, { passage }: Place, index: number, { modal, head }: Clause): boolean {
  const words = wordsOf(passage);
  const hasItems = places.slice(index + 1, index + 3).some((each) => each.stem === index && each.passage.item);
  return (
    hasItems && !/[.!?]$/.test(words) && ((modal !== undefined && head === undefined) || /(?:^|\s)(?:för|att|om|ska|skall|bör|får|måste)\s*:?$/.test(words))
  );
}

type WithStem = Omit<Sentence, 'clauses'> & { readonly clauses: readonly ItemClause[] };

const isPronoun = ({ text }: Named): boolean => /^(?:hen|hon|han|denne)$/i.test(text);

/** Whom "Den ska …", "Hen har rätt att …" and "De får …" mean: the doer of the sentence before. */
function antecedent(place: Place, previous: Pick<Sentence, 'doer' | 'responsible'> | undefined, clause: Clause): Inherited | undefined {
  if (!previous?.doer) return undefined;
  if (clause.actor) return isPronoun(clause.actor) ? { actor: shiftName(previous.doer, place), source: 'previous' } : undefined;
  if (clause.kind === 'prohibition' || (clause.reason !== 'thing-is-subject' && clause.reason !== 'permission')) return undefined;
  const first = /^[A-Za-zÀ-ɏ]+/u.exec(place.passage.prose.slice(clause.start))?.[0].toLowerCase();
  return first !== undefined &&
    ['den', 'de', 'denna'].includes(first) &&
    /^\s+(?:ska|skall|bör|måste|får|kan)/.test(place.passage.prose.slice(clause.start + first.length)) &&
    clause.voice === 'active'
    ? { actor: shiftName(previous.doer, place), source: 'previous' }
    : undefined;
}

/** The sentences of a place, with the duty that an item without a modal verb of its own takes from its stem. */
function sentencesOf(passage: Passage, outlined: Outline, place: Place, actors: Actors): readonly WithStem[] {
  const own = sentences(passage, actors);
  const first = own[0];
  if (!passage.item?.first || place.stem === undefined || !first || first.clauses.some((c) => c.modal && c.kind !== 'power' && !subordinate.has(c.reason)))
    return own;
  const stem = outlined.places[place.stem] as Place;
  const clause = itemClause(passage, first, lastOf(stem, actors), stem);
  // What the item lays down by its own verb is part of what the stem makes somebody responsible for.
  return clause ? [{ ...first, clauses: [clause, ...first.clauses.filter((each) => each.modal && subordinate.has(each.reason))] }, ...own.slice(1)] : own;
}

const subordinate: ReadonlySet<Reason> = new Set(['relative', 'condition', 'question', 'purpose', 'time', 'reported']);

const lastOf = (place: Place, actors: Actors): Sentence | undefined => sentences(place.passage, actors).at(-1);

export interface Inherited {
  readonly actor: Named;
  readonly source: ActorSource;
}

/** From the previous sentence, else from what stands around. */
function inherit(
  document: Document,
  outlined: Outline,
  place: Place,
  previous: Pick<Sentence, 'doer' | 'responsible'> | undefined,
  clause: Clause,
  actors: Actors,
): Inherited | undefined {
  if (previous?.responsible && !isFormal(clause) && !clause.elided && !isDoneTo(place, clause, previous.responsible, actors))
    return { actor: shiftName(previous.responsible, place), source: 'previous' };
  const around = ownerAround(document, outlined, place, actors);
  return around?.source === 'heading' && isDoneTo(place, clause, around.actor, actors) ? undefined : around;
}

/** "Personalföreträdarna ska kallas": whom something is done to does not do it, though the heading or the sentence before names them. */
function isDoneTo({ passage }: Place, { subject, voice, lemma, start, end }: Clause, { text }: Named, actors: Actors): boolean {
  // Under "Avtalsansvarig": "Det ska finnas en avtalsansvarig."
  if (lemma === 'finnas') {
    const lemmas = (words: string): readonly (string | undefined)[] => tokensOf(words).map(actors.lemmaOf);
    const owner = lemmas(text).find((each) => each !== undefined);
    return owner !== undefined && lemmas(passage.prose.slice(start, end)).includes(owner);
  }
  if (!subject || voice === 'active' || voice === 'impersonal') return false;
  const role = (words: string): string | undefined => {
    const last = tokensOf(words).at(-1);
    return last && actors.lemmaOf(last);
  };
  const done = role(passage.prose.slice(subject.start, subject.end));
  return done !== undefined && done === role(text);
}

/** Who is named around a place: in its table row, in the stems above a list item, in a bold lead, in headings, in this order. */
export function ownerAround(document: Document, outlined: Outline, place: Place, actors: Actors): Inherited | undefined {
  const row = place.passage.cell && ownerOfRow(document, place, actors);
  if (row) return { actor: row, source: 'table' };
  const stem = ownerOfStems(outlined, place, actors);
  if (stem) return stem;
  const lead = ownerOfLead(place, actors);
  if (lead) return { actor: lead, source: 'heading' };
  const title = titlePlace(document);
  for (const section of sectionsAround(outlined, place.section)) {
    const heading = section.heading === undefined ? undefined : (outlined.places[section.heading] as Place);
    if (!heading || (heading === title && heading.passage.depth === 1)) continue;
    const owner = ownerOfHeading(heading, actors) ?? ownerOfSection(outlined, section, actors);
    if (owner) return { actor: owner, source: 'heading' };
  }
  return undefined;
}

/** "Man ska …", "det ska finnas …": what is true of everybody or of a place is not what the one just named shall do. */
const isFormal = ({ voice, lemma, head, subject }: Clause): boolean =>
  voice === 'impersonal' && (lemma !== 'ske' || subject === undefined || head === undefined);

const aboutSection = /ansvarar för (?:det som står i|allt i|uppgifterna i|innehållet i) (?:detta |det här )?avsnitt/i;

/** Who a sentence under the heading makes responsible for the whole section. */
function ownerOfSection(outlined: Outline, section: Section, actors: Actors): Named | undefined {
  const place = outlined.places[(section.heading ?? 0) + 1];
  if (!place || !aboutSection.test(place.passage.prose)) return undefined;
  const doer = sentences(place.passage, actors).find((sentence) => aboutSection.test(place.passage.prose.slice(sentence.start, sentence.end)))?.doer;
  return doer && shiftName(doer, place);
}

/** Whether the section waits for its responsible to be filled in: "[Vem: skriv här] ansvarar för det som står i avsnittet." */
export const awaitsOwner = (outlined: Outline, at: number): boolean => {
  const heading = outlined.sections[at]?.heading;
  const prose = heading === undefined ? '' : (outlined.places[heading + 1]?.passage.prose ?? '');
  return aboutSection.test(prose) && hasPlaceholder(prose);
};

function ownerOfStems(outlined: Outline, place: Place, actors: Actors): Inherited | undefined {
  if (!place.passage.item) return undefined;
  for (let at = place.stem, steps = 0; at !== undefined && steps < 20; steps++) {
    const stem = outlined.places[at] as Place;
    const doer = lastOf(stem, actors)?.doer;
    const source = stem.passage.depth > 0 ? 'heading' : 'stem';
    if (doer && opensList(stem)) return { actor: shiftName(doer, stem), source };
    const lead = ownerOfLead(stem, actors);
    if (lead) return { actor: lead, source };
    if (!stem.passage.item || stem.stem === at) return undefined;
    at = stem.stem;
  }
  return undefined;
}

/** A stem ends in a colon or without a full stop: a closed sentence before a list is no stem. */
const opensList = ({ passage }: Place): boolean => passage.item !== undefined || !/[.!?]\s*$/.test(wordsOf(passage));

const shiftName = (name: Named, place: Place): Named => ({ text: name.text, ...shift(name, place.offset + place.passage.span.start) });

const markOf = (clause: Clause): Span =>
  clause.modal && clause.head && clause.head.end - clause.modal.start < 120
    ? { start: clause.modal.start, end: clause.head.end }
    : (clause.modal ?? clause.head ?? clause);
