import { describe, expect, it } from 'vitest';
import { principleIds } from '../../server/src/core/principles.ts';
import { documentTypeIds } from '../../server/src/governance/document-types.ts';
import { inRange, type JsonRange, json } from '../support/cli.ts';

const draft = `\uFEFF---
titel: Plan för skolan
---

# Plan för skolan 😀

## Mål 😀

- Fler elever når målen till 2031
  - Indikator: andel med gymnasiebehörighet
${Array.from({ length: 8 }, (_, i) => `- Kortare 😀 väntan i område ${i + 1}`).join('\n')}

## Ansvar

😀 Planen ska följas upp årligen. Rektorn ansvarar för schemat. Rektorn får besluta om lokaler.

Om planen ändras ska nämnden underrättas. Rektorn rapporterar till nämnden. Böcker får inte slängas.

| Uppgift | Ansvarig |
|---|---|
| Listan ska revideras | Nämnden |

## Nämnden ska:

- besluta om taxan

Ansvarig är [vem: skriv här].
`;
const crlf = draft.replaceAll('\n', '\r\n');

/** Keys in their order, and that nothing is left undefined. */
const keys = (value: unknown): string => Object.keys(value as object).join(' ');

function expectRange(range: unknown): void {
  const { start, end } = range as JsonRange;
  expect(keys(range)).toBe('start end');
  for (const position of [start, end]) {
    expect(keys(position)).toBe('line character');
    expect(Number.isInteger(position.line) && position.line >= 0 && Number.isInteger(position.character) && position.character >= 0).toBe(true);
  }
  expect(end.line > start.line || (end.line === start.line && end.character >= start.character)).toBe(true);
}

const isOneOf = (value: unknown, ...allowed: readonly unknown[]): void => expect(allowed).toContain(value);

