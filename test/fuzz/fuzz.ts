// Random edits on real texts, each analysis held to that of the edited text: npm run fuzz -- [SEED] [EDITS]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { analyse } from '../../server/src/analysis.ts';
import { defaultConfig } from '../../server/src/config/defaults.ts';
import { createDocument, editDocument } from '../../server/src/markdown/document.ts';
import { baseOf, passages, passagesInOne } from '../../server/src/markdown/passages.ts';
import { printBlocks, printWhole } from '../support/markdown.ts';
import { numbers, randomEdit } from './edits.ts';

const root = join(import.meta.dirname, '../..');
const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
const edits = Number(process.argv[3] ?? 2000);
/** So many edits are made to a piece of a text before the next is taken up. */
const each = 50;
const size = 2500;

const folders = ['docs/exempel', 'test/eval/unseen', '../shared/corpus'].map((name) => join(root, name)).filter((path) => existsSync(path));
const texts = folders.flatMap((folder) => readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [readFileSync(join(folder, name), 'utf8')] : [])));
const config = defaultConfig('2026-11-24');

/** Ends the run with the text that shows what differs. */
function fail(what: string, text: string, at: number): never {
  const path = join(tmpdir(), `tillitskoll-fuzz-${seed}-${at}.md`);
  writeFileSync(path, text);
  console.error(`frö ${seed}, ändring ${at}: ${what} skiljer sig; texten finns i ${path}`);
  process.exit(1);
}

const next = numbers(seed);
const started = Date.now();
for (let done = 0; done < edits; ) {
  const whole = texts[Math.floor(next() * texts.length)] as string;
  const from = Math.floor(next() * Math.max(1, whole.length - size));
  const start = from === 0 ? 0 : whole.indexOf('\n', from) + 1;
  const ending = next() < 0.1 ? '\r\n' : next() < 0.05 ? '\r' : '\n';
  let document = createDocument('plan.md', whole.slice(start, start + size).replaceAll('\n', ending));
  let last = Math.floor(next() * document.text.length);
  for (let i = 0; i < each && done < edits; i++, done++) {
    const { start: at, length, newText } = randomEdit(document.text, last, next);
    last = at + newText.length;
    document = editDocument(document, { span: { start: at, end: at + length }, newText });
    const fresh = createDocument('plan.md', document.text);
    if (
      !isDeepStrictEqual(
        document.blocks.map(({ text, kind, labels }) => [text, kind, labels]),
        fresh.blocks.map(({ text, kind, labels }) => [text, kind, labels]),
      )
    )
      fail('blocken', document.text, done);
    if (!isDeepStrictEqual(document.starts, fresh.starts)) fail('blockens lägen', document.text, done);
    if (done % 5 === 0 && fresh.blocks.every(({ kind }) => kind !== 'opaque') && !isDeepStrictEqual(printBlocks(fresh), printWhole(document.text)))
      fail('trädet', document.text, done);
    for (const block of document.blocks) {
      const inPieces = passages(block).map(({ prose, span }, p) => [prose, span.start + baseOf(block, p), span.end + baseOf(block, p)]);
      if (
        block.kind === 'markdown' &&
        !isDeepStrictEqual(
          inPieces,
          passagesInOne(block).map(({ prose, span }) => [prose, span.start, span.end]),
        )
      )
        fail('styckena', document.text, done);
    }
    const [edited, full] = [analyse(document, config), analyse(fresh, config)];
    if (edited.failures.length > 0) fail(`regeln ${edited.failures[0]?.rule}`, document.text, done);
    if (!isDeepStrictEqual(edited.findings, full.findings)) fail('fynden', document.text, done);
    if (!isDeepStrictEqual(edited.coverage, full.coverage)) fail('täckningen', document.text, done);
  }
  if (done % 2000 < each) console.log(`${done} ändringar, ${Math.round((Date.now() - started) / 1000)} s`);
}
console.log(`frö ${seed}: ${edits} ändringar utan skillnad, ${Math.round((Date.now() - started) / 1000)} s`);
