import type { PrincipleId } from './principles.ts';
import type { Severity } from './rule.ts';

export type Language = 'sv' | 'en';

/** What a rule or principle is set to. */
export type Level = Severity | 'off';

/** The limits that the rules use. All are the product's own: no source gives a number. */
export interface Thresholds {
  readonly 'too-many-goals': GoalLimits & { readonly perHeading: number; readonly byType: Readonly<Record<string, GoalLimits>> };
  /** A section is named once, as a warning, when it has at least so many duties and so large a share of them names nobody. */
  readonly 'unclear-mandate': { readonly duties: number; readonly share: number };
  /** From how many duties a document is asked who may decide. */
  readonly 'missing-mandate': { readonly duties: number };
  /** From how many duties of staff a document is asked whether staff have any say. */
  readonly 'staff-only-duties': { readonly duties: number };
  /** From how many points a list of things to check is asked about. */
  readonly 'mandatory-checklist': { readonly points: number };
  /** From how many tasks with a time in minutes a table is asked about. */
  readonly 'minute-level-control': { readonly tasks: number };
  /** From how many points with a yes or a no a table is asked about. */
  readonly 'binary-compliance-review': { readonly points: number };
  /** How many years after the document's own a horizon must reach. */
  readonly 'missing-long-term': { readonly years: number };
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
  readonly severity: Readonly<Record<string, Level>>;
  readonly thresholds: Thresholds;
  /** When a principle is carried: provisions for so large a share of its criteria, and for no fewer than so many. */
  readonly coverage: { readonly share: number; readonly atLeast: number };
  readonly roles: { readonly roles: readonly string[] };
  readonly ignore: readonly string[];
  /** `YYYY-MM-DD`. Only the edges know the clock. */
  readonly today: string;
}

/** What a rule is set to by its id or its main principle; `undefined` where the project says nothing. */
export const levelOf = (config: Config, rule: string, principles: readonly PrincipleId[]): Level | undefined =>
  config.severity[rule] ?? (principles[0] && config.severity[principles[0]]);
