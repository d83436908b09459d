import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import * as vscode from 'vscode';
import { draft, extension, folder, finding, governing, orphan, rules, show, until, untitled } from './support.ts';

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly {
      readonly title: string;
      readonly order: number;
      readonly properties: Readonly<Record<string, { readonly markdownDescription: string; readonly scope: string; readonly order: number }>>;
    }[];
  };
}

/** Sets a setting of the user's while something is done. */
async function having(name: string, value: unknown, act: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('tillitskoll');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await act();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

describe('Settings', () => {
  it('are in groups and in order, described in Swedish with English after, each with a scope', () => {
    const groups = (extension().packageJSON as Manifest).contributes.configuration;
    deepEqual(
      groups.map(({ order }) => order),
      [1, 2, 3, 4, 5],
    );
    for (const { title, properties } of groups) {
      match(title, /^[A-ZÅÄÖ].+ \([A-Z].+\)$/);
      for (const [i, [name, { markdownDescription, scope, order }]] of Object.entries(properties).entries()) {
        match(markdownDescription, /^[A-ZÅÄÖ][\s\S]+\. ?\([A-Z][\s\S]+\.\)$/, name);
        ok(['resource', 'window'].includes(scope), name);
        equal(order, i + 1, name);
      }
    }
  });

  it('tillitskoll.preview puts the principles on top of the preview', async () => {
    const document = await untitled(governing(orphan));
    await finding(document, 'unclear-mandate');
    const render = () => vscode.commands.executeCommand<string>('markdown.api.render', document);
    ok(!(await render()).includes('aria-label="Tillitskoll"'));
    await having('preview', true, async () => {
      await until(async () => match(await render(), /<ul class="tillitskoll" aria-label="Tillitskoll"><li class="\w+">Tillit <span>/));
    });
  });

  it('tillitskoll.severity turns a rule off, tillitskoll.roles makes a word a role, tillitskoll.language speaks English', async () => {
    const document = await untitled(governing(`${orphan} Skiftspejaren ansvarar för loggen.`));
    await finding(document, 'unclear-mandate');
    await having('language', 'en', async () => {
      await until(async () => match((await finding(document, 'unclear-mandate')).message, /^Who /));
    });
    await having('severity', { 'unclear-mandate': 'off' }, async () => {
      await until(() => ok(!rules(document).includes('unclear-mandate')));
    });
    await finding(document, 'unclear-mandate');
  });

  it('tillitskoll.minimumLevel, .maxFindings, .units and .ignore reach the server', async () => {
    const document = await draft(governing(`${orphan} Växthuset ansvarar för loggen.`));
    await finding(document, 'unclear-mandate');
    const none = () => until(() => equal(rules(document).length, 0));
    await having('minimumLevel', 'warning', none);
    await finding(document, 'unclear-mandate');
    await having('maxFindings', 0, none);
    await finding(document, 'unclear-mandate');
    await having('ignore', ['utkast-*.md'], none);
    await finding(document, 'unclear-mandate');
    // Symbols are kept by VS Code for as long as the text stands; references are asked for anew.
    const at = document.positionAt(document.getText().indexOf('Växthuset'));
    const references = () => vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
    equal((await references()).length, 0);
    await having('units', ['växthuset'], async () => {
      await until(async () => equal((await references()).length, 1));
    });
  });

  it('tillitskoll.inlayHints says who, tillitskoll.codeLens.document what the draft carries', async () => {
    const document = await untitled(governing('### Rektorn\n\n- ska utreda varje avvikelse\n- ska åtgärda risker'));
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () => vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
    await having('inlayHints', true, async () => {
      await until(async () => ok((await hints()).some(({ label }) => label === '← Rektorn')));
    });
    const lenses = async () =>
      (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri)).map(({ command }) => command?.title ?? '');
    await until(async () => ok((await lenses()).some((title) => /av 8 principer/.test(title))));
    await having('codeLens.document', false, async () => {
      await until(async () => ok(!(await lenses()).some((title) => /av 8 principer/.test(title))));
    });
  });
});

describe('Import from Word', () => {
  it('opens a new draft, and leaves the document as it is', async () => {
    const bytes = await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph({ text: 'Policy för bemötande', heading: HeadingLevel.HEADING_1 }),
              new Paragraph('Planen ska följas upp. Rektorn ansvarar för mötet.'),
            ],
          },
        ],
      }),
    );
    const file = vscode.Uri.joinPath(folder(), 'policy.docx');
    await vscode.workspace.fs.writeFile(file, bytes);
    await vscode.commands.executeCommand('tillitskoll.importWord', file);
    const document = await until(() => {
      const found = vscode.window.activeTextEditor?.document;
      match(found?.getText() ?? '', /^# Policy för bemötande\n\nPlanen ska följas upp\./);
      return found as vscode.TextDocument;
    });
    ok(document.isUntitled);
    await show(document);
    await finding(document, 'unclear-mandate');
    await vscode.workspace.fs.delete(file);
  });
});
