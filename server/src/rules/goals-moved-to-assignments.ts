import { placeholder } from '../core/placeholder.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftGoals } from '../governance/draft.ts';
import { isElsewhere } from '../governance/elsewhere.ts';
import { othersGoals } from '../governance/goal-words.ts';
import { paragraphAfter } from '../governance/insertions.ts';
import { saysItself } from '../governance/own-places.ts';
import { outline, type Outline, type Place, sectionsAround, spanOf, wordsOf } from '../markdown/outline.ts';
import { tables } from '../markdown/tables.ts';

const words = {
  sv: {
    title: 'Få mål, många uppdrag',
    what: 'Ser budgetar, verksamhetsplaner, program och strategier med få mål men långa listor av uppdrag, aktiviteter, åtgärder eller insatser. De känns igen på rubriker, kolumner och inledningar som ”följande uppdrag”.',
    why: 'När målen blir färre kan styrningen flytta till listor av uppdrag. En kommun berättar om det i Tillitsdelegationens enkät: målen blev färre, och uppdragen många i stället. Då minskar utrymmet att välja hur målen nås.',
    advice: 'Säg vilka uppdrag som är inriktning och vilka som är bestämda i detalj. Låt den som gör arbetet välja väg, och skriv när ni talar om hur det går.',
    silent:
      'När dokumentet säger att listan är exempel eller att verksamheten själv väljer, när det finns många mål (då frågar en annan regel), när inga mål har känts igen, i handlingsplaner och andra planer som är till för att lista åtgärder, i bakgrund, bilagor och andras uppdrag.',
    message: (goals: number, assignments: number, limit: number) =>
      `Har styrningen flyttat från mål till uppdrag? Här finns ${goals} mål och ${assignments} uppdrag eller åtgärder (verktygets egen gräns är ${limit}), och det är oklart vilka av dem verksamheten själv får byta ut.`,
    fix: 'Skriv vem som väljer väg till målen',
  },
  en: {
    title: 'Few goals, many assignments',
    what: 'Sees budgets, business plans, programmes and strategies with few goals but long lists of assignments, activities or measures to take. They are known by headings, columns and introductions such as ”följande uppdrag”.',
    why: 'When goals get fewer, steering may move to lists of assignments. A municipality tells of it in the trust delegation’s survey: goals became fewer, and assignments many instead. Then there is less room to choose how to reach the goals.',
    advice:
      'Say which assignments are a direction and which are settled in detail. Let those who do the work choose the way, and say when you talk about how it goes.',
    silent:
      'When the document says that the list is examples or that those who do the work choose, when there are many goals (another rule asks then), when no goals have been recognised, on action plans and other plans that are there to list actions, in background, appendices and for assignments of others.',
    message: (goals: number, assignments: number, limit: number) =>
      `Has steering moved from goals to assignments? There are ${goals} goals and ${assignments} assignments or actions here (the tool’s own limit is ${limit}), and it is unclear which of them those who do the work may exchange.`,
    fix: 'Say who chooses the way to the goals',
  },
} as const;

const skeleton = `Uppdragen är en inriktning. ${placeholder('Vem')} väljer själv arbetssätt, får byta ut ett uppdrag mot något som leder bättre till målen, och berättar hur det går ${placeholder('när och var')}.`;

const types: ReadonlySet<DocumentType> = new Set(['budget', 'verksamhetsplan', 'program', 'strategi']);

const assignment = '(?:(?:[A-Za-zÀ-ɏ]+ ){0,2}(?:uppdrag|aktivitet(?:er)?|åtgärd(?:er)?|insats(?:er)?|särskilda satsningar))';
/** A heading that lists assignments, not one that tells of the board's mission. */
const headed = new RegExp(`^${assignment}(?: (?:till|för|under|i|per|\\d{4})(?![A-Za-zÀ-ɏ]).{0,60})?$`, 'iu');
const mission =
  /^(?:nämndens|styrelsens|bolagets|vårt|vårt gemensamma|verksamhetens|kommunens|förvaltningens|grund|skolans|exempel på)?\s*[A-Za-zÀ-ɏ]*uppdrag(?:et)?$|^exempel/iu;
const column = /^(?:uppdrag|aktivitet(?:er)?|åtgärd(?:er)?|insats(?:er)?)$/iu;
/** "Förvaltningen får i uppdrag att:", "Under året ska följande genomföras:". */
const stem =
  /(?<![A-Za-zÀ-ɏ])(?:(?:får|ges|har) (?:följande uppdrag|i uppdrag)|följande (?:uppdrag|aktiviteter|åtgärder|insatser)|följande (?:ska )?genomföra?s)(?![A-Za-zÀ-ɏ])[^:]{0,80}:\s*$/iu;

