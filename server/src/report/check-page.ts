import { positionAt } from '../core/positions.ts';
import { type Finding, severityRank } from '../core/rule.ts';
import { documentTypes } from '../governance/document-types.ts';
import { ruleIn } from '../rules/index.ts';
import { checkPageTexts } from '../texts/check-page.ts';
import { levelNames, principleNames, severityNames } from '../texts/names.ts';
import { type Block, heading, type Inline, paragraph, table } from './blocks.ts';
import { type Checked, type Format, formatOf, type RunInfo } from './checked.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';

interface Piece {
  readonly blocks: readonly Block[];
  readonly findings: number;
}

/** What was found in several files, as one page to read: the summary of a job, or a page to send on. */
const page = (whole: (title: string, blocks: readonly Block[], run: RunInfo) => string): Format =>
  formatOf<Piece>(pieceOf, (pieces, run) => {
    const say = checkPageTexts[run.config.language];
    const title = say.title(
      pieces.length,
      pieces.reduce((sum, { findings }) => sum + findings, 0),
    );
    return whole(title, [heading(1, title), paragraph(say.intro), ...pieces.flatMap(({ blocks }) => blocks)], run);
  });

export const markdownPage = page((_title, blocks) => markdownOf(blocks));
export const htmlPage = page((title, blocks, { config }) => htmlOf(title, blocks, config.language));

function pieceOf({ name, document, analysis, config }: Checked): Piece {
  const { language } = config;
  const say = checkPageTexts[language];
  const row = ({ span, severity, message, rule }: Finding): readonly (readonly Inline[])[] => [
    [String(positionAt(document, span.start).line + 1)],
    [severityNames[language][severity]],
    [message],
    [`${ruleIn(config, rule)?.words[language].title ?? ''} (${rule})`],
  ];
  const ordered = [...analysis.findings].sort((a, b) => severityRank[a.severity] - severityRank[b.severity]);
  const at = (level: string): string =>
    analysis.coverage
      .filter((each) => each.level === level)
      .map(({ principle }) => principleNames[language][principle])
      .join(', ');
  const states = (['carried', 'touched', 'countered'] as const).flatMap((level) => (at(level) ? [`${levelNames[language][level]}: ${at(level)}`] : []));
  return {
    findings: ordered.length,
    blocks: [
      heading(2, name),
      paragraph(say.readAs(documentTypes[analysis.documentType]), ...(states.length > 0 ? [` ${say.principles} ${states.join('; ')}.`] : [])),
      ordered.length === 0 ? paragraph(say.none) : table(say.caption(name), say.columns, ordered.map(row)),
    ],
  };
}
