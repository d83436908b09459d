import { styleText } from 'node:util';
import type { Config, Language } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { positionAt } from '../core/positions.ts';
import type { Rule, Severity } from '../core/rule.ts';
import type { PrincipleCoverage } from '../governance/coverage.ts';
import { documentTypes } from '../governance/document-types.ts';
import type { Checked } from '../report/checked.ts';
import { ruleIn } from '../rules/index.ts';
import { cliTexts } from '../texts/cli.ts';
import { reportTexts } from '../texts/report.ts';
import { levelNames, principleNames, severityNames } from '../texts/names.ts';

/** How a stretch of text is coloured on a terminal. */
export type Paint = (style: 'name' | Severity, text: string) => string;

export const plain: Paint = (_, text) => text;
const styles = { name: 'bold', warning: 'yellow', information: 'cyan', hint: 'gray' } as const;
export const painted: Paint = (style, text) => styleText(styles[style], text);

/** A line for each finding: where, how much it matters, what. */
export const findingLines = ({ name, document, analysis: { findings }, config: { language } }: Checked, paint: Paint): string =>
  findings
    .map(({ span, severity, message, rule }) => {
      const { line, character } = positionAt(document, span.start);
      return `${name}:${line + 1}:${character + 1}: ${paint(severity, severityNames[language][severity])}: ${message} (${rule})\n`;
    })
    .join('');

/** What a summary counts. */
export interface Counts {
  readonly findings: readonly { readonly rule: string; readonly severity: Severity }[];
}

/** How many files and findings, and which questions come most often. */
export function summaryText(files: readonly Counts[], config: Config): string {
  const { language } = config;
  const say = cliTexts[language];
  const findings = files.flatMap((each) => each.findings);
  const perRule = new Map<string, number>();
  for (const { rule } of findings) perRule.set(rule, (perRule.get(rule) ?? 0) + 1);
  const severities = (['warning', 'information', 'hint'] as const).map(
    (severity) => `${severityNames[language][severity]} ${findings.filter((each) => each.severity === severity).length}`,
  );
  const rows = [...perRule]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([rule, count]) => `  ${String(count).padStart(5)}  ${ruleIn(config, rule)?.words[language].title ?? rule} (${rule})\n`);
  return `${say.totals(files.length, findings.length)}: ${severities.join(' · ')}\n${rows.join('')}`;
}

/** The findings of a file as text: place, message, excerpt and way forward, the reason where a rule first speaks; then the coverage. */
export function findingsText({ name, document, analysis, config }: Checked, paint: Paint): string {
  const { language } = config;
  const say = cliTexts[language];
  const parts = [`${paint('name', name)}\n${say.summary(analysis.findings.length, documentTypes[analysis.documentType])}\n`];
  const explained = new Set<string>();
  for (const finding of analysis.findings) {
    const first = !explained.has(finding.rule);
    explained.add(finding.rule);
    const { line, character } = positionAt(document, finding.span.start);
    const rule = ruleIn(config, finding.rule) as Rule;
    const related = finding.related.slice(0, 5).map((each) => `      – ${say.line} ${positionAt(document, each.span.start).line + 1}: ${each.message}`);
    if (finding.related.length > 5) related.push(`      ${say.more(finding.related.length - 5)}`);
    parts.push(
      [
        `${line + 1}:${character + 1}  ${paint(finding.severity, severityNames[language][finding.severity])} · ${rule.words[language].title} (${finding.rule})`,
        wrapped(finding.message, '    '),
        `    » ${excerpt(document, finding.span)}`,
        ...related,
        ...(first
          ? [
              wrapped(`${say.why}: ${rule.words[language].why}`, '    '),
              `    ${say.source}: ${finding.source ? `${finding.source.work}, ${finding.source.section}` : say.ownRule}`,
            ]
          : []),
        ...finding.fixes.slice(0, 1).map((fix) => `    ${say.wayForward}: ${fix.title}`),
        '',
      ].join('\n'),
    );
  }
  parts.push(`${say.coverageTitle}\n${coverageText(document, analysis.coverage, language)}`);
  return parts.join('\n');
}

/** The line around a span, short enough to read. */
function excerpt(document: Document, { start, end }: { readonly start: number; readonly end: number }): string {
  const { text } = document;
  let from = start;
  while (from > 0 && !/[\r\n]/.test(text.charAt(from - 1)) && start - from < 60) from--;
  let to = Math.min(end, start + 120);
  while (to < text.length && !/[\r\n]/.test(text.charAt(to)) && to - start < 120) to++;
  return `${from > 0 && !/[\r\n]/.test(text.charAt(from - 1)) ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ').trim()}${to < text.length && !/[\r\n]/.test(text.charAt(to)) ? '…' : ''}`;
}

/** A table of the eight principles: state, and the first evidence for each. */
export function coverageText(document: Document, coverage: readonly PrincipleCoverage[], language: Language): string {
  const say = cliTexts[language];
  const rows = coverage.map(({ principle, level, sum, criteria }) => {
    const evidence = criteria.flatMap((criterion) => criterion.evidence)[0];
    const neutral = level === 'missing' && !sum.isExpected ? `(${reportTexts[language].neutral})` : '';
    const shown = evidence ? `${say.line} ${positionAt(document, evidence.span.start).line + 1}: ${cut(evidence.text, 60)}` : neutral;
    return [principleNames[language][principle], levelNames[language][level], shown];
  });
  const table = [[say.principle, say.state, say.evidence], ...rows];
  const widths = [0, 1].map((column) => Math.max(...table.map((row) => (row[column] as string).length)));
  return `${table.map(([a = '', b = '', c = '']) => `  ${a.padEnd(widths[0] as number)}  ${b.padEnd(widths[1] as number)}  ${c}`.trimEnd()).join('\n')}\n`;
}

/** A rule in words, for `explain`. */
export function ruleText(rule: Rule, language: Language): string {
  const say = cliTexts[language];
  const words = rule.words[language];
  const source = rule.source ? `${rule.source.work}, ${rule.source.section}` : say.ownRule;
  return [
    `${words.title} (${rule.id})`,
    `${rule.principles.map((id) => principleNames[language][id]).join(', ')} · ${severityNames[language][rule.severity]}`,
    '',
    wrapped(words.what, ''),
    '',
    wrapped(`${say.why}: ${words.why}`, ''),
    `${say.source}: ${source}`,
    '',
    wrapped(`${say.advice}: ${words.advice}`, ''),
    '',
    wrapped(`${say.silent}: ${words.silent}`, ''),
    '',
    `${say.bad}:\n${indented(rule.examples.bad[0]?.markdown ?? '')}`,
    `${say.good}:\n${indented(rule.examples.good[0]?.markdown ?? '')}`,
  ].join('\n');
}

const indented = (text: string): string =>
  `${text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}\n`;
const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 2).trimEnd()} …` : text);

/** Text in lines of about a hundred characters. */
function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length + 1 > 100 - indent.length) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}
