import { type Document, factWith } from '../core/document.ts';
import type { Span } from '../core/text.ts';
import { outline, type Outline, type Place, type Section, sectionsAround, spanOf, titlePlace, wordsOf } from '../markdown/outline.ts';
import { tables, type Table } from '../markdown/tables.ts';
import type { Named } from '../swedish/clause.ts';
import { namedOwner } from '../swedish/agents.ts';
import { sentencesOf } from '../swedish/sentences.ts';
import { type TimeSpan, timesIn } from '../swedish/time.ts';
import { tokensIn } from '../swedish/tokens.ts';
import { activityLabel, backgroundHeading, goalPhrase, isGoalWord, measureLabel, othersGoals } from './goal-words.ts';
import { actorsOf, type Roles } from './mandates.ts';

/** A goal that the document sets. Spans are offsets in the document. */
export interface Goal {
  readonly text: string;
  readonly span: Span;
  /** Index of the section it stands in, and that section's heading. */
  readonly section: number;
  readonly heading: string;
  readonly horizon: TimeSpan | undefined;
  readonly owner: Named | undefined;
  readonly measures: readonly Named[];
}

/** What goals depend on beside the document: declared roles, and the day that "inom fem år" counts from. */
export interface GoalInput {
  readonly roles: Roles;
  readonly from: string | undefined;
}

/**
 * The goals of a document, found as real documents write them: under a heading for goals as a list, in a table with a column for
 * them, behind a numbered label, after "målet är att". Goals of others and goals told of in the background are left out.
 */
export const goals = factWith((document: Document, input: GoalInput): readonly Goal[] => {
  const outlined = outline(document);
  const found: Goal[] = [];
  const seen = new Set<string>();
  const add = (goal: Goal | undefined): void => {
    const key = goal?.text.toLowerCase();
    if (!goal || !key || goal.text.length < 4 || seen.has(key)) return;
    seen.add(key);
    found.push(goal);
  };
  for (const table of tables(document)) for (const goal of inTable(document, outlined, table, input)) add(goal);
  outlined.places.forEach((place, index) => {
    for (const bullet of bullets(document, outlined, place, input)) add(bullet);
    add(atPlace(document, outlined, place, index, input));
  });
  return found.sort((a, b) => a.span.start - b.span.start);
});

function* inTable(document: Document, outlined: Outline, table: Table, input: GoalInput): Generator<Goal> {
  const heads = (table.rows[0] ?? []).map((cell) => wordsOf(cell.passage));
  const column = heads.findIndex((head) => words(head).some(isGoalWord) && !/målvärde|måluppfyllelse|målgrupp|målår/i.test(head) && words(head).length <= 4);
  if (column < 0 || isElsewhere(document, outlined, table.section) || heads.some((head) => othersGoals.test(head))) return;
  const measureColumns = heads.flatMap((head, i) => (measureLabel.test(head) && !/målvärde|utfall/i.test(head) ? [i] : []));
  const ownerColumn = heads.findIndex((head) => /^ansvar/i.test(head));
  for (const cells of table.rows.slice(1)) {
    const place = cells[column];
    if (!place || wordsOf(place.passage).length < 4) continue;
    const named = (i: number): Named[] => (cells[i] && wordsOf(cells[i].passage) ? [{ text: wordsOf(cells[i].passage), ...spanOf(cells[i]) }] : []);
    const row = cells.map((cell) => cell.passage.prose).join(' | ');
    yield {
      ...make(outlined, place, spanOf(place), wordsOf(place.passage)),
      horizon: horizonIn(document, row, spanOf(cells[0] as Place).start, input),
      owner: named(ownerColumn)[0],
      measures: measureColumns.flatMap(named),
    };
  }
}

function atPlace(document: Document, outlined: Outline, place: Place, index: number, input: GoalInput): Goal | undefined {
  const { passage } = place;
  if (passage.quoted || passage.cell) return undefined;
  const text = wordsOf(passage);
  const label = /^(?:(?:del|inriktnings|effekt|resultat|nämnds?|fullmäktige|etapp|verksamhets|huvud)?mål)\s*\d+(?:\.\d+)*\s*[:.–-]?\s*(.*)$/i.exec(text);
  if (isElsewhere(document, outlined, place.section, passage.depth > 0)) return undefined;
  if (/^\s*•/.test(text)) return undefined;
  if (label)
    return (label[1] as string).length >= 4 && !othersGoals.test(text) ? detailed(document, outlined, place, index, label[1] as string, input) : undefined;
  if (passage.depth > 0) return headingGoal(document, outlined, place, index, input);
  if (passage.item) return isGoalItem(document, outlined, place) ? detailed(document, outlined, place, index, text, input) : undefined;
  return stated(document, outlined, place, index, input);
}

