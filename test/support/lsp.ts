import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  ErrorCodes,
  type FileChangeType,
  type Hover,
  type InitializeResult,
  type MessageConnection,
  MessageType,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  ResponseError,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InitializationOptions, Settings } from '../../server/src/protocol.ts';
import { serverBundle } from './build.ts';
import { plainly } from './edits.ts';

/** How long anything may take, in milliseconds; only a failing test waits for it. */
const usual = 25_000;

/** A client that can do all that the server can make use of, as VS Code can. */
export const modern: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] },
  },
  window: { showDocument: { support: true } },
};

export interface EditorOptions {
  /** What the client can do; nothing if left out. A request that needs more fails the test. */
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  /** URIs of the folders of the workspace. */
  readonly folders?: readonly string[];
  /** Answers `workspace/configuration`. */
  readonly settings?: (uri: string) => Settings | null | Promise<Settings | null>;
  /** How long an answer may take, in milliseconds. */
  readonly deadline?: number;
  /** The program to start; the built server if left out. */
  readonly server?: string;
  /** Answers `tillitskoll/readFile`. */
  readonly readFile?: (uri: string) => string | null;
}

interface Message {
  readonly method: string;
  readonly params: unknown;
}

interface Waiting {
  readonly wants: (message: Message) => boolean;
  readonly done: (message: Message) => void;
}

/** Starts the bundle as an editor does. `await using editor = await startEditor(…)` ends it, and fails if it did not end well. */
export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const editor = new Editor(options);
  await editor.start();
  return editor;
}

/** An editor at the other end of the server's pipes. It waits for messages, never for time. */
export class Editor implements AsyncDisposable {
  readonly connection: ProtocolConnection;
  /** All messages of the server that are no answers, in order. */
  readonly received: Message[] = [];
  /** What the server said of itself. */
  result: InitializeResult = { capabilities: {} };
  readonly #options: EditorOptions;
  readonly #process: ChildProcess;
  readonly #exited: Promise<number | null>;
  readonly #documents = new Map<string, TextDocument>();
  readonly #wrong: string[] = [];
  #waiting: Waiting[] = [];
  #stderr = '';

