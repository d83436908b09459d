import type { Language } from '../../core/config.ts';
import type { PrincipleId } from '../../core/principles.ts';
import type { Source } from '../../core/rule.ts';
import type { Provision } from '../provisions.ts';

type Words = Readonly<Record<Language, string>>;

/** What an author can be given to start from: a sentence, and the heading it belongs under. */
export interface Suggestion {
  /** The section of a draft where it belongs, by its title; where there is none, one with `heading` is made. */
  readonly at: RegExp;
  readonly heading: string;
  /** Good plain Swedish with placeholders `[vem: skriv här]`, `[vad: skriv här]`; it meets the criterion when they are filled in. */
  readonly text: string;
}

/**
 * One thing that a draft which carries a principle says. It is met by provisions: an actor or addressee, a verb in force and the thing
 * itself; the name of the principle is never enough (domain facts 5 and 6).
 */
export interface Criterion {
  readonly id: string;
  readonly principle: PrincipleId;
  readonly question: Words;
  /** What counts, and what does not, in a line each. */
  readonly counts?: Words;
  readonly countsNot?: Words;
  /** Why a sentence that meets it is evidence, in a line: "säger vem som får besluta själv". */
  readonly reason?: Words;
  /** A sentence that meets it; our own. */
  readonly example?: string;
  readonly source?: Source;
  readonly suggestion?: Suggestion;
  met(provision: Provision): boolean;
}
