// Runs a mocha suite inside the real extension host of the embedded VS Code, with the extension installed as its users install it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, openBrowser } from './browser.mjs';
import { ensureHost } from './install.mjs';
import { createProfile } from './profile.mjs';
import { installVsix, startServer } from './server.mjs';

/**
 * @typedef {object} SuiteOptions
 * @property {string | string[] | undefined} [vsix] packaged extensions to install
 * @property {string | string[] | undefined} [extensionDevelopmentPath] extensions to load from their folders; an empty stub unless given
 * @property {string} extensionTestsPath a CommonJS module that exports run()
 * @property {string | undefined} [folder] the folder to open; the tests get a copy of it
 * @property {Record<string, unknown> | undefined} [settings] the user's settings
 * @property {number | undefined} [timeoutMs] how long the suite may take, from the page's first request on
 * @property {Record<string, string> | undefined} [env] extra environment variables for the extension host
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {Counts & { exitCode: number }} SuiteResult */

const exitCodes = { failed: 1, timedOut: 124, crashed: 125 };
const recordSeparator = '\u001e';

/**
 * @param {SuiteOptions} options
 * @returns {Promise<SuiteResult>}
 */
export async function runSuite(options) {
  const host = await ensureHost();
  const executablePath = await ensureBrowser();
  const profile = createProfile({ settings: options.settings });
  try {
    for (const vsix of list(options.vsix)) installVsix({ host, profile, vsix });
    return await runIn({ host, executablePath, profile, options });
  } finally {
    profile.remove();
  }
}

/**
 * @param {{ host: import('./install.mjs').HostPaths, executablePath: string, profile: import('./profile.mjs').Profile, options: SuiteOptions }} input
 * @returns {Promise<SuiteResult>}
 */
async function runIn({ host, executablePath, profile, options }) {
  const output = followOutput(path.join(profile.dir, 'test-output'));
  const env = {
    VSCODE_TEST_REPORTER: fileURLToPath(new URL('reporter.cjs', import.meta.url)),
    ...options.env,
    VSCODE_TEST_OUTPUT: output.file,
  };
  const server = await startServer({ host, profile, testDriver: true, env });
  /** @type {import('./browser.mjs').OpenBrowser | undefined} */
  let browser;
  try {
    browser = await openBrowser({ executablePath });
    const url = server.url({
      folder: options.folder && profile.copyFolder(options.folder),
      extensionDevelopmentPaths: options.extensionDevelopmentPath ? list(options.extensionDevelopmentPath) : [createStub(profile)],
      extensionTestsPath: path.resolve(options.extensionTestsPath),
    });
    const end = await watchRun({ page: browser.page, url, server, timeoutMs: options.timeoutMs ?? 180_000 });
    return judge(end, output.finish());
  } finally {
    output.finish();
    // A browser that has crashed must not keep us waiting; it goes with this process at the latest.
    await Promise.race([browser?.close(), sleep(5000, undefined, { ref: false })]);
    await server.stop();
  }
}

/**
 * How a run ended: with the suite's own exit code, or else with a reason why there is none.
 * @typedef {{ exitCode: number, reason?: string | undefined, workbenchLog: string[] }} RunEnd
 */

/**
 * @param {{ page: import('playwright-core').Page, url: string, server: import('./server.mjs').Server, timeoutMs: number }} input
 * @returns {Promise<RunEnd>}
 */
async function watchRun({ page, url, server, timeoutMs }) {
  /** @type {string[]} */
  const workbenchLog = [];
  const note = (/** @type {string} */ type, /** @type {unknown[]} */ parts) =>
    workbenchLog.push(`[${type}] ${parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ')}`);
  page.on('pageerror', (error) => note('page', [error.message]));
  await page.exposeFunction('codeAutomationLog', note);

  /** @type {(end: { exitCode: number, reason?: string }) => void} */
  let settle = () => {};
  /** @type {Promise<{ exitCode: number, reason?: string }>} */
  const end = new Promise((resolve) => {
    settle = resolve;
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ exitCode) => settle({ exitCode }));

  const crashed = (/** @type {string} */ reason) => settle({ exitCode: exitCodes.crashed, reason });
  page.once('crash', () => crashed('Sidan med VS Code kraschade.'));
  page.once('close', () => crashed('Sidan med VS Code stängdes.'));
  server.exited.then(crashed);
  const late = { exitCode: exitCodes.timedOut, reason: `Testerna blev inte klara på ${timeoutMs / 1000} sekunder.` };
  const timer = setTimeout(settle, timeoutMs, late);
  page.goto(url, { timeout: 0 }).catch((error) => crashed(`VS Code kunde inte öppnas: ${error.message}`));
  const { exitCode, reason } = await end;
  clearTimeout(timer);
  return { exitCode, reason, workbenchLog };
}

/**
 * @param {RunEnd} end
 * @param {Counts | undefined} counts nothing when the suite did not get to its end
 * @returns {SuiteResult}
 */
function judge({ exitCode, reason, workbenchLog }, counts) {
  if (!counts) {
    console.error([...workbenchLog.filter(isTelling), reason ?? 'Testsviten slutade innan den hade kört klart.'].join('\n'));
    return { passed: 0, failed: 0, skipped: 0, exitCode: exitCode || exitCodes.failed };
  }
  const ranNone = counts.passed + counts.failed === 0;
  if (ranNone) console.error('Inget test kördes.');
  const isRed = ranNone || counts.failed > 0;
  return { ...counts, exitCode: exitCode || (isRed ? exitCodes.failed : 0) };
}

/**
 * Native modules that install.mjs leaves out are missed with long stack traces, to no effect.
 * @param {string} entry
 */
function isTelling(entry) {
  return !/spdlog|native-watchdog|\[reconnection-grace-time\]/.test(entry);
}

/**
 * Prints the reporter's lines as they come.
 * @param {string} file
 */
function followOutput(file) {
  writeFileSync(file, '');
  let shown = 0;
  /** @type {Counts | undefined} */
  let counts;
  const look = () => {
    const text = readFileSync(file, 'utf8');
    const end = text.lastIndexOf('\n') + 1;
    for (const line of text.slice(shown, end).split('\n').slice(0, -1)) {
      if (line.startsWith(recordSeparator)) counts = JSON.parse(line.slice(1));
      else console.log(line);
    }
    shown = end;
  };
  const poll = setInterval(look, 100);
  return {
    file,
    finish() {
      clearInterval(poll);
      look();
      return counts;
    },
  };
}

/**
 * VS Code runs a suite only while some extension is under development.
 * @param {import('./profile.mjs').Profile} profile
 */
function createStub(profile) {
  const dir = path.join(profile.dir, 'stub');
  mkdirSync(dir);
  const manifest = { name: 'empty-stub', publisher: 'tillitskoll-test', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify(manifest));
  return dir;
}

/**
 * @param {string | string[] | undefined} value
 * @returns {string[]}
 */
function list(value) {
  return value === undefined ? [] : [value].flat();
}
