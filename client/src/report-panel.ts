import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type ReportResult, reportRequest, type WireRange } from '../../server/src/protocol.ts';
import type { OverviewStore } from './overview.ts';
import { reveal } from './reveal.ts';
import { texts } from './texts.ts';

/** The report on a draft in a panel beside it. It follows the draft while both are open. */
export class ReportPanel implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;
  #uri: vscode.Uri | undefined;
  readonly #client: LanguageClient;
  readonly #subscription: vscode.Disposable;

  constructor(client: LanguageClient, overviews: OverviewStore) {
    this.#client = client;
    this.#subscription = overviews.onDidChange(() => {
      if (this.#panel && overviews.uri?.toString() === this.#uri?.toString()) void this.#update();
    });
  }

  async show(uri: vscode.Uri): Promise<void> {
    this.#uri = uri;
    if (this.#panel) this.#panel.reveal(undefined, true);
    else this.#open();
    await this.#update();
  }

  #open(): void {
    const panel = vscode.window.createWebviewPanel(
      'tillitskoll.report',
      texts().report,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
    );
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const range = rangeIn(message);
      if (range && this.#uri) void reveal(this.#uri, range);
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    this.#panel = panel;
  }

  async #update(): Promise<void> {
    const [panel, uri] = [this.#panel, this.#uri];
    if (!panel || !uri) return;
    const report = await this.#client
      .sendRequest<ReportResult | null>(reportRequest, { textDocument: { uri: this.#client.code2ProtocolConverter.asUri(uri) } })
      .catch(() => null);
    // VS Code's own Markdown engine makes the page; the text of the draft in it is escaped by the server.
    const html = report ? await vscode.commands.executeCommand<string>('markdown.api.render', report.markdown) : `<p>${texts().reportGone}</p>`;
    if (this.#panel !== panel) return;
    panel.title = report?.title ?? texts().report;
    panel.webview.html = page(html);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#panel?.dispose();
  }
}

/** The range that a link of the report names: `#LINE:CHARACTER-LINE:CHARACTER`. Anything else is not followed. */
function rangeIn(message: unknown): WireRange | undefined {
  const match = typeof message === 'string' ? /^#(\d+):(\d+)-(\d+):(\d+)$/.exec(message) : null;
  if (!match) return undefined;
  const [a, b, c, d] = match.slice(1).map(Number) as [number, number, number, number];
  return { start: { line: a, character: b }, end: { line: c, character: d } };
}

function page(html: string): string {
  const nonce = randomBytes(16).toString('hex');
  return `<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<style nonce="${nonce}">
body { font-family: var(--vscode-font-family); font-size: 14px; line-height: 1.55; color: var(--vscode-foreground); max-width: 44rem; margin: 0 auto; padding: 0.5rem 1.25rem 3rem; }
h1 { font-size: 1.6em; font-weight: 600; line-height: 1.25; margin: 1em 0 0.4em; }
h2 { font-size: 1.25em; font-weight: 600; margin: 2em 0 0.5em; padding-bottom: 0.25em; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); }
h3 { font-size: 1.05em; font-weight: 600; margin: 1.6em 0 0.3em; }
p { margin: 0.5em 0; }
ul { padding-left: 1.3em; margin: 0.4em 0; }
li { margin: 0.3em 0; }
table { border-collapse: collapse; width: 100%; margin: 0.8em 0; }
th, td { text-align: left; padding: 0.35em 0.9em 0.35em 0; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); }
a { color: var(--vscode-textLink-foreground); }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
</style>
</head>
<body>
${html}
<script nonce="${nonce}">
const vscode = acquireVsCodeApi();
document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  vscode.postMessage(link.dataset.href || link.getAttribute('href'));
}, true);
</script>
</body>
</html>`;
}
