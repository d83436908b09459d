import type { Config, Language } from './config.ts';
import type { Document, Whole } from './document.ts';
import type { PrincipleId } from './principles.ts';
import type { Edit, Span } from './text.ts';

/** There is no severity `error`: the tool asks, it does not judge. */
export type Severity = 'warning' | 'information' | 'hint';

/** What is said first of several. */
export const severityRank: Readonly<Record<Severity, number>> = { warning: 0, information: 1, hint: 2 };

/** A change to the draft as data. `safe`: changes form only and may be made without asking; `suggestion`: the author decides. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  /** Edits that do not overlap. What the author is to fill in is written `[…: skriv här]`. */
  readonly edits: readonly Edit[];
}

/** Another place in the draft that a finding speaks of. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule has seen. */
export interface Report {
  readonly span: Span;
  readonly message: string;
  /** Where a case is more or less serious than the rule is in general. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A report that stands, as the engine gives it out. */
export interface Finding {
  readonly rule: string;
  readonly principles: readonly PrincipleId[];
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly source: Source | undefined;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Whether the project's baseline has it: it was there before. */
  readonly known: boolean;
}

/** A place in one of the five sources; `section` exists in the report. */
export interface Source {
  readonly work: string;
  readonly section: string;
}

/** A draft under analysis: the document and all that its reading depends on. */
export interface Draft {
  readonly document: Document;
  readonly config: Config;
  /** What a rule that reads chapters is told of the whole document; see {@link Rule.told}. */
  readonly told?: string;
}

/** The words of a rule in one language; the rule page, the hover, `explain` and the messages draw on them. */
export interface RuleWords {
  /** A few words, for lists and headings. */
  readonly title: string;
  /** What the rule sees. */
  readonly what: string;
  /** Why that matters. */
  readonly why: string;
  /** What the author can do. */
  readonly advice: string;
  /** When the rule keeps silent. */
  readonly silent: string;
}

/** A piece of a draft that shows the rule at work; each runs as a test. */
export interface Example {
  readonly markdown: string;
  /** The type the piece is read as, where the rule depends on it. */
  readonly type?: string;
}

/** How often a rule was right on findings that people have read. */
export interface Measured {
  /** Findings read, and how many of them were right in form. */
  readonly read: number;
  readonly right: number;
  /** Of what there was to find, how much was found; where that was counted. */
  readonly found?: { readonly of: number; readonly hits: number };
  /** How many of the findings that the rule gives a reviewer would want, of those judged. */
  readonly wanted?: { readonly of: number; readonly hits: number };
}

export interface Rule {
  readonly id: string;
  /** The main principle first. */
  readonly principles: readonly [PrincipleId, ...PrincipleId[]];
  readonly severity: Severity;
  readonly source: Source | undefined;
  readonly words: Readonly<Record<Language, RuleWords>>;
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  /** On texts that were not used to make it. A rule without at least thirty read findings is a hint. */
  readonly measured?: Measured;
  /** The ids of the document types that it speaks of, where not all. */
  readonly types?: ReadonlySet<string>;
  /** Where it is described, if not among the tool's own pages. */
  readonly page?: string;
  /** Whether it keeps silent until a project turns it on. */
  readonly off?: boolean;
  /** Whether a finding says that something is missing: silent on fragments, summaries and extracts. */
  readonly missing?: boolean;
  /**
   * Whether it reads a draft chapter by chapter: what it finds in one depends on that chapter alone, the headings above it, what
   * {@link Whole} has and what it is told.
   */
  readonly inChapters?: boolean;
  /** What a rule that reads chapters needs to know of the whole document, in a few words. */
  told?(whole: Draft): string;
  /** The findings in a draft. Pure; the engine adds id, principles, source and order, and contains what it throws. */
  check(draft: Draft): Iterable<Report>;
}
