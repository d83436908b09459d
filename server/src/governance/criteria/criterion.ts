import type { Language } from '../../core/config.ts';
import type { PrincipleId } from '../../core/principles.ts';
import type { Provision } from '../provisions.ts';

/**
 * One thing that a draft which carries a principle says. It is met by provisions: an actor or addressee, a verb in force and the thing
 * itself; the name of the principle is never enough (domain facts 5 and 6).
 */
export interface Criterion {
  readonly id: string;
  readonly principle: PrincipleId;
  readonly question: Readonly<Record<Language, string>>;
  met(provision: Provision): boolean;
}
