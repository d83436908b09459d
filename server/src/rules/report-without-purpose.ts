import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import { draftType } from '../governance/draft.ts';
import { sentenceAfter } from '../governance/insertions.ts';
import { isIncident, type ReportAsked, reportsAsked } from '../governance/reports.ts';
import { outline, sectionsAround, wordsOf } from '../markdown/outline.ts';
import { rowOf } from '../markdown/tables.ts';

const words = {
  sv: {
    title: 'Rapport utan mottagare eller syfte',
    what: 'Ser rapporter och redovisningar där varken meningen eller avsnittet säger vem de är till för eller vad de ska användas till.',
    why: 'SOU 2018:47 ger rådet att fråga vad uppgifterna ska användas till, och att avstå från att samla in dem om svaret är oklart. Den som vet varför kan också lämna en bättre rapport.',
    advice:
      'Skriv vem som tar emot rapporten och vad den personen ska besluta, förbättra eller lära av den. Går det inte att fylla i behövs kanske inte rapporten.',
    silent:
      'När meningen, punktens inledning eller rubriken nämner en mottagare, när avsnittet säger vad uppgifterna används till, när de tas med i en delårsrapport, årsredovisning eller annan handling, när de redovisas öppet, när något redovisas utan angiven tid, vid lön, skatt och frånvaro, vid tillbud, avvikelser och klagomål, i tabeller, citat, lagcitat, bakgrund, författningar, direktiv och uppdrag.',
    message: (said: string) => `Vem använder rapporten (”${said}”), och till vad? Den som vet det kan lämna det som verkligen behövs.`,
    fix: 'Skriv vem som använder rapporten, och till vad',
  },
  en: {
    title: 'Report without receiver or purpose',
    what: 'Sees reports and accounts where neither the sentence nor the section says whom they are for or what they are to be used for.',
    why: 'SOU 2018:47 advises to ask what the data are to be used for, and to refrain from collecting them if the answer is unclear. Whoever knows why can also give a better report.',
    advice: 'Say who receives the report and what they are to decide, improve or learn from it. If that cannot be filled in, perhaps the report is not needed.',
    silent:
      'When the sentence, the stem of the item or the heading names a receiver, when the section says what the information is used for, when it is part of an interim report, annual report or another paper, when it is shown openly, when something is accounted for with no time set, on pay, tax and absence, on incidents, deviations and complaints, in tables, quotations, quotations of law, background, statutes, directives and assignments.',
    message: (said: string) => `Who uses the report (”${said}”), and for what? Whoever knows that can give what is really needed.`,
    fix: 'Say who uses the report, and for what',
  },
} as const;

/** "till nämnden", "för fullmäktige", "i ledningsgruppen"; any *till* but a date's. */
const receiver =
  /(?<![A-Za-zÀ-ɏ])(?:till(?! och med)|åt|hos|inför)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:för|i|med|på|vid) (?:[A-Za-zÀ-ɏ-]+ ){0,2}[A-Za-zÀ-ɏ-]+#[kbrswyc]/u;
/** Where what is told becomes part of something else, or is seen by all. */
const placed =
  /(?<![A-Za-zÀ-ɏ])(?:i|på|vid|under|genom|via) (?:[A-Za-zÀ-ɏ-]+ ){0,2}?[A-Za-zÀ-ɏ]*(?:rapport(?:en|er|erna)?|redovisning(?:en|ar)?|bokslut(?:et)?|berättelsen?|uppföljning(?:en|ar)?|protokoll(?:et)?|ansökan|plan(?:en|er)?|beslut(?:et)?|underlag(?:et)?|skrivelsen?|möte(?:t|n|na)?|träff(?:en|ar|arna)?|dialog(?:en|er)?|sammanträde(?:t|n)?|arbetsplatsträff[A-Za-zÀ-ɏ]*|webb[A-Za-zÀ-ɏ]*|tavlan?|journal(?:en)?|budget(?:en)?|kontroll(?:en)?)(?![A-Za-zÀ-ɏ])|öppet|publiceras|muntlig/u;
