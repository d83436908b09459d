import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import { shift } from '../core/text.ts';
import { draftType } from '../governance/draft.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';
import { lineEnd } from '../markdown/places.ts';
import { outline, type Section, spanOf, wordsOf } from '../markdown/outline.ts';
import { tables } from '../markdown/tables.ts';

const core = '(kärn(verksamhet|process|funktion|uppgift)|huvudprocess)(en|er|erna|ens|ernas|s)?';
const support = 'stöd(verksamhet|process|funktion|tjänst|avdelning|enhet)(en|er|erna|ens|ernas|s)?';
const both = /^(?:kärnverksamhet|kärnprocess)(?:en|er|erna)?$/;
const supporting = /^stöd(?:verksamhet|process|funktion)(?:en|er|erna)?$/;
const answered = /en del av uppdraget|avgör om stödet hjälper|gemensamt uppdrag/;

const words = {
  sv: {
    title: 'Kärnverksamhet och stöd var för sig',
    what: 'Ser när en text delar upp arbetet i kärnverksamhet och stödverksamhet (eller kärn- och stödprocesser), i en mening, i var sin rubrik eller i var sin kolumn.',
    why: 'Uppdelningen skapar distans mellan delar som har samma uppdrag. SOU 2018:47 vill att de funktioner som ger stöd är en del av verksamheten och arbetar för dess syfte.',
    advice: 'Skriv vad HR, it, ekonomi och andra ska göra för dem som möter invånarna, och vem som avgör om stödet hjälper.',
    silent:
      'När bara det ena nämns, när texten säger hur stödet hjälper eller att uppdraget är gemensamt, när uppdelningen avvisas, vid planering av bemanning och rekrytering, samt i citat, bakgrund och författningar.',
    message: (said: string) =>
      `Har båda sidorna samma uppdrag? Orden ”${said}” ställer dem bredvid varandra; läsaren ser ännu inte vad stödet ska göra för dem som möter invånarna.`,
  },
  en: {
    title: 'Core and support apart',
    what: 'Sees a text divide the work into core and support (or core processes and support processes), in a sentence, under a heading each or in a column each.',
    why: 'The division puts a distance between parts that have the same mission. SOU 2018:47 wants the functions that give support to be part of the work and to serve its purpose.',
    advice: 'Say what HR, IT, finance and others are to do for those who meet the citizens, and who judges whether the support helps.',
    silent:
      'When only one of them is named, when the text says how the support helps or that the mission is shared, when the division is rejected, on planning of staffing and recruitment, and in quotations, background and statutes.',
    message: (said: string) =>
      `Do both sides have the same mission? The words ”${said}” put them side by side; the reader does not see yet what the support is to do for those who meet the citizens.`,
  },
} as const;

const title = {
  sv: 'Skriv vad stödet ska göra och vem som avgör om det hjälper',
  en: 'Say what the support is to do and who judges whether it helps',
} as const;
const skeleton = `${placeholder('HR, it eller ekonomi')} är en del av uppdraget och ger verksamheten ${placeholder('vad')}. ${placeholder('Vem')} avgör om stödet hjälper.`;

const inSentences = wordRule({
  id: 'core-support-split',
  principles: ['stod', 'helhetssyn'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.3.5' },
  words,
  examples: {
    bad: [
      { markdown: 'Förvaltningen delas in i kärnverksamhet och stödverksamhet.\n' },
      { markdown: 'Besparingarna tas i första hand i stödfunktionerna och i andra hand i kärnverksamheten.\n' },
    ],
    good: [
      { markdown: 'HR och it är en del av uppdraget och hjälper enheterna med det de ber om.\n' },
      { markdown: 'Stödfunktionerna ska underlätta för kärnverksamheten.\n' },
      { markdown: 'Vi delar inte upp arbetet i kärnverksamhet och stödverksamhet.\n' },
    ],
  },
  finds: terms(
    `${core} … ${support}, ${support} … ${core}, kärn- (och|eller|respektive|samt) ${support}, (lednings-|styr-) och? kärn- och ${support}, ${core} … stöd- och? (lednings|styr)?(processer|funktioner)(na)?`,
  ),
  unless: terms(
    `stöd, stödj*, stödjer, stöder, stötta*, hjälp*, underlätta*, avlasta*, bidra, bidrar, tillsammans, gemensam*, integrera*, samverka*, samarbeta*, dialog*, serva*, service, samspel*, gränsöverskridande,
    inte, aldrig, ingen, bemanning*, rekrytering*, kompetensförsörjning*, en del av, nära, utgå från, utgår från`,
  ),
  answered,
  fixes: [{ title, after: skeleton }],
});

export const coreSupportSplit: Rule = {
  ...inSentences,
  inChapters: false,
  *check(draft): Generator<Report> {
    if (draftType(draft) === 'forfattning') return;
    yield* inSentences.check(draft);
    yield* inHeadings(draft);
    yield* inColumns(draft);
  },
};

/** A heading for each of the two, at the same level under the same heading. */
function* inHeadings(draft: Draft): Generator<Report> {
  const { document, config } = draft;
  const { places, sections } = outline(document);
  for (const second of sections) {
    if (!supporting.test(second.title.toLowerCase())) continue;
    const first = sections.find((each) => each.parent === second.parent && each.depth === second.depth && both.test(each.title.toLowerCase()));
    const heading = second.heading === undefined ? undefined : places[second.heading];
    const other = first?.heading === undefined ? undefined : places[first.heading];
    if (!first || !heading || !other || isAnswered(draft, second)) continue;
    const at = lineEnd(document, spanOf(heading).end);
    yield {
      span: spanOf(heading),
      message: words[config.language].message(`${first.title} – ${second.title}`),
      related: [{ span: spanOf(other), message: `”${first.title}”` }],
      fixes: [{ title: title[config.language], safe: false, edits: [{ span: { start: at, end: at }, newText: `\n\n${skeleton}` }] }],
    };
  }
}

const isAnswered = ({ document }: Draft, { span }: Section): boolean => {
  const text = document.text.slice(span.start, span.end);
  return hasPlaceholder(text) || answered.test(text) || /(?<![A-Za-zÀ-ɏ])(?:stödj|stödjer|hjälp|underlätta|avlasta)/u.test(text.toLowerCase());
};

/** A column for each of the two. */
function* inColumns({ document, config }: Draft): Generator<Report> {
  const { sections } = outline(document);
  for (const { rows, span, section } of tables(document)) {
    const head = rows[0] ?? [];
    const second = head.find((cell) => supporting.test(wordsOf(cell.passage).toLowerCase()));
    const first = head.find((cell) => both.test(wordsOf(cell.passage).toLowerCase()));
    if (!first || !second || first === second) continue;
    const after = document.text.slice(span.end, sections[section]?.span.end ?? span.end);
    if (hasPlaceholder(after) || answered.test(after)) continue;
    yield {
      span: spanOf(second),
      message: words[config.language].message(`${wordsOf(first.passage)} – ${wordsOf(second.passage)}`),
      fixes: [{ title: title[config.language], safe: false, edits: [{ span: shift({ start: 0, end: 0 }, span.end), newText: `\n\n${skeleton}` }] }],
    };
  }
}
