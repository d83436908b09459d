// From a change to its findings, as an editor waits for it: npm run bench -- server [SIZE ...]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Diagnostic } from 'vscode-languageserver/node';
import { startEditor } from '../support/lsp.ts';
import { marks, type PlaceOfEdit, places, summed, type Timed, textWithPlaces } from './texts.ts';

const root = join(import.meta.dirname, '../..');

interface Waited {
  readonly first: number;
  readonly key: Timed;
  readonly burst: number;
  readonly items: readonly Diagnostic[];
}

/**
 * Opens a text, edits it at a place and pulls after every key; the first `warming` are not counted, as an author has written for a while. At last a burst of 40
 * keys, of which the answer to the last is waited for.
 */
async function waited(text: string, place: PlaceOfEdit, warming: number, runs: number, server?: string): Promise<Waited> {
  await using editor = await startEditor({ capabilities: { textDocument: { diagnostic: {} } }, deadline: 240_000, ...(server ? { server } : {}) });
  const uri = 'file:///bench/riktlinje.md';
  const born = performance.now();
  editor.open(uri, text);
  const items = await editor.findings(uri);
  const first = performance.now() - born;
  const at = editor.range(uri, marks[place]).end;
  const times: number[] = [];
  const press = (i: number): void =>
    void editor.change(uri, { range: { start: at, end: i % 2 ? { ...at, character: at.character + 1 } : at }, text: i % 2 ? '' : 'a' });
  for (let i = 0; i < warming + runs; i++) {
    const started = performance.now();
    press(i);
    await editor.pull(uri);
    times.push(performance.now() - started);
  }
  for (let i = 0; i < 40; i++) {
    press(i);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const started = performance.now();
  press(40);
  await editor.pull(uri);
  return { first, key: summed(times.slice(warming)), burst: performance.now() - started, items };
}

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0).padStart(7);

export async function benchServer(sizes: readonly number[]): Promise<void> {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root });
  const folder = mkdtempSync(join(tmpdir(), 'tillitskoll-bench-'));
  const floor = join(folder, 'floor.cjs');
  await build({ entryPoints: [join(root, 'test/bench/floor.ts')], outfile: floor, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  console.log('server, stdio         first     key   (p95)   burst |   floor   (p95)   ratio');
  for (const size of sizes)
    for (const place of places) {
      const text = textWithPlaces(size, place);
      const [warming, runs] = size > 500_000 ? [6, 24] : [1000, 200];
      const ours = await waited(text, place, warming, runs);
      const payload = join(folder, 'payload.json');
      writeFileSync(payload, JSON.stringify(ours.items));
      process.env['TILLITSKOLL_FLOOR'] = payload;
      const least = await waited(text, place, warming, runs, floor);
      console.log(
        `${`${size / 1000} KB`.padEnd(9)}${place.padEnd(10)}${ms(ours.first)}${ms(ours.key.median)}${ms(ours.key.p95)}${ms(ours.burst)} |${ms(least.key.median)}${ms(least.key.p95)}${(ours.key.median / least.key.median).toFixed(1).padStart(8)}`,
      );
    }
  rmSync(folder, { recursive: true });
}
