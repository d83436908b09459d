import {
  adverbs,
  coordinators,
  duties,
  frontedAdverbs,
  nounMarkers,
  otherModals,
  powers,
  prepositions,
  questionWords,
  relativeWords,
  subjunctions,
} from './lexicon/function-words.ts';
import { wordSet } from './lexicon/words.ts';
import type { Token } from './tokens.ts';
import { isAmbiguous, type Reading, readingsOf } from './verbs.ts';

/**
 * What kind of clause a finite verb heads. `main`: a clause of its own; `that`: after *att* ("… beslutar att planen ska …");
 * `purpose`: after *för att*, *så att*.
 */
export type ClauseType = 'main' | 'relative' | 'condition' | 'question' | 'that' | 'purpose' | 'time';

/** A finite verb and the clause it heads. Indices count tokens of the sentence. */
export interface Finite {
  readonly index: number;
  readonly type: ClauseType;
  /** The subjunction or relative word that opens the clause; `undefined` in main clauses. */
  readonly opener: number | undefined;
  /** Whether the verb is a modal, whose meaning lies in the infinitive after it. */
  readonly modal: boolean;
}

const modals = wordSet(`${duties} ${powers} ${otherModals} behöver behövde`);
const openers = wordSet(subjunctions);
const asking = wordSet(questionWords);
const relative = wordSet(relativeWords);
const adverb = wordSet(adverbs);
const preposition = wordSet(prepositions);
const fronted = wordSet(frontedAdverbs);
const joining = wordSet(coordinators);
const marker = wordSet(nounMarkers);

export const isAdverb = (lower: string): boolean => adverb.has(lower) || lower.endsWith('ligen') || lower.endsWith('vis');
export const isPreposition = (lower: string): boolean => preposition.has(lower);
export const isFronted = (lower: string): boolean => fronted.has(lower);
export const isCoordinator = (lower: string): boolean => joining.has(lower);
export const isNounMarker = (lower: string): boolean => marker.has(lower);

/** Infinitives that wait for another: "ska kunna redovisas". */
const chained = wordSet('kunna behöva få ha vilja fortsätta börja låta');

interface Opener {
  readonly index: number;
  readonly type: ClauseType;
  /** Whether a modal before it still waits for its infinitive. */
  readonly waiting: boolean;
}

/**
 * The finite verbs of a sentence, each with the clause it heads. Swedish places the finite verb second in a main clause and
 * gives every subordinate clause a word that opens it, so a walk from the left pairs each opener with the next finite verb;
 * what is left over are main clauses.
 */
export function finiteVerbs(tokens: readonly Token[]): readonly Finite[] {
  const found: Finite[] = [];
  const open: Opener[] = [];
  let pending = false;
  let resumes = false;
  let afterInfinitive = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const opener = openerAt(tokens, i, found, open);
    if (opener) {
      open.push({ ...opener, waiting: pending || resumes });
      resumes = false;
      pending = false;
      continue;
    }
    const modal = modals.has(token.lower);
    const readings = modal ? [] : readingsOf(token.lower);
    if (!modal && readings.length === 0) continue;
    if (!modal && pending && readings.some((r) => r.form === 'infinitive') && !isObject(tokens, i)) {
      pending = chained.has(token.lower) || resumes;
      if (pending && resumes && !chained.has(token.lower)) resumes = false;
      afterInfinitive = i;
      continue;
    }
    if (!modal && !isFiniteAt(tokens, i, readings, open.length > 0, afterInfinitive)) {
      if (readings.some((r) => r.form === 'infinitive')) afterInfinitive = i;
      continue;
    }
    const top = open.pop();
    found.push({ index: i, type: top?.type ?? 'main', opener: top?.index, modal });
    resumes = modal && top?.waiting === true;
    // "SKA: Målen är dokumenterade": what the modal governs is a clause of its own.
    pending = (modal && !isLead(tokens, i)) || top?.waiting === true;
    if (!modal) afterInfinitive = -1;
  }
  return settle(tokens, found);
}

/** A modal that stands before a colon at the head of a checklist item. */
export const isLead = (tokens: readonly Token[], i: number): boolean => i === 0 && tokens[1]?.text === ':' && modals.has((tokens[0] as Token).lower);

