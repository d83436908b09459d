import type { Chapter } from '../core/chapter.ts';
import type { Config } from '../core/config.ts';
import { type Block, blockFact, type Document, fact, factWith, type Whole } from '../core/document.ts';
import type { Draft } from '../core/rule.ts';
import { passages } from '../markdown/passages.ts';
import { type Part, parts } from '../markdown/parts.ts';
import { definedAbbreviations } from './abbreviations.ts';
import { addressee } from './addressee.ts';
import { header } from './header.ts';
import { identity, ownDate } from './identity.ts';

/** The chapters of a document, in order. What they have of their own is together all of it. */
export const chapters = fact((document): readonly Chapter[] => {
  const whole = wholeOf(document);
  let places = 0;
  let sections = 0;
  return parts(document).map((part): Chapter => {
    const of = chapterDocument(document, part, whole);
    const above = countIn(document, part.above);
    const all = countIn(document, range(part.start, part.end));
    const chapter = {
      document: of,
      by: (document.starts[part.start] ?? 0) - of.chapter.own,
      placesBy: places - above.places,
      sectionsBy: sections - above.sections,
      above: part.above.map((block, i) => ({ end: of.starts[i + 1] ?? of.text.length, by: (document.starts[block] as number) - (of.starts[i] as number) })),
    };
    places += all.places;
    sections += all.sections;
    return chapter;
  });
});
/** A question to each chapter of a draft, with its answers kept; yes if any says yes. */
export function inAnyChapter(holds: (chapter: Draft) => boolean): (draft: Draft) => boolean {
  const kept = factWith((document: Document, config: Config) => holds({ document, config }));
  return ({ document, config }) => chapters(document).some((chapter) => kept(chapter.document, config));
}

/** What the chapters of a draft have of something, in all; the numbers of each are kept. */
export function sumOfChapters(count: (chapter: Draft) => number): (draft: Draft) => number {
  const kept = factWith((document: Document, config: Config) => count({ document, config }));
  return ({ document, config }) => chapters(document).reduce((sum, chapter) => sum + kept(chapter.document, config), 0);
}

const wholes = new Map<string, Whole>();

function wholeOf(document: Document): Whole {
  const { type, shownBy } = identity(document);
  const whole: Whole = {
    type,
    shownBy,
    date: ownDate(document),
    abbreviations: definedAbbreviations(document),
    hasAddressee: addressee(document),
    header: header(document).fields.map(({ id, value }) => ({ id, value })),
  };
  const key = JSON.stringify(whole);
  const known = wholes.get(key);
  if (known) return known;
  if (wholes.size >= 1000) wholes.clear();
  wholes.set(key, whole);
  return whole;
}

/** How many passages and headings blocks have. */
function countIn(document: Document, blocks: Iterable<number>): Counted {
  let places = 0;
  let sections = 0;
  for (const block of blocks) {
    const counted = countOf(document.blocks[block] as Block);
    places += counted.places;
    sections += counted.sections;
  }
  return { places, sections };
}

interface Counted {
  readonly places: number;
  readonly sections: number;
}

const countOf = blockFact((block): Counted => {
  const all = passages(block);
  return { places: all.length, sections: all.filter(({ depth, quoted }) => depth > 0 && !quoted).length };
});

function* range(start: number, end: number): Generator<number> {
  for (let i = start; i < end; i++) yield i;
}

/** By the first of its own blocks: the last document that was made for a chapter that begins there. */
const made = new WeakMap<Block, Chapter['document']>();

function chapterDocument({ name, blocks }: Document, { above, start, end, goesOn }: Part, whole: Whole): Chapter['document'] {
  const first = blocks[start];
  const before = first && made.get(first);
  const size = above.length + end - start;
  const blockAt = (i: number): Block => blocks[i < above.length ? (above[i] as number) : start + i - above.length] as Block;
  if (
    before?.chapter.whole === whole &&
    before.chapter.goesOn === goesOn &&
    before.name === name &&
    before.blocks.length === size &&
    before.blocks.every((block, i) => block === blockAt(i))
  )
    return before;
  const own = Array.from({ length: size }, (_, i) => blockAt(i));
  const starts: number[] = [];
  let length = 0;
  for (const { text } of own) {
    starts.push(length);
    length += text.length;
  }
  const document: Chapter['document'] = {
    name,
    text: own.map(({ text }) => text).join(''),
    blocks: own,
    starts,
    chapter: { whole, own: starts[above.length] ?? 0, goesOn },
  };
  if (first) made.set(first, document);
  return document;
}
