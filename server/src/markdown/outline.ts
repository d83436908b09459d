import { type Document, derived, fact } from '../core/document.ts';
import type { Words } from '../core/screen.ts';
import { type Span, shift } from '../core/text.ts';
import { baseOf, type Passage, passages } from './passages.ts';

/** A passage and where it stands in the document. */
export interface Place {
  readonly passage: Passage;
  /** Which block. */
  readonly block: number;
  /** What the spans of `passage` are relative to. */
  readonly offset: number;
  /** Which section of the outline. For a heading: the section that it opens. */
  readonly section: number;
  /** Index of the place that a list item hangs on ("Nämnden ska:"), or of the paragraph or heading just before the list or table. */
  readonly stem: number | undefined;
}

/** A heading and all that follows it up to the next heading of the same or a higher level. */
export interface Section {
  /** Index of the place of the heading; none for what stands before the first. */
  readonly heading: number | undefined;
  /** The heading's words without numbering, or the empty string. */
  readonly title: string;
  readonly depth: number;
  /** Index of the section it is part of. */
  readonly parent: number | undefined;
  /** From the heading to the end of its last passage, with subsections. */
  readonly span: Span;
}

export interface Outline {
  readonly places: readonly Place[];
  readonly sections: readonly Section[];
}

/** The passages of a document in order, and its sections. The first section has no heading and may be empty. */
export const outline = fact((document): Outline => {
  const places: Place[] = [];
  const sections: Section[] = [{ heading: undefined, title: '', depth: 0, parent: undefined, span: { start: 0, end: 0 } }];
  let open = 0;
  document.blocks.forEach((block, b) => {
    const start = document.starts[b] as number;
    const first = places.length;
    for (const [i, passage] of passages(block).entries()) {
      const offset = start + baseOf(block, i);
      if (passage.depth > 0 && !passage.quoted) {
        while (open > 0 && (sections[open] as Section).depth >= passage.depth) open = (sections[open] as Section).parent ?? 0;
        sections.push({ heading: places.length, title: titleOf(passage), depth: passage.depth, parent: open, span: shift(passage.span, offset) });
        open = sections.length - 1;
      }
      places.push({ passage, block: b, offset, section: open, stem: stemOf(passage, places, first) });
    }
  });
  return { places, sections: withEnds(sections, places) };
});

/** The words of the passage, with single spaces. */
export const wordsIn = derived(({ prose }: Passage): Words => ({ text: prose.replace(/[\s\u2060]+/g, ' ').trim() }));

export const wordsOf = (passage: Passage): string => wordsIn(passage).text;

/** Where the passage of the place lies in the document. */
export const spanOf = ({ passage, offset }: Place): Span => shift(passage.span, offset);

/** The sections that the place stands in, the innermost first. */
export function* sectionsAround({ sections }: Outline, section: number): Generator<Section> {
  for (let at: number | undefined = section; at !== undefined; at = sections[at]?.parent) yield sections[at] as Section;
}

/** The document's title: its first heading of the first level, or its first heading at all; `undefined` without headings. */
export const titlePlace = fact((document: Document): Place | undefined => {
  const headings = outline(document).places.filter(({ passage }) => passage.kind === 'heading' && !passage.quoted);
  return headings.find(({ passage }) => passage.depth === 1) ?? headings[0];
});

/** "3.1 Mål", "A. Syfte", "IV – Ansvar"; not "1 § Uppgifter" or "2 kap. Organ", where the number is the name, nor "I korthet". */
const numbering = /^(?:\d+(?:\.\d+)*[.):]?\s*[–-]?\s+(?!(?:[A-Za-zÀ-ɏ] )?§|kap\.)|(?:[A-ZÅÄÖ]|[IVX]+)(?:[.):]|\s*[–-](?=\s))\s+)/u;
const chapter = /^(?:kapitel|avsnitt|bilaga)\s+(?:\d+|[IVX]+)\s*[:.–-]?\s*/iu;

/** The words of a heading without its numbering. */
export const titleOf = derived((passage: Passage): string => wordsOf(passage).replace(numbering, '').replace(chapter, '').trim());

/** For an item of a nested list the item it is in; for other items and cells what stands just before the list or table. */
function stemOf({ item, cell }: Passage, places: readonly Place[], first: number): number | undefined {
  if (item?.stem !== undefined) return first + item.stem;
  if (!item && !cell) return undefined;
  for (let i = places.length - 1; i >= 0; i--) {
    const { passage: before, stem } = places[i] as Place;
    const same = i >= first && (item ? before.item?.list === item.list || (before.item?.level ?? 0) > item.level : before.cell?.table === cell?.table);
    // What hangs on the same as its neighbour does is not sought again: a list may have ten thousand items.
    if (same && (item ? before.item?.list === item.list && before.item?.stem === undefined : true)) return stem;
    if (same) continue;
    return before.cell || before.item || before.quoted ? undefined : i;
  }
  return undefined;
}

function withEnds(sections: Section[], places: readonly Place[]): Section[] {
  const ends = sections.map(({ span }) => span.end);
  for (const place of places) ends[place.section] = Math.max(ends[place.section] as number, place.offset + place.passage.span.end);
  // A section follows the one that it is part of.
  for (let at = sections.length - 1; at > 0; at--) {
    const { parent } = sections[at] as Section;
    if (parent !== undefined) ends[parent] = Math.max(ends[parent] as number, ends[at] as number);
  }
  return sections.map((section, i) => ({ ...section, span: { start: section.span.start, end: ends[i] as number } }));
}
