/**
 * What client and server say to each other beyond LSP. No imports: the client may read this file and no other of the server's.
 */

export interface TextDocumentParams {
  readonly textDocument: { readonly uri: string };
}

export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

/** Request: the coverage of a draft, as the command line prints it. */
export const coverageRequest = 'tillitskoll/coverage';
export interface CoverageResult {
  readonly version: number;
  readonly documentType: string;
  readonly coverage: readonly unknown[];
}

/** Notification to the client: an analysis of this version is ready. */
export const analysedNotification = 'tillitskoll/analysed';
export interface AnalysedParams {
  readonly uri: string;
  readonly version: number;
}

/** Request: what the view and the status item show, in the language of the user. `null` if the draft is not open. */
export const overviewRequest = 'tillitskoll/overview';
export interface Overview {
  readonly version: number;
  /** Whether the draft is analysed; if not, it does not look like a governing document. */
  readonly governing: boolean;
  readonly documentType: string;
  readonly documentTypeLabel: string;
  readonly findings: number;
  readonly carried: number;
  readonly milliseconds: number;
  /** What of the draft was not read and which rules could not be run, in words; mostly nothing. */
  readonly notices: readonly string[];
  readonly principles: readonly OverviewPrinciple[];
}

export interface OverviewPrinciple {
  readonly id: string;
  readonly label: string;
  readonly level: 'carried' | 'touched' | 'referred' | 'missing' | 'countered';
  readonly levelLabel: string;
  readonly meaning: string;
  /** Why the level is what it is, with the figures. */
  readonly why: string;
  readonly isExpected: boolean;
  readonly items: readonly OverviewItem[];
}

/** A line under a principle: a met criterion with its evidence, one that nothing meets, or all findings that speak against. */
export interface OverviewItem {
  readonly kind: 'met' | 'unmet' | 'against';
  readonly id: string;
  readonly label: string;
  /** What counts, or why the evidence is evidence. */
  readonly detail: string;
  /** Whether the server has a sentence to start from. */
  readonly hasSuggestion: boolean;
  readonly evidence: readonly { readonly text: string; readonly line: number; readonly range: WireRange }[];
}

/** Request: the report on a draft, as Markdown. Places in the draft are links `#LINE:CHARACTER-LINE:CHARACTER`, counted from zero. */
export const reportRequest = 'tillitskoll/report';
export interface ReportParams extends TextDocumentParams {
  /** `markdown`, `html` and `docx` are files of their own, without links into the draft; nothing: for a panel beside it. */
  readonly format?: 'markdown' | 'html' | 'docx';
}
export interface ReportResult {
  readonly title: string;
  /** The page; HTML where that was asked for, and the bytes of a .docx in Base64. */
  readonly markdown: string;
}

/** What `capabilities.experimental` of the server says: whether it can read and write Word. */
export interface Experimental {
  readonly word?: boolean;
}

/** Request: a .docx as Markdown. */
export const importWordRequest = 'tillitskoll/importWord';
export interface ImportWordParams {
  /** The bytes of the file in Base64. */
  readonly content: string;
}
export interface ImportWordResult {
  readonly markdown: string;
  /** How many pictures did not come along. */
  readonly pictures: number;
}

/** Request: what there is to say of documents that need not be open, one row each; those that are no governing documents are left out. */
export const portfolioRequest = 'tillitskoll/portfolio';
export interface PortfolioParams {
  readonly uris: readonly string[];
  /** Whether their findings are to be among those of the workspace. */
  readonly shows: boolean;
}
export interface PortfolioResult {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly uri: string; readonly cells: readonly string[] }[];
}

/** Request: lines of cells as comma-separated values, for a file. */
export const csvRequest = 'tillitskoll/csv';
export interface CsvParams {
  readonly lines: readonly (readonly string[])[];
}

/** Request: the configuration in force for a draft and where each value comes from, as a report. */
export const effectiveConfigRequest = 'tillitskoll/effectiveConfig';

