// Builds and packages the extension: npm run package → tillitskoll.vsix
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'tillitskoll.vsix');
const limit = 2 * 1024 * 1024;

/** Builds the bundles and the package; quiet unless something goes wrong. @returns {string} the path of the package */
export function makePackage() {
  const run = (file, ...args) =>
    execFileSync(process.execPath, [path.join(root, file), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  try {
    run('scripts/build.mjs');
    run('node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', out);
  } catch (error) {
    throw new Error(`Paketet gick inte att göra:\n${error.stdout ?? ''}${error.stderr ?? error.message}`);
  }
  const { size } = statSync(out);
  if (size > limit) throw new Error(`Paketet är ${(size / 1024 / 1024).toFixed(1)} MB, mer än 2 MB. Se vad som vuxit i client/out och server/out.`);
  return out;
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const file = makePackage();
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  console.log(`${path.relative(process.cwd(), file)}: ${name} ${version}, ${(statSync(file).size / 1024).toFixed(0)} KB`);
}
