import { defaultCaps, defaultConfig } from '../config/defaults.ts';
import { nearestBaseline } from '../config/baseline.ts';
import { type FilePort, type FoundConfig, nearestConfig, resolve } from '../config/files.ts';
import type { ProjectConfig } from '../config/parse.ts';
import { isIgnored, typeByGlob } from '../config/paths.ts';
import type { Config, Language, Level } from '../core/config.ts';
import { decoded } from '../core/text.ts';
import { documentTypeNamed } from '../governance/document-types.ts';
import type { Layer } from '../features/effective-config.ts';
import { type Severity, severityRank } from '../core/rule.ts';
import type { Settings } from '../protocol.ts';
import { ruleNamed } from '../rules/index.ts';

/** The configuration of one draft. */
export interface DraftConfig {
  readonly config: Config;
  readonly project: FoundConfig | undefined;
  /** What the configuration is made of, the one that goes before the others last. */
  readonly layers: readonly Layer[];
  /** Whether the project's globs name the draft as governing, or leave it out. */
  readonly listed: boolean;
  readonly ignored: boolean;
  /** Whether role headings carry their balance, and norm words a colour: the editor's choice, not the project's. */
  readonly balanceLens: boolean;
  readonly documentLens: boolean;
  readonly highlight: boolean;
  readonly inlayHints: boolean;
  readonly shows: Shows;
}

/** Which findings the user wants to see. */
export interface Shows {
  /** Those that the project's baseline has, too. */
  readonly known: boolean;
  /** None that is less grave. */
  readonly least: Severity;
}

const isLevel = (value: unknown): value is Severity => typeof value === 'string' && Object.hasOwn(severityRank, value);

/** The texts of a list, if there are any. */
function strings(value: unknown): string[] | undefined {
  const found = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  return found.length > 0 ? found : undefined;
}

/** What the editor's settings say, with values that are none left out. */
export function fromSettings(settings: Settings | null | undefined): ProjectConfig {
  const config: ProjectConfig = {};
  if (settings?.language === 'sv' || settings?.language === 'en') config.language = settings.language;
  const [roles, units, people, ignore] = [settings?.roles, settings?.units, settings?.people, settings?.ignore].map(strings);
  if (roles || units || people) config.roles = { roles: roles ?? [], ...(units ? { units } : {}), ...(people ? { people } : {}) };
  if (ignore) config.ignore = ignore;
  if (Number.isInteger(settings?.maxFindings) && (settings?.maxFindings ?? -1) >= 0)
    config.caps = { ...defaultCaps, perDocument: settings?.maxFindings as number };
  const severity = Object.entries(settings?.severity ?? {}).filter(([id, level]) => ruleNamed(id) && (level === 'off' || isLevel(level)));
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
  /** Grows when all is forgotten: what was being loaded then is old when it comes. */
  #age = 0;
  /** What has been told of each configuration file. */
  readonly #told = new Map<string, string>();
  readonly #files: FilePort;
  readonly #settings: (uri: string) => Promise<Settings | null>;
  readonly #roots: () => readonly string[];
  readonly #today: () => string;
  readonly #warn: (message: string) => void;

  constructor(
    files: FilePort,
    settings: (uri: string) => Promise<Settings | null>,
    roots: () => readonly string[],
    today: () => string,
    warn: (message: string) => void,
  ) {
    this.#files = files;
    this.#settings = settings;
    this.#roots = roots;
    this.#today = today;
    this.#warn = warn;
  }

  async of(uri: string): Promise<DraftConfig> {
    const age = this.#age;
    const known = this.#known.get(uri) ?? this.#load(uri);
    this.#known.set(uri, known);
    const config = await known;
    return age === this.#age ? config : this.of(uri);
  }

  /** Forgets all, or one draft. */
  forget(uri?: string): void {
    if (uri !== undefined) {
      this.#known.delete(uri);
      return;
    }
    this.#known = new Map();
    this.#age++;
  }

  async #load(uri: string): Promise<DraftConfig> {
    const root = this.#roots().find((each) => uri.startsWith(`${each}/`));
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    const isLoose = uri.startsWith('untitled:');
    const [settings, project, baseline] = await Promise.all([
      this.#settings(uri),
      isLoose ? undefined : nearestConfig(this.#files, folder, root),
      isLoose ? [] : nearestBaseline(this.#files, folder, root),
    ]);
    const own = fromSettings(settings);
    const config = resolve(defaultConfig(this.#today()), own, project?.config ?? {}, { baseline });
    if (project) this.#tell(project, config.language);
    const base = project ? project.path.slice(0, project.path.lastIndexOf('/')) : (root ?? folder);
    const within = decoded(uri.startsWith(`${base}/`) ? uri.slice(base.length + 1) : uri);
    const type = typeByGlob(config.documentTypes, within);
    return {
      config: type === undefined ? config : { ...config, type },
      project,
      layers: [{ origin: undefined, config: own }, ...(project?.layers ?? []).map((layer) => ({ origin: decoded(layer.path), config: layer.config }))],
      listed: type !== undefined,
      ignored: isIgnored(config.ignore, within),
      balanceLens: settings?.codeLens?.balance !== false,
      documentLens: settings?.codeLens?.document !== false,
      highlight: settings?.highlight !== false,
      inlayHints: settings?.inlayHints === true,
      shows: { known: settings?.baseline !== 'hide', least: isLevel(settings?.minimumLevel) ? settings.minimumLevel : 'hint' },
    };
  }

  /** Says what in a configuration file cannot be used, once until that changes. */
  #tell({ path, problems }: FoundConfig, language: Language): void {
    const lines = problems.map(({ line, key, message }) => `${decoded(path)}:${line}: ${key ? `${key}: ` : ''}${message[language]}`).join('\n');
    if (lines !== '' && this.#told.get(path) !== lines) this.#warn(lines);
    this.#told.set(path, lines);
  }
}
