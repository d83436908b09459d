import { CompletionItemKind, type CompletionItem, type Diagnostic, DiagnosticSeverity, type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import { configNames, type FilePort, loadConfig } from '../config/files.ts';
import type { Language } from '../core/config.ts';
import { offsetAt, rangeOf } from '../core/positions.ts';
import { decoded } from '../core/text.ts';
import { configChoices, configHover } from '../features/config-help.ts';
import type { Snapshot } from './drafts.ts';

/** Whether a document is a configuration file of ours. */
export const isConfigFile = (uri: string): boolean => configNames.some((name) => decoded(uri).endsWith(`/${name}`));

/** The configuration files that are open in the editor: their text counts before what is on the disk. */
export class ConfigFiles {
  readonly #open = new Map<string, Snapshot>();

  get(uri: string): Snapshot | undefined {
    return this.#open.get(uri);
  }

  put(snapshot: Snapshot): void {
    this.#open.set(snapshot.uri, snapshot);
  }

  close(uri: string): void {
    this.#open.delete(uri);
  }
}

/** What cannot be used in a configuration file, with the remedy, at its place. */
export async function configDiagnostics({ uri, document }: Snapshot, files: FilePort, language: Language): Promise<Diagnostic[]> {
  const { problems } = await loadConfig(files, uri, document.text);
  return problems.map(({ span, message }) => ({
    range: rangeOf(document, span),
    severity: DiagnosticSeverity.Warning,
    source: 'Tillitskoll',
    message: message[language],
  }));
}

export const configCompletions = ({ document }: Snapshot, position: Position, language: Language): CompletionItem[] =>
  configChoices(document.text, offsetAt(document, position), language).map(({ label, detail, kind, span, newText }) => ({
    label,
    kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
    documentation: { kind: MarkupKind.Markdown, value: detail },
    textEdit: { range: rangeOf(document, span), newText },
  }));

export function configHoverAt({ document }: Snapshot, position: Position, language: Language): Hover | null {
  const found = configHover(document.text, offsetAt(document, position), language);
  return found ? { range: rangeOf(document, found.span), contents: { kind: MarkupKind.Markdown, value: found.markdown } } : null;
}
