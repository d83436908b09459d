import type { Analysis } from '../analysis.ts';
import type { Config, Language } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { documentTypes } from '../governance/document-types.ts';
import { field } from '../governance/header.ts';
import { csv } from '../report/csv.ts';
import { levelNames, principleNames } from '../texts/names.ts';
import { titleOf } from './title.ts';

/** One document among those of a folder. */
export interface PortfolioRow {
  readonly title: string;
  readonly documentType: string;
  /** As the document says them; empty where it does not. */
  readonly decided: string;
  readonly validTo: string;
  readonly findings: { readonly warning: number; readonly information: number; readonly hint: number };
  readonly carried: number;
  /** The state of each principle in words, in their order. */
  readonly levels: readonly string[];
}

export const portfolioTexts = {
  sv: { title: 'Styrdokument i mappen', heads: ['Dokument', 'Typ', 'Beslutat', 'Gäller till', 'Varningar', 'Frågor', 'Tips', 'Bär'], file: 'Fil' },
  en: {
    title: 'Governing documents in the folder',
    heads: ['Document', 'Type', 'Decided', 'Valid to', 'Warnings', 'Questions', 'Hints', 'Carries'],
    file: 'File',
  },
} as const;

/** The heads of the columns, with the principles last. */
export const portfolioHeads = (language: Language): readonly string[] => [...portfolioTexts[language].heads, ...Object.values(principleNames[language])];

export function portfolioRow(document: Document, { documentType, findings, coverage }: Analysis, { language }: Config): PortfolioRow {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    title: titleOf(document),
    documentType: documentTypes[documentType],
    decided: field(document, 'date')?.value ?? '',
    validTo: field(document, 'validTo')?.value ?? '',
    findings: { warning: count('warning'), information: count('information'), hint: count('hint') },
    carried: coverage.filter(({ level }) => level === 'carried').length,
    levels: coverage.map(({ level }) => levelNames[language][level]),
  };
}

/** The cells of a row, in the order of the heads. */
export const portfolioCells = ({ title, documentType, decided, validTo, findings, carried, levels }: PortfolioRow): readonly string[] => [
  title,
  documentType,
  decided,
  validTo,
  String(findings.warning),
  String(findings.information),
  String(findings.hint),
  String(carried),
  ...levels,
];

/** Documents as comma-separated values. */
export const portfolioCsv = (files: readonly { readonly file: string; readonly row: PortfolioRow }[], language: Language): string =>
  csv([[portfolioTexts[language].file, ...portfolioHeads(language)], ...files.map(({ file, row }) => [file, ...portfolioCells(row)])]);
