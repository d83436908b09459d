import type { Rule } from '../core/rule.ts';
import { allocationByTarget } from './allocation-by-target.ts';
import { approvalChain } from './approval-chain.ts';
import { collaborationWithoutConditions } from './collaboration-without-conditions.ts';
import { archaicModal } from './archaic-modal.ts';
import { emptyHedge } from './empty-hedge.ts';
import { annualReprioritisation } from './annual-reprioritisation.ts';
import { approvalChain } from './approval-chain.ts';
import { delegationWithoutConditions } from './delegation-without-conditions.ts';
import { delegationWithoutOptOut } from './delegation-without-opt-out.ts';
import { enthusiastDependency } from './enthusiast-dependency.ts';
import { documentEverything } from './document-everything.ts';
import { duplicateReporting } from './duplicate-reporting.ts';
import { expiredDocument } from './expired-document.ts';
import { ignoreComment } from './ignore-comment.ts';
import { informOnly } from './inform-only.ts';
import { assignmentWithoutResources } from './assignment-without-resources.ts';
import { coreSupportSplit } from './core-support-split.ts';
import { expiredDocument } from './expired-document.ts';
import { gagOrLoyalty } from './gag-or-loyalty.ts';
import { allGoalsShortTerm } from './all-goals-short-term.ts';
import { approvalChain } from './approval-chain.ts';
import { coreMissionAsGoal } from './core-mission-as-goal.ts';
import { expiredDocument } from './expired-document.ts';
import { goalCascade } from './goal-cascade.ts';
import { goalsMovedToAssignments } from './goals-moved-to-assignments.ts';
import { loopNotClosed } from './loop-not-closed.ts';
import { missingAppeal } from './missing-appeal.ts';
import { missingCitizen } from './missing-citizen.ts';
import { missingCoCreation } from './missing-co-creation.ts';
import { missingEqualTreatmentGuard } from './missing-equal-treatment-guard.ts';
import { missingDeviationClause } from './missing-deviation-clause.ts';
import { missingConsequenceAnalysis } from './missing-consequence-analysis.ts';
import { competenceWithoutTime } from './competence-without-time.ts';
import { expiredDocument } from './expired-document.ts';
import { followupWithoutDialogue } from './followup-without-dialogue.ts';
import { indicatorWithoutUse } from './indicator-without-use.ts';
import { loopNotClosed } from './loop-not-closed.ts';
import { measurableOnly } from './measurable-only.ts';
import { missingCitizen } from './missing-citizen.ts';
import { missingCoCreation } from './missing-co-creation.ts';
import { missingEvidenceBase } from './missing-evidence-base.ts';
import { missingFeedbackChannel } from './missing-feedback-channel.ts';
import { missingFollowup } from './missing-followup.ts';
import { missingHeaderField } from './missing-header-field.ts';
import { missingLearning } from './missing-learning.ts';
import { missingLongTerm } from './missing-long-term.ts';
import { missingMandate } from './missing-mandate.ts';
import { missingMistakeHandling } from './missing-mistake-handling.ts';
import { missingPurpose } from './missing-purpose.ts';
import { missingRelationToOtherSteering } from './missing-relation-to-other-steering.ts';
import { missingReplaces } from './missing-replaces.ts';
import { missingReviewDate } from './missing-review-date.ts';
import { missingSupport } from './missing-support.ts';
import { officialese } from './officialese.ts';
import { pieceRatePayment } from './piece-rate-payment.ts';
import { newBodyWithoutEnd } from './new-body-without-end.ts';
import { paymentModelTooComplex } from './payment-model-too-complex.ts';
import { noLearningFollowup } from './no-learning-followup.ts';
import { principleOnlyNamed } from './principle-only-named.ts';
import { problemLabel } from './problem-label.ts';
import { projectWithoutContinuation } from './project-without-continuation.ts';
import { onlyQuantitativeMeasures } from './only-quantitative-measures.ts';
import { principleOnlyNamed } from './principle-only-named.ts';
import { processMeasureAsGoal } from './process-measure-as-goal.ts';
import { rankingCompetition } from './ranking-competition.ts';
import { resistanceWord } from './resistance-word.ts';
import { reportWithoutFeedback } from './report-without-feedback.ts';
import { reportWithoutPurpose } from './report-without-purpose.ts';
import { reportingLoad } from './reporting-load.ts';
import { reportingTooOften } from './reporting-too-often.ts';
import { responsibilityWithoutAuthority } from './responsibility-without-authority.ts';
import { sharedResponsibilityWithoutLead } from './shared-responsibility-without-lead.ts';
import { staffOnlyDuties } from './staff-only-duties.ts';
import { stovepipeLanguage } from './stovepipe-language.ts';
import { supportAsController } from './support-as-controller.ts';
import { tooManyGoals } from './too-many-goals.ts';
import { tooManyIndicators } from './too-many-indicators.ts';
import { trustAsDecoration } from './trust-as-decoration.ts';
import { unclearMandate } from './unclear-mandate.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';
import { uniformForAll } from './uniform-for-all.ts';
import { vagueActor } from './vague-actor.ts';
import { volumeTarget } from './volume-target.ts';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  tooManyGoals,
  tooManyIndicators,
  goalsMovedToAssignments,
  goalCascade,
  coreMissionAsGoal,
  processMeasureAsGoal,
  onlyQuantitativeMeasures,
  measurableOnly,
  indicatorWithoutUse,
  volumeTarget,
  missingLongTerm,
  allGoalsShortTerm,
  missingReviewDate,
  projectWithoutContinuation,
  annualReprioritisation,
  enthusiastDependency,
  unclearMandate,
  vagueActor,
  sharedResponsibilityWithoutLead,
  missingMandate,
  responsibilityWithoutAuthority,
  delegationWithoutConditions,
  delegationWithoutOptOut,
  approvalChain,
  staffOnlyDuties,
  missingDeviationClause,
  rankingCompetition,
  allocationByTarget,
  pieceRatePayment,
  reportingTooOften,
  reportingLoad,
  reportWithoutPurpose,
  reportWithoutFeedback,
  duplicateReporting,
  documentEverything,
  missingFollowup,
  followupWithoutDialogue,
  loopNotClosed,
  noLearningFollowup,
  missingLearning,
  competenceWithoutTime,
  missingEvidenceBase,
  missingPurpose,
  missingCitizen,
  informOnly,
  problemLabel,
  uniformForAll,
  missingEqualTreatmentGuard,
  missingAppeal,
  collaborationWithoutConditions,
  stovepipeLanguage,
  missingRelationToOtherSteering,
  missingReplaces,
  coreSupportSplit,
  newBodyWithoutEnd,
  missingConsequenceAnalysis,
  missingSupport,
  assignmentWithoutResources,
  supportAsController,
  gagOrLoyalty,
  missingFeedbackChannel,
  missingMistakeHandling,
  missingCoCreation,
  resistanceWord,
  paymentModelTooComplex,
  trustAsDecoration,
  principleOnlyNamed,
  archaicModal,
  officialese,
  emptyHedge,
  missingHeaderField,
  expiredDocument,
  unfilledPlaceholder,
  ignoreComment,
];

export const ruleNamed = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);

/** Changes when the rules would read the same draft otherwise; part of what answers are cached by. */
export const ruleSetVersion = '0.3.0';
