import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The bundles, as they are packaged; tests of the edges run these and not the sources. */
const root = resolve(import.meta.dirname, '../..');
export const cliBundle = join(root, 'server/out/cli.cjs');
export const serverBundle = join(root, 'server/out/server.cjs');

/** Vitest's globalSetup: builds once before all tests. */
export function setup(): void {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
