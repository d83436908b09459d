import { limits } from '../core/limits.ts';
import type { Span } from '../core/text.ts';
import { type Actors, isActorPronoun } from '../swedish/actors.ts';
import { type Finite, finiteVerbs, isAdverb, isCoordinator, isFiniteWord, isPreposition } from '../swedish/finite.ts';
import { citesLawAsSource } from '../swedish/guards.ts';
import { wordSet } from '../swedish/lexicon/words.ts';
import { type Token, tokensOf } from '../swedish/tokens.ts';
import { readingsOf } from '../swedish/verbs.ts';

/** A sentence in lower case with single spaces, where each who is named carries a mark: "brukarna#c ska delta". */
export interface Marked {
  /** All of the sentence but quotations. */
  readonly words: string;
  /** What the sentence lays down: without what is denied, past, reported, weighed, or the condition for something. `¦` stands for what is left out. */
  readonly said: string;
  /** Where the words of `said` come from, in order: their index in it, and their stretch of the sentence. */
  readonly origins: readonly (Span & { readonly at: number })[];
}

/**
 * The marks, after the noun: `k` a body that decides by vote, `b` another body or unit, `r` a role, `s` staff, `c` citizens, `p` persons who
 * may be anybody, `e` an outside party, `v` vague, `w` we, `y` you.
 */
type Mark = 'k' | 'b' | 'r' | 's' | 'c' | 'p' | 'e' | 'v' | 'w' | 'y';

const cut = '¦';

/** @param owner who the sentence inherits as its doer from a stem, heading or row */
export function inForce(sentence: string, actors: Actors, owner?: string): Marked {
  const tokens = tokensOf(sentence);
  const marks = tokens.map((_, i) => markOf(tokens, i, actors));
  const quoted = quotations(sentence);
  const inQuotes = (token: Token): boolean => quoted.some(({ start, end }) => token.start < end && start < token.end);
  // What no person can read lays nothing down.
  const left = tokens.length > limits.sentence ? tokens.map(() => true) : leftOut(sentence, tokens);
  const lead = owner === undefined ? '' : `${ownerMark(owner, actors)}: `;
  const print = (isOut: (index: number) => boolean, origins: (Span & { readonly at: number })[] = []): string => {
    let text = '';
    let end = 0;
    tokens.forEach((token, i) => {
      if (isOut(i)) {
        if (!text.endsWith(`${cut} `)) text = text ? `${text.trimEnd()} ${cut} ` : `${cut} `;
      } else {
        if (text && token.start > end && !/\s$/.test(text)) text += ' ';
        origins.push({ at: lead.length + text.length, start: token.start, end: token.end });
        text += `${token.lower}${marks[i] ? `#${marks[i]}` : ''}`;
      }
      end = token.end;
    });
    return text.trimEnd();
  };
  const origins: (Span & { readonly at: number })[] = [];
  const words = print((i) => inQuotes(tokens[i] as Token));
  const said = print((i) => left[i] === true || inQuotes(tokens[i] as Token), origins);
  return { words: lead + words, said: lead + said, origins };
}

function ownerMark(owner: string, actors: Actors): string {
  const tokens = tokensOf(owner);
  const at = tokens.findLastIndex((token) => actors.kindOf(token) !== undefined);
  const token = tokens[Math.max(at, 0)];
  return token ? `${token.lower}#${markOf([{ ...token }], 0, actors) ?? 'r'}` : owner.toLowerCase();
}

const voting =
  /(?:nämnd|nämnden|nämnder|nämnderna|styrelse|styrelsen|styrelser|styrelserna|fullmäktige|utskott|utskottet|beredningen|presidiet|regeringen|riksdagen|stämman|årsmötet|direktionen)$/;