/** "en lista över öppna ärenden": after an article or a preposition an infinitive by form is a noun or an adjective. */
const isObject = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]?.lower ?? '';
  return /^(?:en|ett|sin|sitt|sina|vår|vårt|våra|varje|dess|deras)$/.test(before) || (isPreposition(before) && !isAdverb(before));
};

function isFiniteAt(tokens: readonly Token[], i: number, readings: readonly Reading[], inSubordinate: boolean, afterInfinitive: number): boolean {
  const { lower } = tokens[i] as Token;
  const before = tokens[i - 1];
  if (isAmbiguous(lower) || (lower === 'var' && /^(?:och|för|[a-zåäö]+(?:de|je|te))$/.test(tokens[i + 1]?.lower ?? ''))) return false;
  if (before && (isPreposition(before.lower) || ['en', 'ett', 'att', 'vår', 'sin', 'varje'].includes(before.lower))) return false;
  const infinitive = readings.some((r) => r.form === 'infinitive');
  // "rapporteras, utredas och åtgärdas": an infinitive joined to one before it.
  if (infinitive && afterInfinitive >= 0 && joins(tokens, afterInfinitive, i)) return false;
  if (readings.some((r) => r.form === 'present' || (r.form === 'preterite' && !readings.some((o) => o.form === 'participle')))) return true;
  // Subordinate clauses drop "har" before the supine: "de mål som beslutats", "om det skett".
  return (
    inSubordinate &&
    readings.some((r) => r.form === 'supine') &&
    !['har', 'ha', 'hade'].includes(before?.lower ?? '') &&
    !readings.some((o) => o.form === 'participle' && !o.passive && lower.endsWith('t') && isNounMarker(before?.lower ?? ''))
  );
}

/** Whether only a coordination stands just before `to`, and what is joined goes back to `from` without a new clause. */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[to - 1];
  if (!before || !(before.lower === ',' || isCoordinator(before.lower) || isAdverb(before.lower))) return false;
  for (let i = from + 1; i < to; i++) {
    const { lower } = tokens[i] as Token;
    if (lower === 'som' || lower === 'att' || lower === ';') return false;
  }
  return true;
}

function openerAt(tokens: readonly Token[], i: number, found: readonly Finite[], open: readonly Opener[]): Omit<Opener, 'waiting'> | undefined {
  const { lower } = tokens[i] as Token;
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1];
  switch (lower) {
    case 'som':
      return opensRelative(tokens, i) ? { index: i, type: 'relative' } : undefined;
    case 'att':
      return isInfinitiveMarker(tokens, i)
        ? undefined
        : { index: i, type: before === 'för' && !governed(tokens, i - 1) ? 'purpose' : before === 'så' ? 'purpose' : 'that' };
    case 'om': {
      if (next?.lower === 'möjligt') return undefined;
      const initial = i === 0 || /^[,;:(–-]$/.test(before) || ['och', 'men', 'samt', 'även', 'bara', 'endast', 'utom', 'eller', 'som'].includes(before);
      // "Uppstår misstanke om intrång ska …": after a verb that opens the sentence the main clause is still to come.
      const afterMain = found.some((f) => f.type === 'main' && f.index > 0);
      // "överväga om kravet bör …", "ta ställning till om": whether, also where the list item has no finite verb of its own.
      const weighed = before === 'till' || readingsOf(before).some((r) => r.form === 'infinitive') || (found.length === 0 && isImperative(tokens));
      if (!initial && !afterMain && !weighed) return undefined;
      // "perioder om sex veckor"
      if (!initial && /^(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|minst|högst|cirka)$/.test(next?.lower ?? '')) return undefined;
      if (next?.kind !== 'word' || readingsOf(next.lower).some((r) => r.form === 'infinitive') || next.lower === 'att') return undefined;
      return finiteAhead(tokens, i) ? { index: i, type: initial || i === 0 ? 'condition' : 'question' } : undefined;
    }
    default:
  }
  // "så långt det är möjligt", "så snart ärendet är klart"
  if (before === 'så' && /^(?:långt|snart|länge|fort|ofta)$/.test(lower) && finiteAhead(tokens, i)) return { index: i, type: 'condition' };
  if (openers.has(lower)) {
    if (next?.kind !== 'word' || isFiniteWord(next.lower) || before === 'att') return undefined;
    const initial = i === 0 || before === ',' || found.length > 0 || open.length > 0;
    return initial && finiteAhead(tokens, i)
      ? { index: i, type: lower === 'huruvida' ? 'question' : ['ifall', 'såvida'].includes(lower) ? 'condition' : 'time' }
      : undefined;
  }
  if (asking.has(lower)) {
    if (i === 0 || (next && isFiniteWord(next.lower) && lower !== 'vad' && lower !== 'vem' && lower !== 'vilka' && lower !== 'vilken' && lower !== 'vilket'))
      return undefined;
    return finiteAhead(tokens, i) ? { index: i, type: 'question' } : undefined;
  }
  if (relative.has(lower)) {
    if (i === 0 || (next && isFiniteWord(next.lower))) return undefined;
    return finiteAhead(tokens, i) ? { index: i, type: 'relative' } : undefined;
  }
  return undefined;
}