/** Request: the mandate matrix of a draft, in the language of the user. */
export const mandatesRequest = 'tillitskoll/mandates';
export interface MandatesResult {
  readonly version: number;
  readonly language: 'sv' | 'en';
  readonly title: string;
  readonly intro: string;
  readonly summary: string;
  readonly words: Readonly<
    Record<
      'task' | 'line' | 'role' | 'gap' | 'gapMeaning' | 'doubleDeciders' | 'balance' | 'balanceIntro' | 'duties' | 'powers' | 'onlyOpen' | 'filter',
      string
    >
  >;
  readonly roles: readonly { readonly id: string; readonly label: string; readonly duties: number; readonly powers: number; readonly count: string }[];
  readonly tasks: readonly MandateTask[];
}

export interface MandateTask {
  readonly text: string;
  readonly section: string;
  readonly line: number;
  readonly range: WireRange;
  readonly note: 'gap' | 'double' | null;
  readonly cells: readonly { readonly role: string; readonly part: string; readonly label: string; readonly range: WireRange }[];
}

/** Request: a sentence to start from, for a criterion that nothing in the draft meets. `null` if there is none. */
export const suggestionRequest = 'tillitskoll/suggestion';
export interface SuggestionParams extends TextDocumentParams {
  readonly criterion: string;
}
export interface SuggestionResult {
  readonly version: number;
  readonly position: WirePosition;
  readonly snippet: string;
}

/** Notification to the server: the user wants the draft read as a type (`null`: as the draft itself says), whatever it looks like. */
export const treatAsNotification = 'tillitskoll/treatAs';
export interface TreatAsParams {
  readonly uri: string;
  readonly documentType: string | null;
}

/** Request: the types of document, to choose from. */
export const documentTypesRequest = 'tillitskoll/documentTypes';
export interface DocumentTypeChoice {
  readonly id: string;
  readonly label: string;
}

/** Request: the types of document that there is a template for. */
export const templateTypesRequest = 'tillitskoll/templateTypes';

/** Request: a document of a type to begin from, as a snippet. `null` if there is no template. */
export const templateRequest = 'tillitskoll/template';
export interface TemplateParams {
  readonly documentType: string;
  /** What it is about, in a few words. */
  readonly subject?: string;
}

/** Request: the edit that puts a header into a draft. `null` if it has one. */
export const headerRequest = 'tillitskoll/header';
export interface HeaderResult {
  readonly version: number;
  /** A snippet to insert at the top of the draft. */
  readonly snippet: string;
}

/** Request from the server to the client: the text of a file that the server cannot reach itself; `null` if there is none. */
export const readFileRequest = 'tillitskoll/readFile';
export interface ReadFileParams {
  readonly uri: string;
}

/** What a client tells when it starts the server. All may be left out. */
export interface InitializationOptions {
  /** The client owns the command `tillitskoll.showRule` and opens rule pages itself. */
  readonly showRule?: boolean;
  /** The client owns the command `tillitskoll.analyseCoverage`, which the lens of a draft runs. */
  readonly showReport?: boolean;
  /** The client owns the command `tillitskoll.showMandates` and opens the matrix when a lens is chosen. */
  readonly showMandates?: boolean;
  /** The URI of the folder with the pages of the rules, where the client has it elsewhere than the server. */
  readonly rulePages?: string;
  /** The client answers `tillitskoll/readFile`. */
  readonly readFile?: boolean;
  /** The URI of a folder of the client's, where the server may keep what it said of the workspace's documents. */
  readonly storage?: string;
}

/** The settings `tillitskoll.*` of the editor. */
export interface Settings {
  readonly language?: 'sv' | 'en';
  readonly roles?: readonly string[];
  readonly units?: readonly string[];
  readonly people?: readonly string[];
  /** Patterns of files to leave alone. */
  readonly ignore?: readonly string[];
  readonly severity?: Readonly<Record<string, string>>;
  readonly documentTypes?: Readonly<Record<string, string>>;
  readonly codeLens?: { readonly balance?: boolean; readonly document?: boolean };
  readonly highlight?: boolean;
  readonly inlayHints?: boolean;
  /** Whether findings of the baseline are shown as hints or not at all. */
  readonly baseline?: 'hint' | 'hide';
  /** Findings that are less grave are not shown. */
  readonly minimumLevel?: 'hint' | 'information' | 'warning';
  /** How many findings of a draft are shown. */
  readonly maxFindings?: number;
}
