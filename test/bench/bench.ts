// Speed, measured in one run beside remark-parse on the same text: npm run bench
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../server/src/analysis.ts';
import { defaultConfig } from '../../server/src/config/defaults.ts';
import type { Document } from '../../server/src/core/document.ts';
import { createDocument, editDocument } from '../../server/src/markdown/document.ts';
import { outline } from '../../server/src/markdown/outline.ts';
import { parseWhole } from '../../server/src/markdown/tree.ts';
import { actorsWith } from '../../server/src/swedish/actors.ts';
import { sentences } from '../../server/src/swedish/clauses.ts';

// The first sentence of a process pays for the form tables.
const born = performance.now();
sentences({ prose: 'Planen ska följas upp.' }, actorsWith());
const startUp = performance.now() - born;

const config = defaultConfig('2026-11-24');
const drafts = ['verksamhetsplan-vard-och-omsorg', 'riktlinje-for-avvikelsehantering', 'policy-for-delaktighet'].map((name) =>
  readFileSync(join(import.meta.dirname, '../../docs/exempel', `${name}.md`), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''),
);

/** A text of about so many characters: the example drafts over and over, each time under another title. */
function textOf(size: number): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    const part = (drafts[i % drafts.length] as string).replace(/^# /m, `# ${i + 1} `);
    parts.push(part);
    length += part.length;
  }
  return parts.join('\n').slice(0, size);
}

/** The median and 95th percentile of some runs, in milliseconds. */
function timed(runs: number, run: (i: number) => void): { readonly median: number; readonly p95: number } {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    run(i);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1] as number, p95: times[Math.floor(times.length * 0.95)] as number };
}

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(9);

console.log('              remark        full     ratio     per key  (p95)   swedish/10KB');
for (const size of [10_000, 100_000, 1_000_000]) {
  const text = textOf(size);
  const few = size > 500_000 ? 3 : 15;
  for (let i = 0; i < 3; i++) analyse(createDocument('', text), config);
  const parse = timed(few, () => parseWhole(text));
  const full = timed(few, () => analyse(createDocument('bench.md', text), config));
  let document: Document = createDocument('bench.md', text);
  const key = timed(size > 500_000 ? 20 : 60, (i) => {
    const at = Math.floor((document.text.length * ((i * 7919) % 1000)) / 1000);
    document = editDocument(document, { span: { start: at, end: at }, newText: 'a' });
    analyse(document, config);
  });
  const fresh = createDocument('', text);
  const places = outline(fresh).places;
  const swedish = timed(1, () => {
    const actors = actorsWith({}, [`X${size}`]);
    for (const { passage } of places) sentences(passage, actors);
  });
  console.log(
    `${`${size / 1000} KB`.padEnd(10)}${ms(parse.median)} ms${ms(full.median)} ms${(full.median / parse.median).toFixed(2).padStart(8)}${ms(key.median)} ms${ms(key.p95)}${ms((swedish.median * 10_000) / size)} ms`,
  );
}

const paragraphs = drafts.flatMap((draft) => outline(createDocument('', draft)).places).filter(({ passage }) => passage.prose.length > 200);
const actors = actorsWith();
const paragraph = timed(500, (i) => {
  // A new object each time: nothing is kept from the last.
  sentences({ prose: paragraphs[i % paragraphs.length]?.passage.prose ?? '' }, actors);
});
const length = paragraphs.reduce((sum, { passage }) => sum + passage.prose.length, 0) / paragraphs.length;
const parsed = timed(500, (i) => void parseWhole(paragraphs[i % paragraphs.length]?.passage.prose ?? ''));
console.log(
  `\nett stycke (${Math.round(length)} tecken): svenska ${paragraph.median.toFixed(3)} ms, remark ${parsed.median.toFixed(3)} ms, kvot ${(paragraph.median / parsed.median).toFixed(2)}; uppstart ${startUp.toFixed(0)} ms`,
);
