import * as vscode from 'vscode';
import { type BaseLanguageClient, DocumentDiagnosticRequest, type Middleware } from 'vscode-languageclient';

/** How long the sentence under the cursor is left in peace. */
const peace = 1500;

type Provide = NonNullable<Middleware['provideDiagnostics']>;
type Report = Awaited<ReturnType<Provide>>;

/**
 * When findings are shown: while typing, at saving or when asked (`tillitskoll.run`); and in focus mode nothing new on the sentence that is
 * being written, until the cursor leaves it or rests.
 */
export class Calm implements vscode.Disposable {
  #client: BaseLanguageClient | undefined;
  /** What was shown last, by document. */
  readonly #shown = new Map<string, readonly vscode.Diagnostic[]>();
  /** Where something is held back, and until when. */
  #held: { readonly uri: string; readonly range: vscode.Range } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #asked = new Set<string>();
  readonly #subscriptions: vscode.Disposable[];

  constructor() {
    this.#subscriptions = [
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [first] }) => {
        if (this.#held && (textEditor.document.uri.toString() !== this.#held.uri || !first || !this.#held.range.contains(first.active))) this.#release();
      }),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (vscode.workspace.getConfiguration('tillitskoll', uri).get('run') === 'onSave') this.check(uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#shown.delete(uri.toString())),
    ];
  }

  attach(client: BaseLanguageClient): void {
    this.#client = client;
  }

  /** Shows what there is now, whatever the settings say. */
  check(uri: vscode.Uri): void {
    this.#asked.add(uri.toString());
    this.#refresh(uri);
  }

  readonly provideDiagnostics: Provide = async (document, previousResultId, token, next) => {
    const uri = document instanceof vscode.Uri ? document : document.uri;
    const key = uri.toString();
    const settings = vscode.workspace.getConfiguration('tillitskoll', uri);
    const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key);
    const run = settings.get<string>('run', 'onType');
    const isAsked = this.#asked.delete(key);
    const waits = !isAsked && this.#shown.has(key) && (run === 'manual' || (run === 'onSave' && open?.isDirty === true));
    if (waits || (run === 'manual' && !isAsked)) {
      const shown = this.#shown.get(key) ?? [];
      return { kind: 'full', items: [...shown] } as unknown as Report;
    }
    const report = await next(document, this.#held?.uri === key ? undefined : previousResultId, token);
    if (report?.kind !== 'full') return report;
    const items = settings.get<boolean>('focusMode', false) && !isAsked ? this.#withoutNew(uri, report.items) : report.items;
    this.#shown.set(key, items);
    // Without an id, so that the next answer is the whole.
    return items.length === report.items.length ? report : ({ kind: 'full', items: [...items] } as unknown as Report);
  };

  /** The findings without those that are new in the sentence under the cursor; they come when it is left, or after a while. */
  #withoutNew(uri: vscode.Uri, items: readonly vscode.Diagnostic[]): readonly vscode.Diagnostic[] {
    const editor = vscode.window.activeTextEditor;
    const before = this.#shown.get(uri.toString());
    if (!before || editor?.document.uri.toString() !== uri.toString()) return items;
    const sentence = sentenceAt(editor.document, editor.selection.active);
    const isNew = ({ code, message, range }: vscode.Diagnostic): boolean =>
      sentence.contains(range.start) && !before.some((each) => codeOf(each.code) === codeOf(code) && each.message === message);
    const shown = items.filter((item) => !isNew(item));
    if (shown.length < items.length) this.#hold(uri, sentence);
    return shown;
  }

  #hold(uri: vscode.Uri, range: vscode.Range): void {
    clearTimeout(this.#timer);
    this.#held = { uri: uri.toString(), range };
    this.#timer = setTimeout(() => this.#release(), peace);
  }

  #release(): void {
    clearTimeout(this.#timer);
    const held = this.#held;
    if (!held) return;
    this.#held = undefined;
    this.check(vscode.Uri.parse(held.uri));
  }

  #refresh(uri: vscode.Uri): void {
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const provider = document && this.#client?.getFeature(DocumentDiagnosticRequest.method).getProvider(document);
    provider?.onDidChangeDiagnosticsEmitter.fire();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

const codeOf = (code: vscode.Diagnostic['code']): string => String(typeof code === 'object' ? code.value : code);

/** The stretch around a position up to the ends of sentences, within its paragraph. */
function sentenceAt(document: vscode.TextDocument, position: vscode.Position): vscode.Range {
  const text = document.getText();
  const at = document.offsetAt(position);
  const before = text.slice(0, at);
  const start = Math.max(before.search(/(?:[.!?:]\s+|\n\s*\n)(?!.*(?:[.!?:]\s+|\n\s*\n))/s), -1);
  const end = text.slice(at).search(/[.!?](?:\s|$)|\n\s*\n/);
  return new vscode.Range(document.positionAt(start < 0 ? 0 : start + 1), document.positionAt(end < 0 ? text.length : at + end + 1));
}
