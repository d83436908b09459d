import {
  type CompletionItem,
  CompletionItemKind,
  type Connection,
  type DocumentSymbol,
  type InlayHint,
  type Location,
  MarkupKind,
  type Position,
  type ServerCapabilities,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { offsetAt, positionAt, rangeOf } from '../core/positions.ts';
import { type DraftChoice, draftChoices } from '../features/draft-completions.ts';
import { ruleAt } from '../features/hover.ts';
import { type KnownDocument, linkChoices } from '../features/link-completions.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import { type Mentions, mentionsAt } from '../features/mentions.ts';
import { type DraftSymbol, symbolsIn } from '../features/symbols.ts';
import { titleOf } from '../features/title.ts';
import { type ConfigFiles, configCompletions } from './config-files.ts';
import type { Analysed, Session } from './session.ts';
import type { DraftConfigs } from './settings.ts';

/** What a server that answers these says of itself. */
export const navigationCapabilities: ServerCapabilities = {
  completionProvider: { triggerCharacters: [' ', '{', '(', '#'] },
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: { label: 'Tillitskoll' },
  workspaceSymbolProvider: true,
  inlayHintProvider: true,
};

const completionKinds: Readonly<Record<DraftChoice['kind'], CompletionItemKind>> = {
  field: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  rule: CompletionItemKind.Reference,
  role: CompletionItemKind.Class,
  link: CompletionItemKind.File,
};

const symbolKinds: Readonly<Record<DraftSymbol['kind'], SymbolKind>> = {
  group: SymbolKind.Namespace,
  goal: SymbolKind.Event,
  role: SymbolKind.Class,
  task: SymbolKind.Method,
};

/** Completion, symbols, definitions, references and hints: how one writes a draft and finds one's way in it. */
export function onNavigation(
  connection: Connection,
  session: Session,
  configs: DraftConfigs,
  configFiles: ConfigFiles,
  pageOf: (rule: string) => string,
  known: () => Iterable<readonly [uri: string, title: string]>,
): void {
  const governing = async (uri: string): Promise<Analysed | undefined> => {
    const found = await session.analysed(uri);
    return found?.governing ? found : undefined;
  };

  /** The documents that are open or have been read in the workspace, but for one. */
  const others = (uri: string): readonly KnownDocument[] => {
    const titles = new Map([...known(), ...session.open.map((each) => [each.uri, titleOf(each.document)] as const)]);
    titles.delete(uri);
    return [...titles].map(([each, title]) => ({ uri: each, title }));
  };

  connection.onCompletion(async ({ textDocument: { uri }, position }): Promise<CompletionItem[] | null> => {
    const { config } = await configs.of(uri);
    const file = configFiles.get(uri);
    if (file) return configCompletions(file, position, config.language);
    // Front matter is written before a draft looks like anything.
    const document = session.draft(uri)?.document;
    if (!document) return null;
    const offset = offsetAt(document, position);
    const choices = linkChoices(document, offset, () => others(uri)) ?? draftChoices(document, offset, config);
    return choices.map(({ label, detail, kind, span, newText, filterText }) => ({
      label,
      kind: completionKinds[kind],
      ...(filterText !== undefined ? { filterText } : {}),
      documentation: { kind: MarkupKind.Markdown, value: detail },
      textEdit: { range: rangeOf(document, span), newText },
    }));
  });

  connection.onDocumentSymbol(async ({ textDocument: { uri } }): Promise<DocumentSymbol[]> => {
    const found = await governing(uri);
    return found ? symbolsIn(found.snapshot.document, found.config).map((each) => wireSymbol(found, each)) : [];
  });

  connection.onWorkspaceSymbol(async ({ query }): Promise<SymbolInformation[]> => {
    const wanted = query.toLowerCase();
    const all = await Promise.all(session.open.map(({ uri }) => governing(uri)));
    return all.flatMap((found) => {
      if (!found) return [];
      const { document, uri } = found.snapshot;
      return leaves(symbolsIn(document, found.config))
        .filter(({ symbol }) => symbol.name.toLowerCase().includes(wanted))
        .map(({ symbol, container }) => ({
          name: symbol.name,
          kind: symbolKinds[symbol.kind],
          containerName: container,
          location: { uri, range: rangeOf(document, symbol.mark) },
        }));
    });
  });

  const mentions = async (uri: string, position: Position): Promise<{ readonly found: Analysed; readonly mentions: Mentions } | undefined> => {
    const found = await governing(uri);
    if (!found) return undefined;
    const { document } = found.snapshot;
    const named = mentionsAt(document, offsetAt(document, position), found.config);
    return named && { found, mentions: named };
  };

  connection.onDefinition(async ({ textDocument: { uri }, position }): Promise<Location | null> => {
    const document = session.draft(uri)?.document;
    const rule = document && ruleAt(document, offsetAt(document, position));
    if (rule) return { uri: pageOf(rule), range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
    const at = await mentions(uri, position);
    return at ? { uri, range: rangeOf(at.found.snapshot.document, at.mentions.definition) } : null;
  });

  connection.onReferences(async ({ textDocument: { uri }, position, context }): Promise<Location[]> => {
    const at = await mentions(uri, position);
    if (!at) return [];
    const { definition, all } = at.mentions;
    return all
      .filter(({ start }) => context.includeDeclaration || start !== definition.start)
      .map((span) => ({ uri, range: rangeOf(at.found.snapshot.document, span) }));
  });

  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }): Promise<InlayHint[]> => {
    const found = await governing(uri);
    if (!found || !(await configs.of(uri)).inlayHints) return [];
    const { document } = found.snapshot;
    const [start, end] = [offsetAt(document, range.start), offsetAt(document, range.end)];
    return inlayHints(document, found.config)
      .filter(({ offset }) => offset >= start && offset <= end)
      .map(({ offset, label, tooltip }) => ({ position: positionAt(document, offset), label: `← ${label}`, tooltip, paddingLeft: true }));
  });
}

const wireSymbol = (found: Analysed, { name, detail, kind, span, mark, children }: DraftSymbol): DocumentSymbol => ({
  name,
  detail,
  kind: symbolKinds[kind],
  range: rangeOf(found.snapshot.document, span),
  selectionRange: rangeOf(found.snapshot.document, mark),
  children: children.map((each) => wireSymbol(found, each)),
});

/** The symbols that have no others under them, with the group that each is in. */
const leaves = (symbols: readonly DraftSymbol[], container = ''): { readonly symbol: DraftSymbol; readonly container: string }[] =>
  symbols.flatMap((symbol) => (symbol.children.length > 0 ? leaves(symbol.children, symbol.name) : [{ symbol, container }]));
