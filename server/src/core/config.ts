import type { PrincipleId } from './principles.ts';
import type { Rule, Severity } from './rule.ts';

export type Language = 'sv' | 'en';

/** What a rule or principle is set to. */
export type Level = Severity | 'off';

/** The limits that the rules use. All are the product's own: no source gives a number. */
export interface Thresholds {
  readonly 'too-many-goals': GoalLimits & { readonly perHeading: number; readonly byType: Readonly<Record<string, GoalLimits>> };
  /** Past how many measures a goal, and a document, is asked about. */
  readonly 'too-many-indicators': { readonly perGoal: number; readonly inDocument: number };
  /** How many goals are few, past how many assignments beside them a list is long, and past how many for each goal. */
  readonly 'goals-moved-to-assignments': { readonly goals: number; readonly assignments: number; readonly perGoal: number };
  /** From how many measures a document is asked what they do not show. */
  readonly 'only-quantitative-measures': { readonly measures: number };
  /** From how many dated goals a document is asked where it is going after them. */
  readonly 'all-goals-short-term': { readonly goals: number };
  /** A section is named once, as a warning, when it has at least so many duties and so large a share of them names nobody. */
  readonly 'unclear-mandate': { readonly duties: number; readonly share: number };
  /** From how many duties a document is asked who may decide. */
  readonly 'missing-mandate': { readonly duties: number };
  /** From how many duties of staff a document is asked whether staff have any say. */
  readonly 'staff-only-duties': { readonly duties: number };
  /** From how many duties a guideline or routine is asked when it may be set aside. */
  readonly 'missing-deviation-clause': { readonly duties: number };
  /** From how many duties of managers and staff a document is asked what happens when something does not go as intended. */
  readonly 'missing-mistake-handling': { readonly duties: number };
  /** From how many visits, calls or decisions a number is a demand on volume. */
  readonly 'volume-target': { readonly count: number };
  /** From how many rows or items an account of measures is asked who uses them. */
  readonly 'indicator-without-use': { readonly indicators: number };
  /** From how many words of deficiency a follow-up looks for nothing else. */
  readonly 'no-learning-followup': { readonly deficiencies: number };
  /** From how many duties or goals a programme is asked what it builds on. */
  readonly 'missing-evidence-base': { readonly duties: number };
  /** From how many points a list of things to check is asked about. */
  readonly 'mandatory-checklist': { readonly points: number };
  /** From how many tasks with a time in minutes a table is asked about. */
  readonly 'minute-level-control': { readonly tasks: number };
  /** From how many points with a yes or a no a table is asked about. */
  readonly 'binary-compliance-review': { readonly points: number };
  /** How many years after the document's own a horizon must reach. */
  readonly 'missing-long-term': { readonly years: number };
  /** From how many places that adapt support to the person a document is asked what guards equal treatment. */
  readonly 'missing-equal-treatment-guard': { readonly adaptations: number };
  /** From how many sentences on decisions on persons a document is asked how they can be appealed. */
  readonly 'missing-appeal': { readonly decisions: number };
  /** From how many claims of collaboration, and with how many of its three conditions lacking, a document is asked what makes it last. */
  readonly 'collaboration-without-conditions': { readonly claims: number; readonly lacking: number };
  /** Of how many parts, and how many deductions and supplements, a payment model may be made before it is asked about. */
  readonly 'payment-model-too-complex': { readonly parts: number; readonly adjustments: number };
  /** From how many duties to report or document the draft is asked what they are used for. */
  readonly 'reporting-load': { readonly duties: number };
  /** From how many reports upwards the draft is asked what comes back. */
  readonly 'report-without-feedback': { readonly reports: number };
  /** From how many goals, or else duties, the draft is asked what they bring with them. */
  readonly 'missing-consequence-analysis': { readonly goals: number; readonly duties: number };
}

export interface GoalLimits {
  readonly information: number;
  readonly warning: number;
}

export interface TypeByGlob {
  readonly glob: string;
  readonly type: string;
}

/** Everything that the reading of a draft depends on beside its text. Complete and frozen; made once, at the edge. */
export interface Config {
  readonly language: Language;
  /** The type that the caller has decided on, over what the document says. */
  readonly type: string | undefined;
  readonly documentTypes: readonly TypeByGlob[];
  /** By the id of a rule or principle. */
  readonly severity: Readonly<Record<string, Level>>;
  /** As `severity`, for single document types; goes before it. */
  readonly severityByType: Readonly<Record<string, Readonly<Record<string, Level>>>>;
  readonly thresholds: Thresholds;
  /** When a principle is carried: provisions for so large a share of its criteria, and for no fewer than so many. */
  readonly coverage: { readonly share: number; readonly atLeast: number };
  /** The organisation's own names: roles, units and bodies, and the people it is there for. */
  readonly roles: { readonly roles: readonly string[]; readonly units?: readonly string[]; readonly people?: readonly string[] };
  readonly ignore: readonly string[];
  /** How many findings are shown of a rule, and in all; the rest is a number. */
  readonly caps: { readonly perRule: number; readonly perDocument: number };
  /** Rules of the project's own, and a hash of what they are made of. */
  readonly custom: { readonly rules: readonly Rule[]; readonly hash: string };
  /** Keys of findings that the project has lived with until now: they are hints. */
  readonly baseline: readonly string[];
  /** `YYYY-MM-DD`. Only the edges know the clock. */
  readonly today: string;
}

/** What a rule is set to for a document type or for all, by its id or its main principle; `undefined` where the project says nothing. */
export function levelOf({ severity, severityByType }: Config, rule: string, [main]: readonly PrincipleId[], type?: string): Level | undefined {
  const ofType = (type !== undefined && severityByType[type]) || {};
  return ofType[rule] ?? (main && ofType[main]) ?? severity[rule] ?? (main && severity[main]);
}
