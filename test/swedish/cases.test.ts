import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Mandate, mandates } from '../../server/src/governance/mandates.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { actorsWith } from '../../server/src/swedish/actors.ts';
import type { Clause, Voice } from '../../server/src/swedish/clause.ts';
import { sentences } from '../../server/src/swedish/clauses.ts';
import { type Case, parseCases } from '../eval/cases.ts';
import { hasShared, sharedFile } from '../support/shared.ts';

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const actors = actorsWith();
const clausesOf = (text: string): readonly Clause[] => sentences({ prose: text }, actors).flatMap((sentence) => sentence.clauses);

/** The column `passive` of the case tables; *vara* with a participle counts as none. */
const passives: Readonly<Record<Voice, string>> = { active: 'none', 's-passive': 's', 'bli-passive': 'bli', participle: 'none', impersonal: 'none' };

/** Rows that are read otherwise than the table says, with how they are read: the failure message of a bound. */
function misread(cases: readonly Case[], agrees: (one: Case, clauses: readonly Clause[]) => boolean): string[] {
  return cases.flatMap((one) => {
    const clauses = clausesOf(one.sentence);
    if (agrees(one, clauses)) return [];
    return [
      `${one.id} ${one.sentence} ← ${clauses.map((c) => `${c.kind} ${c.modal?.text ?? '-'} ${c.head?.text ?? '-'} ${c.voice} ${c.actor?.text ?? '-'} ${c.reason}`).join(' | ')}`,
    ];
  });
}

const isUnclear = (clauses: readonly Clause[]): boolean => clauses.some((clause) => clause.ownerless);
const isDeontic = (clauses: readonly Clause[]): boolean => clauses.some((clause) => clause.deontic);
const voiceOf = ({ modal }: Case, clauses: readonly Clause[]): string => {
  const clause = clauses.find((each) => each.modal?.text === modal) ?? clauses[0];
  return clause ? passives[clause.voice] : 'none';
};
const bare = (text: string): string => text.toLowerCase().replace(/^(?:den|det|de) /, '');
const namesActor = ({ actor }: Case, clauses: readonly Clause[]): boolean =>
  actor === '*' ||
  (actor === '-'
    ? !clauses.some((clause) => clause.deontic && clause.actor && !clause.ownerless)
    : clauses.some((clause) => clause.actor && (bare(clause.actor.text).includes(bare(actor)) || bare(actor).includes(bare(clause.actor.text)))));

describe.skipIf(!hasShared)('the open cases', () => {
  const cases = hasShared ? parseCases(sharedFile('swedish/cases_open.tsv')) : [];
  const withModal = cases.filter(({ modal }) => modal !== '-');

  it('are forty', () => {
    expect(cases).toHaveLength(40);
  });

  it.each<[string, readonly Case[], (one: Case, clauses: readonly Clause[]) => boolean, number]>([
    ['mandate', cases, (one, clauses) => isUnclear(clauses) === one.unclear, 2],
    ['deontic', cases, (one, clauses) => isDeontic(clauses) === one.deontic, 2],
    ['voice', withModal, (one, clauses) => voiceOf(one, clauses) === one.passive, 1],
    ['modal', withModal, ({ modal }, clauses) => clauses.some((clause) => clause.modal?.text === modal), 0],
    ['actor', cases, namesActor, 2],
  ])('%s', (_, rows, agrees, most) => {
    const wrong = misread(rows, agrees);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(most);
  });
});

