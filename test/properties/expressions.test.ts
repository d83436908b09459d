import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { expect, it } from 'vitest';

import { limits } from '../../server/src/core/limits.ts';
import { screenedPatterns } from '../../server/src/core/screen.ts';

const sources = join(import.meta.dirname, '../../server/src');

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

/** The expressions that are written in the sources, and those that word patterns are made into. */
function expressions(): Map<string, RegExp> {
  const found = new Map<string, RegExp>();
  const add = (expression: RegExp): void => void found.set(String(expression), expression);
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node !== null && typeof node === 'object') {
      const { regex } = node as { readonly regex?: { readonly pattern: string; readonly flags: string } };
      if (regex) add(new RegExp(regex.pattern, regex.flags.replace('y', 'g')));
      for (const value of Object.values(node)) if (value !== null && typeof value === 'object') visit(value);
    }
  };
  for (const file of files(sources))
    visit(parse(transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2023' }).code, { ecmaVersion: 'latest', sourceType: 'module' }));
  for (const expression of screenedPatterns()) add(expression);
  return found;
}

/** What a passage may consist of: `limits.word` leaves no longer words in it, and a sentence has no more than `limits.sentence` tokens. */
const pieces = [
  'a ',
  'A ',
  '1 ',
  'a, ',
  '”a ',
  '(a ',
  '[a ',
  '<a ',
  '` ',
  '*a ',
  'a. ',
  '- ',
  'å- ',
  'och ',
  'som ',
  'ska ',
  'a#b ',
  '¦ ',
  '| ',
  '> ',
  ...['a', '1', 'å-', '”', '('].map((char) => `${char.repeat(limits.word - 1)} `),
];

/** The words that an expression is about. */
const wordsOf = (expression: RegExp): readonly string[] => [...new Set(expression.source.match(/[a-zåäö]{4,}/g) ?? [])].slice(0, 4).map((word) => `${word} `);

/** The quickest of some runs, in milliseconds: a busy machine may spoil one. */
function timeOf(expression: RegExp, text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    expression.lastIndex = 0;
    expression.test(text);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

it('every expression takes time that grows with the text and no faster', { timeout: 120_000 }, () => {
  const all = expressions();
  expect(all.size).toBeGreaterThan(700);
  const slow: string[] = [];
  for (const [name, expression] of all) {
    for (const piece of [...pieces, ...wordsOf(expression)]) {
      const long = piece.repeat(Math.ceil(12_000 / piece.length));
      // Twelve thousand characters in a few milliseconds are read in linear time, or near enough for any paragraph.
      if (timeOf(expression, long, 1) < 12 || timeOf(expression, long, 5) < 12) continue;
      const ratio = timeOf(expression, long, 5) / Math.max(0.02, timeOf(expression, long.slice(0, 1500), 5));
      if (ratio > 24) slow.push(`${name.slice(0, 160)} on ${JSON.stringify(piece)}: ${ratio.toFixed(0)} times the time of an eighth`);
    }
  }
  expect(slow).toEqual([]);
});
