import { shift } from '../core/text.ts';
import type { Place } from '../markdown/outline.ts';
import type { Passage } from '../markdown/passages.ts';
import type { Clause, Named, Sentence } from '../swedish/clause.ts';
import { isAdverb } from '../swedish/finite.ts';
import { tokensIn } from '../swedish/tokens.ts';
import { readingsOf } from '../swedish/verbs.ts';

/** A clause that may have its actor from the stem of its list; `inherited` has offsets in the document. */
export type ItemClause = Clause & { readonly inherited?: Named };

/**
 * The duty of a list item that has its modal verb in the stem: "Nämnden ska:" followed by "upprätta en plan". The stem's actor comes with it.
 */
export function itemClause(passage: Passage, sentence: Sentence, stem: Sentence | undefined, stemPlace: Place): ItemClause | undefined {
  const governing = stem?.clauses.findLast((clause) => clause.deontic && (clause.modal || clause.kind !== 'relation'));
  if (!governing) return undefined;
  const verb = tokensIn(passage).find((token) => token.kind === 'word' && token.lower !== 'att' && !isAdverb(token.lower));
  const reading = verb && readingsOf(verb.lower).find((r) => r.form === 'infinitive');
  if (!verb || !reading) return undefined;
  const head = { text: verb.lower, start: verb.start, end: verb.end };
  const doer = stem?.doer && { text: stem.doer.text, ...shift(stem.doer, stemPlace.offset + stemPlace.passage.span.start) };
  return {
    start: sentence.start,
    end: sentence.end,
    kind: governing.kind === 'responsibility' ? 'responsibility' : governing.kind,
    modal: governing.modal && { text: governing.modal.text, start: head.start, end: head.start },
    head,
    lemma: reading.lemma,
    subject: undefined,
    voice: reading.passive ? 's-passive' : 'active',
    actor: undefined,
    deontic: governing.deontic,
    ownerless: reading.passive && !doer && governing.kind === 'duty',
    reason: doer ? 'actor-in-sentence' : reading.passive ? 'no-agent' : 'thing-is-subject',
    ...(doer ? { inherited: doer } : {}),
  };
}
