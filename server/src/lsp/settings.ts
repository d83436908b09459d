import { defaultConfig } from '../config/defaults.ts';
import { type FilePort, type FoundConfig, nearestConfig, resolve } from '../config/files.ts';
import type { ProjectConfig } from '../config/parse.ts';
import { isIgnored, typeByGlob } from '../config/paths.ts';
import type { Config, Level } from '../core/config.ts';
import { documentTypeNamed } from '../governance/document-types.ts';
import type { Settings } from '../protocol.ts';
import { ruleNamed } from '../rules/index.ts';

/** The configuration of one draft. */
export interface DraftConfig {
  readonly config: Config;
  readonly project: FoundConfig | undefined;
  /** Whether the project's globs name the draft as governing, or leave it out. */
  readonly listed: boolean;
  readonly ignored: boolean;
}

/** What the editor's settings say, with values that are none left out. */
export function fromSettings(settings: Settings | null | undefined): ProjectConfig {
  const config: ProjectConfig = {};
  if (settings?.language === 'sv' || settings?.language === 'en') config.language = settings.language;
  if (Array.isArray(settings?.roles) && settings.roles.length > 0) config.roles = { roles: settings.roles.filter((role) => typeof role === 'string') };
  const severity = Object.entries(settings?.severity ?? {}).filter(([id, level]) => ruleNamed(id) && ['warning', 'information', 'hint', 'off'].includes(level));
  if (severity.length > 0) config.severity = Object.fromEntries(severity) as Record<string, Level>;
  const types = Object.entries(settings?.documentTypes ?? {}).flatMap(([glob, name]) => {
    const type = documentTypeNamed(String(name));
    return type ? [{ glob, type }] : [];
  });
  if (types.length > 0) config.documentTypes = types;
  return config;
}

/** Resolves and keeps the configuration of each draft until something it depends on changes. */
export class DraftConfigs {
  #known = new Map<string, Promise<DraftConfig>>();
  readonly #files: FilePort;
  readonly #settings: (uri: string) => Promise<Settings | null>;
  readonly #roots: () => readonly string[];
  readonly #today: () => string;

  constructor(files: FilePort, settings: (uri: string) => Promise<Settings | null>, roots: () => readonly string[], today: () => string) {
    this.#files = files;
    this.#settings = settings;
    this.#roots = roots;
    this.#today = today;
  }

  of(uri: string): Promise<DraftConfig> {
    const known = this.#known.get(uri) ?? this.#load(uri);
    this.#known.set(uri, known);
    return known;
  }

  /** Forgets all, or one draft. */
  forget(uri?: string): void {
    if (uri === undefined) this.#known = new Map();
    else this.#known.delete(uri);
  }

  async #load(uri: string): Promise<DraftConfig> {
    const root = this.#roots().find((each) => uri.startsWith(`${each}/`));
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    const [settings, project] = await Promise.all([this.#settings(uri), uri.startsWith('untitled:') ? undefined : nearestConfig(this.#files, folder, root)]);
    const config = resolve(defaultConfig(this.#today()), fromSettings(settings), project?.config ?? {}, {});
    const base = project ? project.path.slice(0, project.path.lastIndexOf('/')) : (root ?? folder);
    const within = decoded(uri.startsWith(`${base}/`) ? uri.slice(base.length + 1) : uri);
    const type = typeByGlob(config.documentTypes, within);
    return { config: type === undefined ? config : { ...config, type }, project, listed: type !== undefined, ignored: isIgnored(config.ignore, within) };
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
