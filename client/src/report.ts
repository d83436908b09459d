import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type ReportResult, reportRequest } from '../../server/src/protocol.ts';
import type { PanelContent } from './draft-panel.ts';
import { language, texts } from './texts.ts';

/** The report on a draft as a page. */
export async function reportPage(client: LanguageClient, uri: vscode.Uri): Promise<PanelContent> {
  const report = await client
    .sendRequest<ReportResult | null>(reportRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } })
    .catch(() => null);
  // VS Code's own Markdown engine makes the page; the text of the draft in it is escaped by the server.
  const html = report ? await vscode.commands.executeCommand<string>('markdown.api.render', report.markdown) : `<p>${texts().draftGone}</p>`;
  return { title: report?.title ?? texts().report, language: language(), html, style: 'body { max-width: 44rem; }' };
}
