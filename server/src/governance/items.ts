import { shift } from '../core/text.ts';
import { type Place, wordsOf } from '../markdown/outline.ts';
import type { Passage } from '../markdown/passages.ts';
import type { Clause, Named, Sentence, Voice } from '../swedish/clause.ts';
import { finiteVerbs, isAdverb } from '../swedish/finite.ts';
import { tokensIn } from '../swedish/tokens.ts';
import { readingsOf } from '../swedish/verbs.ts';

/** A clause that may have its actor from the stem of its list; `inherited` has offsets in the document. */
export type ItemClause = Clause & { readonly inherited?: Named };

/**
 * The norm of a list item that has its verb or modal in the stem: "Nämnden ska:" followed by "upprätta en plan", "Enhetschefen ansvarar för
 * att:" followed by "planen följs upp". The stem's actor comes with it.
 */
export function itemClause(passage: Passage, sentence: Sentence, stem: Sentence | undefined, stemPlace: Place): ItemClause | undefined {
  const governing = stem?.clauses.findLast((clause) => (clause.deontic || clause.reason === 'permission') && (clause.modal || clause.kind !== 'relation'));
  if (!governing) return undefined;
  const doer = stem?.doer && { text: stem.doer.text, ...shift(stem.doer, stemPlace.offset + stemPlace.passage.span.start) };
  const isForItem = /(?:ansvar|svarar|ansvarig).{0,300}\sför(?:\s+att)?:?$|\s(?:till|säkerställ[A-Za-zÀ-ɏ]+|sörja för|verka för)\s+att:?$/iu.test(
    wordsOf(stemPlace.passage),
  );
  if (doer && isForItem) return forItem(passage, sentence, governing, doer);
  const tokens = tokensIn(passage).filter((token) => token.kind === 'word' && token.lower !== 'att' && !isAdverb(token.lower));
  const first = tokens[0];
  const opening = first && readingsOf(first.lower).find((r) => r.form === 'infinitive');
  // "Vid samtalet ska:" followed by "arbetsbelastningen diskuteras": the modal waits for a verb further on.
  const passive = opening || governing.head ? undefined : tokens.find(({ lower }) => readingsOf(lower).some((r) => r.form === 'infinitive' && r.passive));
  const verb = opening ? first : passive;
  const reading = opening ?? (passive && readingsOf(passive.lower).find((r) => r.form === 'infinitive' && r.passive));
  if (!verb || !reading) return undefined;
  const head = { text: verb.lower, start: verb.start, end: verb.end };
  return {
    ...bare(sentence, governing, head),
    modal: governing.modal && { text: governing.modal.text, start: head.start, end: head.start },
    lemma: reading.lemma,
    voice: reading.passive ? 's-passive' : 'active',
    ownerless: reading.passive && !doer && governing.kind === 'duty',
    reason: governing.kind === 'power' ? 'permission' : doer ? 'actor-in-sentence' : reading.passive ? 'no-agent' : 'thing-is-subject',
    ...(doer ? { inherited: doer } : {}),
  };
}

/** What somebody is responsible for, or has to see to: a clause of its own ("planen följs upp") or a noun ("budgeten"). */
function forItem(passage: Passage, sentence: Sentence, governing: Clause, doer: Named): ItemClause {
  const tokens = tokensIn(passage);
  const verb = tokens[finiteVerbs(tokens)[0]?.index ?? -1];
  const reading = verb && readingsOf(verb.lower).find((r) => r.form === 'present');
  const voice: Voice = reading?.passive ? 's-passive' : 'active';
  return {
    ...bare(sentence, governing, verb ? { text: verb.lower, start: verb.start, end: verb.end } : undefined),
    modal: governing.modal && { text: governing.modal.text, start: sentence.start, end: sentence.start },
    lemma: reading?.lemma,
    voice,
    ownerless: false,
    reason: 'actor-in-sentence',
    inherited: doer,
  };
}

const bare = ({ start, end }: Sentence, { kind, deontic }: Clause, head: Named | undefined) => ({
  start,
  end,
  kind,
  head,
  subject: undefined,
  actor: undefined,
  elided: false,
  deontic,
});
