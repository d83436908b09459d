import {
  type CodeAction,
  type CodeLens,
  CodeLensRefreshRequest,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  SemanticTokensBuilder,
  TextDocumentSyncKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { configNames, type FilePort } from '../config/files.ts';
import { baselineName } from '../config/baseline.ts';
import { hashOf } from '../core/hash.ts';
import { offsetAt, positionAt, rangeOf } from '../core/positions.ts';
import type { Span } from '../core/text.ts';
import { hoverAt } from '../features/hover.ts';
import { balanceLenses, documentLensTitle } from '../features/lenses.ts';
import { normTokens, normTypes } from '../features/norm-tokens.ts';
import { spanOf, titlePlace } from '../markdown/outline.ts';
import {
  type Experimental,
  type InitializationOptions,
  readFileRequest,
  type Settings,
  type TreatAsParams,
  treatAsNotification,
  portfolioRequest,
  type PortfolioParams,
  type PortfolioResult,
} from '../protocol.ts';
import { version } from '../version.ts';
import { type ActionData, type ActionSupport, actionsAt, editOf, fixAllKind } from './actions.ts';
import { diagnosticsIn } from './convert.ts';
import { changed, opened, type Snapshot } from './drafts.ts';
import { latest } from './latest.ts';
import { ConfigFiles, configDiagnostics, configHoverAt, isConfigFile } from './config-files.ts';
import { navigationCapabilities, onNavigation } from './navigation.ts';
import { isOfProject, projectEdit } from './project-edits.ts';
import { onPages, pageCapabilities, showRuleCommand } from './pages.ts';
import { answerKey, type AnswerStore, KeptAnswers } from './kept-answers.ts';
import { answerOf } from './patience.ts';
import { onRequests, type WordPort } from './requests.ts';
import { type Analysed, analysedText, configHash, Session } from './session.ts';
import { type WorkspaceDocument, WorkspaceDocuments } from './workspace.ts';
import { portfolioCells, portfolioHeads, type PortfolioRow, portfolioRow } from '../features/portfolio.ts';
import { DraftConfigs } from './settings.ts';

/** What the server needs of where it runs. */
export interface Host {
  /** Reads files by URI; tried before the client is asked. `undefined` where there is no file system. */
  readonly files: FilePort | undefined;
  /** The URI of the page of a rule in the package. */
  pageOf(rule: string): string;
  /** The current day, `YYYY-MM-DD`. */
  today(): string;
  /** Word in and out, where that can be loaded. */
  readonly word?: WordPort;
  /** Where answers can be kept in a folder, given by its URI. */
  readonly storeIn?: (folder: string) => AnswerStore;
}

/** How long push diagnostics wait for the next key: one message is handed over per turn of the event loop, so a burst would be analysed key by key. */
const pushDelay = 10;

/** How long drafts wait for the next key in their configuration file. */
const rereadDelay = 200;

/** How long what is said of a workspace's documents waits to be kept, for they come many in a row. */
const keepDelay = 500;

/** Wires a connection to the engine. Every handler finds the snapshot, delegates and converts. */
export function startServer(connection: Connection, host: Host): void {
  let client: InitializeParams['capabilities'] = {};
  let options: InitializationOptions = {};
  let roots: readonly string[] = [];

  const workspace = new WorkspaceDocuments();
  const kept = new KeptAnswers(
    () => (options.storage !== undefined ? host.storeIn?.(options.storage) : undefined),
    (error) => connection.console.warn(`Svaren om mappens dokument kunde inte sparas till nästa gång: ${String(error)}`),
  );
  const configFiles = new ConfigFiles();
  const files: FilePort = {
    read: async (uri) => {
      const open = configFiles.get(uri);
      if (open) return open.document.text;
      if (host.files && uri.startsWith('file:')) return host.files.read(uri);
      if (!options.readFile) return undefined;
      return (await answerOf(connection.sendRequest<string | null>(readFileRequest, { uri }), () => refresh())) ?? undefined;
    },
  };
  const settings = async (uri: string): Promise<Settings | null> =>
    client.workspace?.configuration
      ? (((await answerOf(connection.workspace.getConfiguration({ scopeUri: uri, section: 'tillitskoll' }), () => refresh())) ?? null) as Settings | null)
      : null;
  const keep = latest(
    keepDelay,
    () => kept.save(),
    (error) => connection.console.error(String(error)),
  );
  const configs = new DraftConfigs(
    files,
    settings,
    () => roots,
    host.today,
    (message) => connection.console.warn(message),
  );
  const session = new Session(connection, configs);
  const pulls = (): boolean => client.textDocument?.diagnostic !== undefined;
  const pageOf = (rule: string): string => (options.rulePages ? `${options.rulePages}/${rule}.md` : host.pageOf(rule));
  /** Whether anything can show the page of a rule: the client itself, or the server through it. */
  const shows = (): boolean => options.showRule === true || client.window?.showDocument?.support === true;
  const support = (): ActionSupport => ({
    resolve: client.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    snippets: client.workspace?.workspaceEdit?.snippetEditSupport ?? false,
    versioned: client.workspace?.workspaceEdit?.documentChanges ?? false,
  });

  async function diagnosticsOf(uri: string) {
    const file = configFiles.get(uri);
    if (file) {
      const items = await configDiagnostics(file, files, (await configs.of(uri)).config.language);
      return { snapshot: file, resultId: hashOf(JSON.stringify(items)), items: () => items };
    }
    const analysed = await session.analysed(uri);
    if (!analysed) return undefined;
    const { snapshot, analysis, governing, config } = analysed;
    const { shows } = await configs.of(uri);
    return {
      ...analysed,
      resultId: `${analysed.resultId}${shows.known ? '' : 'n'}${shows.least}`,
      items: () => (governing ? diagnosticsIn(snapshot, analysis, config, shows, pageOf) : []),
    };
  }

  async function publish(uri: string): Promise<void> {
    const found = await diagnosticsOf(uri);
    // A newer version has its own turn; an old answer is never sent.
    if (found && current(uri) === found.snapshot) await connection.sendDiagnostics({ uri, version: found.snapshot.version, diagnostics: found.items() });
  }

  /** Analyses a draft soon, and publishes what it finds to clients that do not ask. */
  const settle = latest(
    pushDelay,
    (uri: string) => (pulls() ? session.analysed(uri) : publish(uri)),
    (error) => connection.console.error(String(error)),
  );

  /** The snapshot that is open now, of a draft or of a configuration file. */
  const current = (uri: string): Snapshot | undefined => configFiles.get(uri) ?? session.draft(uri);

  /** Something beside the drafts has changed: all answers are old. */
  function refresh(): void {
    configs.forget();
    if (pulls() && client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
    if (client.workspace?.codeLens?.refreshSupport) void connection.sendRequest(CodeLensRefreshRequest.type);
    if (client.workspace?.semanticTokens?.refreshSupport) connection.languages.semanticTokens.refresh();
    for (const { uri } of session.open) settle(uri);
  }

  /** A configuration file that is being written counts as it stands, also before it is saved. */
  const reread = latest(
    rereadDelay,
    async () => refresh(),
    (error) => connection.console.error(String(error)),
  );

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    options = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    roots = (params.workspaceFolders ?? []).map(({ uri }) => uri.replace(/\/$/, ''));
    const pages = options.showRule ? {} : pageCapabilities(client, shows());
    return {
      serverInfo: { name: 'Tillitskoll', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...(pulls() ? { diagnosticProvider: { identifier: 'tillitskoll', interFileDependencies: false, workspaceDiagnostics: true } } : {}),
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: true },
        hoverProvider: true,
        ...navigationCapabilities,
        codeLensProvider: {},
        ...(client.textDocument?.semanticTokens ? { semanticTokensProvider: { legend: { tokenTypes: [...normTypes], tokenModifiers: [] }, full: true } } : {}),
        ...(host.word ? { experimental: { word: true } satisfies Experimental } : {}),
        ...(pages.executeCommandProvider ? { executeCommandProvider: pages.executeCommandProvider } : {}),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true }, ...pages.workspace },
      },
    };
  });

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'tillitskoll' });
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [...configNames, baselineName, '*.{yaml,yml}'].map((name) => ({ globPattern: `**/${name}` })),
      });
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri.replace(/\/$/, '')));
        roots = [...roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => uri.replace(/\/$/, ''))];
        refresh();
      });
    }
  });

  connection.onDidChangeConfiguration(refresh);
  connection.onDidChangeWatchedFiles(refresh);

  connection.onDidOpenTextDocument(({ textDocument: { uri, version: opening, text } }) => {
    const snapshot = opened(uri, opening, text);
    if (isConfigFile(uri)) configFiles.put(snapshot);
    else session.put(snapshot);
    settle(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version: next }, contentChanges }) => {
    const before = current(uri);
    if (!before) return;
    const snapshot = changed(before, next, contentChanges);
    if (isConfigFile(uri)) {
      configFiles.put(snapshot);
      reread(uri);
    } else session.put(snapshot);
    settle(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (isConfigFile(uri)) {
      configFiles.close(uri);
      refresh();
    } else {
      session.close(uri);
      // What was written in it may have changed what is on the disk.
      if (workspace.uris.includes(uri)) void readInWorkspace(uri, true).then(() => workspace.tell());
    }
    if (!pulls()) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const found = await diagnosticsOf(uri);
    if (!found) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    if (token.isCancellationRequested || current(uri) !== found.snapshot)
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'newer version', { retriggerRequest: true });
    if (previousResultId === found.resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: found.resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: found.resultId, items: found.items() };
  });

  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const file = configFiles.get(uri);
    if (file) return configHoverAt(file, position, (await configs.of(uri)).config.language);
    const found = await session.analysed(uri);
    if (!found?.governing) return null;
    const { document } = found.snapshot;
    const hover = hoverAt(document, found.analysis, offsetAt(document, position), found.config);
    return hover ? { range: rangeOf(document, hover.span), contents: { kind: MarkupKind.Markdown, value: hover.markdown } } : null;
  });

  connection.onCodeLens(async ({ textDocument: { uri } }): Promise<CodeLens[]> => {
    const found = await session.analysed(uri);
    if (!found?.governing) return [];
    const { balanceLens, documentLens } = await configs.of(uri);
    const { document } = found.snapshot;
    const lens = (span: Span, title: string, command: string): CodeLens => ({ range: rangeOf(document, span), command: { title, command } });
    const title = documentLens ? titlePlace(document) : undefined;
    return [
      ...(title
        ? [lens(spanOf(title), documentLensTitle(document, found.analysis, found.config), options.showReport ? 'tillitskoll.analyseCoverage' : '')]
        : []),
      ...(balanceLens ? balanceLenses(document, found.config) : []).map((each) =>
        lens(each.span, each.title, options.showMandates ? 'tillitskoll.showMandates' : ''),
      ),
    ];
  });

  connection.languages.semanticTokens.on(async ({ textDocument: { uri } }) => {
    const found = await session.analysed(uri);
    const builder = new SemanticTokensBuilder();
    if (found?.governing && (await configs.of(uri)).highlight) {
      const { document } = found.snapshot;
      for (const { span, type } of normTokens(document, found.config)) {
        const { line, character } = positionAt(document, span.start);
        builder.push(line, character, span.end - span.start, normTypes.indexOf(type), 0);
      }
    }
    return builder.build();
  });

  const editInProject = async (data: ActionData, found: Analysed): Promise<WorkspaceEdit | undefined> => {
    const { project } = await configs.of(data.uri);
    const root = roots.find((each) => data.uri.startsWith(`${each}/`)) ?? data.uri.slice(0, data.uri.lastIndexOf('/'));
    const creates = client.workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false;
    return projectEdit(data, found, { root, project: project?.path, read: files.read, versioned: support().versioned, creates });
  };
  connection.onCodeAction(async (params) => {
    const found = await session.analysed(params.textDocument.uri);
    if (!found?.governing) return [];
    const command = options.showRule ? 'tillitskoll.showRule' : showRuleCommand;
    const actions = actionsAt(found, params, support(), pageOf, shows() ? (rule, title) => ({ title, command, arguments: [rule] }) : undefined);
    if (support().resolve) return actions;
    return Promise.all(
      actions.map(async (action) => {
        const edit = action.edit || action.command ? undefined : await editInProject(action.data as ActionData, found);
        return edit ? { ...action, edit } : action;
      }),
    );
  });
  connection.onCodeActionResolve(async (action): Promise<CodeAction> => {
    const data = action.data as ActionData | undefined;
    const found = data && (await session.analysed(data.uri));
    if (!data || !found) return action;
    const edit = isOfProject(data) ? await editInProject(data, found) : editOf(found, data, support());
    if (!edit) throw new ResponseError(LSPErrorCodes.ContentModified, 'the draft has changed');
    return { ...action, edit };
  });
  onPages(connection, session, host.pageOf, () => client);

  /** Tells of a document of the workspace, as it is open or on the disk; nothing of one that governs nothing, or is gone. */
  async function readInWorkspace(uri: string, shows: boolean): Promise<PortfolioRow | undefined> {
    const text = session.draft(uri) ? undefined : await files.read(uri);
    const draft = await configs.of(uri);
    const tell = (found: Analysed | undefined): WorkspaceDocument | null =>
      found?.governing
        ? {
            row: portfolioRow(found.snapshot.document, found.analysis, found.config),
            resultId: found.resultId,
            items: diagnosticsIn(found.snapshot, found.analysis, found.config, draft.shows, pageOf),
          }
        : null;
    let told: WorkspaceDocument | null;
    if (text === undefined) {
      told = tell(await session.analysed(uri));
      if (!told) await kept.drop(uri);
    } else {
      const key = answerKey(hashOf(text), configHash(draft.config), draft.listed, draft.ignored, draft.shows, pageOf(''));
      const known = await kept.told(uri, key);
      told = known === undefined ? tell(await analysedText(opened(uri, 0, text), configs)) : known;
      if (known === undefined) await kept.put(uri, key, told);
    }
    if (shows || !told) workspace.put(uri, told ?? undefined);
    return told?.row;
  }
  connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token) =>
    workspace.reports(new Map(previousResultIds.map(({ uri, value }) => [uri, value])), (uri) => session.draft(uri) !== undefined, token),
  );
  connection.onRequest(portfolioRequest, async ({ uris, shows }: PortfolioParams, token): Promise<PortfolioResult> => {
    const rows: PortfolioResult['rows'][number][] = [];
    for (const uri of uris) {
      if (token.isCancellationRequested) break;
      const row = await readInWorkspace(uri, shows);
      if (row) rows.push({ uri, cells: portfolioCells(row) });
    }
    workspace.tell();
    keep('');
    const { config } = await configs.of(uris[0] ?? '');
    return { heads: portfolioHeads(config.language), rows };
  });
  onRequests(connection, session, configs, host.word);
  onNavigation(connection, session, configs, configFiles, pageOf, () => workspace.titles());
  connection.onNotification(treatAsNotification, ({ uri, documentType }: TreatAsParams) => {
    session.treatAs(uri, documentType);
    refresh();
  });

  connection.listen();
}