/** "Kontakta sjuksköterska om …": the sentence begins with an order. */
const isImperative = (tokens: readonly Token[]): boolean =>
  readingsOf(tokens[0]?.lower ?? '').some((r) => !r.passive && (r.form === 'imperative' || r.form === 'infinitive')) && !isAmbiguous(tokens[0]?.lower ?? '');

/** Infinitives that are adjectives in the plural before a noun: "att öppna lösningar ska väljas". */
const mostlyAdjective = wordSet('öppna säkra trygga klara rena jämna tomma varma torra');

/** "att" before an infinitive, with at most three adverbs between. */
function isInfinitiveMarker(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < Math.min(tokens.length, i + 5); j++) {
    const { lower, kind } = tokens[j] as Token;
    if (kind !== 'word') {
      if (lower === ',') continue;
      return false;
    }
    if (mostlyAdjective.has(lower) && /(?:ar|er|or|na|en|et)$/.test(tokens[j + 1]?.lower ?? '')) return false;
    if (readingsOf(lower).some((r) => r.form === 'infinitive')) return !isFiniteWord(lower) || lower.endsWith('s') || !isPresent(lower);
    if (!isAdverb(lower) && !/(?:t|a)$/.test(lower)) return false;
    if (!isAdverb(lower) && !/t$/.test(lower)) return false;
  }
  return false;
}

const isPresent = (lower: string): boolean => readingsOf(lower).some((r) => r.form === 'present');

/** "ansvarar för att", "ansvar för att", "svarar för att", "verkar för att": the clause is what somebody is to bring about. */
const governed = (tokens: readonly Token[], at: number): boolean => {
  for (let j = at - 1; j >= Math.max(0, at - 6); j--) {
    const { lower } = tokens[j] as Token;
    if (/^(?:ansvara|ansvarar|ansvar|ansvaret|ansvarig|ansvariga|ansvarigt|svara|svarar|verka|verkar|sörja|sörjer)$/.test(lower)) return true;
    if (lower === ',' || lower === 'att') return false;
  }
  return false;
};

/** "som" that opens a relative clause, not the one that compares or names a role ("som stöd", "såväl som"). */
function opensRelative(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !next) return i === 0 && next !== undefined && isFiniteWord(next.lower);
  if (next.lower === 'möjligt' || ['såväl', 'likaväl', 'så', 'samma'].includes(before.lower)) return false;
  if (isFiniteWord(next.lower) || isAdverb(next.lower)) return true;
  const role = readingsOf(before.lower).some((r) => r.form === 'present' || r.form === 'infinitive') && !isAmbiguous(before.lower);
  return !role && finiteAhead(tokens, i);
}

/** Whether a word taken alone would be read as a finite verb. */
export const isFiniteWord = (lower: string): boolean =>
  modals.has(lower) || (!isAmbiguous(lower) && readingsOf(lower).some((r) => r.form === 'present' || r.form === 'preterite'));

