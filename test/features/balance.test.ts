import { describe, expect, it } from 'vitest';
import { balance } from '../../server/src/features/balance.ts';
import { reportOn } from '../../server/src/features/report.ts';
import { criteria } from '../../server/src/governance/criteria.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { markdownOf } from '../../server/src/report/markdown.ts';
import { ruleNamed, rules } from '../../server/src/rules/index.ts';
import { dimensionNames } from '../../server/src/texts/names.ts';
import { metrics } from '../../server/src/texts/metrics.ts';
import { analysed, at, configOf } from '../support/drafts.ts';

const both = 'Enheterna rangordnas varje kvartal efter måluppfyllelse.\n\nMedarbetarna får själva besluta hur arbetet läggs upp.\n';

describe('control and trust side by side', () => {
  it('shows each dimension that the draft shows, with its places', () => {
    const shown = balance(analysed(both, { type: 'riktlinje' }));
    const of = (dimension: string) => shown.find((each) => each.dimension === dimension);
    expect(of('evaluation')?.control.map((span) => at(both, span))).toEqual(['Enheterna rangordnas']);
    expect(of('evaluation')?.trust).toEqual([]);
    expect(of('leadership')?.trust.map((span) => at(both, span))).toEqual(['Medarbetarna får själva besluta hur arbetet läggs upp.']);
    expect(balance(analysed('Vi ses på fredag.\n', { type: 'riktlinje' }))).toEqual([]);
  });

  it('also shows what the author lets stand', () => {
    const markdown = `<!-- tillitskoll-ignorera ranking-competition: nämnden har bett om det -->\n\n${both}`;
    expect(balance(analysed(markdown, { type: 'riktlinje' })).some(({ control }) => control.length > 0)).toBe(true);
  });

  it('is in the report, without a figure for the whole', () => {
    const document = createDocument('', both);
    const config = configOf({ type: 'riktlinje' });
    const { blocks } = reportOn(document, analysed(both, { type: 'riktlinje' }), config);
    expect(markdownOf(blocks)).toMatch(/## Kontroll och tillit[\s\S]*\| Utvärdering: mäta och jämföra eller förstå \| .*rad 1.* \| – \|/);
  });

  it('speaks of rules and criteria that exist', async () => {
    const source = await import('node:fs').then(({ readFileSync }) => readFileSync('server/src/features/balance.ts', 'utf8'));
    const ids = [...source.slice(source.indexOf('signs'), source.indexOf('export interface')).matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(
      ([, id]) => id as string,
    );
    expect(ids.length).toBeGreaterThan(30);
    for (const id of ids) expect(ruleNamed(id) !== undefined || criteria.some((criterion) => criterion.id === id), id).toBe(true);
    expect(Object.keys(dimensionNames.sv)).toEqual(Object.keys(dimensionNames.en));
  });
});

describe('metrics', () => {
  it('are no rules, and have words in both languages', () => {
    for (const { id, words } of metrics) {
      expect(rules.some((rule) => rule.id === id)).toBe(false);
      for (const key of ['title', 'what', 'why'] as const) expect(words.sv[key]).not.toBe(words.en[key]);
    }
  });
});
