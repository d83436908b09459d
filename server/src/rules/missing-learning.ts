import { inAnyChapter } from '../governance/chapters.ts';
import { countNorms } from '../governance/duties.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { backgroundHeading } from '../governance/goal-words.ts';
import { outline, type Place, sectionsAround, spanOf, titlePlace, wordsIn } from '../markdown/outline.ts';
import { sectionWith } from '../governance/insertions.ts';
import { ownPlaces } from '../governance/own-places.ts';

const words = {
  sv: {
    title: 'Ingen plats för lärande',
    what: 'Ser riktlinjer, planer, program och strategier med minst fem skyldigheter som inte ger någon plats för lärande: varken erfarenhetsutbyte, reflektion, kompetensutveckling, utvärdering, analys eller ny kunskap.',
    why: 'Den som gör arbetet ser först vad som fungerar. SOU 2018:47 pekar på att det behövs former och utrymme för att lära av varandra, till exempel möten, forum och seminarier. Utan en sådan plats stannar kunskapen hos den enskilde.',
    advice: 'Skriv var och när de som arbetar med frågan möts för att dela erfarenheter, och hur det de kommer fram till får ändra arbetssättet.',
    silent:
      'När dokumentet nämner lärande, erfarenheter, kunskap, forskning, utbildning, reflektion, nätverk, introduktion, dialog, utvärdering, analys eller förbättring. Det som bara står i bakgrunden och elevers eget lärande räknas inte. Även vid färre än fem skyldigheter, i policyer, rutiner, regler, reglementen, avtal, uppdrag, författningar, utdrag och texter av okänd typ.',
    message: (count: number) =>
      `Var lär de som arbetar med det här av varandra? Dokumentet lägger ut ${count} skyldigheter och ger ännu ingen plats för erfarenheter eller ny kunskap.`,
    fix: 'Lägg till ett avsnitt om lärande',
  },
  en: {
    title: 'No place for learning',
    what: 'Sees guidelines, plans, programmes and strategies with at least five duties that give learning no place: no exchange of experience, reflection, competence development, evaluation, analysis or new knowledge.',
    why: 'Those who do the work are the first to see what works. SOU 2018:47 points out that forms and room are needed to learn from each other, such as meetings, forums and seminars. Without such a place knowledge stays with each one.',
    advice: 'Say where and when those who work with the matter meet to share experience, and how what they arrive at may change the way of working.',
    silent:
      'When the document speaks of learning, experience, knowledge, research, training, reflection, networks, introduction, dialogue, evaluation, analysis or improvement. What stands only in the background and the learning of pupils do not count. Also with fewer than five duties, on policies, routines, rules, rules of procedure, contracts, assignments, statutes, extracts and texts of unknown type.',
    message: (count: number) =>
      `Where do those who work with this learn from each other? The document lays out ${count} duties and gives no place yet for experience or new knowledge.`,
    fix: 'Add a section on learning',
  },
} as const;

const skeleton = `${placeholder('Vilka')} möts ${placeholder('när')} på arbetstid för att dela erfarenheter: vad har fungerat, vad har inte gjort det, och vad vet vi nu? Förslag till ändrade arbetssätt lämnas till ${placeholder('vem')}, som svarar inom ${placeholder('tid')}.`;

const types: ReadonlySet<DocumentType> = new Set(['riktlinje', 'plan', 'handlingsplan', 'program', 'strategi', 'verksamhetsplan']);

/** From how many duties; the tool's own. */
const enough = 5;

/** What the word means when nobody in the organisation learns: the school's own subject, and names of boards and offices. */
const otherLearning =
  /(?<![A-Za-zÀ-ɏ])(?:(?:elev|student|barn)[A-Za-zÀ-ɏ]*\s+(?:[A-Za-zÀ-ɏ]+\s+)?(?:kunskap|lärande|utbildning|erfarenhet)[A-Za-zÀ-ɏ]*|utbildning(?:snämnd|sförvaltning|skontor|sutskott|sdirektör|schef)[A-Za-zÀ-ɏ]*|beslutsanalys[A-Za-zÀ-ɏ]*)/giu;
