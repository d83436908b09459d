// Other linters on the same texts in the same run: npm run bench -- --peers [SIZE ...]. They are installed in test/out/peers, for this only.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocumentSyncKind } from 'vscode-languageserver/node';
import { startEditor } from '../support/lsp.ts';
import { marks, summed, textWithPlaces } from './texts.ts';

const folder = join(import.meta.dirname, '../out/peers');
const packages = [
  'markdownlint@0.42.1',
  'remark@15.0.1',
  'remark-preset-lint-recommended@7.0.1',
  'cspell-lib@9.8.0',
  '@cspell/dict-sv@2.3.2',
  '@textlint/kernel@15.8.0',
  '@textlint/textlint-plugin-markdown@15.8.0',
  'textlint-rule-terminology@5.2.16',
  'harper.js@2.10.0',
  'alex@11.0.1',
  'write-good@1.0.8',
  'rumdl@0.2.75',
];

/** Lints a whole text, as these do at each key; anew each time. */
type Lint = (text: string) => unknown;

interface Peer {
  readonly name: string;
  make(load: (name: string) => Promise<unknown>): Promise<Lint>;
}

// Their types are not ours to hold: they are measured, not used.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Anything = any;

const peers: readonly Peer[] = [
  {
    name: 'markdownlint 0.42',
    make: async (load) => {
      const { lint } = (await load('markdownlint/sync')) as Anything;
      return (text) => lint({ strings: { text } });
    },
  },
  {
    name: 'remark-lint (recommended) 7',
    make: async (load) => {
      const [{ remark }, { default: preset }] = (await Promise.all([load('remark'), load('remark-preset-lint-recommended')])) as [Anything, Anything];
      const processor = remark().use(preset);
      return (text) => processor.process(text);
    },
  },
  {
    name: 'cspell-lib 9 (svenska)',
    make: async (load) => {
      const { spellCheckDocument } = (await load('cspell-lib')) as Anything;
      const settings = { language: 'sv', import: [join(folder, 'node_modules/@cspell/dict-sv/cspell-ext.json')] };
      return (text) => spellCheckDocument({ uri: 'file:///x.md', text, languageId: 'markdown', locale: 'sv' }, { noConfigSearch: true }, settings);
    },
  },
  {
    name: 'textlint 15 (terminology)',
    make: async (load) => {
      const [{ TextlintKernel }, plugin, rule] = (await Promise.all([
        load('@textlint/kernel'),
        load('@textlint/textlint-plugin-markdown'),
        load('textlint-rule-terminology'),
      ])) as [Anything, Anything, Anything];
      const kernel = new TextlintKernel();
      const options = {
        filePath: 'x.md',
        ext: '.md',
        plugins: [{ pluginId: 'markdown', plugin: plugin.default?.default ?? plugin.default }],
        rules: [{ ruleId: 'terminology', rule: rule.default?.default ?? rule.default }],
      };
      return (text) => kernel.lintText(text, options);
    },
  },
  {
    name: 'harper.js 2 (engelska)',
    make: async (load) => {
      const [{ LocalLinter }, { binaryInlined }] = (await Promise.all([load('harper.js'), load('harper.js/binaryInlined')])) as [Anything, Anything];
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return (text) => linter.lint(text, { language: 'markdown' });
    },
  },
  {
    name: 'alex 11 (engelska)',
    make: async (load) => {
      const { markdown } = (await load('alex')) as Anything;
      return (text) => markdown(text);
    },
  },
  {
    name: 'write-good 1 (engelska)',
    make: async (load) => {
      const { default: writeGood } = (await load('write-good')) as Anything;
      return (text) => writeGood(text);
    },
  },
];

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0).padStart(9);

/** A key in a server that speaks LSP, by push or pull, whichever it has. */
async function keyInServer(server: string | undefined, text: string, pulls: boolean): Promise<number> {
  const editor = await startEditor({ capabilities: pulls ? { textDocument: { diagnostic: {} } } : {}, deadline: 120_000, ...(server ? { server } : {}) });
  const uri = 'file:///bench/riktlinje.md';
  editor.open(uri, text);
  const settled = (version: number): Promise<unknown> => (pulls ? editor.pull(uri) : editor.published(uri, version));
  await settled(1);
  const at = editor.range(uri, marks.paragraph).end;
  // Some servers want the whole text each time.
  const sync = editor.result.capabilities.textDocumentSync;
  const isWhole = (typeof sync === 'object' ? sync.change : sync) === TextDocumentSyncKind.Full;
  const times: number[] = [];
  for (let i = 0; i < 40; i++) {
    const started = performance.now();
    const change = { range: { start: at, end: i % 2 ? { ...at, character: at.character + 1 } : at }, text: i % 2 ? '' : 'a' };
    const version = editor.change(uri, isWhole ? { text: i % 2 ? text : text.replace(marks.paragraph, `${marks.paragraph}a`) } : change);
    await settled(version);
    times.push(performance.now() - started);
  }
  await editor[Symbol.asyncDispose]().catch(() => undefined);
  return summed(times.slice(8)).median;
}

export async function benchPeers(sizes: readonly number[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules'))) {
    console.log('Hämtar de andra (npm, en gång) …');
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...packages], { cwd: folder });
  }
  const loader = join(folder, 'load.mjs');
  writeFileSync(loader, 'export const load = (name) => import(name);\n');
  const { load } = (await import(pathToFileURL(loader).href)) as { readonly load: (name: string) => Promise<unknown> };
  const texts = sizes.map((size) => textWithPlaces(size, 'paragraph'));
  console.log(`en tangenttryckning, varm, ms${sizes.map((size) => `${size / 1000} KB`.padStart(9)).join('')}`);
  const row = (name: string, times: readonly number[]): void => console.log(`${name.padEnd(29)}${times.map(ms).join('')}`);
  const ours: number[] = [];
  for (const text of texts) ours.push(await keyInServer(undefined, text, true));
  row('Tillitskoll (stdio)', ours);
  const shim = join(folder, 'rumdl-server.mjs');
  writeFileSync(
    shim,
    `import { spawn } from 'node:child_process';\nspawn(${JSON.stringify(join(folder, 'node_modules/.bin/rumdl'))}, ['server', '--stdio'], { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1));\n`,
  );
  const others: (readonly [string, readonly number[]])[] = [];
  try {
    const times: number[] = [];
    for (const text of texts) times.push(await keyInServer(shim, text, false));
    others.push(['rumdl 0.2 (Rust, stdio)', times]);
  } catch (error) {
    console.log(`rumdl: ${String(error).slice(0, 120)}`);
  }
  for (const peer of peers) {
    try {
      const lint = await peer.make(load);
      const times: number[] = [];
      for (const text of texts) {
        const runs: number[] = [];
        const budget = performance.now() + 30_000;
        for (let i = 0; i < 9 && (i < 2 || performance.now() < budget); i++) {
          const started = performance.now();
          await lint(`${text}\n${'a'.repeat(i)}\n`);
          runs.push(performance.now() - started);
        }
        times.push(summed(runs.slice(runs.length > 3 ? 2 : 1)).median);
      }
      others.push([peer.name, times]);
    } catch (error) {
      console.log(`${peer.name}: ${String(error).slice(0, 200)}`);
    }
  }
  for (const [name, times] of others) row(name, times);
  console.log('\nvåra / deras');
  for (const [name, times] of others) console.log(`${name.padEnd(29)}${times.map((time, i) => ((ours[i] as number) / time).toFixed(2).padStart(9)).join('')}`);
}
