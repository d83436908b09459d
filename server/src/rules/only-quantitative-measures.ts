import { inAnyChapter } from '../governance/chapters.ts';
import { speaksOf } from '../core/screen.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { draftType } from '../governance/draft.ts';
import { isElsewhere } from '../governance/elsewhere.ts';
import { paragraphAfter } from '../governance/insertions.ts';
import { type Measure, measures } from '../governance/measures.ts';
import { ownPlaces } from '../governance/own-places.ts';
import { outline, sectionsAround, wordsIn } from '../markdown/outline.ts';

const words = {
  sv: {
    title: 'Bara siffror följs upp',
    what: 'Ser dokument där alla mått (minst tre) är antal, andelar, tider, kostnader eller index, och där inget berättande följer med: inga samtal, intervjuer, observationer eller egna beskrivningar.',
    why: 'En siffra säger hur mycket, sällan varför. SOU 2018:47 menar att kvantitativa uppgifter behöver kompletteras med kvalitativa för att bilden ska bli nyanserad.',
    advice:
      'Låt verksamheten beskriva med egna ord vad som ligger bakom siffrorna, och fråga dem det gäller. Skriv vem som beskriver, var det diskuteras och när.',
    silent:
      'När ett mått inte är en siffra, när dokumentet talar om samtal, dialog, intervjuer, observationer, analys, utvärdering, reflektion, lärande, kommentarer eller beskrivningar i samband med mål, mått eller uppföljning, vid färre än tre mått, i bakgrund och bilagor, i utdrag, sammanfattningar och författningar.',
    message: (count: number) =>
      `Vad säger de här ${count} måtten inte? Alla är siffror, och dokumentet nämner ännu ingen beskrivning och inget samtal som följer med dem.`,
    fix: 'Komplettera måtten med en beskrivning',
  },
  en: {
    title: 'Only figures are followed up',
    what: 'Sees documents where all measures (three or more) are numbers, shares, times, costs or indexes, and nothing is told beside them: no talks, interviews, observations or descriptions of their own.',
    why: 'A figure says how much, seldom why. SOU 2018:47 holds that quantitative data need to be complemented with qualitative ones for a nuanced picture.',
    advice:
      'Let those who do the work describe in their own words what lies behind the figures, and ask the people concerned. Say who describes, where it is discussed and when.',
    silent:
      'When a measure is no figure, when the document speaks of talks, dialogue, interviews, observations, analysis, evaluation, reflection, learning, comments or descriptions together with goals, measures or follow-up, with fewer than three measures, in background and appendices, on extracts, summaries and statutes.',
    message: (count: number) =>
      `What do these ${count} measures not say? All are figures, and the document names no description or talk yet that goes with them.`,
    fix: 'Complement the measures with a description',
  },
} as const;

const skeleton = `Måtten kompletteras med ${placeholder('vems')} egen beskrivning: vad fungerar, vad fungerar inte, och vad säger de som verksamheten är till för? Beskrivningen diskuteras ${placeholder('var och när')}.`;

/** What a figure is called. */
const figure =
  /(?<![A-Za-zÀ-ɏ])(?:antal(?:et)?|andel(?:en|ar)?|procent|volym(?:en)?|kronor|tkr|kr|mnkr|kostnad(?:en|er)?|[A-Za-zÀ-ɏ]*index|medelvärde|median[A-Za-zÀ-ɏ]*|genomsnitt[A-Za-zÀ-ɏ]*|snitt[A-Za-zÀ-ɏ]*|nki|hme|meritvärde|kvot|per (?:invånare|brukare|elev|medarbetare|[A-Za-zÀ-ɏ]+ och [A-Za-zÀ-ɏ]+|[A-Za-zÀ-ɏ]+)|[A-Za-zÀ-ɏ]*tid|[A-Za-zÀ-ɏ]*frånvaro|[A-Za-zÀ-ɏ]*grad|ton|timmar|dagar|minuter)(?![A-Za-zÀ-ɏ])|[%€]|\d/iu;
/** A level in a column beside: "98,5 %", "Högst 140", "9 per månad", "3 av 7". */
const level =
  /^(?:högst|minst|lägst|max|under|över|mer än|mindre än|ca|cirka|[<>≤≥±+–-])?\s*\d[\d\s.,]*(?:%|procent(?:enheter)?|kr|tkr|mnkr|kronor|dagar|timmar|min|minuter|st|(?:av|per|\/)\s*[A-Za-zÀ-ɏ\d]+)?$/iu;

