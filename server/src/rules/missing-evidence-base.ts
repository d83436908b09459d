import { inAnyChapter } from '../governance/chapters.ts';
import { countNorms } from '../governance/duties.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftGoals } from '../governance/draft.ts';
import { sectionWith } from '../governance/insertions.ts';
import { ownPlaces } from '../governance/own-places.ts';
import { outline, type Place, sectionsAround, spanOf, titlePlace, wordsIn } from '../markdown/outline.ts';

const words = {
  sv: {
    title: 'Vad bygger det här på?',
    what: 'Ser program, strategier och handlingsplaner som lägger ut minst fem skyldigheter eller mål utan att säga vilken kunskap de bygger på: varken forskning, statistik, analys, nuläge eller erfarenheter från dem som arbetar och dem det gäller.',
    why: 'En av principerna i SOU 2018:47 är att verksamheten vilar på vetenskap och beprövad erfarenhet. När läsaren får veta vad valet av åtgärder grundas på går det att pröva det igen när ni vet mer.',
    advice:
      'Skriv kort vad ni vet och varifrån: forskning eller statistik, medarbetarnas erfarenhet, vad målgruppen har berättat. Skriv också vad ni inte vet än.',
    silent:
      'När dokumentet någonstans utanför uppföljningen nämner forskning, studier, statistik, analys, nuläge, bakgrund i siffror, utredning, erfarenheter, samtal, synpunkter, en myndighets kunskap, källor eller vad man har lärt sig, vid färre än fem skyldigheter och mål, i andra dokumenttyper, i utdrag och sammanfattningar. Gränsen fem är verktygets egen.',
    message: (count: number) =>
      `Vilken kunskap bygger det här på? Dokumentet lägger ut ${count} skyldigheter och mål och säger ännu inte vad ni vet som talar för just dem.`,
    fix: 'Lägg till ett avsnitt om vad ni vet',
  },
  en: {
    title: 'What does this build on?',
    what: 'Sees programmes, strategies and action plans that lay out at least five duties or goals without saying what knowledge they build on: neither research, statistics, analysis, the present state nor the experience of those who work and those concerned.',
    why: 'One of the principles of SOU 2018:47 is that the work rests on science and proven experience. When readers learn what the choice of actions builds on, it can be tried again once you know more.',
    advice:
      'Say briefly what you know and from where: research or statistics, the experience of staff, what the target group has told. Say also what you do not know yet.',
    silent:
      'When the document somewhere outside its follow-up speaks of research, studies, statistics, analysis, the present state, a background in figures, inquiries, experience, talks, views, the knowledge of an agency, sources or what has been learnt, with fewer than five duties and goals, on other types of document, extracts and summaries. The limit of five is the tool’s own.',
    message: (count: number) =>
      `What knowledge does this build on? The document lays out ${count} duties and goals and does not say yet what you know that speaks for these.`,
    fix: 'Add a section on what you know',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set(['program', 'strategi', 'handlingsplan']);

const skeleton = `Det här bygger på ${placeholder('forskning, statistik eller analys')}, på medarbetarnas erfarenhet av ${placeholder('vad')} och på vad ${placeholder('målgruppen')} har berättat. Det vi inte vet ännu är ${placeholder('vad')}.`;

const evidence = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${[
    '[A-Za-zÀ-ɏ]*forsk(?:ning|are)[A-Za-zÀ-ɏ]*',
    'evidens[A-Za-zÀ-ɏ]*',
    'vetenskap[A-Za-zÀ-ɏ]*',
    'beprövad[A-Za-zÀ-ɏ]*',
    '[A-Za-zÀ-ɏ]*erfarenhet[A-Za-zÀ-ɏ]*',
    '[A-Za-zÀ-ɏ]*statistik[A-Za-zÀ-ɏ]*',
    '[A-Za-zÀ-ɏ]*undersökning[A-Za-zÀ-ɏ]*',
    '[A-Za-zÀ-ɏ]*enkät[A-Za-zÀ-ɏ]*',
    '[A-Za-zÀ-ɏ]*kartlägg[A-Za-zÀ-ɏ]*',
    '[A-Za-zÀ-ɏ]*analys[A-Za-zÀ-ɏ]*',
    'nuläge[A-Za-zÀ-ɏ]*',
    '[A-Za-zÀ-ɏ]*lägesbild[A-Za-zÀ-ɏ]*',
    '[A-Za-zÀ-ɏ]*studier?(?:na|n)?',
    '[A-Za-zÀ-ɏ]*utvärdering[A-Za-zÀ-ɏ]*',
    '[A-Za-zÀ-ɏ]*utredning[A-Za-zÀ-ɏ]*',
    '[A-Za-zÀ-ɏ]*underlag[A-Za-zÀ-ɏ]*',
    '[A-Za-zÀ-ɏ]*mätning[A-Za-zÀ-ɏ]*',
    '[A-Za-zÀ-ɏ]*prognos[A-Za-zÀ-ɏ]*',
    '[A-Za-zÀ-ɏ]*bedömning[A-Za-zÀ-ɏ]*',
    'kunskap(?:släge|sunderlag|söversikt|sstöd|sbank|sbas|en om|er om)[A-Za-zÀ-ɏ]*',
    '(?:kunskap|vi vet|vet vi|bygger på|grundar sig på|utgår från|vilar på|baseras på|visa(?:r|de|t|s) (?:att|på|sig))',
    'källor|källa|referenser|litteratur',
    'folkhälsomyndigheten[A-Za-zÀ-ɏ]*|socialstyrelsen[A-Za-zÀ-ɏ]*|skolverket[A-Za-zÀ-ɏ]*|scb|skr|kolada|boverket[A-Za-zÀ-ɏ]*|naturvårdsverket[A-Za-zÀ-ɏ]*|smhi|brottsförebyggande rådet|brå|länsstyrelsen[A-Za-zÀ-ɏ]*|öppna jämförelser|nationella riktlinjer[A-Za-zÀ-ɏ]*|fn|who',
    '[A-Za-zÀ-ɏ]*samtal[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*dialog[A-Za-zÀ-ɏ]*|workshop[A-Za-zÀ-ɏ]*|synpunkt[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*intervju[A-Za-zÀ-ɏ]*|remiss[A-Za-zÀ-ɏ]*|samråd[A-Za-zÀ-ɏ]*|medborgarlöfte[A-Za-zÀ-ɏ]*|har (?:deltagit|bidragit|berättat)',
    'lärt oss|lärdom[A-Za-zÀ-ɏ]*|omvärld[A-Za-zÀ-ɏ]*|historik|tidigare (?:plan|program|strategi|arbete)[A-Za-zÀ-ɏ]*|sedan (?:19|20)\\d\\d',
    '(?:procent|%) av (?:alla |våra )?(?:kommun|invånar|elev|barn|ung|äldre|hushåll|företag)[A-Za-zÀ-ɏ]*|(?:var|vart) (?:tredje|fjärde|femte|sjätte|tionde)|(?:minskat|ökat|minskar|ökar) (?:sedan|med|från)',
  ].join('|')})(?![A-Za-zÀ-ɏ])`,
  'iu',
);
const speaksOfEvidence = speaksOf(evidence);

/** Sections on what is to be found out, not on what is known. */
const later = /^(?:[A-Za-zÀ-ɏ]+ och )?(?:uppföljning|utvärdering|indikator|mått|nyckeltal|rapportering|redovisning|kontroll|egenkontroll)[A-Za-zÀ-ɏ]*/iu;

export const missingEvidenceBase: Rule = {
  id: 'missing-evidence-base',
  principles: ['kunskap'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '4.7' },
  measured: { read: 1, right: 0 },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      {
        type: 'program',
        markdown:
          '# Program för friluftsliv\n\nFritidschefen ska märka ut lederna. Parkchefen ska röja stigarna. Nämnden ska betala bänkarna. Rektorn ska ta med klasserna ut. Vaktmästaren ska laga broarna.\n',
      },
      {
        type: 'handlingsplan',
        markdown:
          '# Handlingsplan mot buller\n\nRektorn ska köpa mattor. Vaktmästaren ska byta dörrar. Kocken ska byta porslin. Nämnden ska betala. Läraren ska dela klassen.\n\n## Uppföljning\n\nEn enkät görs 2028.\n',
      },
    ],
    good: [
      {
        type: 'program',
        markdown:
          '# Program för friluftsliv\n\nForskning visar att barn som är ute rör sig mer. Fritidschefen ska märka ut lederna. Parkchefen ska röja stigarna. Nämnden ska betala bänkarna. Rektorn ska ta med klasserna ut. Vaktmästaren ska laga broarna.\n',
      },
      { type: 'program', markdown: '# Program för friluftsliv\n\nFritidschefen ska märka ut lederna. Parkchefen ska röja stigarna.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const count = asked(draft);
    if (count < config.thresholds['missing-evidence-base'].duties) return;
    if (givesEvidence(draft)) return;
    const place = titlePlace(document) ?? outline(document).places[0];
    if (!place) return;
    const say = words[config.language];
    yield {
      span: spanOf(place),
      message: say.message(count),
      fixes: [{ title: say.fix, safe: false, edits: [sectionWith(document, /^(?:vad vi vet|kunskap|bakgrund|nuläge)/i, 'Vad vi vet', skeleton)] }],
    };
  },
};

/** How many duties and goals the document lays out. */
const asked = (draft: Draft): number => countNorms(draft) + draftGoals(draft).length;

const givesEvidence = inAnyChapter(({ document }) => {
  const outlined = outline(document);
  const isLater = (place: Place): boolean => [...sectionsAround(outlined, place.section)].some(({ title }) => later.test(title));
  return ownPlaces(document).some((place) => speaksOfEvidence(wordsIn(place.passage)) && !isLater(place));
});
