import type { Span } from '../core/text.ts';

/**
 * What a clause does: lays a duty on somebody, gives somebody power, forbids, says who is responsible, or who reports to and
 * consults whom.
 */
export type ClauseKind = 'duty' | 'power' | 'prohibition' | 'responsibility' | 'relation';

/** The voice of the head verb. `participle`: *vara* with a participle; `impersonal`: *man*, *det ska finnas*, *ska ske*. */
export type Voice = 'active' | 's-passive' | 'bli-passive' | 'participle' | 'impersonal';

/** Why a clause is read as it is: the keys of `texts/clauses.ts`. */
export type Reason =
  | 'actor-is-subject'
  | 'actor-is-agent'
  | 'thing-is-subject'
  | 'agent-is-thing'
  | 'no-agent'
  | 'impersonal'
  | 'state'
  | 'deponent'
  | 'relative'
  | 'condition'
  | 'question'
  | 'purpose'
  | 'time'
  | 'reported'
  | 'quotation'
  | 'citation'
  | 'reading-instruction'
  | 'negated'
  | 'permission'
  | 'lexical-norm'
  | 'actor-in-sentence';

export interface Named extends Span {
  readonly text: string;
}

/** One norm, or what looks like one, in a sentence. Offsets are relative to the text that was analysed. */
export interface Clause extends Span {
  readonly kind: ClauseKind;
  /** The modal verb in lower case; `undefined` for a lexical norm ("ansvarar för"). */
  readonly modal: Named | undefined;
  /** The verb that carries the meaning. */
  readonly head: Named | undefined;
  readonly lemma: string | undefined;
  /** The grammatical subject, which in the passive is what something is done to; `undefined` where the clause has none of its own. */
  readonly subject: Span | undefined;
  readonly voice: Voice;
  /** The doer that the sentence names. */
  readonly actor: Named | undefined;
  /** Whether its subject is left out before the verb: "Beslutar om scheman." in a list of what a role does. */
  readonly elided: boolean;
  /** Whether it obliges, recommends or forbids in this text's own voice. */
  readonly deontic: boolean;
  /** Whether it asks for an action and its sentence names nobody to do it. */
  readonly ownerless: boolean;
  readonly reason: Reason;
}

export interface Sentence extends Span {
  readonly clauses: readonly Clause[];
  /** The doer of its main clause. */
  readonly doer: Named | undefined;
  /** The doer, if it is none of the people served: whom a next sentence without a doer may mean. */
  readonly responsible: Named | undefined;
}
