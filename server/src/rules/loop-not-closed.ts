import { inAnyChapter } from '../governance/chapters.ts';
import { speaksOf } from '../core/screen.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftGoals } from '../governance/draft.ts';
import { field } from '../governance/header.ts';
import { sectionAtEnd } from '../governance/insertions.ts';
import { isAnywhere, wholeLines } from '../governance/whole-text.ts';
import { outline, spanOf, titlePlace } from '../markdown/outline.ts';

const section = `## Var är vi, och vad ändrar vi?\n\n${placeholder('roll')} följer upp målen ${placeholder('när')}. Resultatet används till att ändra ${placeholder('vad')}, och ${placeholder('roll')} beslutar vad som prioriteras till nästa period.\n`;

type Missing = 'both' | 'where' | 'change';

const words = {
  sv: {
    title: 'Mål som inte leder vidare',
    what: 'Ser dokument som sätter mål men saknar något av det som gör att de används: hur man vet var man är, och vad som ändras när man vet det.',
    why: 'Styrning är en snurra, i SKR:s bild: vart ska vi, var är vi, vad behöver förändras? Stannar den vid målen lär sig ingen något av dem. SOU 2018:47 ber om att nuläget följs av tydliga prioriteringar.',
    advice: 'Skriv vem som ser efter var ni är och när, och vem som beslutar vad som ändras, prioriteras eller tas bort till följd av det.',
    silent:
      'När dokumentet talar både om uppföljning, mått, nuläge eller redovisning och om att ändra, prioritera, anpassa eller ompröva, när det har färre än två mål, i utdrag och sammanfattningar, och i dokumenttyper där mål inte väntas.',
    message: (count: number, missing: Missing) =>
      missing === 'both'
        ? `Hur får ni veta var ni är, och vad ändrar ni då? Dokumentet sätter ${count} mål och säger ännu inget om vägen tillbaka från resultatet.`
        : missing === 'where'
          ? `Hur får ni veta var ni är i förhållande till målen? Dokumentet sätter ${count} mål och säger ännu inget om hur de följs.`
          : `Vad ändrar ni när uppföljningen visar var ni är? Dokumentet sätter ${count} mål och säger ännu inget om vad resultatet leder till.`,
    fix: 'Lägg till ett avsnitt som sluter cirkeln',
  },
  en: {
    title: 'Goals that do not lead on',
    what: 'Sees documents that set goals and lack something of what puts them to use: how you know where you are, and what changes once you know.',
    why: 'Steering is a loop, in SKR’s picture: where are we going, where are we, what needs to change? If it stops at the goals nobody learns from them. SOU 2018:47 asks that the present state be followed by clear priorities.',
    advice: 'Say who looks at where you are and when, and who decides what is changed, put first or removed because of it.',
    silent:
      'When the document speaks both of follow-up, measures, the present state or reporting and of changing, putting first, adapting or reconsidering, when it has fewer than two goals, in extracts and summaries, and in types of document where goals are not expected.',
    message: (count: number, missing: Missing) =>
      missing === 'both'
        ? `How do you learn where you are, and what do you change then? The document sets ${count} goals and says nothing yet of the way back from the result.`
        : missing === 'where'
          ? `How do you learn where you are on the way to the goals? The document sets ${count} goals and says nothing yet of how they are followed.`
          : `What do you change when follow-up shows where you are? The document sets ${count} goals and says nothing yet of what the result leads to.`,
    fix: 'Add a section that closes the loop',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set(['strategi', 'program', 'plan', 'handlingsplan', 'verksamhetsplan', 'budget']);
/** One goal alone may be how a sentence happens to be put. */
const enough = 2;

const where =
  /(?<![A-Za-zÀ-ɏ])(?:följ[ers]*(?: [A-Za-zÀ-ɏ]+){0,5} upp|följas(?: [A-Za-zÀ-ɏ]+){0,3} upp|följs (?:genom|i|av|med|varje|årligen|löpande)|[A-Za-zÀ-ɏ]*uppfölj[A-Za-zÀ-ɏ]*|jämförs(?= (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:läge|mål))|[A-Za-zÀ-ɏ]*utvärder[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*indikator[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*mått(?:et|en)?|nyckeltal[A-Za-zÀ-ɏ]*|målvärde[A-Za-zÀ-ɏ]*|styrtal[A-Za-zÀ-ɏ]*|mät(?:s|a|as|er|ning[A-Za-zÀ-ɏ]*)|[A-Za-zÀ-ɏ]*nuläge[A-Za-zÀ-ɏ]*|utgångsläge[A-Za-zÀ-ɏ]*|lägesbild[A-Za-zÀ-ɏ]*|lägesrapport[A-Za-zÀ-ɏ]*|utfall[A-Za-zÀ-ɏ]*|(?:åter)?redovis[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*rapport[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*avstämning[A-Za-zÀ-ɏ]*|stäm[mers]*(?: [A-Za-zÀ-ɏ]+){0,3} av|basår[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*enkät[A-Za-zÀ-ɏ]*|statistik[A-Za-zÀ-ɏ]*|årsredovisning[A-Za-zÀ-ɏ]*|bokslut[A-Za-zÀ-ɏ]*|verksamhetsberättelse[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*analys[A-Za-zÀ-ɏ]*|kartlägg[A-Za-zÀ-ɏ]*|granska[A-Za-zÀ-ɏ]*|återkoppl[A-Za-zÀ-ɏ]*|resultat(?:et|en)?(?: av| visar)?)(?![A-Za-zÀ-ɏ])/iu;
const change =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*priorit[A-Za-zÀ-ɏ]*|ompröv[A-Za-zÀ-ɏ]*|revider[A-Za-zÀ-ɏ]*|justera[A-Za-zÀ-ɏ]*|korriger[A-Za-zÀ-ɏ]*|ändra[rs]?|ändring[A-Za-zÀ-ɏ]*|förändra[rs]?|förändring[A-Za-zÀ-ɏ]*|lärdom[A-Za-zÀ-ɏ]*|lär(?:a|ande|t)?(?: [A-Za-zÀ-ɏ]+){0,3} (?:av|oss)|lärande|slutsats[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*avvikelse[A-Za-zÀ-ɏ]*|omfördel[A-Za-zÀ-ɏ]*|anpass[A-Za-zÀ-ɏ]*|ställ[ers]*(?: [A-Za-zÀ-ɏ]+){0,2} om|slutar?(?: [A-Za-zÀ-ɏ]+){0,3} med|ta[rs]?(?: [A-Za-zÀ-ɏ]+){0,3} bort|upphör[A-Za-zÀ-ɏ]*|se[rs]?(?: [A-Za-zÀ-ɏ]+){0,4} över|översyn[A-Za-zÀ-ɏ]*|uppdater[A-Za-zÀ-ɏ]*|åtgärdas|(?:nya|ytterligare|kompletterande|fler) (?:åtgärder|insatser)|(?:åtgärder|insatser) vid|förbättringsarbete[A-Za-zÀ-ɏ]*|förbättringsåtgärd[A-Za-zÀ-ɏ]*|förbättras|underlag (?:för|till|inför)|till grund för|inför (?:nästa|kommande|nytt|varje)|nästa (?:steg|års?|period)|omhändertas|rätta(?:s|r)? till|läget kräver|ny(?:a|tt)? (?:plan|strategi|program|version|mål)|vid behov)(?![A-Za-zÀ-ɏ])/iu;

const speaksOfWhere = speaksOf(where);
const speaksOfChange = speaksOf(change);

export const loopNotClosed: Rule = {
  id: 'loop-not-closed',
  principles: ['kunskap', 'langsiktighet'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.1.2' },
  measured: { read: 3, right: 1 },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      { type: 'plan', markdown: '# Plan för friluftsliv\n\n## Mål\n\n- Fler barn är ute varje dag\n- Alla har nära till en grönyta\n' },
      {
        type: 'strategi',
        markdown:
          '# Strategi för öppna data\n\n## Mål\n\n- Fler datamängder är öppna\n- Fler företag använder dem\n\n## Uppföljning\n\nNämnden följer upp målen varje år.\n',
      },
    ],
    good: [
      {
        type: 'plan',
        markdown:
          '# Plan för friluftsliv\n\n## Mål\n\n- Fler barn är ute varje dag\n- Alla har nära till en grönyta\n\n## Uppföljning\n\nFritidschefen följer upp målen i mars. Nämnden prioriterar sedan om bland åtgärderna.\n',
      },
      { type: 'strategi', markdown: '# Strategi för öppna data\n\nVi delar data som andra kan använda.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const goals = draftGoals(draft);
    if (goals.length < enough) return;
    const knows = isAnywhere(document, speaksOfWhere) || field(document, 'review') !== undefined || goals.some(({ measures }) => measures.length > 0);
    const changes = tellsOfChange(draft);
    if (knows && changes) return;
    const { sections, places } = outline(document);
    const at = sections[goals[0]?.section ?? 0]?.heading;
    const place = (at === undefined ? undefined : places[at]) ?? titlePlace(document) ?? places[0];
    if (!place) return;
    const say = words[config.language];
    const fix: Fix = { title: say.fix, safe: false, edits: [sectionAtEnd(document, section)] };
    yield { span: spanOf(place), message: say.message(goals.length, knows ? 'change' : changes ? 'where' : 'both'), fixes: [fix] };
  },
};

/** What a goal is about is not what follows from it: "Anpassade bostäder" says nothing of changing course. */
const withoutGoals = (draft: Draft, text: string): string => draftGoals(draft).reduce((rest, goal) => rest.replace(goal.text.replace(/\s+/g, ' '), ''), text);

const tellsOfChange = inAnyChapter((chapter) =>
  wholeLines(chapter.document).some((words) => speaksOfChange(words) && change.test(withoutGoals(chapter, words.text))),
);
