// A folder of many documents, cold and again: npm run bench -- workspace [DOCUMENTS]
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PortfolioResult } from '../../server/src/protocol.ts';
import { modern, startEditor } from '../support/lsp.ts';
import { workspace } from '../support/workspace.ts';
import { textOf } from './texts.ts';

const root = join(import.meta.dirname, '../..');
/** As the extension asks for them. */
const atATime = 10;

/** Asks a new server about all documents; how long that took, from the start of the server, and how much memory the server then has. */
async function asked(folder: string, uris: readonly string[]): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const started = performance.now();
  await using editor = await startEditor({ capabilities: modern, folders: [folder], initializationOptions: { storage: `${folder}/.kept` }, deadline: 240_000 });
  let rows = 0;
  for (let i = 0; i < uris.length; i += atATime)
    rows += (await editor.request<PortfolioResult>('tillitskoll/portfolio', { uris: uris.slice(i, i + atATime), shows: true })).rows.length;
  if (rows !== uris.length) throw new Error(`${rows} of ${uris.length} documents were told`);
  const seconds = (performance.now() - started) / 1000;
  const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${editor.pid}/status`, 'utf8'))?.[1];
  // What is kept is written when no more has been asked for a moment.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return { seconds, megabytes: Number(memory) / 1024 };
}

export async function benchWorkspace(count: number): Promise<void> {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root });
  const text = textOf(10_000);
  const names = Array.from({ length: count }, (_, i) => `plan-${i}.md`);
  // No two are the same, so that nothing is known of one from another.
  using folder = workspace(
    Object.fromEntries(names.map((name, i) => [name, text.replace(/och/g, (word, at: number) => (at % 97 === i % 97 ? `samt ${i}` : word))])),
  );
  const uris = names.map(folder.uriOf);
  for (const when of ['cold', 'warm']) {
    const { seconds, megabytes } = await asked(folder.uri, uris);
    console.log(`${count} documents of 10 KB, ${when}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
  }
}
