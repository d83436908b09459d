import { expect } from 'vitest';
import type { Config } from '../../server/src/core/config.ts';
import { criteria } from '../../server/src/governance/criteria.ts';
import { ruleNamed, rules } from '../../server/src/rules/index.ts';
import { analysed, findings, marked } from './drafts.ts';
import { only } from './one-rule.ts';

/**
 * The traps of SOU 2018:47, chapters 3–6: what looks like a practice that the inquiry warns of, and is none. Each shows both sides: the text that is
 * to pass, and the nearest one that is not. All rules run, and those that the trap is about are named.
 */

/** The rules turned on, also those that are off until somebody asks. */
const on = (names: readonly string[]): Config['severity'] => Object.fromEntries(names.map((name) => [name, 'hint']));

/** These rules say nothing of the text. */
export function silent(names: readonly string[], markdown: string, type = 'riktlinje'): void {
  expect(names.filter((name) => ruleNamed(name) === undefined)).toEqual([]);
  const { findings: all, failures } = analysed(markdown, { type, severity: on(names) });
  expect(failures).toEqual([]);
  expect(all.filter(({ rule }) => names.includes(rule)).map(({ rule, span }) => `${rule}: ${markdown.slice(span.start, span.end)}`)).toEqual([]);
}

/** The rule asks about these words of the text. */
export function asks(name: string, words: string, markdown: string, type = 'riktlinje', over: Partial<Config> = {}): void {
  expect(marked(markdown, findings(name, markdown, { type, severity: on([name]), ...over })), name).toEqual([words]);
}

export const titled = (title: string, ...paragraphs: readonly string[]): string => `# ${title}\n\n${paragraphs.join('\n\n')}\n`;
export const items = (...list: readonly string[]): string => list.map((item) => `- ${item}`).join('\n');

export const coverageOf = (markdown: string, type = 'riktlinje') =>
  new Map(
    analysed(markdown, { type }).coverage.map((each) => [
      each.principle,
      { level: each.level, met: each.criteria.filter(({ met }) => met).map(({ id }) => id) },
    ]),
  );

/** What each rule says of its own bad examples. */
export const onExamples = rules.flatMap(({ id, principles, examples }) =>
  examples.bad.flatMap(({ markdown, type }) =>
    only(id, markdown, { type: type ?? 'riktlinje' }).map((finding) => ({ id, principle: principles[0], markdown, finding })),
  ),
);
/** All that fixes and suggestions would write. */
export const offered = [
  ...onExamples.flatMap(({ id, principle, finding }) =>
    finding.fixes.flatMap(({ edits }) => edits.map(({ newText }) => ({ from: id, principle: principle as string, text: newText }))),
  ),
  ...criteria.flatMap(({ id, principle, suggestion }) => (suggestion ? [{ from: id, principle: principle as string, text: suggestion.text }] : [])),
];
export const offeredBy = (...names: readonly string[]) => {
  expect(names.filter((name) => !offered.some(({ from }) => from === name))).toEqual([]);
  return offered.filter(({ from }) => names.includes(from));
};
