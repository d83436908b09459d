import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cliBundle } from './support/build.ts';
import { folderOf } from './support/cli.ts';
import { modern, startEditor } from './support/lsp.ts';

const denied = join(import.meta.dirname, 'support/denied.cjs');
const examples = join(import.meta.dirname, '../docs/exempel');
const run = (...args: readonly string[]) => spawnSync(process.execPath, ['--require', denied, ...args], { encoding: 'utf8', cwd: folderOf() });

describe('nothing leaves the machine and no other program is started', () => {
  it('what denies it, does', () => {
    for (const attempt of [
      "require('net').connect(80, '127.0.0.1')",
      "require('https').get('https://example.org')",
      "fetch('https://example.org')",
      "require('child_process').execSync('true')",
    ]) {
      const { status, stderr } = run('-e', attempt);
      expect(stderr, attempt).toContain('DENIED');
      expect(status, attempt).not.toBe(0);
    }
  });

  it.each(['check', 'coverage', 'clauses', 'goals', 'mandates', 'portfolio'])('%s', (command) => {
    const { status, stdout, stderr } = run(cliBundle, command, examples);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.length).toBeGreaterThan(100);
  });

  it('the server, whatever it is asked', async () => {
    const extending = '.tillitskoll.yaml';
    const cwd = folderOf({ [extending]: 'extends: https://example.org/tillitskoll.yaml\npacks: [//example.org/x.yaml]\n' });
    // Ends with an error if anything was written to standard error.
    await using editor = await startEditor({
      capabilities: modern,
      folders: [pathToFileURL(cwd).href],
      server: join(import.meta.dirname, 'support/denied-server.cjs'),
    });
    for (const name of readdirSync(examples)) {
      const uri = pathToFileURL(join(cwd, name)).href;
      editor.open(uri, readFileSync(join(examples, name), 'utf8'));
      expect((await editor.pull(uri)).kind).toBe('full');
      for (const method of ['tillitskoll/overview', 'tillitskoll/mandates', 'tillitskoll/report', 'textDocument/codeLens'])
        expect(await editor.request(method, { textDocument: { uri } })).toBeTruthy();
      await editor.hover(uri, { line: 12, character: 4 });
    }
  });
});
