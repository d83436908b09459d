import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CsvParams, csvRequest, type PortfolioParams, type PortfolioResult, portfolioRequest } from '../../server/src/protocol.ts';
import { language, texts } from './texts.ts';
import { newNonce } from './nonce.ts';

/** How many documents are asked for at a time, so that progress shows and a cancellation is soon heard. */
const atATime = 10;

/** The governing documents of a folder in a table that can be sorted; their findings join the list of problems. */
export class Portfolio implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;
  #shown: PortfolioResult = { heads: [], rows: [] };
  readonly #client: BaseLanguageClient;
  readonly #subscriptions: vscode.Disposable[];

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.md');
    const again = (uri: vscode.Uri): void => {
      if (mode() === 'always') void this.#ask([uri]);
    };
    this.#subscriptions = [watcher, watcher.onDidChange(again), watcher.onDidCreate(again), watcher.onDidDelete(again)];
  }

  /** Analyses all of the workspace in the background, if the user wants that, and as long as the user does. */
  async start(): Promise<void> {
    if (mode() !== 'always') return;
    const uris = await documentsIn(undefined);
    await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: texts().analysing }, async (progress) => {
      for (let i = 0; i < uris.length && mode() === 'always'; i += atATime) {
        progress.report({ message: `${i} / ${uris.length}` });
        await this.#ask(uris.slice(i, i + atATime));
      }
    });
  }

  /** @param folder all folders of the workspace where it is left out */
  async analyse(folder: vscode.Uri | undefined): Promise<void> {
    const uris = await documentsIn(folder);
    const found = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: texts().analysing, cancellable: true },
      async (progress, token) => {
        const rows: PortfolioResult['rows'][number][] = [];
        let heads: readonly string[] = [];
        for (let i = 0; i < uris.length && !token.isCancellationRequested; i += atATime) {
          const part = await this.#ask(uris.slice(i, i + atATime), token);
          heads = part.heads;
          rows.push(...part.rows);
          progress.report({ increment: (atATime * 100) / uris.length, message: `${Math.min(i + atATime, uris.length)} / ${uris.length}` });
        }
        return { heads, rows };
      },
    );
    if (found.rows.length === 0) {
      void vscode.window.showInformationMessage(texts().noDocuments);
      return;
    }
    this.#shown = found;
    this.#show();
  }

  /** Saves the table as a file that a spreadsheet opens. */
  async save(): Promise<void> {
    const root = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
    const target = await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.joinPath(root, 'styrdokument.csv'), filters: { CSV: ['csv'] } });
    if (!target) return;
    const { heads, rows } = this.#shown;
    const lines = [[texts().file, ...heads], ...rows.map(({ uri, cells }) => [vscode.workspace.asRelativePath(vscode.Uri.parse(uri)), ...cells])];
    // With a byte order mark, or Swedish Excel reads å as Ã¥.
    const params: CsvParams = { lines };
    const text = await this.#client.sendRequest<string>(csvRequest, params);
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(`\uFEFF${text}`));
  }

  #ask(uris: readonly vscode.Uri[], token?: vscode.CancellationToken): Promise<PortfolioResult> {
    const params: PortfolioParams = { uris: uris.map((uri) => this.#client.code2ProtocolConverter.asUri(uri)), shows: mode() !== 'off' };
    return this.#client.sendRequest<PortfolioResult>(portfolioRequest, params, token).catch(() => ({ heads: [], rows: [] }));
  }

  #show(): void {
    if (!this.#panel) {
      this.#panel = vscode.window.createWebviewPanel('tillitskoll.portfolio', texts().portfolio, vscode.ViewColumn.Active, {
        enableScripts: true,
        localResourceRoots: [],
        enableFindWidget: true,
      });
      this.#panel.onDidDispose(() => {
        this.#panel = undefined;
      });
      this.#panel.webview.onDidReceiveMessage((message: unknown) => {
        if (message === 'save') void this.save();
        const row = typeof message === 'number' ? this.#shown.rows[message] : undefined;
        if (row) void vscode.window.showTextDocument(vscode.Uri.parse(row.uri));
      });
    }
    this.#panel.webview.html = page(this.#shown);
    this.#panel.reveal();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#panel?.dispose();
  }
}

const mode = (): string => vscode.workspace.getConfiguration('tillitskoll').get('workspace', 'onCommand');

const documentsIn = (folder: vscode.Uri | undefined): Thenable<vscode.Uri[]> =>
  vscode.workspace.findFiles(folder ? new vscode.RelativePattern(folder, '**/*.md') : '**/*.md', '**/{node_modules,.git}/**', 5000);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function page({ heads, rows }: PortfolioResult): string {
  const nonce = newNonce();
  const say = texts();
  const head = heads.map((each, i) => `<th scope="col" aria-sort="none"><button data-column="${i}">${escaped(each)}</button></th>`).join('');
  const body = rows
    .map(
      ({ cells: [title = '', ...cells] }, i) =>
        `<tr><th scope="row"><button data-row="${i}">${escaped(title)}</button></th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
    )
    .join('');
  return `<!DOCTYPE html>
<html lang="${language()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<style nonce="${nonce}">
body { font-family: var(--vscode-font-family); font-size: 13px; color: var(--vscode-foreground); padding: 0.5rem 1.25rem 3rem; }
h1 { font-size: 1.5em; font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; white-space: nowrap; padding: 0.4em 0.8em 0.4em 0; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); }
thead th { position: sticky; top: 0; background: var(--vscode-editor-background); vertical-align: bottom; }
tbody th { min-width: 14rem; max-width: 26rem; white-space: normal; font-weight: 400; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: left; cursor: pointer; }
thead button { font-weight: 600; }
tbody button { color: var(--vscode-textLink-foreground); }
button:hover { text-decoration: underline; }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
#save { color: var(--vscode-button-foreground); background: var(--vscode-button-background); padding: 0.3em 0.9em; border-radius: 2px; border: 1px solid var(--vscode-contrastBorder, transparent); }
[aria-sort=ascending] button::after { content: " ▲"; }
[aria-sort=descending] button::after { content: " ▼"; }
</style>
</head>
<body>
<h1>${escaped(say.portfolio)}</h1>
<p role="status">${escaped(say.documents(rows.length))}</p>
<p><button id="save">${escaped(say.saveCsv)}</button></p>
<div class="scroll" tabindex="0" role="region" aria-label="${escaped(say.portfolio)}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>
<script nonce="${nonce}">
const vscode = acquireVsCodeApi();
const body = document.querySelector('tbody');
document.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.id === 'save') return vscode.postMessage('save');
  if (button.dataset.row) return vscode.postMessage(Number(button.dataset.row));
  const head = button.closest('th');
  const down = head.getAttribute('aria-sort') === 'ascending';
  for (const other of document.querySelectorAll('thead th')) other.setAttribute('aria-sort', 'none');
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const at = Number(button.dataset.column);
  const text = (row) => row.children[at].textContent;
  const rows = [...body.children].sort((a, b) => text(a).localeCompare(text(b), 'sv', { numeric: true }));
  body.append(...(down ? rows.reverse() : rows));
});
</script>
</body>
</html>`;
}
