import * as vscode from 'vscode';
import type { OverviewStore } from './overview.ts';

/** Marks in the draft what carries a principle: a quiet line and a sign in the gutter. Off unless the user wants it. */
export function createEvidenceMarks(context: vscode.ExtensionContext, overviews: OverviewStore): vscode.Disposable {
  const marks = vscode.window.createTextEditorDecorationType({
    gutterIconPath: vscode.Uri.joinPath(context.extensionUri, 'media', 'evidence.svg'),
    gutterIconSize: '70%',
    overviewRulerColor: new vscode.ThemeColor('testing.iconPassed'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    textDecoration: 'underline dotted',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const show = (): void => {
    const wanted = vscode.workspace.getConfiguration('tillitskoll').get('showEvidence') === true;
    for (const editor of vscode.window.visibleTextEditors) {
      const own = wanted && editor.document.uri.toString() === overviews.uri?.toString() && overviews.overview?.governing;
      editor.setDecorations(marks, own ? options(overviews) : []);
    }
  };
  return vscode.Disposable.from(
    marks,
    overviews.onDidChange(show),
    vscode.window.onDidChangeVisibleTextEditors(show),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('tillitskoll.showEvidence') && show()),
  );
}

/** One mark for each stretch, with all that it is evidence of. */
function options(overviews: OverviewStore): vscode.DecorationOptions[] {
  const found = new Map<string, { range: vscode.Range; says: string[] }>();
  for (const { label, items } of overviews.overview?.principles ?? [])
    for (const { kind, label: question, evidence } of items)
      for (const { range } of kind === 'met' ? evidence : []) {
        const key = JSON.stringify(range);
        const entry = found.get(key) ?? { range: new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character), says: [] };
        entry.says.push(`${label}: ${question}`);
        found.set(key, entry);
      }
  // Plain text, not Markdown: nothing of it is rendered.
  return [...found.values()].map(({ range, says }) => ({ range, hoverMessage: says.map((line) => new vscode.MarkdownString().appendText(line)) }));
}
