import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ImportWordParams, type ImportWordResult, importWordRequest } from '../../server/src/protocol.ts';
import { toBase64 } from './base64.ts';
import { knowsWord } from './report.ts';
import { texts } from './texts.ts';

/** Opens a Word document as a new draft in Markdown; the document itself is only read. */
export async function importWord(client: BaseLanguageClient, given?: vscode.Uri): Promise<void> {
  if (!knowsWord(client)) {
    void vscode.window.showInformationMessage(texts().noWord);
    return;
  }
  const file = given ?? (await vscode.window.showOpenDialog({ filters: { Word: ['docx'] }, title: texts().importWord }))?.[0];
  if (!file) return;
  const params: ImportWordParams = { content: toBase64(await vscode.workspace.fs.readFile(file)) };
  const found = await client.sendRequest<ImportWordResult>(importWordRequest, params).catch(() => undefined);
  if (!found) {
    void vscode.window.showWarningMessage(texts().notWord(file.path.split('/').at(-1) ?? ''));
    return;
  }
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: found.markdown }));
  if (found.pictures > 0) void vscode.window.showInformationMessage(texts().pictures(found.pictures));
}
