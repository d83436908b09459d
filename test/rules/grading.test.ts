import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis.ts';
import type { Config, Level } from '../../server/src/core/config.ts';
import { lint } from '../../server/src/core/lint.ts';
import type { Rule } from '../../server/src/core/rule.ts';
import { documentTypeIds } from '../../server/src/governance/document-types.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { ruleNamed, rules } from '../../server/src/rules/index.ts';
import { analysed, configOf } from '../support/drafts.ts';

const goals = Array.from({ length: 16 }, (_, i) => `- Kortare väntan i distrikt ${i + 1}`).join('\n');
const duties = 'Larmet ska provas. Loggen ska sparas. Planen ska följas upp. Mötet ska hållas. Kravet ska prövas.';
/** A draft that many rules have something to ask about. */
const heavy = `# Dokument\n\n## Mål\n\n${goals}\n\n## Drift\n\n${duties}\n\nAnsvarig är [vem: skriv här].\n`;
/** Two rules that are hints by themselves, and all that are not. The others have tests of their own. */
const graded = (over: Partial<Config>): string[] =>
  analysed(heavy, over)
    .findings.filter(({ rule }) => ['unfilled-placeholder', 'missing-long-term'].includes(rule) || ruleNamed(rule)?.severity !== 'hint')
    .map(({ rule, severity }) => `${rule} ${severity}`);

describe('the type decides how much is said', () => {
  it.each([
    ['plan', ['missing-long-term hint', 'too-many-goals warning', 'unclear-mandate warning', 'unfilled-placeholder hint']],
    ['policy', ['missing-long-term hint', 'too-many-goals warning', 'unclear-mandate warning', 'unfilled-placeholder hint']],
    ['rutin', ['too-many-goals warning', 'unclear-mandate warning', 'unfilled-placeholder hint']],
    ['okand', ['missing-long-term hint', 'too-many-goals information', 'unclear-mandate information', 'unfilled-placeholder hint']],
    ['forfattning', ['unfilled-placeholder hint']],
  ])('%s', (type, expected) => {
    expect(graded({ type })).toEqual(expected);
  });

  it.each(documentTypeIds)('%s: a statute and a text of unknown type get no warning, no type more than one', (type) => {
    const severities = analysed(heavy, { type }).findings.map(({ severity }) => severity);
    if (type === 'forfattning' || type === 'okand') expect(severities).not.toContain('warning');
    expect(severities.every((severity) => ['warning', 'information', 'hint'].includes(severity))).toBe(true);
  });

  it('a project cannot make a statute warn', () => {
    const severity: Record<string, Level> = Object.fromEntries(rules.map(({ id }) => [id, 'warning']));
    expect(graded({ type: 'forfattning', severity })).toEqual(['unfilled-placeholder information']);
  });
});

describe('the project sets levels', () => {
  it.each([
    [{ 'too-many-goals': 'hint' }, 'too-many-goals hint'],
    [{ 'unclear-mandate': 'warning' }, 'unclear-mandate warning'],
    [{ 'unfilled-placeholder': 'information' }, 'unfilled-placeholder information'],
    [{ langsiktighet: 'information' }, 'missing-long-term information'],
    [{ langsiktighet: 'off', 'missing-long-term': 'information' }, 'missing-long-term information'],
  ] as [Record<string, Level>, string][])('%j', (severity, expected) => {
    expect(graded({ type: 'plan', severity })).toContain(expected);
  });

  it('by document type, before what is set for all', () => {
    const severity: Record<string, Level> = { 'too-many-goals': 'hint' };
    const severityByType: Record<string, Record<string, Level>> = { plan: { 'too-many-goals': 'information', langsiktighet: 'off' } };
    expect(graded({ type: 'plan', severity, severityByType })).toContain('too-many-goals information');
    expect(graded({ type: 'plan', severity, severityByType }).join()).not.toContain('missing-long-term');
    expect(graded({ type: 'policy', severity, severityByType })).toContain('too-many-goals hint');
  });

  it('off by rule and by main principle', () => {
    expect(graded({ type: 'plan', severity: { 'too-many-goals': 'off', 'unfilled-placeholder': 'off' } })).toEqual([
      'missing-long-term hint',
      'unclear-mandate warning',
    ]);
    expect(graded({ type: 'plan', severity: { handlingsutrymme: 'off' } })).toEqual(['missing-long-term hint', 'unfilled-placeholder hint']);
  });

  it('a rule asked for by name runs alone, though off', () => {
    const config = configOf({ type: 'plan', severity: { 'unclear-mandate': 'off' } });
    const ids = (asked: readonly string[]) => analyse(createDocument('', heavy), config, asked).findings.map(({ rule, severity }) => `${rule} ${severity}`);
    expect(ids([])).not.toContain('unclear-mandate warning');
    expect(ids(['unclear-mandate'])).toEqual(['unclear-mandate warning']);
    expect(ids(['unclear-mandate', 'unfilled-placeholder'])).toEqual(['unclear-mandate warning', 'unfilled-placeholder hint']);
  });
});

describe('nothing is missing from', () => {
  const body = 'Vi möter alla med respekt och lyssnar på den som berör oss. ';
  it.each([
    ['a whole text of 150 words', body.repeat(15), 1],
    ['a fragment', body.repeat(10), 0],
    ['a short text with a title', `# Plan\n\n${body}`, 1],
    ['a short text with a lower heading only', `## Bemötande\n\n${body}`, 0],
    ['a summary', `# Plan i korthet\n\n${body.repeat(15)}`, 0],
    ['an extract', `# Utdrag ur planen\n\n${body.repeat(15)}`, 0],
    ['a text whose first heading says that it sums up', `## Sammanfattning av planen\n\n${body.repeat(15)}\n\n# Plan\n`, 0],
    ['a text with a summary in it', `# Plan\n\n${body}\n\n## Sammanfattning\n\n${body.repeat(15)}`, 1],
  ])('%s: %#', (_, markdown, count) => {
    expect(analysed(markdown, { type: 'plan' }).findings.filter(({ rule }) => rule === 'missing-long-term')).toHaveLength(count);
  });

  it('other rules still speak on fragments', () => {
    expect(analysed('Planen ska följas upp.\n').findings.map(({ rule }) => rule)).toEqual(['unclear-mandate']);
  });
});

describe('a rule that throws', () => {
  const [first] = rules as [Rule];
  const broken: Rule = {
    ...first,
    id: 'broken-rule',
    *check() {
      yield { span: { start: 0, end: 1 }, message: 'Hinner?' };
      throw new Error('oj');
    },
  };

  it('is named, and the others stand', () => {
    const draft = { document: createDocument('', heavy), config: configOf({ type: 'plan' }) };
    const { findings, failures } = lint(
      draft,
      [broken, ...rules.filter(({ types, off }) => !off && (types?.has('plan') ?? true))],
      () => undefined,
      ({ severity }) => severity,
    );
    expect(failures.map(({ rule }) => rule)).toEqual(['broken-rule']);
    const others = analysed(heavy, { type: 'plan' }).findings.map(({ rule }) => rule);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['broken-rule', ...others]));
  });
});
