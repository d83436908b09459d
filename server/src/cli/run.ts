import { writeFile } from 'node:fs/promises';
import { dirname, relative, resolve as resolvePath } from 'node:path';
import { type Analysis, analyse } from '../analysis.ts';
import { baselineName, baselineText } from '../config/baseline.ts';
import { defaultConfig } from '../config/defaults.ts';
import { parsePack } from '../config/packs.ts';
import { portfolioCsv, portfolioRow } from '../features/portfolio.ts';
import { reportOn } from '../features/report.ts';
import { documentTypeNamed } from '../governance/document-types.ts';
import { findingKey } from '../governance/finding-key.ts';
import { templateOf, templateTypes } from '../governance/templates.ts';
import { createDocument } from '../markdown/document.ts';
import { clausesJson, coverageJson, goalsJson, mandatesJson, typeOf } from '../report/contract.ts';
import { htmlOf } from '../report/html.ts';
import { markdownOf } from '../report/markdown.ts';
import { nearestRule, ruleIn, ruleNamed, rules } from '../rules/index.ts';
import { type CliTexts, cliTexts } from '../texts/cli.ts';
import { type Metric, metrics } from '../texts/metrics.ts';
import { alone } from './alone.ts';
import { type Arguments, parseArguments, UsageError } from './args.ts';
import { changedFiles } from './changed.ts';
import { type CheckCall, failsAt, formatFor, type Outcome } from './check.ts';
import { configFinder } from './configs.ts';
import { type Candidate, diskFiles, gather } from './files.ts';
import { mandatesMarkdown } from '../features/mandate-table.ts';
import { mandatesCsv, mandatesText } from './mandates.ts';
import { type Prepared, prepare } from './prepare.ts';
import { coverageText, ruleText } from './text.ts';
import { importFile, wordOf } from './word.ts';

