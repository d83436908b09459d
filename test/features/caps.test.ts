import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../server/src/core/rule.ts';
import { capped } from '../../server/src/features/caps.ts';

const finding = (rule: string, start: number, severity: Severity = 'information'): Finding => ({
  rule,
  principles: ['tillit'],
  severity,
  message: '',
  span: { start, end: start + 1 },
  source: undefined,
  related: [],
  fixes: [],
  known: false,
});
const shown = (findings: readonly Finding[], perRule: number, perDocument: number) =>
  capped(findings, { perRule, perDocument }).map(({ finding: { rule, span }, more }) => `${rule}${span.start}${more ? `+${more}` : ''}`);

describe('as many findings are shown as people can take in', () => {
  const many = [finding('a', 1), finding('a', 2), finding('b', 3, 'warning'), finding('a', 4), finding('c', 5, 'hint')];

  it('all of few', () => expect(shown(many, 25, 200)).toEqual(['a1', 'a2', 'b3', 'a4', 'c5']));
  it('the first of a rule, and the last of them says how many are left', () => expect(shown(many, 2, 200)).toEqual(['a1', 'a2+1', 'b3', 'c5']));
  it('the gravest of all, in the order of the text', () => expect(shown(many, 25, 2)).toEqual(['a1+2', 'b3']));
  it('none of none', () => expect(shown([], 25, 200)).toEqual([]));
});
