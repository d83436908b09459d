// Installs the project's packages when they are missing or older than the lockfile. Uses nothing but Node: it runs before anything is there.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** @param {(text: string) => void} log */
export function ensureInstalled(log = console.log) {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Error(`Tillitskoll behöver Node 20 eller nyare; det här är Node ${process.versions.node}.`);
  const marker = path.join(root, 'node_modules/.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  log('Hämtar de paket som behövs (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`Paketen gick inte att hämta. Kontrollera nätverket och försök igen.\n${done.stderr ?? done.error?.message ?? ''}`);
}
