import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AnalysedParams, analysedNotification, type Overview, overviewRequest } from '../../server/src/protocol.ts';

/** The overview of the draft in the active editor; asked for anew when the server has analysed it or another editor comes up. */
export class OverviewStore implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #client: BaseLanguageClient;
  readonly #subscriptions: vscode.Disposable[] = [this.#changed];
  #uri: vscode.Uri | undefined;
  #overview: Overview | undefined;
  #asked = 0;

  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  get overview(): Overview | undefined {
    return this.#overview;
  }

  /** The draft that the overview is of. */
  get uri(): vscode.Uri | undefined {
    return this.#uri;
  }

  /** Begins to follow the active editor; call it when the client runs. */
  follow(): void {
    this.#subscriptions.push(
      this.#client.onNotification(analysedNotification, ({ uri }: AnalysedParams) => {
        if (uri === this.#client.code2ProtocolConverter.asUri(this.#uri ?? vscode.Uri.parse('none:'))) void this.refresh();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#watch(editor)),
    );
    this.#watch(vscode.window.activeTextEditor);
  }

  /** Asks the server again. The answer to an older question than the last is dropped. */
  async refresh(): Promise<void> {
    const uri = this.#uri;
    const ask = ++this.#asked;
    const overview =
      uri && this.#client.isRunning()
        ? await this.#client
            .sendRequest<Overview | null>(overviewRequest, { textDocument: { uri: this.#client.code2ProtocolConverter.asUri(uri) } })
            .catch(() => null)
        : null;
    if (ask !== this.#asked) return;
    this.#overview = overview ?? undefined;
    await vscode.commands.executeCommand('setContext', 'tillitskoll.state', this.#overview ? (this.#overview.governing ? 'draft' : 'other') : 'none');
    this.#changed.fire();
  }

  /** A view, a panel or the output is no editor of a draft: the last draft stays. */
  #watch(editor: vscode.TextEditor | undefined): void {
    if (!editor && vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === this.#uri?.toString())) return;
    if (editor && editor.document.uri.scheme === 'output') return;
    this.#uri = editor?.document.languageId === 'markdown' ? editor.document.uri : undefined;
    void this.refresh();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
