import { analyse } from '../analysis.ts';
import type { Severity } from '../core/rule.ts';
import { markdownPage, htmlPage } from '../report/check-page.ts';
import { type Format as CheckFormat, formatOf, type RunInfo } from '../report/checked.ts';
import { checkJson } from '../report/contract.ts';
import { github } from '../report/github.ts';
import { gitlab } from '../report/gitlab.ts';
import { junit } from '../report/junit.ts';
import { sarif } from '../report/sarif.ts';
import { type CliTexts, cliTexts } from '../texts/cli.ts';
import type { Arguments, Format } from './args.ts';
import { configFinder, type Where } from './configs.ts';
import type { Candidate } from './files.ts';
import { fixed, type Prepared, prepare } from './prepare.ts';
import { type Counts, findingLines, findingsText, type Paint, painted, plain, summaryText } from './text.ts';

/** What came of one file. */
export interface Outcome {
  /** What the format says of it; `undefined` if it was not checked. */
  readonly piece: unknown;
  readonly messages: readonly string[];
  /** The rank of the most serious finding that counts for `--fail-on`; -1 without any. */
  readonly worst: number;
}

const ranks: Readonly<Record<Severity | 'never', number>> = { hint: 0, information: 1, warning: 2, never: 3 };

const text = (paint: Paint): CheckFormat =>
  formatOf<string>(
    (checked) => findingsText(checked, paint),
    (pieces) => pieces.join('\n'),
  );
const lines = (paint: Paint): CheckFormat =>
  formatOf<string>(
    (checked) => findingLines(checked, paint),
    (pieces) => pieces.join(''),
  );
const summary = formatOf<Counts>(
  ({ analysis: { findings } }) => ({ findings: findings.map(({ rule, severity }) => ({ rule, severity })) }),
  (pieces, { config }) => summaryText(pieces, config),
);
const json = formatOf<object>(
  ({ name, document, analysis }) => checkJson(name, document, analysis),
  (files) => `${JSON.stringify({ version: 1, files })}\n`,
);

/** The format that was asked for. */
export function formatFor({ format, quiet, summary: isSummary }: Arguments, inColour: boolean): CheckFormat {
  const paint = inColour ? painted : plain;
  if (isSummary) return summary;
  const others: Readonly<Partial<Record<Format, CheckFormat>>> = { json, sarif, junit, github, gitlab, markdown: markdownPage, html: htmlPage };
  return others[format] ?? (quiet ? lines(paint) : text(paint));
}

export const failsAt = (worst: number, failOn: Arguments['failOn']): boolean => worst >= ranks[failOn];

/** A call of `check`, as a thread of its own can be told of it. */
export interface CheckCall {
  readonly args: Arguments;
  readonly where: Where;
  readonly version: string;
  readonly inColour: boolean;
}

/** What checks a candidate, for as many as there are; gives nothing for what is no governing document or cannot be read. */
export async function checker({ args, where, version, inColour }: CheckCall): Promise<(candidate: Candidate) => Promise<Outcome>> {
  const say = cliTexts[args.language ?? 'sv'];
  const configs = configFinder(args, where, say);
  const here = await configs(where.cwd);
  const format = formatFor(args, inColour);
  const run: RunInfo = { version, config: here.config, failOn: args.failOn };
  return async (candidate) => {
    const messages: string[] = [];
    const tell = (message: string): void => void messages.push(message);
    const prepared = await prepare(candidate, args, configs, here, where.cwd, say, tell);
    if (!prepared) return { piece: undefined, messages, worst: -1 };
    const { piece, worst } = await checkOne(prepared, args, format, run, say, tell);
    return { piece, messages, worst };
  };
}

/** Checks one file, after having made its safe fixes where that was asked for. */
async function checkOne(
  prepared: Prepared,
  args: Arguments,
  format: CheckFormat,
  run: RunInfo,
  say: CliTexts,
  tell: (message: string) => void,
): Promise<Pick<Outcome, 'piece' | 'worst'>> {
  const { name, document, config } = args.fix ? await fixed(prepared, args, say, tell) : prepared;
  const analysis = analyse(document, config, args.rules);
  for (const { rule } of analysis.failures) tell(say.ruleFailed(rule, name));
  const worst = Math.max(-1, ...analysis.findings.map(({ severity, known }) => (known ? -1 : ranks[severity])));
  const shown = args.onlyNew ? { ...analysis, findings: analysis.findings.filter(({ known }) => !known) } : analysis;
  return { piece: format.piece({ name, document, analysis: shown, config }, run), worst };
}
