import { type Chapter, placed } from './chapter.ts';
import type { Config, Level } from './config.ts';
import { type Document, factWith } from './document.ts';
import type { Draft, Finding, Report, Rule, Severity } from './rule.ts';

/** What a rule threw; its findings are lost, the others stand. */
export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

export interface Linted {
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
}

/**
 * Runs rules on a draft.
 * @param levels what each rule is set to, `off` leaves it out; `undefined` where nothing is said
 * @param grade the last word on a finding's severity; `off` drops it
 */
export function lint(draft: Draft, rules: readonly Rule[], levels: (rule: Rule) => Level | undefined, grade: (finding: Finding) => Level): Linted {
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  for (const rule of rules) {
    const level = levels(rule);
    if (level === 'off') continue;
    try {
      for (const report of rule.check(draft)) {
        const finding = complete(rule, report, level);
        const severity = grade(finding);
        if (severity !== 'off') findings.push(severity === finding.severity ? finding : { ...finding, severity });
      }
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  return { findings: inOrder(findings), failures };
}

/** In the order of the text. */
export const inOrder = (findings: Finding[]): readonly Finding[] =>
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));

/**
 * Runs rules that read chapters. What they find in a chapter is kept with it.
 * @param kept whether these are the rules that the configuration asks for, not some asked for by name
 */
export function lintChapters(
  draft: Draft,
  chapters: readonly Chapter[],
  rules: readonly Rule[],
  levels: (rule: Rule) => Level | undefined,
  grade: (finding: Finding) => Level,
  kept: boolean,
): Linted {
  const running = rules.filter((rule) => levels(rule) !== 'off');
  const told = running.map((rule) => rule.told?.(draft) ?? '');
  const key = told.join('\0');
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  for (const chapter of chapters) {
    const { document } = chapter;
    const known = kept ? lintedIn(document, draft.config) : {};
    if (known.linted === undefined || known.key !== key) {
      known.key = key;
      known.linted = lint(
        { document, config: draft.config },
        running.map((rule, i) => withTold(rule, told[i] as string)),
        levels,
        grade,
      );
    }
    findings.push(...placed(known.linted.findings, chapter));
    failures.push(...known.linted.failures);
  }
  return { findings, failures };
}

/** The rule, told of the whole. */
const withTold = (rule: Rule, told: string): Rule => (rule.told === undefined ? rule : { ...rule, check: (draft) => rule.check({ ...draft, told }) });

interface Known {
  key?: string;
  linted?: Linted;
}

const lintedIn = factWith((_document: Document, _config: Config): Known => ({}));

const complete = (rule: Rule, report: Report, level: Severity | undefined): Finding => ({
  rule: rule.id,
  principles: rule.principles,
  severity: level ?? report.severity ?? rule.severity,
  message: report.message,
  span: report.span,
  source: rule.source,
  related: report.related ?? [],
  fixes: report.fixes ?? [],
  known: false,
});
