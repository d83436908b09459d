import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { finding, openExample, examples, rules, until } from './support.ts';

describe('Writing', () => {
  it('newFromTemplate opens a draft of the type, about what one says', async () => {
    await vscode.commands.executeCommand('tillitskoll.newFromTemplate', 'policy', 'läxhjälp');
    const document = await until(() => {
      const found = vscode.window.activeTextEditor?.document;
      ok(found?.isUntitled);
      match(found.getText(), /^---\ndokumenttyp: policy\n[\s\S]*\n# Policy för läxhjälp\n/);
      return found;
    });
    equal(document.languageId, 'markdown');
    await until(() => ok(rules(document).includes('unfilled-placeholder')));
  });

  it('openExample opens a copy of a draft that has questions', async () => {
    await vscode.commands.executeCommand('tillitskoll.openExample');
    const document = await until(() => {
      const found = vscode.window.activeTextEditor?.document;
      ok(found?.isUntitled && found.getText().includes('# Verksamhetsplan 2027'));
      return found;
    });
    await finding(document, 'too-many-goals');
  });

  it('goals and mandates are among the symbols, and a role is found where it is named', async () => {
    const plan = await openExample(examples.plan);
    await finding(plan, 'too-many-goals');
    const symbols = await until(async () => {
      const all = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', plan.uri);
      ok(all?.some(({ name }) => name === 'Mandat'));
      return all;
    });
    ok((symbols.find(({ name }) => name === 'Mål')?.children.length ?? 0) > 5);
    const at = plan.positionAt(plan.getText().indexOf('Förvaltningschefen beslutar') + 3);
    const places = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', plan.uri, at);
    ok(places.length > 1);
  });

  it('completion knows the rules in a departure', async () => {
    const content = '# Policy för bemötande\n\n<!-- tillitskoll-ignorera un -->\n\nRektorn ansvarar för mötet.\n';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    await until(async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(content.indexOf(' un ') + 3),
      );
      ok(items.some(({ label }) => label === 'unclear-mandate'));
    });
  });
});
