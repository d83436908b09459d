import { chapters, inAnyChapter } from '../governance/chapters.ts';
import type { Config } from '../core/config.ts';
import { inWhole } from '../core/chapter.ts';
import { followUpSections, isTalkedOver } from '../governance/follow-up-sections.ts';
import type { Passage } from '../markdown/passages.ts';
import { speaksOf } from '../core/screen.ts';
import { derived, type Document, factWith, isOwn } from '../core/document.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import type { Edit, Span } from '../core/text.ts';
import { draftType } from '../governance/draft.ts';
import { listSpan, type Measures, measures } from '../governance/measure-lists.ts';
import { outline, spanOf, wordsIn, wordsOf } from '../markdown/outline.ts';
import { lineEnd, lineStart } from '../markdown/places.ts';
import type { Table } from '../markdown/tables.ts';

const words = {
  sv: {
    title: 'Mått utan användare',
    what: 'Ser tabeller och listor med minst tre mått där varken tabellen eller texten säger vem som använder måtten och till vad.',
    why: 'SOU 2018:47 tar upp frågor som sällan ställs om ett mått: vem ska använda uppgiften, till vad, och är den värd vad den kostar att ta fram? Ett mått som ingen använder tar tid från arbetet.',
    advice: 'Skriv för varje mått vem som har nytta av det och vad den gör med svaret. Det som ingen kan svara på går att ta bort.',
    silent:
      'När en kolumn säger användning, syfte eller mottagare, när texten i avsnittet eller en mening om måtten någon annanstans säger vad de används till, diskuteras, leder till eller ligger till grund för (också pengar och åtgärdsplaner), vid färre än tre mått, i författningar, utdrag och sammanfattningar. Gränsen tre är verktygets egen.',
    message: (count: number) =>
      `Vem använder de här ${count} måtten, och till vad? Texten säger det inte ännu, och ett mått som ingen använder tar tid från arbetet.`,
    related: 'Samma fråga om de här måtten',
    columns: 'Lägg till kolumner för vem och till vad',
    table: 'Gör en tabell med vem och till vad',
    sentence: 'Lägg till en mening om vem som använder måtten',
  },
  en: {
    title: 'Measures without a user',
    what: 'Sees tables and lists of at least three measures where neither the table nor the text says who uses the measures and for what.',
    why: 'SOU 2018:47 names questions that are seldom asked of a measure: who is to use it, for what, and is it worth what it costs to gather? A measure that nobody uses takes time from the work.',
    advice: 'Say for each measure who gains from it and what they do with the answer. What nobody can answer for may be removed.',
    silent:
      'When a column gives use, purpose or receiver, when the text of the section or a sentence on the measures elsewhere says what they are used for, discussed, lead to or are a basis for (also money and action plans), with fewer than three measures, on statutes, extracts and summaries. The limit of three is the tool’s own.',
    message: (count: number) =>
      `Who uses these ${count} measures, and for what? The text does not say yet, and a measure that nobody uses takes time from the work.`,
    related: 'The same question on these measures',
    columns: 'Add columns for who and for what',
    table: 'Make a table with who and for what',
    sentence: 'Add a sentence on who uses the measures',
  },
} as const;

