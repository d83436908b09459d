import { type Chapter, inWhole, movedWith } from '../core/chapter.ts';
import { type Document, factWith } from '../core/document.ts';
import { hasPlaceholder } from '../core/placeholder.ts';
import { type Span, shift } from '../core/text.ts';
import { outline, type Place, spanOf, wordsOf } from '../markdown/outline.ts';
import { type Table, tables } from '../markdown/tables.ts';
import type { Actors } from '../swedish/actors.ts';
import type { Clause } from '../swedish/clause.ts';
import { isAmbiguous, readingsOf } from '../swedish/verbs.ts';
import { tokensIn } from '../swedish/tokens.ts';
import { chapters } from './chapters.ts';
import { actorsOf, type Mandate, mandates, ownerAround, type Roles } from './mandates.ts';
import { isOwnerColumn, isUnassigned } from './owners.ts';
import { type Partner, partnersIn } from './partners.ts';
import { type RoleName, roleReader, type RoleReader } from './roles.ts';

/** What a role has to do with a task. */
export type Part = 'decides' | 'responsible' | 'shall' | 'may' | 'consulted' | 'informed' | 'reports';

export interface Cell {
  /** The id of the role. */
  readonly role: string;
  readonly part: Part;
  /** The sentence or table row that says so. */
  readonly span: Span;
}

/** A task or decision, and who has what part in it. */
export interface Task {
  readonly text: string;
  readonly span: Span;
  /** The heading that it stands under. */
  readonly section: string;
  readonly cells: readonly Cell[];
  /** A duty that names nobody. */
  readonly isGap: boolean;
  /** Two or more decide the same thing. */
  readonly hasDoubleDeciders: boolean;
}

/** A role with how much it shall and how much it may decide. */
export interface Balance extends RoleName {
  readonly duties: number;
  readonly powers: number;
}

/** Who decides, is responsible, shall, may, is consulted and informed, in the order of the text. */
export interface Matrix {
  readonly roles: readonly Balance[];
  readonly tasks: readonly Task[];
}

const powers: readonly Part[] = ['decides', 'may'];
const duties: readonly Part[] = ['responsible', 'shall', 'reports'];

/** The matrix of a document, from the norms in its sentences and from its tables with a column for who. */
export const matrix = factWith((document: Document, roles: Roles): Matrix => {
  const of = document.chapter ? [inChapter(document, roles)] : chapters(document).map((chapter) => inDocument(inChapter(chapter.document, roles), chapter));
  const names = new Map<string, RoleName>();
  for (const each of of) for (const role of each.roles) if (!names.has(role.id)) names.set(role.id, role);
  const tasks = merged(of.flatMap((each) => each.tasks));
  const counts = new Map<string, { duties: number; powers: number }>();
  for (const { role, part } of tasks.flatMap(({ cells }) => cells)) {
    const count = counts.get(role) ?? { duties: 0, powers: 0 };
    counts.set(role, count);
    if (duties.includes(part)) count.duties++;
    if (powers.includes(part)) count.powers++;
  }
  // In the order in which the text names them.
  return { roles: [...counts].flatMap(([id, count]) => (names.has(id) ? [{ ...(names.get(id) as RoleName), ...count }] : [])), tasks };
});

/** What one chapter has of a matrix. */
interface Share {
  readonly roles: readonly RoleName[];
  readonly tasks: readonly TaskFound[];
}

/** A task with the words that tell what it decides; empty where nobody decides or is responsible. */
interface TaskFound extends Task {
  readonly about: string;
}

const inDocument = ({ roles, tasks }: Share, chapter: Chapter): Share => ({ roles, tasks: moved(tasks, chapter) });

const moved = movedWith(
  (task: TaskFound, chapter): TaskFound => ({
    ...task,
    span: inWhole(chapter, task.span),
    cells: task.cells.map((cell) => ({ ...cell, span: inWhole(chapter, cell.span) })),
  }),
);

