import { placeholder } from '../core/placeholder.ts';
import type { Draft } from '../core/rule.ts';
import type { Wording } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';
import { outline, wordsOf } from '../markdown/outline.ts';
import { rowOf } from '../markdown/tables.ts';

const demands =
  '(volymkrav|volymkravet|volymkraven|volymmål|volymmålet|volymmålen|produktionsmål|produktionsmålet|produktionsmålen|produktionskrav|produktionskravet|produktionskraven|debiteringsgrad|debiteringsgraden|debiteringsmål|debiteringskrav|pinnstatistik|pinnstatistiken)';
const count = '(\\d+(.\\d+)?|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo[a-zåäö]*|trettio[a-zåäö]*|fyrtio[a-zåäö]*|femtio[a-zåäö]*|hundra)';
const output =
  '(*besök|besökstider|*kontroller|*inspektioner|tillsyner|utredningar|förhandsbedömningar|bedömningar|beslut|samtal|telefonsamtal|kundsamtal|lektioner)';
const period = '(vecka|veckan|månad|månaden|dag|dagen|arbetsdag|timme|timmen|pass|arbetspass|skift)';
const perPerson = 'per [a-zåäö-]+#[rs]';
const share = `(minst|lägst) ${count} (procent|%)`;

/** What is done with people and matters; "kontroller" alone may be of machines. */
const weekly =
  '(*besök|besökstider|livsmedelskontroller|*inspektioner|tillsyner|utredningar|förhandsbedömningar|bedömningar|beslut|samtal|telefonsamtal|kundsamtal|lektioner)';

/** Rights and needs of the person, limits to the load, and what a law says. */
const otherSense =
  /#[cp](?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:högst|max|maximalt|behov[A-Za-zÀ-ɏ]*|behöv[A-Za-zÀ-ɏ]*|beviljad[A-Za-zÀ-ɏ]*|rätt till|erbjud[A-Za-zÀ-ɏ]*|färre|borttag[A-Za-zÀ-ɏ]*|tagit bort|lämnat|i stället för|istället för|ersätt[A-Za-zÀ-ɏ]*|placering[A-Za-zÀ-ɏ]*|brand[A-Za-zÀ-ɏ]*|kap|skollagen|lagen)(?![A-Za-zÀ-ɏ])/u;
