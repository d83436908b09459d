import { type Level, levelOf } from './config.ts';
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
 * @param grade the last word on a finding's severity; `off` drops it
 * @param asked rules that run whatever the configuration says, if any; others are then left out
 */
export function lint(draft: Draft, rules: readonly Rule[], grade: (finding: Finding) => Level, asked: readonly string[] = []): Linted {
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  for (const rule of rules) {
    const set = levelOf(draft.config, rule.id, rule.principles) ?? (rule.off ? 'off' : undefined);
    const level = asked.length === 0 ? set : asked.includes(rule.id) ? notOff(set) : 'off';
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

const notOff = (level: Level | undefined): Severity | undefined => (level === 'off' ? undefined : level);

const complete = (rule: Rule, report: Report, level: Severity | undefined): Finding => ({
  rule: rule.id,
  principles: rule.principles,
  severity: level ?? report.severity ?? rule.severity,
  message: report.message,
  span: report.span,
  source: rule.source,
  related: report.related ?? [],
  fixes: report.fixes ?? [],
});
