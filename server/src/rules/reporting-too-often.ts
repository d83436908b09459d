import { placeholder } from '../core/placeholder.ts';
import type { Draft } from '../core/rule.ts';
import { handing, reportNoun, reportVerb, routine } from '../governance/reports.ts';
import type { Wording } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';
import { outline, type Place, spanOf, wordsOf } from '../markdown/outline.ts';
import { rowOf } from '../markdown/tables.ts';

const days = '(dag|arbetsdag|vardag|morgon|kväll|vecka|månad|måndag|tisdag|onsdag|torsdag|fredag)';
const rhythms = [
  'dagligen',
  'veckovis',
  'månadsvis',
  'månatligen',
  `(varje|varannan) ${days}`,
  '<number> gång(er)? (i|per|varje) (dag|dagen|vecka|veckan|månad|månaden)',
  'den (första|femte|tionde|femtonde|sista) i (varje)? (månad|månaden)',
] as const;
const reports = [`(${reportVerb})`, `${handing} … ${reportNoun}`, `${reportNoun} … ${handing}`] as const;
/** "Lägesrapport till nämnden varje månad" in a list whose stem has the verb. */
const nominal = '(*rapport|*redovisning|*prognos|*statistik)';

const finds = terms(
  [
    ...rhythms.flatMap((rhythm) => [
      ...reports.flatMap((report) => [`${report} … ${rhythm}`, `${rhythm} … ${report}`]),
      `${nominal} .. ${rhythm}`,
      `${nominal} till <who> ${rhythm}`,
      `${handing} ${rhythm} … (${reportNoun}|uppgift(er)?|underlag)`,
      `${handing} .. ${rhythm}`,
      `(dagliga|veckovisa|månatliga) ${reportNoun}`,
      rhythm,
    ]),
    `${nominal} den <number> (i)? varje månad`,
    '(dagrapport|dygnsrapport|veckorapport|månadsrapport|tvåveckorsrapport)(er)?',
  ].join('\n'),
);

const rhythm =
  /(?<![A-Za-zÀ-ɏ])(?:dagligen|veckovis|månadsvis|månatligen|(?:varje|varannan) [A-Za-zÀ-ɏ]+|\S+ gång(?:er)? (?:i|per|varje) [A-Za-zÀ-ɏ]+|den [A-Za-zÀ-ɏ]+ i (?:varje )?månad(?:en)?|den \d+ (?:i )?varje månad|dagliga|veckovisa|månatliga)(?![A-Za-zÀ-ɏ])/iu;
/** Whole cells that say how often. */
const rhythmCell =
  /^(?:dagligen|veckovis|månadsvis|månatligen|(?:varje|varannan) (?:vecka|månad|(?:arbets)?dag|måndag|tisdag|onsdag|torsdag|fredag))(?![A-Za-zÀ-ɏ])/iu;
const ofReports =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*rapport(?:en|er|erna)?|(?:ekonomisk )?[A-Za-zÀ-ɏ]*prognos(?:en|er)?|[A-Za-zÀ-ɏ]*redovisning|lägesbild|[A-Za-zÀ-ɏ]*statistik|sammanställning)(?![A-Za-zÀ-ɏ])/iu;
/** What a late report costs asks for no report. */
const isLate = /rapport(?:er)? som (?:inte )?(?:har )?(?:lämnas|lämnats|kommer)(?![A-Za-zÀ-ɏ])/u;
/** A report that somebody reads, not one that is handed in. */
const read = /(?<![A-Za-zÀ-ɏ])(?:följs|läses|visas|används|diskuteras|gås igenom)(?![A-Za-zÀ-ɏ])/iu;
/** What is told in a clause of its own has its rhythm there: "redovisar vad enheten gör varje dag". */
const otherClause = /(?<![A-Za-zÀ-ɏ])(?:som|vad|hur|där|vilka|att)(?![A-Za-zÀ-ɏ])/iu;

