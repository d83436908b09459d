import { nearest } from '../core/nearest.ts';
import type { Config } from '../core/config.ts';
import type { Rule } from '../core/rule.ts';
import { absoluteWording } from './absolute-wording.ts';
import { allGoalsShortTerm } from './all-goals-short-term.ts';
import { allocationByTarget } from './allocation-by-target.ts';
import { annualReprioritisation } from './annual-reprioritisation.ts';
import { approvalChain } from './approval-chain.ts';
import { archaicModal } from './archaic-modal.ts';
import { assignmentWithoutResources } from './assignment-without-resources.ts';
import { binaryComplianceReview } from './binary-compliance-review.ts';
import { collaborationWithoutConditions } from './collaboration-without-conditions.ts';
import { competenceWithoutTime } from './competence-without-time.ts';
import { controlOfStaff } from './control-of-staff.ts';
import { coreMissionAsGoal } from './core-mission-as-goal.ts';
import { coreSupportSplit } from './core-support-split.ts';
import { coverYourBack } from './cover-your-back.ts';
import { delegationWithoutConditions } from './delegation-without-conditions.ts';
import { delegationWithoutOptOut } from './delegation-without-opt-out.ts';
import { documentEverything } from './document-everything.ts';
import { duplicateReporting } from './duplicate-reporting.ts';
import { emptyHedge } from './empty-hedge.ts';
import { enthusiastDependency } from './enthusiast-dependency.ts';
import { expiredDocument } from './expired-document.ts';
import { followupWithoutDialogue } from './followup-without-dialogue.ts';
import { gagOrLoyalty } from './gag-or-loyalty.ts';
import { goalCascade } from './goal-cascade.ts';
import { goalsMovedToAssignments } from './goals-moved-to-assignments.ts';
import { gradingScoring } from './grading-scoring.ts';
import { ignoreComment } from './ignore-comment.ts';
import { indicatorWithoutUse } from './indicator-without-use.ts';
import { informOnly } from './inform-only.ts';
import { loopNotClosed } from './loop-not-closed.ts';
import { mandatoryChecklist } from './mandatory-checklist.ts';
import { measurableOnly } from './measurable-only.ts';
import { minuteLevelControl } from './minute-level-control.ts';
import { missingAppeal } from './missing-appeal.ts';
import { missingCitizen } from './missing-citizen.ts';
import { missingCoCreation } from './missing-co-creation.ts';
import { missingConsequenceAnalysis } from './missing-consequence-analysis.ts';
import { missingDeviationClause } from './missing-deviation-clause.ts';
import { missingEqualTreatmentGuard } from './missing-equal-treatment-guard.ts';
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
import { newBodyWithoutEnd } from './new-body-without-end.ts';
import { noLearningFollowup } from './no-learning-followup.ts';
import { officialese } from './officialese.ts';
import { onlyQuantitativeMeasures } from './only-quantitative-measures.ts';
import { paymentModelTooComplex } from './payment-model-too-complex.ts';
import { pieceRatePayment } from './piece-rate-payment.ts';
import { principleOnlyNamed } from './principle-only-named.ts';
import { problemLabel } from './problem-label.ts';
import { processMeasureAsGoal } from './process-measure-as-goal.ts';
import { projectWithoutContinuation } from './project-without-continuation.ts';
import { rankingCompetition } from './ranking-competition.ts';
import { reportWithoutFeedback } from './report-without-feedback.ts';
import { reportWithoutPurpose } from './report-without-purpose.ts';
import { reportingLoad } from './reporting-load.ts';
import { reportingTooOften } from './reporting-too-often.ts';
import { resistanceWord } from './resistance-word.ts';
import { responsibilityWithoutAuthority } from './responsibility-without-authority.ts';
import { sanctionFirst } from './sanction-first.ts';
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
  reportingTooOften,
  reportingLoad,
  reportWithoutPurpose,
  reportWithoutFeedback,
  duplicateReporting,
  documentEverything,
  controlOfStaff,
  absoluteWording,
  mandatoryChecklist,
  sanctionFirst,
  coverYourBack,
  gradingScoring,
  rankingCompetition,
  minuteLevelControl,
  binaryComplianceReview,
  missingFollowup,
  followupWithoutDialogue,
  noLearningFollowup,
  loopNotClosed,
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
  missingRelationToOtherSteering,
  missingReplaces,
  missingConsequenceAnalysis,
  collaborationWithoutConditions,
  stovepipeLanguage,
  coreSupportSplit,
  newBodyWithoutEnd,
  missingSupport,
  assignmentWithoutResources,
  supportAsController,
  gagOrLoyalty,
  missingFeedbackChannel,
  missingCoCreation,
  missingMistakeHandling,
  resistanceWord,
  allocationByTarget,
  pieceRatePayment,
  paymentModelTooComplex,
  trustAsDecoration,
  principleOnlyNamed,
  missingHeaderField,
  expiredDocument,
  unfilledPlaceholder,
  archaicModal,
  officialese,
  emptyHedge,
  ignoreComment,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rules of the tool and of the project. */
export const rulesIn = ({ custom }: Config): readonly Rule[] => (custom.rules.length > 0 ? [...rules, ...custom.rules] : rules);

/** A rule of the tool or of the project. */
export const ruleIn = ({ custom }: Config, id: string): Rule | undefined => byId.get(id) ?? custom.rules.find((rule) => rule.id === id);

export const ruleNamed = (id: string): Rule | undefined => byId.get(id);

/** The rule whose name is most like a name that none has, if one is. */
export const nearestRule = (name: string): string | undefined =>
  nearest(
    name,
    rules.map(({ id }) => id),
  );

/** Changes when the rules would read the same draft otherwise; part of what answers are cached by. */
export const ruleSetVersion = '0.4.1';
