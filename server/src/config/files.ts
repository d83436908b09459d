import type { Config } from '../core/config.ts';
import { type ConfigProblem, parseConfig, type ProjectConfig } from './parse.ts';

/** The one way to files that configuration has; the edges give it: Node's file system, or the client of a virtual workspace. */
export interface FilePort {
  /** The text of a file, `undefined` if there is none. Paths use `/`. */
  read(path: string): Promise<string | undefined>;
}

export const configNames = ['.tillitskoll.yaml', '.tillitskoll.yml', '.tillitskoll.json'] as const;

export interface FoundConfig {
  readonly path: string;
  readonly config: ProjectConfig;
  readonly problems: readonly ConfigProblem[];
}

/**
 * The configuration file nearest to a folder, going up.
 * @param folder path or URI of a folder, without a slash at its end
 * @param until the folder where the search ends, with it; the root if left out
 */
export async function nearestConfig(files: FilePort, folder: string, until = ''): Promise<FoundConfig | undefined> {
  for (let at = folder; ; at = at.slice(0, at.lastIndexOf('/'))) {
    for (const name of configNames) {
      const path = `${at}/${name}`;
      const text = await files.read(path);
      if (text !== undefined) return { path, ...parseConfig(text) };
    }
    if (at === until || !at.includes('/') || at.endsWith('/')) return undefined;
  }
}

/** The configuration in force: `over` (flags) before the project file, before the editor's settings, before the defaults. */
export const resolve = (defaults: Config, settings: ProjectConfig, project: ProjectConfig, over: ProjectConfig): Config =>
  Object.freeze({ ...defaults, ...settings, ...project, ...over, severity: { ...settings.severity, ...project.severity, ...over.severity } });
