import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { sentenceAfter } from '../governance/insertions.ts';
import { isIncident, reportsAsked } from '../governance/reports.ts';
import { isAnywhere } from '../governance/whole-text.ts';

const words = {
  sv: {
    title: 'Rapporter som ingen svarar på',
    what: 'Ser dokument med minst två rapporter uppåt från dem som arbetar i verksamheten, och ingenting om vad som kommer tillbaka till dem.',
    why: 'SOU 2018:47 ber den som styr att återkoppla till dem som samlar in uppgifterna hur de används, och att inte mäta det som verksamheten saknar nytta av. Utan svar blir rapporten något man bara lämnar ifrån sig.',
    advice: 'Skriv vem som svarar dem som har lämnat uppgifterna, när, och vad svaret handlar om: vad vi såg, vad vi beslutade och varför.',
    silent:
      'När dokumentet nämner återkoppling, återföring, svar, dialog, gemensam genomgång, analys, lärande, arbetsplatsträff eller att uppgifterna används. Vid färre än två sådana rapporter. Nämndens egen redovisning, det som går till kommunstyrelsen och fullmäktige, delårs- och årsredovisning, tillbud och klagomål räknas inte. I utdrag, sammanfattningar, reglementen, avtal, uppdrag, författningar och texter av okänd typ.',
    message: (count: number) => `Vad får de tillbaka som lämnar uppgifterna? Dokumentet ber om ${count} rapporter uppåt och säger ännu inte vem som svarar.`,
    fix: 'Skriv vem som återkopplar, och när',
    related: 'Även här lämnas en rapport',
  },
  en: {
    title: 'Reports that nobody answers',
    what: 'Sees documents with at least two reports upwards from those who do the work, and nothing on what comes back to them.',
    why: 'SOU 2018:47 asks those who steer to tell those who collect the data how they are used, and not to measure what the service has no use for. Without an answer a report is only something one gets rid of.',
    advice: 'Say who answers those who have given the information, when, and what about: what we saw, what we decided and why.',
    silent:
      'When the document speaks of feedback, answers, dialogue, going through together, analysis, learning, workplace meetings or that the information is used. With fewer than two such reports. A board’s own account, what goes to the municipal board and council, interim and annual reports, incidents and complaints do not count. On extracts, summaries, rules of procedure, contracts, assignments, statutes and texts of unknown type.',
    message: (count: number) =>
      `What do those get back who give the information? The document asks for ${count} reports upwards and does not yet say who answers.`,
    fix: 'Say who gives feedback, and when',
    related: 'A report is given here too',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set([
  'riktlinje',
  'regler',
  'rutin',
  'plan',
  'handlingsplan',
  'program',
  'strategi',
  'verksamhetsplan',
  'budget',
  'tillsynsplan',
  'internkontroll',
  'ersattningsmodell',
]);

const feedback = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${[
    'återkoppl',
    'återför',
    'återger',
    'får\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,2}(?:svar|besked|veta|tillbaka|ta\\s+del)',
    'svarar(?![A-Za-zÀ-ɏ])(?!\\s+(?:för|mot|på))',
    'svar(?:et)?\\s+(?:inom|lämnas|ges|kommer)',
    'tillbaka\\s+till',
    'ta(?:s|r)?\\s+upp\\s+(?:på|vid)(?![A-Za-zÀ-ɏ])',
    'gå(?:r|s)\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,4}igenom\\s+(?:[A-Za-zÀ-ɏ]+\\s+)?(?:resultat|rapport|uppgift|siffr|statistik|mått|utfall|på|vid|tillsammans|med)',
    'gemensam\\s+genomgång',
    '[A-Za-zÀ-ɏ]*dialog',
    'resultat[A-Za-zÀ-ɏ]*\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,2}diskuter',
    'diskuteras?\\s+(?:resultat|utfall|på|i|med)(?![A-Za-zÀ-ɏ])',
    'samtala(?:r|s)?(?![A-Za-zÀ-ɏ])',
    'lär(?:a|ande[A-Za-zÀ-ɏ]*|dom[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])',
    'lär\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,3}av(?![A-Za-zÀ-ɏ])',
    'arbetsplatsträff',
    'apt(?![A-Za-zÀ-ɏ])',
    'erfarenhet',
    'del(?:ge|ges|ger)(?![A-Za-zÀ-ɏ])',
    'analys',
    'analyser',
    'slutsats',
    'används?(?![A-Za-zÀ-ɏ])\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,3}(?:för|till|när|i|som|av)(?![A-Za-zÀ-ɏ])',
    'underlag\\s+(?:för|till|i)(?![A-Za-zÀ-ɏ])',
    'till\\s+grund',
    'utvecklingsarbete',
    'förbättringsarbete',
    'tolka',
    'tillsammans\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,4}(?:resultat|uppgifter)',
    'redovisas?\\s+för\\s+(?:enhet|medarbet|personal|arbetslag|skol)',
    'presenteras?\\s+för\\s+(?:enhet|medarbet|personal|arbetslag|skol)',
  ].join('|')})`,
  'iu',
);
const givesFeedback = speaksOf(feedback);

/** A board's own account of its year, and what follows the budget year, are politics' own. */
const ofPolitics =
  /#k (?:(?:ska|skall|bör) )?(?:[A-Za-zÀ-ɏ]+ )?(?:åter)?(?:rapportera|redovisa|lämna)|(?<![A-Za-zÀ-ɏ])(?:års|delårs)[A-Za-zÀ-ɏ]+|bokslut|(?<![A-Za-zÀ-ɏ])till (?:fullmäktige|kommunfullmäktige|kommunstyrelsen|ks)(?![A-Za-zÀ-ɏ])|slutrapport|slutredovis|delredovis/u;

/** What those who gave the figures see themselves. */
const shown = /(?<![A-Za-zÀ-ɏ])(?:på (?:[A-Za-zÀ-ɏ]+ )?(?:[A-Za-zÀ-ɏ]*skärm(?:en|ar)?|[A-Za-zÀ-ɏ]*tavlan?)|i personalrummet)(?![A-Za-zÀ-ɏ])/u;

export const reportWithoutFeedback: Rule = {
  id: 'report-without-feedback',
  principles: ['kunskap', 'oppenhet'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '6.4.5' },
  measured: { read: 9, right: 7 },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      {
        type: 'riktlinje',
        markdown: '# Riktlinje för närvaro\n\nRektor rapporterar frånvaron till skolchefen. Mentorn lämnar statistik till rektor varje månad.\n',
      },
      {
        type: 'plan',
        markdown: '# Plan för bemanning\n\n- Enhetschefen redovisar övertiden för verksamhetschefen.\n- Samordnaren rapporterar vikarietimmarna till HR.\n',
      },
    ],
    good: [
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för närvaro\n\nRektor rapporterar frånvaron till skolchefen. Mentorn lämnar statistik till rektor varje månad. Skolchefen återkopplar till skolorna i juni.\n',
      },
      { type: 'plan', markdown: '# Plan för bemanning\n\nEnhetschefen redovisar övertiden för verksamhetschefen.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const asked = reportsAsked(draft).filter(
      ({ kind, statement: { marked } }) => kind === 'report' && !isIncident(marked) && !ofPolitics.test(marked.words) && !shown.test(marked.words),
    );
    const [first, ...others] = asked;
    if (!first || asked.length < config.thresholds['report-without-feedback'].reports || isAnywhere(document, givesFeedback)) return;
    const say = words[config.language];
    const answer = `${placeholder('Vem')} återkopplar till dem som har lämnat uppgifterna inom ${placeholder('tid')}: vad vi såg, vad vi beslutade och varför.`;
    yield {
      span: { start: first.start, end: first.end },
      message: say.message(asked.length),
      related: others.map(({ start, end }) => ({ span: { start, end }, message: say.related })),
      fixes: [{ title: say.fix, safe: false, edits: [sentenceAfter(document, first.statement.span, answer)] }],
    };
  },
};
