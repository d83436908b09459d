// npm start: opens a real VS Code with Tillitskoll on a folder of example drafts. npm start -- FILE… analyses in the terminal instead.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';

const root = path.resolve(import.meta.dirname, '..');
const examples = path.join(root, 'docs/exempel');
const log = (text) => console.log(text);

process.once('SIGINT', () => {
  log('\nAvslutat.');
  process.exit(0);
});
process.once('SIGTERM', () => process.exit(0));

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

async function start(operands) {
  ensureInstalled(operands.length > 0 ? console.error : log);
  if (operands.length > 0) return inTerminal(operands);
  log('Bygger och paketerar Tillitskoll …');
  const { makePackage } = await import('./package.mjs');
  const vsix = await makePackage();
  const code = onPath('code');
  return code ? inDesktop(code) : inBrowser(vsix);
}

/** The same analysis in the terminal; paths count from where npm was called. */
function inTerminal(operands) {
  const built = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) process.exit(built.status ?? 1);
  const done = spawnSync(process.execPath, [path.join(root, 'server/out/cli.cjs'), 'check', ...operands], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
  });
  process.exit(done.status ?? 1);
}

function inDesktop(code) {
  log(`Öppnar VS Code (${code}) med Tillitskoll på exemplen i docs/exempel.`);
  const done = spawnSync(code, [`--extensionDevelopmentPath=${root}`, '--new-window', examples], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error('VS Code gick inte att starta. Öppna mappen docs/exempel själv, med tillitskoll.vsix installerad.');
}

/** An embedded VS Code served on this machine only, until Ctrl+C. */
async function inBrowser(vsix) {
  const [{ ensureHost }, { createProfile }, { installVsix, startServer }] = await Promise.all([
    import('../test/host/install.mjs'),
    import('../test/host/profile.mjs'),
    import('../test/host/server.mjs'),
  ]);
  const host = await ensureHost({ log });
  const profile = createProfile({ settings: { 'editor.wordWrap': 'on' } });
  log('Startar VS Code …');
  installVsix({ host, profile, vsix });
  const server = await startServer({ host, profile });
  const address = server.url({ folder: examples, file: path.join(examples, 'verksamhetsplan-vard-och-omsorg.md') });
  log(`\nVS Code med Tillitskoll finns på\n\n  ${address}\n\nAdressen går bara att nå från den här datorn. Avsluta med Ctrl+C.`);
  if (openInBrowser(address)) log('Den öppnas nu i din webbläsare.');
  server.exited.then((why) => {
    console.error(`VS Code avslutades oväntat. ${why ?? ''}`);
    process.exit(1);
  });
  await new Promise(() => setInterval(() => {}, 1 << 30));
}

/** Opens the address where there is a desktop with a browser; without one the address is all. */
function openInBrowser(address) {
  const [command, ...args] = process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  if (process.platform === 'linux' && !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)) return false;
  if (process.platform !== 'win32' && !onPath(command)) return false;
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
  return true;
}

function onPath(name) {
  const names = process.platform === 'win32' ? [`${name}.cmd`, `${name}.exe`] : [name];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)) {
    for (const each of names) {
      try {
        accessSync(path.join(folder, each), constants.X_OK);
        return path.join(folder, each);
      } catch {}
    }
  }
  return undefined;
}
