import type { Document } from '../core/document.ts';
import { fact } from '../core/document.ts';
import { type Span, shift } from '../core/text.ts';
import { outline, type Place, spanOf, wordsOf } from '../markdown/outline.ts';
import { type Table, tables } from '../markdown/tables.ts';

/** Measures that a document sets side by side: the rows of a table, or the items of a list. */
export interface Measures {
  /** The word that calls them measures: in the head of the table, or in what the list hangs on. */
  readonly label: Span;
  /** Index of the section they stand in. */
  readonly section: number;
  readonly cells: readonly Place[];
  readonly table: Table | undefined;
  /** Whether the list is no more than items of one paragraph. */
  readonly isFlat: boolean;
}

const measure =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*indikator[A-Za-zÀ-ɏ]*|nyckeltal[A-Za-zÀ-ɏ]*|(?:[A-Za-zÀ-ɏ]+s)?mått(?:en|et)?|styrmått[A-Za-zÀ-ɏ]*|mätetal[A-Za-zÀ-ɏ]*|styrtal[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;

/** The tables and lists of measures of a document, in the order of the text. */
export const measures = fact((document: Document): readonly Measures[] =>
  [...inTables(document), ...inLists(document)].sort((a, b) => a.label.start - b.label.start),
);

function* inTables(document: Document): Generator<Measures> {
  for (const table of tables(document)) {
    const [head = [], ...rows] = table.rows;
    const column = head.findIndex((cell) => wordsOf(cell.passage).length <= 40 && measure.test(wordsOf(cell.passage)));
    const label = head[column];
    if (!label) continue;
    const cells = rows.flatMap((row) => (row[column] && wordsOf(row[column].passage) ? [row[column]] : []));
    yield { label: spanOf(label), section: table.section, cells, table, isFlat: true };
  }
}

function* inLists(document: Document): Generator<Measures> {
  const { places } = outline(document);
  const seen = new Set<string>();
  for (const [at, place] of places.entries()) {
    const { item, quoted } = place.passage;
    if (!item?.first || item.level > 1 || quoted || place.stem === undefined || seen.has(`${place.block} ${item.list}`)) continue;
    seen.add(`${place.block} ${item.list}`);
    const stem = places[place.stem] as Place;
    const match = measure.exec(stem.passage.prose);
    if (!match || (stem.passage.depth === 0 && !/:\s*$/.test(stem.passage.prose))) continue;
    const all: Place[] = [];
    for (let i = at; places[i]?.block === place.block; i++) if (places[i]?.passage.item) all.push(places[i] as Place);
    const own = all.filter((other) => other.passage.item?.list === item.list);
    const start = spanOf(stem).start + match.index;
    yield {
      label: { start, end: start + match[0].length },
      section: place.section,
      cells: own.filter((other) => other.passage.item?.first),
      table: undefined,
      isFlat: own.length === all.length && own.every((other) => other.passage.item?.first),
    };
  }
}

/** The stretch of a list from its first mark to the end of its last item. */
export function listSpan(cells: readonly Place[]): Span | undefined {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first?.passage.item || !last?.passage.item) return undefined;
  return { start: shift(first.passage.item.span, first.offset).start, end: shift(last.passage.item.span, last.offset).end };
}