/** What leaves the way open. */
const open =
  /(?<![A-Za-zÀ-ɏ])(?:inte uttömmande|(?:uppdragen|aktiviteterna|åtgärderna|insatserna|listan) är (?:en inriktning|exempel|förslag)|ingen (?:insats|åtgärd|aktivitet) är obligatorisk|(?:väljer|avgör|bestämmer|utformar|prioriterar)(?: själva?)? (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:arbetssätt[A-Za-zÀ-ɏ]*|insatser[A-Za-zÀ-ɏ]*|aktiviteter[A-Za-zÀ-ɏ]*|åtgärder[A-Za-zÀ-ɏ]*|uppdrag[A-Za-zÀ-ɏ]*|hur)|får (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:byta ut|bytas ut|avstå))/iu;
const isOpen = speaksOf(open);

export const goalsMovedToAssignments: Rule = {
  id: 'goals-moved-to-assignments',
  principles: ['handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: 'Bilaga 5' },
  types,
  words,
  examples: {
    bad: [
      {
        type: 'budget',
        markdown: `# Budget 2027\n\n## Mål\n\n- Fler barn klarar skolan\n- Äldre är trygga hemma\n\n## Uppdrag till nämnderna\n\n${listed(13)}`,
      },
      { type: 'verksamhetsplan', markdown: `# Verksamhetsplan\n\n## Mål\n\n- Fler unga rör på sig\n\n| Aktivitet | Ansvarig |\n|---|---|\n${rows(14)}` },
    ],
    good: [
      {
        type: 'budget',
        markdown: `# Budget 2027\n\n## Mål\n\n- Fler barn klarar skolan\n- Äldre är trygga hemma\n\n## Uppdrag till nämnderna\n\n${listed(4)}`,
      },
      {
        type: 'verksamhetsplan',
        markdown: `# Verksamhetsplan\n\n## Mål\n\n- Fler unga rör på sig\n\n## Aktiviteter\n\n${listed(14)}\nListan är inte uttömmande.\n`,
      },
      { type: 'handlingsplan', markdown: `# Handlingsplan\n\n## Mål\n\n- Fler unga rör på sig\n\n## Aktiviteter\n\n${listed(14)}` },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const limits = config.thresholds['goals-moved-to-assignments'];
    const goals = draftGoals(draft).length;
    if (goals === 0 || goals > limits.goals) return;
    const listed = assignments(draft);
    const [first, last] = [listed[0], listed.at(-1)];
    if (!first || !last || listed.length <= limits.assignments || listed.length <= goals * limits.perGoal) return;
    if (saysItself(document, isOpen)) return;
    const say = words[config.language];
    yield {
      span: spanOf(first),
      message: say.message(goals, listed.length, limits.assignments),
      related: listed.slice(1).map((place) => ({ span: spanOf(place), message: wordsOf(place.passage) })),
      fixes: [{ title: say.fix, safe: false, edits: [paragraphAfter(document, last, skeleton)] }],
    };
  },
};

/** The places of the assignments, activities and actions that a draft lists, in order. */
function assignments({ document }: Draft): readonly Place[] {
  const outlined = outline(document);
  const inTables = tables(document).flatMap((table) => {
    const at = (table.rows[0] ?? []).findIndex(({ passage }) => column.test(wordsOf(passage)));
    if (at < 0 || isElsewhere(document, table.section)) return [];
    return table.rows.slice(1).flatMap((cells) => (cells[at] && wordsOf(cells[at].passage).length > 3 ? [cells[at]] : []));
  });
  const inLists = outlined.places.filter((place) => isAssignment(outlined, place) && !isElsewhere(document, place.section));
  return [...inTables, ...inLists].sort((a, b) => spanOf(a).start - spanOf(b).start);
}

function isAssignment(outlined: Outline, { passage, stem: at, section }: Place): boolean {
  if (!passage.item?.first || passage.item.level > 1 || passage.quoted) return false;
  const before = at === undefined ? undefined : outlined.places[at];
  const said = before && before.passage.depth === 0 ? wordsOf(before.passage) : '';
  if (/:$/.test(said)) return stem.test(said) && !othersGoals.test(said);
  for (const { title } of sectionsAround(outlined, section)) {
    if (headed.test(title) && !mission.test(title)) return true;
    if (!/^[A-ZÅÄÖ0-9][.)]?\s/u.test(title) && title) return false;
  }
  return false;
}

function listed(count: number): string {
  return Array.from({ length: count }, (_, i) => `- Ta fram underlag nummer ${i + 1}\n`).join('');
}

function rows(count: number): string {
  return Array.from({ length: count }, (_, i) => `| Läger nummer ${i + 1} | Chefen |\n`).join('');
}
