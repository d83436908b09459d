import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import * as vscode from 'vscode';
import { draft, examples, extension, folder, finding, governing, openExample, orphan, rules, show, until, untitled, webviewTab, write } from './support.ts';

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

const lenses = async ({ uri }: vscode.TextDocument): Promise<string[]> =>
  (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100)).map(({ command }) => command?.title ?? '');

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

  it('tillitskoll.people makes those one is there for known', async () => {
    const document = await draft(governing('Lotslingen får välja sin lots.'));
    await until(async () => ok((await lenses(document)).length > 0));
    const at = document.positionAt(document.getText().indexOf('Lotslingen'));
    const references = async () => (await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at)).length;
    equal(await references(), 0);
    await having('people', ['lotsling'], () => until(async () => equal(await references(), 1)));
  });

  it('tillitskoll.highlight colours duties and powers', async () => {
    const document = await draft(governing('Rektorn ska informera kuratorn. Rektorn får besluta om schemat.'));
    const coloured = async () =>
      (await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri))?.data.length ?? 0;
    await having('highlight', true, () => until(async () => ok((await coloured()) > 0)));
    await having('highlight', false, () => until(async () => equal(await coloured(), 0)));
  });

  it('tillitskoll.codeLens.balance puts duties and powers beside the heading of a role', async () => {
    const document = await draft(governing('## Rektor\n\n- Leder arbetslaget\n- Beslutar om schemat'));
    const balance = async () => (await lenses(document)).filter((title) => /befogenhet/.test(title)).length;
    await until(async () => equal(await balance(), 1));
    await having('codeLens.balance', false, () => until(async () => equal(await balance(), 0)));
  });

  it('tillitskoll.workspace: off leaves what is not open alone, onCommand tells of it once the folder is analysed', async () => {
    const uri = await write('outlasta.md', governing(orphan));
    const known = () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Tillitskoll').length;
    const openTable = () => until(() => ok(webviewTab('tillitskoll.portfolio', 'Styrdokument i mappen')));
    await openExample(examples.plan);
    await having('workspace', 'off', async () => {
      await vscode.commands.executeCommand('tillitskoll.analyseFolder', folder());
      await openTable();
      equal(known(), 0);
    });
    await vscode.commands.executeCommand('tillitskoll.analyseFolder', folder());
    await openTable();
    await until(() => ok(known() > 0));
  });

  it('tillitskoll.inlayHints says who, tillitskoll.codeLens.document what the draft carries', async () => {
    const document = await untitled(governing('### Rektorn\n\n- ska utreda varje avvikelse\n- ska åtgärda risker'));
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () => vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
    await having('inlayHints', true, async () => {
      await until(async () => ok((await hints()).some(({ label }) => label === '← Rektorn')));
    });
    await until(async () => ok((await lenses(document)).some((title) => /av 8 principer/.test(title))));
    await having('codeLens.document', false, async () => {
      await until(async () => ok(!(await lenses(document)).some((title) => /av 8 principer/.test(title))));
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
