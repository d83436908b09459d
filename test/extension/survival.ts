import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { finding, governing, orphan, rules, until, untitled } from './support.ts';

/** The language servers that this extension host has started. */
const servers = (): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      try {
        const parent = Number(/^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
        return parent === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('server/out/server.cjs');
      } catch {
        return false;
      }
    });

describe('A server that dies', () => {
  it('is started again, and knows the draft as it stands', async function () {
    if (process.platform !== 'linux') this.skip();
    const document = await untitled(governing(orphan));
    await finding(document, 'unclear-mandate');
    const [pid] = servers();
    ok(pid, 'there is no server');
    process.kill(pid, 'SIGKILL');
    const [again] = await until(() => {
      const now = servers().filter((each) => each !== pid);
      ok(now.length > 0, 'not started again');
      return now;
    });
    ok(again);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), '\nLoggen ska sparas.\n');
    await vscode.workspace.applyEdit(edit);
    await until(() => deepEqual(rules(document).filter((rule) => rule === 'unclear-mandate').length, 2));
  });
});
