import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Experimental, type ReportParams, type ReportResult, reportRequest } from '../../server/src/protocol.ts';
import type { DraftPanel, PanelContent } from './draft-panel.ts';
import { fromBase64 } from './base64.ts';
import { language, texts } from './texts.ts';

/** The report on a draft as a page, or another page that the server makes as it makes reports. */
export async function reportPage(client: BaseLanguageClient, uri: vscode.Uri, request: string = reportRequest): Promise<PanelContent> {
  const report = await client.sendRequest<ReportResult | null>(request, { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } }).catch(() => null);
  // VS Code's own Markdown engine makes the page; the text of the draft in it is escaped by the server.
  const html = report ? await vscode.commands.executeCommand<string>('markdown.api.render', report.markdown) : `<p>${texts().draftGone}</p>`;
  const button =
    request === reportRequest && report ? `<p><button type="button" id="copy">${texts().copy}</button> <span id="copied" role="status"></span></p>` : '';
  return {
    title: report?.title ?? texts().report,
    language: language(),
    html: button + html,
    style: 'body { max-width: 44rem; }',
    script: button ? copying(texts().copied) : '',
  };
}

/** Copies the page with its headings, lists and tables, as a word processor takes it; links into the draft are left as text. */
const copying = (done: string): string => `
async function copy() {
  const page = document.body.cloneNode(true);
  for (const each of page.querySelectorAll('script, #copy, #copied')) each.remove();
  for (const link of page.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  const blob = (type, text) => new Blob([text], { type });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob('text/html', page.innerHTML), 'text/plain': blob('text/plain', page.innerText) })]);
  document.getElementById('copied').textContent = ${JSON.stringify(done)};
}
document.getElementById('copy').addEventListener('click', () => copy().catch(() => {}));
window.addEventListener('message', ({ data }) => {
  if (data === 'copy') copy().then(() => vscode.postMessage('copied'), () => vscode.postMessage('not copied'));
});
`;

/** Copies the report to paste into Word or a mail: with its form where the page may, else as Markdown. */
export async function copyReport(client: BaseLanguageClient, uri: vscode.Uri, panel: DraftPanel): Promise<void> {
  if ((await panel.ask('copy')) !== 'copied') {
    const params: ReportParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) }, format: 'markdown' };
    const report = await client.sendRequest<ReportResult | null>(reportRequest, params);
    if (!report) return;
    await vscode.env.clipboard.writeText(report.markdown);
  }
  void vscode.window.showInformationMessage(texts().copied);
}

/** Whether the server reads and writes Word: it does not in a browser. */
export const knowsWord = (client: BaseLanguageClient): boolean =>
  (client.initializeResult?.capabilities.experimental as Experimental | undefined)?.word === true;

/** Saves the report as a file to send on: HTML, Word or Markdown by the ending that the user chooses. */
export async function exportReport(client: BaseLanguageClient, uri: vscode.Uri): Promise<void> {
  const name = uri.path.split('/').at(-1)?.replace(/\.md$/i, '') ?? 'rapport';
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(uri.scheme === 'file' ? uri : vscode.Uri.file('/'), '..', `${name}-rapport.html`),
    filters: { HTML: ['html'], ...(knowsWord(client) ? { Word: ['docx'] } : {}), Markdown: ['md'] },
  });
  if (!target) return;
  const format = target.path.endsWith('.md') ? 'markdown' : target.path.endsWith('.docx') ? 'docx' : 'html';
  const params: ReportParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) }, format };
  const report = await client.sendRequest<ReportResult | null>(reportRequest, params);
  if (!report) return;
  await vscode.workspace.fs.writeFile(target, format === 'docx' ? fromBase64(report.markdown) : new TextEncoder().encode(report.markdown));
  const chosen = await vscode.window.showInformationMessage(texts().exported(target.path.split('/').at(-1) ?? ''), texts().openExport);
  if (chosen) await vscode.env.openExternal(target);
}
