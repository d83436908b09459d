// Edits without a pause, and how much memory the server has: npm run soak -- [MINUTES] [SEED]
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEditor } from '../support/lsp.ts';
import { numbers, randomEdit } from './edits.ts';

const root = join(import.meta.dirname, '../..');
const minutes = Number(process.argv[2] ?? 30);
const seed = Number(process.argv[3] ?? 1);
/** So much may the last quarter of the run have over the second; the first fills what is kept. */
const allowed = 1.15;

execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root });
const folder = join(root, 'docs/exempel');
const texts = readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [readFileSync(join(folder, name), 'utf8')] : []));
const next = numbers(seed);

async function soak(): Promise<void> {
  await using editor = await startEditor({ capabilities: { textDocument: { diagnostic: {} } }, deadline: 120_000 });
  /** The memory that the server has, in megabytes. */
  const memory = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${editor.pid}/status`, 'utf8'))?.[1]) / 1024;

  const samples: number[] = [];
  const ends = Date.now() + minutes * 60_000;
  let edits = 0;
  for (let generation = 0; Date.now() < ends; generation++) {
    const uri = `file:///soak/plan-${generation}.md`;
    editor.open(uri, texts[generation % texts.length] as string);
    let last = 0;
    for (let i = 0; i < 300 && Date.now() < ends; i++, edits++) {
      const document = editor.document(uri);
      const { start, length, newText } = randomEdit(document.getText(), last, next);
      last = start + newText.length;
      void editor.change(uri, { range: { start: document.positionAt(start), end: document.positionAt(start + length) }, text: newText });
      await editor.pull(uri);
      if (edits % 200 === 0) samples.push(memory());
    }
    editor.close(uri);
    if (generation % 20 === 0) console.log(`${edits} ändringar, ${generation + 1} utkast, ${memory().toFixed(0)} MB`);
  }
  const quarter = samples.length >> 2;
  const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length;
  const [early, late] = [mean(samples.slice(quarter, 2 * quarter)), mean(samples.slice(-quarter))];
  console.log(`frö ${seed}: ${edits} ändringar på ${minutes} minuter; ${early.toFixed(0)} MB i andra fjärdedelen, ${late.toFixed(0)} MB i sista`);
  if (late > early * allowed) {
    console.error('minnet växer');
    process.exitCode = 1;
  }
}

void soak();
