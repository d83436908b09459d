import type { Actors } from '../swedish/actors.ts';
import { isAdverb, isPreposition } from '../swedish/finite.ts';
import { actorFrom, type ActorPhrase } from '../swedish/phrases.ts';
import { type Token, tokensOf } from '../swedish/tokens.ts';
import { readingsOf } from '../swedish/verbs.ts';
import { isVague } from './roles.ts';

/** Somebody who has a part in a task beside the one who does it. Offsets are relative to the text that was read. */
export interface Partner {
  readonly phrase: ActorPhrase;
  readonly part: 'consulted' | 'informed';
}

const informing = /^(?:informera|underrätta|meddela|upplysa|orientera)$/;
const reporting =
  /^(?:rapportera|redovisa|återrapportera|anmäla|lämna|överlämna|avlämna|delge|sända|skicka|presentera|återkoppla|avrapportera|inrapportera|vidarerapportera)$/;
const consulting = /^(?:samråda|samverka|samarbeta|rådgöra|överlägga|rådfråga|höra)$/;

/**
 * Who is consulted or informed in a clause: "i samråd med X", "samverka med X", "tillsammans med X"; "informera X", "redovisa … till X", "X ska
 * underrättas". Who does it is no partner.
 * @param doer where the doer stands in the text, if it does
 */
export function partnersIn(text: string, doer: { readonly start: number; readonly end: number } | undefined, actors: Actors): readonly Partner[] {
  const tokens = tokensOf(text);
  const found: Partner[] = [];
  const add = (from: number, part: Partner['part']): void => {
    const named = from < tokens.length && !isPreposition((tokens[from] as Token).lower) ? actorFrom(tokens, from, tokens.length, actors) : undefined;
    const phrase = named && !isVague(text.slice(named.start, named.end), actors) ? named : undefined;
    const isDoer = phrase && doer && phrase.start < doer.end && doer.start < phrase.end;
    if (phrase && !isDoer && !found.some((other) => other.phrase.start < phrase.end && phrase.start < other.phrase.end)) found.push({ phrase, part });
  };
  let reports = false;
  let tells = false;
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const before = tokens[i - 1]?.lower ?? '';
    if (
      token.lower === 'med' &&
      (/^(?:samråd|dialog|samverkan|samarbete|överenskommelse)$/.test(before) || before === 'tillsammans' || hasLemma(tokens[i - 1], consulting))
    )
      add(i + 1, 'consulted');
    for (const { lemma, passive, form } of readingsOf(token.lower).slice(0, 3)) {
      if (form === 'participle') continue;
      if (informing.test(lemma)) {
        if (passive) add(startOfSubject(tokens, i), 'informed');
        else add(afterAdverbs(tokens, i + 1), 'informed');
        reports = true;
      } else if (reporting.test(lemma)) {
        reports = true;
        tells ||= /^(?:redovisa|rapportera|återrapportera|presentera)$/.test(lemma);
      } else if (/^(?:rådfråga|höra)$/.test(lemma) && !passive) add(afterAdverbs(tokens, i + 1), 'consulted');
    }
    if ((token.lower === 'till' || (token.lower === 'för' && tells)) && reports) add(i + 1, 'informed');
  });
  return found;
}

const hasLemma = (token: Token | undefined, pattern: RegExp): boolean =>
  token !== undefined && readingsOf(token.lower).some(({ lemma }) => pattern.test(lemma));

const afterAdverbs = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at < tokens.length && isAdverb((tokens[at] as Token).lower)) at++;
  return at;
};

/** Where the subject of the passive verb at `verb` begins: at the start of the clause, or after an inverted modal. */
function startOfSubject(tokens: readonly Token[], verb: number): number {
  const modal = tokens.findIndex(({ lower }, i) => i < verb && /^(?:ska|skall|bör|måste|får|kan)$/.test(lower));
  const between = modal >= 0 ? afterAdverbs(tokens, modal + 1) : verb;
  return between < verb ? between : 0;
}
