import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { draft, examples, extension, finding, findings, governing, openExample, orphan, rules, tabs, until, untitled, webviewTab } from './support.ts';

interface Contributed {
  readonly commands: readonly { readonly command: string; readonly title: string }[];
}

const contributed = (): Contributed['commands'] => (extension().packageJSON as { contributes: Contributed }).contributes.commands;

describe('Commands', () => {
  it('are all there, named in Swedish with the English name after', async () => {
    await openExample(examples.plan);
    const registered = await until(async () => {
      const all = await vscode.commands.getCommands(true);
      ok(all.includes('tillitskoll.analyseCoverage'));
      return all;
    });
    const ids = contributed().map(({ command }) => command);
    for (const id of ['analyseCoverage', 'insertHeader', 'chooseType', 'showRule', 'restartServer', 'showLog']) ok(ids.includes(`tillitskoll.${id}`), id);
    deepEqual(
      ids.filter((id) => !registered.includes(id)),
      [],
    );
    for (const { title } of contributed()) match(title, /^\p{Lu}[^()]+ \(\p{Lu}[^()]+\)$/u);
    match(contributed()[0]?.title ?? '', /^Analysera tillitstäckning \(Analyse trust coverage\)$/);
  });

  it('analyseCoverage opens a report beside the draft, which keeps the focus', async () => {
    const plan = await openExample(examples.plan);
    await finding(plan, 'too-many-goals');
    await vscode.commands.executeCommand('tillitskoll.analyseCoverage');
    const report = await until(() => {
      const tab = webviewTab('tillitskoll.report', 'Tillitstäckning: Verksamhetsplan 2027');
      ok(
        tab,
        tabs()
          .map(({ label }) => label)
          .join(' | '),
      );
      return tab;
    });
    equal(report.group.viewColumn, vscode.ViewColumn.Two);
    equal(vscode.window.activeTextEditor?.document, plan);
    await vscode.commands.executeCommand('tillitskoll.analyseCoverage');
    equal(tabs().filter(({ input }) => input instanceof vscode.TabInputWebview).length, 1);
  });

  it('copyReport puts the report on the clipboard', async () => {
    const plan = await openExample(examples.plan);
    await finding(plan, 'too-many-goals');
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('tillitskoll.copyReport');
    await until(async () => match(await vscode.env.clipboard.readText(), /Tillitstäckning: Verksamhetsplan 2027/));
  });

  it('insertHeader writes a header, and writes no second one', async () => {
    const document = await untitled(`# Riktlinje för uppföljning\n\n${orphan}\n`);
    const before = document.getText();
    await finding(document, 'unclear-mandate');
    await vscode.commands.executeCommand('tillitskoll.insertHeader');
    await until(() => match(document.getText(), /^---\ndokumenttyp: riktlinje\nbeslutad av: \[organ: skriv här\]\n/));
    ok(document.getText().endsWith(`---\n\n${before}`));
    await until(() => ok(rules(document).includes('unfilled-placeholder')));
    const { version } = document;
    await vscode.commands.executeCommand('tillitskoll.insertHeader');
    equal(document.version, version);
  });

  it('showRule opens the packaged pages of rules in the Markdown preview, and no other file', async () => {
    await openExample(examples.plan);
    const shown: string[] = [];
    const listener = vscode.window.tabGroups.onDidChangeTabs(({ opened, changed }) => shown.push(...[...opened, ...changed].map(({ label }) => label)));
    for (const other of ['../../README', 'no-such-rule']) await vscode.commands.executeCommand('tillitskoll.showRule', other);
    for (const rule of ['too-many-goals', 'missing-long-term', 'unclear-mandate']) {
      await vscode.commands.executeCommand('tillitskoll.showRule', rule);
      await until(() => ok(webviewTab('markdown.preview', `${rule}.md`), `no preview of ${rule}.md`));
    }
    listener.dispose();
    deepEqual(
      shown.filter((label) => /README|no-such-rule/.test(label)),
      [],
    );
  });

  it('restartServer starts it anew, with all drafts', async () => {
    const document = await draft(governing(orphan));
    await finding(document, 'unclear-mandate');
    const counts: number[] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(() => counts.push(findings(document).length));
    await vscode.commands.executeCommand('tillitskoll.restartServer');
    await until(() => deepEqual(rules(document), ['unclear-mandate']));
    listener.dispose();
    ok(counts.includes(0), 'the findings never went, so the server was not stopped');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '\nLokalerna ska ses över.\n');
    await vscode.workspace.applyEdit(edit);
    await until(() => deepEqual(rules(document), ['unclear-mandate', 'unclear-mandate']));
  });

  it('the view of the eight principles can be shown', async () => {
    await openExample(examples.plan);
    await vscode.commands.executeCommand('workbench.view.extension.tillitskoll');
    await vscode.commands.executeCommand('tillitskoll.principles.focus');
  });
});
