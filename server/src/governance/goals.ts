import { inWhole, movedWith } from '../core/chapter.ts';
import { type Document, fact, factWith, isOwn } from '../core/document.ts';
import type { Span } from '../core/text.ts';
import { outline, type Outline, type Place, type Section, sectionsAround, spanOf, titlePlace, wordsOf } from '../markdown/outline.ts';
import type { Passage } from '../markdown/passages.ts';
import { tables, type Table } from '../markdown/tables.ts';
import type { Named } from '../swedish/clause.ts';
import { namedOwner } from '../swedish/agents.ts';
import { type TimeSpan, timesIn } from '../swedish/time.ts';
import { tokensIn } from '../swedish/tokens.ts';
import { chapters } from './chapters.ts';
import { afterNumber, dots, dottedGoals, labelledGoals, lastLine, leadGoal, type Lines, numberedGoals, onlySentence, openingSentence } from './goal-lines.ts';
import { isGoalHeading, isGoalLine, isGoalStem, isOtherStem, statedGoals, tellsOfOthers } from './goal-phrases.ts';
import { elsewhere, isCouncils, isElsewhere, isUnderGoals, lastSentence } from './goal-sections.ts';
import { activityLabel, isGoalWord, measureLabel, othersGoals } from './goal-words.ts';
import { actorsOf, type Roles } from './mandates.ts';

export { isGoalHeading } from './goal-phrases.ts';

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
 * The goals of a document, found as real documents write them: under a heading for goals as a list, lines or paragraphs, in a table with
 * a column for them, behind a label, after "målet är att". Goals of others and goals told of in the background are left out.
 */
export const goals = factWith((document: Document, input: GoalInput): readonly Goal[] => {
  const all = document.chapter ? inChapter(document, input) : chapters(document).flatMap((chapter) => moved(inChapter(chapter.document, input), chapter));
  const seen = new Set<string>();
  // Of a goal that a table and a text have, the table says more.
  return [...all.filter(({ fromTable }) => fromTable), ...all.filter(({ fromTable }) => !fromTable)]
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .map(({ goal }) => goal)
    .sort((a, b) => a.span.start - b.span.start);
});

/** A goal where it is said, be it for the first time or again. */
interface Said {
  readonly goal: Goal;
  readonly span: Span;
  /** What goals that are one have in common. */
  readonly key: string;
  readonly fromTable: boolean;
}

const moved = movedWith(
  ({ goal, ...said }: Said, chapter): Said => ({
    ...said,
    span: inWhole(chapter, said.span),
    goal: {
      ...goal,
      span: inWhole(chapter, goal.span),
      section: goal.section + chapter.sectionsBy,
      horizon: goal.horizon && inWhole(chapter, goal.horizon),
      owner: goal.owner && inWhole(chapter, goal.owner),
      measures: goal.measures.map((measure) => inWhole(chapter, measure)),
    },
  }),
);

const inChapter = factWith((document: Document, input: GoalInput): readonly Said[] => {
  const outlined = outline(document);
  const found: Said[] = [];
  const seen = new Set<string>();
  /** Sections whose heading is a goal: what their text says of goals says it again. */
  const headed = new Set<number>();
  let fromTable = true;
  const add = (goal: Goal, stem?: Place): void => {
    const key = target.exec(goal.text)?.[1]?.toLowerCase() ?? goal.text.toLowerCase();
    if (goal.text.length < 4 || seen.has(key) || !isOwn(document, goal.span.start)) return;
    seen.add(key);
    const dated = goal.horizon ? goal : { ...goal, horizon: horizonOver(document, outlined, goal.section, stem, input) };
    found.push({ goal: dated, span: goal.span, key, fromTable });
  };
  for (const table of tables(document)) for (const goal of inTable(document, outlined, table, input)) add(goal);
  fromTable = false;
  outlined.places.forEach((place, index) => {
    const { passage } = place;
    if (passage.quoted || passage.cell || (passage.depth > 0 ? isElsewhere(document, outlined, place.section, true) : elsewhere(document)[place.section]))
      return;
    const at: At = { document, outlined, place, index, input };
    if (passage.depth > 0) {
      const goal = atHeading(at);
      if (goal) headed.add(place.section);
      if (goal) add(goal);
    } else if (passage.item) for (const goal of inItem(at)) add(goal, place.stem === undefined ? undefined : outlined.places[place.stem]);
    else for (const goal of inParagraph(at, headed.has(place.section))) add(goal);
  });
  return found;
});

