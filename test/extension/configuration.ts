import { deepEqual, match } from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { draft, finding, findings, folder, governing, orphan, rules, until, willBeWritten } from './support.ts';

const set = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration('tillitskoll').update(name, value, vscode.ConfigurationTarget.Workspace);

describe('Configuration', () => {
  afterEach(async () => {
    for (const name of ['language', 'severity', 'documentTypes']) await set(name, undefined);
  });

  it('tillitskoll.language chooses the language of the findings', async () => {
    const document = await draft(governing(orphan));
    match((await finding(document, 'unclear-mandate')).message, /^Vem ska göra det\?/);
    await set('language', 'en');
    await until(() => match(findings(document)[0]?.message ?? '', /^Who is to do this\?/));
    await set('language', undefined);
    await until(() => match(findings(document)[0]?.message ?? '', /^Vem ska göra det\?/));
  });

  it('tillitskoll.severity and .documentTypes reach the server', async () => {
    const document = await draft(governing(orphan));
    await finding(document, 'unclear-mandate');
    await set('severity', { 'unclear-mandate': 'hint' });
    await until(() => deepEqual(findings(document)[0]?.severity, vscode.DiagnosticSeverity.Hint));
    const notes = await draft(`# Anteckningar\n\nEnhetschefen ska hålla möten.\n\n${orphan}\n`);
    await set('documentTypes', { 'utkast-*.md': 'policy' });
    await finding(notes, 'unclear-mandate');
  });

  it('a project file counts as soon as it is written, changed or deleted on disk', async () => {
    const { fsPath } = willBeWritten(vscode.Uri.joinPath(folder(), '.tillitskoll.yaml'));
    const document = await draft(governing(orphan));
    await until(() => deepEqual(rules(document), ['unclear-mandate']));
    writeFileSync(fsPath, 'rules:\n  unclear-mandate: off\n');
    await until(() => deepEqual(rules(document), []));
    writeFileSync(fsPath, 'rules:\n  unclear-mandate: warning\n');
    await until(() => deepEqual(findings(document)[0]?.severity, vscode.DiagnosticSeverity.Warning));
    rmSync(fsPath);
    await until(() => deepEqual(findings(document)[0]?.severity, vscode.DiagnosticSeverity.Information));
  });
});
