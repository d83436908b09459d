import { text } from 'node:stream/consumers';
import { isMainThread } from 'node:worker_threads';
import { cliTexts } from '../texts/cli.ts';
import { version } from '../version.ts';
import { run } from './run.ts';
import { inThreads, serve } from './threads.ts';

// The day in the zone of whoever runs it.
const now = new Date();
const today = [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** How many files before somebody at a terminal is told how far it has come. */
const manyFiles = 20;

async function main(): Promise<void> {
  const isWatched = process.stderr.isTTY === true;
  const say = cliTexts[process.argv.includes('en') || process.argv.includes('--language=en') ? 'en' : 'sv'];
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    today,
    version,
    out: (piece) => process.stdout.write(piece),
    err: (piece) => process.stderr.write(piece),
    stdin: () => text(process.stdin),
    inColour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    progress: (done, all) => {
      if (isWatched && all >= manyFiles) process.stderr.write(`\r\x1b[K${done < all ? say.progress(done, all) : ''}`);
    },
    share: inThreads,
  });
}

void (isMainThread ? main() : serve());
