// Runs a TypeScript file of the project: node scripts/run.mjs FILE.ts [ARGUMENTS]
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const [file, ...args] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '..');
const outfile = path.join(root, 'test/out', `${path.basename(file, '.ts')}.cjs`);
mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [path.join(root, file)],
  outfile,
  bundle: true,
  platform: 'node',
  external: ['esbuild'],
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  sourcemap: 'inline',
  conditions: ['production', 'node', 'import'],
  define: { 'import.meta.dirname': JSON.stringify(path.dirname(path.join(root, file))) },
});
process.exit(spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], { stdio: 'inherit', cwd: root }).status ?? 1);
