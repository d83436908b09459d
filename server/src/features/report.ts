import type { Analysis } from '../analysis.ts';
import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { rangeOf } from '../core/positions.ts';
import type { Rule } from '../core/rule.ts';
import { decoded, type Span } from '../core/text.ts';
import { documentTypes } from '../governance/document-types.ts';
import { wordCount } from '../governance/identity.ts';
import { titlePlace, wordsOf } from '../markdown/outline.ts';
import { ruleNamed } from '../rules/index.ts';
import { questionOf } from '../texts/criteria.ts';
import { editorTexts } from '../texts/editor.ts';
import { levelNames, principleNames, severityNames } from '../texts/names.ts';
import { principleWords } from '../texts/principles.ts';
import { cited } from './hover.ts';
import { escaped } from './markdown.ts';

/** The report on a draft for people to read: Markdown, with a link to each place in the draft. */
export function reportOn(document: Document, analysis: Analysis, { language }: Config): { readonly title: string; readonly markdown: string } {
  const say = editorTexts[language].report;
  const title = titlePlace(document);
  const name = (title && wordsOf(title.passage)) || decoded(document.name.split('/').at(-1) ?? '');
  const link = (span: Span): string => {
    const { start, end } = rangeOf(document, span);
    return `[${say.line} ${start.line + 1}](#${start.line}:${start.character}-${end.line}:${end.character})`;
  };
  const met = (criteria: Analysis['coverage'][number]['criteria']): number => criteria.filter((criterion) => criterion.met).length;

  const table = [
    `| ${say.columns.join(' | ')} |`,
    '|---|---|---|',
    ...analysis.coverage.map(
      ({ principle, level, criteria }) =>
        `| ${principleNames[language][principle]} | **${levelNames[language][level]}** | ${say.count(met(criteria), criteria.length)} |`,
    ),
  ];
  const principles = analysis.coverage.flatMap(({ principle, level, criteria }) => [
    `### ${principleNames[language][principle]} · ${levelNames[language][level]}`,
    '',
    principleWords[language][principle].meaning,
    '',
    ...(met(criteria) === 0 ? [say.none, ''] : []),
    ...criteria
      .filter((criterion) => criterion.met)
      .map(
        ({ id, evidence }) => `- **${questionOf(id, language)}**\n${evidence.map(({ span, text }) => `  - ${link(span)}: ${escaped(cut(text))}`).join('\n')}`,
      ),
    '',
    ...(met(criteria) < criteria.length
      ? [
          `${say.unmet}: ${criteria
            .filter((criterion) => !criterion.met)
            .map(({ id }) => questionOf(id, language))
            .join(' ')}`,
          '',
        ]
      : []),
  ]);
  const findings = analysis.findings.map((finding) => {
    const rule = ruleNamed(finding.rule) as Rule;
    return `- ${link(finding.span)} · *${severityNames[language][finding.severity]}* · **${rule.words[language].title}.** ${escaped(finding.message)} *(${cited(finding.source, language)})*`;
  });
  const departures = analysis.departures.map(
    ({ finding, ignore }) => `- ${link(finding.span)} · **${(ruleNamed(finding.rule) as Rule).words[language].title}.** ${escaped(ignore.reason)}`,
  );
  const markdown = [
    `# ${escaped(say.title(name))}`,
    '',
    say.readAs(documentTypes[analysis.documentType], wordCount(document)),
    '',
    say.intro,
    '',
    `## ${say.coverage}`,
    '',
    ...table,
    '',
    ...principles,
    `## ${say.findings}`,
    '',
    ...(findings.length > 0 ? findings : [say.noFindings]),
    '',
    ...(departures.length > 0 ? [`## ${say.departures}`, '', ...departures, ''] : []),
  ].join('\n');
  return { title: say.title(name), markdown };
}

const cut = (text: string): string => (text.length > 220 ? `${text.slice(0, 218).trimEnd()} …` : text);