/** Reports in words; a rhythm alone only in a table row about a report. */
function isMeant({ text, statement }: Wording, { document }: Draft): boolean {
  if (routine.test(statement.marked.words) || read.test(text) || isLate.test(statement.marked.words)) return false;
  const lower = text.toLowerCase();
  const place = outline(document).places[statement.place];
  const at = place && rowOf(document).get(place);
  const row = at?.table.rows[at.row] ?? [];
  if (forecast.test(statement.marked.words) || (row.some(isOfMoney) && row.some(({ passage }) => /prognos/i.test(wordsOf(passage))))) return false;
  if (ofReports.test(lower) || /redogörelse|uppgift|underlag/.test(lower) || /rapporter|redovisa/.test(lower))
    return !otherClause.test(lower) && !(at?.row === 0);
  if (/^(?:lämna|skicka|sänd|inkom|presenter|överlämn|lever)/.test(lower)) return isStem(document.text.slice(statement.span.start, statement.span.end));
  if (!place || !at || at.row === 0 || !rhythmCell.test(wordsOf(place.passage))) return false;
  return row.some((cell) => cell !== place && ofReports.test(wordsOf(cell.passage)) && spanOf(cell).end !== statement.span.end);
}

/** Those whose own work forecasts are. */
const forecast = /(?<![A-Za-zÀ-ɏ])(?:controller|ekonom)(?:n|en|er|erna)?(?:#[a-z])?(?: (?:ska|skall))? (?:lämnar?|gör|upprättar?) .*prognos/u;
const isOfMoney = ({ passage }: Place): boolean => /^(?:controller|ekonom)(?:n|en|er|erna)?$/i.test(wordsOf(passage));

/** "Varje utförare lämnar senast den femte i månaden:" */
const isStem = (sentence: string): boolean => /:\s*$/.test(sentence);

export const reportingTooOften = wordRule({
  id: 'reporting-too-often',
  principles: ['stod', 'handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '6.4' },
  measured: { read: 30, right: 30 },
  words: {
    sv: {
      title: 'Tät rapportering',
      what: 'Ser rapporter, redovisningar, prognoser och statistik som ska lämnas varje dag, vecka eller månad, i löpande text, listor och tabeller.',
      why: 'Tät rapportering tar tid från dem verksamheten är till för. SOU 2018:47 beskriver hur alltför omfattande uppföljning leder till detaljstyrning och tidstjuvar. Att just dag, vecka och månad räknas som tätt är verktygets egen gräns.',
      advice:
        'Skriv vem som använder rapporten och till vad. Räcker det mer sällan, eller när något avviker? Kan den som behöver uppgiften hämta den där den redan finns?',
      silent:
        'När rapporten lämnas på ett möte, går till den som berörs eller publiceras öppet, hämtas automatiskt, gäller kris, larm, läkemedel, temperaturer, vård, lön, skatt eller överlämning mellan arbetspass, när det står ”högst”, när den upphör, i citat, lagcitat och bakgrund. När nästa mening säger vad rapporten används till. Kvartal och tertial räknas inte.',
      message: (said) => `Vem behöver uppgiften så ofta (”${said}”), och till vad? Tät rapportering tar tid från dem verksamheten är till för.`,
    },
    en: {
      title: 'Frequent reporting',
      what: 'Sees reports, accounts, forecasts and statistics that are to be handed in every day, week or month, in prose, lists and tables.',
      why: 'Frequent reporting takes time from those the service is for. SOU 2018:47 describes how follow-up that is too extensive leads to detailed control and time thieves. That day, week and month count as frequent is the tool’s own limit.',
      advice: 'Say who uses the report and for what. Is it enough more seldom, or when something departs? Can whoever needs it fetch it where it already is?',
      silent:
        'When the report is given at a meeting, goes to the person concerned or is published, is fetched automatically, is about a crisis, alarms, medicines, temperatures, care, pay, tax or handing over between shifts, when it says ”högst”, when it ends, in quotations, quotations of law and background. When the next sentence says what the report is used for. Quarters and four-month periods do not count.',
      message: (said) => `Who needs this so often (”${said}”), and for what? Frequent reporting takes time from those the service is for.`,
    },
  },
  examples: {
    bad: [
      { markdown: 'Rektor rapporterar varje måndag frånvaron per klass till skolchefen.\n' },
      { markdown: 'Enhetscheferna lämnar månadsvis statistik till HR.\n' },
      { markdown: '| Rapport | Intervall |\n|---|---|\n| Bemanningsrapport | Varje vecka |\n' },
    ],
    good: [
      { markdown: 'Rektor behöver inte rapportera frånvaron varje vecka.\n' },
      { markdown: 'Rektor redovisar frånvaron en gång om året till nämnden.\n' },
      { markdown: 'Arbetslaget träffas varje måndag.\n' },
      { markdown: 'Mentorn rapporterar frånvaron dagligen till vårdnadshavarna.\n' },
    ],
  },
  finds,
  unless:
    /till (?:[A-Za-zÀ-ɏ]+ )?[A-Za-zÀ-ɏ-]+#c|(?:på|vid) (?:[A-Za-zÀ-ɏ-]+(?:#[a-z])? )?(?:[A-Za-zÀ-ɏ]*möte(?:t|n)?|[A-Za-zÀ-ɏ]*träff(?:en|ar)?)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:högst|i stället för|lämnade|rapporterade|redovisade|skickade|publicera(?:r|s)?|webbplats[A-Za-zÀ-ɏ]*|anslagstavla[A-Za-zÀ-ɏ]*|automatisk[A-Za-zÀ-ɏ]*|kris[A-Za-zÀ-ɏ]*|samhällsstörning[A-Za-zÀ-ɏ]*|höjd beredskap|pandemi[A-Za-zÀ-ɏ]*|utbrott[A-Za-zÀ-ɏ]*|larm[A-Za-zÀ-ɏ]*|läkemedel[A-Za-zÀ-ɏ]*|temperatur[A-Za-zÀ-ɏ]*|legionella|överrapport[A-Za-zÀ-ɏ]*|nattpersonal[A-Za-zÀ-ɏ]*|nästa pass|vårdnadshavar[A-Za-zÀ-ɏ]*|hemmet|anhöriga|årsredovisning[A-Za-zÀ-ɏ]*|årsrapport[A-Za-zÀ-ɏ]*|får (?:en|sin|sina) [A-Za-zÀ-ɏ]*rapport[A-Za-zÀ-ɏ]*|slipper|(?:skicka|sänd)[A-Za-zÀ-ɏ]* (?:[A-Za-zÀ-ɏ]+ )?ut|kontaktcenter(?:#[a-z])? (?:lämnar|skickar|redovisar|rapporterar)|i lag|enligt lag|årligen|som (?:planerar|bemannar|fördelar|beställer))(?![A-Za-zÀ-ɏ])|så att (?!.{0,60}(?:kontroller|granska|följa))(?:(?:den|de|dem) som|(?:[A-Za-zÀ-ɏ]+ ){0,2}[A-Za-zÀ-ɏ-]+#[csbrp])/u,
  answered: /(?<![A-Za-zÀ-ɏ])(?:används?|ligger till grund|underlag (?:för|till)|syftet|så att)(?![A-Za-zÀ-ɏ])/u,
  isMeant,
  fixes: [
    {
      title: { sv: 'Skriv hur sällan det räcker', en: 'Say how seldom is enough' },
      instead: ({ text }) => (rhythm.test(text) ? text.replace(rhythm, placeholder('hur ofta det behövs')) : undefined),
    },
    {
      title: { sv: 'Skriv vem som använder rapporten, och till vad', en: 'Say who uses the report, and for what' },
      after: `Rapporten används av ${placeholder('vem')} för att ${placeholder('besluta eller ändra vad')}.`,
    },
  ],
});