/** A subheading directly under a heading for goals, with text but no list of its own: the subheading is the goal. */
function headingGoal(document: Document, outlined: Outline, place: Place, index: number, input: GoalInput): Goal | undefined {
  const section = outlined.sections[place.section];
  const parent = section?.parent === undefined ? undefined : outlined.sections[section.parent];
  if (!section || !parent || place === titlePlace(document) || !isGoalHeading(parent.title) || isGoalHeading(section.title)) return undefined;
  if (measureLabel.test(section.title) || activityLabel.test(section.title) || /område|perspektiv/i.test(parent.title) || words(section.title).length < 2)
    return undefined;
  // What a section holds follows its heading, and a subsection is the next section.
  for (let i = index + 1; outlined.places[i]?.section === place.section; i++)
    if (outlined.places[i]?.passage.item || outlined.places[i]?.passage.cell) return undefined;
  if (outlined.sections[place.section + 1]?.parent === place.section) return undefined;
  return detailed(document, outlined, place, index, section.title, input);
}

/** "•" at the start of a line: a list in the author's eyes, though not in Markdown's. */
function* bullets(document: Document, outlined: Outline, place: Place, input: GoalInput): Generator<Goal> {
  const { prose, item, cell, quoted, span } = place.passage;
  if (!/^\s*•/.test(prose) || item || cell || quoted || isElsewhere(document, outlined, place.section) || !underGoals(document, outlined, place.section))
    return;
  for (const match of prose.matchAll(/•\s*([^•]*[^•\s])/g)) {
    const text = (match[1] as string).replace(/\s+/g, ' ');
    const start = place.offset + span.start + match.index + match[0].length - (match[1] as string).length;
    yield {
      ...make(outlined, place, { start, end: start + (match[1] as string).length }, text),
      horizon: horizonIn(document, match[1] as string, start, input),
      owner: undefined,
      measures: [],
    };
  }
}

/** An item of the outermost list under a heading or stem for goals, where no stem between says that it lists something else. */
function isGoalItem(document: Document, outlined: Outline, place: Place): boolean {
  const { item } = place.passage;
  if (!item?.first || item.level > 1 || place.passage.quoted) return false;
  const text = wordsOf(place.passage);
  if (measureLabel.test(text) || activityLabel.test(text)) return false;
  const stem = place.stem === undefined ? undefined : outlined.places[place.stem];
  if (stem && stem.passage.depth === 0) {
    const said = wordsOf(stem.passage);
    if (isGoalStem(said)) return true;
    if (measureLabel.test(said) || activityLabel.test(said) || (/:$/.test(said) && !words(said).some(isGoalWord) && !/bidra till|uppnå|innebär/i.test(said)))
      return false;
  }
  return underGoals(document, outlined, place.section);
}

/** "Verksamheten ska bidra till följande mål:", "Målen är:". */
const isGoalStem = (text: string): boolean =>
  /:$/.test(text) &&
  !othersGoals.test(text) &&
  /\b(?:följande (?:\p{L}+ ){0,2}\p{L}*mål(?:en)?|(?:målen|målet) är(?: att)?|har (?:\p{L}+ ){0,3}mål|mål(?:en)? för \p{L}+(?: \p{L}+)? (?:är|20\d\d)|förväntas bidra till|bidra till följande)(?!\p{L})/iu.test(
    text,
  );

function underGoals(document: Document, outlined: Outline, at: number): boolean {
  const title = titlePlace(document);
  for (const section of sectionsAround(outlined, at)) {
    const heading = section.heading === undefined ? undefined : outlined.places[section.heading];
    if (!heading || (heading === title && heading.passage.depth === 1)) continue;
    if (isGoalHeading(section.title) || isGoalStem(section.title)) return true;
    if (heading.passage.depth === 7 && followsGoalStem(outlined, section)) return true;
    if (measureLabel.test(section.title) || activityLabel.test(section.title) || /^mål\s*\d/i.test(section.title)) return false;
  }
  return false;
}

/** Whether the bold headings among which this one stands come after "… ska bidra till följande mål:". */
function followsGoalStem(outlined: Outline, section: Section): boolean {
  const first = outlined.sections.find((other) => other.depth === 7 && other.parent === section.parent);
  const before = first?.heading === undefined ? undefined : outlined.places[first.heading - 1];
  return before !== undefined && isGoalStem(wordsOf(before.passage));
}

/** A heading whose head is a word for goals: attributes before it, "för …" or a year after it. */
export function isGoalHeading(title: string): boolean {
  if (othersGoals.test(title) || measureLabel.test(title)) return false;
  if (goalPhrase.test(title.replace(/[\s\d–-]+$/, ''))) return true;
  const all = words(title);
  const at = all.findIndex(isGoalWord);
  if (at < 0 || at > 4 || all.length > 9) return false;
  const attributes = all
    .slice(0, at)
    .every(
      (word) =>
        /(?:a|s|e|t|ade|och|våra|vårt)$/.test(word) &&
        !/^(?:uppföljning|ansvar|arbete|utvärdering|rapportering|redovisning|analys|process|styrning|hur|från|så|till|om|med|av|mot)/.test(word),
    );
  const next = all[at + 1];
  return attributes && (next === undefined || /^(?:för|och|inom|i|till|under|samt|på|med|utifrån|enligt|från|som|\d)/.test(next)) && !/^mål\s*\d+/i.test(title);
}

