import { type Finite, isAdverb, isCoordinator, isPreposition } from './finite.ts';
import { eventVerbs, metaVerbs, stativePassives } from './lexicon/verb-senses.ts';
import { wordSet } from './lexicon/words.ts';
import type { Token } from './tokens.ts';
import { type Reading, readingsOf } from './verbs.ts';
import type { Voice } from './clause.ts';

/** The verb that a modal governs, after auxiliaries. */
export interface Head {
  /** Index of the token, and of the token after the verb with its particle. */
  readonly index: number;
  readonly lemma: string;
  readonly voice: Voice;
  /** `state`: no action that somebody could be given; `reading`: tells how to read the text ("ska ses som"). */
  readonly sense: 'action' | 'state' | 'reading' | 'permission';
}

const events = wordSet(eventVerbs);
const states = wordSet(stativePassives);
const readingVerbs = wordSet(metaVerbs);
const chain = wordSet('kunna behöva ha fortsätta börja låta vilja');
const degree = wordSet(
  'väl mer mest mycket så tillräckligt lätt bättre bäst alltför mindre minst högt lågt starkt nära fullt helt särskilt god gott allmänt jämnt',
);

/** Participles that describe rather than ask for an action, in the form after *vara*. */
const adjectival =
  /^(?:[A-Za-zÀ-ɏ]*(?:baserad|baserat|baserade)|utgiven|utgivet|utgivna|producerad|producerat|producerade|tillverkad|tillverkat|tillverkade|skild|skilt|skilda|folkbokförd|folkbokfört|folkbokförda|bosatt|bosatta|uppdelad|uppdelat|uppdelade|indelad|indelat|indelade|förskriven|förskrivet|förskrivna|insatt|insatta|inriktad|inriktat|inriktade|förankrad|förankrat|anpassad|anpassat|anpassade|utbildad|utbildade|beredd|beredda|kvalificerad|kvalificerade|erfaren|erfarna|engagerad|engagerade|medveten|medvetna|avgränsad|avgränsat|avgränsade|begränsad|begränsat|begränsade|baserad|baserat|baserade|samordnad|samordnat|riktad|riktat|riktade|delaktig|delaktiga|motiverad|motiverat|motiverade|välkommen|lämpad|lämpat|lämpade|öppen|given|givet|givna|berättigad|berättigade|skyldig|skyldiga|behörig|behöriga|försedd|försett|försedda|känd|känt|kända|styrd|styrt|styrda|placerad|placerade|förenad|förenat|förenade|kopplad|kopplat|kopplade|relaterad|relaterade|relevant|relevanta|utformad|utformat|utformade|sammansatt|bekant|van|anställd|anställda|delad|integrerad|integrerat|integrerade|präglad|präglat|präglade|avsedd|avsett|avsedda|skriven|skrivet|skrivna|formulerad|formulerat|formulerade)$/;
const result = /^(?:klar|klart|klara|färdig|färdigt|färdiga)$/;

/** The head of the modal at `finite`, searched for up to token `to`; clauses within are stepped over. */
export function headOf(tokens: readonly Token[], finite: Finite, inner: readonly Finite[], to: number): Head | undefined {
  let perfect = false;
  for (let i = finite.index + 1; i < to; i++) {
    const nested = inner.find((other) => other.opener === i && other.index > i);
    if (nested) {
      i = afterNested(tokens, nested, to);
      continue;
    }
    const token = tokens[i] as Token;
    if (token.text === '(') {
      i = closing(tokens, i, to);
      continue;
    }
    if (token.kind !== 'word' || tokens[i - 1]?.lower === 'att') continue;
    if (/^(?:rätt|möjlighet|möjligheter)$/.test(token.lower) && perfect) return { index: i, lemma: 'ha rätt', voice: 'active', sense: 'permission' };
    const readings = readingsOf(token.lower);
    const verb: Reading | undefined = perfect
      ? (readings.find((r) => r.form === 'supine') ?? readings.find((r) => r.form === 'infinitive'))
      : infinitiveOf(readings);
    if (!verb || (!verb.passive && !perfect && isNounHere(tokens, i))) continue;
    // "ska få delta" lets somebody; "ska få ett besked" gives them something.
    if (verb.lemma === 'få' && !verb.passive) return { index: i, lemma: 'få', voice: 'active', sense: letsAct(tokens, i, to) ? 'permission' : 'state' };
    if (chain.has(verb.lemma) && !verb.passive && i + 1 < to) {
      if (verb.lemma !== 'ha' || hasVerbAhead(tokens, i + 1, to)) {
        perfect = verb.lemma === 'ha';
        if (!perfect || hasSupineAhead(tokens, i + 1)) continue;
      }
      if (verb.lemma === 'ha' && /^(?:rätt|möjlighet|möjligheter)$/.test(tokens[i + 1]?.lower ?? ''))
        return { index: i, lemma: 'ha rätt', voice: 'active', sense: 'permission' };
    }
    if ((verb.lemma === 'vara' || verb.lemma === 'bli') && !verb.passive) return withParticiple(tokens, i, verb.lemma, to);
    return classified(tokens, i, verb);
  }
  return unknownPassive(tokens, finite.index, to);
}

/** The head of a clause whose modal stands before it as a lead: "SKA: Målen är dokumenterade." */
export function presentHead(tokens: readonly Token[], at: number, to: number): Head | undefined {
  const readings = readingsOf((tokens[at] as Token).lower).filter((r) => r.form === 'present');
  const verb = readings.find((r) => !r.passive) ?? readings[0];
  if (!verb) return undefined;
  return (verb.lemma === 'vara' || verb.lemma === 'bli') && !verb.passive ? withParticiple(tokens, at, verb.lemma, to) : classified(tokens, at, verb);
}

