import type { Config, Thresholds } from '../core/config.ts';

/** All limits stand here. No source gives a number (domain fact 2): they are the product's own, and messages say so. */
export const defaultThresholds: Thresholds = {
  'too-many-goals': {
    information: 7,
    warning: 15,
    perHeading: 5,
    byType: { budget: { information: 10, warning: 20 }, verksamhetsplan: { information: 10, warning: 20 } },
  },
  'too-many-indicators': { perGoal: 3, inDocument: 12 },
  'goals-moved-to-assignments': { goals: 7, assignments: 12, perGoal: 2 },
  'only-quantitative-measures': { measures: 3 },
  'all-goals-short-term': { goals: 2 },
  'unclear-mandate': { duties: 5, share: 0.5 },
  'missing-mandate': { duties: 3 },
  'staff-only-duties': { duties: 5 },
  'missing-deviation-clause': { duties: 5 },
  'missing-mistake-handling': { duties: 3 },
  'volume-target': { count: 3 },
  'indicator-without-use': { indicators: 3 },
  'no-learning-followup': { deficiencies: 2 },
  'missing-evidence-base': { duties: 5 },
  'mandatory-checklist': { points: 15 },
  'minute-level-control': { tasks: 3 },
  'binary-compliance-review': { points: 3 },
  'missing-long-term': { years: 2 },
  'missing-equal-treatment-guard': { adaptations: 2 },
  'missing-appeal': { decisions: 2 },
  'collaboration-without-conditions': { claims: 3, lacking: 2 },
  'payment-model-too-complex': { parts: 5, adjustments: 3 },
  'reporting-load': { duties: 6 },
  'report-without-feedback': { reports: 2 },
  'missing-consequence-analysis': { goals: 5, duties: 15 },
};

/** When a principle is carried: our own measure, as the thresholds are. */
export const defaultCoverage: Config['coverage'] = { share: 1 / 3, atLeast: 2 };

export const defaultCaps: Config['caps'] = { perRule: 25, perDocument: 200 };

/**
 * The configuration of a project that says nothing.
 * @param today the current day, `YYYY-MM-DD`
 */
export const defaultConfig = (today: string): Config => ({
  language: 'sv',
  type: undefined,
  documentTypes: [],
  severity: {},
  severityByType: {},
  thresholds: defaultThresholds,
  coverage: defaultCoverage,
  roles: { roles: [] },
  ignore: [],
  caps: defaultCaps,
  custom: { rules: [], hash: '' },
  baseline: [],
  today,
});