/** "Målet är att …", "Nämndens mål är att …" within running text. */
function stated(document: Document, outlined: Outline, place: Place, index: number, input: GoalInput): Goal | undefined {
  if (/:\s*$/.test(place.passage.prose)) return undefined;
  for (const span of sentencesOf(place.passage.prose)) {
    const text = place.passage.prose.slice(span.start, span.end).replace(/\s+/g, ' ');
    if (
      othersGoals.test(text) ||
      !/^(?:Målet|Målsättningen|Ambitionen|Vårt mål|Kommunens mål|Nämndens (?:övergripande )?mål|Regionens mål|Det övergripande målet|Det långsiktiga målet)(?: (?:för|med) (?:den här |denna |detta )?(?:planen|strategin|policyn|programmet|riktlinjen|verksamheten|arbetet|perioden|året|insatsen|satsningen))? är att /u.test(
        text,
      )
    )
      continue;
    const start = place.offset + place.passage.span.start + span.start;
    return { ...detailed(document, outlined, place, index, text, input), span: { start, end: start + (span.end - span.start) } };
  }
  return undefined;
}

/** Whether the section, or one around it, tells of others or of the background. */
function isElsewhere(document: Document, outlined: Outline, at: number, ownHeading = false): boolean {
  const title = titlePlace(document);
  let inner = ownHeading;
  for (const section of sectionsAround(outlined, at)) {
    const heading = section.heading === undefined ? undefined : outlined.places[section.heading];
    if (inner) {
      inner = false;
      continue;
    }
    if (!heading || (heading === title && heading.passage.depth === 1)) continue;
    if (backgroundHeading.test(section.title) || othersGoals.test(section.title)) return true;
  }
  return false;
}

/** The goal at a place with the horizon, owner and measures that stand with it: in it, in items under it, or until the next heading. */
function detailed(document: Document, outlined: Outline, place: Place, index: number, text: string, input: GoalInput): Goal {
  const along: Place[] = [place];
  const heading = place.passage.depth > 0;
  for (let i = index + 1; i < outlined.places.length && along.length < 40; i++) {
    const other = outlined.places[i] as Place;
    const belongs = heading
      ? other.section === place.section
      : place.passage.item
        ? other.block === place.block &&
          other.passage.item !== undefined &&
          (other.passage.item.level > place.passage.item.level ||
            (other.passage.item.list === place.passage.item.list && other.passage.item.index === place.passage.item.index))
        : false;
    if (!belongs) break;
    along.push(other);
  }
  const measures = along.flatMap((other): Named[] => {
    const said = wordsOf(other.passage);
    const stem = other.stem === undefined ? undefined : outlined.places[other.stem];
    const listed =
      other !== place && other.passage.item !== undefined && stem !== undefined && along.includes(stem) && measureLabel.test(wordsOf(stem.passage));
    return other !== place && (listed || (measureLabel.test(said) && !/:$/.test(said))) ? [afterLabel(other)] : [];
  });
  const actors = actorsOf(document, input.roles);
  let owner: Named | undefined;
  for (const other of along) {
    const phrase = namedOwner(tokensIn(other.passage), actors);
    if (!phrase) continue;
    const start = other.offset + other.passage.span.start;
    owner = { text: other.passage.prose.slice(phrase.start, phrase.end), start: start + phrase.start, end: start + phrase.end };
    break;
  }
  const horizon = along.map((other) => horizonIn(document, other.passage.prose, spanOf(other).start, input)).find((time) => time !== undefined);
  return { ...make(outlined, place, spanOf(place), text), horizon, owner, measures };
}

/** The words of a measure without the label before them ("Indikator: andel trygga"). */
function afterLabel(place: Place): Named {
  const { prose } = place.passage;
  const label = measureLabel.exec(prose)?.[0] ?? '';
  const skipped = label.length + (/^\s*[:–-]?\s*/.exec(prose.slice(label.length))?.[0].length ?? 0);
  const { start, end } = spanOf(place);
  return { text: prose.slice(skipped).replace(/\s+/g, ' ').trim(), start: start + skipped, end };
}

/** The last time in the text, with offsets of the document. */
function horizonIn(_: Document, text: string, offset: number, { from }: GoalInput): TimeSpan | undefined {
  const time = [...timesIn(text, from)].sort((a, b) => a.to.localeCompare(b.to)).at(-1);
  return time && { ...time, start: time.start + offset, end: time.end + offset };
}

const make = (outlined: Outline, place: Place, span: Span, text: string): Omit<Goal, 'horizon' | 'owner' | 'measures'> => ({
  text,
  span,
  section: place.section,
  heading: outlined.sections[place.section]?.title ?? '',
});

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [];
