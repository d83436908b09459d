import { writeFile } from 'node:fs/promises';
import { dirname, relative, resolve as resolvePath } from 'node:path';
import { type Analysis, analyse } from '../analysis.ts';
import { defaultConfig } from '../config/defaults.ts';
import { baselineName, baselineText, nearestBaseline } from '../config/baseline.ts';
import { portfolioCsv, portfolioRow } from '../features/portfolio.ts';
import { findingKey } from '../governance/finding-key.ts';
import { type FoundConfig, loadConfig, nearestConfig, resolve } from '../config/files.ts';
import { parsePack } from '../config/packs.ts';
import type { ProjectConfig } from '../config/parse.ts';
import { typeByGlob, isIgnored, isListed } from '../config/paths.ts';
import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { safeFixes } from '../core/fix.ts';
import { positionAt } from '../core/positions.ts';
import type { Severity } from '../core/rule.ts';
import { reportOn } from '../features/report.ts';
import { header } from '../governance/header.ts';
import { createDocument } from '../markdown/document.ts';
import { checkJson, clausesJson, coverageJson, goalsJson, mandatesJson, typeOf } from '../report/contract.ts';
import { htmlOf } from '../report/html.ts';
import { markdownOf } from '../report/markdown.ts';
import { nearestRule, ruleIn, ruleNamed, rules } from '../rules/index.ts';
import { type Metric, metrics } from '../texts/metrics.ts';
import { type CliTexts, cliTexts } from '../texts/cli.ts';
import { type Arguments, parseArguments, UsageError } from './args.ts';
import { diskFiles, gather, type Input } from './files.ts';
import { mandatesCsv, mandatesMarkdown, mandatesText } from './mandates.ts';
import { coverageText, findingsText, ruleText } from './text.ts';

/** What the command line needs of the process. */
export interface Io {
  readonly cwd: string;
  /** The current day, `YYYY-MM-DD`; the core never asks the clock. */
  readonly today: string;
  readonly version: string;
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<string>;
}

