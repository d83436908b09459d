// The server in other editors: Debian's Neovim and Emacs, which are installed if they are not there and we may.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = import.meta.dirname;
const root = path.resolve(here, '../..');

const isThere = (program) => (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));
const hasEglot = () =>
  isThere('emacs') &&
  run('emacs', ['--batch', '-q', '--eval', '(package-initialize)', '-l', 'eglot']).then(
    () => true,
    () => false,
  );

async function install(log) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  log('Installerar Neovim och Emacs (en gång) …');
  const apt = (...args) =>
    run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 1 << 26 });
  const packages = ['install', '-y', '--no-install-recommends', 'neovim', 'emacs-nox', 'elpa-eglot'];
  await apt(...packages).catch(async () => {
    await apt('update');
    await apt(...packages);
  });
}

/**
 * @param {{ log?: (text: string) => void }} [options]
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function otherEditors({ log = console.log } = {}) {
  if (!isThere('nvim') || !(await hasEglot())) await install(log).catch((error) => log(`    ${error.message.split('\n')[0]}`));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const folder = mkdtempSync(path.join(tmpdir(), 'tillitskoll-editorer-'));
  const draft = path.join(folder, 'riktlinje.md');
  const out = path.join(folder, 'svar.json');
  const server = path.join(root, 'server/out/server.cjs');
  const text = readFileSync(path.join(root, 'docs/exempel/verksamhetsplan-vard-och-omsorg.md'), 'utf8');
  const cli = (content) => {
    writeFileSync(draft, content);
    const { files } = JSON.parse(
      execFileSync(process.execPath, [path.join(root, 'server/out/cli.cjs'), 'check', draft, '--format', 'json'], { encoding: 'utf8' }),
    );
    return files[0].findings.map(({ range, message }) => `${range.start.line} ${message}`).sort();
  };
  const lines = (found) => found.map(({ line, message }) => `${line} ${message}`).sort();
  const same = (found, expected) => {
    const without = (a, b) => a.filter((line) => !b.includes(line));
    if (JSON.stringify(found) !== JSON.stringify(expected))
      throw new Error(
        `fick ${found.length}, bara där: ${without(found, expected).join(' ¦ ')}\nväntade ${expected.length}, bara där: ${without(expected, found).join(' ¦ ')}`,
      );
  };
  const step = async (name, isPossible, act) => {
    if (!isPossible) {
      counts.skipped++;
      log(`  - ${name}: finns inte här`);
      return;
    }
    try {
      rmSync(out, { force: true });
      await act();
      counts.passed++;
      log(`  ✓ ${name}`);
    } catch (error) {
      counts.failed++;
      log(`  ✗ ${name}\n    ${String(error.message).split('\n').slice(0, 12).join('\n    ')}`);
    }
  };
  const env = { ...process.env, SERVER: server, DRAFT: draft, OUT: out, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, XDG_STATE_HOME: folder };
  const expected = cli(text);
  await step('Neovim: samma frågor som i kommandoraden, hjälptext och åtgärd', isThere('nvim'), async () => {
    const after = cli(`${text}\nLarmet ska provas.\n`);
    writeFileSync(draft, text);
    await run('nvim', ['--headless', '--clean', '-c', `luafile ${path.join(here, 'neovim.lua')}`], { env, timeout: 90_000 });
    const answer = JSON.parse(readFileSync(out, 'utf8'));
    same(lines(answer.first), expected);
    same(lines(answer.after), after);
    if (!/Otydligt mandat/.test(answer.hover)) throw new Error(`hjälptexten är ”${answer.hover}”`);
    if (!/ ska prova larmet\.$/.test(answer.text.join('')))
      throw new Error(`efter åtgärden står ”${answer.text.join('')}”, åtgärder: ${answer.actions.join(' | ')}`);
  });
  await step('Emacs: samma frågor som i kommandoraden', await hasEglot(), async () => {
    const after = cli(`${text}\nLarmet ska provas.\n`);
    writeFileSync(draft, text);
    await run('emacs', ['--batch', '-q', '--eval', '(package-initialize)', '-l', path.join(here, 'emacs.el')], { env, timeout: 90_000 });
    const answer = JSON.parse(readFileSync(out, 'utf8'));
    // Eglot puts the name of the server and the rule before the words.
    const plain = (found) => lines(found.map(({ line, message }) => ({ line, message: message.replace(/^Tillitskoll \[[\w-]+\]: /, '') })));
    same(plain(answer.first), expected);
    same(plain(answer.after), after);
  });
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const { failed } = await otherEditors();
  process.exit(failed > 0 ? 1 : 0);
}
