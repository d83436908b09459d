import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, ErrorCodes } from 'vscode-languageserver/node';
import type { PortfolioResult } from '../../server/src/protocol.ts';
import { serverBundle } from '../support/build.ts';
import { cli, folderOf } from '../support/cli.ts';
import { riktlinje, unclear, untitled } from '../support/governing.ts';
import { modern, startEditor } from '../support/lsp.ts';

const found = 'unclear-mandate: ska redovisas';

describe('the server lives', () => {
  it('with messages that are none', async () => {
    const server = spawn(process.execPath, [serverBundle, '--stdio'], { stdio: 'pipe' });
    let out = '';
    server.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece));
    const send = (body: string): void => void server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    const answered = async (id: number): Promise<void> => {
      const until = Date.now() + 20_000;
      while (!out.includes(`"id":${id}`)) {
        if (Date.now() > until || server.exitCode !== null) throw new Error(`no answer to ${id}; exit ${server.exitCode}: ${out.slice(-300)}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    try {
      send('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}');
      await answered(1);
      send('{"jsonrpc":"2.0","method":"initialized","params":{}}');
      for (const body of [
        '{not json',
        '[]',
        'null',
        '42',
        '{"jsonrpc":"2.0"}',
        '{"jsonrpc":"2.0","id":null,"method":7}',
        '{"jsonrpc":"2.0","id":99,"result":{}}',
        '',
      ])
        send(body);
      send('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":7}}');
      send('{"jsonrpc":"2.0","method":"textDocument/didChange","params":null}');
      send('{"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///x.md"},"position":{"line":0,"character":0}}}');
      await answered(2);
      send('{"jsonrpc":"2.0","id":3,"method":"shutdown"}');
      await answered(3);
    } finally {
      server.kill('SIGKILL');
    }
  });

  it('with requests and notifications that it does not know', async () => {
    await using editor = await startEditor({ capabilities: modern });
    await expect(editor.request('textDocument/unheardOf', {})).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound });
    editor.notify('$/unheardOf', { x: 1 });
    editor.notify('workspace/unheardOf', null);
    editor.open(untitled, riktlinje(unclear));
    expect(await editor.marked(untitled)).toEqual([found]);
  });

  it('through a thousand edits without a pause, and ends where a new reading does', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear));
    for (let i = 0; i < 1000; i++)
      editor.change(untitled, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: i % 2 } }, text: i % 3 === 0 ? '\n' : 'a' });
    const after = await editor.findings(untitled);
    const fresh = 'untitled:fresh';
    editor.open(fresh, editor.text(untitled));
    expect(after).toEqual(await editor.findings(fresh));
  });

  it('through a storm of requests that are taken back', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear));
    const asked = Array.from({ length: 300 }, (_, i) => {
      const source = new CancellationTokenSource();
      const method = ['textDocument/diagnostic', 'textDocument/codeLens', 'tillitskoll/report', 'textDocument/documentSymbol'][i % 4] as string;
      const answer = editor.connection.sendRequest(method, { textDocument: { uri: untitled } }, source.token).catch(() => 'taken back');
      if (i % 3 !== 0) source.cancel();
      if (i % 10 === 0) editor.replace(untitled, 'redovisas', 'redovisas');
      return answer;
    });
    await Promise.all(asked);
    expect(await editor.marked(untitled)).toEqual([found]);
  });

  it('with a client that never says what the settings are', async () => {
    await using editor = await startEditor({ capabilities: modern, settings: () => new Promise(() => {}) });
    editor.open(untitled, riktlinje(unclear));
    expect(await editor.marked(untitled)).toEqual([found]);
  });

  it('with a client that says so late: then it counts', async () => {
    let say: (settings: { severity: Record<string, string> }) => void = () => {};
    const late = new Promise<{ severity: Record<string, string> }>((resolve) => (say = resolve));
    await using editor = await startEditor({ capabilities: modern, settings: () => late });
    editor.open(untitled, riktlinje(unclear));
    expect(await editor.marked(untitled)).toEqual([found]);
    const before = editor.received.length;
    say({ severity: { 'unclear-mandate': 'off' } });
    await editor.message('workspace/diagnostic/refresh', () => true, before);
    expect(await editor.marked(untitled)).toEqual([]);
  });
});

describe('what lies in the folder', () => {
  const policy = '# Policy för bemötande\n\nPlanen ska följas upp. Rektorn ansvarar för mötet. Nämnden ska lyssna.\n';

  it('may be a folder where a file is looked for', async () => {
    const cwd = folderOf({ 'policy.md': policy });
    for (const name of ['.tillitskoll.yaml', '.tillitskoll-baslinje.json']) mkdirSync(join(cwd, name));
    const { code, out } = await cli(['check', '.', '--quiet'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('(unclear-mandate)');
    await using editor = await startEditor({ capabilities: modern, folders: [pathToFileURL(cwd).href] });
    const uri = pathToFileURL(join(cwd, 'policy.md')).href;
    editor.open(uri, policy);
    expect(await editor.marked(uri)).toContain('unclear-mandate: ska följas');
  });

  it('may be links in a ring', async () => {
    const cwd = folderOf({ 'a/policy.md': policy, 'b/riktlinje.md': policy });
    symlinkSync(join(cwd, 'a'), join(cwd, 'b/till-a'));
    symlinkSync(join(cwd, 'b'), join(cwd, 'a/till-b'));
    const { code, out, err } = await cli(['check', '.', '--quiet', '--rule', 'unclear-mandate'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(
      out
        .trimEnd()
        .split('\n')
        .filter((line) => /^(?:a\/policy|b\/riktlinje)\.md:/.test(line)),
    ).toHaveLength(2);
  });

  it('while a file changes again and again as it is read', async () => {
    const folder = folderOf({ 'plan.md': '' });
    const file = join(folder, 'plan.md');
    const uri = pathToFileURL(file).href;
    const texts = [riktlinje(unclear), `${riktlinje(unclear)}\n${'Rektorn leder arbetet med stöd av elevhälsan.\n\n'.repeat(2000)}`, ''];
    let goesOn = true;
    const writer = (async () => {
      for (let i = 0; goesOn; i++) await writeFile(file, texts[i % texts.length] as string);
    })();
    try {
      await using editor = await startEditor({ capabilities: modern, folders: [pathToFileURL(folder).href] });
      for (let i = 0; i < 15; i++) {
        const { rows } = await editor.request<PortfolioResult>('tillitskoll/portfolio', { uris: [uri], shows: true });
        expect(rows.length).toBeLessThan(2);
      }
      goesOn = false;
      await writer;
      await writeFile(file, texts[0] as string);
      const { rows } = await editor.request<PortfolioResult>('tillitskoll/portfolio', { uris: [uri], shows: true });
      expect(rows.map(({ cells }) => cells[0])).toEqual(['Riktlinje för avvikelser']);
    } finally {
      goesOn = false;
      await writer;
    }
  });
});
