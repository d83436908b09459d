import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../server/src/version.ts';
import { startEditor } from '../support/lsp.ts';

const folder = mkdtempSync(join(tmpdir(), 'tillitskoll-npm-'));
const installed = join(folder, 'node_modules/tillitskoll');
const npm = (...args: readonly string[]): string => execFileSync('npm', [...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/package.mjs'), '--npm', folder]);
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  npm('install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', `./tillitskoll-${version}.tgz`);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the npm package', () => {
  it('installs without a network and checks a folder', () => {
    writeFileSync(join(folder, 'policy.md'), '# Policy för bemötande\n\nPlanen ska följas upp. Rektorn ansvarar för mötet.\n');
    expect(npm('exec', '--offline', '--', 'tillitskoll', 'check', '.', '--quiet')).toMatch(/^policy\.md:3:8: .*\(unclear-mandate\)\n$/m);
  });

  it('has the language server, with the pages of the rules', async () => {
    await using editor = await startEditor({ server: join(installed, 'server/out/server.cjs') });
    editor.open('file:///x/policy.md', '# Policy för bemötande\n\nPlanen ska följas upp. Rektorn ansvarar för mötet.\n');
    const { diagnostics } = await editor.published('file:///x/policy.md', 1);
    expect(diagnostics.map(({ code }) => code)).toContain('unclear-mandate');
    for (const { codeDescription } of diagnostics) expect(readFileSync(new URL(codeDescription?.href ?? ''), 'utf8')).toMatch(/^# /);
    // Without a word of goodbye a server ends with 1, by the protocol.
    const { status, stderr } = spawnSync(join(folder, 'node_modules/.bin/tillitskoll-server'), ['--stdio'], { input: '', encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('says what it consists of, and each licence', () => {
    const { components } = JSON.parse(readFileSync(join(installed, 'sbom.cdx.json'), 'utf8')) as { readonly components: readonly { readonly name: string }[] };
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['unified', 'remark-parse', 'vscode-languageserver', 'yaml']));
    const notices = readFileSync(join(installed, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of names) expect(notices).toContain(`\n${name} `);
    // jszip may be had under either; it is had under the other.
    expect(notices).not.toMatch(/GNU (?:LESSER )?GENERAL PUBLIC LICENSE\s+Version/i);
  });
});
