import { type Chapter, inWhole } from '../core/chapter.ts';
import { type Document, fact, isOwn } from '../core/document.ts';
import type { Span } from '../core/text.ts';
import { outline, type Outline, type Place, sectionsAround, spanOf, wordsOf } from '../markdown/outline.ts';
import { type Table, tables } from '../markdown/tables.ts';
import { chapters } from './chapters.ts';
import { isElsewhere } from './elsewhere.ts';
import { isGoalWord, othersGoals } from './goal-words.ts';
import { isGoalHeading } from './goals.ts';

/** A measure that the document sets: an indicator, a key figure. Spans are offsets in the document. */
export interface Measure {
  readonly text: string;
  readonly span: Span;
  readonly place: Place;
  /** What stands beside it in the row of its table, such as a level to reach. */
  readonly beside: readonly string[];
  /** Which goal it belongs to, as a key that the measures of the goal share; `undefined` where the text does not say. */
  readonly goal: string | undefined;
}

const measureNoun =
  '(?:[A-Za-zÀ-ɏ]*indikator(?:er(?:na)?|n)?|(?:kvalitets|styr|uppföljnings|effekt|resultat|nyckel)?mått(?:en)?|nyckeltal(?:en)?|mätetal(?:en)?|styrtal(?:en)?|KPI:?(?:er|s)?)';

/** A heading, or the head of a column, under which measures stand. */
const headed = new RegExp(
  `^(?:(?:våra|valda|gemensamma|övriga|prioriterade|mål och|målvärden och) )?${measureNoun}(?![A-Za-zÀ-ɏ])(?! (?:som (?:slutar|utgår|avslutas|tas bort)|vi slutar))`,
  'iu',
);
/** "Följande nyckeltal ingår:", "Målet mäts med dessa indikatorer:". */
const stem = new RegExp(`(?<![A-Za-zÀ-ɏ])${measureNoun}(?![A-Za-zÀ-ɏ])[^:]{0,90}:\\s*$`, 'iu');
/** "Indikator: andel trygga". */
const labelled = /^(?:indikator(?:er)?|mått|nyckeltal|mätetal|styrtal|styrmått|KPI)(?: \d+)?\s*:\s*(?=\S)/iu;
const othersMeasures = /(?<![A-Za-zÀ-ɏ])(?:förra|tidigare|hittills|exempel|förslag|inte)(?![A-Za-zÀ-ɏ])/iu;

/** The measures of a document in order: in a column for them, listed under a heading or stem for them, behind a label. */
export const measures = fact((document): readonly Measure[] =>
  document.chapter ? inChapter(document) : chapters(document).flatMap((chapter) => inDocument(document, chapter)),
);

/** The measures of a chapter as measures of the whole document. */
function inDocument(document: Document, chapter: Chapter): readonly Measure[] {
  const found = inChapter(chapter.document);
  if (found.length === 0) return found;
  const { places } = outline(chapter.document);
  const all = outline(document).places;
  return found.map((measure) => ({
    ...measure,
    span: inWhole(chapter, measure.span),
    place: all[places.indexOf(measure.place) + chapter.placesBy] as Place,
    goal: measure.goal && `${chapter.placesBy} ${measure.goal}`,
  }));
}

const inChapter = fact((document: Document): readonly Measure[] => {
  const outlined = outline(document);
  const found: Measure[] = [];
  for (const table of tables(document)) found.push(...inTable(document, outlined, table));
  outlined.places.forEach((place, index) => {
    const measure = atPlace(document, outlined, place, index);
    if (measure && isOwn(document, place.offset)) found.push(measure);
  });
  return found.filter(({ text, beside }) => ![text, ...beside].some((said) => size.test(said))).sort((a, b) => a.span.start - b.span.start);
});

/** What is measured with a ruler or scales. */
const size = /^(?:bredd|höjd|djup|längd|vikt|diameter)(?![A-Za-zÀ-ɏ])|\d\s*(?:cm|mm|kg|m)(?![A-Za-zÀ-ɏ²])/iu;

function* inTable(document: Document, outlined: Outline, table: Table): Generator<Measure> {
  const heads = (table.rows[0] ?? []).map(({ passage }) => wordsOf(passage));
  const column = heads.findIndex((head) => headed.test(head));
  if (column < 0 || isElsewhere(document, table.section) || isGivenUp(outlined, table.section) || heads.some((head) => othersGoals.test(head))) return;
  const goalColumn = heads.findIndex((head) => /[A-Za-zÀ-ɏ]/u.test(head) && (head.toLowerCase().match(/[A-Za-zÀ-ɏ]+/gu) ?? []).some(isGoalWord));
  let goal: string | undefined;
  for (const cells of table.rows.slice(1)) {
    const named = goalColumn >= 0 && cells[goalColumn] ? wordsOf(cells[goalColumn].passage) : '';
    if (named) goal = named;
    const place = cells[column];
    if (!place || !/[A-Za-zÀ-ɏ]{2}/u.test(wordsOf(place.passage))) continue;
    yield {
      text: wordsOf(place.passage),
      span: spanOf(place),
      place,
      beside: cells.filter((_, i) => i !== column && i !== goalColumn).map(({ passage }) => wordsOf(passage)),
      goal: goal && `${table.span.start} ${goal}`,
    };
  }
}

function atPlace(document: Document, outlined: Outline, place: Place, index: number): Measure | undefined {
  const { passage } = place;
  if (passage.quoted || passage.cell || passage.depth > 0) return undefined;
  const text = wordsOf(passage);
  const label = labelled.exec(text)?.[0];
  if (label === undefined && !isListed(outlined, place, index)) return undefined;
  if (isElsewhere(document, place.section) || isGivenUp(outlined, place.section)) return undefined;
  return { text: label === undefined ? text : text.slice(label.length), span: spanOf(place), place, beside: [], goal: goalAround(outlined, place) };
}

/** An item of the outermost list under a heading or stem for measures. */
function isListed({ places, sections }: Outline, place: Place, index: number): boolean {
  const { item } = place.passage;
  if (!item?.first || !/[A-Za-zÀ-ɏ]{2}/u.test(wordsOf(place.passage))) return false;
  const before = place.stem === undefined ? undefined : places[place.stem];
  if (before && before.passage.depth === 0) {
    const said = wordsOf(before.passage);
    if (/:$/.test(said)) return stem.test(said) && !othersMeasures.test(said) && place.stem !== index;
  }
  return item.level === 1 && headed.test(sections[place.section]?.title ?? '');
}

/** The heading or item for a goal that the measure stands under. */
function goalAround({ places, sections }: Outline, place: Place): string | undefined {
  const owner = place.stem === undefined ? undefined : places[place.stem];
  const above = owner?.passage.item && owner.stem !== undefined && places[owner.stem]?.passage.item ? owner.stem : undefined;
  if (above !== undefined) return `item ${above}`;
  if (owner?.passage.item) return `item ${place.stem}`;
  for (const section of sectionsAround({ places, sections }, place.section)) {
    const parent = section.parent === undefined ? undefined : sections[section.parent];
    const isGoal =
      /^[A-Za-zÀ-ɏ]*mål(?:område)?\s*\d/iu.test(section.title) ||
      (parent && isGoalHeading(parent.title) && !isGoalHeading(section.title) && !headed.test(section.title));
    if (isGoal) return `section ${section.span.start}`;
  }
  return undefined;
}

/** Whether a heading around says that what stands here is given up. */
const isGivenUp = (outlined: Outline, at: number): boolean =>
  [...sectionsAround(outlined, at)].some(({ title }) => /slutar|utgår|avslutade|tidigare/i.test(title));
