// Draws the sentences of the labelled set from the corpus: node scripts/run.mjs test/eval/draw.ts > sample.tsv
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../server/src/core/hash.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { outline } from '../../server/src/markdown/outline.ts';
import { sentencesOf } from '../../server/src/swedish/sentences.ts';

const corpus = join(import.meta.dirname, '../../../shared/corpus');

/** What may hold a norm; a tenth of the sentences without any is drawn as well, for what should be silent. */
const candidate =
  /(?<!\p{L})(?:ska|skall|måste|bör|får|kan|behöver|ansvar\p{L}*|svarar|åligger|åvilar|ankommer|beslutar|fastställer|utser|skyldig\p{L}*|rätt att|uppdrag|uppgift|rapporter\p{L}*|samråd\p{L}*|informer\p{L}*|underrätta\p{L}*|lämnar)(?!\p{L})/iu;

/** Statutes are long and alike: how many sentences of each kind of text are drawn. */
const shares = [
  { files: /^0[1-7]|^6/, count: 90 },
  { files: /^(?:08|09|1)/, count: 90 },
  { files: /^2/, count: 130 },
] as const;

let state = 20_261_124;
/** Mulberry32: the same sample on every machine. */
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}

const drawn: string[] = [];
for (const { files, count } of shares) {
  const all: string[] = [];
  for (const name of readdirSync(corpus).filter((each) => files.test(each) && each.endsWith('.md'))) {
    const document = createDocument(name, readFileSync(join(corpus, name), 'utf8'));
    for (const { passage, offset } of outline(document).places) {
      if (passage.quoted || passage.depth > 0) continue;
      for (const { start, end } of sentencesOf(passage.prose)) {
        const said = passage.prose.slice(start, end);
        if (said.length < 12 || (!candidate.test(said) && random() > 0.1)) continue;
        const from = offset + passage.span.start + start;
        all.push([name, from, end - start, hashOf(document.text.slice(from, from + end - start))].join('\t'));
      }
    }
  }
  for (let i = 0; i < count && all.length > 0; i++) drawn.push(all.splice(Math.floor(random() * all.length), 1)[0] as string);
}
// Halves alternate, so that each kind of text is in both.
console.log('id\thalf\tfile\toffset\tlength\thash');
for (const [i, row] of drawn.entries()) console.log(`k${String(i + 1).padStart(3, '0')}\t${i % 2 === 0 ? 'dev' : 'held-out'}\t${row}`);
