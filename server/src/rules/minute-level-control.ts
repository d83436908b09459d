import { placeholder } from '../core/placeholder.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import { contains } from '../core/text.ts';
import { draftType } from '../governance/draft.ts';
import { sectionText } from '../governance/section-text.ts';
import { besides, columns, paragraphAfterTable } from '../governance/table-columns.ts';
import { wordingsAsWritten } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';
import { outline, spanOf } from '../markdown/outline.ts';
import { tables } from '../markdown/tables.ts';

const number = '(<number>|femton|tjugo|trettio|en kvart)';
const minutes = '(minut|minuter|min|minuters|sekunder)';
const task =
  '(insats|insatsen|insatser|insatserna|besök|besöket|besöken|dusch|duschen|tillsyn|tillsynen|morgonhjälp|toalettbesök|måltid|måltiden|städning|promenad|samtal|samtalet|samtalen|handläggning|handläggningen|uppgift|uppgiften|moment|momentet|ärende|ärendet)';
const explained = '(förklaras|förklara|motiveras|motivera|kommenteras|kommentera|anges|ange|kod|orsakskod|orsaken|orsak|registreras|noteras|redovisas|anmälas)';

const guidance = /riktvärde|riktmärke|vägledande|ungefärlig|får (?:överskridas|avvika|ta längre)|cirkatid/iu;
const standard = '(tidsschablon|tidsschabloner|tidsschablonen|tidsschablonerna|schablontid|schablontider|schablontiden|schablontiderna)';

const onWords = wordRule({
  id: 'minute-level-control',
  principles: ['handlingsutrymme', 'medborgarfokus'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '3.3.3' },
  words: {
    sv: {
      title: 'Tid i minuter',
      what: 'Ser att arbetet styrs på minuten: tabeller med minuter per insats, tidsschabloner, scheman minut för minut, avvikelser på några minuter som ska förklaras.',
      why: 'SOU 2018:47 beskriver hur den som skulle möta en människa i stället utför en lista av tjänster inom en utsatt tid. Det den enskilde behöver i dag ryms sällan i ett genomsnitt.',
      advice:
        'Skriv vad stödet ska leda till och hur mycket tid som ryms i stort. Låt den enskilde och medarbetaren komma överens om när och hur, eller skriv att tiderna är riktvärden.',
      silent:
        'När det gäller rast, paus, återhämtning, reflektion, möten, resor, buss, larm, utryckning, brand, läkemedel eller öppettider, när avsnittet säger att tiderna är riktvärden eller får överskridas, när tiderna inte gäller eller tas bort, i citat, lagcitat och bakgrund. Gränsen för hur många rader en tabell ska ha är verktygets egen.',
      message: (said) =>
        `Vem avgör hur lång tid som behövs just i dag (”${said}”)? När tiden mäts i minuter är det lätt att hinna med listan och inte människan.`,
    },
    en: {
      title: 'Time in minutes',
      what: 'Sees that work is steered by the minute: tables of minutes per service, standard times, schedules minute by minute, deviations of a few minutes that are to be explained.',
      why: 'SOU 2018:47 describes how somebody who was to meet a person instead performs a list of services within a set time. What a person needs today seldom fits an average.',
      advice:
        'Say what the support is to lead to and how much time there is on the whole. Let the person and the worker agree on when and how, or say that the times are for guidance.',
      silent:
        'On rests, pauses, recovery, reflection, meetings, travel, buses, alarms, emergencies, fire, medicines or opening hours, when the section says that the times are for guidance or may be exceeded, when the times do not apply or are removed, in quotations, quotations of law and background. The limit for how many rows a table has is the tool’s own.',
      message: (said) =>
        `Who judges how much time is needed just today (”${said}”)? When time is measured in minutes it is easy to get through the list and not see the person.`,
    },
  },
  measured: { read: 9, right: 9 },
  examples: {
    bad: [
      { markdown: 'Planeraren lägger schemat minut för minut.\n' },
      { markdown: '| Insats | Minuter |\n|---|---|\n| Dusch | 25 |\n| Tillsyn | 5 |\n| Promenad | 20 |\n' },
      { markdown: 'Avvikelser på mer än tre minuter ska förklaras.\n' },
    ],
    good: [
      { markdown: 'Beslutet anger vad stödet ska leda till. Medarbetaren och den enskilde bestämmer tillsammans när och hur.\n' },
      { markdown: 'Tiderna är riktvärden och får överskridas.\n\n| Insats | Minuter |\n|---|---|\n| Dusch | 25 |\n| Tillsyn | 5 |\n| Promenad | 20 |\n' },
      { markdown: 'Arbetslaget har 30 minuter för reflektion varje dag.\n' },
    ],
  },
  reads: wordingsAsWritten,
  finds: terms(`
    överskrids .. med (mer än)? ${number} ${minutes} … ${explained}
    minut för minut
    (minutstyrning|minutstyrningen|minutstyrs|minutstyras|minutschema|minutscheman|minutregistrering|minutregistreringen)
    (enligt|efter|utifrån|med|av) .. ${standard}
    ${standard} .. (gäller|används|tillämpas|fastställs|ska följas|följs)
    (insats|insatsen|insatserna|besök|besöken|uppgift|uppgiften|uppgifter|moment|momentet|arbetsuppgift) (är|ska vara|ska|skall) (tidsatt|tidsatta|tidsättas)
    (insatserna|besöken|uppgifterna|momenten|arbetsuppgifterna) tidsätts
    (avvikelse|avvikelser|överskridande|överskridanden) (om|på|över|överstigande) (mer än)? ${number} ${minutes}? … ${explained}
    (överskrids|överskrider) … ${number} ${minutes} … ${explained}
    (mer|längre) än ${number} ${minutes} … ${explained}
    ${task} (får|ska|skall|bör) (ta|vara|pågå|utföras) .. ${number} ${minutes}
    (samtalslängden|besökstiden|handläggningstiden) .. (överstiga|vara|överskrida) .. ${number} ${minutes}
    högst ${number} ${minutes} per (insats|besök|samtal|ärende|brukare|kund|patient|elev)
  `),
  unless:
    terms(`minst, frånvaro*, ankomst*, klar, klart, färdig, påbörjas, minst, frånvaro*, ankomst*, rast, raster, *paus*, återhämtning*, reflektion*, lärande*, kompetens*, möte, möten, mötet, resa, resor, restid*, buss*, tåg, larm*, akut*, utryckning*, insatstid*, räddning*, brand*, *läkemedel*, öppettid*, parkering*, riktvärde*, riktmärke*,
    lektion*, debiter*, taxa, taxan, avgift*, simning*, träning*, *penna, publik*`),
  isMeant: ({ statement }, { document }) =>
    /[A-Za-zÀ-ɏ]/u.test(statement.marked.said) &&
    !/(?<![A-Za-zÀ-ɏ])(?:inte|ej|aldrig|slipper|behöver)(?![A-Za-zÀ-ɏ])/u.test(statement.marked.words) &&
    !guidance.test(sectionText(document, statement.section)),
  fixes: [
    {
      title: { sv: 'Skriv att tiden är ett riktvärde', en: 'Say that the time is for guidance' },
      after: `Tiden är ett riktvärde: ${placeholder('vem')} får avvika från den när behovet kräver det, utan att be om lov.`,
    },
  ],
});