const anybody =
  /^(?:(?:privat)?person(?:en|er|erna)?|[A-Za-zÀ-ɏ]*användar[A-Za-zÀ-ɏ]+|[A-Za-zÀ-ɏ]*medlem(?:men|mar|marna)?|[A-Za-zÀ-ɏ]*deltagar[A-Za-zÀ-ɏ]+|(?!hyres)[A-Za-zÀ-ɏ]*gäst(?:en|er|erna)?|hushåll[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*förening(?:en|ar|arna)?)$/u;
const people = wordSet('människor människorna unga ungdomar äldre flickor pojkar barnfamiljer barnfamiljerna familjer familjerna företagare företagarna');
const participle = /^(?:samman|fast|fram|upp|in|av|om|till|före|för|be|likt?)ställda?$/;
const attributes = wordSet('enskild enskilda berörd berörda ansvarig ansvariga unga äldre sökande förtroendevalda anställda sakkunniga');

function markOf(tokens: readonly Token[], index: number, actors: Actors): Mark | undefined {
  const token = tokens[index] as Token;
  if (token.kind !== 'word' || token.lower.endsWith('-')) return undefined;
  if (attributes.has(token.lower) && beforeNoun(tokens[index + 1])) return undefined;
  if (people.has(token.lower)) return 'c';
  if (participle.test(token.lower)) return undefined;
  if (token.text === 'HR') return 'b';
  if (isActorPronoun(token.lower)) return token.lower === 'vi' ? 'w' : token.lower === 'du' || token.lower === 'ni' ? 'y' : 'p';
  if (actors.isGenitive(token)) return undefined;
  switch (actors.kindOf(token)) {
    case 'body':
      return voting.test(token.lower) || /^(?:K[FS]|[A-ZÅÄÖ]{1,3}N)$/.test(token.text) ? 'k' : 'b';
    case 'role':
      return 'r';
    case 'staff':
      return 's';
    case 'citizen':
      return anybody.test(token.lower) ? 'p' : 'c';
    case 'external':
      return 'e';
    case 'vague':
      return 'v';
    default:
      return undefined;
  }
}

/** Whether the next word is what an attribute belongs to: "enskilda ärenden", but "den enskilda får". */
const beforeNoun = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  !['som', 'att', 'inte', 'själv', 'själva'].includes(next.lower) &&
  !isFiniteWord(next.lower) &&
  !isPreposition(next.lower) &&
  !isCoordinator(next.lower) &&
  !isAdverb(next.lower);

function quotations(sentence: string): readonly { start: number; end: number }[] {
  return [...sentence.matchAll(/"[^"]*(?:"|$)|[”“„][^”“]*(?:[”“]|$)|»[^»«]*(?:[»«]|$)|«[^»]*(?:»|$)|(?<![A-Za-zÀ-ɏ])[’'][^’']{12,}[’'](?![A-Za-zÀ-ɏ])/gu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}

/** A stretch of tokens that belongs to one finite verb. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly finite: Finite;
}

/** Which tokens the sentence does not lay down. */
function leftOut(sentence: string, tokens: readonly Token[]): readonly boolean[] {
  const finites = finiteVerbs(tokens)
    .filter(({ index }) => !isNoun(tokens, index))
    .map((finite, i, all) => (isMain(finite) || opensAnObject(tokens, all, i) ? { ...finite, type: 'main' as const, opener: undefined } : finite));
  const out = tokens.map(() => false);
  const drop = (from: number, to: number): void => void out.fill(true, Math.max(from, 0), to);
  const parts = segments(tokens, finites);
  let inDroppedMain = false;
  for (const [i, part] of parts.entries()) {
    const { finite } = part;
    if (finite.type === 'main') {
      inDroppedMain = isPast(tokens, part) || isReported(sentence, tokens, finite);
      const denied = deniedIn(tokens, part);
      if (denied !== undefined) {
        drop(startOfMain(parts, i), denied);
        inDroppedMain = inDroppedMain || denied >= part.to;
      }
      if (inDroppedMain) drop(startOfMain(parts, i), part.to);
    } else if (inDroppedMain || isDropped(tokens, finites, finite) || (finite.type === 'relative' && presupposed(parts, i))) drop(part.from, part.to);
    else {
      const denied = deniedIn(tokens, part);
      if (denied !== undefined) drop(part.from, denied);
    }
  }
  dropAsides(tokens, drop);
  return out;
}

function segments(tokens: readonly Token[], finites: readonly Finite[]): readonly Segment[] {
  const starts = finites.map((finite, i) => {
    if (finite.opener !== undefined) return finite.opener;
    if (i === 0) return 0;
    const before = finites[i - 1] as Finite;
    for (let at = finite.index - 1; at > before.index; at--) if (isJoint(tokens[at] as Token)) return at;
    return finite.index;
  });
  return finites.map((finite, i) => {
    const next = starts[i + 1] ?? tokens.length;
    const comma = finite.type === 'main' ? -1 : tokens.findIndex((token, at) => at > finite.index && at < next && token.text === ',');
    return { from: starts[i] as number, to: comma >= 0 ? comma : next, finite };
  });
}

const isJoint = (token: Token): boolean => isCoordinator(token.lower) || /^[,;:–(]$/.test(token.text);

/** "besluta om tid och plats, och får …": the *om* before an object, which clause analysis may take for one that opens a clause. */
function opensAnObject(tokens: readonly Token[], finites: readonly Finite[], at: number): boolean {
  const { opener, index } = finites[at] as Finite;
  const before = opener === undefined ? undefined : tokens[opener - 1];
  if (opener === undefined || !before || (tokens[opener] as Token).lower !== 'om' || isJoint(before)) return false;
  const joined = tokens.slice(opener, index).some((token, i, all) => token.text === ',' && isCoordinator(all[i + 1]?.lower ?? ''));
  return joined || isCoordinator((tokens[index - 1] as Token).lower) || finites.some((other) => other.index > opener && other.index < index);
}

/** Where the main clause begins, with its subject and what stands before its verb: after the main clause before it. */
function startOfMain(parts: readonly Segment[], index: number): number {
  const own = parts[index] as Segment;
  const before = parts.slice(0, index).findLast(({ finite }) => finite.type === 'main');
  return before === undefined ? 0 : own.from;
}

/** A relative clause before the main verb says whom or what is meant, and lays nothing down: "De som har handledning ska registrera den". */
const presupposed = (parts: readonly Segment[], index: number): boolean =>
  !parts.slice(0, index).some(({ finite }) => finite.type === 'main') && parts.slice(index).some(({ finite }) => finite.type === 'main');

const notYet = wordSet('skulle borde kunde fick ville vill hade må lär');

function isPast(tokens: readonly Token[], { from, to, finite }: Segment): boolean {
  const { lower } = tokens[finite.index] as Token;
  if (notYet.has(lower)) return true;
  if (lower === 'har') return tokens.slice(from, to).some((token) => /^(?:tidigare|förut|hittills|länge|historiskt|förr)$/.test(token.lower));
  return !finite.modal && isPreterite(lower);
}

/** What may be a preterite is a noun as the first word, and so is "avsteg" anywhere: "Avsteg från riktlinjen får göras". */
const isNoun = (tokens: readonly Token[], index: number): boolean => {
  const { lower } = tokens[index] as Token;
  return lower === 'avsteg' || (index === 0 && isPreterite(lower));
};

/** A relative clause that nothing opens may as well be the main clause: clause analysis has taken another word for the main verb. */
const isMain = ({ type, opener }: Finite): boolean => type === 'main' || (type === 'relative' && opener === undefined);

const isPreterite = (lower: string): boolean => {
  const readings = readingsOf(lower);
  return readings.some((r) => r.form === 'preterite') && !readings.some((r) => r.form === 'present' || r.form === 'infinitive');
};

const isInfinitive = (lower: string): boolean => readingsOf(lower).some((r) => r.form === 'infinitive');

const otherSources = /forskning|studie|rapport|utredning|delegation|betänkande|direktiv|konvention|enkät|undersökning|revision|sveriges kommuner/;

function isReported(sentence: string, tokens: readonly Token[], finite: Finite): boolean {
  const opening = tokens.slice(0, finite.index).map(({ lower }) => lower);
  if (opening[0] === 'enligt' && otherSources.test(opening.join(' '))) return true;
  return opening.length > 1 && citesLawAsSource(sentence, tokens, finite.index);
}

const telling = wordSet(
  'visa anse bedöma uppleva tycka säga berätta mena skriva konstatera framhålla betona tro uppge föreslå påpeka hävda framgå önska hoppas anta befara tyda',
);

function isDropped(tokens: readonly Token[], finites: readonly Finite[], { type, opener = 0 }: Finite): boolean {
  switch (type) {
    case 'condition':
      return true;
    case 'time':
      return (tokens[opener] as Token).lower !== 'medan';
    case 'question':
      return ['om', 'huruvida', 'ifall'].includes((tokens[opener] as Token).lower);
    case 'that': {
      const governor = finites.findLast((finite) => finite.index < opener);
      return tokens
        .slice(governor?.index ?? 0, opener)
        .some(({ lower }) => /^(?:risk[A-Za-zÀ-ɏ]*|exempel|förslag|tanken)$/u.test(lower) || readingsOf(lower).some((r) => telling.has(r.lemma)));
    }
    default:
      return false;
  }
}

const denial = wordSet('inte ej aldrig icke ingen inget inga ingenting knappast varken sällan');
const limiting = wordSet('bara endast enbart minst heller');

/** The index of the token where what is denied ends, or `undefined` if nothing is: "inte bara …" and ", inte …" deny nothing of the clause. */
function deniedIn(tokens: readonly Token[], { from, to }: Segment): number | undefined {
  for (let i = from; i < to; i++) {
    if (!denial.has((tokens[i] as Token).lower) || limiting.has(tokens[i + 1]?.lower ?? '') || isAside(tokens, i)) continue;
    const turn = tokens.findIndex((token, at) => at > i && at < to && token.lower === 'utan');
    return turn >= 0 ? turn : to;
  }
  return undefined;
}

/** "…, inte skyldiga", "för att inte": only what follows is denied. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  [',', '–', 'och', 'att', 'men'].includes(tokens[at - 1]?.lower ?? '') && !isFiniteWord(tokens[at + 1]?.lower ?? '');

/** "utan undantag" sets nothing aside: it says how firmly the sentence means what it says. */
const strengthening = wordSet('undantag förvarning');

/** Takes out "utan stöd av chefen" and what an aside denies, up to the next mark. */
function dropAsides(tokens: readonly Token[], drop: (from: number, to: number) => void): void {
  tokens.forEach((token, i) => {
    const without = token.lower === 'utan' && !strengthening.has(tokens[i + 1]?.lower ?? '') && !tokens.slice(0, i).some(({ lower }) => denial.has(lower));
    if (!without && !(denial.has(token.lower) && !limiting.has(tokens[i + 1]?.lower ?? '') && isAside(tokens, i))) return;
    const end = tokens.findIndex(
      (other, at) =>
        at > i &&
        (/^[,;:.!–)]$/.test(other.text) ||
          (without && isCoordinator(other.lower)) ||
          (at > i + 1 && (isFiniteWord(other.lower) || (without && tokens[i + 1]?.lower !== 'att' && isInfinitive(other.lower))))),
    );
    drop(i, end >= 0 ? end : tokens.length);
  });
}
