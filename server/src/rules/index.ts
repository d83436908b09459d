import type { Rule } from '../core/rule.ts';
import { absoluteWording } from './absolute-wording.ts';
import { approvalChain } from './approval-chain.ts';
import { binaryComplianceReview } from './binary-compliance-review.ts';
import { controlOfStaff } from './control-of-staff.ts';
import { coverYourBack } from './cover-your-back.ts';
import { expiredDocument } from './expired-document.ts';
import { gradingScoring } from './grading-scoring.ts';
import { loopNotClosed } from './loop-not-closed.ts';
import { mandatoryChecklist } from './mandatory-checklist.ts';
import { minuteLevelControl } from './minute-level-control.ts';
import { missingCitizen } from './missing-citizen.ts';
import { missingCoCreation } from './missing-co-creation.ts';
import { missingFeedbackChannel } from './missing-feedback-channel.ts';
import { missingFollowup } from './missing-followup.ts';
import { missingHeaderField } from './missing-header-field.ts';
import { missingLearning } from './missing-learning.ts';
import { missingLongTerm } from './missing-long-term.ts';
import { missingMandate } from './missing-mandate.ts';
import { missingPurpose } from './missing-purpose.ts';
import { missingRelationToOtherSteering } from './missing-relation-to-other-steering.ts';
import { missingReplaces } from './missing-replaces.ts';
import { missingReviewDate } from './missing-review-date.ts';
import { missingSupport } from './missing-support.ts';
import { principleOnlyNamed } from './principle-only-named.ts';
import { rankingCompetition } from './ranking-competition.ts';
import { responsibilityWithoutAuthority } from './responsibility-without-authority.ts';
import { sanctionFirst } from './sanction-first.ts';
import { sharedResponsibilityWithoutLead } from './shared-responsibility-without-lead.ts';
import { staffOnlyDuties } from './staff-only-duties.ts';
import { tooManyGoals } from './too-many-goals.ts';
import { trustAsDecoration } from './trust-as-decoration.ts';
import { unclearMandate } from './unclear-mandate.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';
import { vagueActor } from './vague-actor.ts';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  tooManyGoals,
  missingLongTerm,
  missingReviewDate,
  unclearMandate,
  vagueActor,
  sharedResponsibilityWithoutLead,
  missingMandate,
  responsibilityWithoutAuthority,
  approvalChain,
  staffOnlyDuties,
  controlOfStaff,
  absoluteWording,
  mandatoryChecklist,
  sanctionFirst,
  coverYourBack,
  gradingScoring,
  minuteLevelControl,
  binaryComplianceReview,
  rankingCompetition,
  missingFollowup,
  loopNotClosed,
  missingLearning,
  missingPurpose,
  missingCitizen,
  missingRelationToOtherSteering,
  missingReplaces,
  missingSupport,
  missingFeedbackChannel,
  missingCoCreation,
  trustAsDecoration,
  principleOnlyNamed,
  missingHeaderField,
  expiredDocument,
  unfilledPlaceholder,
];

export const ruleNamed = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);

/** Changes when the rules would read the same draft otherwise; part of what answers are cached by. */
export const ruleSetVersion = '0.3.0';
