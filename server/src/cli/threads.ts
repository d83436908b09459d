import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type CheckCall, checker, type Outcome } from './check.ts';
import type { Candidate } from './files.ts';
import { alone } from './alone.ts';

/** A thread starts in the time that a handful of drafts take. */
const fewest = 12;

interface Answer {
  readonly index: number;
  readonly outcome: Outcome;
}

/** Checks files in as many threads as pay; each takes the next file when it is done with one. */
export async function inThreads(call: CheckCall, candidates: readonly Candidate[], progress: (done: number, all: number) => void): Promise<readonly Outcome[]> {
  const count = Math.min(availableParallelism(), Math.floor(candidates.length / (fewest / 2)));
  if (candidates.length < fewest || count < 2) return alone(call, candidates, progress);
  const outcomes = new Array<Outcome>(candidates.length);
  let [next, done] = [0, 0];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: call });
      const give = (): void => {
        if (next < candidates.length) worker.postMessage({ index: next, candidate: candidates[next++] });
        else void worker.terminate().then(() => resolve());
      };
      worker.on('error', reject);
      worker.on('message', ({ index, outcome }: Answer) => {
        outcomes[index] = outcome;
        progress(++done, candidates.length);
        give();
      });
      give();
    });
  await Promise.all(Array.from({ length: count }, work));
  return outcomes;
}

/** What a thread does: checks what it is given until it is ended. */
export async function serve(): Promise<void> {
  const check = await checker(workerData as CheckCall);
  parentPort?.on('message', async ({ index, candidate }: { readonly index: number; readonly candidate: Candidate }) => {
    parentPort?.postMessage({ index, outcome: await check(candidate) } satisfies Answer);
  });
}
