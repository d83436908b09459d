import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { analyse } from '../analysis.ts';
import { isIgnored, isListed, typeByGlob } from '../config/paths.ts';
import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { safeFixes } from '../core/fix.ts';
import { positionAt } from '../core/positions.ts';
import { header } from '../governance/header.ts';
import { recognise } from '../governance/recognise.ts';
import { createDocument } from '../markdown/document.ts';
import type { CliTexts } from '../texts/cli.ts';
import type { Arguments } from './args.ts';
import type { Placed } from './configs.ts';
import type { Candidate } from './files.ts';

/** A text with all that its reading depends on. */
export interface Prepared {
  readonly name: string;
  /** Where it can be written back; `undefined` for standard input. */
  readonly file: string | undefined;
  readonly document: Document;
  readonly config: Config;
}

/**
 * Reads a candidate. In folders and behind patterns only drafts that look like governing documents count, or that the project's globs name.
 * @param tell takes what could not be read, in words for the user
 */
export async function prepare(
  candidate: Candidate,
  args: Arguments,
  configs: (folder: string) => Promise<Placed>,
  here: Placed,
  cwd: string,
  say: CliTexts,
  tell: (message: string) => void,
): Promise<Prepared | undefined> {
  const { name, path, isNamed } = candidate;
  const { config, folder } = await configs(path === undefined ? cwd : dirname(path));
  const within = relative(folder, path ?? '');
  if (path && !isNamed && isIgnored(config.ignore, within)) return undefined;
  let text = candidate.text;
  if (text === undefined) {
    try {
      text = await readFile(path as string, 'utf8');
    } catch (error) {
      tell(say.unreadable(name, (error as NodeJS.ErrnoException).code ?? String(error)));
      return undefined;
    }
  }
  const document = createDocument(name, text);
  if (!isNamed && !isListed(here.config.documentTypes, relative(here.folder, path as string)) && !recognise(document).governing) return undefined;
  const type = args.type ?? typeByGlob(config.documentTypes, within);
  const { problem } = header(document);
  if (problem) tell(say.frontMatter(name, positionAt(document, problem.span.start).line + 1, problem.message));
  return { name, file: candidate.text === undefined ? path : undefined, document, config: type === undefined ? config : { ...config, type } };
}

/** The draft with its safe fixes made, on disk too. */
export async function fixed(prepared: Prepared, args: Arguments, say: CliTexts, tell: (message: string) => void): Promise<Prepared> {
  const { name, file, document, config } = prepared;
  const result = safeFixes(document, (each) => analyse(each, config, args.rules).findings, createDocument);
  if (result.count === 0) return prepared;
  if (file) await writeFile(file, result.document.text);
  tell(say.fixed(name, result.count));
  return { ...prepared, document: result.document };
}
