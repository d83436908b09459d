import type { Level } from './config.ts';
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
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  return { findings, failures };
}

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