const purpose =
  /(?<![A-Za-zÀ-ɏ])(?:för att|så att|i syfte|för (?:[A-Za-zÀ-ɏ]+ )?(?:utvärdering|forskning|planering)[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*syfte[nt]?|syftar|underlag|används|använda|användas|använder|till grund|eftersom|lär(?:a|ande[A-Za-zÀ-ɏ]*|domar)?|analys[A-Za-zÀ-ɏ]*|prioriter[A-Za-zÀ-ɏ]*|beslutar|tas upp|gås igenom|går igenom|(?:gör|görs) (?:[A-Za-zÀ-ɏ]+ )?av [A-Za-zÀ-ɏ]*(?:rapport|redovisning|statistik|list|uppgift)[A-Za-zÀ-ɏ]*|räknar fram|sammanställer|sammanställs|jämförs|jämför|[A-Za-zÀ-ɏ]+s uppföljning|ska ge|ger en (?:bild|överblick))(?![A-Za-zÀ-ɏ])/iu;

const quiet = new Set<string>(['forfattning', 'direktiv', 'uppdrag', 'regleringsbrev', 'instruktion']);

export const reportWithoutPurpose: Rule = {
  id: 'report-without-purpose',
  principles: ['kunskap', 'stod'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '6.4.5' },
  measured: { read: 8, right: 7 },
  inChapters: true,
  words,
  examples: {
    bad: [
      { markdown: '# Riktlinje för bibliotek\n\n## Uppföljning\n\nProgramverksamheten rapporteras på blankett inom två dagar.\n' },
      { markdown: '# Plan för e-tjänster\n\n## Rapportering\n\nProjektledaren rapporterar status varannan vecka i portalen.\n' },
    ],
    good: [
      { markdown: '# Riktlinje för bibliotek\n\nBibliotekschefen redovisar besöken till nämnden i mars.\n' },
      { markdown: '# Riktlinje för bibliotek\n\nBesöken rapporteras i februari. De används när öppettiderna bestäms.\n' },
      { markdown: '# Riktlinje för bibliotek\n\nBesöken redovisas i årsredovisningen.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    if (quiet.has(draftType(draft))) return;
    const { document, config } = draft;
    const say = words[config.language];
    const seen = new Set<number>();
    for (const asked of reportsAsked(draft)) {
      const { statement, start, end, text } = asked;
      if (
        asked.kind !== 'report' ||
        !isVerb.test(text) ||
        refersBack.test(text) ||
        isAbsence.test(statement.marked.words) ||
        seen.has(statement.section) ||
        isAnswered(draft, asked)
      )
        continue;
      seen.add(statement.section);
      yield {
        span: { start, end },
        message: say.message(text),
        fixes: [
          {
            title: say.fix,
            safe: false,
            edits: [
              sentenceAfter(
                document,
                statement.span,
                `Rapporten används av ${placeholder('vem')} för att ${placeholder('besluta, förbättra eller lära vad')}.`,
              ),
            ],
          },
        ],
      };
    }
  },
};

/** *redovisa* is many things; with a time set for it, it is a report. */
const isTimed = /(?<![A-Za-zÀ-ɏ])(?:varje|månadsvis|veckovis|kvartalsvis|tertialvis|inom|senast|per den|varannan|dagligen)(?![A-Za-zÀ-ɏ])/u;
/** "Redovisningen lämnas senast i juni": which one, and for whom, has been said. */
const refersBack = /^(?:redovisningen|rapporten|rapporterna|redogörelsen|sammanställningen|statistiken|prognosen)(?![A-Za-zÀ-ɏ])/iu;
/** Reports that law and budget ask for each year. */
const ofTheYear = /(?<![A-Za-zÀ-ɏ])(?:(?:års)?bokslut[A-Za-zÀ-ɏ]*|årsredovisning[A-Za-zÀ-ɏ]*|delårs[A-Za-zÀ-ɏ]+)/u;
const amiss = /(?<![A-Za-zÀ-ɏ])(?:avvikelse|tillbud|händelse|missförhåll)[A-Za-zÀ-ɏ]*/iu;
const isAbsence = /(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]*frånvaro[A-Za-zÀ-ɏ]*|samma dag|könsuppdel[A-Za-zÀ-ɏ]*|på kön/u;
const isVerb = /rapportera|redovisa|lämna|skicka|sänd/i;

function isAnswered({ document }: Draft, { statement, text }: ReportAsked): boolean {
  const { words: said } = statement.marked;
  if (/redovisa/i.test(text) && !isTimed.test(said)) return true;
  if (ofTheYear.test(said) || isIncident(statement.marked) || receiver.test(said) || placed.test(said) || /:\s*$/.test(said)) return true;
  const outlined = outline(document);
  const place = outlined.places[statement.place];
  if (!place || rowOf(document).has(place)) return true;
  const stem = place.stem === undefined ? '' : wordsOf((outlined.places[place.stem] as typeof place).passage);
  if (/(?<![A-Za-zÀ-ɏ])till(?![A-Za-zÀ-ɏ])/iu.test(stem) || purpose.test(stem)) return true;
  for (const { title } of sectionsAround(outlined, place.section))
    if (amiss.test(title) || (/(?<![A-Za-zÀ-ɏ])(?:till|från|för|inför)\s+[A-Za-zÀ-ɏ]/u.test(title) && !isTitle(title))) return true;
  const around = outlined.places
    .filter(({ section, passage }) => section === place.section && passage.depth === 0)
    .map(({ passage }) => wordsOf(passage))
    .join('\n');
  return hasPlaceholder(around) || purpose.test(around);
}

/** "Riktlinje för bibliotek" says what the document is about, not whom a report is for. */
const isTitle = (title: string): boolean =>
  /^(?:[A-Za-zÀ-ɏ]+\s+)?[A-Za-zÀ-ɏ]*(?:riktlinje|policy|plan|program|rutin|strategi|regle|budget|modell|instruktion|ordning)[A-Za-zÀ-ɏ]*\s+(?:för|mot|om)/iu.test(
    title,
  );
