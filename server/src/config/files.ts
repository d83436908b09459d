import type { Config } from '../core/config.ts';
import { both, type ConfigTexts } from '../texts/config.ts';
import { type Pack, parsePack } from './packs.ts';
import { type ConfigProblem, parseConfig, type ProjectConfig } from './parse.ts';

/** The one way to files that configuration has; the edges give it: Node's file system, or the client of a virtual workspace. */
export interface FilePort {
  /** The text of a file, `undefined` if there is none. Paths use `/`. */
  read(path: string): Promise<string | undefined>;
}

export const configNames = ['.tillitskoll.yaml', '.tillitskoll.yml', '.tillitskoll.json'] as const;

/** What one file says of its own. */
export interface ConfigLayer {
  readonly path: string;
  readonly config: ProjectConfig;
}

export interface FoundConfig {
  readonly path: string;
  /** With what the file builds on. */
  readonly config: ProjectConfig;
  readonly problems: readonly ConfigProblem[];
  /** The files that it is made of, the one in force last. */
  readonly layers: readonly ConfigLayer[];
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
      if (text !== undefined) return loadConfig(files, path, text);
    }
    if (at === until || !at.includes('/') || at.endsWith('/')) return undefined;
  }
}

/**
 * A configuration with what it builds on. What cannot be read, and files that build on each other, are problems at the line that names them.
 * @param above the files that build on this one
 */
export async function loadConfig(files: FilePort, path: string, text: string, above: readonly string[] = []): Promise<FoundConfig> {
  const problems: ConfigProblem[] = [];
  const layers: ConfigLayer[] = [];
  let base: ProjectConfig = {};
  for (const { name, ...at } of parseConfig(text).extends) {
    const say = (words: (texts: ConfigTexts) => string): void => void problems.push({ key: 'extends', ...at, message: both(words) });
    if (/^\w+:\/\//.test(name)) {
      say((t) => t.extendsRemote(name));
      continue;
    }
    const found = await locate(files, path, name);
    if (!found) say((t) => t.extendsGone(name));
    else if (found.path === path || above.includes(found.path)) say((t) => t.extendsCycle(name));
    else {
      const inner = await loadConfig(files, found.path, found.text, [...above, path]);
      for (const problem of inner.problems) problems.push({ ...inside(name, problem), key: 'extends', ...at });
      base = onTop(base, inner.config);
      layers.push(...inner.layers);
    }
  }
  const packs: Pack[] = [];
  for (const { name, ...at } of parseConfig(text).packs) {
    const say = (words: (texts: ConfigTexts) => string): void => void problems.push({ key: 'packs', ...at, message: both(words) });
    const found = /^\w+:\/\//.test(name) ? undefined : await locate(files, path, name);
    if (!found) {
      say((t) => t.extendsGone(name));
      continue;
    }
    const pack = parsePack(found.text, found.path);
    packs.push(pack);
    for (const problem of pack.problems) problems.push({ ...inside(name, problem), key: 'packs', ...at });
  }
  const rules = [...(base.custom?.rules ?? []), ...packs.flatMap((pack) => pack.rules)];
  const own = parseConfig(text, base, rules);
  if (packs.length > 0) own.config.custom = { rules, hash: [base.custom?.hash ?? '', ...packs.map(({ hash }) => hash)].join(' ') };
  return { path, config: onTop(base, own.config), problems: [...own.problems, ...problems], layers: [...layers, { path, config: own.config }] };
}

/** A problem in a file as it is told in the one that names it. */
const inside = (name: string, { line, message, ...problem }: ConfigProblem): ConfigProblem => ({
  ...problem,
  line,
  message: { sv: both((t) => t.inExtended(name, line, message.sv)).sv, en: both((t) => t.inExtended(name, line, message.en)).en },
});

/** A file beside the configuration, or `tillitskoll.yaml` of an installed package. Read as data; nothing in a package is run. */
async function locate(files: FilePort, from: string, name: string): Promise<{ readonly path: string; readonly text: string } | undefined> {
  const folder = from.slice(0, from.lastIndexOf('/'));
  const read = async (path: string) => {
    const text = await files.read(path);
    return text === undefined ? undefined : { path, text };
  };
  if (/^\.{0,2}\/|\.(?:ya?ml|json)$/.test(name)) return read(joined(folder, name));
  if (!/^(?:@[\w.-]+\/)?[\w-][\w.-]*$/.test(name)) return undefined;
  for (let at = folder; at.includes('/') && !at.endsWith('/'); at = at.slice(0, at.lastIndexOf('/'))) {
    const found = await read(`${at}/node_modules/${name}/tillitskoll.yaml`);
    if (found) return found;
  }
  return undefined;
}

/** A path seen from a folder, which may be a URI. */
function joined(folder: string, name: string): string {
  const [, root = '', rest = ''] = /^(\w+:\/\/[^/]*)?(.*)$/.exec(folder) ?? [];
  const path = (root ? encodeURI(name) : name).split('/');
  const parts = name.startsWith('/') ? [] : rest.split('/');
  for (const part of path) {
    if (part === '..') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return root + parts.join('/');
}

/** One configuration built on another: single values are replaced, lists are added to. */
function onTop(base: ProjectConfig, own: ProjectConfig): ProjectConfig {
  const both = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined): T[] => [...new Set([...(a ?? []), ...(b ?? [])])];
  const config: ProjectConfig = { ...base, ...own };
  if (base.severity && own.severity) config.severity = { ...base.severity, ...own.severity };
  if (base.severityByType && own.severityByType) config.severityByType = byType(base.severityByType, own.severityByType);
  if (base.documentTypes && own.documentTypes) config.documentTypes = [...own.documentTypes, ...base.documentTypes];
  if (base.ignore && own.ignore) config.ignore = both(base.ignore, own.ignore);
  if (base.roles && own.roles)
    config.roles = {
      roles: both(base.roles.roles, own.roles.roles),
      units: both(base.roles.units, own.roles.units),
      people: both(base.roles.people, own.roles.people),
    };
  return config;
}

const byType = (a: Config['severityByType'], b: Config['severityByType']): Config['severityByType'] =>
  Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((type) => [type, { ...a[type], ...b[type] }]));

/** The configuration in force: `over` (flags) before the project file, before the editor's settings, before the defaults. */
export function resolve(defaults: Config, settings: ProjectConfig, project: ProjectConfig, over: ProjectConfig): Config {
  const names = project.roles && settings.roles ? { ...settings.roles, ...withNames(project.roles) } : undefined;
  const ignore = project.ignore && settings.ignore ? [...settings.ignore, ...project.ignore] : undefined;
  return Object.freeze({
    ...defaults,
    ...settings,
    ...project,
    ...over,
    ...(names ? { roles: names } : {}),
    ...(ignore ? { ignore } : {}),
    severity: { ...settings.severity, ...project.severity, ...over.severity },
  });
}

/** The kinds of names that there are any of. */
const withNames = (roles: Config['roles']): Partial<Config['roles']> => Object.fromEntries(Object.entries(roles).filter(([, names]) => names.length > 0));
