import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { draft, governing, tabs, until, webviewTab } from './support.ts';

const body = `## Rektor

- Leder arbetslaget
- Ansvarar för budgeten
- Beslutar om schemat
`;

const lensesOf = async ({ uri }: vscode.TextDocument): Promise<vscode.CodeLens[]> =>
  ((await vscode.commands.executeCommand<vscode.CodeLens[] | undefined>('vscode.executeCodeLensProvider', uri, 100)) ?? []).filter(
    ({ command }) => !/principer/.test(command?.title ?? ''),
  );

describe('Mandates', () => {
  it('showMandates opens the matrix beside the draft, which keeps the focus, and opens it once', async () => {
    const document = await draft(governing(body));
    await until(async () => ok((await lensesOf(document)).length > 0, 'the draft is not analysed'));
    await vscode.commands.executeCommand('tillitskoll.showMandates');
    const matrix = await until(() => {
      const tab = webviewTab('tillitskoll.mandates', 'Mandatmatris');
      ok(
        tab,
        tabs()
          .map(({ label }) => label)
          .join(' | '),
      );
      return tab;
    });
    equal(matrix.group.viewColumn, vscode.ViewColumn.Two);
    equal(vscode.window.activeTextEditor?.document, document);
    await vscode.commands.executeCommand('tillitskoll.showMandates');
    equal(tabs().filter(({ input }) => input instanceof vscode.TabInputWebview).length, 1);
  });

  it('the heading of a role carries its balance, which leads to the matrix', async () => {
    const document = await draft(governing(body));
    const [lens, ...more] = await until(async () => {
      const lenses = await lensesOf(document);
      ok(lenses.length > 0, 'no lenses');
      return lenses;
    });
    deepEqual(more, []);
    equal(lens?.command?.title, '2 skyldigheter · 1 befogenhet');
    equal(lens?.range.start.line, document.positionAt(document.getText().indexOf('## Rektor')).line);
    await vscode.commands.executeCommand(lens?.command?.command ?? '', ...(lens?.command?.arguments ?? []));
    await until(() => ok(webviewTab('tillitskoll.mandates', 'Mandatmatris'), 'no matrix'));
  });

  it('there is no lens on a heading that is no role', async () => {
    const document = await draft(governing(`${body}\n## Uppföljning\n\nRektorn ska redovisa planen.\n`));
    await until(async () =>
      deepEqual(
        (await lensesOf(document)).map(({ command }) => command?.title),
        ['3 skyldigheter · 1 befogenhet'],
      ),
    );
  });
});
