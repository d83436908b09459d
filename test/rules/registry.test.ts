import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../server/src/analysis.ts';
import type { Language } from '../../server/src/core/config.ts';
import { principleIds } from '../../server/src/core/principles.ts';
import type { Example, Finding, Fix, Rule, RuleWords } from '../../server/src/core/rule.ts';
import { applyEdits, type Edit, touches } from '../../server/src/core/text.ts';
import { documentTypeNamed } from '../../server/src/governance/document-types.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { rulePage, rulePages } from '../../server/src/report/rule-page.ts';
import { rules } from '../../server/src/rules/index.ts';
import { measuredBy, readHits } from '../eval/read-hits.ts';
import { configOf } from '../support/drafts.ts';
import { hasShared, sharedFile } from '../support/shared.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const languages = ['sv', 'en'] as const;
const prose = ['title', 'what', 'why', 'advice', 'silent'] as const satisfies readonly (keyof RuleWords)[];

/** The pairs of work and section that can be cited, as facts. */
const pairs = (tsv: string): readonly string[] =>
  tsv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').slice(0, 2).join('\t'));

const read1 = (markdown: string, type: string | undefined, language: Language = 'sv'): Analysis =>
  analyse(createDocument('', markdown), configOf({ type, language }));

const named = rules.map((rule) => [rule.id, rule] as const);
const examples = rules.flatMap((rule) => [
  ...rule.examples.bad.map((example, i): [string, Rule, Example, boolean] => [`${rule.id} bad ${i + 1}`, rule, example, true]),
  ...rule.examples.good.map((example, i): [string, Rule, Example, boolean] => [`${rule.id} good ${i + 1}`, rule, example, false]),
]);
const bad = examples.filter(([, , , isBad]) => isBad);

