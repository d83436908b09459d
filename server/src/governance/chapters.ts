import type { Chapter } from '../core/chapter.ts';
import { type Block, type Document, fact, type Whole } from '../core/document.ts';
import { type Part, parts } from '../markdown/parts.ts';
import { definedAbbreviations } from './abbreviations.ts';
import { addressee } from './addressee.ts';
import { header } from './header.ts';
import { identity, ownDate } from './identity.ts';

/** The chapters of a document, in order. What they have of their own is together all of it. */
export const chapters = fact((document): readonly Chapter[] => {
  const whole = wholeOf(document);
  return parts(document).map((part) => {
    const of = chapterDocument(document, part, whole);
    const own = of.starts[part.above.length] ?? 0;
    return { document: of, own, by: (document.starts[part.start] ?? 0) - own };
  });
});

const wholes = new Map<string, Whole>();

function wholeOf(document: Document): Whole {
  const { type, shownBy } = identity(document);
  const whole: Whole = { type, shownBy, date: ownDate(document), abbreviations: definedAbbreviations(document), hasAddressee: addressee(document), header: header(document).fields.map(({ id, value }) => ({ id, value })) };
  const key = JSON.stringify(whole);
  const known = wholes.get(key);
  if (known) return known;
  if (wholes.size >= 1000) wholes.clear();
  wholes.set(key, whole);
  return whole;
}

/** By the first of its own blocks: the last document that was made for a chapter that begins there. */
const made = new WeakMap<Block, Document>();

function chapterDocument({ name, blocks }: Document, { above, start, end }: Part, whole: Whole): Document {
  const first = blocks[start];
  const before = first && made.get(first);
  const size = above.length + end - start;
  const blockAt = (i: number): Block => blocks[i < above.length ? (above[i] as number) : start + i - above.length] as Block;
  if (before?.whole === whole && before.name === name && before.blocks.length === size && before.blocks.every((block, i) => block === blockAt(i))) return before;
  const own = Array.from({ length: size }, (_, i) => blockAt(i));
  const starts: number[] = [];
  let length = 0;
  for (const { text } of own) {
    starts.push(length);
    length += text.length;
  }
  const document: Document = { name, text: own.map(({ text }) => text).join(''), blocks: own, starts, whole };
  if (first) made.set(first, document);
  return document;
}
