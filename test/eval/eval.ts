// Accuracy of the Swedish analysis on labelled sentences: npm run eval
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mandates } from '../../server/src/governance/mandates.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { type Case, parseCases } from './cases.ts';

const root = join(import.meta.dirname, '../..');
const roles = { roles: [] };
const voices: Readonly<Record<string, string>> = { 's-passive': 's', 'bli-passive': 'bli' };

/** The share with its 95 % interval (Wilson). */
function share(hits: number, of: number): string {
  if (of === 0) return '–';
  const [z, p] = [1.96, hits / of];
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return `${p.toFixed(3)} (${hits}/${of}; ${(middle - half).toFixed(2)}–${Math.min(1, middle + half).toFixed(2)})`;
}

function score(name: string, cases: readonly Case[]): void {
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

const open = join(root, '../shared/swedish/cases_open.tsv');
if (existsSync(open)) score('Öppna fall', parseCases(readFileSync(open, 'utf8')));
else console.log('Öppna fall: finns inte här, hoppas över');
const own = parseCases(readFileSync(join(root, 'test/swedish/cases.tsv'), 'utf8'));
score(
  'Egna fall, udda (använda vid utvecklingen)',
  own.filter(({ id }) => Number(id.slice(1)) % 2 === 1),
);
score(
  'Egna fall, jämna (vid första mätningen, olästa: precision 0.929, täckning 0.788)',
  own.filter(({ id }) => Number(id.slice(1)) % 2 === 0),
);
