// Accuracy of the Swedish analysis on labelled sentences: npm run eval [-- --dev]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { mandates } from '../../server/src/governance/mandates.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { type Case, parseCases } from './cases.ts';
import { type Labelled, labelled, paired, said, sameActor } from './labels.ts';
import { rules } from '../../server/src/rules/index.ts';
import { calm, mostPerThousand } from './calm.ts';
import { measuredBy, readHits, textFolders } from './read-hits.ts';
import { share } from './share.ts';
import { scoreWhole } from './whole.ts';

const root = join(import.meta.dirname, '../..');
const roles = { roles: [] };
const voices: Readonly<Record<string, string>> = { 's-passive': 's', 'bli-passive': 'bli' };

function scoreCases(name: string, cases: readonly Case[]): void {
  const counts = { hit: 0, alarm: 0, miss: 0, voice: 0, voices: 0, deontic: 0 };
  const failures: string[] = [];
  for (const each of cases) {
    const found = mandates(createDocument('', each.sentence), roles);
    const unclear = found.some(({ mandate }) => mandate === 'unclear');
    if (unclear && each.unclear) counts.hit++;
    else if (unclear) counts.alarm++;
    else if (each.unclear) counts.miss++;
    if (unclear !== each.unclear) failures.push(`  ${unclear ? 'falskt larm' : 'miss       '} ${each.id} ${each.sentence}`);
    if (found.some(({ clause }) => clause.deontic) === each.deontic) counts.deontic++;
    const clause = found.find(({ clause: { modal } }) => modal?.text === each.modal)?.clause;
    if (clause) {
      counts.voices++;
      if ((voices[clause.voice] ?? 'none') === each.passive) counts.voice++;
    }
  }
  console.log(`${name}: ${cases.length} meningar`);
  console.log(`  otydligt mandat: precision ${share(counts.hit, counts.hit + counts.alarm)}, täckning ${share(counts.hit, counts.hit + counts.miss)}`);
  console.log(`  form: ${share(counts.voice, counts.voices)}, norm eller inte: ${share(counts.deontic, cases.length)}`);
  for (const failure of failures) console.log(failure);
}

/** A count of what is found, right and there to be found. */
class Tally {
  readonly #counts = new Map<string, { hit: number; alarm: number; miss: number }>();

  add(construct: string, wanted: boolean, found: boolean): void {
    const count = this.#counts.get(construct) ?? { hit: 0, alarm: 0, miss: 0 };
    this.#counts.set(construct, count);
    if (wanted && found) count.hit++;
    else if (found) count.alarm++;
    else if (wanted) count.miss++;
  }

