// Finds (or installs) a Chromium and opens it, driven by Playwright and cut off from everything but this machine.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { cleanUpLast, createScratch } from './scratch.mjs';

const run = promisify(execFile);
const isWindows = process.platform === 'win32';

/**
 * The path of a Chromium-like browser, installed from Debian's packages when there is none and we may.
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<string>}
 */
export async function ensureBrowser({ log = console.log } = {}) {
  const found = findBrowser();
  if (found) return found;
  if (mayInstall()) {
    log('Installerar webbläsaren Chromium (en gång) …');
    await installChromium();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(`Hittar ingen webbläsare att visa VS Code i. ${remedy}`);
}

const remedy =
  'Installera Chromium eller Google Chrome (på Debian: ”sudo apt-get install chromium”), ' + 'eller peka ut en webbläsare med miljövariabeln CHROME_PATH.';

/** @returns {string | undefined} */
function findBrowser() {
  const { CHROME_PATH: named } = process.env;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH pekar på ${named}, som inte finns. ${remedy}`);
  }
  return [...candidatesOnPath(), ...usualPlaces()].find((file) => existsSync(file));
}

function candidatesOnPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
  const { PATH = '' } = process.env;
  const folders = PATH.split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, isWindows ? `${name}.exe` : name)));
}

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', path.join(os.homedir(), 'Applications')];
    return apps.flatMap((app) => folders.map((folder) => path.join(folder, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  if (isWindows) {
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    const { ProgramFiles, 'ProgramFiles(x86)': ProgramFiles32, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, ProgramFiles32, LOCALAPPDATA].filter((folder) => folder !== undefined);
    return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  return [];
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installChromium() {
  try {
    await aptInstall();
  } catch {
    // The package lists are missing or out of date.
    await aptGet(['update']);
    await aptInstall();
  }
}

const aptInstall = () => aptGet(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);

/** @param {string[]} args */
async function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], { env, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stderr = '' } = /** @type {{ stderr?: string }} */ (error);
    throw new Error(`”apt-get ${args.join(' ')}” misslyckades. ${remedy}\n${stderr.trim()}`);
  }
}

/**
 * @typedef {object} BrowserOptions
 * @property {string} executablePath what ensureBrowser answered
 * @property {number | undefined} [width]
 * @property {number | undefined} [height]
 * @property {boolean | undefined} [headless] false shows a window
 * @property {number | undefined} [deviceScaleFactor] 2 for sharp screenshots
 * @property {'light' | 'dark' | undefined} [colorScheme]
 * @property {boolean | undefined} [thirdParties] lets a page from another host of this machine keep things, as webviews do in VS Code for the Web
 */

/**
 * @typedef {object} OpenBrowser
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').BrowserContext} context
 * @property {() => Promise<void>} close
 * @property {Set<string>} blocked the addresses outside this machine that a page asked for and did not get
 */

/**
 * Opens a browser with an empty profile of its own. The host must be installed (ensureHost): Playwright comes with it.
 * @param {BrowserOptions} options
 * @returns {Promise<OpenBrowser>}
 */
export async function openBrowser({
  executablePath,
  width = 1280,
  height = 800,
  headless = true,
  deviceScaleFactor = 1,
  colorScheme = 'light',
  thirdParties = false,
}) {
  const { chromium } = await import('playwright-core');
  const { dir, remove } = createScratch();
  // A visible window is resized by its user, and the page with it.
  const view = headless ? { viewport: { width, height }, deviceScaleFactor } : { viewport: null };
  if (thirdParties) {
    mkdirSync(path.join(dir, 'profile/Default'), { recursive: true });
    writeFileSync(path.join(dir, 'profile/Default/Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
  }
  const launch = chromium.launchPersistentContext(path.join(dir, 'profile'), {
    executablePath,
    headless,
    ...view,
    colorScheme,
    args: [...chromiumFlags, ...(headless ? [] : [`--window-size=${width},${height}`])],
    // All that the browser and Playwright leave when they are interrupted lies in the scratch folder.
    artifactsDir: path.join(dir, 'artifacts'),
    env: { ...process.env, TMPDIR: dir, XDG_CONFIG_HOME: dir, XDG_CACHE_HOME: dir },
  });
  const context = await launch.catch((error) => {
    remove();
    throw error;
  });
  cleanUpLast();
  const blocked = await blockOutside(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const close = async () => {
    await context.close();
    remove();
  };
  return { page, context, blocked, close };
}

const chromiumFlags = [
  '--no-sandbox', // root has no sandbox, and the pages are our own
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Also holds for what no page asks for: the browser itself, service workers and web sockets.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
];

/**
 * @param {import('playwright-core').BrowserContext} context
 * @returns {Promise<Set<string>>}
 */
async function blockOutside(context) {
  /** @type {Set<string>} */
  const blocked = new Set();
  await context.route(isOutside, (route) => {
    blocked.add(route.request().url());
    return route.abort('blockedbyclient');
  });
  const watch = (/** @type {import('playwright-core').Page} */ page) => {
    page.on('websocket', (socket) => {
      if (isOutside(new URL(socket.url()))) blocked.add(socket.url());
    });
  };
  context.pages().forEach(watch);
  context.on('page', watch);
  return blocked;
}

/** @param {URL} url */
function isOutside(url) {
  return /^(https?|wss?):$/.test(url.protocol) && !/^(127\.0\.0\.1|\[::1\]|(.+\.)?localhost)$/.test(url.hostname);
}