/** Whether a finite verb comes before the next comma or end; without one there is no clause to open. */
function finiteAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < tokens.length; i++) {
    const { lower, kind } = tokens[i] as Token;
    if (kind === 'mark' && /^[;:.!?]$/.test(lower)) return false;
    if (isFiniteWord(lower) || readingsOf(lower).some((r) => r.form === 'supine' && lower.endsWith('ts'))) return true;
  }
  return false;
}

/**
 * Corrections that need the whole sentence: a sentence has a main verb, so an opener that took the only one was none; a verb joined to a
 * subordinate clause is subordinate too; and of two main verbs with nothing between them the first heads a clause without an opener
 * ("åtgärder nämnden ska vidta framgår …", "Upptäcks brister ska …").
 */
function settle(tokens: readonly Token[], found: readonly Finite[]): readonly Finite[] {
  const verbs = withMain(tokens, joinedToSubordinate(tokens, found));
  return verbs.map((f, i) => {
    const next = verbs.slice(i + 1).find((other) => other.type === 'main');
    if (f.type !== 'main' || !next || isLead(tokens, f.index)) return f;
    if (f.index === 0 && !tokens.slice(0, next.index).some((t) => t.lower === 'och' || t.lower === ';')) return { ...f, type: 'condition' };
    const between = tokens.slice(f.index + 1, next.index);
    const separated = between.some((t) => isCoordinator(t.lower) || t.lower === 'så' || (t.kind === 'mark' && /^[,;:–()-]$/.test(t.lower)));
    return separated || verbs[i + 1] !== next ? f : { ...f, type: 'relative' };
  });
}

/** "Om detta inte hinns med eller är lämpligt, får …": what is joined to a clause that opens the sentence is part of it. */
function joinedToSubordinate(tokens: readonly Token[], found: readonly Finite[]): readonly Finite[] {
  const opening = found[0];
  if (opening?.opener !== 0 || opening.type === 'main') return found;
  return found.map((f, i) => {
    const next = found[i + 1];
    const joins = i > 0 && f.type === 'main' && isCoordinator(tokens[f.index - 1]?.lower ?? '');
    return joins && next?.type === 'main' && tokens[next.index - 1]?.text === ',' ? { ...f, type: opening.type, opener: 0 } : f;
  });
}

function withMain(tokens: readonly Token[], found: readonly Finite[]): readonly Finite[] {
  // "Innan publicering ska ägaren bedöma … och därefter beslutar chefen": a main clause after a joint is not the one that a subordinate
  // clause in front waits for.
  const [opening] = found;
  const main = found.find((f) => f.type === 'main');
  if (opening?.opener === 0 && opening.type === 'time' && main && found[1] === main && joinsBefore(tokens, main.index) && opening.modal)
    return found.map((f, i) => (i === 0 ? { ...f, type: 'main', opener: undefined } : f));
  if (found.length === 0 || main || !/[A-ZÀ-Þ]/u.test(tokens[0]?.text.charAt(0) ?? '') || hasPastMain(tokens, found)) return found;
  const last = found.findLastIndex((f) => f.type === 'time' || f.type === 'condition' || f.type === 'that' || (f.type === 'relative' && f.opener === 0));
  return last >= 0 && last === found.length - 1 ? found.map((f, i) => (i === last ? { ...f, type: 'main', opener: undefined } : f)) : found;
}

const joinsBefore = (tokens: readonly Token[], at: number): boolean =>
  isCoordinator(tokens[at - 1]?.lower ?? '') || (isAdverb(tokens[at - 1]?.lower ?? '') && isCoordinator(tokens[at - 2]?.lower ?? ''));

/** A preterite that is a participle as well ("konstaterade") counts as none by itself; before the first opener it is the main verb. */
const hasPastMain = (tokens: readonly Token[], found: readonly Finite[]): boolean =>
  tokens
    .slice(1, found[0]?.opener ?? 0)
    .some(
      ({ lower }, i) =>
        readingsOf(lower).some((r) => r.form === 'preterite') && !isNounMarker(tokens[i]?.lower ?? '') && !isPreposition(tokens[i]?.lower ?? ''),
    );