/** What the command line needs of the process. */
export interface Io {
  readonly cwd: string;
  /** The current day, `YYYY-MM-DD`; the core never asks the clock. */
  readonly today: string;
  readonly version: string;
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<string>;
  /** Whether text may be coloured: somebody reads it on a terminal. */
  readonly inColour: boolean;
  /** Told of how far long work has come. */
  progress(done: number, all: number): void;
  /** Checks many files in threads, where that pays. */
  share?(call: CheckCall, candidates: readonly Candidate[], progress: Io['progress']): Promise<readonly Outcome[]>;
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
    case 'import':
      return importFile(args, io, say);
    case 'template':
      return template(args, io, say);
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

/** A document to begin from: `template TYPE [SUBJECT]`. */
function template({ operands: [name = '', ...subject] }: Arguments, io: Io, say: CliTexts): number {
  const type = templateTypes.find((id) => id === documentTypeNamed(name));
  if (!type) throw new UsageError(say.noTemplate(name, templateTypes.join(', ')));
  return print(io, templateOf(type, subject.join(' ') || undefined));
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

async function analyseAll(args: Arguments, io: Io, say: CliTexts): Promise<number> {
  const operands = args.operands.length === 0 && args.changed ? ['.'] : args.operands;
  if (operands.length === 0) throw new UsageError(say.noFiles);
  const configs = configFinder(args, io, say);
  const here = await configs(io.cwd);
  const gathered = await gather(operands, io.cwd, { name: args.stdinFilename, read: io.stdin }, say);
  const tell = (message: string): void => io.err(`${message}\n`);
  gathered.problems.forEach(tell);
  const changed = args.changed ? await changedFiles(io.cwd, args.since, say) : undefined;
  const candidates = changed ? gathered.candidates.filter(({ path }) => path === undefined || changed.has(path)) : gathered.candidates;
  const inForce = await Promise.all(candidates.map(({ path }) => configs(path === undefined ? io.cwd : dirname(path))));
  for (const id of args.rules)
    if (inForce.length > 0 && !inForce.some(({ config }) => ruleIn(config, id))) throw new UsageError(say.unknownRule(id, nearestRule(id)));
  const missed = (isRead: (i: number) => boolean): void => {
    if (changed) return;
    for (const folder of gathered.folders) if (!candidates.some(({ from }, i) => from === folder && isRead(i))) tell(say.notGoverning(folder));
  };
  if (args.command === 'check') {
    const call = { args, where: { cwd: io.cwd, today: io.today }, version: io.version, inColour: io.inColour };
    const outcomes = await (io.share ?? alone)(call, candidates, io.progress);
    for (const { messages } of outcomes) messages.forEach(tell);
    missed((i) => outcomes[i]?.piece !== undefined);
    const run = { version: io.version, config: here.config, failOn: args.failOn };
    io.out(
      formatFor(args, io.inColour).whole(
        outcomes.map(({ piece }) => piece).filter((piece) => piece !== undefined),
        run,
      ),
    );
    return failsAt(Math.max(-1, ...outcomes.map(({ worst }) => worst)), args.failOn) ? 1 : 0;
  }
  const read: (Prepared | undefined)[] = [];
  for (const candidate of candidates) read.push(await prepare(candidate, args, configs, here, io.cwd, say, tell));
  missed((i) => read[i] !== undefined);
  const prepared = read.filter((each) => each !== undefined);
  switch (args.command) {
    case 'clauses':
      return print(
        io,
        envelope(
          prepared.map(({ name, document, config }) => ({ file: name, documentType: typeOf(document, config), clauses: clausesJson(document, config) })),
        ),
      );
    case 'goals':
      return print(
        io,
        envelope(prepared.map(({ name, document, config }) => ({ file: name, documentType: typeOf(document, config), goals: goalsJson(document, config) }))),
      );
    case 'portfolio':
      return portfolioAll(args, io, prepared);
    case 'baseline':
      return writeBaseline(prepared, io, say);
    case 'report':
      return reportAll(args, io, say, prepared);
    case 'mandates':
      return mandatesAll(args, io, prepared);
    default:
      return coverageAll(args, io, prepared);
  }
}

const envelope = (files: readonly object[]): string => `${JSON.stringify({ version: 1, files })}\n`;

/** One page for each file; a page in HTML or Word holds one. */
async function reportAll(args: Arguments, io: Io, say: CliTexts, prepared: readonly Prepared[]): Promise<number> {
  if (args.format !== 'markdown' && prepared.length > 1) throw new UsageError(say.oneFile);
  const pages = prepared.map(({ document, config }) => ({ ...reportOn(document, analyse(document, config), config), language: config.language }));
  const [first] = pages;
  if (args.format === 'docx') return first ? written(await wordOf(first.title, first.blocks, first.language), args, io) : 0;
  const text = pages.map(({ title, blocks, language }) => (args.format === 'html' ? htmlOf(title, blocks, language) : markdownOf(blocks))).join('\n');
  return args.output === undefined ? print(io, text) : written(text, args, io);
}

/** Writes what was made to the file that was asked for. */
async function written(content: string | Uint8Array, { output = '' }: Arguments, io: Io): Promise<number> {
  await writeFile(resolvePath(io.cwd, output), content);
  return 0;
}

function mandatesAll(args: Arguments, io: Io, prepared: readonly Prepared[]): number {
  switch (args.format) {
    case 'json':
      return print(
        io,
        envelope(prepared.map(({ name, document, config }) => ({ file: name, documentType: typeOf(document, config), ...mandatesJson(document, config) }))),
      );
    case 'csv':
      return print(io, mandatesCsv(prepared.map(({ name, document, config }) => ({ name, document, config }))));
    case 'markdown':
      return print(io, prepared.map(({ name, document, config }) => mandatesMarkdown(name, document, config)).join('\n'));
    default:
      return print(io, prepared.map(({ name, document, config }) => mandatesText(name, document, config)).join('\n'));
  }
}

function coverageAll(args: Arguments, io: Io, prepared: readonly Prepared[]): number {
  const analyses = prepared.map(({ document, config }) => analyse(document, config));
  if (args.format === 'json') {
    return print(
      io,
      envelope(
        prepared.map(({ name, document }, i) => ({
          file: name,
          documentType: (analyses[i] as Analysis).documentType,
          coverage: coverageJson(document, analyses[i] as Analysis),
        })),
      ),
    );
  }
  return print(
    io,
    prepared.map(({ name, document, config }, i) => `${name}\n${coverageText(document, (analyses[i] as Analysis).coverage, config.language)}`).join('\n'),
  );
}

/** One line for each document: type, dates, findings, principles. */
function portfolioAll(args: Arguments, io: Io, prepared: readonly Prepared[]): number {
  const files = prepared.map(({ name, document, config }) => ({ file: name, row: portfolioRow(document, analyse(document, config), config) }));
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
  for (const { file, document, config } of prepared) {
    if (!file) continue;
    const { findings } = analyse(document, { ...config, baseline: [] });
    const keys = findings.map((finding) => findingKey(document, finding));
    if (keys.length > 0) byFile.set(relative(io.cwd, file).replaceAll('\\', '/'), keys);
  }
  const count = [...byFile.values()].reduce((sum, keys) => sum + new Set(keys).size, 0);
  await writeFile(resolvePath(io.cwd, baselineName), baselineText(byFile));
  return print(io, `${say.baseline(count, byFile.size, baselineName)}\n`);
}