const inChapter = factWith((document: Document, roles: Roles): Share => {
  const read = roleReader(document, roles);
  const actors = actorsOf(document, roles);
  const names = new Map<string, RoleName>();
  const roleIds = (phrase: string): string[] =>
    read(phrase).map((role) => {
      if (!names.has(role.id)) names.set(role.id, role);
      return role.id;
    });
  const inTables = new Set<Place>();
  const found: Task[] = [];
  for (const table of tables(document)) found.push(...ofTable(document, table, roleIds, inTables));
  const { places, sections } = outline(document);
  for (const mandate of mandates(document, roles)) {
    const place = places[mandate.place] as Place;
    const task = inTables.has(place) ? undefined : ofMandate(place, mandate, sections[place.section]?.title ?? '', roleIds, read, actors);
    if (task) found.push(task);
  }
  found.push(...practices(document, roles, roleIds, inTables, actors));
  return {
    roles: [...names.values()],
    tasks: found
      .sort((a, b) => a.span.start - b.span.start)
      .map((task) => ({ ...task, about: task.cells.some(({ part }) => part === 'decides' || part === 'responsible') ? about(task.text) : '' })),
  };
});

const deciding = /^(?:besluta|fastställa|avgöra|godkänna|anta|utse|bevilja|bestämma|meddela beslut|fatta|välja|entlediga|delegera|medge)$/;
const reporting = /^(?:rapportera|redovisa|återrapportera|avrapportera|återredovisa)$/;
const consulting = /^(?:samråda|samverka|rådgöra|samarbeta)$/;

/** What the doer of the clause has to do with its task; `undefined` for what is no task (a prohibition, a state). */
function partOf({ clause }: Mandate, said: string): Part | undefined {
  const lemma =
    clause.lemma === 'ha rätt'
      ? (readingsOf(/\satt\s+(?:själv[A-Za-zÀ-ɏ]*\s+)?([A-Za-zÀ-ɏ]+)/u.exec(said)?.[1]?.toLowerCase() ?? '')[0]?.lemma ?? '')
      : (clause.lemma ?? '');
  if (clause.kind === 'prohibition' || clause.reason === 'negated') return undefined;
  if (deciding.test(lemma) && (lemma !== 'fatta' || /\bbeslut/i.test(said))) return 'decides';
  if (clause.kind === 'responsibility') return 'responsible';
  if (reporting.test(lemma)) return 'reports';
  if (consulting.test(lemma)) return 'consulted';
  return clause.kind === 'power' ? 'may' : 'shall';
}

/** Reasons for which a clause is no norm in force. */
const notInForce = new Set(['relative', 'condition', 'question', 'purpose', 'time', 'reported', 'quotation', 'citation', 'reading-instruction']);

function ofMandate(place: Place, mandate: Mandate, section: string, roleIds: (phrase: string) => string[], read: RoleReader, actors: Actors): Task | undefined {
  const { clause, actor, span } = mandate;
  if (notInForce.has(clause.reason)) return undefined;
  // The words without markup and addresses; as long as the text, so that offsets hold.
  const from = span.start - place.offset - place.passage.span.start;
  const said = place.passage.prose.slice(from, from + span.end - span.start);
  const part = partOf(mandate, said);
  if (!part || (!actor && mandate.mandate !== 'unclear')) return undefined;
  const doer = clause.actor && shift(clause.actor, -clause.start);
  const cells: Cell[] = actor ? roleIds(actor.text).map((role) => ({ role, part, span: mandate.sentence })) : [];
  for (const partner of partnersOf(clause, said, doer, actors)) {
    for (const { id } of read(said.slice(partner.phrase.start, partner.phrase.end))) {
      if (cells.some(({ role }) => role === id)) continue;
      roleIds(said.slice(partner.phrase.start, partner.phrase.end));
      cells.push({ role: id, part: partner.part, span: mandate.sentence });
    }
  }
  const deciders = doer && /(?:^|\s)(?:eller|respektive)\s/.test(said.slice(doer.start, doer.end)) ? 1 : cells.filter((cell) => cell.part === 'decides').length;
  return { text: taskText(mandate, said, doer), span: mandate.sentence, section, cells, isGap: !actor, hasDoubleDeciders: deciders > 1 };
}

const partnersKnown = new WeakMap<Clause, readonly Partner[]>();

/** Kept with the clause: its words are its own, and every edit asks for all. */
function partnersOf(clause: Clause, said: string, doer: Span | undefined, actors: Actors): readonly Partner[] {
  let found = partnersKnown.get(clause);
  if (!found) partnersKnown.set(clause, (found = partnersIn(said, doer, actors)));
  return found;
}