describe('our own cases', () => {
  const cases = parseCases(read('cases.tsv'));
  const withModal = cases.filter(({ modal }) => modal !== '-');

  it('are 160 sentences, some of them unclear and some not', () => {
    expect(cases).toHaveLength(160);
    expect(new Set(cases.map(({ sentence }) => sentence)).size).toBe(160);
    expect(cases.filter(({ unclear }) => unclear).length).toBeGreaterThan(40);
  });

  it('precision and recall for unclear mandates', () => {
    const said = cases.filter(({ sentence }) => isUnclear(clausesOf(sentence)));
    const right = said.filter(({ unclear }) => unclear).length;
    const wrong = misread(cases, (one, clauses) => isUnclear(clauses) === one.unclear).join('\n');
    expect(right / said.length, wrong).toBeGreaterThanOrEqual(0.92);
    expect(right / cases.filter(({ unclear }) => unclear).length, wrong).toBeGreaterThanOrEqual(0.8);
  });

  it.each<[string, readonly Case[], (one: Case, clauses: readonly Clause[]) => boolean, number]>([
    ['deontic', cases, (one, clauses) => isDeontic(clauses) === one.deontic, 0.92],
    ['voice', withModal, (one, clauses) => voiceOf(one, clauses) === one.passive, 0.97],
    ['actor', cases, namesActor, 0.9],
  ])('%s', (_, rows, agrees, least) => {
    const wrong = misread(rows, agrees);
    expect(1 - wrong.length / rows.length, wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });

  it('every clause lies in its sentence, and its words where it says', () => {
    for (const { sentence } of cases) {
      for (const { start, end, clauses } of sentences({ prose: sentence }, actors)) {
        for (const clause of clauses) {
          expect(start <= clause.start && clause.start < clause.end && clause.end <= end).toBe(true);
          for (const name of [clause.modal, clause.head]) if (name) expect(sentence.slice(name.start, name.end).toLowerCase()).toBe(name.text);
          if (clause.actor) expect(sentence.slice(clause.actor.start, clause.actor.end)).toBe(clause.actor.text);
          if (clause.ownerless) expect(clause).toMatchObject({ deontic: true, kind: 'duty', actor: undefined });
        }
      }
    }
  });
});

interface Inherited {
  readonly id: string;
  readonly markdown: string;
  readonly duties: readonly { readonly text: string; readonly unclear: boolean; readonly actor: string | null; readonly source: string }[];
}

describe('inheritance', () => {
  const roles = { roles: [] };
  const duties = (JSON.parse(read('inheritance.json')) as readonly Inherited[]).flatMap(({ id, markdown, duties: rows }) => {
    const all = mandates(createDocument(id, markdown), roles);
    return rows.map((row) => {
      const at = markdown.indexOf(row.text);
      return { id, row, at, hits: all.filter(({ span }) => span.start < at + row.text.length && span.end > at) };
    });
  });
  const main = (hits: readonly Mandate[]): Mandate | undefined => hits.find(({ mandate }) => mandate !== 'none') ?? hits[0];
  const told = (wrong: typeof duties): string =>
    wrong
      .map(({ id, row, hits }) => `${id} ${row.text} (${row.source}) ← ${hits.map((m) => `${m.actor?.text ?? '-'} ${m.actorSource} ${m.mandate}`).join(' | ')}`)
      .join('\n');

  it('85 duties, each in its text', () => {
    expect(duties).toHaveLength(85);
    expect(duties.filter(({ at }) => at < 0)).toEqual([]);
  });

  it('whether somebody is named', () => {
    const wrong = duties.filter(({ row, hits }) => hits.some(({ mandate }) => mandate === 'unclear') !== row.unclear);
    expect(duties.length - wrong.length, told(wrong)).toBeGreaterThanOrEqual(78);
  });

  it('who, and from where', () => {
    const owned = duties.filter(({ row, hits }) => row.actor !== null && hits.length > 0);
    const who = owned.filter(({ row, hits }) => {
      const said = main(hits)?.actor?.text.toLowerCase() ?? '';
      return said === '' || !(said.includes((row.actor ?? '').toLowerCase()) || (row.actor ?? '').toLowerCase().includes(said));
    });
    const where = owned.filter(({ row, hits }) => main(hits)?.actorSource !== row.source);
    expect(who.length / owned.length, told(who)).toBeLessThanOrEqual(0.1);
    expect(where.length / owned.length, told(where)).toBeLessThanOrEqual(0.15);
  });
});
