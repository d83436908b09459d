import * as vscode from 'vscode';
import type { BaseLanguageClient, DocumentSymbol } from 'vscode-languageclient';
import type { OverviewStore } from './overview.ts';

/** Shape tells a goal from a role and what it is to do. */
const icons: Readonly<Partial<Record<number, string>>> = { 3: 'list-tree', 5: 'person', 6: 'circle-small-filled', 24: 'target' };

/** The tree of goals and mandates: what the draft wants, and who does what. */
export class OutlineView implements vscode.TreeDataProvider<DocumentSymbol>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #overviews: OverviewStore;
  readonly #client: BaseLanguageClient;
  readonly #subscriptions: readonly vscode.Disposable[];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient, overviews: OverviewStore) {
    this.#client = client;
    this.#overviews = overviews;
    this.#subscriptions = [
      vscode.window.createTreeView('tillitskoll.outline', { treeDataProvider: this, showCollapseAll: true }),
      overviews.onDidChange(() => this.#changed.fire(undefined)),
    ];
  }

  async getChildren(symbol?: DocumentSymbol): Promise<DocumentSymbol[]> {
    if (symbol) return symbol.children ?? [];
    const { uri, overview } = this.#overviews;
    if (!uri || !overview?.governing) return [];
    const params = { textDocument: { uri: this.#client.code2ProtocolConverter.asUri(uri) } };
    return this.#client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', params);
  }

  getTreeItem({ name, detail, kind, selectionRange, children = [] }: DocumentSymbol): vscode.TreeItem {
    const isLeaf = children.length === 0;
    const item = new vscode.TreeItem(name, isLeaf ? vscode.TreeItemCollapsibleState.None : vscode.TreeItemCollapsibleState.Collapsed);
    item.description = detail ?? '';
    item.tooltip = name;
    item.iconPath = new vscode.ThemeIcon(icons[kind] ?? 'circle-small-filled');
    if (isLeaf) item.command = { title: 'Visa i texten', command: 'tillitskoll.reveal', arguments: [this.#overviews.uri?.toString(), selectionRange] };
    return item;
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
    this.#changed.dispose();
  }
}