/** Runs one call. @returns the exit code: 0 done, 1 findings at or over `--fail-on`, 2 wrong usage or configuration */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(parseArguments(argv), io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

async function dispatch(args: Arguments, io: Io): Promise<number> {
  const say = cliTexts[args.language ?? 'sv'];
  if (args.version) return print(io, `${io.version}\n`);
  if (args.help || args.command === 'help') return print(io, `${say.usage}\n`);
  switch (args.command) {
    case 'check':
    case 'coverage':
    case 'clauses':
    case 'goals':
    case 'mandates':
    case 'report':
    case 'baseline':
    case 'portfolio':
      return analyseAll(args, io, say);
    case 'test-rules':
      return testRules(args, io, say);
    case 'explain':
      return explain(args, io, say);
    case 'rules':
      return listRules(args, io);
    case undefined:
      throw new UsageError(say.noCommand);
    default:
      throw new UsageError(say.unknownCommand(args.command));
  }
}

const print = (io: Io, text: string): number => {
  io.out(text);
  return 0;
};

function explain(args: Arguments, io: Io, say: CliTexts): number {
  const rule = args.operands[0] === undefined ? undefined : ruleNamed(args.operands[0]);
  if (!rule) throw new UsageError(say.unknownRule(args.operands[0] ?? '', nearestRule(args.operands[0] ?? '')));
  return print(io, args.format === 'json' ? `${JSON.stringify(ruleJson(rule.id, args.language ?? 'sv'))}\n` : ruleText(rule, args.language ?? 'sv'));
}

function listRules(args: Arguments, io: Io): number {
  const language = args.language ?? 'sv';
  if (args.format === 'json')
    return print(
      io,
      `${JSON.stringify({ version: 1, rules: [...rules.map(({ id }) => ruleJson(id, language)), ...metrics.map((metric) => metricJson(metric, language))] })}\n`,
    );
  const width = Math.max(...rules.map(({ id }) => id.length));
  return print(io, rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.words[language].title}\n`).join(''));
}

const metricJson = ({ id, principles, source, words }: Metric, language: 'sv' | 'en') => ({ id, principles, severity: 'metric', source, ...words[language] });

function ruleJson(id: string, language: 'sv' | 'en') {
  const rule = ruleNamed(id) as (typeof rules)[number];
  return { id, principles: rule.principles, severity: rule.severity, source: rule.source ?? null, ...rule.words[language] };
}

/** Runs the examples of rule packs: each bad one is to raise its rule, each good one not. */
async function testRules(args: Arguments, io: Io, say: CliTexts): Promise<number> {
  if (args.operands.length === 0) throw new UsageError(say.noFiles);
  let failed = 0;
  for (const name of args.operands) {
    const text = await diskFiles.read(resolvePath(io.cwd, name));
    if (text === undefined) throw new UsageError(say.unreadable(name, 'ENOENT'));
    const pack = parsePack(text, name);
    for (const { line, key, message } of pack.problems) io.out(`${say.config(name, line, key, message[args.language ?? 'sv'])}\n`);
    failed += pack.problems.length;
    for (const rule of pack.rules) {
      const config = { ...defaultConfig(io.today), custom: { rules: pack.rules, hash: pack.hash } };
      const [first] = rule.types ?? [];
      const raises = (markdown: string): boolean =>
        analyse(createDocument('', markdown), first === undefined ? config : { ...config, type: first }, [rule.id]).findings.length > 0;
      const wrong = [
        ...rule.examples.bad.filter(({ markdown }) => !raises(markdown)).map(({ markdown }) => say.notRaised(markdown.trim())),
        ...rule.examples.good.filter(({ markdown }) => raises(markdown)).map(({ markdown }) => say.raised(markdown.trim())),
      ];
      failed += wrong.length;
      io.out(
        `${wrong.length === 0 ? '✓' : '✗'} ${rule.id} (${rule.examples.bad.length + rule.examples.good.length})\n${wrong.map((each) => `  ${each}\n`).join('')}`,
      );
    }
  }
  return failed > 0 ? 1 : 0;
}

/** A text with all that its reading depends on. */
interface Prepared {
  readonly input: Input;
  readonly document: Document;
  readonly config: Config;
}

async function analyseAll(args: Arguments, io: Io, say: CliTexts): Promise<number> {
  if (args.operands.length === 0) throw new UsageError(say.noFiles);
  const configs = configFinder(args, io, say);
  const here = await configs(io.cwd);
  const { inputs, problems } = await gather(args.operands, io.cwd, io.stdin, say, (path) => isListed(here.config.documentTypes, relative(here.folder, path)));
  for (const problem of problems) io.err(`${problem}\n`);
  const prepared: Prepared[] = [];
  for (const input of inputs) {
    const { config, folder } = await configs(input.path ? dirname(input.path) : io.cwd);
    const within = relative(folder, input.path ?? '');
    if (input.path && !args.operands.includes(input.name) && isIgnored(config.ignore, within)) continue;
    const type = args.type ?? typeByGlob(config.documentTypes, within);
    prepared.push({ input, document: createDocument(input.name, input.text), config: type === undefined ? config : { ...config, type } });
  }
  for (const id of args.rules)
    if (prepared.length > 0 && !prepared.some(({ config }) => ruleIn(config, id))) throw new UsageError(say.unknownRule(id, nearestRule(id)));
  for (const { input, document } of prepared) {
    const { problem } = header(document);
    if (problem) io.err(`${say.frontMatter(input.name, positionAt(document, problem.span.start).line + 1, problem.message)}\n`);
  }
  switch (args.command) {
    case 'clauses':
      return print(
        io,
        envelope(
          prepared.map(({ input, document, config }) => ({ file: input.name, documentType: typeOf(document, config), clauses: clausesJson(document, config) })),
        ),
      );
    case 'goals':
      return print(
        io,
        envelope(
          prepared.map(({ input, document, config }) => ({ file: input.name, documentType: typeOf(document, config), goals: goalsJson(document, config) })),
        ),
      );
    case 'portfolio':
      return portfolioAll(args, io, prepared);
    case 'baseline':
      return writeBaseline(prepared, io, say);
    case 'report':
      return reportAll(args, io, say, prepared);
    case 'mandates':
      return mandatesAll(args, io, prepared);
    case 'coverage':
      return coverageAll(args, io, prepared);
    default:
      return check(args, io, say, args.fix ? await Promise.all(prepared.map((each) => fixed(each, args, io, say))) : prepared);
  }
}

const envelope = (files: readonly object[]): string => `${JSON.stringify({ version: 1, files })}\n`;

/** One page for each file; an HTML page holds one. */
function reportAll(args: Arguments, io: Io, say: CliTexts, prepared: readonly Prepared[]): number {
  if (args.format === 'html' && prepared.length > 1) throw new UsageError(say.oneFile);
  const pages = prepared.map(({ document, config }) => ({ ...reportOn(document, analyse(document, config), config), language: config.language }));
  return print(io, pages.map(({ title, blocks, language }) => (args.format === 'html' ? htmlOf(title, blocks, language) : markdownOf(blocks))).join('\n'));
}

function mandatesAll(args: Arguments, io: Io, prepared: readonly Prepared[]): number {
  switch (args.format) {
    case 'json':
      return print(
        io,
        envelope(
          prepared.map(({ input, document, config }) => ({ file: input.name, documentType: typeOf(document, config), ...mandatesJson(document, config) })),
        ),
      );
    case 'csv':
      return print(io, mandatesCsv(prepared.map(({ input, document, config }) => ({ name: input.name, document, config }))));
    case 'markdown':
      return print(io, prepared.map(({ input, document, config }) => mandatesMarkdown(input.name, document, config)).join('\n'));
    default:
      return print(io, prepared.map(({ input, document, config }) => mandatesText(input.name, document, config)).join('\n'));
  }
}

function coverageAll(args: Arguments, io: Io, prepared: readonly Prepared[]): number {
  const analyses = prepared.map(({ document, config }) => analyse(document, config));
  if (args.format === 'json') {
    return print(
      io,
      envelope(
        prepared.map(({ input, document }, i) => ({
          file: input.name,
          documentType: (analyses[i] as Analysis).documentType,
          coverage: coverageJson(document, analyses[i] as Analysis),
        })),
      ),
    );
  }
  return print(
    io,
    prepared
      .map(({ input, document, config }, i) => `${input.name}\n${coverageText(document, (analyses[i] as Analysis).coverage, config.language)}`)
      .join('\n'),
  );
}

const ranks: Readonly<Record<Severity | 'never', number>> = { hint: 0, information: 1, warning: 2, never: 3 };

function check(args: Arguments, io: Io, say: CliTexts, prepared: readonly Prepared[]): number {
  let worst = -1;
  const files: object[] = [];
  prepared.forEach(({ input, document, config }, i) => {
    const analysis = analyse(document, config, args.rules);
    for (const { rule } of analysis.failures) io.err(`${say.ruleFailed(rule, input.name)}\n`);
    for (const { severity, known } of analysis.findings) if (!known) worst = Math.max(worst, ranks[severity]);
    const shown = args.onlyNew ? { ...analysis, findings: analysis.findings.filter(({ known }) => !known) } : analysis;
    if (args.format === 'json') files.push(checkJson(input.name, document, shown));
    else io.out(`${i > 0 ? '\n' : ''}${findingsText(input.name, document, shown, config)}`);
  });
  if (args.format === 'json') io.out(envelope(files));
  return worst >= ranks[args.failOn] ? 1 : 0;
}

/** One line for each document: type, dates, findings, principles. */
function portfolioAll(args: Arguments, io: Io, prepared: readonly Prepared[]): number {
  const files = prepared.map(({ input, document, config }) => ({ file: input.name, row: portfolioRow(document, analyse(document, config), config) }));
  if (args.format === 'json') return print(io, envelope(files.map(({ file, row }) => ({ file, ...row }))));
  const language = prepared[0]?.config.language ?? 'sv';
  if (args.format === 'csv') return print(io, portfolioCsv(files, language));
  const line = ({ file, row: { title, documentType, findings, carried } }: (typeof files)[number]): string =>
    `${file}\n  ${title} · ${documentType} · ${findings.warning} / ${findings.information} / ${findings.hint} · ${carried} av 8\n`;
  return print(io, files.map(line).join(''));
}

/** Lists what is found now in a file, so that it is told as hints from now on. Standard input has no place in it. */
async function writeBaseline(prepared: readonly Prepared[], io: Io, say: CliTexts): Promise<number> {
  const byFile = new Map<string, readonly string[]>();
  for (const { input, document, config } of prepared) {
    if (!input.path) continue;
    const { findings } = analyse(document, { ...config, baseline: [] });
    const keys = findings.map((finding) => findingKey(document, finding));
    if (keys.length > 0) byFile.set(relative(io.cwd, input.path).replaceAll('\\', '/'), keys);
  }
  const count = [...byFile.values()].reduce((sum, keys) => sum + new Set(keys).size, 0);
  await writeFile(resolvePath(io.cwd, baselineName), baselineText(byFile));
  return print(io, `${say.baseline(count, byFile.size, baselineName)}\n`);
}

/** The draft with its safe fixes made, on disk too. */
async function fixed(prepared: Prepared, args: Arguments, io: Io, say: CliTexts): Promise<Prepared> {
  const { input, document, config } = prepared;
  const result = safeFixes(document, (each) => analyse(each, config, args.rules).findings, createDocument);
  if (result.count === 0) return prepared;
  if (input.path) await writeFile(input.path, result.document.text);
  io.err(`${say.fixed(input.name, result.count)}\n`);
  return { ...prepared, document: result.document };
}

/** A configuration and the folder that its globs count from. */
interface Placed {
  readonly config: Config;
  readonly folder: string;
}

/** The configuration for a folder: flags before the project's file before the defaults. Each folder is looked at once. */
function configFinder(args: Arguments, io: Io, say: CliTexts): (folder: string) => Promise<Placed> {
  const over: ProjectConfig = { ...(args.language ? { language: args.language } : {}), ...(args.today ? { today: args.today } : {}) };
  const defaults = defaultConfig(io.today);
  const named = args.config === undefined ? undefined : namedConfig(args.config, io, say);
  const byFolder = new Map<string, Promise<Placed>>();
  const load = async (folder: string): Promise<Placed> => {
    const found = named ? await named : await nearestConfig(diskFiles, folder.replaceAll('\\', '/'));
    if (found && found.problems.length > 0)
      throw new UsageError(found.problems.map((each) => say.config(found.path, each.line, each.key, each.message[args.language ?? 'sv'])).join('\n'));
    const baseline = await nearestBaseline(diskFiles, folder.replaceAll('\\', '/'));
    return { config: resolve(defaults, {}, found?.config ?? {}, { ...over, baseline }), folder: found ? dirname(resolvePath(io.cwd, found.path)) : io.cwd };
  };
  return (folder) => {
    const known = byFolder.get(folder) ?? load(folder);
    byFolder.set(folder, known);
    return known;
  };
}

async function namedConfig(name: string, { cwd }: Io, say: CliTexts): Promise<FoundConfig> {
  const text = await diskFiles.read(resolvePath(cwd, name));
  if (text === undefined) throw new UsageError(say.unreadable(name, 'ENOENT'));
  return { ...(await loadConfig(diskFiles, resolvePath(cwd, name).replaceAll('\\', '/'), text)), path: name };
}
