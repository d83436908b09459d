// The tests inside VS Code's extension host: one suite, two hosts. node scripts/test-extension.mjs [--electron]
// Without --electron in the embedded VS Code of test/host; with it in desktop VS Code, which @vscode/test-electron downloads, or in the one that
// VSCODE_EXECUTABLE names.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { ensureBrowser } from '../test/host/browser.mjs';
import { ensureHost } from '../test/host/install.mjs';
import { runSuite } from '../test/host/run-suite.mjs';
import { makePackage, stageExtension } from './package.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs/exempel');

/** Bundles the suite. @returns {Promise<string>} the path of the bundle */
async function bundleSuite() {
  const outfile = path.join(root, 'test/out/extension-suite.cjs');
  await build({
    entryPoints: [path.join(root, 'test/extension/suite.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
    // Mocha looks for the files of its parallel mode, which is not used here.
    logOverride: { 'require-resolve-not-external': 'silent' },
  });
  return outfile;
}

/**
 * Runs the suite in the embedded VS Code, with the package installed as users install it.
 * @param {{ vsix: string, log?: (text: string) => void }} options
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function testInEmbeddedHost({ vsix, log = console.log }) {
  await ensureHost({ log });
  await ensureBrowser({ log });
  const { passed, failed, skipped, exitCode } = await runSuite({ vsix, folder, extensionTestsPath: await bundleSuite(), timeoutMs: 300_000 });
  // A suite that did not get to its end has no failed test to show for it.
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1), skipped };
}

/**
 * Runs the suite in desktop VS Code, with the files of the package in a folder named as an installed extension's, for VS Code associates the
 * pages of the rules with their editor by that name. Ends with an error if a test fails.
 */
async function testInDesktop() {
  const { VSCODE_EXECUTABLE: executable } = process.env;
  const scratch = mkdtempSync(path.join(tmpdir(), 'tillitskoll-'));
  try {
    const copy = path.join(scratch, path.basename(folder));
    cpSync(folder, copy, { recursive: true });
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const extension = path.join(scratch, `tillitskoll.tillitskoll-${version}`);
    await stageExtension(extension);
    await runTests({
      ...(executable ? { vscodeExecutablePath: path.resolve(executable) } : {}),
      extensionDevelopmentPath: extension,
      extensionTestsPath: await bundleSuite(),
      launchArgs: [copy, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${path.join(scratch, 'user')}`],
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const vsix = await makePackage();
  if (process.argv.includes('--electron')) {
    await testInDesktop().catch((error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
  } else {
    const { passed, failed, skipped } = await testInEmbeddedHost({ vsix });
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
    process.exitCode = failed > 0 ? 1 : 0;
  }
}
