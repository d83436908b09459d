// Builds and packages: npm run package → tillitskoll.vsix (desktop and web), tillitskoll-VERSION.tgz (npm) and what they are made of
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vsce from '@vscode/vsce';
import { billOfMaterials, notices } from './sbom.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'tillitskoll.vsix');
const limit = 2 * 1024 * 1024;
/** The time of every file in the package: the same sources give the same bytes. */
const SOURCE_DATE_EPOCH = '1767225600';
const manifest = () => JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Runs a program of the project; quiet unless something goes wrong. */
function run(file, args, cwd = root) {
  try {
    return execFileSync(process.execPath, [file, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, SOURCE_DATE_EPOCH },
    });
  } catch (error) {
    throw new Error(`Paketet gick inte att göra:\n${error.stdout ?? ''}${error.stderr ?? error.message}`);
  }
}

/**
 * Puts what the extension consists of in a folder, as it is installed. Its package.json says nothing of how the project is built; above all it is no
 * `"type": "module"`, which VS Code in a browser would take its bundle for.
 * @param {string} folder
 */
export async function stageExtension(folder) {
  for (const file of await vsce.listFiles({ cwd: root, packageManager: vsce.PackageManager.None })) cpSync(path.join(root, file), path.join(folder, file));
  cpSync(path.join(root, '.vscodeignore'), path.join(folder, '.vscodeignore'));
  const { type, private: _, scripts, devDependencies, bin, ...published } = manifest();
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(published, undefined, 2));
  addOrigin(folder);
}

/** What it consists of, and on which terms. */
function addOrigin(folder) {
  writeFileSync(path.join(folder, 'sbom.cdx.json'), billOfMaterials());
  writeFileSync(path.join(folder, 'THIRD-PARTY-NOTICES.txt'), notices());
}

/** Builds the bundles and the package. @returns {Promise<string>} the path of the package */
export async function makePackage() {
  run(path.join(root, 'scripts/build.mjs'), []);
  const folder = mkdtempSync(path.join(tmpdir(), 'tillitskoll-paket-'));
  try {
    await stageExtension(folder);
    const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
    run(path.join(root, 'node_modules/@vscode/vsce/vsce'), ['package', ...flags, '--out', out], folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { size } = statSync(out);
  if (size > limit) throw new Error(`Paketet är ${(size / 1024 / 1024).toFixed(1)} MB, mer än 2 MB. Se vad som vuxit i client/out och server/out.`);
  return out;
}

/**
 * Packs the command line and the language server for npm. The bundles must be built.
 * @param {string} [destination]
 * @returns {string} the path of the tarball
 */
export function makeTarball(destination = root) {
  const { name, version, license, engines, bin } = manifest();
  const folder = mkdtempSync(path.join(tmpdir(), 'tillitskoll-npm-'));
  try {
    const description = 'Lints Swedish governing documents against eight principles of trust-based governance: command line and language server.';
    const keywords = ['linter', 'lsp', 'markdown', 'swedish', 'governance', 'styrdokument', 'tillit'];
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version, description, keywords, license, engines, bin }, undefined, 2));
    mkdirSync(path.join(folder, 'server/out'), { recursive: true });
    copyFileSync(path.join(root, 'server/out/word.cjs'), path.join(folder, 'server/out/word.cjs'));
    for (const file of Object.values(bin)) {
      copyFileSync(path.join(root, file), path.join(folder, file));
      chmodSync(path.join(folder, file), 0o755);
    }
    for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE']) copyFileSync(path.join(root, file), path.join(folder, file));
    cpSync(path.join(root, 'docs/regler'), path.join(folder, 'docs/regler'), { recursive: true });
    cpSync(path.join(root, 'docs/schema'), path.join(folder, 'docs/schema'), { recursive: true });
    addOrigin(folder);
    execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', destination], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return path.join(destination, `${name}-${version}.tgz`);
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const { name, version } = manifest();
  // `--npm FOLDER`: only the tarball, of the bundles that are there.
  const [only, destination] = process.argv.slice(2);
  for (const file of only === '--npm' ? [makeTarball(destination)] : [await makePackage(), makeTarball()])
    console.log(`${path.relative(process.cwd(), file)}: ${name} ${version}, ${(statSync(file).size / 1024).toFixed(0)} KB`);
  if (only === '--npm') process.exit();
  writeFileSync(path.join(root, 'sbom.cdx.json'), billOfMaterials());
  console.log('sbom.cdx.json: vad paketen består av (CycloneDX)');
}
