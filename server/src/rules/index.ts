import type { Rule } from '../core/rule.ts';
import { missingLongTerm } from './missing-long-term.ts';
import { tooManyGoals } from './too-many-goals.ts';
import { unclearMandate } from './unclear-mandate.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [tooManyGoals, missingLongTerm, unclearMandate, unfilledPlaceholder];

export const ruleNamed = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);

/** Changes when the rules would read the same draft otherwise; part of what answers are cached by. */
export const ruleSetVersion = '0.1.0';
