// VS Code's own server on 127.0.0.1, all of it gone when it is stopped or this process ends.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atEnd } from './scratch.mjs';

/** @typedef {import('./install.mjs').HostPaths} HostPaths */
/** @typedef {import('./profile.mjs').Profile} Profile */

/**
 * @typedef {object} ServerOptions
 * @property {HostPaths} host
 * @property {Profile} profile
 * @property {number | undefined} [port] a free one unless given
 * @property {boolean | undefined} [testDriver] lets the page load an extension under development and a test suite
 * @property {Record<string, string> | undefined} [env] extra environment variables, also for the extension host
 */

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {(place?: Place) => string} url the workbench's address, for paths of this machine
 * @property {() => Promise<void>} stop ends the server and all it started
 * @property {Promise<string>} exited fulfilled with the reason when the server ends, whoever ended it
 */

/**
 * @typedef {object} Place
 * @property {string | undefined} [folder]
 * @property {string | undefined} [file] a file to open, if need be as path:line:column
 * @property {string[] | undefined} [extensionDevelopmentPaths] need testDriver
 * @property {string | undefined} [extensionTestsPath] needs testDriver
 */

/**
 * Installs a packaged extension into the profile.
 * @param {{ host: HostPaths, profile: Profile, vsix: string }} options
 */
export function installVsix({ host, profile, vsix }) {
  if (!existsSync(vsix)) throw new Error(`Det paketerade tillägget ${vsix} finns inte. Bygg det först.`);
  const args = [...commonArguments(host, profile), '--install-extension', path.resolve(vsix)];
  const { status, stdout, stderr, error } = spawnSync(host.nodePath, args, {
    env: environment(profile),
    encoding: 'utf8',
    timeout: 60_000,
  });
  // VS Code ends with 0 after some failures.
  if (status === 0 && !/failed installing/i.test(`${stdout}${stderr}`)) return;
  const details = withoutNoise(`${error?.message ?? ''}${stdout}${stderr}`);
  throw new Error(`Kunde inte installera ${vsix} i den inbyggda VS Code.\n${details}`);
}

/**
 * What the server prints, less its long complaints about a native logger that install.mjs leaves out.
 * @param {string} output
 */
function withoutNoise(output) {
  return output.replace(/^.*Could not locate the bindings file[\s\S]*?^}\n/gm, '').trim();
}

/**
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer({ host, profile, port: wantedPort, testDriver = false, env = {} }) {
  const port = await freePort(wantedPort);
  const args = [...commonArguments(host, profile), ...listenArguments(profile, port), ...(testDriver ? driverArguments : [])];
  // A process group of its own: the extension host outlives its server for hours unless the whole group goes.
  const child = spawn(host.nodePath, args, {
    env: { ...environment(profile), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const forget = atEnd(() => killGroup(child.pid, 'SIGKILL'));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed += chunk;
    });
  }
  /** @type {Promise<string>} */
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(`VS Codes server kunde inte startas: ${error.message}`));
    child.once('exit', (code, signal) => resolve(`VS Codes server avslutades (${code ?? signal}).\n${withoutNoise(printed)}`));
  });
  const stop = async () => {
    killGroup(child.pid, 'SIGTERM');
    await Promise.race([exited, sleep(3000)]);
    killGroup(child.pid, 'SIGKILL');
    await exited;
    forget();
  };

  const problem = await Promise.race([exited, answers(port)]);
  if (problem) {
    await stop();
    throw new Error(problem);
  }
  return { port, exited, stop, url: (place) => workbenchUrl(port, profile, place) };
}

/**
 * @param {HostPaths} host
 * @param {Profile} profile
 */
function commonArguments({ codeServerDir }, { dir }) {
  return [
    path.join(codeServerDir, 'lib/vscode/out/server-main.js'),
    '--accept-server-license-terms',
    ...['--server-data-dir', path.join(dir, 'server')],
    ...['--user-data-dir', path.join(dir, 'user')],
    ...['--extensions-dir', path.join(dir, 'extensions')],
  ];
}

/**
 * @param {Profile} profile
 * @param {number} port
 */
function listenArguments(profile, port) {
  return [
    ...['--host', '127.0.0.1', '--port', String(port)],
    // Whoever reaches a VS Code server can run commands, and any web page can reach 127.0.0.1.
    ...['--connection-token-file', profile.tokenFile],
    ...['--telemetry-level', 'off'],
    '--disable-workspace-trust',
    '--disable-getting-started-override',
  ];
}

// A built VS Code ignores test paths without the first. The others end what a killed test run leaves behind.
const driverArguments = ['--enable-smoke-test-driver', '--enable-remote-auto-shutdown', '--reconnection-grace-time', '60'];

/**
 * @param {Profile} profile
 * @returns {NodeJS.ProcessEnv}
 */
function environment({ dir }) {
  const home = path.join(dir, 'home');
  // What a VS Code or an npm around us has set would lead the server astray.
  const misleading = /^(VSCODE_(?!TEST_)|ELECTRON_|npm_)|^(PORT|NODE_OPTIONS)$/i;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.test(name))),
    HOME: home,
    TMPDIR: path.join(dir, 'tmp'),
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_DATA_HOME: path.join(home, '.local/share'),
    XDG_CACHE_HOME: path.join(home, '.cache'),
    XDG_RUNTIME_DIR: home, // where VS Code puts its sockets
    EXTENSIONS_GALLERY: '{}', // no marketplace
  };
}

/**
 * The wanted port if it is free, any free one if none is wanted.
 * @param {number} [wanted]
 * @returns {Promise<number>}
 */
async function freePort(wanted = 0) {
  const probe = createServer().listen(wanted, '127.0.0.1');
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw new Error(`Port ${wanted} på 127.0.0.1 kan inte användas. Välj en annan port.`, { cause: error });
  }
  const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
  probe.close();
  await once(probe, 'close');
  return port;
}

/**
 * Waits for the server; the answer is what is wrong, if anything.
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
async function answers(port) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const response = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
    if (response?.ok) return undefined;
    await sleep(50);
  }
  return 'VS Codes server svarar inte efter 60 sekunder.';
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function killGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nothing is left of it.
  }
}

/**
 * @param {number} port
 * @param {Profile} profile
 * @param {Place} [place]
 */
function workbenchUrl(port, profile, { folder, file, extensionDevelopmentPaths = [], extensionTestsPath } = {}) {
  const remote = (/** @type {string} */ local) => `vscode-remote://127.0.0.1:${port}${path.resolve(local).split('/').map(encodeURIComponent).join('/')}`;
  const payload = extensionDevelopmentPaths.map((extension) => ['extensionDevelopmentPath', remote(extension)]);
  if (extensionTestsPath) payload.push(['extensionTestsPath', remote(extensionTestsPath)]);
  if (file) payload.push(['gotoLineMode', 'true'], ['openFile', remote(file)]);

  const query = new URLSearchParams({ tkn: profile.token });
  if (folder) query.set('folder', path.resolve(folder));
  else query.set('ew', 'true');
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query}`;
}
