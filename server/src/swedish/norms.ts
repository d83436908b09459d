import type { ActorPhrase } from './phrases.ts';
import { actorFrom } from './phrases.ts';
import { agentAfter } from './agents.ts';
import type { Actors } from './actors.ts';
import type { ClauseKind } from './clause.ts';
import type { Finite } from './finite.ts';
import { wordSet } from './lexicon/words.ts';
import { subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';
import { readingsOf } from './verbs.ts';

/** A norm without a modal verb: "ansvarar för", "åligger", "beslutar om", "rapporterar till". */
export interface LexicalNorm {
  readonly kind: ClauseKind;
  readonly lemma: string;
  readonly actor: ActorPhrase | undefined;
  readonly deontic: boolean;
  readonly passive: boolean;
  /** Whether the sentence begins with the verb and leaves its subject out. */
  readonly elided: boolean;
}

const decisions = wordSet('besluta fastställa avgöra godkänna utse delegera');
/** Choices that are powers when those who make them do so themselves: "väljer själva hur mötena läggs upp". */
const choices = wordSet('välja bestämma utforma planera prioritera disponera lägga');
const relations = wordSet('rapportera informera samråda samverka underrätta redovisa återrapportera');
const oblique = wordSet('åligga åvila ankomma tillkomma');

/**
 * The norm that the finite verb states by its meaning; only in main clauses.
 * @param until index of the token where the clause ends
 */
export function lexicalNorm(tokens: readonly Token[], finite: Finite, finites: readonly Finite[], until: number, actors: Actors): LexicalNorm | undefined {
  if (finite.type !== 'main') return undefined;
  const verb = tokens[finite.index] as Token;
  const reading = readingsOf(verb.lower).find((r) => r.form === 'present');
  if (!reading) return undefined;
  const after = tokens.slice(finite.index + 1, until);
  const following = after.slice(0, 6).map((token) => token.lower);
  const elided = !tokens.slice(0, finite.index).some(({ kind }) => kind === 'word') && (after[0]?.lower ?? '') !== '';
  const subject = () => subjectOf(tokens, finite, finites, Math.min(until, finite.index + 8), actors);
  const bySubject = (kind: ClauseKind, lemma: string, deontic = true): LexicalNorm => ({
    kind,
    lemma,
    actor: elided ? undefined : subject().actor,
    deontic,
    passive: false,
    elided,
  });
  const { lemma, passive } = reading;
  // "beslutar inte om", "ansvarar inte för": who does not.
  if (/^(?:inte|ej|aldrig)$/.test(following[0] ?? '')) return undefined;

  if (!passive && (lemma === 'ansvara' || lemma === 'svara') && following.slice(0, 5).includes('för')) return bySubject('responsibility', lemma);
  if (oblique.has(lemma) && !passive) {
    const from = finite.index + 1 + (after[0]?.lower === 'på' ? 1 : 0);
    const actor = actorFrom(tokens, from, until, actors) ?? subject().actor;
    return actor ? { kind: 'duty', lemma, actor, deontic: true, passive: false, elided: false } : undefined;
  }
  if ((lemma === 'ligga' || lemma === 'vila') && /^ansvar/.test(firstNoun(tokens, finite)) && following.includes('på')) {
    const at = after.findIndex((token) => token.lower === 'på');
    const actor = at >= 0 ? actorFrom(tokens, finite.index + 2 + at, until, actors) : undefined;
    return actor ? { kind: 'responsibility', lemma, actor, deontic: true, passive: false, elided: false } : undefined;
  }
  if (lemma === 'vara' && following.some((word) => /^skyldig/.test(word)) && following.includes('att')) return bySubject('duty', 'vara skyldig');
  if (lemma === 'vara' && following.slice(0, 4).some((word) => /^ansvarig/.test(word)) && following.includes('för'))
    return bySubject('responsibility', 'vara ansvarig');
  if (lemma === 'ha' && following.some((word) => /ansvar(?:et)?$/.test(word)) && following.includes('för')) return bySubject('responsibility', 'ha ansvar');
  if ((lemma === 'ha' || lemma === 'få') && /^(?:i uppdrag|till uppgift|till uppdrag|som uppgift|som uppdrag)$/.test(following.slice(0, 2).join(' ')))
    return bySubject('duty', 'ha i uppdrag');
  if (lemma === 'ha' && following.slice(0, 3).includes('rätt') && following.includes('att')) return bySubject('power', 'ha rätt', false);
  if (passive && lemma === 'ge' && following.slice(0, 2).join(' ') === 'i uppdrag') return bySubject('duty', 'ge i uppdrag');
  if (!passive && choices.has(lemma) && /^själv(?:a|t)?$/.test(following[0] ?? '')) {
    const found = bySubject('power', lemma, false);
    return found.actor || elided ? found : undefined;
  }
  if (passive && isDecision(tokens, lemma)) {
    const agent = agentAfter(tokens, finite.index + 1, until, actors);
    return agent?.kind === 'actor' ? { kind: 'power', lemma, actor: agent.phrase, deontic: false, passive: true, elided: false } : undefined;
  }
  if (!passive && isDecision(tokens, lemma)) {
    const found = bySubject('power', lemma, false);
    return found.actor || elided ? found : undefined;
  }
  if (
    !passive &&
    relations.has(lemma) &&
    following.some((word) => ['till', 'med'].includes(word) || actors.kindOf({ kind: 'word', text: word, lower: word, start: 0, end: 0 }))
  ) {
    const found = bySubject('relation', lemma, false);
    return found.actor || elided ? found : undefined;
  }
  return undefined;
}

/** "beslutar om", "fastställs av", "fattar beslut", "beslut om bidrag fattas av". */
const isDecision = (tokens: readonly Token[], lemma: string): boolean =>
  decisions.has(lemma) || (lemma === 'fatta' && tokens.some(({ lower }) => /beslut(?:et|en)?$/.test(lower)));

const firstNoun = (tokens: readonly Token[], finite: Finite): string => {
  const word = tokens.slice(0, finite.index).find((token) => /ansvar/.test(token.lower));
  return word?.lower.replace(/^[A-Za-zÀ-ɏ]*?(?=ansvar)/u, '') ?? '';
};
