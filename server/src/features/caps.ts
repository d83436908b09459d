import type { Config } from '../core/config.ts';
import { type Finding, severityRank } from '../core/rule.ts';

/** A finding that is shown, and how many of its rule are not. */
export interface Shown {
  readonly finding: Finding;
  readonly more: number;
}

/** The findings to show: of each rule the first few, and in all no more than people can take in, the gravest kept. The last of a rule says how many are left out. */
export function capped(findings: readonly Finding[], { perRule, perDocument }: Config['caps']): readonly Shown[] {
  const counts = new Map<string, number>();
  const ofRules = findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= perRule;
  });
  const kept = new Set([...ofRules].sort((a, b) => severityRank[a.severity] - severityRank[b.severity]).slice(0, perDocument));
  const shown = ofRules.filter((finding) => kept.has(finding));
  const last = new Map(shown.map((finding) => [finding.rule, finding]));
  return shown.map((finding) => ({
    finding,
    more: last.get(finding.rule) === finding ? (counts.get(finding.rule) ?? 0) - shown.filter(({ rule }) => rule === finding.rule).length : 0,
  }));
}
