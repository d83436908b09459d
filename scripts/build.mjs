// Bundles the client, the server and the command line. node scripts/build.mjs [--dev]
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { packagesIn } from './sbom.mjs';

const dev = process.argv.includes('--dev');

/**
 * What the server and the command line begin with. An expression is compiled to machine code when it is first used, not to bytecode then and to
 * machine code the second time: there are thousands, and the first answer comes a fifth sooner. Electron, whose flags are closed once it runs,
 * is told by the client.
 */
const begin = '#!/usr/bin/env node\n"use strict";\nprocess.versions.electron || require("node:v8").setFlagsFromString("--no-regexp-tier-up");';

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: !dev,
  sourcemap: dev,
  legalComments: 'none',
  conditions: ['production', 'node', 'import'],
  logLevel: 'warning',
  metafile: true,
};

/** @type {import('esbuild').BuildOptions} */
const web = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  format: 'cjs',
  conditions: ['production', 'worker', 'browser', 'import'],
  mainFields: ['browser', 'module', 'main'],
};

/** Word in and out is large, and a bundle of its own beside those that may ask for it. @type {import('esbuild').Plugin} */
const wordApart = {
  name: 'word-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/word\/bridge\.ts$/ }, ({ kind }) => (kind === 'dynamic-import' ? { path: './word.cjs', external: true } : undefined)),
};

const built = await Promise.all([
  build({ ...common, entryPoints: ['client/src/extension.ts'], outfile: 'client/out/extension.cjs', external: ['vscode'] }),
  build({ ...common, entryPoints: ['server/src/lsp/main.ts'], outfile: 'server/out/server.cjs', plugins: [wordApart], banner: { js: begin } }),
  build({ ...common, entryPoints: ['server/src/word/bridge.ts'], outfile: 'server/out/word.cjs' }),
  build({ ...web, entryPoints: ['client/src/extension-web.ts'], outfile: 'client/out/extension-web.js', external: ['vscode'] }),
  build({ ...web, entryPoints: ['server/src/lsp/worker.ts'], outfile: 'server/out/server-web.js', format: 'iife' }),
  build({
    ...common,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'server/out/cli.cjs',
    plugins: [wordApart],
    banner: { js: `${begin}\nconst bundleUrl = require("node:url").pathToFileURL(__filename).href;` },
    define: { 'import.meta.url': 'bundleUrl' },
  }),
]);
writeFileSync('server/out/bundled.json', JSON.stringify(packagesIn(built.map(({ metafile }) => metafile)), undefined, 1));