const learning = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${[
    'lär(?:a|s|t|dom[A-Za-zÀ-ɏ]*)?(?![A-Za-zÀ-ɏ])',
    '[A-Za-zÀ-ɏ]*lärande(?:t|n)?(?![A-Za-zÀ-ɏ])',
    '[A-Za-zÀ-ɏ]*erfarenhet',
    '[A-Za-zÀ-ɏ]*kunskap',
    'kompetens(?:utveckl|höj|försörj|plan|nät)',
    '[A-Za-zÀ-ɏ]*forskning',
    'vetenskap',
    'evidens',
    'kollegial',
    '[A-Za-zÀ-ɏ]*utbildning',
    '(?:ut|fort)bilda',
    'fortbild',
    '[A-Za-zÀ-ɏ]*kurs(?:en|er|erna)?(?![A-Za-zÀ-ɏ])',
    'orsak',
    'handledning',
    'vägledning',
    '[A-Za-zÀ-ɏ]*refle(?:kt|xion)',
    '[A-Za-zÀ-ɏ]*nätverk',
    'seminari',
    'workshop',
    'utvärder',
    '[A-Za-zÀ-ɏ]*analys',
    'auskult',
    'goda?\\s+exempel',
    'omvärldsbevak',
    'studiebesök',
    'arbetsplatsträff',
    'apt(?![A-Za-zÀ-ɏ])',
    'förbättr',
    'idéutbyte',
    'introduk',
    'genomgång',
    '[A-Za-zÀ-ɏ]*dialog',
    'har\\s+fungerat',
    'övning',
    'öva(?:r|s)?(?![A-Za-zÀ-ɏ])',
  ].join('|')})`,
  'iu',
);
const speaksOfLearning = speaksOf(learning, otherLearning);

export const missingLearning: Rule = {
  id: 'missing-learning',
  principles: ['kunskap'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.3' },
  measured: { read: 12, right: 11 },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för inköp\n\nBeställaren ska begära offert. Beställaren ska spara avtalet. Ekonomen ska kontrollera fakturan. Enhetschefen ska attestera. Enhetschefen ska meddela avrop.\n',
      },
      {
        type: 'plan',
        markdown:
          '# Plan för skolgårdar\n\n## Bakgrund\n\nForskning visar att grönska lugnar.\n\n## Åtgärder\n\nRektorn ska märka ut ytor. Vaktmästaren ska plantera träd. Rektorn ska beställa bänkar. Nämnden ska betala. Parkchefen ska gå en rond.\n',
      },
    ],
    good: [
      {
        type: 'riktlinje',
        markdown:
          '# Riktlinje för inköp\n\nBeställaren ska begära offert. Beställaren ska spara avtalet. Ekonomen ska kontrollera fakturan. Enhetschefen ska attestera. Enhetschefen ska meddela avrop.\n\nBeställarna träffas två gånger om året och delar erfarenheter.\n',
      },
      {
        type: 'plan',
        markdown: '# Plan för skolgårdar\n\nRektorn ska märka ut ytor. Vaktmästaren ska plantera träd. Nämnden ska betala.\n',
      },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const duties = countNorms(draft);
    if (duties < enough) return;
    if (speaksOfIt(draft)) return;
    const place = titlePlace(document) ?? outline(document).places[0];
    if (!place) return;
    const say = words[config.language];
    yield {
      span: spanOf(place),
      message: say.message(duties),
      fixes: [{ title: say.fix, safe: false, edits: [sectionWith(document, learning, 'Lärande', skeleton)] }],
    };
  },
};

/** Whether learning is spoken of outside what tells of the background. */
const speaksOfIt = inAnyChapter(({ document }) => {
  const outlined = outline(document);
  const title = titlePlace(document);
  const inBackground = (place: Place): boolean =>
    [...sectionsAround(outlined, place.section)].some(
      (section) =>
        section.heading !== undefined &&
        outlined.places[section.heading] !== title &&
        backgroundHeading.test(section.title) &&
        !/^(?:uppföljning|utvärdering|förutsättning)/i.test(section.title),
    );
  return ownPlaces(document).some((place) => !inBackground(place) && speaksOfLearning(wordsIn(place.passage)));
});
