import { describe, expect, it } from 'vitest';
import type { Severity } from '../../server/src/core/rule.ts';
import { coverage } from '../../server/src/governance/coverage.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { speaksAgainst } from '../../server/src/analysis.ts';
import { ruleNamed } from '../../server/src/rules/index.ts';
import { analysed, configOf } from '../support/drafts.ts';

const finding = (rule: string, severity: Severity) => ({
  rule,
  principles: ruleNamed(rule)?.principles ?? ['handlingsutrymme' as const],
  severity,
  message: '',
  span: { start: 0, end: 1 },
  source: undefined,
  related: [],
  fixes: [],
  known: false,
});

/** How a draft stands to handlingsutrymme, given what speaks against. */
function state(markdown: string, ...against: ReturnType<typeof finding>[]) {
  const draft = { document: createDocument('', markdown), config: configOf({ type: 'riktlinje' }) };
  const found = coverage(draft, against).find(({ principle }) => principle === 'handlingsutrymme');
  return [found?.level, found?.sum.against, found?.sum.met];
}

const one = '# Riktlinje\n\nEnhetscheferna får själva besluta om vikarier.\n';
const none = '# Riktlinje\n\nVi ses på fredag.\n';

describe('what speaks against a principle', () => {
  it('weighs a rule once, however often it is found', () => {
    const same = Array.from({ length: 9 }, () => finding('unclear-mandate', 'information'));
    expect(state(one, ...same)).toEqual(['touched', 0.5, 1]);
    expect(state(none, ...same)).toEqual(['missing', 0.5, 0]);
  });

  it('by the gravest of a rule', () => {
    expect(state(none, finding('unclear-mandate', 'information'), finding('unclear-mandate', 'warning'))).toEqual(['countered', 1, 0]);
  });

  it('takes the lead when it outweighs the provisions, not when it equals them', () => {
    expect(state(one, finding('unclear-mandate', 'warning'))[0]).toBe('touched');
    expect(state(one, finding('unclear-mandate', 'warning'), finding('too-many-goals', 'warning'))[0]).toBe('countered');
    expect(state(none, finding('vague-actor', 'hint'), finding('approval-chain', 'hint'))[0]).toBe('missing');
  });

  it('is what the text says, not what it leaves out, and has a source', () => {
    expect(speaksAgainst(configOf(), finding('too-many-goals', 'information'))).toBe(true);
    expect(speaksAgainst(configOf(), finding('missing-long-term', 'warning'))).toBe(false);
    expect(speaksAgainst(configOf(), finding('unfilled-placeholder', 'hint'))).toBe(false);
  });

  it('so a draft without a horizon lacks the long term and does not work against it', () => {
    const { coverage: all, findings } = analysed('# Verksamhetsplan 2027\n\n## Mål\n\n- Kortare köer under 2027\n', { type: 'verksamhetsplan' });
    expect(findings.map(({ rule }) => rule)).toContain('missing-long-term');
    expect(all.find(({ principle }) => principle === 'langsiktighet')?.level).toBe('missing');
  });
});