/** The task without its doer: "Enhetschefen ansvarar för att planen följs upp" is "planen följs upp". */
function taskText({ clause }: Mandate, said: string, doer: Span | undefined): string {
  const clean = (text: string): string =>
    text
      .replace(/[\s\u2060\uFFFC]+/g, ' ')
      .replace(/\s+(?=[,.;:])/g, '')
      .replace(/[\s,;:.]+$/, '')
      .trim();
  const by = clause.start;
  const verb = clause.modal ?? clause.head;
  if (!verb || clause.voice !== 'active') return clean(said);
  // "… och ska se till att": a verb joined to another has no subject of its own.
  if (!doer) return clause.modal?.start === clause.start && clause.modal.end > clause.start ? clean(said.slice(clause.modal.end - by)) : clean(said);
  const verbEnd = verb.end - by;
  if (doer.end <= verbEnd) {
    const rest = clean(said.slice(verbEnd)).replace(/^själv(?:a)?\s/u, '');
    const inner = /^(?:rätt|skyldig[A-Za-zÀ-ɏ]*|(?:i|till|som)\s+(?:uppdrag|uppgift))\s+att\s+(.+)$/su.exec(rest)?.[1];
    if (inner) return inner;
    if (clause.modal) return rest || clean(said);
    // "ansvarar för budgeten", "beslutar om taxan": the part in the matrix says the verb.
    const named = /^(?:för|om)(?:\s+att)?\s+(.+)$/su.exec(rest)?.[1];
    if (named && (clause.kind === 'responsibility' || clause.lemma === 'besluta')) return named;
    return clause.kind === 'responsibility' || !clause.lemma ? rest || clean(said) : `${clause.lemma} ${rest}`;
  }
  // "Vid avvikelse ska enhetschefen informera nämnden": what stands first is told last.
  const fronted = clean(said.slice(0, verb.start - by));
  const rest = clean(said.slice(doer.end)).replace(/^(?:,\s*|att\s)/, '');
  return fronted && !/^det$/i.test(fronted) ? `${rest}, ${fronted.charAt(0).toLowerCase()}${fronted.slice(1)}` : rest;
}

/** What a role does by its list of tasks: "Går igenom avvikelserna varje kvartal" under the heading "Verksamhetschef". */
function* practices(document: Document, roles: Roles, roleIds: (phrase: string) => string[], inTables: ReadonlySet<Place>, actors: Actors): Generator<Task> {
  const outlined = outline(document);
  const normed = new Set(mandates(document, roles).map(({ place }) => place));
  for (const [index, place] of outlined.places.entries()) {
    const { passage } = place;
    if (!passage.item?.first || passage.quoted || normed.has(index) || inTables.has(place)) continue;
    const first = tokensIn(passage).find(({ kind }) => kind === 'word');
    const reading = first && readingsOf(first.lower).find(({ form, passive }) => form === 'present' && !passive);
    const owner = reading && !isAmbiguous(first.lower) ? ownerAround(document, outlined, place, actors) : undefined;
    if (!reading || !owner || owner.source === 'table') continue;
    const span = spanOf(place);
    const said = wordsOf(passage);
    const part: Part = deciding.test(reading.lemma)
      ? 'decides'
      : reporting.test(reading.lemma)
        ? 'reports'
        : consulting.test(reading.lemma)
          ? 'consulted'
          : 'shall';
    const cells = [
      ...roleIds(owner.actor.text).map((role): Cell => ({ role, part, span })),
      ...partnersIn(said, undefined, actors).flatMap(({ phrase, part: as }) =>
        roleIds(said.slice(phrase.start, phrase.end)).map((role): Cell => ({ role, part: as, span })),
      ),
    ];
    yield { text: said.replace(/[.]$/, ''), span, section: outlined.sections[place.section]?.title ?? '', cells, isGap: false, hasDoubleDeciders: false };
  }
}

const decisionColumn = /^(?:delegat|beslutsfattare|beslutar|beslut|beslutande)/i;
const consultedColumn = /^(?:samråd|samråder|medverka|delaktig|i samverkan|samverkan|stöd)/i;
const informedColumn = /^(?:informeras|informera|information till|kännedom|rapporteras till|anmäls till|mottagare)/i;
const taskColumn = /^(?:ärende|uppgift|åtgärd|aktivitet|insats|moment|beslut|vad|arbetsuppgift|ärendetyp|ärendegrupp|delmål|punkt|område|process|steg)/i;

