import * as vscode from 'vscode';
import type { WireRange } from '../../server/src/protocol.ts';
import type { OverviewStore } from './overview.ts';
import { reveal } from './reveal.ts';
import { newNonce } from './nonce.ts';

/** What a panel shows of a draft. */
export interface PanelContent {
  readonly title: string;
  readonly language: 'sv' | 'en';
  /** The body of the page. */
  readonly html: string;
  readonly style?: string;
  /** Runs in the page, which has nothing but what the body says; a link or button with `data-range` leads to that place in the draft. */
  readonly script?: string;
}

/** A page about a draft in a panel beside it. It follows the draft while both are open. */
export class DraftPanel implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;
  #uri: vscode.Uri | undefined;
  #shown = '';
  #told: (message: unknown) => void = () => {};
  readonly #id: string;
  readonly #content: (uri: vscode.Uri) => Promise<PanelContent>;
  readonly #subscription: vscode.Disposable;

  /** @param id the type of the panel, for commands and menus */
  constructor(id: string, overviews: OverviewStore, content: (uri: vscode.Uri) => Promise<PanelContent>) {
    this.#id = id;
    this.#content = content;
    this.#subscription = overviews.onDidChange(() => {
      if (this.#panel && overviews.uri?.toString() === this.#uri?.toString()) void this.#update();
    });
  }

  /** Sends a word to the page, and waits for what it answers; `undefined` if it is not there or says nothing in time. */
  ask(word: string): Promise<unknown> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(undefined), 3000);
      this.#told = (message) => {
        clearTimeout(timer);
        resolve(message);
      };
      if (!this.#panel) resolve(undefined);
      else void this.#panel.webview.postMessage(word);
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
      this.#id,
      '',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
    );
    panel.webview.onDidReceiveMessage((message: unknown) => {
      this.#told(message);
      const range = rangeIn(message);
      if (range && this.#uri) void reveal(this.#uri, range);
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#shown = '';
    });
    this.#panel = panel;
  }

  async #update(): Promise<void> {
    const [panel, uri] = [this.#panel, this.#uri];
    if (!panel || !uri) return;
    const content = await this.#content(uri);
    const shown = JSON.stringify(content);
    // The same page again would only lose the reader's place in it.
    if (this.#panel !== panel || shown === this.#shown) return;
    this.#shown = shown;
    panel.title = content.title;
    panel.webview.html = page(content);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#panel?.dispose();
  }
}

/** The range that a link of a page names: `#LINE:CHARACTER-LINE:CHARACTER`. Anything else is not followed. */
function rangeIn(message: unknown): WireRange | undefined {
  const match = typeof message === 'string' ? /^#(\d+):(\d+)-(\d+):(\d+)$/.exec(message) : null;
  if (!match) return undefined;
  const [a, b, c, d] = match.slice(1).map(Number) as [number, number, number, number];
  return { start: { line: a, character: b }, end: { line: c, character: d } };
}

/** A range as a link of a page names it. */
export const rangeLink = ({ start, end }: WireRange): string => `#${start.line}:${start.character}-${end.line}:${end.character}`;

function page({ html, language, style = '', script = '' }: PanelContent): string {
  const nonce = newNonce();
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<style nonce="${nonce}">
body { font-family: var(--vscode-font-family); font-size: 14px; line-height: 1.55; color: var(--vscode-foreground); margin: 0 auto; padding: 0.5rem 1.25rem 3rem; }
h1 { font-size: 1.6em; font-weight: 600; line-height: 1.25; margin: 1em 0 0.4em; }
h2 { font-size: 1.25em; font-weight: 600; margin: 2em 0 0.5em; padding-bottom: 0.25em; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); }
h3 { font-size: 1.05em; font-weight: 600; margin: 1.6em 0 0.3em; }
p { margin: 0.5em 0; }
ul { padding-left: 1.3em; margin: 0.4em 0; }
li { margin: 0.3em 0; }
table { border-collapse: collapse; width: 100%; margin: 0.8em 0; }
th, td { text-align: left; padding: 0.35em 0.9em 0.35em 0; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); }
a { color: var(--vscode-textLink-foreground); }
a:focus-visible, button:focus-visible, input:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
${style}
</style>
</head>
<body>
${html}
<script nonce="${nonce}">
const vscode = acquireVsCodeApi();
document.addEventListener('click', (event) => {
  const target = event.target.closest('a, [data-range]');
  if (!target) return;
  event.preventDefault();
  vscode.postMessage(target.dataset.range || target.dataset.href || target.getAttribute('href'));
}, true);
${script}
</script>
</body>
</html>`;
}