/** "Bygglov: NKI 74": what one of many is to reach by a measure; all that have the measure are one goal. */
const target =
  /^[^:]{2,60}(: (?!minst |högst |max |andel |ca |cirka |över |under |till )[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*) \d+(?:[.,]\d+)?(?: ?(?:%|procent|poäng|dagar))?\.?$/iu;

/** A place of the document, its index, and what goals depend on. */
interface At {
  readonly document: Document;
  readonly outlined: Outline;
  readonly place: Place;
  readonly index: number;
  readonly input: GoalInput;
}

function* inTable(document: Document, outlined: Outline, table: Table, input: GoalInput): Generator<Goal> {
  const heads = (table.rows[0] ?? []).map((cell) => wordsOf(cell.passage));
  const column = heads.findIndex((head) => words(head).some(isGoalWord) && !/målvärde|måluppfyllelse|målgrupp|målår/i.test(head) && words(head).length <= 4);
  if (column < 0 || elsewhere(document)[table.section] || heads.some((head) => othersGoals.test(head))) return;
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

/** "### Mål 2: Renare luft", "### Mål 2" with the goal as text under it, or a subheading of a heading for goals. */
function atHeading(at: At): Goal | undefined {
  const { outlined, place, index } = at;
  const text = wordsOf(place.passage);
  const after = afterNumber(text);
  if (after === undefined) return headingGoal(at);
  if (text.length - after >= 4) return tellsOfOthers(text) ? undefined : detailed(at, text.slice(after));
  const next = outlined.places[index + 1];
  if (!next || next.section !== place.section || next.passage.depth > 0 || next.passage.item || next.passage.cell || next.passage.quoted) return undefined;
  const span = openingSentence(next.passage.prose);
  return span && { ...detailed(at, ''), ...part(next, span) };
}

/** A subheading directly under a heading for goals, with text but no list of its own: the subheading is the goal. */
function headingGoal(at: At): Goal | undefined {
  const { document, outlined, place } = at;
  const section = outlined.sections[place.section];
  const parent = section?.parent === undefined ? undefined : outlined.sections[section.parent];
  if (!section || !parent || place === titlePlace(document) || isTitle(document, outlined, parent)) return undefined;
  if (!isGoalHeading(parent.title) || isGoalHeading(section.title)) return undefined;
  if (measureLabel.test(section.title) || activityLabel.test(section.title) || /område|perspektiv/i.test(parent.title) || words(section.title).length < 2)
    return undefined;
  if (contents(document)[place.section]?.listed || isDivided(document, outlined, place.section)) return undefined;
  return detailed(at, section.title);
}

function* inItem(at: At): Generator<Goal> {
  const { place } = at;
  const text = wordsOf(place.passage);
  const after = afterNumber(text);
  if (after !== undefined) {
    if (text.length - after >= 4 && !tellsOfOthers(text)) yield detailed(at, text.slice(after));
    return;
  }
  if (/^•/.test(text)) return;
  const [labelled] = labelledGoals(linesOf(at));
  if (labelled) yield { ...detailed(at, ''), ...part(place, labelled) };
  else if (isGoalItem(at)) yield detailed(at, text);
}

/** Goals in a paragraph: as lines with dots, numbers or labels, after bold words, as its only sentence, or stated in running text. */
function* inParagraph(at: At, isHeaded: boolean): Generator<Goal> {
  const { document, outlined, place, index } = at;
  const { prose, lead } = place.passage;
  const lines = linesOf(at);
  const dotted = dots(lines);
  if (dotted) {
    const before = outlined.places[index - 1];
    const stem = dotted.stem || (before && before.section === place.section && isParagraph(before) ? wordsOf(before.passage) : '');
    if (hangsOn(at, stem) ?? isUnderGoals(document)[place.section]) for (const span of dotted.spans) yield piece(at, span);
    return;
  }
  const numbered = numberedGoals(lines);
  if (numbered.length === 1 && afterNumber(prose) !== undefined) yield { ...detailed(at, wordsOf(place.passage).slice(afterNumber(wordsOf(place.passage)))) };
  else for (const span of numbered) yield piece(at, span);
  if (numbered.length > 0) return;
  const labelled = labelledGoals(lines);
  if (labelled.length > 0) {
    for (const span of labelled) yield piece(at, span);
    return;
  }
  const { goalLeads, listed, paragraphs } = contents(document)[place.section] as Contents;
  const around = !isHeaded && isUnderGoals(document)[place.section] === true;
  const own = around ? dottedGoals(lines) : [];
  if (around && own.length === 0 && lead && goalLeads > 1 && !listed) own.push(...present(goalInLead(place)));
  if (around && own.length === 0 && paragraphs === 1 && !listed && isAlone(at)) own.push(...present(onlySentence(prose)));
  for (const span of own) yield own.length === 1 ? opening(at, span) : piece(at, span);
  if (own.length > 0 || isHeaded) return;
  const stated = statedGoals(place.passage);
  for (const span of stated) yield stated.length === 1 ? { ...detailed(at, ''), ...part(place, span) } : piece(at, span);
}

const present = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

const isParagraph = ({ passage }: Place): boolean => passage.depth === 0 && !passage.item && !passage.cell && !passage.quoted;

/** Whether the section has subsections: the first of them is the next section, in the next chapter if it is a chapter. */
const isDivided = ({ chapter }: Document, { sections }: Outline, at: number): boolean =>
  at + 1 < sections.length ? sections[at + 1]?.parent === at : chapter?.goesOn === true;

/** Whether the section is a heading for goals, with nothing under it but this paragraph. */
function isAlone({ document, outlined, place }: At): boolean {
  const section = outlined.sections[place.section];
  return section !== undefined && isGoalHeading(section.title) && !isTitle(document, outlined, section) && !isDivided(document, outlined, place.section);
}

/** What a section holds itself, without its subsections. */
interface Contents {
  readonly paragraphs: number;
  /** Whether there is a list or a table. */
  readonly listed: boolean;
  /** How many paragraphs begin with bold words and a sentence that can be a goal. */
  readonly goalLeads: number;
}

const contents = fact((document: Document): readonly Contents[] => {
  const { places, sections } = outline(document);
  const found = sections.map(() => ({ paragraphs: 0, listed: false, goalLeads: 0 }));
  for (const place of places) {
    const section = found[place.section];
    if (!section || place.passage.depth > 0) continue;
    if (place.passage.item || place.passage.cell) section.listed = true;
    else section.paragraphs++;
    if (isParagraph(place) && goalInLead(place)) section.goalLeads++;
  }
  return found;
});

function goalInLead({ passage }: Place): Span | undefined {
  const { lead, prose, span } = passage;
  return lead && leadGoal(prose, { start: lead.start - span.start, end: lead.end - span.start });
}

/** An item of the outermost list under a heading or stem for goals, where no stem between says that it lists something else. */
function isGoalItem(at: At): boolean {
  const { document, outlined, place } = at;
  const { item } = place.passage;
  if (!item?.first || place.passage.quoted) return false;
  const text = wordsOf(place.passage);
  if (measureLabel.test(text) || activityLabel.test(text)) return false;
  const stem = place.stem === undefined ? undefined : outlined.places[place.stem];
  if (item.level > 1) return stem?.passage.item !== undefined && isGoalLine(wordsOf(stem.passage)) && !isCouncils(document, wordsOf(stem.passage));
  const hanging = stem && stem.passage.depth === 0 ? hangsOn({ ...at, place: stem }) : undefined;
  return hanging ?? isUnderGoals(document)[place.section] === true;
}

/** Whether what hangs on the paragraph is goals; `undefined` if the paragraph does not say. */
function hangsOn(at: At, said = wordsOf(at.place.passage)): boolean | undefined {
  if (!said) return undefined;
  const line = said === wordsOf(at.place.passage) ? lastLine(linesOf(at)) : said;
  if ((isGoalLine(said) || isGoalLine(line)) && !isCouncils(at.document, line)) return true;
  if (isGoalStem(lastSentence(said))) return true;
  return isOtherStem(said) || isOtherStem(line) || isCouncils(at.document, line) ? false : undefined;
}

/** The goal at a place with the horizon, owner and measures that stand with it: in it, in items under it, or until the next heading. */
function detailed({ document, outlined, place, index, input }: At, text: string): Goal {
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

/** The time to come in the line that a list hangs on, else in the nearest heading that has one; the title's is the document's own. */
function horizonOver(document: Document, outlined: Outline, section: number, stem: Place | undefined, input: GoalInput): TimeSpan | undefined {
  const title = titlePlace(document);
  const headings = [...sectionsAround(outlined, section)].map(({ heading }) => (heading === undefined ? undefined : outlined.places[heading]));
  return [stem, ...headings]
    .filter((place) => place !== undefined && place !== title)
    .map((place) => place && horizonIn(document, place.passage.prose, spanOf(place).start, input))
    .find((time) => time !== undefined && time.to >= (input.from ?? ''));
}

/** A goal that is a stretch of a paragraph, with what stands in that stretch. */
function piece(at: At, span: Span): Goal {
  const { document, outlined, place, input } = at;
  const { text, span: within } = part(place, span);
  return {
    ...make(outlined, place, within, text),
    horizon: horizonIn(document, place.passage.prose.slice(span.start, span.end), within.start, input),
    owner: undefined,
    measures: [],
  };
}

/** A goal that the paragraph opens with and goes on about; a time past in what follows is the background. */
function opening(at: At, span: Span): Goal {
  const whole = detailed(at, '');
  const { horizon } = piece(at, span);
  const { from } = at.input;
  return { ...whole, ...part(at.place, span), horizon: horizon ?? (whole.horizon && from && whole.horizon.to < from ? undefined : whole.horizon) };
}

/** A stretch of the prose of a place, as text and as offsets of the document. */
function part(place: Place, { start, end }: Span): { readonly text: string; readonly span: Span } {
  const from = spanOf(place).start;
  return {
    text: place.passage.prose
      .slice(start, end)
      .replace(/[\s\u2060]+/g, ' ')
      .trim(),
    span: { start: from + start, end: from + end },
  };
}

const knownLines = new WeakMap<Passage, Lines>();

function linesOf({ document, place }: At): Lines {
  let lines = knownLines.get(place.passage);
  if (!lines) knownLines.set(place.passage, (lines = { source: document.text.slice(spanOf(place).start, spanOf(place).end), prose: place.passage.prose }));
  return lines;
}

const isTitle = (document: Document, outlined: Outline, { heading }: Section): boolean =>
  heading !== undefined && outlined.places[heading] === titlePlace(document) && outlined.places[heading]?.passage.depth === 1;

const make = (outlined: Outline, place: Place, span: Span, text: string): Omit<Goal, 'horizon' | 'owner' | 'measures'> => ({
  text,
  span,
  section: place.section,
  heading: outlined.sections[place.section]?.title ?? '',
});

const words = (text: string): string[] => text.toLowerCase().match(/[A-Za-zÀ-ɏ\d-]+/gu) ?? [];
