import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { examples, extension, openExample, show, until } from './support.ts';

describe('Activation', () => {
  it('rests while only a plain text is open', async () => {
    await show(await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Resultatet ska redovisas.' }));
    // An answer from providers of the language: by then, VS Code has told all extensions of it.
    await vscode.commands.executeCommand('vscode.executeHoverProvider', vscode.window.activeTextEditor?.document.uri, new vscode.Position(0, 0));
    equal(extension().isActive, false);
  });

  it('comes with the first Markdown document', async () => {
    equal(extension().isActive, false, 'the plain text did wake it, only slowly');
    await openExample(examples.plan);
    await until(() => ok(extension().isActive, 'not active'));
  });
});