const closing = (tokens: readonly Token[], from: number, to: number): number => {
  for (let i = from + 1; i < to; i++) if ((tokens[i] as Token).text === ')') return i;
  return from;
};

/** Whether an infinitive comes right after *få*; to get to know something is to be given it. */
const letsAct = (tokens: readonly Token[], at: number, to: number): boolean => {
  let i = at + 1;
  while (i < to && (isAdverb((tokens[i] as Token).lower) || /^(?:det|den|dem|sin|själv)$/.test((tokens[i] as Token).lower))) i++;
  const next = tokens[i];
  return next !== undefined && i < to && readingsOf(next.lower).some((r) => r.form === 'infinitive') && !/^(?:veta|höra|se|känna)$/.test(next.lower);
};

/** The first infinitive of a clause is joined to none before it, nor does a preposition stand before it: "för liv och hälsa". */
const isNounHere = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]?.lower ?? '';
  return (
    (isCoordinator(before) && !isAdverb(tokens[i - 2]?.lower ?? '')) ||
    (isPreposition(before) && !isAdverb(before)) ||
    ['en', 'ett', 'den', 'sin', 'vår'].includes(before)
  );
};

/** Of two readings of a form ("hoppas" of *hoppas* and of *hoppa*) the deponent stands. */
const infinitiveOf = (readings: readonly Reading[]): Reading | undefined =>
  readings.find((r) => r.form === 'infinitive' && !r.passive) ?? readings.find((r) => r.form === 'infinitive');

function classified(tokens: readonly Token[], index: number, verb: Reading): Head {
  const next = tokens[index + 1]?.lower ?? '';
  // "hjälpas åt", "följas åt": together, not by somebody.
  if (verb.passive && next === 'åt') return { index, lemma: verb.lemma, voice: 'active', sense: 'action' };
  if (!verb.passive) return { index, lemma: verb.lemma, voice: isEvent(verb.lemma, next) ? 'impersonal' : 'active', sense: 'action' };
  const sense =
    states.has(verb.lemma) || (judging.has(verb.lemma) && isInfinitive(next))
      ? 'state'
      : readingVerbs.has(verb.lemma) &&
          (['se', 'läsa', 'tolka', 'förstå', 'betrakta', 'uppfatta'].includes(verb.lemma) ? ['som', 'mot', 'i', 'så', 'tillsammans'].includes(next) : true)
        ? 'reading'
        : 'action';
  return { index, lemma: verb.lemma, voice: 's-passive', sense };
}

/** "ska bedömas bestå", "ska anses vara": a condition for something. */
const judging = wordSet('bedöma anse anta förvänta beräkna förmoda');

const isInfinitive = (lower: string): boolean => readingsOf(lower).some((r) => r.form === 'infinitive' && !r.passive);

const isEvent = (lemma: string, next: string): boolean => (lemma === 'äga' ? next === 'rum' : lemma === 'gå' ? next === 'till' : events.has(lemma));

function withParticiple(tokens: readonly Token[], at: number, auxiliary: string, to: number): Head {
  const plain: Head = { index: at, lemma: auxiliary, voice: 'active', sense: 'state' };
  for (let i = at + 1; i < Math.min(to, at + 5); i++) {
    const { lower, kind } = tokens[i] as Token;
    if (kind !== 'word') return plain;
    if (lower === 'möjligt' || lower === 'möjlig' || lower === 'möjliga') return { ...plain, voice: 'impersonal', sense: 'action' };
    if (degree.has(lower)) return plain;
    if (auxiliary === 'vara' && result.test(lower)) return { index: i, lemma: lower, voice: 'participle', sense: 'action' };
    const participle = readingsOf(lower).find((r) => r.form === 'participle');
    if (participle) {
      if (auxiliary === 'bli') return { index: i, lemma: participle.lemma, voice: 'bli-passive', sense: adjectival.test(lower) ? 'state' : 'action' };
      return adjectival.test(lower)
        ? plain
        : { index: i, lemma: participle.lemma, voice: 'participle', sense: states.has(participle.lemma) ? 'state' : 'action' };
    }
    if (!isAdverb(lower) && !/^(?:senast|den|en|ett|i|på|före|innan|inom)$/.test(lower)) return plain;
    if (/^(?:en|ett|den|i|på|före|innan|inom)$/.test(lower)) return plain;
  }
  return plain;
}

/** An unknown word in -as among the first words after the modal is an s-passive ("ska scannas"): 94 of 98 read in Talbanken. */
function unknownPassive(tokens: readonly Token[], modal: number, to: number): Head | undefined {
  for (let i = modal + 1; i < Math.min(to, modal + 4); i++) {
    const { lower, kind } = tokens[i] as Token;
    if (kind !== 'word') return undefined;
    if (/[^s]as$/.test(lower) && lower.length >= 6) return { index: i, lemma: lower.slice(0, -1), voice: 's-passive', sense: 'action' };
    if (!isAdverb(lower)) return undefined;
  }
  return undefined;
}

/** The last token of a clause within another, as far as a comma or the end shows it. */
function afterNested(tokens: readonly Token[], nested: Finite, to: number): number {
  for (let i = nested.index + 1; i < to; i++) if ((tokens[i] as Token).text === ',') return i;
  return nested.index + (nested.modal ? 1 : 0);
}

const hasVerbAhead = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, Math.min(to, from + 4)).some((t) => readingsOf(t.lower).some((r) => r.form === 'supine' || r.form === 'infinitive'));

const hasSupineAhead = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < Math.min(tokens.length, from + 3); i++) {
    const { lower } = tokens[i] as Token;
    if (readingsOf(lower).some((r) => r.form === 'supine')) return true;
    if (!isAdverb(lower)) return false;
  }
  return false;
};
