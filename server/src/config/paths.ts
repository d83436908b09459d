import picomatch from 'picomatch';
import type { TypeByGlob } from '../core/config.ts';

const matches = (glob: string, path: string): boolean => picomatch(glob, { dot: true })(path.replaceAll('\\', '/').replace(/^\.\//, ''));

/** The type that the project's globs give a path, relative to the folder of the configuration; the first that matches. */
export const typeByGlob = (types: readonly TypeByGlob[], path: string): string | undefined => types.find(({ glob }) => matches(glob, path))?.type;

/** Whether the project counts the path among its governing documents. */
export const isListed = (types: readonly TypeByGlob[], path: string): boolean => typeByGlob(types, path) !== undefined;

/** Whether the project leaves the path out; a pattern without a slash at its end covers a folder as well. */
export const isIgnored = (patterns: readonly string[], path: string): boolean =>
  patterns.some((pattern) => matches(pattern, path) || matches(`${pattern.replace(/\/$/, '')}/**`, path));
