import { type ActorPhrase, actorFrom } from './phrases.ts';
import type { Actors } from './actors.ts';
import { type Finite, isAdverb, isCoordinator, isFronted } from './finite.ts';
import type { Token } from './tokens.ts';

/** The subject of a clause as far as mandates ask: a doer, *man*, a formal *det*, or something else. */
export interface Subject {
  readonly kind: 'actor' | 'man' | 'det' | 'thing' | 'none';
  readonly actor: ActorPhrase | undefined;
  /** Index of the token where the clause begins. */
  readonly start: number;
  /** The tokens of the subject itself, from `from` to before `to`; equal where there is none. */
  readonly from: number;
  readonly to: number;
}

/**
 * The subject of the clause of `finite`: before the verb, or after it where something else stands first.
 * @param finites all finite verbs of the sentence
 * @param until index of the token where a subject after the verb must end
 */
export function subjectOf(tokens: readonly Token[], finite: Finite, finites: readonly Finite[], until: number, actors: Actors): Subject {
  const shared = sharedSubject(tokens, finite, finites, actors);
  if (shared) return shared;
  const start = clauseStart(tokens, finite, finites);
  const first = firstWord(tokens, start, finite.index);
  if (finite.type !== 'main') return named(tokens, first, finite.index, start, actors);
  const begins = tokens[first];
  const inverted =
    first >= finite.index ||
    !begins ||
    isFrontedHere(tokens, first) ||
    begins.kind === 'number' ||
    finites.some((f) => (f.opener === first || f.index === first) && f.index < finite.index);
  if (!inverted) return named(tokens, first, finite.index, start, actors);
  let after = finite.index + 1;
  while (after < until && (isAdverb((tokens[after] as Token).lower) || (tokens[after] as Token).text === ',')) after++;
  const found = named(tokens, after, until, start, actors);
  return { ...found, to: endOfPhrase(tokens, after, until) };
}

/** "Förvaltningarna samverkar med föreningslivet och informerar nämnden": a verb joined to another main verb has its subject. */
function sharedSubject(tokens: readonly Token[], finite: Finite, finites: readonly Finite[], actors: Actors): Subject | undefined {
  const at = isAdverb((tokens[finite.index - 1] as Token | undefined)?.lower ?? '') ? finite.index - 2 : finite.index - 1;
  if (finite.type !== 'main' || !isCoordinator(tokens[at]?.lower ?? '')) return undefined;
  const before = finites.filter((f) => f.type === 'main' && f.index < at).at(-1);
  if (!before) return undefined;
  // A subject right after the verb makes the clause one of its own: "… och därefter beslutar nämnden".
  if (actorFrom(tokens, finite.index + 1, Math.min(tokens.length, finite.index + 3), actors) && at !== finite.index - 1) return undefined;
  const { kind, actor } = subjectOf(tokens, before, finites, Math.min(at, before.index + 8), actors);
  return { kind, actor, start: finite.index, from: finite.index, to: finite.index };
}

/** What opens an adverbial of time or manner ("planen inom ett år") or the rest of the verb ("planen vara klar") rather than belongs to a noun. */
const adverbial = /^(?:inom|senast|före|efter|innan|under|vid|utan|vart|minst|varje|vara|bli|kunna|ha)$/;

/** Where a subject after the verb ends at the latest: before an adverb, a comma or an adverbial. */
function endOfPhrase(tokens: readonly Token[], from: number, until: number): number {
  let to = from;
  while (to < until && !isAdverb((tokens[to] as Token).lower) && (tokens[to] as Token).text !== ',' && !adverbial.test((tokens[to] as Token).lower)) to++;
  return to;
}

function named(tokens: readonly Token[], from: number, to: number, start: number, actors: Actors): Subject {
  const first = tokens[from];
  const at = { actor: undefined, start, from: Math.min(from, to), to };
  if (!first || from >= to) return { ...at, kind: 'none' };
  if (first.lower === 'man') return { ...at, kind: 'man' };
  if (first.lower === 'det' && (from + 1 >= to || isAdverb((tokens[from + 1] as Token).lower))) return { ...at, kind: 'det' };
  const actor = actorFrom(tokens, from, to, actors);
  return { ...at, kind: actor ? 'actor' : 'thing', actor };
}

const isFrontedHere = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at] as Token;
  if (lower === 'varje' || lower === 'alla')
    return (
      /^(?:år|månad|månader|kvartal|vecka|veckor|dag|dagar|termin|gång|halvår|höst|vår)$/.test(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.kind === 'number'
    );
  return isFronted(lower) || isAdverb(lower);
};

/** Where the clause begins: after its opener, or after the coordination or mark that ends the clause before. */
function clauseStart(tokens: readonly Token[], finite: Finite, finites: readonly Finite[]): number {
  if (finite.opener !== undefined) return finite.opener + 1;
  const before = finites.filter((f) => f.type === 'main' && f.index < finite.index).at(-1);
  if (!before) return 0;
  for (let i = finite.index - 1; i > before.index; i--) {
    const token = tokens[i] as Token;
    if (isCoordinator(token.lower) && !bindsNouns(tokens, i)) return i + 1;
    if (/^[;:–(]$/.test(token.text)) return i + 1;
    if (token.text === ',' && i < finite.index - 1 && !isCoordinator((tokens[i + 1] as Token).lower)) return i + 1;
  }
  return before.index + 1;
}

/** "barn- och utbildningsnämnden": the conjunction joins parts of a word. */
const bindsNouns = (tokens: readonly Token[], at: number): boolean => (tokens[at - 1]?.text ?? '').endsWith('-');

function firstWord(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  // "3.2 Förvaltningschefen ska": the number of a heading or list.
  if (
    at === 0 &&
    tokens[0]?.kind === 'number' &&
    !/^(?:19|20)\d\d$/.test(tokens[0].text) &&
    /^[A-ZÀ-Þ]/u.test(tokens[tokens[1]?.kind === 'mark' ? 2 : 1]?.text ?? '')
  )
    at++;
  while (at < to) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && !['och', 'men', 'samt', 'även', 'dock', 'eller'].includes(token.lower)) break;
    if (token.kind === 'number' && tokens[at + 1]?.kind !== 'mark') break;
    at++;
  }
  return at;
}
