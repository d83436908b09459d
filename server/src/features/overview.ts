import { type Analysis, speaksAgainst } from '../analysis.ts';
import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { positionAt, type Range, rangeOf } from '../core/positions.ts';
import type { PrincipleId } from '../core/principles.ts';
import type { Finding } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { documentTypes } from '../governance/document-types.ts';
import type { Overview, OverviewItem } from '../protocol.ts';
import { hasSuggestion } from '../governance/suggestions.ts';
import { countsOf, questionOf, reasonOf } from '../texts/criteria.ts';
import { editorTexts } from '../texts/editor.ts';
import { levelNames, principleNames } from '../texts/names.ts';
import { principleWords } from '../texts/principles.ts';

/** What the sidebar and the status item show of an analysis. */
export function overviewOf(document: Document, analysis: Analysis, config: Config): Omit<Overview, 'version' | 'governing' | 'milliseconds'> {
  const { language } = config;
  const place = (span: Span): { line: number; range: Range } => {
    const range = rangeOf(document, span);
    return { line: range.start.line + 1, range };
  };
  return {
    documentType: analysis.documentType,
    documentTypeLabel: documentTypes[analysis.documentType],
    findings: analysis.findings.length,
    notices: noticesOf(document, analysis, config),
    carried: analysis.coverage.filter(({ level }) => level === 'carried').length,
    principles: analysis.coverage.map(({ principle, level, sum, criteria }) => ({
      id: principle,
      label: principleNames[language][principle],
      level,
      levelLabel: levelNames[language][level],
      meaning: principleWords[language][principle].meaning,
      why: editorTexts[language].whyLevel(sum),
      isExpected: sum.isExpected,
      items: [
        ...criteria.map(
          ({ id, met, evidence }): OverviewItem => ({
            kind: met ? 'met' : 'unmet',
            id,
            label: questionOf(id, language),
            detail: (met ? reasonOf(id, language) : countsOf(id, language)) || questionOf(id, language),
            hasSuggestion: !met && hasSuggestion(id),
            evidence: evidence.map(({ span, text }) => ({ text, ...place(span) })),
          }),
        ),
        ...against(analysis.findings, principle, place, config),
      ],
    })),
  };
}

/** What was left out of the reading: text beyond the limits of `core/limits.ts`, and rules that threw. */
function noticesOf(document: Document, { failures }: Analysis, { language }: Config): readonly string[] {
  const say = editorTexts[language];
  // One character is a byte order mark.
  const unread = document.blocks.flatMap(({ kind, text }, i) =>
    kind === 'opaque' && text.length > 1 ? [positionAt(document, document.starts[i] as number).line + 1] : [],
  );
  return [...(unread.length > 0 ? [say.unread(unread)] : []), ...failures.map(({ rule }) => say.failed(rule))];
}

/** One line for all that speaks against a principle, with the findings under it. */
function against(findings: readonly Finding[], principle: PrincipleId, place: (span: Span) => { line: number; range: Range }, config: Config): OverviewItem[] {
  const own = findings.filter((finding) => finding.principles[0] === principle && speaksAgainst(config, finding));
  if (own.length === 0) return [];
  return [
    {
      kind: 'against',
      id: 'against',
      label: editorTexts[config.language].against(own.length),
      detail: editorTexts[config.language].against(own.length),
      hasSuggestion: false,
      evidence: own.map(({ message, span }) => ({ text: message, ...place(span) })),
    },
  ];
}
