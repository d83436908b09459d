import { type Diagnostic, DiagnosticSeverity, type SnippetTextEdit, type TextEdit } from 'vscode-languageserver';
import type { Analysis } from '../analysis.ts';
import type { Config } from '../core/config.ts';
import { capped } from '../features/caps.ts';
import { ruleIn } from '../rules/index.ts';
import { editorTexts } from '../texts/editor.ts';
import type { Snapshot } from './drafts.ts';
import type { Document } from '../core/document.ts';
import { placeholdersIn } from '../core/placeholder.ts';
import { rangeOf } from '../core/positions.ts';
import { type Finding, type Severity, severityRank } from '../core/rule.ts';
import type { Shows } from './settings.ts';
import type { Edit } from '../core/text.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * A finding as LSP has it.
 * @param pageOf the address of a rule's page, behind the code of the diagnostic
 * @param more what is said of findings like it that are not shown
 */
export function toDiagnostic(document: Document, uri: string, finding: Finding, pageOf: (rule: string) => string, more = ''): Diagnostic {
  return {
    range: rangeOf(document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: pageOf(finding.rule) },
    source: 'Tillitskoll',
    message: more ? `${finding.message} ${more}` : finding.message,
    ...(finding.related.length > 0
      ? { relatedInformation: finding.related.map((related) => ({ location: { uri, range: rangeOf(document, related.span) }, message: related.message })) }
      : {}),
  };
}

/** The diagnostics of a draft: as many as are shown. */
export const diagnosticsIn = (
  { uri, document }: Snapshot,
  { findings }: Analysis,
  config: Config,
  { known, least }: Shows,
  pageOf: (rule: string) => string,
): Diagnostic[] => {
  const { caps, language } = config;
  const wanted = known && least === 'hint' ? findings : findings.filter((each) => (known || !each.known) && severityRank[each.severity] <= severityRank[least]);
  return capped(wanted, caps).map(({ finding, more }) =>
    toDiagnostic(document, uri, finding, (rule) => ruleIn(config, rule)?.page ?? pageOf(rule), more > 0 ? editorTexts[language].more(more) : ''),
  );
};

export const toTextEdit = (document: Document, { span, newText }: Edit): TextEdit => ({ range: rangeOf(document, span), newText });

/**
 * Edits with a tab stop at each placeholder, numbered in the order of the text; edits without placeholders stay plain.
 */
export function toSnippetEdits(document: Document, edits: readonly Edit[]): (TextEdit | SnippetTextEdit)[] {
  let stop = 1;
  return edits.map((edit) => {
    if (placeholdersIn(edit.newText).length === 0) return toTextEdit(document, edit);
    const { snippet, next } = snippetOf(edit.newText, stop);
    stop = next;
    return { range: rangeOf(document, edit.span), snippet: { kind: 'snippet', value: snippet } };
  });
}

/** The text as a snippet: placeholders are tab stops from `first` on, everything else is literal. */
export function snippetOf(text: string, first = 1): { readonly snippet: string; readonly next: number } {
  let stop = first;
  let at = 0;
  let snippet = '';
  for (const { start, end } of placeholdersIn(text)) {
    snippet += `${literal(text.slice(at, start))}\${${stop++}:${literal(text.slice(start, end))}}`;
    at = end;
  }
  return { snippet: snippet + literal(text.slice(at)), next: stop };
}

const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** The snippet with the actors of the draft to choose from where it asks who. */
export const withChoices = (snippet: string, actors: readonly string[]): string =>
  snippet.replace(/\$\{(\d+):(\[([Vv])em: skriv här\])\}/g, (_, stop: string, text: string, letter: string) => {
    const names = actors.slice(0, 5).map((name) => (letter === 'V' ? name.charAt(0).toUpperCase() + name.slice(1) : name));
    return `\${${stop}|${[text, ...names].map((each) => each.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
  });
