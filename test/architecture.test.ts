import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../server/src/version.ts';

const root = resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'out') yield* sources(path);
    } else if (entry.name.endsWith('.ts')) yield path;
  }
}

/** A file that imports what its layer must not, and where it would stand. */
const violations: readonly (readonly [string, string])[] = [
  ['server/src/core/x.ts', 'vscode'],
  ['server/src/core/x.ts', '../rules/index.ts'],
  ['server/src/markdown/x.ts', 'node:fs'],
  ['server/src/swedish/x.ts', '../rules/index.ts'],
  ['server/src/governance/x.ts', 'node:path'],
  ['server/src/rules/x.ts', 'unified'],
  ['server/src/rules/x.ts', '../lsp/server.ts'],
  ['server/src/features/x.ts', 'vscode-languageserver'],
  ['server/src/lsp/x.ts', '../cli/run.ts'],
  ['server/src/cli/x.ts', '../lsp/server.ts'],
  ['client/src/x.ts', '../../server/src/analysis.ts'],
];

describe('layers', () => {
  it.each(violations)('%s may not import %s', (file, specifier) => {
    const folder = mkdtempSync(join(tmpdir(), 'tillitskoll-lager-'));
    try {
      const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
      writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: undefined }));
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `import * as x from '${specifier}';\n\nexport const y = x;\n`);
      const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '.'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(`${stdout}${stderr}`).toContain('noRestrictedImports');
      expect(status).not.toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the sources', () => {
  const files = [...sources('server/src'), ...sources('client/src')];

  it.each(files)('%s is at most 400 lines', (file) => {
    expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(400);
  });

  it('ask the clock at the edges only', () => {
    const asking = files.filter((file) => /new Date\(\)|Date\.now|performance\.now/.test(readFileSync(join(root, file), 'utf8')));
    expect(asking.filter((file) => !/\/(?:lsp|cli)\//.test(file))).toEqual([]);
  });

  it('name no web address that is not the user’s own', () => {
    const naming = files.filter((file) => /https?:\/\/(?!\[)/.test(readFileSync(join(root, file), 'utf8').replace(/https\?:\\\/\\\//g, '')));
    // It says which schema it follows; nobody asks for it.
    expect(naming).toEqual(['server/src/report/sarif.ts']);
  });
});

describe('the manifest', () => {
  it('has the version of the code', () => expect(manifest.version).toBe(version));

  it('has a Swedish title with the English after it for every command', () => {
    const titles = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));
    for (const { title } of manifest.contributes.commands) expect(titles[title.slice(1, -1)]).toMatch(/^[A-ZÅÄÖ].+ \([A-Z].+\)$/);
  });

  it('activates on Markdown and its own things, nothing else', () => expect(manifest.activationEvents).toEqual(['onLanguage:markdown']));

  it('has no dependency to install: all is in the bundles', () => expect(manifest.dependencies ?? {}).toEqual({}));
});