  print(): void {
    for (const [construct, { hit, alarm, miss }] of [...this.#counts].sort())
      if (hit + miss + alarm > 0) console.log(`    ${construct.padEnd(26)} precision ${share(hit, hit + alarm).padEnd(28)} täckning ${share(hit, hit + miss)}`);
  }
}

function scoreLabelled(name: string, sentences: readonly Labelled[], withFailures: boolean): void {
  const tally = new Tally();
  const right = { actor: [0, 0], voice: [0, 0], deontic: [0, 0] };
  const unclear = { hit: 0, alarm: 0, miss: 0, asked: 0, useful: 0 };
  let disputed = 0;
  const failures: string[] = [];
  for (const sentence of sentences) {
    const { pairs, missed, extra } = paired(sentence);
    const fail = (what: string): void => void failures.push(`  ${sentence.id} ${what}: ${sentence.text.replace(/\s+/g, ' ').slice(0, 230)}`);
    for (const label of missed) {
      if (label.disputed.has('only-first') || label.disputed.has('only-second')) continue;
      tally.add(`art ${label.kind}`, true, false);
      fail(`saknas ${label.kind} ${label.modal} ${label.head}`);
    }
    for (const each of extra) {
      tally.add(`art ${each.clause.kind}`, false, true);
      fail(`för mycket ${each.clause.kind} ${said(each).modal} ${said(each).head}`);
    }
    for (const [label, each] of pairs) {
      const got = said(each);
      const compare = (column: 'actor' | 'voice' | 'deontic', same: boolean): void => {
        if (label.disputed.has(column)) {
          disputed++;
          return;
        }
        const count = right[column] as [number, number];
        count[1]++;
        if (same) count[0]++;
        else fail(`${column} ${got[column]}, ska vara ${label[column]} (${label.modal} ${label.head})`);
      };
      if (!label.disputed.has('kind')) {
        if (label.kind === got.kind) tally.add(`art ${label.kind}`, true, true);
        else {
          tally.add(`art ${label.kind}`, true, false);
          tally.add(`art ${got.kind}`, false, true);
          fail(`art ${got.kind}, ska vara ${label.kind} (${label.modal} ${label.head})`);
        }
      }
      compare('voice', label.voice === got.voice);
      compare('deontic', label.deontic === got.deontic);
      if (label.deontic === 'yes' || label.kind === 'power' || label.kind === 'relation') compare('actor', sameActor(label.actor, got.actor));
      if (!label.disputed.has('voice'))
        for (const voice of new Set([label.voice, got.voice])) tally.add(`form ${voice}`, label.voice === voice, got.voice === voice);
      if (!label.disputed.has('source') && label.deontic === 'yes')
        for (const source of new Set([label.source, got.source])) tally.add(`aktören i ${source}`, label.source === source, got.source === source);
    }
    const open = pairs.some(([label]) => label.disputed.has('unclear')) || missed.some(({ disputed: d }) => d.has('unclear'));
    if (open) {
      disputed++;
      continue;
    }
    const wanted = sentence.labels.some((label) => label.unclear === 'yes');
    const found = sentence.found.some(({ mandate }) => mandate === 'unclear');
    if (sentence.asked && found) {
      unclear.asked++;
      if (sentence.labels.some(({ useful }) => useful === 'yes')) unclear.useful++;
      else fail('till ringa nytta');
    }
    if (wanted && found) unclear.hit++;
    else if (found) unclear.alarm++;
    else if (wanted) unclear.miss++;
    if (wanted !== found) fail(found ? 'FALSKT LARM otydligt mandat' : 'MISS otydligt mandat');
  }
  const alarms = unclear.hit + unclear.alarm;
  console.log(
    `${name}: ${sentences.length} meningar, ${sentences.reduce((sum, { labels }) => sum + labels.length, 0)} satser (${disputed} bedömningar där läsarna var oense räknas inte)`,
  );
  console.log(
    `  otydligt mandat: precision ${share(unclear.hit, alarms)}, täckning ${share(unclear.hit, unclear.hit + unclear.miss)}, där regeln frågar till nytta ${share(unclear.useful, unclear.asked)}`,
  );
  for (const [column, [hits, of]] of Object.entries(right) as [string, [number, number]][]) console.log(`  ${column.padEnd(8)} rätt ${share(hits, of)}`);
  tally.print();
  if (withFailures) for (const failure of failures) console.log(failure);
}

const open = join(root, '../shared/swedish/cases_open.tsv');
if (existsSync(open)) scoreCases('Öppna fall', parseCases(readFileSync(open, 'utf8')));
else console.log('Öppna fall: finns inte här, hoppas över');
const own = parseCases(readFileSync(join(root, 'test/swedish/cases.tsv'), 'utf8'));
scoreCases('Egna fall (lästa vid utvecklingen; den jämna halvan hade olästa precision 0.929, täckning 0.788)', own);

const { sentences, missing } = labelled();
if (missing > 0) console.log(`${missing} märkta meningar finns inte här (korpusen saknas eller är en annan) och hoppas över`);
scoreLabelled(
  'Märkta, för utveckling',
  sentences.filter(({ half }) => half === 'dev'),
  true,
);
// With --dev the failures of the held-out half stay unread: it is for measuring, not for tuning.
scoreLabelled(
  'Märkta, undanhållna till 2026-11-25, sedan lästa',
  sentences.filter(({ half }) => half === 'held-out'),
  !process.argv.includes('--dev'),
);

scoreWhole();

function scoreCalm(): void {
  for (const [i, folder] of textFolders(root).entries()) {
    if (!existsSync(folder)) continue;
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.md') && name !== 'PATTERNS.md')
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
    console.log(`\nLugn: fynd per tusen ord i ${i === 0 ? 'verkliga dokument' : relative(root, folder)} (${texts.length} texter)`);
    for (const { severity, median, ninetieth, statutes } of calm(texts)) {
      const most = mostPerThousand[severity];
      const goal = most === undefined ? '' : `, mål högst ${most}${ninetieth <= most ? '' : ' – över målet'}`;
      console.log(
        `  ${severity.padEnd(12)} hälften högst ${median.toFixed(1)}, nio av tio högst ${ninetieth.toFixed(1)}${goal}${statutes.length > 0 && severity === 'warning' ? `; i författningar: ${statutes.join(', ')}` : ''}`,
      );
    }
  }
}

/** How many of each rule's findings were right, apart for the texts that were written after the rules. */
function scoreHits(): void {
  const unseen = new Set(['unseen', 'whole'].flatMap((folder) => readdirSync(join(root, 'test/eval', folder))));
  console.log('\nLästa fynd per regel: alla, och i texter som skrevs efter reglerna');
  for (const { id, severity } of rules) {
    const hits = readHits(root, id);
    if (hits.length === 0) continue;
    const [all, after] = [measuredBy(hits), measuredBy(hits.filter(({ file }) => unseen.has(file)))];
    console.log(`  ${id.padEnd(36)} ${severity.padEnd(12)} ${share(all.right, all.read).padEnd(28)} ${after.read > 0 ? share(after.right, after.read) : '–'}`);
  }
}

scoreCalm();
scoreHits();
