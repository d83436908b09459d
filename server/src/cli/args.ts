import { parseArgs } from 'node:util';
import { isDate } from '../config/parse.ts';
import type { Language } from '../core/config.ts';
import { documentTypeIds, documentTypeNamed } from '../governance/document-types.ts';
import { cliTexts } from '../texts/cli.ts';

/** Wrong usage or configuration: told on standard error, exit code 2. */
export class UsageError extends Error {}

/** Which of them a command knows stands in {@link formats}. */
export type Format = 'text' | 'json' | 'csv' | 'markdown' | 'html' | 'sarif' | 'junit' | 'github' | 'gitlab' | 'docx';

export interface Arguments {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly type: string | undefined;
  readonly rules: readonly string[];
  readonly config: string | undefined;
  readonly language: Language | undefined;
  readonly format: Format;
  readonly today: string | undefined;
  readonly failOn: 'warning' | 'information' | 'hint' | 'never';
  readonly fix: boolean;
  /** Only findings that the baseline does not have. */
  readonly onlyNew: boolean;
  /** A line for each finding and nothing else. */
  readonly quiet: boolean;
  /** Only how many there are. */
  readonly summary: boolean;
  /** Only files that git says are changed; {@link since} a commit, or not committed. */
  readonly changed: boolean;
  readonly since: string | undefined;
  /** What standard input is called, and where it would lie. */
  readonly stdinFilename: string | undefined;
  /** A file to write to instead of standard output; of `report` and `import`. */
  readonly output: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

const options = {
  type: { type: 'string' },
  rule: { type: 'string', multiple: true },
  config: { type: 'string' },
  language: { type: 'string' },
  format: { type: 'string' },
  today: { type: 'string' },
  'fail-on': { type: 'string' },
  fix: { type: 'boolean' },
  new: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  summary: { type: 'boolean' },
  changed: { type: 'boolean' },
  since: { type: 'string' },
  'stdin-filename': { type: 'string' },
  output: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const formats: Readonly<Record<string, readonly Format[]>> = {
  check: ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'],
  mandates: ['text', 'json', 'csv', 'markdown'],
  report: ['markdown', 'html', 'docx'],
  portfolio: ['text', 'json', 'csv'],
};

/** @throws UsageError with a message in the language asked for, as far as that can be told */
export function parseArguments(argv: readonly string[]): Arguments {
  const say = cliTexts[argv.includes('en') || argv.includes('--language=en') ? 'en' : 'sv'];
  const { values, positionals } = read(argv, say);
  const one = <T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined => {
    if (value === undefined || allowed.includes(value as T)) return value as T | undefined;
    throw new UsageError(say.badValue(name, value, allowed.join(', ')));
  };
  if (values.type !== undefined && !documentTypeNamed(values.type)) throw new UsageError(say.unknownType(values.type, documentTypeIds.join(', ')));
  if (values.today !== undefined && !isDate(values.today)) throw new UsageError(say.badValue('today', values.today, '2026-11-24'));
  const format = one('format', values.format, formats[positionals[0] ?? ''] ?? ['text', 'json']) ?? (positionals[0] === 'report' ? 'markdown' : 'text');
  for (const name of ['quiet', 'summary'] as const)
    if (values[name] && (positionals[0] !== 'check' || format !== 'text')) throw new UsageError(say.onlyText(name));
  if (format === 'docx' && values.output === undefined) throw new UsageError(say.needsOutput);
  if (values.output !== undefined && !['report', 'import'].includes(positionals[0] ?? '')) throw new UsageError(say.noOutput);
  return {
    command: positionals[0],
    operands: positionals.slice(1),
    type: values.type === undefined ? undefined : documentTypeNamed(values.type),
    rules: values.rule ?? [],
    config: values.config,
    language: one('language', values.language, ['sv', 'en']),
    format,
    today: values.today,
    failOn: one('fail-on', values['fail-on'], ['warning', 'information', 'hint', 'never']) ?? 'never',
    fix: values.fix ?? false,
    onlyNew: values.new ?? false,
    quiet: values.quiet ?? false,
    summary: values.summary ?? false,
    changed: values.changed ?? values.since !== undefined,
    since: values.since,
    stdinFilename: values['stdin-filename'],
    output: values.output,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function read(argv: readonly string[], say: (typeof cliTexts)['sv']) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(say.badOption((error as Error).message.split('. ')[0]?.replace(/\.$/, '') ?? ''));
  }
}
