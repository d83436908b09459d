import { type ActorPhrase, actorFrom } from './phrases.ts';
import type { Actors } from './actors.ts';
import { type Finite, isAdverb, isCoordinator, isPreposition } from './finite.ts';
import { wordSet } from './lexicon/words.ts';
import type { Token } from './tokens.ts';
import { readingsOf } from './verbs.ts';

/** The doer of a passive verb: somebody, something ("av systemet"), or nobody. */
export type Agent = { readonly kind: 'actor'; readonly phrase: ActorPhrase } | { readonly kind: 'thing' } | undefined;

const particles = wordSet('upp ned ner fram ut in om över under till av an bort igenom vidare åter tillbaka igång ihop samman isär efter före med på');

/** Nouns whose "av" is their own complement and no agent, beside nominalisations ("uppföljningen av nämnden"). */
const withComplement = wordSet(
  'uppdrag del delar andel form hjälp grund antal medlem stöd kopia slag typ exempel urval ledamot översyn behov bild karaktär nytta kännedom tillämpning',
);
const nominalisation =
  /(?:ning|ningen|ningar|ningarna|ande|andet|anden|andena|ende|endet|else|elsen|elser|elserna|tion|tionen|tioner|tionerna|sion|sionen|itet|val|valet|skydd|skyddet|vård|vården)$/;

/**
 * The agent of a passive whose head verb ends before token `from`, looked for up to `to`: *av*, *genom* or *via* with an actor, "på X:s
 * försorg". *Av* after a nominalisation belongs to the noun; *av* directly after the verb is an agent whatever it is.
 */
export function agentAfter(tokens: readonly Token[], from: number, to: number, actors: Actors): Agent {
  let direct = true;
  let thing: Agent;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    // "stämmas av med chefen": a particle.
    if (token.lower === 'av' && tokens[i + 1] && !isPreposition(tokens[i + 1]?.lower ?? '')) {
      const owned =
        !direct &&
        before.kind === 'word' &&
        (nominalisation.test(before.lower) || withComplement.has(before.lower)) &&
        !(before.lower === 'ledning' && tokens[i - 2]?.lower === 'under');
      const phrase = owned ? undefined : actorFrom(tokens, i + 1, to, actors);
      if (phrase) return { kind: 'actor', phrase };
      if (direct && !owned) thing = { kind: 'thing' };
      if (!owned && looksNamed(tokens, i + 1)) thing = { kind: 'thing' };
    } else if ((token.lower === 'genom' || token.lower === 'via') && tokens[i + 1] && tokens[i + 1]?.lower !== 'att') {
      const phrase = actorFrom(tokens, i + 1, to, actors);
      if (phrase) return { kind: 'actor', phrase };
    }
    if (/försorg(?:en)?$/.test(token.lower)) {
      const owner = before.kind === 'word' && actors.isGenitive(before) ? i - 1 : undefined;
      if (owner !== undefined) return { kind: 'actor', phrase: { from: owner, to: owner + 1, start: before.start, end: before.end, vague: false } };
    }
    if (!particles.has(token.lower) && !isAdverb(token.lower) && !joinedVerb(token)) direct = false;
  }
  return thing;
}

/** The agent that stands before its verb: "ska av nämnden redovisas", "ska genom förvaltningens försorg inventeras". */
export function agentBefore(tokens: readonly Token[], modal: number, head: number, actors: Actors): Agent {
  return ['av', 'genom', 'via', 'på'].includes(tokens[modal + 1]?.lower ?? '') ? agentAfter(tokens, modal + 1, head, actors) : undefined;
}

/** "Genom rådet ska …", "Hos nämnden ska det finnas …": a doer through whom, or at whose place, it is to be. */
export function agentFronted(tokens: readonly Token[], { index, type }: Finite, lemma: string, actors: Actors): Agent {
  if (type !== 'main' || tokens[0]?.lower !== (lemma === 'finnas' ? 'hos' : 'genom')) return undefined;
  const phrase = actorFrom(tokens, 1, index, actors);
  return phrase?.to === index ? { kind: 'actor', phrase } : undefined;
}

/** "(ansvarig: rektor)", "Ansvarig är enhetschefen": an owner named beside the clause. */
export function namedOwner(tokens: readonly Token[], actors: Actors): ActorPhrase | undefined {
  for (let i = 0; i < tokens.length - 2; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1] as Token;
    if (!/^(?:ansvarig|ansvariga|ansvar|ansvarar|utförare)$/.test(token.lower)) continue;
    if (next.text === ':' || next.lower === 'är' || next.lower === '–') {
      const phrase = actorFrom(tokens, i + 2, tokens.length, actors);
      if (phrase) return phrase;
    }
  }
  return undefined;
}

/** A further verb in a coordination, over which an agent still reaches: "tas fram och beslutas av nämnden". */
const joinedVerb = (token: Token): boolean => token.text === ',' || isCoordinator(token.lower) || readingsOf(token.lower).some((r) => r.passive);

/** A doer that the lexicon lacks but the form shows: nouns in -are, names and abbreviations, "den som". */
function looksNamed(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first?.kind !== 'word') return false;
  if (/^[A-ZÀ-Þ]/u.test(first.text)) return true;
  return tokens
    .slice(at, at + 3)
    .some((token) => /(?:are|aren|arna|ör|ören|örer|örerna|ist|isten|ister|isterna|ant|anten|anter|anterna)$/.test(token.lower) && token.lower.length > 6);
}
