// npm test: installs, type-checks, lints, builds and runs every test; ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';

const root = path.resolve(import.meta.dirname, '..');
const total = { passed: 0, failed: 0, skipped: 0 };

ensureInstalled();

await part('Typer', () => command('typescript/bin/tsc', '-p', '.'));
await part('Lint och lager', () => command('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'));
await part('Oanvänt', () => command('knip/bin/knip.js'));
let vsix;
await part('Bygge och paket', async () => {
  const { makePackage } = await import('./package.mjs');
  const bytes = () => createHash('sha256').update(readFileSync(vsix)).digest('hex');
  vsix = await makePackage();
  const first = bytes();
  await makePackage();
  if (bytes() !== first) throw new Error('Samma källor gav två olika paket.');
  return { passed: 2, failed: 0, skipped: 0 };
});
await part('Enhetstester, egenskaper, språkserver och kommandorad', unitTests);
if (vsix) {
  await part('I en riktig VS Code', async () => (await import('./test-extension.mjs')).testInEmbeddedHost({ vsix, log: console.log }));
  await part('Det användaren ser', async () => (await import('../test/ui/walk.mjs')).walk({ vsix, log: console.log }));
  await part('Den som är ny', async () => (await import('../test/ui/newcomer.mjs')).walkAsNewcomer({ vsix, log: console.log }));
  await part('I VS Code för webben', async () => (await import('../test/web/walk.mjs')).walkWeb({ log: console.log }));
  await part('I andra editorer', async () => (await import('../test/editors/editors.mjs')).otherEditors({ log: console.log }));
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);

/** Runs one part and adds its counts; one that throws has failed. */
async function part(name, run) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  try {
    const { passed, failed, skipped } = await run();
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  } catch (error) {
    total.failed += 1;
    console.error(error?.stack ?? error);
  }
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** A tool of the project; its success counts as one test. */
function command(tool, ...args) {
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', tool), ...args], { cwd: root, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function unitTests() {
  const report = path.join(root, 'test/out/vitest.json');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { cwd: root, stdio: 'inherit' },
  );
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that cannot be loaded has no tests to count and still is a failure.
  return { passed: numPassedTests, failed: numFailedTests || (success ? 0 : 1), skipped: numPendingTests + numTodoTests };
}