/** What is produced where a goal for production is about things. */
const ofThings =
  /(?<![A-Za-zÀ-ɏ])(?:bostäder|lägenhet[A-Za-zÀ-ɏ]*|bostads[A-Za-zÀ-ɏ]*|sol[A-Za-zÀ-ɏ]*|vind[A-Za-zÀ-ɏ]*|el|elproduktion[A-Za-zÀ-ɏ]*|energi[A-Za-zÀ-ɏ]*|biogas[A-Za-zÀ-ɏ]*|[kmgt]wh|livsmedel[A-Za-zÀ-ɏ]*|upphandl[A-Za-zÀ-ɏ]*|leverantör[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/u;
const done =
  /#[brsvw]|(?<![A-Za-zÀ-ɏ])(?:varje|genomför[A-Za-zÀ-ɏ]*|utför[A-Za-zÀ-ɏ]*|hålls|hållas|görs|göras|registreras|hinns|klaras|planerar)(?![A-Za-zÀ-ɏ])/u;

/** "18 besök per vecka" of those who work; in a table without a period, where a column gives the value to reach. */
function isMeant(wording: Wording, draft: Draft): boolean {
  const said = wording.text.toLowerCase();
  const { marked } = wording.statement;
  if (new RegExp(`^${demands}$`).test(said)) return !ofThings.test(marked.words);
  if (/procent|%/.test(said)) return true;
  const number = /\d+/.exec(said)?.[0];
  if (number !== undefined)
    return Number(number) >= draft.config.thresholds['volume-target'].count && (done.test(marked.words) || / per [A-Za-zÀ-ɏ]+ och /u.test(said));
  return /^(?:minst |lägst )?(?:tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|fyrtio|femtio|hundra)/.test(said)
    ? done.test(marked.words)
    : isToBeReached(wording, draft);
}

function isToBeReached({ statement }: Wording, { document }: Draft): boolean {
  const place = outline(document).places[statement.place];
  const at = place && rowOf(document).get(place);
  if (!at || at.row === 0) return false;
  const target = (at.table.rows[0] ?? []).findLastIndex(
    (cell) => /^(?:målvärde|målnivå|målnivåer|mål|krav)?(?: ?20\d\d)?$/i.test(wordsOf(cell.passage)) && wordsOf(cell.passage) !== '',
  );
  const row = at.table.rows[at.row] ?? [];
  const value = row[target];
  return (
    target > 0 &&
    value !== undefined &&
    value !== place &&
    /\d/.test(wordsOf(value.passage)) &&
    !row.some((cell) => otherSense.test(wordsOf(cell.passage).toLowerCase()))
  );
}

const counted = new RegExp(`^(?:minst |lägst )?${count} (\\S+)`);

export const volumeTarget = wordRule({
  id: 'volume-target',
  principles: ['handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.4.2' },
  words: {
    sv: {
      title: 'Krav på antal',
      what: 'Ser krav på hur många besök, samtal, kontroller, utredningar eller beslut som medarbetare ska hinna, hur stor del av tiden som ska debiteras, och orden volymkrav och produktionsmål.',
      why: 'SOU 2018:47 beskriver hur antalet besök per dag kan bli viktigare än om människor blir friskare. Den som har ett antal att nå väljer det som går fort, och får mindre rum att ge tid åt den som behöver den.',
      advice: 'Använd antalet för att planera bemanningen, och följ i stället vad besöken leder till för dem de görs hos.',
      silent:
        'När talet är en rättighet eller ett behov hos den enskilde, ett tak för belastningen, öppettider, arbetstid eller några få tillfällen, när produktionsmålet gäller bostäder eller energi, när kravet nekas eller upphör, samt i citat, lagcitat, bakgrund, rubriker och författningar. Gränsen för ett antal är verktygets egen.',
      message: (said) => `Vad händer när behovet är ett annat än antalet (”${said}”)? Ett krav på antal blir lätt viktigare än det som arbetet är till för.`,
    },
    en: {
      title: 'Demands on volume',
      what: 'Sees demands on how many visits, calls, inspections, inquiries or decisions staff are to get through, on how large a share of their time is to be charged, and the words volymkrav and produktionsmål.',
      why: 'SOU 2018:47 describes how the number of visits a day can become more important than whether people get well. Whoever has a number to reach chooses what goes quickly, and has less room to give time to those who need it.',
      advice: 'Use the number to plan staffing, and follow what the visits lead to for those they are made to.',
      silent:
        'When the number is a right or a need of the person, a ceiling for the load, opening hours, working hours or a few occasions, when the goal for production is about homes or energy, when the demand is denied or ends, and in quotations, quotations of law, background, headings and statutes. The limit for a number is the tool’s own.',
      message: (said) =>
        `What happens when the need is another than the number (”${said}”)? A demand on volume easily becomes more important than what the work is for.`,
    },
  },
  measured: { read: 9, right: 9 },
  examples: {
    bad: [
      { markdown: 'Varje socialsekreterare ska hålla minst 18 besökstider i veckan.\n' },
      { markdown: 'Följande volymmål gäller för avdelningen:\n' },
      { markdown: 'Minst 75 procent av arbetstiden ska vara klientrelaterad.\n' },
    ],
    good: [
      { markdown: 'Enheterna har inga volymkrav.\n' },
      { markdown: 'Den enskilde har rätt till minst tre besök per dag.\n' },
      { markdown: 'En handläggare ska ha högst 25 utredningar per månad.\n' },
    ],
  },
  finds: terms(
    `${demands}
    (minst|lägst)? ${count} ${output} ${perPerson} och ${period}
    (minst|lägst)? ${count} ${output} ${perPerson}
    (minst|lägst)? ${count} ${weekly} (per|i|varje|om) ${period}
    ${output} ${perPerson}
    (kundtid|kundtiden|brukartid|brukartiden|klienttid|klienttiden|patienttid|patienttiden|debiterbar tid|debiterad tid) … ${share}
    ${share} av arbetstiden … (klient*|brukar*|kund*|patient*|debiter*)`,
  ),
  unless: otherSense,
  answered: /(?<![A-Za-zÀ-ɏ])(?:behov[A-Za-zÀ-ɏ]*|(?:för|till) att planera|till planering[A-Za-zÀ-ɏ]*|inte för att)(?![A-Za-zÀ-ɏ])/u,
  isMeant,
  fixes: [
    {
      title: { sv: 'Låt behoven avgöra antalet', en: 'Let the needs decide the number' },
      instead: ({ text }) => {
        const unit = counted.exec(text.toLowerCase())?.at(-1);
        if (unit === undefined || /^(?:procent|%)$/.test(unit)) return undefined;
        return `${/^[A-ZÀ-Þ]/u.test(text) ? 'Så' : 'så'} många ${unit} som behoven kräver`;
      },
    },
    {
      title: { sv: 'Lägg till vad antalet används till', en: 'Add what the number is used for' },
      after: `Antalet används för att planera, inte för att bedöma någon. ${placeholder('Vem')} följer tillsammans med ${placeholder('vilka')} vad arbetet betyder för ${placeholder('målgrupp')}.`,
    },
  ],
});
