import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The reference material beside the repository; it is not part of it. */
const shared = resolve(import.meta.dirname, '../../../shared');

/** Whether tests that need the reference material can run. Under `CI=true` its absence is a failure, not a skip. */
export const hasShared = existsSync(shared) || process.env['CI'] === 'true';

export const sharedFile = (path: string): string => readFileSync(join(shared, path), 'utf8');

/** Names of the real documents in the corpus. */
export const corpusNames = (): readonly string[] => readdirSync(join(shared, 'corpus')).filter((name) => /^\d.*\.md$/.test(name));

export const corpusText = (name: string): string => sharedFile(`corpus/${name}`);