function expectCoverage(coverage: Awaited<ReturnType<typeof json>>[number]['coverage'], text: string): void {
  expect(coverage.map(({ principle }) => principle)).toEqual(principleIds);
  for (const each of coverage) {
    expect(keys(each)).toBe('principle level criteria');
    isOneOf(each.level, 'carried', 'touched', 'referred', 'missing', 'countered');
    expect(each.criteria.length).toBeGreaterThan(0);
    for (const criterion of each.criteria) {
      expect(keys(criterion)).toBe('id met evidence');
      expect(criterion.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(criterion.met).toBe(criterion.evidence.length > 0);
      for (const evidence of criterion.evidence) {
        expect(keys(evidence)).toBe('range text');
        expectRange(evidence.range);
        expect(
          inRange(text, evidence.range)
            .replace(/[*_`]+/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
        ).toBe(evidence.text);
      }
    }
  }
}

describe.each([
  ['line feeds', draft],
  ['carriage returns too', crlf],
])('the contract, with %s', (_, text) => {
  it('check', async () => {
    const [file, ...more] = await json(['check', '-'], { stdin: text });
    expect(more).toEqual([]);
    expect(keys(file)).toBe('file documentType findings coverage');
    expect(file?.file).toBe('-');
    expect(file?.documentType).toBe('plan');
    expect(file?.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['too-many-goals', 'unclear-mandate', 'unfilled-placeholder']));
    for (const finding of file?.findings ?? []) {
      expect(keys(finding)).toBe('rule principles severity message range source related fixes');
      expect(finding.principles.length).toBeGreaterThan(0);
      for (const id of finding.principles) isOneOf(id, ...principleIds);
      isOneOf(finding.severity, 'warning', 'information', 'hint');
      expect(finding.message).toMatch(/\?/);
      expectRange(finding.range);
      if (finding.source !== null) expect(keys(finding.source)).toBe('work section');
      for (const related of finding.related) {
        expect(keys(related)).toBe('range message');
        expectRange(related.range);
      }
      for (const fix of finding.fixes) {
        expect(keys(fix)).toBe('title safe edits');
        expect(typeof fix.safe).toBe('boolean');
        for (const edit of fix.edits) {
          expect(keys(edit)).toBe('range newText');
          expectRange(edit.range);
        }
      }
    }
    expectCoverage(file?.coverage ?? [], text);
  });

  it('findings stand where they say: zero-based lines, UTF-16 characters', async () => {
    const [file] = await json(['check', '-'], { stdin: text });
    const words = Object.fromEntries((file?.findings ?? []).map(({ rule, range }) => [rule, inRange(text, range)]));
    expect(words).toMatchObject({
      'too-many-goals': 'Fler elever når målen till 2031',
      'unclear-mandate': 'ska nämnden underrättas',
      'unfilled-placeholder': '[vem: skriv här]',
    });
    const duty = file?.findings.find(({ range }) => inRange(text, range) === 'ska följas');
    expect(duty?.range).toEqual({ start: { line: 21, character: 10 }, end: { line: 21, character: 20 } });
    expect(file?.findings.find(({ rule }) => rule === 'unfilled-placeholder')?.source).toBeNull();
    const related = file?.findings.find(({ rule }) => rule === 'too-many-goals')?.related ?? [];
    expect(related.map(({ range }) => inRange(text, range))[8]).toBe('Kortare 😀 väntan i område 8');
  });

  it('coverage', async () => {
    const [file] = await json(['coverage', '-'], { stdin: text });
    expect(keys(file)).toBe('file documentType coverage');
    expectCoverage(file?.coverage ?? [], text);
    expect(file?.coverage).toEqual((await json(['check', '-'], { stdin: text }))[0]?.coverage);
  });

  it('clauses', async () => {
    const [file] = await json(['clauses', '-'], { stdin: text });
    expect(keys(file)).toBe('file documentType clauses');
    for (const clause of file?.clauses ?? []) {
      expect(keys(clause)).toBe('range text kind modal voice actor actorSource deontic mandate why');
      expectRange(clause['range']);
      expect(inRange(text, clause['range'] as JsonRange)).toBe(clause['text']);
      isOneOf(clause['kind'], 'duty', 'power', 'prohibition', 'responsibility', 'relation');
      if (clause['modal'] !== null) expect(clause['modal']).toMatch(/^\p{Ll}+$/u);
      isOneOf(clause['voice'], 'active', 's-passive', 'bli-passive', 'participle', 'impersonal');
      isOneOf(clause['actorSource'], 'clause', 'previous', 'stem', 'heading', 'table', 'none');
      expect(typeof clause['deontic']).toBe('boolean');
      isOneOf(clause['mandate'], 'clear', 'unclear', 'none');
      if (!clause['deontic'] || clause['kind'] !== 'duty') expect(clause['mandate']).toBe('none');
      expect(clause['why']).toMatch(/\S/);
      const actor = clause['actor'] as { readonly text: string; readonly range: JsonRange } | null;
      expect(actor === null).toBe(clause['actorSource'] === 'none');
      if (actor) {
        expect(keys(actor)).toBe('text range');
        expect(inRange(text, actor.range)).toBe(actor.text);
      }
    }
    const table = (file?.clauses ?? []).map((c) => [
      c['modal'],
      c['kind'],
      c['voice'],
      (c['actor'] as { text: string } | null)?.text ?? null,
      c['actorSource'],
      c['mandate'],
    ]);
    expect(table).toEqual([
      ['ska', 'duty', 's-passive', null, 'none', 'unclear'],
      [null, 'responsibility', 'active', 'Rektorn', 'clause', 'none'],
      ['får', 'power', 'active', 'Rektorn', 'clause', 'none'],
      ['ska', 'duty', 's-passive', null, 'none', 'unclear'],
      [null, 'relation', 'active', 'Rektorn', 'clause', 'none'],
      ['får', 'prohibition', 's-passive', null, 'none', 'none'],
      ['ska', 'duty', 's-passive', 'Nämnden', 'table', 'clear'],
      ['ska', 'duty', 'active', 'Nämnden', 'stem', 'clear'],
    ]);
  });

  it('goals', async () => {
    const [file] = await json(['goals', '-'], { stdin: text });
    expect(keys(file)).toBe('file documentType goals');
    expect(file?.goals).toHaveLength(9);
    for (const goal of file?.goals ?? []) {
      expect(keys(goal)).toBe('range text heading horizon owner measures');
      expectRange(goal['range']);
      expect(inRange(text, goal['range'] as JsonRange)).toBe(goal['text']);
      expect(goal['heading']).toBe('Mål 😀');
    }
    const [first, second] = file?.goals ?? [];
    expect(first?.['horizon']).toEqual({ from: null, to: '2031-12-31', text: '2031' });
    expect(first?.['owner']).toBeNull();
    const measures = first?.['measures'] as readonly { readonly text: string; readonly range: JsonRange }[];
    expect(measures.map(keys)).toEqual(['text range']);
    expect(measures.map(({ text: said }) => said)).toEqual(['andel med gymnasiebehörighet']);
    expect(second).toMatchObject({ horizon: null, owner: null, measures: [] });
  });
});

describe('nothing', () => {
  it.each([
    ['check', 'findings'],
    ['clauses', 'clauses'],
    ['goals', 'goals'],
  ] as const)('%s of an empty text is an empty list', async (command, key) => {
    const [file] = await json([command, '-'], { stdin: '' });
    expect(file?.documentType).toBe('okand');
    expect(file?.[key]).toEqual([]);
  });

  it('the type is one of the catalogue, in ASCII', async () => {
    for (const type of ['overenskommelse', 'överenskommelse', 'okand', 'Okänd', 'ERSÄTTNINGSMODELL', 'vägledning']) {
      const [file] = await json(['check', '-', '--type', type], { stdin: draft });
      isOneOf(file?.documentType, ...documentTypeIds);
      expect(file?.documentType).toMatch(/^[a-z]+$/);
    }
  });
});
