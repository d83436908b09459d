import { type CheckCall, checker, type Outcome } from './check.ts';
import type { Candidate } from './files.ts';

/** Checks file after file. */
export async function alone(call: CheckCall, candidates: readonly Candidate[], progress: (done: number, all: number) => void): Promise<readonly Outcome[]> {
  const check = await checker(call);
  const outcomes: Outcome[] = [];
  for (const candidate of candidates) {
    outcomes.push(await check(candidate));
    progress(outcomes.length, candidates.length);
  }
  return outcomes;
}