const column =
  /(?<![A-Za-zÀ-ɏ])(?:använd[A-Za-zÀ-ɏ]*|syfte[A-Za-zÀ-ɏ]*|till vad|för vem|varför|mottagare|redovisas|rapporteras till|beslut[A-Za-zÀ-ɏ]*|analys[A-Za-zÀ-ɏ]*|samtal[A-Za-zÀ-ɏ]*|dialog[A-Za-zÀ-ɏ]*|visar|följs av|kommentar[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;
const use =
  /(?<![A-Za-zÀ-ɏ])(?:använd[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*underlag[A-Za-zÀ-ɏ]*|diskuter[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*samtal[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*dialog[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*analys[A-Za-zÀ-ɏ]*|tolka[A-Za-zÀ-ɏ]*|lär(?:a|ande[A-Za-zÀ-ɏ]*|dom[A-Za-zÀ-ɏ]*)|reflekt[A-Za-zÀ-ɏ]*|syfte[A-Za-zÀ-ɏ]*|(?:ligger )?till grund|till hjälp|hjälper|för att (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:se|förstå|veta|lära|ändra|besluta|prioritera|planera)|prioriter[A-Za-zÀ-ɏ]*|går igenom|går (?:[A-Za-zÀ-ɏ]+ ){1,4}igenom|ompröv[A-Za-zÀ-ɏ]*|orsak[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*åtgärd[A-Za-zÀ-ɏ]*|handlingsplan[A-Za-zÀ-ɏ]*|del(?:as|ar) ut|betal[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*ersättning[A-Za-zÀ-ɏ]*|lön(?:er|en)?|lönesätt[A-Za-zÀ-ɏ]*|medel|pris(?:et)?|belön[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;
const receiver =
  /(?<![A-Za-zÀ-ɏ])(?:(?:presenter|redovis|rapporter|lämn|skick)(?:as|ar|er|eras)?|redovisning(?:en)?) (?:[A-Za-zÀ-ɏ]+ ){0,5}?(?:till|för|åt)(?![A-Za-zÀ-ɏ])/iu;
const ofMeasures =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*indikator[A-Za-zÀ-ɏ]*|nyckeltal[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*mått(?:en|et)?|mätetal[A-Za-zÀ-ɏ]*|målvärde[A-Za-zÀ-ɏ]*|styrtal[A-Za-zÀ-ɏ]*|utfall[A-Za-zÀ-ɏ]*|statistik[A-Za-zÀ-ɏ]*|siffror(?:na)?|resultat(?:et|en)?|måluppfyllelse[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;

export const indicatorWithoutUse: Rule = {
  id: 'indicator-without-use',
  principles: ['tillit', 'kunskap'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.1.2' },
  missing: true,
  measured: { read: 2, right: 2 },
  words,
  examples: {
    bad: [
      {
        type: 'plan',
        markdown:
          '# Plan för biblioteken\n\n| Mål | Indikator |\n|---|---|\n| Fler läser | Lån per barn |\n| Fler kommer | Besök per invånare |\n| Nöjda besökare | Index |\n',
      },
      { type: 'plan', markdown: '# Plan för biblioteken\n\nFöljande nyckeltal ingår:\n\n- antal besök\n- antal lån\n- andel nöjda\n' },
    ],
    good: [
      {
        type: 'plan',
        markdown:
          '# Plan för biblioteken\n\n| Indikator | Vem använder den? | Till vad? |\n|---|---|---|\n| Lån | Personalen | Inköp |\n| Besök | Chefen | Öppettider |\n| Index | Rådet | Samtal med besökare |\n',
      },
      {
        type: 'plan',
        markdown:
          '# Plan för biblioteken\n\nFöljande nyckeltal ingår:\n\n- antal besök\n- antal lån\n- andel nöjda\n\nPersonalen använder dem för att välja vad de köper in.\n',
      },
    ],
  },
  *check(draft): Generator<Report> {
    if (draftType(draft) === 'forfattning') return;
    const { document, config } = draft;
    const found = chapters(document).flatMap((chapter) => unused(chapter.document, config).map((each) => ({ chapter, ...each })));
    const [first, ...others] = found;
    if (!first || isUseTold(draft) || followUpSections(draft).some(isTalkedOver)) return;
    const say = words[config.language];
    yield {
      span: inWhole(first.chapter, first.label),
      message: say.message(first.count),
      related: others.map(({ chapter, label }) => ({ span: inWhole(chapter, label), message: say.related })),
      fixes: first.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: inWhole(first.chapter, edit.span) })) })),
    };
  },
};

interface Unused {
  readonly label: Span;
  readonly count: number;
  readonly fixes: readonly Fix[];
}

/** The many measures of a chapter that neither their table nor their section says are used. */
const unused = factWith((document: Document, config: Config): readonly Unused[] =>
  measures(document)
    .filter(
      (each) => each.cells.length >= config.thresholds['indicator-without-use'].indicators && isOwn(document, each.label.start) && !isUsed(document, each),
    )
    .map((each) => ({ label: each.label, count: each.cells.length, fixes: fixes({ document, config }, each) })),
);

const speaksOfMeasures = speaksOf(ofMeasures);
const speaksOfUse = speaksOf(use);
const speaksOfReceiver = speaksOf(receiver);

/** Whether one sentence of the passage says what measures are for. */
const usesMeasures = derived((passage: Passage): boolean => {
  const words = wordsIn(passage);
  return speaksOfMeasures(words) && speaksOfUse(words) && words.text.split(/(?<=[.!?])\s/).some((sentence) => ofMeasures.test(sentence) && use.test(sentence));
});

/** Whether a sentence anywhere says what the measures are for, or one on how goals are followed tells who gets to know of them. */
const isUseTold = inAnyChapter(({ document }) => {
  const { places, sections } = outline(document);
  return places.some(
    ({ passage, section }) =>
      !passage.quoted && passage.depth === 0 && (usesMeasures(passage) || (followed.test(sections[section]?.title ?? '') && tellsOfGoals(wordsIn(passage)))),
  );
});

const followed = /uppföljning|utvärder|(?<![A-Za-zÀ-ɏ])följ(?:er|s)(?![A-Za-zÀ-ɏ])/iu;
const tellsOfGoals = speaksOf(
  /(?<![A-Za-zÀ-ɏ])(?:redovis|samtal|ompröv)[A-Za-zÀ-ɏ]*(?: [A-Za-zÀ-ɏ]+){0,4} (?:mål(?:en)?|målvärde[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*mått(?:en)?|utvecklingen)(?![A-Za-zÀ-ɏ])/iu,
);

/** Whether the table has a column for it, or the text of the section says it. */
const isUsed = (document: Document, { section, table }: Measures): boolean =>
  (table?.rows[0] ?? []).some(({ passage }) => column.test(wordsOf(passage))) ||
  outline(document).places.some(
    ({ passage, section: at }) =>
      at === section && !passage.cell && !passage.quoted && passage.depth === 0 && (speaksOfUse(wordsIn(passage)) || speaksOfReceiver(wordsIn(passage))),
  );

function fixes({ document, config }: Draft, found: Measures): readonly Fix[] {
  const say = words[config.language];
  const columns = found.table ? withColumns(document, found.table) : asTable(document, found);
  const whole = found.table?.span ?? listSpan(found.cells);
  const end = whole && lineEnd(document, whole.end);
  const sentence = `Måtten används av ${placeholder('vem')} för att ${placeholder('vad')}.`;
  return [
    ...(columns ? [{ title: found.table ? say.columns : say.table, safe: false, edits: columns }] : []),
    ...(end === undefined ? [] : [{ title: say.sentence, safe: false, edits: [{ span: { start: end, end }, newText: `\n\n${sentence}` }] }]),
  ];
}

const answers = [placeholder('vem'), placeholder('till vad')] as const;

/** Two cells more at the end of each line of the table; none where a row is shorter than its head. */
function withColumns(document: Document, { rows }: Table): readonly Edit[] | undefined {
  const { text } = document;
  const [head, ...body] = rows;
  const first = head?.[0];
  if (!head || !first || body.some((row) => row.length !== head.length)) return undefined;
  const headEnd = lineEnd(document, spanOf(first).start);
  const breakLength = text.startsWith('\r\n', headEnd) ? 2 : 1;
  const lines: readonly (readonly [number, readonly [string, string]])[] = [
    [headEnd, ['Vem använder den?', 'Till vad?']],
    [lineEnd(document, headEnd + breakLength), ['---', '---']],
    ...body.map((row): readonly [number, readonly [string, string]] => [lineEnd(document, spanOf(row[0] as (typeof row)[0]).start), answers]),
  ];
  return lines.map(([end, [who, what]]) => {
    const line = text.slice(lineStart(document, end), end);
    const at = lineStart(document, end) + line.trimEnd().length;
    const isClosed = /\|\s*$/.test(line) && !/\\\|\s*$/.test(line);
    return { span: { start: at, end: at }, newText: isClosed ? ` ${who} | ${what} |` : ` | ${who} | ${what}` };
  });
}

/** The list as a table; none where its items are numbered or more than a paragraph each. */
function asTable(document: Document, { cells, isFlat }: Measures): readonly Edit[] | undefined {
  const span = listSpan(cells);
  const { text } = document;
  if (!isFlat || !span || !/[-*+]/.test(text.charAt(span.start))) return undefined;
  const start = lineStart(document, span.start);
  const lines = cells.map((cell) => {
    const { start: from, end } = spanOf(cell);
    const said = text
      .slice(from, end)
      .replace(/\s+/g, ' ')
      .replace(/[,;.]$/, '')
      .replace(/\|/g, '\\|');
    return `| ${said} | ${answers.join(' | ')} |`;
  });
  const isTight = start > 0 && !/\n\r?\n$/.test(text.slice(0, start));
  const newText = `${isTight ? '\n' : ''}| Mått | Vem använder det? | Till vad? |\n| --- | --- | --- |\n${lines.join('\n')}`;
  return [{ span: { start, end: span.end }, newText }];
}
