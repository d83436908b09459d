import { placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import { screened, speaksOf } from '../core/screen.ts';
import { draftType } from '../governance/draft.ts';
import { paragraphAfter, sentenceAfter } from '../governance/insertions.ts';
import { type Measure, measures } from '../governance/measures.ts';
import { saysItself } from '../governance/own-places.ts';
import { type Wording, wordings } from '../governance/statements.ts';

const words = {
  sv: {
    title: 'Många mått',
    what: 'Räknar indikatorer, mått och nyckeltal, för varje mål och i hela dokumentet. De känns igen på en kolumn eller rubrik för mått, på en etikett som ”Indikator:” och på en inledning som ”följande nyckeltal”. Ett antal som skrivs ut (”58 indikatorer”) räknas också.',
    why: 'Varje mått ska samlas in, rapporteras och förklaras av någon. SOU 2018:47 vill att antalet indikatorer minskar, och att de som blir kvar hjälper dem som arbetar att utveckla sitt arbete. Betänkandet nämner ingen siffra.',
    advice: 'Behåll de mått som någon använder för att förbättra något. Skriv vilka ni slutar samla in, och när.',
    silent:
      'När dokumentet säger vilka mått som inte längre samlas in, vid andras mått (nationella, EU:s), i bakgrund, nuläge, sammanfattning, bilagor, citatblock och författningar, när antalet gäller tidigare mått, och när måtten bara finns i en annan handling.',
    inDocument: (count: number, limit: number) =>
      `Här finns ${count} mått (verktygets egen gräns är ${limit}). Vem använder vart och ett av dem, och till vad? Ett mått som ingen använder kostar ändå tid.`,
    forGoal: (count: number, limit: number) =>
      `Ett mål följs med ${count} mått (verktygets egen gräns är ${limit}). Vilket av dem säger mest om hur det går för dem målet gäller? Varje mått till tar tid att samla in.`,
    related: (text: string) => `Mått: ${text}`,
    fix: 'Skriv vilka mått som behålls och vilka som slutar samlas in',
  },
  en: {
    title: 'Many measures',
    what: 'Counts indicators, measures and key figures, for each goal and in the whole document. They are known by a column or heading for measures, by a label such as ”Indikator:” and by an introduction such as ”följande nyckeltal”. A number in words or figures (”58 indikatorer”) counts too.',
    why: 'Somebody has to collect, report and explain every measure. SOU 2018:47 wants fewer indicators, and those that stay should help the people who work to develop their work. The report gives no number.',
    advice: 'Keep the measures that somebody uses to improve something. Say which ones you stop collecting, and when.',
    silent:
      'When the document says which measures are no longer collected, for measures of others (national, of the EU), in background, present state, summary, appendices, block quotes and statutes, when the number is that of earlier measures, and when the measures stand in another document only.',
    inDocument: (count: number, limit: number) =>
      `There are ${count} measures here (the tool’s own limit is ${limit}). Who uses each of them, and for what? A measure that nobody uses still costs time.`,
    forGoal: (count: number, limit: number) =>
      `One goal is followed by ${count} measures (the tool’s own limit is ${limit}). Which of them says most about how it goes for the people concerned? Each further measure takes time to collect.`,
    related: (text: string) => `Measure: ${text}`,
    fix: 'Say which measures are kept and which are no longer collected',
  },
} as const;

const skeleton = `Vi behåller de mått som någon använder för att förbättra verksamheten: ${placeholder('vilka, av vem och till vad')}. De övriga slutar vi samla in ${placeholder('när')}.`;
/** What the document says of measures it no longer wants. */
const sorted =
  /(?<![A-Za-zÀ-ɏ])(?:slutar|upphör)[A-Za-zÀ-ɏ]* (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:samla|rapportera|mäta|följa)|(?:mått|mäta|mäts|indikator[A-Za-zÀ-ɏ]*|nyckeltal)(?![A-Za-zÀ-ɏ])[^.]{0,60}(?:tas bort|utgår|avslutas|behöver inte|inte längre)/iu;
const isSorted = speaksOf(sorted);

const written = ['tolv', 'tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton', 'tjugo'];
const number = `(?:\\d{2,3}|${written.slice(1).join('|')}|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)[a-zåäö]*)`;
/** "sammanlagt 32 mätetal", "indikatorerna ökar från 23 till 58". */
const counted = screened(
  new RegExp(
    `(?<![a-zåäö0-9.,–-])(?<!(?:från|av|jämförs i) )${number} (?:olika |obligatoriska |gemensamma |fasta )?[a-zåäö]*(?:indikatorer|nyckeltal|mätetal|styrtal|kvalitetsmått|styrmått|uppföljningsmått|resultatmått|effektmått)(?![a-zåäö-])|(?<![a-zåäö])indikatorer (?:ökar )?från [a-zåäö0-9]+ till \\d{2,3}(?![0-9])`,
  ),
);

export const tooManyIndicators: Rule = {
  id: 'too-many-indicators',
  principles: ['handlingsutrymme', 'stod'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.1.2' },
  words,
  measured: { read: 7, right: 7 },
  examples: {
    bad: [
      {
        type: 'verksamhetsplan',
        markdown:
          '# Verksamhetsplan 2027\n\n| Mål | Indikator |\n|---|---|\n| Tryggare hemtjänst | Kontinuitet |\n| | Kundtid |\n| | Restid |\n| | Nöjdhet |\n| | Avvikelser |\n',
      },
      { type: 'program', markdown: '# Program för näringslivet\n\nProgrammet följs med sammanlagt 32 mätetal.\n' },
    ],
    good: [
      { type: 'verksamhetsplan', markdown: '# Verksamhetsplan 2027\n\n| Mål | Indikator |\n|---|---|\n| Tryggare hemtjänst | Kontinuitet |\n| | Nöjdhet |\n' },
      { type: 'plan', markdown: '# Biblioteksplan\n\n## Bakgrund\n\nDen förra planen följdes upp med 31 nyckeltal.\n' },
      { type: 'program', markdown: '# Program\n\nProgrammet har 20 nyckeltal. Tolv av dem slutar vi samla in i år.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    if (draftType(draft) === 'forfattning') return;
    const { document, config } = draft;
    const limits = config.thresholds['too-many-indicators'];
    const say = words[config.language];
    const all = measures(document);
    if (saysItself(document, isSorted)) return;
    const related = (list: readonly Measure[]) => list.map(({ span, text }) => ({ span, message: say.related(shortened(text)) }));
    const last = all.at(-1);
    const stated = largest(draft, limits.inDocument);
    if (stated && stated.count >= all.length) {
      const { wording, count } = stated;
      yield {
        span: { start: wording.start, end: wording.end },
        message: say.inDocument(count, limits.inDocument),
        related: related(all),
        fixes: [{ title: say.fix, safe: false, edits: [sentenceAfter(document, wording.statement.span, skeleton)] }],
      };
      return;
    }
    const fixAfter = (measure: Measure): Fix => ({ title: say.fix, safe: false, edits: [paragraphAfter(document, measure.place, skeleton)] });
    if (all[0] && last && all.length > limits.inDocument) {
      yield { span: all[0].span, message: say.inDocument(all.length, limits.inDocument), related: related(all), fixes: [fixAfter(last)] };
      return;
    }
    for (const group of byGoal(all)) {
      const [first, end] = [group[0], group.at(-1)];
      if (!first || !end || group.length <= limits.perGoal) continue;
      yield { span: first.span, message: say.forGoal(group.length, limits.perGoal), related: related(group), fixes: [fixAfter(end)] };
    }
  },
};

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()} …` : text);

function byGoal(all: readonly Measure[]): readonly (readonly Measure[])[] {
  const groups = new Map<string, Measure[]>();
  for (const measure of all) if (measure.goal !== undefined) groups.set(measure.goal, [...(groups.get(measure.goal) ?? []), measure]);
  return [...groups.values()];
}

/** Whose measures are told of. */
const others = /agenda 2030|nationell|kolada|kommunens kvalitet|scb|skr(?![a-zåäö])|eu(?:s|:s)?(?![a-zåäö])|fn(?:s|:s)?(?![a-zåäö])|jämför/;

/** The largest number of measures that the document says it has, if it is past the limit. */
function largest(draft: Draft, limit: number): { readonly wording: Wording; readonly count: number } | undefined {
  return [...wordings(draft, counted)]
    .filter(({ statement }) => !others.test(statement.marked.words))
    .map((wording) => ({ wording, count: countIn(wording.text) }))
    .filter(({ count }) => count > limit)
    .sort((a, b) => b.count - a.count)[0];
}

const tens = ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];
const units = ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'];

function countIn(text: string): number {
  const figures = text.match(/\d+/g)?.at(-1);
  if (figures) return Number(figures);
  const word = text.toLowerCase().split(' ')[0] ?? '';
  const teen = written.indexOf(word);
  if (teen >= 0) return 12 + teen;
  const ten = tens.findIndex((each) => word.startsWith(each));
  return ten < 0 ? 0 : (ten + 2) * 10 + units.indexOf(word.slice((tens[ten] as string).length)) + 1;
}
