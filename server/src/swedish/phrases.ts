import type { Span } from '../core/text.ts';
import { type Actors, isActorPronoun, isDeterminer, phrases } from './actors.ts';
import { isCoordinator, isFiniteWord, isPreposition } from './finite.ts';
import type { Token } from './tokens.ts';
import { readingsOf } from './verbs.ts';

/** A noun phrase that names a doer: where it stands in the sentence's text. */
export interface ActorPhrase extends Span {
  /** Index of its first token and of the token after its last. */
  readonly from: number;
  readonly to: number;
  readonly vague: boolean;
}

/**
 * The actor phrase whose head is found first from token `from` on, before `to`: determiners, attributes and genitives before
 * the head noun belong to it, and so do further actors joined to it. A genitive ("nämndens mål") and what stands
 * behind a preposition are no heads.
 */
export function actorFrom(tokens: readonly Token[], from: number, to: number, actors: Actors): ActorPhrase | undefined {
  const phrase = fixedPhrase(tokens, from, to);
  if (phrase) return phrase;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (isActorPronoun(token.lower) && i === from) return make(tokens, from, i + 1, false);
    if (token.kind === 'mark' && !/^["”’()]$/.test(token.text)) return undefined;
    if (i > from && (isPreposition(token.lower) || token.lower === 'som' || token.lower === 'att')) return undefined;
    const led = token.lower === 'ledning' && i > from && actors.isGenitive(tokens[i - 1] as Token);
    const kind = led ? 'body' : actors.kindOf(token);
    if (!kind || actors.isGenitive(token)) {
      if (i > from && isFiniteWord(token.lower) && !kind) return undefined;
      continue;
    }
    // An attribute that is an actor by form ("ansvarig chef", "berörda nämnder"): the noun after it is the head.
    const next = tokens[i + 1];
    if (next && i + 1 < to && isDeterminer(token.lower) && (actors.kindOf(next) || nounLike(next))) continue;
    const end = withJoined(tokens, i + 1, to, actors);
    return make(tokens, from, end, kind === 'vague');
  }
  return undefined;
}

const nounLike = (token: Token): boolean =>
  token.kind === 'word' && readingsOf(token.lower).length === 0 && !isPreposition(token.lower) && !isCoordinator(token.lower);

/** "förvaltningschefen, ekonomichefen och HR-chefen": the end of the coordination that goes on at `at`. */
function withJoined(tokens: readonly Token[], at: number, to: number, actors: Actors): number {
  let end = at;
  for (let i = at; i < to; ) {
    const joint = tokens[i] as Token;
    if (joint.text !== ',' && joint.lower !== '/' && !isCoordinator(joint.lower)) break;
    let j = i + 1;
    while (
      j < to &&
      j < i + 5 &&
      (isDeterminer((tokens[j] as Token).lower) ||
        actors.isGenitive(tokens[j] as Token) ||
        (tokens[j] as Token).text.endsWith('-') ||
        (tokens[j] as Token).lower === 'och')
    )
      j++;
    const head = tokens[j];
    if (!head || j >= to || !actors.kindOf(head) || actors.isGenitive(head)) break;
    end = j + 1;
    i = end;
  }
  return end;
}

function fixedPhrase(tokens: readonly Token[], from: number, to: number): ActorPhrase | undefined {
  for (const words of phrases) {
    if (from + words.length > to) continue;
    if (words.every((word, i) => tokens[from + i]?.lower === word)) return make(tokens, from, from + words.length, false);
  }
  return undefined;
}

function make(tokens: readonly Token[], from: number, to: number, vague: boolean): ActorPhrase {
  return { from, to, start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, vague };
}
