import { hashOf } from '../core/hash.ts';
import { rangeOf } from '../core/positions.ts';
import type { Severity } from '../core/rule.ts';
import { findingKey } from '../governance/finding-key.ts';
import { type Checked, formatOf } from './checked.ts';

const severities: Readonly<Record<Severity, string>> = { warning: 'minor', information: 'info', hint: 'info' };

/** GitLab's code quality report: a list of what was found, each with a fingerprint that stays when lines move. */
export const gitlab = formatOf<readonly object[]>(
  ({ name, document, analysis }: Checked) => {
    const seen = new Map<string, number>();
    return analysis.findings.map((finding) => {
      const key = findingKey(document, finding);
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      const { start, end } = rangeOf(document, finding.span);
      return {
        description: finding.message,
        check_name: finding.rule,
        fingerprint: hashOf(`${name} ${key} ${nth}`),
        severity: severities[finding.severity],
        location: { path: name.replaceAll('\\', '/'), lines: { begin: start.line + 1, end: end.line + 1 } },
      };
    });
  },
  (pieces) => `${JSON.stringify(pieces.flat())}\n`,
);
