import type { Config, Thresholds } from '../core/config.ts';

/** All limits stand here. No source gives a number (domain fact 2): they are the product's own, and messages say so. */
export const defaultThresholds: Thresholds = {
  'too-many-goals': {
    information: 7,
    warning: 15,
    perHeading: 5,
    byType: { budget: { information: 10, warning: 20 }, verksamhetsplan: { information: 10, warning: 20 } },
  },
  'unclear-mandate': { duties: 5, share: 0.5 },
  'missing-mandate': { duties: 3 },
  'staff-only-duties': { duties: 5 },
  'mandatory-checklist': { points: 15 },
  'minute-level-control': { tasks: 3 },
  'binary-compliance-review': { points: 3 },
  'missing-long-term': { years: 2 },
};

/** When a principle is carried: our own measure, as the thresholds are. */
export const defaultCoverage: Config['coverage'] = { share: 1 / 3, atLeast: 2 };

/**
 * The configuration of a project that says nothing.
 * @param today the current day, `YYYY-MM-DD`
 */
export const defaultConfig = (today: string): Config => ({
  language: 'sv',
  type: undefined,
  documentTypes: [],
  severity: {},
  thresholds: defaultThresholds,
  coverage: defaultCoverage,
  roles: { roles: [] },
  ignore: [],
  today,
});
