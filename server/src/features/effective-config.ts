import { defaultThresholds } from '../config/defaults.ts';
import type { ProjectConfig } from '../config/parse.ts';
import type { Config, Language } from '../core/config.ts';
import { type Block, heading, paragraph, table } from '../report/blocks.ts';

/** One source of values: a file by its path, or the editor's settings where `origin` is `undefined`. */
export interface Layer {
  readonly origin: string | undefined;
  readonly config: ProjectConfig;
}

const texts = {
  sv: {
    title: 'Inställningar som gäller',
    intro: 'Det som gäller för utkastet, och var varje värde kommer ifrån. Det som inte står i någon fil eller i VS Codes inställningar är verktygets eget.',
    columns: ['Nyckel', 'Värde', 'Kommer från'],
    settings: 'VS Codes inställningar',
    own: 'verktyget',
    none: 'inget',
  },
  en: {
    title: 'Settings in force',
    intro: 'What is in force for the draft, and where each value comes from. What stands in no file and not in the settings of VS Code is the tool’s own.',
    columns: ['Key', 'Value', 'From'],
    settings: 'settings of VS Code',
    own: 'the tool',
    none: 'nothing',
  },
} as const;

/** The configuration in force as a page: each value and who has set it. */
export function effectiveConfig(config: Config, layers: readonly Layer[]): { readonly title: string; readonly blocks: readonly Block[] } {
  const say = texts[config.language];
  const rows = [...values(config)].map(([key, value]) => {
    const from = layers.findLast(({ config: layer }) => [...values(layer)].some(([each, own]) => each === key && isPart(own, value)));
    return [[key], [value || say.none], [from ? (from.origin ?? say.settings) : say.own]];
  });
  return { title: say.title, blocks: [heading(1, say.title), paragraph(say.intro), table(say.title, say.columns, rows)] };
}

/** Whether a layer's value is the one in force, or one of those that a list in force is made of. */
const isPart = (own: string, value: string): boolean => own !== '' && (own === value || own.split(', ').every((each) => value.split(', ').includes(each)));

/** The values that a configuration says, by key as they are written in a file. */
function* values(config: ProjectConfig): Generator<readonly [string, string]> {
  const { language, documentTypes, severity, severityByType, thresholds, coverage, roles, ignore } = config;
  if (language) yield ['language', language satisfies Language];
  for (const { glob, type } of documentTypes ?? []) yield [`documentTypes.${glob}`, type];
  for (const [id, level] of Object.entries(severity ?? {})) yield [`severity.${id}`, level];
  for (const [type, levels] of Object.entries(severityByType ?? {})) for (const [id, level] of Object.entries(levels)) yield [`severity.${type}.${id}`, level];
  for (const [rule, limits] of Object.entries(thresholds ?? {}))
    for (const [name, limit] of Object.entries(limits as Readonly<Record<string, unknown>>)) {
      const isOwn = JSON.stringify((defaultThresholds as unknown as Record<string, Record<string, unknown>>)[rule]?.[name]) === JSON.stringify(limit);
      if (!isOwn || isComplete(config)) yield [`thresholds.${rule}.${name}`, typeof limit === 'object' ? JSON.stringify(limit) : String(limit)];
    }
  if (coverage) {
    yield ['coverage.share', String(Math.round(coverage.share * 100) / 100)];
    yield ['coverage.atLeast', String(coverage.atLeast)];
  }
  for (const key of ['roles', 'units', 'people'] as const) if (roles?.[key]?.length || (key === 'roles' && roles)) yield [key, (roles[key] ?? []).join(', ')];
  if (ignore) yield ['ignore', ignore.join(', ')];
}

const isComplete = (config: ProjectConfig): config is Config =>
  config.today !== undefined && config.documentTypes !== undefined && config.severity !== undefined;
