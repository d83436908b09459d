import * as vscode from 'vscode';
import type { OverviewPrinciple } from '../../server/src/protocol.ts';
import type { OverviewStore } from './overview.ts';
import { language, texts } from './texts.ts';
import { newNonce } from './nonce.ts';

/** The picture of the eight principles above their tree: a wheel of eight parts with letters, shapes and patterns as well as colour. */
export class PictureView implements vscode.WebviewViewProvider, vscode.Disposable {
  #view: vscode.WebviewView | undefined;
  readonly #overviews: OverviewStore;
  readonly #subscriptions: vscode.Disposable[];

  constructor(overviews: OverviewStore) {
    this.#overviews = overviews;
    this.#subscriptions = [vscode.window.registerWebviewViewProvider('tillitskoll.picture', this), overviews.onDidChange(() => this.#update())];
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    view.webview.options = { enableScripts: false, localResourceRoots: [] };
    view.onDidDispose(() => {
      this.#view = undefined;
    });
    this.#update();
  }

  #update(): void {
    const overview = this.#overviews.overview;
    if (this.#view) this.#view.webview.html = page(overview?.governing ? overview.principles : []);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** How far out a part reaches, by its state. */
const reach: Readonly<Record<OverviewPrinciple['level'], number>> = { carried: 1, touched: 0.66, referred: 0.5, missing: 0.34, countered: 0.34 };
const letters: Readonly<Record<string, string>> = {
  tillit: 'T',
  medborgarfokus: 'M',
  helhetssyn: 'H',
  handlingsutrymme: 'U',
  stod: 'S',
  kunskap: 'K',
  oppenhet: 'Ö',
  langsiktighet: 'L',
};

function page(principles: readonly OverviewPrinciple[]): string {
  const nonce = newNonce();
  const label = principles.map(({ label: name, levelLabel }) => `${name}: ${levelLabel}`).join(', ');
  const body =
    principles.length === 0
      ? `<p>${escaped(texts().noDraft)}</p>`
      : `<svg viewBox="-110 -110 220 220" role="img" aria-label="${escaped(label)}">${principles.map(part).join('')}</svg>`;
  return `<!DOCTYPE html>
<html lang="${language()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<style nonce="${nonce}">
body { margin: 0; padding: 0.4rem; text-align: center; color: var(--vscode-foreground); font-family: var(--vscode-font-family); }
svg { width: 100%; max-width: 15rem; max-height: calc(100vh - 1rem); }
.rim { fill: none; stroke: var(--vscode-panel-border, var(--vscode-contrastBorder, #8888)); stroke-width: 1; }
path { stroke: var(--vscode-sideBar-background, var(--vscode-editor-background)); stroke-width: 1.5; }
.carried { fill: var(--vscode-testing-iconPassed); }
.touched { fill: var(--vscode-charts-blue); }
.referred { fill: var(--vscode-charts-blue); fill-opacity: 0.45; }
.missing { fill: var(--vscode-disabledForeground); fill-opacity: 0.5; }
.neutral { fill: var(--vscode-disabledForeground); fill-opacity: 0.18; }
.countered { fill: var(--vscode-problemsWarningIcon-foreground); }
text { fill: var(--vscode-foreground); font-size: 13px; font-weight: 600; text-anchor: middle; dominant-baseline: central; }
.sign { font-size: 10px; font-weight: 400; }
</style>
</head>
<body>${body}</body>
</html>`;
}

/** One part of the wheel: how far it reaches, its colour, its letter and its sign all tell the state. */
function part({ id, label, level, levelLabel, isExpected }: OverviewPrinciple, index: number): string {
  const [from, to] = [index, index + 1].map((i) => (i / 8) * 2 * Math.PI - Math.PI / 2) as [number, number];
  const at = (radius: number, angle: number): string => `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`;
  const radius = 82 * reach[level];
  const middle = (from + to) / 2;
  const isNeutral = level === 'missing' && !isExpected;
  const sign = isNeutral ? '·' : { carried: '●', touched: '◐', referred: '→', missing: '–', countered: '!' }[level];
  const [x, y] = at(98, middle).split(' ');
  return [
    `<g><title>${escaped(`${label}: ${isNeutral ? texts().neutral : levelLabel}`)}</title>`,
    `<path class="rim" d="M ${at(82, from)} A 82 82 0 0 1 ${at(82, to)}"></path>`,
    `<path class="${isNeutral ? 'neutral' : level}" d="M 0 0 L ${at(radius, from)} A ${radius} ${radius} 0 0 1 ${at(radius, to)} Z"></path>`,
    `<text x="${x}" y="${Number(y) - 5}">${letters[id] ?? ''}</text><text class="sign" x="${x}" y="${Number(y) + 8}">${sign}</text></g>`,
  ].join('');
}
