import { deepEqual, doesNotMatch, equal, match, notEqual, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { draft, examples, extension, finding, findings, governing, openExample, orphan, ruleOf, rules, until } from './support.ts';

const { Warning, Information, Hint } = vscode.DiagnosticSeverity;

describe('Findings', () => {
  it('stand in the examples, all three rules of them, and none is an error', async () => {
    const plan = await openExample(examples.plan);
    equal((await finding(plan, 'too-many-goals')).severity, Warning);
    await finding(plan, 'unclear-mandate');
    equal((await finding(plan, 'missing-long-term')).severity, Hint);
    const guideline = await openExample(examples.guideline);
    const mandates = [...findings(plan), ...findings(guideline)].filter((each) => ruleOf(each).id === 'unclear-mandate');
    deepEqual([...new Set(mandates.map(({ severity }) => severity))].sort(), [Warning, Information]);
    for (const { severity } of [...findings(plan), ...findings(guideline)]) ok([Warning, Information, Hint].includes(severity));
  });

  it('link every goal as related information', async () => {
    const plan = await openExample(examples.plan);
    const { message, relatedInformation = [] } = await finding(plan, 'too-many-goals');
    const count = Number(/\d+/.exec(message)?.[0]);
    ok(count > 20, message);
    equal(relatedInformation.length, count);
    for (const { location } of relatedInformation) {
      equal(location.uri.toString(), plan.uri.toString());
      notEqual(plan.getText(location.range).trim(), '');
    }
    match(plan.getText(relatedInformation[0]?.location.range), /Nämnden bedriver sin verksamhet inom beslutad budgetram/);
  });

  it('have a code that opens the page of the rule in the package', async () => {
    for (const [example, rule] of [
      [examples.plan, 'too-many-goals'],
      [examples.plan, 'unclear-mandate'],
      [examples.plan, 'missing-long-term'],
    ] as const) {
      const { target } = ruleOf(await finding(await openExample(example), rule));
      equal(target.toString(), vscode.Uri.joinPath(extension().extensionUri, 'docs', 'regler', `${rule}.md`).toString());
      await vscode.commands.executeCommand('vscode.open', target);
      await until(() => {
        const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        ok(input instanceof vscode.TabInputCustom && input.uri.toString() === target.toString(), `the page of ${rule} is not open`);
        equal(input.viewType, 'vscode.markdown.preview.editor');
      });
    }
  });

  it('follow the text while it is typed', async () => {
    const document = await draft(governing(orphan));
    await finding(document, 'unclear-mandate');
    const type = (at: vscode.Position, text: string) => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, at, text);
      return vscode.workspace.applyEdit(edit);
    };
    const start = document.positionAt(document.getText().indexOf(orphan));
    for (const [index, letter] of [...'Större inköp ska godkännas i förväg. '].entries()) await type(start.translate(0, index), letter);
    await until(() => deepEqual(rules(document), ['unclear-mandate', 'unclear-mandate']));
    deepEqual(
      findings(document).map(({ range }) => document.getText(range)),
      ['ska godkännas', 'ska redovisas'],
    );
  });

  it('are explained by a hover: why, a way forward, and the source', async () => {
    const document = await draft(governing(orphan));
    const { range } = await finding(document, 'unclear-mandate');
    await until(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, range.start);
      const text = hovers.flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value))).join('\n');
      match(text, /\*\*Otydligt mandat\*\*/);
      match(text, /\*\*Varför\*\* Den som inte vet/);
      match(text, /Källa: SOU 2018:47, avsnitt 5\.4\.1/);
      doesNotMatch(text, /\]\(command:/);
    });
  });
});
