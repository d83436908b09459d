import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { configOf } from '../support/drafts.ts';

const rep = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length));

/** Texts that some parser or expression takes time over by the square of their length, or worse. */
const hard: Readonly<Record<string, (length: number) => string>> = {
  'open emphasis': rep('*a_ '),
  'emphasis of two kinds': rep('_a*b~c~'),
  'open code': rep('`a``b '),
  'open tags': rep('<a href="'),
  'open links': rep('[a](b '),
  'open comments': rep('<!-- a '),
  footnotes: rep('[^a] '),
  references: (length) => `${rep('[a] [a][] ')(length)}\n\n[a]: b\n`,
  definitions: rep('[a]: b\n\n'),
  'one word': rep('avdelningschefernas'),
  'one compound': rep('barn- och '),
  'one sentence': rep('ska följas upp och '),
  commas: rep('rektorn, '),
  quotations: rep('”ska '),
  labels: rep('mål: '),
  years: rep('2027 '),
  addresses: rep('a.b@'),
  spaces: (length) => `a${' '.repeat(length)}b`,
  'one list': rep('- a ska b\n'),
  'one nested list': (length) => Array.from({ length: length / 12 }, (_, i) => `${'  '.repeat(i % 9)}- a ska b\n`).join(''),
  'one table': (length) => `|a|b|\n|-|-|\n${rep('|*a|`b|\n')(length)}`,
  'one wide table': (length) => `|${'a|'.repeat(length / 6)}\n|${'-|'.repeat(length / 6)}\n|${'b|'.repeat(length / 6)}\n`,
  headings: rep('## Ansvar\n\n'),
  'underlined headings': rep('a\n===\n'),
  paragraphs: rep('Planen ska följas upp.\n\n'),
  departures: rep('<!-- tillitskoll-ignorera unclear-mandate: x -->\n\nAtt.\n\n'),
  placeholders: rep('[vem: skriv här] '),
  brackets: rep(']['),
  'a long comment in a sentence': (length) => `Planen <!-- ${'x '.repeat(length / 2)} --> ska följas upp <!-- ${'y'.repeat(length / 2)} --> varje år.`,
  'CR alone': rep('a ska b\r'),
};

/** How long the quickest of some runs takes, in milliseconds. Each text is a new one: nothing of the last is kept. */
function timeOf(make: (length: number) => string, length: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const text = `# Plan ${run}\n\n${make(length)}\n`;
    const started = performance.now();
    analyse(createDocument('', text), configOf());
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

describe('time grows with the text and no faster', () => {
  it.each(Object.keys(hard))('%s', { timeout: 60_000 }, (name) => {
    const make = hard[name] as (length: number) => string;
    timeOf(make, 2000);
    // Eight times the text: eight times the time if it is linear, sixty-four if it is quadratic; some milliseconds are paid for any text.
    // A busy machine may spoil a measurement, but not four.
    const told: string[] = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      const [small, large] = [timeOf(make, 5000), timeOf(make, 40_000)];
      if (large / Math.max(small, 3) < 24) return;
      told.push(`${small.toFixed(1)} ms for 5 KB, ${large.toFixed(1)} ms for 40 KB`);
    }
    expect.fail(told.join('; '));
  });
});