const timed = /(?:minut|min\.?(?![A-Za-zÀ-ɏ])|tidsschablon|schablon|tid per|tidsåtgång|^tid$|tid \()/iu;
const tasks =
  /^(?:insats|moment|uppgift|arbetsuppgift|aktivitet hos|besök|besökstyp|hjälp|delmoment|tjänst|åtgärd hos)(?:er|erna|en|et|typ)?(?:\s|$)|^(?:typ av )?(?:insats|besök)/iu;
const aMinute = /^(?:\d{1,3}|\d{1,3}\s*[–-]\s*\d{1,3})\s*(?:min(?:ut(?:er)?)?\.?)?$/iu;

const stub = `Tiderna är riktvärden: ${placeholder('vem')} och den enskilde kommer överens om hur tiden används, och den får överskridas när behovet kräver det.`;
const inTable = {
  sv: (count: number) => `Vem avgör hur lång tid som behövs just i dag? Tabellen sätter minuter på ${count} insatser, och behov ser olika ut.`,
  en: (count: number) => `Who judges how much time is needed just today? The table sets minutes for ${count} services, and needs differ.`,
};
const asGuidance = { sv: 'Skriv att tiderna är riktvärden', en: 'Say that the times are for guidance' };

/** Tables that give tasks a time in minutes, in sections where no words are found. */
function* timeTables({ document, config }: Draft, found: readonly Report[]): Generator<Report> {
  const { tasks: least } = config.thresholds['minute-level-control'];
  for (const table of tables(document)) {
    const [first, ...others] = columns(table);
    if (!first || !tasks.test(first.title)) continue;
    const time = others.find(({ title, cells }) => timed.test(title) && cells.some((cell) => aMinute.test(cell)));
    if (!time) continue;
    const isInMinutes = /min/i.test(time.title);
    const count = time.cells.filter((cell) => aMinute.test(cell) && (isInMinutes || /min/i.test(cell))).length;
    if (count < least || guidance.test(besides(document, table))) continue;
    const { span } = outline(document).sections[table.section] ?? table;
    if (found.some((other) => contains(span, other.span))) continue;
    yield {
      span: spanOf(time.head),
      message: inTable[config.language](count),
      fixes: [{ title: asGuidance[config.language], safe: false, edits: [paragraphAfterTable(document, table, stub)] }],
    };
  }
}

export const minuteLevelControl: Rule = {
  ...onWords,
  *check(draft) {
    const found = [...onWords.check(draft)];
    yield* found;
    if (draftType(draft) !== 'forfattning') yield* timeTables(draft, found);
  },
};
