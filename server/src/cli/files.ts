import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import type { FilePort } from '../config/files.ts';
import { createDocument } from '../markdown/document.ts';
import { isNeverGoverning, recognise } from '../governance/recognise.ts';
import type { CliTexts } from '../texts/cli.ts';

/** The file system as configuration sees it. */
export const diskFiles: FilePort = {
  read: async (path) => {
    try {
      return await readFile(path, 'utf8');
    } catch {
      return undefined;
    }
  },
};

/** A text to analyse and what it is called in the answer. */
export interface Input {
  readonly name: string;
  /** The absolute path; `undefined` for standard input. */
  readonly path: string | undefined;
  readonly text: string;
}

export interface Gathered {
  readonly inputs: readonly Input[];
  /** What could not be read, in words for the user. */
  readonly problems: readonly string[];
}

/**
 * The texts that the operands mean. Files named outright and standard input always count; in folders and behind patterns only
 * drafts that look like governing documents, or that `isWanted` knows by the project's own globs.
 */
export async function gather(
  operands: readonly string[],
  cwd: string,
  stdin: () => Promise<string>,
  say: CliTexts,
  isWanted: (path: string) => boolean,
): Promise<Gathered> {
  const inputs: Input[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  const add = async (name: string, only: (input: Input) => boolean): Promise<boolean> => {
    const path = resolve(cwd, name);
    if (seen.has(path)) return true;
    try {
      const input = { name, path, text: await readFile(path, 'utf8') };
      if (!only(input)) return false;
      seen.add(path);
      inputs.push(input);
      return true;
    } catch (error) {
      problems.push(say.unreadable(name, (error as NodeJS.ErrnoException).code ?? String(error)));
      return false;
    }
  };
  const governing = (input: Input): boolean => isWanted(input.path ?? '') || recognise(createDocument(input.name, input.text)).governing;
  for (const operand of operands) {
    if (operand === '-') {
      inputs.push({ name: '-', path: undefined, text: await stdin() });
      continue;
    }
    const kind = await stat(resolve(cwd, operand)).then(
      (found) => (found.isDirectory() ? 'folder' : 'file'),
      () => 'none',
    );
    if (kind === 'file') {
      await add(operand, () => true);
      continue;
    }
    const isPattern = /[*?{[]/.test(operand);
    const found =
      kind === 'folder'
        ? await listed(resolve(cwd, operand), ['**/*.{md,markdown}']).then((names) => names.map((name) => join(operand, name)))
        : isPattern
          ? await listed(cwd, [operand])
          : [];
    if (found.length === 0 && kind === 'none') problems.push(say.noMatch(operand));
    let any = false;
    for (const name of found.filter((each) => !isNeverGoverning(each))) any = (await add(name, governing)) || any;
    if (kind === 'folder' && !any) problems.push(say.notGoverning(operand));
  }
  return { inputs, problems };
}

const listed = async (cwd: string, patterns: string[]): Promise<string[]> =>
  (await glob(patterns, { cwd, ignore: ['**/node_modules/**', '**/.git/**'], dot: false, onlyFiles: true, expandDirectories: false })).sort();
