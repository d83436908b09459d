import * as vscode from 'vscode';
import type { WireRange } from '../../server/src/protocol.ts';

/** Selects a range in the editor that shows the draft, or in a new one. */
export async function reveal(uri: vscode.Uri, { start, end }: WireRange): Promise<void> {
  const column = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.viewColumn;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const editor = await vscode.window.showTextDocument(uri, { selection, ...(column === undefined ? {} : { viewColumn: column }) });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
