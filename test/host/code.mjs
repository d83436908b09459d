// Stands in for the desktop VS Code executable in @vscode/test-electron's runTests({ vscodeExecutablePath }): takes the same
// arguments, runs the suite in the embedded VS Code and ends with its exit code.
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runSuite } from './run-suite.mjs';

const { values, positionals } = parseArgs({
  strict: false, // desktop VS Code has many more options, and none of them matters here
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    'install-extension': { type: 'string', multiple: true },
    // Named only so that their values are not taken for the folder: the embedded VS Code has its own.
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
});
const {
  extensionDevelopmentPath,
  extensionTestsPath,
  'install-extension': vsix,
} = /** @type {{ extensionDevelopmentPath?: string[], extensionTestsPath?: string, 'install-extension'?: string[] }} */ (values);

if (!extensionTestsPath) {
  console.error('Den här ersättaren för VS Code kör bara tester: ange --extensionTestsPath.');
  process.exit(2);
}
const { VSCODE_TEST_TIMEOUT_MS: timeoutMs } = process.env;
try {
  const { passed, failed, skipped, exitCode } = await runSuite({
    vsix,
    extensionDevelopmentPath,
    extensionTestsPath: moduleFile(extensionTestsPath),
    folder: positionals[0],
    timeoutMs: timeoutMs ? Number(timeoutMs) : undefined,
  });
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(exitCode);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/**
 * The file that desktop VS Code would load for a path that may leave out `.js` or name a folder.
 * @param {string} module
 */
function moduleFile(module) {
  return createRequire(import.meta.url).resolve(path.resolve(module));
}
