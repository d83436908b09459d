import { ok } from 'node:assert/strict';
import * as vscode from 'vscode';

export const examples = {
  plan: 'verksamhetsplan-vard-och-omsorg.md',
  guideline: 'riktlinje-for-avvikelsehantering.md',
} as const;

/** A governing document with nothing to remark on but what `body` adds. It names one who can act. */
export const governing = (body: string): string => `---
utdrag: ja
dokumenttyp: riktlinje
beslutad av: Omsorgsnämnden
beslutsdatum: 2026-03-19
gäller till: 2031-12-31, med översyn 2028
---

# Riktlinje för uppföljning

Enhetschefen ansvarar för arbetet på enheten.

${body}
`;

/** A duty that nobody has. */
export const orphan = 'Resultatet ska redovisas i mars.';

export const extension = (): vscode.Extension<unknown> => {
  const found = vscode.extensions.getExtension('tillitskoll.tillitskoll');
  ok(found, 'the extension is not installed');
  return found;
};

/** The folder of example drafts: a copy, so tests may write in it. */
export const folder = (): vscode.Uri => {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  ok(root, 'no folder is open');
  return root;
};

/**
 * Asks until `check` no longer throws, each time something has happened in the editor; its last error is thrown at the deadline. VS Code drops
 * requests when another extension registers a provider meanwhile, so a single answer means little.
 */
export async function until<T>(check: () => T | Promise<T>, milliseconds = 20_000): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await somethingHappens();
  }
}

/** An event of the editor, or a moment for what has none. */
function somethingHappens(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
      resolve();
    };
    const timer = setTimeout(done, 100);
    const subscriptions = [
      vscode.languages.onDidChangeDiagnostics(done),
      vscode.workspace.onDidChangeTextDocument(done),
      vscode.window.onDidChangeActiveTextEditor(done),
      vscode.window.tabGroups.onDidChangeTabs(done),
    ];
  });
}

/** Shows a document in a tab that stays, for one in preview goes when the next comes, and its findings too; waits for it to be the active one. */
export const show = (document: vscode.TextDocument): Promise<void> =>
  until(async () => {
    await vscode.window.showTextDocument(document, { preview: false });
    ok(vscode.window.activeTextEditor?.document === document, `${document.uri} is not the active editor`);
  });

export const openExample = async (name: string): Promise<vscode.TextDocument> => {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name));
  await show(document);
  return document;
};

const written = new Set<string>();

/** Writes a file in the folder; it goes after the test. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  written.add(uri.toString());
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Leaves it to the clean-up to delete a file that something else writes. */
export const willBeWritten = (uri: vscode.Uri): vscode.Uri => {
  written.add(uri.toString());
  return uri;
};

let drafts = 0;

/** Writes a draft and shows it. No two have the same name, so nothing that is known of one is told of another. */
export async function draft(text: string, name = `utkast-${++drafts}.md`): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await write(name, text));
  await show(document);
  return document;
}

/**
 * Writes a draft that was never saved, and shows it. No two have the same name: one that VS Code itself names gets the name of one just closed,
 * and now and then its text as well.
 */
export async function untitled(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'untitled', path: `utkast-${++drafts}.md` }));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), content);
  await vscode.workspace.applyEdit(edit);
  await show(document);
  return document;
}

/** Our diagnostics of a draft, in the order of the text. */
export const findings = ({ uri }: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Tillitskoll')
    .sort((a, b) => a.range.start.compareTo(b.range.start));

/** The rule that a diagnostic is of, and where its code leads. */
export function ruleOf({ code }: vscode.Diagnostic): { readonly id: string; readonly target: vscode.Uri } {
  ok(typeof code === 'object', 'the code of the diagnostic leads nowhere');
  return { id: String(code.value), target: code.target };
}

export const rules = (document: vscode.TextDocument): string[] => findings(document).map((each) => ruleOf(each).id);

/** The first finding of a rule, when it has come. */
export const finding = (document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> =>
  until(() => {
    const found = findings(document).find((each) => ruleOf(each).id === rule);
    ok(found, `no ${rule} among ${rules(document).join(', ') || 'no findings'}`);
    return found;
  });

/** Waits until a draft that is shown after all others has its findings: then the others have had theirs, if they get any. */
export async function othersSettled(): Promise<void> {
  await finding(await draft(governing(orphan)), 'unclear-mandate');
}

/** What VS Code offers at a finding, edits and all. */
export const actionsAt = (document: vscode.TextDocument, { range }: vscode.Diagnostic): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, 'quickfix', 50);

export const actionTitled = (document: vscode.TextDocument, at: vscode.Diagnostic, title: RegExp): Promise<vscode.CodeAction> =>
  until(async () => {
    const actions = await actionsAt(document, at);
    const found = actions.find((action) => title.test(action.title));
    ok(found, `no ${title} among ${actions.map((action) => action.title).join(' | ')}`);
    return found;
  });

/** What VS Code does when an action is chosen: its edit, then its command. */
export async function choose({ edit, command, title }: vscode.CodeAction): Promise<void> {
  if (edit) ok(await vscode.workspace.applyEdit(edit), `”${title}” could not be applied`);
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

export const tabs = (): vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);

/** The tab of a webview with a type that ends so (VS Code puts its own name before it) and a label that holds the text. */
export const webviewTab = (viewType: string, label: string): vscode.Tab | undefined =>
  tabs().find((tab) => tab.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith(viewType) && tab.label.includes(label));

/** Leaves the editor and the folder as they were before a test. */
export async function cleanUp(): Promise<void> {
  // Not all: VS Code itself now and then has its settings open and unsaved for a moment.
  const ours = vscode.workspace.textDocuments.filter(({ isUntitled, uri }) => isUntitled || written.has(uri.toString()));
  for (const document of ours.filter(({ isDirty }) => isDirty)) {
    await show(document);
    await vscode.commands.executeCommand(document.isUntitled ? 'workbench.action.revertAndCloseActiveEditor' : 'workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const uri of written) await vscode.workspace.fs.delete(vscode.Uri.parse(uri)).then(undefined, () => undefined);
  written.clear();
}
