// Whole documents in which two readers have marked every duty that names nobody: what the program finds and asks in texts that nobody here had seen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mandates } from '../../server/src/governance/mandates.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { questions } from './labels.ts';
import { share } from './share.ts';

const folder = join(import.meta.dirname, 'whole');

/** Where a sentence begins, and whether each reader would want the question there; `undefined` where the reader finds no such duty. */
interface Mark {
  readonly offset: number;
  readonly wanted: readonly (boolean | undefined)[];
}

const marksByFile = (): ReadonlyMap<string, readonly Mark[]> => {
  const found = new Map<string, Mark[]>();
  for (const line of readFileSync(join(folder, 'labels.tsv'), 'utf8').trim().split('\n').slice(1)) {
    const [file = '', offset, ...readers] = line.split('\t');
    const wanted = readers.map((said) => (said === '-' ? undefined : said === 'yes'));
    found.set(file, [...(found.get(file) ?? []), { offset: Number(offset), wanted }]);
  }
  return found;
};

/** What one document's marks and the program say of each other. Sentences that only one reader marks are left out. */
export interface Whole {
  readonly hits: number;
  readonly alarms: readonly string[];
  readonly misses: readonly string[];
  readonly asked: number;
  /** By the readers together: each question counts once for each of them. */
  readonly wanted: number;
}

function scored(name: string, marks: readonly Mark[]): Whole {
  const document = createDocument(name, readFileSync(join(folder, name), 'utf8'));
  const found = mandates(document, { roles: [] }).filter(({ mandate }) => mandate === 'unclear');
  const asked = questions(document);
  const at = (start: number, end: number): Mark | undefined => marks.find(({ offset }) => offset >= start - 3 && offset < end);
  const agreed = marks.filter(({ wanted }) => wanted.every((each) => each !== undefined));
  const text = (start: number, end: number): string => `${name} ${document.text.slice(start, end).replace(/\s+/g, ' ').slice(0, 170)}`;
  const hit = new Set(found.flatMap(({ sentence }) => at(sentence.start, sentence.end) ?? []));
  const alarms = found.filter(({ sentence }) => !at(sentence.start, sentence.end));
  const asking = found.filter(({ mark }) => asked.some(({ start, end }) => start < mark.end && mark.start < end));
  return {
    hits: agreed.filter((mark) => hit.has(mark)).length,
    alarms: [...new Set(alarms.map(({ sentence }) => text(sentence.start, sentence.end)))],
    misses: agreed.filter((mark) => !hit.has(mark)).map(({ offset }) => text(offset, offset + 170)),
    asked: asking.length * 2,
    wanted: asking.reduce((sum, { sentence }) => sum + (at(sentence.start, sentence.end)?.wanted.filter((each) => each === true).length ?? 0), 0),
  };
}

/** Each set of documents, by the letter that their names begin with. */
export function wholeSets(): ReadonlyMap<string, Whole> {
  const marks = marksByFile();
  const sets = new Map<string, Whole>();
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.md'))) {
    const set = name.charAt(0);
    const one = scored(name, marks.get(name) ?? []);
    const all = sets.get(set);
    sets.set(
      set,
      all
        ? {
            hits: all.hits + one.hits,
            alarms: [...all.alarms, ...one.alarms],
            misses: [...all.misses, ...one.misses],
            asked: all.asked + one.asked,
            wanted: all.wanted + one.wanted,
          }
        : one,
    );
  }
  return sets;
}

export function scoreWhole(): void {
  console.log('\nHela dokument, märkta av två läsare (de ord som den ene märker och den andre inte räknas inte)');
  for (const [set, { hits, alarms, misses, asked, wanted }] of wholeSets()) {
    console.log(
      `  ${set}: otydligt mandat: precision ${share(hits, hits + alarms.length)}, täckning ${share(hits, hits + misses.length)}, där regeln frågar vill en läsare ha frågan ${share(wanted, asked)}`,
    );
    for (const each of alarms) console.log(`    FALSKT LARM ${each}`);
    for (const each of misses) console.log(`    MISS ${each}`);
  }
}
