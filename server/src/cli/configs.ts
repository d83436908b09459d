import { dirname, resolve as resolvePath } from 'node:path';
import { nearestBaseline } from '../config/baseline.ts';
import { defaultConfig } from '../config/defaults.ts';
import { type FoundConfig, loadConfig, nearestConfig, resolve } from '../config/files.ts';
import type { ProjectConfig } from '../config/parse.ts';
import type { Config } from '../core/config.ts';
import type { CliTexts } from '../texts/cli.ts';
import { type Arguments, UsageError } from './args.ts';
import { diskFiles } from './files.ts';

/** A configuration and the folder that its globs count from. */
export interface Placed {
  readonly config: Config;
  readonly folder: string;
}

/** Where a call is made: the folder, and the current day (`YYYY-MM-DD`), since the core never asks the clock. */
export interface Where {
  readonly cwd: string;
  readonly today: string;
}

/**
 * The configuration for a folder: flags before the project's file before the defaults. Each folder is looked at once.
 * @throws UsageError where a file cannot be used
 */
export function configFinder(args: Arguments, where: Where, say: CliTexts): (folder: string) => Promise<Placed> {
  const over: ProjectConfig = { ...(args.language ? { language: args.language } : {}), ...(args.today ? { today: args.today } : {}) };
  const defaults = defaultConfig(where.today);
  const named = args.config === undefined ? undefined : namedConfig(args.config, where, say);
  const byFolder = new Map<string, Promise<Placed>>();
  const load = async (folder: string): Promise<Placed> => {
    const found = named ? await named : await nearestConfig(diskFiles, folder.replaceAll('\\', '/'));
    if (found && found.problems.length > 0)
      throw new UsageError(found.problems.map((each) => say.config(found.path, each.line, each.key, each.message[args.language ?? 'sv'])).join('\n'));
    const baseline = await nearestBaseline(diskFiles, folder.replaceAll('\\', '/'));
    return {
      config: resolve(defaults, {}, found?.config ?? {}, { ...over, baseline }),
      folder: found ? dirname(resolvePath(where.cwd, found.path)) : where.cwd,
    };
  };
  return (folder) => {
    const known = byFolder.get(folder) ?? load(folder);
    byFolder.set(folder, known);
    return known;
  };
}

async function namedConfig(name: string, { cwd }: Where, say: CliTexts): Promise<FoundConfig> {
  const text = await diskFiles.read(resolvePath(cwd, name));
  if (text === undefined) throw new UsageError(say.unreadable(name, 'ENOENT'));
  return { ...(await loadConfig(diskFiles, resolvePath(cwd, name).replaceAll('\\', '/'), text)), path: name };
}
