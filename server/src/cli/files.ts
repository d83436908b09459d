import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import type { FilePort } from '../config/files.ts';
import { isNeverGoverning } from '../governance/recognise.ts';
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

/** A file that may be analysed, or standard input. */
export interface Candidate {
  /** What it is called in the answer. */
  readonly name: string;
  /** The absolute path; `undefined` for standard input that has no name. */
  readonly path: string | undefined;
  /** The text of standard input; a file is read when its turn comes. */
  readonly text: string | undefined;
  /** Whether it was named outright; what is found in folders and behind patterns must look like a governing document. */
  readonly isNamed: boolean;
  /** The folder it was found in, as it was asked for. */
  readonly from: string | undefined;
}

export interface Gathered {
  readonly candidates: readonly Candidate[];
  /** What could not be found, in words for the user. */
  readonly problems: readonly string[];
  /** The folders that were asked for. */
  readonly folders: readonly string[];
}

/** The files that the operands mean, each once. */
export async function gather(
  operands: readonly string[],
  cwd: string,
  stdin: { readonly name: string | undefined; read(): Promise<string> },
  say: CliTexts,
): Promise<Gathered> {
  const candidates = new Map<string, Candidate>();
  const problems: string[] = [];
  const folders: string[] = [];
  const add = (name: string, isNamed: boolean, from?: string): void => {
    const path = resolve(cwd, name);
    const known = candidates.get(path);
    if (!known) candidates.set(path, { name, path, text: undefined, isNamed, from });
    else if (isNamed && !known.isNamed) candidates.set(path, { ...known, isNamed });
  };
  for (const operand of operands) {
    if (operand === '-') {
      const path = stdin.name === undefined ? undefined : resolve(cwd, stdin.name);
      candidates.set('-', { name: stdin.name ?? '-', path, text: await stdin.read(), isNamed: true, from: undefined });
      continue;
    }
    const kind = await stat(resolve(cwd, operand)).then(
      (found) => (found.isDirectory() ? 'folder' : 'file'),
      (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'none' : (error.code ?? 'none')),
    );
    if (kind === 'file') {
      add(operand, true);
      continue;
    }
    if (kind === 'folder') {
      folders.push(operand);
      for (const name of await listed(resolve(cwd, operand), ['**/*.{md,markdown}'])) if (!isNeverGoverning(name)) add(join(operand, name), false, operand);
      continue;
    }
    const found = /[*?{[]/.test(operand) ? await listed(cwd, [operand]) : [];
    if (found.length === 0) problems.push(kind === 'none' ? say.noMatch(operand) : say.unreadable(operand, kind));
    for (const name of found) if (!isNeverGoverning(name)) add(name, false);
  }
  return { candidates: [...candidates.values()], problems, folders };
}

const listed = async (cwd: string, patterns: string[]): Promise<string[]> =>
  (await glob(patterns, { cwd, ignore: ['**/node_modules/**', '**/.git/**'], dot: false, onlyFiles: true, expandDirectories: false })).sort();