/** A task for each row of a table that has a column for who; its cells need no further reading. */
function* ofTable(document: Document, table: Table, roleIds: (phrase: string) => string[], read: Set<Place>): Generator<Task> {
  const heads = (table.rows[0] ?? []).map(({ passage }) => wordsOf(passage));
  const owner = heads.findIndex(isOwnerColumn);
  if (owner < 0) return;
  const named = heads.findIndex((head, i) => i !== owner && taskColumn.test(head));
  const task = named >= 0 ? named : heads.findIndex((head, i) => i !== owner && !/^(?:nr|nummer|#|§|punkt|id)?\.?$/i.test(head));
  if (task < 0) return;
  const { sections } = outline(document);
  const part: Part = decisionColumn.test(heads[owner] as string) ? 'decides' : 'responsible';
  for (const row of table.rows.slice(1)) {
    const [what, who] = [row[task], row[owner]];
    const text = what ? wordsOf(what.passage) : '';
    if (!what || text.length < 3) continue;
    read.add(what);
    const span = spanOf(what);
    const cellsOf = (place: Place | undefined, as: Part): Cell[] => {
      const phrase = place && !hasPlaceholder(wordsOf(place.passage)) ? wordsOf(place.passage) : '';
      return /[A-Za-zÀ-ɏ]/u.test(phrase) && !isUnassigned(phrase)
        ? roleIds(phrase).map((role) => ({ role, part: as, span: place ? spanOf(place) : span }))
        : [];
    };
    const cells = cellsOf(who, part);
    heads.forEach((head, i) => {
      if (i === task || i === owner) return;
      const as = consultedColumn.test(head) ? 'consulted' : informedColumn.test(head) ? 'informed' : undefined;
      if (as) cells.push(...cellsOf(row[i], as));
    });
    yield { text, span, section: sections[table.section]?.title ?? '', cells, isGap: cells.length === 0, hasDoubleDeciders: false };
  }
}

const skipped = /^(?:om|för|av|till|i|på|en|ett|den|det|de|att|och|samt|som|själv|själva|ska|får|med|vid)$/;

const decisionWord = /^(?:beslut(?:a|ar|et|en|ande)?|fastställ(?:a|er|ande)|avgör(?:a|ande)?|godkänn(?:a|er|ande)|anta(?:r|gande)?)$/;

/** The words that tell what a decision is about, without endings, in a fixed order. */
const about = (text: string): string =>
  [
    ...new Set(
      (text.toLowerCase().match(/[A-Za-zÀ-ɏ\d]+/gu) ?? [])
        .filter((word) => !skipped.test(word) && !decisionWord.test(word))
        .map((word) => (word.length > 5 ? word.replace(/(?:arna|erna|orna|ens|ets|en|et|na|ar|er|or|n|t|s)$/, '') : word)),
    ),
  ]
    .sort()
    .join(' ');

/** Decisions about the same thing in one row, so that two who decide it stand side by side. */
function merged(tasks: readonly TaskFound[]): readonly Task[] {
  const byAbout = new Map<string, number>();
  const deciders = (cells: readonly Cell[]): ReadonlySet<string> => new Set(cells.filter(({ part }) => part === 'decides').map(({ role }) => role));
  const found: Task[] = [];
  for (const { about: key, ...task } of tasks) {
    const known = key === '' ? undefined : byAbout.get(key);
    if (known === undefined) {
      if (key !== '') byAbout.set(key, found.length);
      found.push(task);
      continue;
    }
    const before = found[known] as Task;
    const cells = [...before.cells, ...task.cells.filter((cell) => !before.cells.some(({ role, part }) => role === cell.role && part === cell.part))];
    const [one, other] = [deciders(before.cells), deciders(task.cells)];
    // The same deciders named again are no more than they were: "A eller B beslutar" said twice.
    const isNew = one.size > 0 && other.size > 0 && ![...other].every((role) => one.has(role));
    found[known] = { ...before, cells, hasDoubleDeciders: before.hasDoubleDeciders || task.hasDoubleDeciders || isNew };
  }
  return found;
}