const telling =
  /(?<![A-Za-zÀ-ɏ])(?:kvalitativ|(?!(?:medarbetar|löne|utvecklings|telefon)samtal)[A-Za-zÀ-ɏ]*samtal|[A-Za-zÀ-ɏ]*intervju|berätt|(?!verksamhetsberättels)[A-Za-zÀ-ɏ]*berättels|fallbeskriv|[A-Za-zÀ-ɏ]*beskriv|fokusgrupp|[A-Za-zÀ-ɏ]*dialog|kollegial|[A-Za-zÀ-ɏ]*observation(?!sprotokoll)|brukarrevision|[A-Za-zÀ-ɏ]*analys|utvärder|reflekt|lärande|lär(?:a|t)?(?![A-Za-zÀ-ɏ])|lärdom|erfarenhet|upplev|resonemang|fritext|diskuter|öppna svar|studiebesök|[A-Za-zÀ-ɏ]*kommentar(?!s?fält)|[A-Za-zÀ-ɏ]*kommenter|muntlig)/iu;
/** What a sentence has to speak of for such words to be about how it went. */
const following =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*följ(?:s|er|a|as|t)? upp|[A-Za-zÀ-ɏ]*uppfölj|utvärder|[A-Za-zÀ-ɏ]*mål(?:et|en)?(?![A-Za-zÀ-ɏ])|måluppfyll|mått|indikator|nyckeltal|mätetal|siffr|resultat|utfall|effekt|kvalitet|statistik|verksamhetsberättelse|välfärdsberättelse|årsredovisning)/iu;
const followingHeading =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*uppfölj|utvärder|mål|mått|indikator|nyckeltal|lärande|lärdom|kvalitet|resultat|rapporter|analys|egenkontroll)/iu;

export const onlyQuantitativeMeasures: Rule = {
  id: 'only-quantitative-measures',
  principles: ['kunskap', 'medborgarfokus'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.1.2' },
  missing: true,
  words,
  measured: { read: 2, right: 2 },
  examples: {
    bad: [
      {
        type: 'plan',
        markdown:
          '# Plan för biblioteken\n\n## Indikatorer\n\n- Antal besök\n- Antal lån\n- Andel aktiva låntagare\n\n## Uppföljning\n\nMåtten redovisas till nämnden i mars.\n',
      },
      {
        type: 'verksamhetsplan',
        markdown:
          '# Verksamhetsplan\n\n| Mål | Indikator | Målvärde |\n|---|---|---|\n| Trygga elever | Närvaro | 96 % |\n| Fler klarar skolan | Behörighet | 88 % |\n| Lugn | Sena ankomster | Högst 3 |\n',
      },
    ],
    good: [
      {
        type: 'plan',
        markdown:
          '# Plan för biblioteken\n\n## Indikatorer\n\n- Antal besök\n- Antal lån\n- Andel aktiva låntagare\n\n## Uppföljning\n\nMåtten diskuteras med låntagarna i biblioteksrådet varje höst.\n',
      },
      { type: 'plan', markdown: '# Plan för biblioteken\n\n## Indikatorer\n\n- Antal besök\n- Andel aktiva låntagare\n- Vad låntagarna säger om bemötandet\n' },
    ],
  },
  *check(draft): Generator<Report> {
    if (draftType(draft) === 'forfattning') return;
    const { document, config } = draft;
    const all = measures(document);
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last || all.length < config.thresholds['only-quantitative-measures'].measures) return;
    if (tellsMore(draft) || isTold(draft)) return;
    const say = words[config.language];
    yield {
      span: first.span,
      message: say.message(all.length),
      related: all.slice(1).map(({ span, text }) => ({ span, message: text })),
      fixes: [{ title: say.fix, safe: false, edits: [paragraphAfter(document, last.place, skeleton)] }],
    };
  },
};

const isTelling = speaksOf(telling);
const isFollowing = speaksOf(following);

const isFigure = ({ text, beside }: Measure): boolean => !telling.test(text) && (figure.test(text) || beside.some((cell) => level.test(cell)));

/** Whether a measure is more than a figure. */
const tellsMore = inAnyChapter(({ document }) => !measures(document).every(isFigure));

/** Whether the document says, where it speaks of goals, measures or follow-up, that somebody also talks, describes or looks closer. */
const isTold = inAnyChapter(({ document }) => {
  const outlined = outline(document);
  const figures = new Set(measures(document).map(({ place }) => place));
  return ownPlaces(document).some((place) => {
    const { passage, section } = place;
    const said = wordsIn(passage);
    if (figures.has(place) || !isTelling(said) || isElsewhere(document, section)) return false;
    return isFollowing(said) || [...sectionsAround(outlined, section)].some(({ depth, title }) => depth > 1 && followingHeading.test(title));
  });
});
