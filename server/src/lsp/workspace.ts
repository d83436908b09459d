import type { CancellationToken, Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import type { PortfolioRow } from '../features/portfolio.ts';

/** What is known of a document of the workspace, open or not. */
export interface WorkspaceDocument {
  readonly row: PortfolioRow;
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** The documents that the user has asked to have analysed, and whoever waits to hear of them. */
export class WorkspaceDocuments {
  readonly #known = new Map<string, WorkspaceDocument>();
  readonly #waiting = new Set<() => void>();

  get uris(): readonly string[] {
    return [...this.#known.keys()];
  }

  *titles(): Generator<readonly [uri: string, title: string]> {
    for (const [uri, { row }] of this.#known) yield [uri, row.title];
  }

  put(uri: string, document: WorkspaceDocument | undefined): void {
    if (document) this.#known.set(uri, document);
    else this.#known.delete(uri);
  }

  /** Tells whoever waits that there is something new. */
  tell(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  /** The findings of documents that have others than the client had; waits until there are any (long polling). */
  async reports(previous: ReadonlyMap<string, string>, isOpen: (uri: string) => boolean, token: CancellationToken): Promise<WorkspaceDiagnosticReport> {
    for (;;) {
      const changed = [...this.#known].filter(([uri, { resultId }]) => !isOpen(uri) && previous.get(uri) !== resultId);
      const gone = [...previous.keys()].filter((uri) => !this.#known.has(uri) && !isOpen(uri) && previous.get(uri) !== '');
      if (changed.length + gone.length > 0 || token.isCancellationRequested)
        return {
          items: [
            ...changed.map(([uri, { resultId, items }]) => ({ kind: 'full' as const, uri, version: null, resultId, items: [...items] })),
            ...gone.map((uri) => ({ kind: 'full' as const, uri, version: null, resultId: '', items: [] })),
          ],
        };
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          cancelled.dispose();
          resolve();
        };
        const cancelled = token.onCancellationRequested(() => {
          this.#waiting.delete(wake);
          resolve();
        });
        this.#waiting.add(wake);
      });
    }
  }
}