  constructor(options: EditorOptions) {
    this.#options = options;
    const server = spawn(process.execPath, [options.server ?? serverBundle, '--stdio'], { stdio: 'pipe' });
    this.#process = server;
    server.stderr.setEncoding('utf8').on('data', (chunk: string) => (this.#stderr += chunk));
    this.#exited = new Promise((resolve) => server.on('close', resolve));
    this.connection = createProtocolConnection(server.stdout, server.stdin);
    // The protocol's type leaves out what its implementation has: handlers of whatever comes.
    const whatever = this.connection as unknown as MessageConnection;
    whatever.onRequest((method, params) => {
      this.#take({ method, params });
      return this.#answer(method, params);
    });
    whatever.onNotification((method, params) => this.#take({ method, params }));
    this.connection.onError(([error]) => this.#wrong.push(`the connection failed: ${error.message}`));
    this.connection.listen();
  }

  /** The process of the server. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  async start(): Promise<void> {
    const { capabilities = {}, initializationOptions, folders } = this.#options;
    this.result = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      ...(initializationOptions ? { initializationOptions } : {}),
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri.split('/').at(-1) })) ?? null,
    });
    this.notify('initialized', {});
  }

  /** Sends a request; rejects with the server's error, after the deadline, or when the server dies. */
  request<T>(method: string, params?: unknown): Promise<T> {
    return this.#within(
      params === undefined ? this.connection.sendRequest<T>(method) : this.connection.sendRequest<T>(method, params),
      `no answer to ${method}`,
    );
  }

  notify(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  /** The first message of the kind, had already or to come. */
  message<T>(method: string, wants: (params: T) => boolean = () => true, from = 0): Promise<T> {
    const matches = (each: Message): boolean => each.method === method && wants(each.params as T);
    const had = this.received.slice(from).find(matches);
    if (had) return Promise.resolve(had.params as T);
    const coming = new Promise<T>((resolve) => this.#waiting.push({ wants: matches, done: ({ params }) => resolve(params as T) }));
    return this.#within(coming, `no ${method} as waited for`);
  }

  /** The parameters of all messages of a kind so far. */
  all<T>(method: string): readonly T[] {
    return this.received.filter((each) => each.method === method).map(({ params }) => params as T);
  }

  open(uri: string, text: string, version = 1): void {
    this.#documents.set(uri, TextDocument.create(uri, 'markdown', version, text));
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } });
  }

  close(uri: string): void {
    this.#documents.delete(uri);
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** The text as the editor has it: what it is after the changes told of, by another implementation than the server's. */
  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  /** Makes changes, one after the other, and tells of them in one notification. Returns the new version. */
  change(uri: string, ...changes: readonly ({ readonly range: Range; readonly text: string } | { readonly text: string })[]): number {
    const document = this.document(uri);
    const version = document.version + 1;
    this.#documents.set(uri, TextDocument.update(document, [...changes], version));
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: changes });
    return version;
  }

  /** Replaces the first occurrence of some words. */
  replace(uri: string, words: string, text: string): number {
    return this.change(uri, { range: this.range(uri, words), text });
  }

  range(uri: string, words: string): Range {
    const document = this.document(uri);
    const at = document.getText().indexOf(words);
    if (at < 0) throw new Error(`”${words}” is not in the text`);
    return { start: document.positionAt(at), end: document.positionAt(at + words.length) };
  }

  position(uri: string, words: string): Position {
    return this.range(uri, words).start;
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) });
  }

  /** What is found now, asked for. */
  async findings(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('unchanged, though no earlier answer was named');
    return report.items;
  }

  /** `rule: the words it marks` for each finding now. */
  async marked(uri: string): Promise<readonly string[]> {
    return (await this.findings(uri)).map((each) => this.mark(uri, each));
  }

  mark(uri: string, { code, range }: Diagnostic): string {
    return `${code}: ${this.document(uri).getText(range)}`;
  }

  /** What is pushed for a version. */
  published(uri: string, version?: number): Promise<PublishDiagnosticsParams> {
    return this.message('textDocument/publishDiagnostics', (each: PublishDiagnosticsParams) => each.uri === uri && each.version === version);
  }

  actions(uri: string, words: string | Range, only?: readonly string[]): Promise<readonly CodeAction[]> {
    const range = typeof words === 'string' ? this.range(uri, words) : words;
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...(only ? { only } : {}) } });
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.request('codeAction/resolve', action);
  }

  /** The one action whose title begins so, with its edit. */
  async action(uri: string, words: string, title: string): Promise<CodeAction> {
    const actions = await this.actions(uri, words);
    const found = actions.find((action) => action.title.startsWith(title));
    if (!found) throw new Error(`no action ”${title}” among ${JSON.stringify(actions.map((each) => each.title))}`);
    return found.edit || found.command ? found : this.resolve(found);
  }

  hover(uri: string, at: string | Position): Promise<Hover | null> {
    return this.request('textDocument/hover', { textDocument: { uri }, position: typeof at === 'string' ? this.position(uri, at) : at });
  }

  /** Makes an edit as an editor does: in open documents if their version is the one meant, else on disk. */
  apply(edit: WorkspaceEdit | undefined): void {
    if (!edit) throw new Error('there is no edit');
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) this.#edit(uri, null, edits);
    for (const change of edit.documentChanges ?? []) {
      if (!('kind' in change)) this.#edit(change.textDocument.uri, change.textDocument.version, change.edits as (TextEdit | SnippetTextEdit)[]);
      else if (change.kind === 'create' && !existsSync(fileURLToPath(change.uri))) writeFileSync(fileURLToPath(change.uri), '');
    }
  }

  #edit(uri: string, version: number | null, edits: readonly (TextEdit | SnippetTextEdit)[]): void {
    const open = this.#documents.get(uri);
    const changes = plainly(edits).map(({ range, newText }) => ({ range, text: newText }));
    if (open) {
      if (version !== null && version !== open.version) throw new Error(`the edit is for version ${version} of ${uri}, which is at ${open.version}`);
      this.change(uri, ...changes);
    } else {
      const path = fileURLToPath(uri);
      const document = TextDocument.create(uri, '', 0, existsSync(path) ? readFileSync(path, 'utf8') : '');
      writeFileSync(path, TextDocument.update(document, changes, 1).getText());
    }
  }

  /** Tells that settings have changed. */
  configure(): void {
    this.notify('workspace/didChangeConfiguration', { settings: null });
  }

  /** Tells that a file on disk has changed. */
  touched(uri: string, type: FileChangeType = 2): void {
    this.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      await this.request('shutdown');
      this.notify('exit', undefined);
      const code = await this.#within(this.#exited, 'the server does not exit', false);
      if (code !== 0) this.#wrong.push(`the server exited with ${code}`);
    } finally {
      this.#process.kill('SIGKILL');
      this.connection.dispose();
    }
    if (this.#stderr !== '') this.#wrong.push(`the server wrote to stderr:\n${this.#stderr}`);
    for (const { type, message } of this.all<{ type: MessageType; message: string }>('window/logMessage'))
      if (type === MessageType.Error) this.#wrong.push(`the server logged an error: ${message}`);
    if (this.#wrong.length > 0) throw new Error(this.#wrong.join('\n'));
  }

  #take(message: Message): void {
    this.received.push(message);
    const done = this.#waiting.filter(({ wants }) => wants(message));
    this.#waiting = this.#waiting.filter((each) => !done.includes(each));
    for (const each of done) each.done(message);
  }

  async #answer(method: string, params: unknown): Promise<unknown> {
    const { capabilities: can = {}, initializationOptions, settings, readFile } = this.#options;
    const able: Readonly<Record<string, unknown>> = {
      'workspace/configuration': can.workspace?.configuration,
      'workspace/diagnostic/refresh': can.workspace?.diagnostics?.refreshSupport,
      'workspace/codeLens/refresh': can.workspace?.codeLens?.refreshSupport,
      'workspace/semanticTokens/refresh': can.workspace?.semanticTokens?.refreshSupport,
      'client/registerCapability': can.workspace?.didChangeConfiguration?.dynamicRegistration,
      'window/showDocument': can.window?.showDocument?.support,
      'tillitskoll/readFile': initializationOptions?.readFile,
    };
    if (!able[method]) {
      this.#wrong.push(`the server sent ${method}, which the client cannot answer`);
      return new ResponseError(ErrorCodes.MethodNotFound, method);
    }
    switch (method) {
      case 'workspace/configuration':
        return Promise.all((params as { items: { scopeUri: string }[] }).items.map(({ scopeUri }) => settings?.(scopeUri) ?? null));
      case 'tillitskoll/readFile':
        return readFile?.((params as { uri: string }).uri) ?? null;
      default:
        return method === 'window/showDocument' ? { success: true } : null;
    }
  }

  async #within<T>(promise: Promise<T>, complaint: string, alive = true): Promise<T> {
    const deadline = this.#options.deadline ?? usual;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`${complaint} in ${deadline} ms; received: ${this.received.map(({ method }) => method).join(', ')}`)),
        deadline,
      );
      if (alive) void this.#exited.then((code) => reject(new Error(`${complaint}: the server exited with ${code}\n${this.#stderr}`)));
    });
    try {
      return await Promise.race([promise, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
