import Mocha from 'mocha';
import { cleanUp } from './support.ts';

/** What VS Code calls: runs every test in the extension host, and fails if any of them does. */
export async function run(): Promise<void> {
  const reporter = process.env['VSCODE_TEST_REPORTER'];
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, slow: 5000, ...(reporter ? { reporter } : {}) });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  mocha.suite.afterEach(cleanUp);
  // First of all: once the extension is active, it stays so.
  await import('./activation.ts');
  await import('./findings.ts');
  await import('./drafts.ts');
  await import('./actions.ts');
  await import('./commands.ts');
  await import('./mandates.ts');
  await import('./configuration.ts');
  await import('./calm.ts');
  await import('./writing.ts');
  await import('./settings.ts');
  await import('./survival.ts');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
