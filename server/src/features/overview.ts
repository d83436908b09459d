import type { Analysis } from '../analysis.ts';
import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { type Range, rangeOf } from '../core/positions.ts';
import type { Finding } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { documentTypes } from '../governance/document-types.ts';
import type { Overview, OverviewItem } from '../protocol.ts';
import { questionOf } from '../texts/criteria.ts';
import { levelNames, principleNames } from '../texts/names.ts';
import { principleWords } from '../texts/principles.ts';

/** What the sidebar and the status item show of an analysis. */
export function overviewOf(document: Document, analysis: Analysis, { language }: Config): Omit<Overview, 'version' | 'governing' | 'milliseconds'> {
  const place = (span: Span): { line: number; range: Range } => {
    const range = rangeOf(document, span);
    return { line: range.start.line + 1, range };
  };
  return {
    documentType: analysis.documentType,
    documentTypeLabel: documentTypes[analysis.documentType],
    findings: analysis.findings.length,
    carried: analysis.coverage.filter(({ level }) => level === 'carried').length,
    principles: analysis.coverage.map(({ principle, level, criteria }) => ({
      id: principle,
      label: principleNames[language][principle],
      level,
      levelLabel: levelNames[language][level],
      meaning: principleWords[language][principle].meaning,
      items: [
        ...criteria.map(({ id, met, evidence }): OverviewItem => ({ kind: met ? 'met' : 'unmet', id, label: questionOf(id, language), evidence: evidence.map(({ span, text }) => ({ text, ...place(span) })) })),
        ...against(analysis.findings, principle).map((finding): OverviewItem => ({ kind: 'against', id: finding.rule, label: finding.message, evidence: [{ text: document.text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' '), ...place(finding.span) }] })),
      ],
    })),
  };
}

const against = (findings: readonly Finding[], principle: string): readonly Finding[] => findings.filter(({ principles, severity }) => principles[0] === principle && severity !== 'hint');
