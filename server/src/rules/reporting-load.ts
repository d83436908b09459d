import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftTitle, isAnywhere } from '../governance/whole-text.ts';
import { isIncident, reportsAsked } from '../governance/reports.ts';
import { sectionWith } from '../governance/insertions.ts';

const words = {
  sv: {
    title: 'Många rapporter och registreringar',
    what: 'Räknar de meningar och punkter som ber om en rapport, redovisning, registrering eller annan dokumentation, och visar dem samlade.',
    why: 'Var för sig är kraven små, men de läggs på samma personer. SOU 2018:47 vill se ett begränsat antal mål, regler och krav på återrapportering. Betänkandet nämner ingen siffra; gränsen är verktygets egen och kan ändras i projektet.',
    advice: 'Gå igenom listan en gång: vem använder uppgiften och till vad? Behåll, slå ihop, hämta ur ett system som redan finns, eller ta bort.',
    silent:
      'Vid färre än gränsens antal. Rapporter om tillbud, avvikelser, klagomål och missförhållanden räknas inte, inte heller det som medborgare, föreningar och leverantörer lämnar in, det som redovisas öppet, citat, lagcitat och bakgrund. I texter om själva dokumentationen räknas bara rapporter. När texten säger vem som använder uppgifterna. I författningar, reglementen, avtal, uppdrag och direktiv.',
    message: (count: number, limit: number) =>
      `Här finns ${count} rapporter och registreringar att göra. Vilka av dem använder någon, och till vad? Gränsen ${limit} är verktygets egen.`,
    related: (n: number, said: string) => `${n}: ”${said}”`,
    fix: 'Lägg till en tabell över vad rapporterna används till',
  },
  en: {
    title: 'Many reports and registrations',
    what: 'Counts the sentences and items that ask for a report, an account, a registration or other documentation, and shows them together.',
    why: 'Each demand is small, but they fall on the same people. SOU 2018:47 wants a limited number of goals, rules and demands to report back. The report gives no number; the limit is the tool’s own and can be set in the project.',
    advice: 'Go through the list once: who uses it and for what? Keep, merge, fetch from a system that is already there, or take away.',
    silent:
      'Below the limit. Reports on incidents, deviations, complaints and wrongs do not count, nor what citizens, associations and suppliers hand in, what is shown openly, quotations, quotations of law and background. In texts on documentation itself only reports count. When the text says who uses the information. On statutes, rules of procedure, contracts, assignments and directives.',
    message: (count: number, limit: number) =>
      `There are ${count} reports and registrations to make here. Which of them does somebody use, and for what? The limit ${limit} is the tool’s own.`,
    related: (n: number, said: string) => `${n}: ”${said}”`,
    fix: 'Add a table of what the reports are used for',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set([
  'policy',
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
  'vagledning',
  'okand',
]);

/** The author has gone through them: what the fix writes, or the same in other words. */
const weighed =
  /(?<![A-Za-zÀ-ɏ])(?:vem (?:som )?använder (?:den|det|uppgift[A-Za-zÀ-ɏ]*|rapport[A-Za-zÀ-ɏ]*)|rapport[A-Za-zÀ-ɏ]* (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:ingen använder|ses över|slås ihop)|används den inte|uppgifter (?:som )?ingen använder)(?![A-Za-zÀ-ɏ])/iu;
const isWeighed = speaksOf(weighed);
const ofDocumentation = /dokumentation|dokumenthantering|journal|rapportering|registrering|arkiv|diarie|bokföring|informationshantering/;

const skeleton = `| Rapport eller registrering | Vem använder den, och till vad? | Behålls, slås ihop, hämtas ur system eller tas bort |\n| --- | --- | --- |\n| ${placeholder('vilken')} | ${placeholder('vem och till vad')} | ${placeholder('vad som händer med den')} |`;

const asks = (count: number): string =>
  [
    'Enhetschefen rapporterar bemanningen till verksamhetschefen.',
    'Samordnaren redovisar restiderna för ledningsgruppen.',
    'Medarbetaren registrerar start- och sluttid.',
    'Enhetschefen lämnar en prognos till ekonomen.',
    'Genomförd utbildning ska registreras.',
    'Samtalen ska dokumenteras.',
    'Kvalitetschefen redovisar måtten för nämnden.',
  ]
    .slice(0, count)
    .join(' ');

export const reportingLoad: Rule = {
  id: 'reporting-load',
  principles: ['handlingsutrymme', 'stod'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.1' },
  measured: { read: 3, right: 3 },
  types,
  words,
  examples: {
    bad: [
      { type: 'riktlinje', markdown: `# Riktlinje för hemtjänst\n\n${asks(6)}\n` },
      { type: 'verksamhetsplan', markdown: `# Verksamhetsplan 2027\n\n${asks(7)}\n` },
    ],
    good: [
      { type: 'riktlinje', markdown: `# Riktlinje för hemtjänst\n\n${asks(3)}\n` },
      {
        type: 'riktlinje',
        markdown: `# Riktlinje för hemtjänst\n\n${asks(6)}\n\nVarje höst går vi igenom vem som använder uppgifterna. Det som ingen läser slutar vi samla in.\n`,
      },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const limit = config.thresholds['reporting-load'].duties;
    const onlyReports = ofDocumentation.test(draftTitle(document));
    const asked = reportsAsked(draft).filter(({ kind, statement }) => (kind === 'report' || !onlyReports) && !isIncident(statement.marked));
    const [first] = asked;
    if (!first || asked.length < limit || isAnywhere(document, isWeighed)) return;
    const say = words[config.language];
    yield {
      span: { start: first.start, end: first.end },
      message: say.message(asked.length, limit),
      related: asked.map(({ start, end, statement }, i) => ({ span: { start, end }, message: say.related(i + 1, shortened(document.text, statement.span)) })),
      fixes: [{ title: say.fix, safe: false, edits: [sectionWith(document, /rapportering|används/i, 'Vad rapporterna används till', skeleton)] }],
    };
  },
};

function shortened(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const said = text.slice(start, end).replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();
  return said.length > 90 ? `${said.slice(0, 88).trimEnd()} …` : said;
}
