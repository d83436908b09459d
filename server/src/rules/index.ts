import type { Rule } from '../core/rule.ts';
import { approvalChain } from './approval-chain.ts';
import { missingLongTerm } from './missing-long-term.ts';
import { missingMandate } from './missing-mandate.ts';
import { responsibilityWithoutAuthority } from './responsibility-without-authority.ts';
import { sharedResponsibilityWithoutLead } from './shared-responsibility-without-lead.ts';
import { staffOnlyDuties } from './staff-only-duties.ts';
import { tooManyGoals } from './too-many-goals.ts';
import { unclearMandate } from './unclear-mandate.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';
import { vagueActor } from './vague-actor.ts';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  tooManyGoals,
  missingLongTerm,
  unclearMandate,
  vagueActor,
  sharedResponsibilityWithoutLead,
  missingMandate,
  responsibilityWithoutAuthority,
  approvalChain,
  staffOnlyDuties,
  unfilledPlaceholder,
];

export const ruleNamed = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);

/** Changes when the rules would read the same draft otherwise; part of what answers are cached by. */
export const ruleSetVersion = '0.2.0';