describe('the rules', () => {
  it('have one file each, called as their id', () => {
    const files = readdirSync(join(root, 'server/src/rules')).filter((name) => name !== 'index.ts');
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
    for (const { id } of rules) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('have one page each, as the generator writes it', () => {
    expect(readdirSync(join(root, 'docs/regler')).sort()).toEqual([...rulePages().keys()].sort());
    expect(read('docs/regler/README.md')).toBe(rulePages().get('README.md'));
  });

  it('cite only sections that exist', () => {
    const known = pairs(read('test/data/sections.tsv'));
    const cited = rules.flatMap(({ source }) => (source ? [`${source.work}\t${source.section}`] : []));
    expect(cited.filter((pair) => !known.includes(pair))).toEqual([]);
    expect(cited.length).toBeGreaterThan(0);
  });

  it.skipIf(!hasShared)('cite from the list of sections that the reference material has', () => {
    expect(pairs(read('test/data/sections.tsv'))).toEqual(pairs(sharedFile('domain/sections.tsv')));
  });

  it('never cite SOU 2018:47 for the eighth principle as one of its own', () => {
    for (const { id, words } of rules)
      for (const language of languages) expect(`${id} ${words[language].why}`).not.toMatch(/(?:åtta|eight) prin\w+ (?:i|in) SOU 2018:47/);
  });

  it('say nothing twice: titles and questions differ between rules', () => {
    for (const language of languages)
      for (const key of ['title', 'what', 'why'] as const) expect(new Set(rules.map(({ words }) => words[language][key])).size).toBe(rules.length);
  });

  it.each(named)('%s: principles, severity and words', (_, rule) => {
    expect(rule.principles.length).toBeGreaterThan(0);
    for (const id of rule.principles) expect(principleIds).toContain(id);
    expect(new Set(rule.principles).size).toBe(rule.principles.length);
    expect(['warning', 'information', 'hint']).toContain(rule.severity);
    for (const key of prose) {
      expect(rule.words.sv[key].trim(), `sv ${key}`).not.toBe('');
      expect(rule.words.en[key].trim(), `en ${key}`).not.toBe('');
      expect(rule.words.sv[key], key).not.toBe(rule.words.en[key]);
    }
    expect(Object.keys(rule.words.sv)).toEqual(Object.keys(rule.words.en));
  });

  it.each(named)('%s: docs/regler has its page', (id, rule) => {
    expect(existsSync(join(root, `docs/regler/${id}.md`))).toBe(true);
    expect(read(`docs/regler/${id}.md`)).toBe(rulePage(rule));
  });

  it.each(named)('%s: has as good as many good examples as bad', (_, { examples: { bad, good } }) => {
    expect(bad.length).toBeGreaterThan(1);
    expect(good.length).toBeGreaterThanOrEqual(bad.length - 1);
    for (const { type } of [...bad, ...good]) expect(type === undefined || documentTypeNamed(type) !== undefined).toBe(true);
  });
});

describe('accuracy', () => {
  it.each(named)('%s: says what the record of read findings says', (id, { measured }) => {
    const record = readHits(root, id);
    if (record.length === 0) return;
    expect(record.filter(({ verdict }) => !['true', 'false'].includes(verdict))).toEqual([]);
    expect({ read: measured?.read, right: measured?.right }).toEqual(measuredBy(record));
  });

  it.each(named)('%s: is more than a hint only if it was right nine times of ten in thirty read findings', (_, { severity, measured }) => {
    if (severity === 'hint') return;
    expect(measured?.read).toBeGreaterThanOrEqual(30);
    expect((measured?.right ?? 0) / (measured?.read ?? 1)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('examples', () => {
  it.each(examples)('%s', (_, { id }, { markdown, type }, isBad) => {
    const { findings, failures } = analyse(createDocument('', markdown), configOf({ type }), [id]);
    expect(failures).toEqual([]);
    expect(findings.some(({ rule }) => rule === id)).toBe(isBad);
  });
});

/** What the author has written stands in quotation marks or brackets; the rest is the tool's own voice. */
const ownVoice = (message: string): string => message.replace(/”[^”]*”/g, '').replace(/\[[^\]]*\]/g, '');
const judging =
  /(?<!\p{L})(?:fel|felaktig\p{L}*|måste|förbjud\p{L}*|otillåt\p{L}*|bryter mot|brott mot|wrong|incorrect|must|forbidden|prohibited|violat\p{L}*|breach\p{L}*|error)(?!\p{L})/iu;

describe('tone', () => {
  it.each(named)('%s: its words do not judge', (_, { words }) => {
    for (const language of languages) for (const key of prose) expect(ownVoice(words[language][key])).not.toMatch(judging);
  });

  it.each(bad)('%s: asks, and says the same in both languages', (_, { id, words }, { markdown, type }) => {
    const said = languages.map((language) => analyse(createDocument('', markdown), configOf({ type, language }), [id]).findings);
    const [sv = [], en = []] = said;
    expect(sv.map(({ span }) => span)).toEqual(en.map(({ span }) => span));
    sv.forEach((finding, i) => {
      const pair = [finding, en[i] as Finding];
      pair.forEach(({ message, related, fixes }, l) => {
        expect(ownVoice(message)).not.toMatch(judging);
        expect(message.includes('?') || fixes.length > 0 || words[languages[l] as Language].advice !== '', message).toBe(true);
        expect(message).toMatch(/\?/);
        for (const text of [message, ...related.map((each) => each.message), ...fixes.map(({ title }) => title)])
          expect(text).not.toMatch(/undefined|NaN|\[object|\s{2}|^\s|\s$/);
      });
      expect(pair[0]?.message).not.toBe(pair[1]?.message);
      pair[0]?.fixes.forEach((fix, f) => {
        expect(pair[1]?.fixes[f]?.edits.length).toBe(fix.edits.length);
      });
    });
  });

  it.each(bad)('%s: is no more than a warning', (_, __, { markdown, type }) => {
    for (const { severity } of read1(markdown, type).findings) expect(['warning', 'information', 'hint']).toContain(severity);
  });
});

const fixes = bad.flatMap(([name, rule, example]) =>
  languages.flatMap((language) =>
    read1(example.markdown, example.type, language)
      .findings.filter((finding) => finding.rule === rule.id)
      .flatMap((finding) =>
        finding.fixes.map((fix): [string, Rule, Example, Language, Finding, Fix] => [
          `${name} ${language}: ${fix.title}`,
          rule,
          example,
          language,
          finding,
          fix,
        ]),
      ),
  ),
);

/** Where an offset of the text lies after the edits. */
const moved = (offset: number, edits: readonly Edit[], after: boolean): number =>
  edits.reduce(
    (sum, { span, newText }) => (span.end < offset || (after && span.end === offset) ? sum + newText.length - (span.end - span.start) : sum),
    offset,
  );

describe('fixes', () => {
  it('are there', () => {
    expect(fixes.length).toBeGreaterThan(12);
  });

  it.each(fixes)('%s', (_, rule, { markdown, type }, language, finding, fix) => {
    const sorted = [...fix.edits].sort((a, b) => a.span.start - b.span.start);
    sorted.forEach(({ span, newText }, i) => {
      expect(span.start).toBeGreaterThanOrEqual(i === 0 ? 0 : (sorted[i - 1] as Edit).span.end);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(markdown.length);
      expect(newText !== '' || span.end > span.start).toBe(true);
    });
    const after = applyEdits(markdown, fix.edits);
    expect(after).not.toBe(markdown);
    if (rule.id === 'too-many-goals') for (const { span } of fix.edits) expect(span.start).toBe(span.end);

    const place = { start: moved(finding.span.start, fix.edits, false), end: moved(finding.span.end, fix.edits, true) };
    const left = read1(after, type, language).findings;
    expect(left.filter((each) => each.rule === rule.id && touches(each.span, place))).toEqual([]);
    const toFill = left.filter((each) => each.rule === 'unfilled-placeholder').length;
    expect(toFill > 0).toBe(fix.edits.some(({ newText }) => newText.includes(': skriv här]')));
    // Nothing that the fix has put there asks for the same again, wherever it stands.
    expect(left.filter((each) => each.rule === rule.id).length).toBeLessThan(
      read1(markdown, type, language).findings.filter((each) => each.rule === rule.id).length,
    );
  });
});
