import { positionAt } from '../core/positions.ts';
import { type Finding, severityRank } from '../core/rule.ts';
import { ruleIn } from '../rules/index.ts';
import { severityNames } from '../texts/names.ts';
import { type Checked, formatOf, type RunInfo } from './checked.ts';

interface Piece {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
  readonly xml: string;
}

/**
 * JUnit's XML as Jenkins and GitLab read it: a suite for each file, a case for each finding. A finding fails only where the run does (`--fail-on`);
 * one that the author has set aside is skipped, with the reason.
 */
export const junit = formatOf<Piece>(pieceOf, (pieces) => {
  const sum = (of: 'tests' | 'failures' | 'skipped'): number => pieces.reduce((count, piece) => count + piece[of], 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tillitskoll" tests="${sum('tests')}" failures="${sum('failures')}" skipped="${sum('skipped')}">
${pieces.map(({ xml }) => xml).join('')}</testsuites>
`;
});

function pieceOf({ name, document, analysis, config }: Checked, { failOn }: RunInfo): Piece {
  const fails = ({ severity, known }: Finding): boolean => failOn !== 'never' && !known && severityRank[severity] <= severityRank[failOn];
  const one = (finding: Finding, inside: string): string => {
    const { line } = positionAt(document, finding.span.start);
    const title = ruleIn(config, finding.rule)?.words[config.language].title ?? finding.rule;
    return `    <testcase classname="${attribute(name)}" name="${attribute(`${line + 1}: ${title} (${finding.rule})`)}" file="${attribute(name)}" line="${line + 1}">${inside}</testcase>\n`;
  };
  const { findings, departures } = analysis;
  const cases = [
    ...findings.map((finding) =>
      one(
        finding,
        fails(finding)
          ? `<failure type="${finding.severity}" message="${attribute(finding.message)}"/>`
          : `<system-out>${text(`${severityNames[config.language][finding.severity]}: ${finding.message}`)}</system-out>`,
      ),
    ),
    ...departures.map(({ finding, ignore }) => one(finding, `<skipped message="${attribute(ignore.reason)}"/>`)),
  ];
  // A suite without a case counts as broken where it is read.
  if (cases.length === 0) cases.push(`    <testcase classname="${attribute(name)}" name="tillitskoll" file="${attribute(name)}"/>\n`);
  const counts = { tests: cases.length, failures: findings.filter(fails).length, skipped: departures.length };
  const { tests, failures, skipped } = counts;
  return {
    ...counts,
    xml: `  <testsuite name="${attribute(name)}" tests="${tests}" failures="${failures}" skipped="${skipped}">\n${cases.join('')}  </testsuite>\n`,
  };
}

// What XML 1.0 cannot carry at all is left out.
const text = (value: string): string =>
  value
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
const attribute = (value: string): string => text(value).replaceAll('"', '&quot;').replace(/\s+/g, ' ');
