import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Language } from '../core/config.ts';
import type { Block } from '../report/blocks.ts';
import type { DraftConfigs } from './settings.ts';
import type { Session } from './session.ts';
import { positionAt } from '../core/positions.ts';
import { documentTypeIds, documentTypes } from '../governance/document-types.ts';
import { field } from '../governance/header.ts';
import { reportOn } from '../features/report.ts';
import { headerText } from '../features/header.ts';
import { templateOf, templateTypes } from '../governance/templates.ts';
import { suggestionFor } from '../governance/suggestions.ts';
import { namedActors } from '../governance/owner-fixes.ts';
import {
  csvRequest,
  type CsvParams,
  effectiveConfigRequest,
  type CoverageResult,
  coverageRequest,
  type DocumentTypeChoice,
  documentTypesRequest,
  type HeaderResult,
  headerRequest,
  type ImportWordParams,
  type ImportWordResult,
  importWordRequest,
  type MandatesResult,
  mandatesRequest,
  type Overview,
  overviewRequest,
  type ReportParams,
  type ReportResult,
  reportRequest,
  type SuggestionParams,
  type TemplateParams,
  templateRequest,
  templateTypesRequest,
  type SuggestionResult,
  suggestionRequest,
  type TextDocumentParams,
} from '../protocol.ts';
import { coverageJson } from '../report/contract.ts';
import { effectiveConfig } from '../features/effective-config.ts';
import { mandatesOf } from '../features/mandates.ts';
import { overviewOf } from '../features/overview.ts';
import { csv } from '../report/csv.ts';
import { htmlOf } from '../report/html.ts';
import { markdownOf } from '../report/markdown.ts';
import { snippetOf, withChoices } from './convert.ts';

/** Word in and out; the bytes of files in Base64. */
export interface WordPort {
  import(content: string): Promise<ImportWordResult>;
  export(title: string, blocks: readonly Block[], language: Language): Promise<string>;
}

/** What a client can ask beyond LSP. Each answers from the finished analysis of the latest version. */
export function onRequests(connection: Connection, session: Session, configs: DraftConfigs, word: WordPort | undefined): void {
  connection.onRequest(coverageRequest, async ({ textDocument: { uri } }: TextDocumentParams): Promise<CoverageResult | null> => {
    const found = await session.analysed(uri);
    return found
      ? { version: found.snapshot.version, documentType: found.analysis.documentType, coverage: coverageJson(found.snapshot.document, found.analysis) }
      : null;
  });
  connection.onRequest(overviewRequest, async ({ textDocument: { uri } }: TextDocumentParams): Promise<Overview | null> => {
    const found = await session.analysed(uri);
    return found
      ? {
          version: found.snapshot.version,
          governing: found.governing,
          milliseconds: found.milliseconds,
          ...overviewOf(found.snapshot.document, found.analysis, found.config),
        }
      : null;
  });
  connection.onRequest(reportRequest, async ({ textDocument: { uri }, format }: ReportParams): Promise<ReportResult | null> => {
    const found = await session.analysed(uri);
    if (!found) return null;
    const { title, blocks } = reportOn(found.snapshot.document, found.analysis, found.config);
    if (format === 'docx') return word ? { title, markdown: await word.export(title, blocks, found.config.language) } : null;
    if (format === 'html') return { title, markdown: htmlOf(title, blocks, found.config.language) };
    return { title, markdown: markdownOf(blocks, format ? undefined : found.snapshot.document) };
  });
  connection.onRequest(importWordRequest, ({ content }: ImportWordParams): Promise<ImportWordResult> => {
    if (!word) throw new ResponseError(ErrorCodes.MethodNotFound, 'no Word here');
    return word.import(content);
  });
  connection.onRequest(mandatesRequest, async ({ textDocument: { uri } }: TextDocumentParams): Promise<MandatesResult | null> => {
    const found = await session.analysed(uri);
    return found ? { version: found.snapshot.version, ...mandatesOf(found.snapshot.document, found.config) } : null;
  });
  connection.onRequest(suggestionRequest, async ({ textDocument: { uri }, criterion }: SuggestionParams): Promise<SuggestionResult | null> => {
    const found = await session.analysed(uri);
    const draft = found && { document: found.snapshot.document, config: found.config };
    const edit = draft && suggestionFor(draft, criterion);
    if (!found || !draft || !edit) return null;
    const snippet = withChoices(snippetOf(edit.newText).snippet, namedActors(draft.document, draft.config));
    return { version: found.snapshot.version, position: positionAt(draft.document, edit.span.start), snippet };
  });
  connection.onRequest(documentTypesRequest, (): DocumentTypeChoice[] =>
    documentTypeIds.filter((id) => id !== 'okand').map((id) => ({ id, label: documentTypes[id] })),
  );
  connection.onRequest(templateTypesRequest, (): DocumentTypeChoice[] => templateTypes.map((id) => ({ id, label: documentTypes[id] })));
  connection.onRequest(templateRequest, ({ documentType, subject }: TemplateParams): string | null => {
    const type = templateTypes.find((id) => id === documentType);
    return type ? snippetOf(templateOf(type, subject?.trim() || undefined)).snippet : null;
  });
  connection.onRequest(headerRequest, async ({ textDocument: { uri } }: TextDocumentParams): Promise<HeaderResult | null> => {
    const found = await session.analysed(uri);
    if (!found || field(found.snapshot.document, 'type') || found.snapshot.document.blocks.some(({ kind }) => kind === 'front-matter')) return null;
    return { version: found.snapshot.version, snippet: snippetOf(headerText(found.analysis.documentType)).snippet };
  });
  connection.onRequest(csvRequest, ({ lines }: CsvParams): string => csv(lines));
  connection.onRequest(effectiveConfigRequest, async ({ textDocument: { uri } }: TextDocumentParams): Promise<ReportResult> => {
    const { config, layers } = await configs.of(uri);
    const { title, blocks } = effectiveConfig(config, layers);
    return { title, markdown: markdownOf(blocks) };
  });
}
