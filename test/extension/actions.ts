import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, actionTitled, choose, draft, finding, folder, governing, orphan, rules, until, webviewTab, willBeWritten, write } from './support.ts';

const projectFile = '.tillitskoll.yaml';
const textOf = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

describe('Actions', () => {
  it('climb from mending to turning the rule off and reading about it', async () => {
    const document = await draft(governing(`${orphan}\n\n## Mer\n\nDärefter ska lokalerna ses över.`));
    const at = await finding(document, 'unclear-mandate');
    const ladder = [/^Skriv ut vem/, /Enhetschefen/, /^Åtgärda alla 2/, /^Låt stå, med ett skäl/, /^Stäng av regeln/, /^Frågan missar/, /^Visa regeln/];
    await until(async () => {
      const titles = (await actionsAt(document, at)).map(({ title }) => title);
      const places = ladder.map((step) => titles.findIndex((title) => step.test(title)));
      deepEqual(places, [0, 1, 2, 3, 4, 5, 6], titles.join(' | '));
    });
  });

  it('mend: the text changes as little as it must, and the finding goes', async () => {
    const document = await draft(governing(orphan));
    const before = document.getText();
    await choose(await actionTitled(document, await finding(document, 'unclear-mandate'), /^Skriv ”Enhetschefen ska/));
    await until(() => deepEqual(rules(document), []));
    equal(document.getText(), before.replace('Resultatet ska redovisas', 'Enhetschefen ska redovisa resultatet'));
  });

  it('leave a placeholder selected, which is no answer until it is filled in', async () => {
    const document = await draft(governing(orphan));
    await choose(await actionTitled(document, await finding(document, 'unclear-mandate'), /^Skriv ut vem/));
    await until(() => deepEqual(rules(document), ['unfilled-placeholder']));
    equal(selectedText(), '[Vem: skriv här]');
    await vscode.commands.executeCommand('type', { text: 'Enhetschefen' });
    await until(() => deepEqual(rules(document), []));
    match(document.getText(), /Enhetschefen ska redovisa resultatet i mars\./);
  });

  it('let a finding stand, once there is a reason', async () => {
    const document = await draft(governing(orphan));
    await choose(await actionTitled(document, await finding(document, 'unclear-mandate'), /^Låt stå, med ett skäl/));
    await until(() => match(document.getText(), /<!-- tillitskoll-ignorera unclear-mandate: \[skäl: skriv här\] -->\nResultatet/));
    await until(() => ok(rules(document).includes('unclear-mandate'), 'a placeholder was taken for a reason'));
    equal(selectedText(), '[skäl: skriv här]');
    await vscode.commands.executeCommand('type', { text: 'nämnden avgör i mars' });
    await until(() => deepEqual(rules(document), []));
  });

  it('turn the rule off in a project file that is made', async () => {
    const uri = willBeWritten(vscode.Uri.joinPath(folder(), projectFile));
    const document = await draft(governing(orphan));
    await choose(await actionTitled(document, await finding(document, 'unclear-mandate'), /^Stäng av regeln/));
    await until(async () => match(await textOf(uri), /^rules:\n {2}unclear-mandate: off$/m));
    await until(() => deepEqual(rules(document), []));
  });

  it('turn the rule off in the project file that there is, and leave the rest of it', async () => {
    const uri = await write(projectFile, '# Våra regler\nrules:\n  too-many-goals: hint\n');
    const document = await draft(governing(orphan));
    await choose(await actionTitled(document, await finding(document, 'unclear-mandate'), /^Stäng av regeln/));
    await until(async () => equal(await textOf(uri), '# Våra regler\nrules:\n  unclear-mandate: off\n  too-many-goals: hint\n'));
    await until(() => deepEqual(rules(document), []));
  });

  it('show the rule', async () => {
    const document = await draft(governing(orphan));
    await choose(await actionTitled(document, await finding(document, 'unclear-mandate'), /^Visa regeln/));
    await until(() => ok(webviewTab('markdown.preview', 'unclear-mandate.md')));
  });

  it('fixAllSafe makes the language fixes that change no meaning, in one step', async () => {
    const document = await draft(governing('Rektorn skall informera kuratorn. Kuratorn skall stödja rektorn.'));
    await finding(document, 'archaic-modal');
    await until(async () => {
      if (document.getText().includes('skall')) await vscode.commands.executeCommand('tillitskoll.fixAllSafe');
      match(document.getText(), /Rektorn ska informera kuratorn\. Kuratorn ska stödja rektorn\./);
    });
    await vscode.commands.executeCommand('undo');
    await until(() => match(document.getText(), /Rektorn skall informera kuratorn\. Kuratorn skall stödja rektorn\./));
  });
});

const selectedText = (): string | undefined => {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection);
};
