import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DocumentTypeChoice,
  documentTypesRequest,
  effectiveConfigRequest,
  type HeaderResult,
  headerRequest,
  type SuggestionResult,
  suggestionRequest,
  type TemplateParams,
  templateRequest,
  templateTypesRequest,
  type TreatAsParams,
  treatAsNotification,
  type WireRange,
} from '../../server/src/protocol.ts';
import type { Calm } from './calm.ts';
import type { Portfolio } from './portfolio.ts';
import { goToFinding } from './findings.ts';
import type { OverviewStore } from './overview.ts';
import { importWord } from './import-word.ts';
import { copyReport, exportReport, reportPage } from './report.ts';
import { DraftPanel } from './draft-panel.ts';
import { mandatesPage } from './mandates.ts';
import type { Node, PrinciplesView } from './principles-view.ts';
import { reveal } from './reveal.ts';
import { texts } from './texts.ts';

/** The commands of the extension. Each has one owner: this file. */
export function registerCommands(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  overviews: OverviewStore,
  view: PrinciplesView,
  calm: Calm,
  portfolio: Portfolio,
  log: vscode.LogOutputChannel,
): vscode.Disposable[] {
  const report = new DraftPanel('tillitskoll.report', overviews, (uri) => reportPage(client, uri));
  const configuration = new DraftPanel('tillitskoll.configuration', overviews, (uri) => reportPage(client, uri, effectiveConfigRequest));
  const mandates = new DraftPanel('tillitskoll.mandates', overviews, (uri) => mandatesPage(client, uri));
  const draft = (): vscode.Uri | undefined => {
    if (!overviews.uri) void vscode.window.showInformationMessage(texts().openDraft);
    return overviews.uri;
  };
  const wire = (uri: vscode.Uri): { textDocument: { uri: string } } => ({ textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } });

  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'tillitskoll.analyseCoverage': async () => {
      const uri = draft();
      if (uri) await report.show(uri);
    },
    'tillitskoll.showMandates': async () => {
      const uri = draft();
      if (uri) await mandates.show(uri);
    },
    'tillitskoll.showOnlyMissing': () => view.filter(true),
    'tillitskoll.showAll': () => view.filter(false),
    'tillitskoll.insertSuggestion': async (node: Node | undefined) => {
      const uri = draft();
      const criterion = node?.kind === 'item' ? node.item.id : undefined;
      if (!uri || !criterion) return;
      const found = await client.sendRequest<SuggestionResult | null>(suggestionRequest, { ...wire(uri), criterion });
      if (!found) return;
      const editor = await vscode.window.showTextDocument(uri, { preserveFocus: false });
      if (editor.document.version !== found.version) return;
      const at = new vscode.Position(found.position.line, found.position.character);
      await editor.insertSnippet(new vscode.SnippetString(found.snippet), at);
      editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    },
    'tillitskoll.exportReport': async () => {
      const uri = draft();
      if (uri) await exportReport(client, uri);
    },
    'tillitskoll.copyReport': async () => {
      const uri = draft();
      if (!uri) return;
      await report.show(uri);
      await copyReport(client, uri, report);
    },
    'tillitskoll.showConfiguration': async () => {
      const uri = draft();
      if (uri) await configuration.show(uri);
    },
    'tillitskoll.nextFinding': () => goToFinding(1),
    'tillitskoll.previousFinding': () => goToFinding(-1),
    'tillitskoll.fixAllSafe': () => vscode.commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.tillitskoll', apply: 'first' }),
    'tillitskoll.analyseFolder': (folder?: vscode.Uri) => portfolio.analyse(folder),
    'tillitskoll.check': () => {
      const uri = draft();
      if (uri) calm.check(uri);
    },
    'tillitskoll.newFromTemplate': async (given?: string, about?: string) => {
      const choices = await client.sendRequest<DocumentTypeChoice[]>(templateTypesRequest);
      const items = choices.map(({ id, label }) => ({ label, id }));
      const chosen = given ? items.find(({ id }) => id === given) : await vscode.window.showQuickPick(items, { title: texts().chooseTemplate });
      if (!chosen) return;
      const subject = about ?? (await vscode.window.showInputBox({ title: texts().subject, prompt: texts().subjectExample }));
      if (subject === undefined) return;
      const params: TemplateParams = { documentType: chosen.id, subject };
      const snippet = await client.sendRequest<string | null>(templateRequest, params);
      if (snippet === null) return;
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown' }));
      await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
    },
    'tillitskoll.importWord': (file?: vscode.Uri) => importWord(client, file),
    'tillitskoll.openExample': async () => {
      // A copy: the user may write in it, and the package stays as it is.
      const file = vscode.Uri.joinPath(context.extensionUri, 'docs', 'exempel', 'verksamhetsplan-vard-och-omsorg.md');
      const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
    },
    'tillitskoll.insertHeader': async () => {
      const uri = draft();
      const header = uri && (await client.sendRequest<HeaderResult | null>(headerRequest, wire(uri)));
      if (!uri) return;
      if (!header) {
        void vscode.window.showInformationMessage(texts().hasHeader);
        return;
      }
      const editor = await vscode.window.showTextDocument(uri, { preserveFocus: false });
      if (editor.document.version === header.version) await editor.insertSnippet(new vscode.SnippetString(header.snippet), new vscode.Position(0, 0));
    },
    'tillitskoll.chooseType': async (given?: string) => {
      const uri = draft();
      if (!uri) return;
      const choices = await client.sendRequest<DocumentTypeChoice[]>(documentTypesRequest);
      const items = [...choices.map(({ id, label }) => ({ label, id: id as string | null })), { label: texts().asWritten, id: null }];
      const chosen = given ? items.find(({ id }) => id === given) : await vscode.window.showQuickPick(items, { title: texts().chooseType });
      if (!chosen) return;
      const params: TreatAsParams = { uri: client.code2ProtocolConverter.asUri(uri), documentType: chosen.id };
      await client.sendNotification(treatAsNotification, params);
      await overviews.refresh();
    },
    'tillitskoll.showRule': async (given?: string) => {
      const pages = vscode.Uri.joinPath(context.extensionUri, 'docs', 'regler');
      const id = given ?? (await vscode.window.showQuickPick(await rulePages(pages), { title: texts().chooseRule }));
      if (!id) return;
      const page = vscode.Uri.joinPath(pages, `${id}.md`);
      if (!/^[a-z-]+$/.test(id) || !(await exists(page))) {
        void vscode.window.showInformationMessage(texts().noRule(id));
        return;
      }
      await vscode.commands.executeCommand('markdown.showPreview', page);
    },
    'tillitskoll.restartServer': async () => {
      await client.stop();
      await client.start();
      await overviews.refresh();
      log.info(texts().restarted);
    },
    'tillitskoll.showLog': () => log.show(),
    'tillitskoll.reveal': async (uri: string | undefined, range: WireRange) => {
      if (uri) await reveal(vscode.Uri.parse(uri), range);
    },
    'tillitskoll.saveProjectFile': async (uri: string) => {
      await vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri)?.save();
    },
  };
  return [
    report,
    mandates,
    configuration,
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run as (...args: unknown[]) => unknown)),
  ];
}

const rulePages = async (pages: vscode.Uri): Promise<string[]> =>
  (await vscode.workspace.fs.readDirectory(pages))
    .map(([name]) => name.replace(/\.md$/, ''))
    .filter((name) => name !== 'README')
    .sort();

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
