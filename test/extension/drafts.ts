import { deepEqual, equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { draft, examples, finding, governing, openExample, orphan, othersSettled, rules, show, until, untitled } from './support.ts';

describe('Which texts are drafts', () => {
  it('one that was never saved is', async () => {
    const document = await untitled(governing(orphan));
    await until(() => deepEqual(rules(document), ['unclear-mandate']));
  });

  it('README.md is not, whatever it says', async () => {
    const document = await draft(governing(orphan), 'README.md');
    await othersSettled();
    deepEqual(rules(document), []);
  });

  it('a text that does not look like one is not, until a type is chosen for it', async () => {
    const notes = await draft(`# Anteckningar från mötet\n\n${orphan}\n`);
    await othersSettled();
    deepEqual(rules(notes), []);
    await show(notes);
    await vscode.commands.executeCommand('tillitskoll.chooseType', 'riktlinje');
    await finding(notes, 'unclear-mandate');
  });

  it('an old version in another scheme is not', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('gammal-version', { provideTextDocumentContent: () => governing(orphan) });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('gammal-version:/utkast.md'));
    await show(document);
    equal(document.languageId, 'markdown');
    await othersSettled();
    deepEqual(rules(document), []);
    provider.dispose();
  });

  it('keep what Markdown gives them, once', async () => {
    const document = await openExample(examples.plan);
    await finding(document, 'too-many-goals');
    const headings = document.getText().match(/^#+ .+$/gm) ?? [];
    await until(async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
      const names = (each: vscode.DocumentSymbol): string[] => [each.name, ...each.children.flatMap(names)];
      deepEqual(
        symbols.flatMap(names).filter((name) => name.startsWith('#')),
        headings,
      );
    });
    const completions = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(14, 0),
    );
    deepEqual(
      completions.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text),
      [],
    );
    const plain = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, new vscode.Position(16, 3));
    deepEqual(plain, []);
  });
});
