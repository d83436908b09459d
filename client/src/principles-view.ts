import * as vscode from 'vscode';
import type { Overview, OverviewItem, OverviewPrinciple, WireRange } from '../../server/src/protocol.ts';
import type { OverviewStore } from './overview.ts';
import { texts } from './texts.ts';

export type Node =
  | { readonly kind: 'principle'; readonly principle: OverviewPrinciple }
  | { readonly kind: 'item'; readonly principle: OverviewPrinciple; readonly item: OverviewItem }
  | { readonly kind: 'evidence'; readonly principle: OverviewPrinciple; readonly item: OverviewItem; readonly index: number };

/** Shape as well as colour tells the state, and the label says it in words. */
const icons: Readonly<Record<OverviewPrinciple['level'], readonly [string, string]>> = {
  carried: ['pass-filled', 'testing.iconPassed'],
  touched: ['circle-large-outline', 'charts.blue'],
  referred: ['link-external', 'charts.blue'],
  missing: ['dash', 'disabledForeground'],
  countered: ['warning', 'problemsWarningIcon.foreground'],
};

/** The tree of the eight principles: state, evidence and what one could write. */
export class PrinciplesView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #tree: vscode.TreeView<Node>;
  readonly #overviews: OverviewStore;
  readonly #subscription: vscode.Disposable;

  /** Whether only what is missing is shown. */
  #onlyMissing = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(overviews: OverviewStore) {
    this.#overviews = overviews;
    this.#tree = vscode.window.createTreeView('tillitskoll.principles', { treeDataProvider: this, showCollapseAll: true });
    this.#subscription = overviews.onDidChange(() => {
      this.#describe(overviews.overview);
      this.#changed.fire(undefined);
    });
  }

  #describe(overview: Overview | undefined): void {
    this.#tree.description = overview?.governing ? overview.documentTypeLabel : '';
    const open = overview?.governing
      ? overview.principles.filter(({ level, isExpected }) => level === 'countered' || (level === 'missing' && isExpected)).length
      : 0;
    this.#tree.badge = open > 0 ? { value: open, tooltip: texts().openPrinciples(open) } : undefined;
  }

  /** Shows only the principles and questions that the draft does not answer, or all. */
  filter(onlyMissing: boolean): void {
    this.#onlyMissing = onlyMissing;
    void vscode.commands.executeCommand('setContext', 'tillitskoll.onlyMissing', onlyMissing);
    this.#changed.fire(undefined);
  }

  getChildren(node?: Node): Node[] {
    const overview = this.#overviews.overview;
    if (!overview?.governing) return [];
    const isShown = ({ kind }: OverviewItem): boolean => !this.#onlyMissing || kind !== 'met';
    if (!node) {
      const principles = this.#onlyMissing ? overview.principles.filter(({ level, isExpected }) => level !== 'carried' && isExpected) : overview.principles;
      return principles.map((principle) => ({ kind: 'principle', principle }));
    }
    if (node.kind === 'principle') return node.principle.items.filter(isShown).map((item) => ({ kind: 'item', principle: node.principle, item }));
    if (node.kind === 'item') return node.item.evidence.map((_, index) => ({ kind: 'evidence', principle: node.principle, item: node.item, index }));
    return [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'principle':
        return this.#principle(node.principle);
      case 'item':
        return this.#item(node.principle, node.item);
      default:
        return this.#evidence(node.principle, node.item, node.index);
    }
  }

  #principle({ id, label, level, levelLabel, meaning, why, isExpected }: OverviewPrinciple): vscode.TreeItem {
    const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
    const [icon, color] = icons[level];
    item.id = id;
    item.description = isExpected || level !== 'missing' ? levelLabel : texts().neutral;
    item.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
    item.tooltip = `${meaning}\n\n${why}`;
    item.accessibilityInformation = { label: `${label}, ${levelLabel}` };
    return item;
  }

  #item(principle: OverviewPrinciple, { kind, id, label, detail, hasSuggestion }: OverviewItem): vscode.TreeItem {
    const states = {
      met: vscode.TreeItemCollapsibleState.Expanded,
      unmet: vscode.TreeItemCollapsibleState.None,
      against: vscode.TreeItemCollapsibleState.Collapsed,
    };
    const item = new vscode.TreeItem(label, states[kind]);
    item.id = `${principle.id}/${kind}/${id}`;
    item.iconPath = new vscode.ThemeIcon({ met: 'check', unmet: 'question', against: 'comment-discussion' }[kind]);
    item.tooltip = detail;
    if (hasSuggestion) item.contextValue = 'suggestion';
    return item;
  }

  #evidence(principle: OverviewPrinciple, { kind, id, evidence }: OverviewItem, index: number): vscode.TreeItem {
    const found = evidence[index] as OverviewItem['evidence'][number];
    const item = new vscode.TreeItem(found.text);
    item.id = `${principle.id}/${kind}/${id}/${index}`;
    item.description = String(found.line);
    item.iconPath = new vscode.ThemeIcon(kind === 'met' ? 'quote' : 'comment');
    item.tooltip = found.text;
    item.command = this.#reveal(found.range);
    return item;
  }

  #reveal(range: WireRange): vscode.Command {
    return { title: 'Visa i texten', command: 'tillitskoll.reveal', arguments: [this.#overviews.uri?.toString(), range] };
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#tree.dispose();
    this.#changed.dispose();
  }
}
