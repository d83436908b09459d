import { analyse } from '../../server/src/analysis.ts';
import { defaultConfig } from '../../server/src/config/defaults.ts';
import type { Document } from '../../server/src/core/document.ts';
import { createDocument, editDocument } from '../../server/src/markdown/document.ts';
import { outline } from '../../server/src/markdown/outline.ts';
import { parseWhole } from '../../server/src/markdown/tree.ts';
import { actorsWith } from '../../server/src/swedish/actors.ts';
import { sentences } from '../../server/src/swedish/clauses.ts';
import { summed, textOf, type Timed } from './texts.ts';

const config = defaultConfig('2026-11-24');
function timed(runs: number, run: (i: number) => void): Timed {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    run(i);
    times.push(performance.now() - started);
  }
  return summed(times);
}

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(9);

/** The analysis by itself, beside remark-parse on the same text. */
export function benchCore(sizes: readonly number[]): void {
  // The first sentence of a process pays for the form tables.
  const born = performance.now();
  sentences({ prose: 'Planen ska följas upp.' }, actorsWith());
  const startUp = performance.now() - born;

  console.log('              remark        full     ratio     per key  (p95)   swedish/10KB');
  for (const size of sizes) {
    const text = textOf(size);
    const [warming, few, keys] = size > 5_000_000 ? [0, 1, 5] : size > 500_000 ? [1, 3, 20] : [3, 15, 60];
    for (let i = 0; i < warming; i++) analyse(createDocument('', text), config);
    const parse = timed(few, () => parseWhole(text));
    const full = timed(few, () => analyse(createDocument('bench.md', text), config));
    let document: Document = createDocument('bench.md', text);
    analyse(document, config);
    const key = timed(keys, (i) => {
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

  const paragraphs = outline(createDocument('', textOf(20_000))).places.filter(({ passage }) => passage.prose.length > 200);
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
}
