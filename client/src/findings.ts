import * as vscode from 'vscode';
import { texts } from './texts.ts';

/** Puts the cursor on the finding after or before it in the draft, around the end, and shows what it says. */
export async function goToFinding(step: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const found = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source }) => source === 'Tillitskoll')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
  if (found.length === 0) {
    void vscode.window.setStatusBarMessage(texts().noFindings, 3000);
    return;
  }
  const at = editor.selection.active;
  const next = step > 0 ? found.find(({ range }) => range.start.isAfter(at)) : found.findLast(({ range }) => range.start.isBefore(at));
  const { start } = (next ?? (found.at(step > 0 ? 0 : -1) as vscode.Diagnostic)).range;
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover');
}
