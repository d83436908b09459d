import { chapters, inAnyChapter } from '../governance/chapters.ts';
import { type Document, factWith } from '../core/document.ts';
import type { Config } from '../core/config.ts';
import { inWhole } from '../core/chapter.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { speaksOf, type Words } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftType } from '../governance/draft.ts';
import { type Field, header, lastOfHeader } from '../governance/header.ts';
import { sectionAtEnd } from '../governance/insertions.ts';
import { sentencesInForce } from '../governance/sentences-in-force.ts';
import { namesDraft, wholeLines } from '../governance/whole-text.ts';
import { outline } from '../markdown/outline.ts';
import { lineStart } from '../markdown/places.ts';
import { plainDate, type TimeSpan, timesIn } from '../swedish/time.ts';

const section = `## Översyn\n\n${placeholder('roll')} ser över dokumentet ${placeholder('när')} och föreslår om det ska förlängas, ändras eller tas bort.\n`;

type Kind = 'validity' | 'review';

const words = {
  sv: {
    title: 'Datumet har passerat',
    what: 'Ser dokument vars giltighet har gått ut, eller vars översyn skulle ha varit gjord, enligt det egna huvudet eller en egen mening, räknat från dagens datum.',
    why: 'Ett dokument vars tid har gått ut lämnar läsaren osäker på om det gäller. Den som arbetar efter det behöver ett besked. Regeln är verktygets egen och har ingen källa bland utredningarna.',
    advice:
      'Gäller dokumentet fortfarande? Skriv ett nytt datum, eller vem som ser över det och när. Gäller det inte, ta bort det eller skriv vad som gäller i stället.',
    silent:
      'När datumet är i dag eller senare, när bara en månad eller ett år anges och året inte är slut, när dokumentet är ändrat eller förlängt efter datumet, när det gäller tills vidare, och när datumet gäller något annat än dokumentet självt.',
    message: (text: string, kind: Kind) =>
      kind === 'validity' ? `Gäller dokumentet fortfarande? Tiden enligt ”${text}” har gått ut.` : `Är översynen gjord? Tidpunkten ”${text}” har passerat.`,
    date: 'Skriv ett nytt datum',
    review: 'Lägg till ett avsnitt om vem som ser över dokumentet',
  },
  en: {
    title: 'The date has passed',
    what: 'Sees documents whose validity has ended, or whose review should have been made, by their own header or a sentence of their own, counted from today.',
    why: 'A document whose time has ended leaves the reader unsure whether it applies. Those who work by it need to know. The rule is the tool’s own and has no source among the inquiries.',
    advice: 'Does the document still apply? Write a new date, or who reviews it and when. If it does not, remove it or say what applies instead.',
    silent:
      'When the date is today or later, when only a month or a year is given and the year is not over, when the document is changed or prolonged after the date, when it is valid until further notice, and when the date is that of something else than the document itself.',
    message: (text: string, kind: Kind) =>
      kind === 'validity' ? `Is the document still valid? The time by ”${text}” has ended.` : `Has the review been made? The time ”${text}” has passed.`,
    date: 'Write a new date',
    review: 'Add a section on who reviews the document',
  },
} as const;

/** Types that are assignments for a time and rest in the archive when it ends. */
const archived: ReadonlySet<DocumentType> = new Set(['forfattning', 'direktiv', 'uppdrag', 'regleringsbrev']);

export const expiredDocument: Rule = {
  id: 'expired-document',
  principles: ['langsiktighet'],
  severity: 'hint',
  source: undefined,
  measured: { read: 13, right: 13 },
  words,
  examples: {
    bad: [
      { type: 'policy', markdown: '---\ngiltig till: 2024-12-31\n---\n\n# Policy för bemötande\n\nAlla ska bemötas med respekt.\n' },
      { type: 'riktlinje', markdown: '# Riktlinje för inköp\n\nEnhetschefen får besluta om inköp. Riktlinjen gäller till och med 2023-06-30.\n' },
    ],
    good: [
      { type: 'policy', markdown: '---\ngiltig till: 2099-12-31\n---\n\n# Policy för bemötande\n\nAlla ska bemötas med respekt.\n' },
      { type: 'riktlinje', markdown: '# Riktlinje för inköp\n\nAvtalet med leverantören gäller till och med 2023-06-30.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    if (archived.has(draftType(draft)) || isProlongedSomewhere(draft)) return;
    const found = inHeader(draft) ?? inText(draft);
    if (!found) return;
    const say = words[config.language];
    const { span, time, kind } = found;
    const fixes: Fix[] = [
      { title: say.date, safe: false, edits: [{ span: time, newText: placeholder('nytt datum') }] },
      { title: say.review, safe: false, edits: [sectionAtEnd(document, section)] },
    ];
    const said = document.text
      .slice(span.start, span.end)
      .replace(/[*_`]+/g, '')
      .replace(/\s+/g, ' ');
    yield { span, message: say.message(said, kind), fixes };
  },
};

interface Passed {
  readonly span: Span;
  readonly time: Span;
  readonly kind: Kind;
}

const prolonged =
  /(?<![A-Za-zÀ-ɏ])(?:förläng(?:d|t|as|s|des)|upphört att gälla|har ersatts|ersatt av|gäller fortfarande|fortsätter att gälla|inte längre gäller|gäller inte längre|arkiverad)(?![A-Za-zÀ-ɏ])/iu;
const isProlonged = speaksOf(prolonged);
/** "Tiden är förlängd", "Status: arkiverad", or a sentence that names the draft; not one on what the draft is about. */
const prolongsDraft = (draft: Draft, { text }: Words): boolean =>
  text
    .split(/(?<=[.!?])\s/)
    .some(
      (said) =>
        (prolonged.exec(said)?.index ?? Infinity) < 24 ||
        (prolonged.test(said) && (said.match(/[A-Za-zÀ-ɏ-]+/gu) ?? []).some((word) => namesDraft(draft, word))),
    );
const isProlongedSomewhere = inAnyChapter((chapter) => wholeLines(chapter.document).some((said) => isProlonged(said) && prolongsDraft(chapter, said)));
const openEnd = /(?<![A-Za-zÀ-ɏ])(?:tills ?vidare|t\.v\.|tv|till dess|tills)(?![A-Za-zÀ-ɏ])/iu;

/** The latest time a stretch of the text states, in offsets of the document, if it lies before today. */
function passed({ document, config }: Draft, { start, end }: Span): (TimeSpan & { readonly to: string }) | undefined {
  const times = timesIn(document.text.slice(start, end).replace(/[*_`]/g, ' '));
  const last = times.reduce<TimeSpan | undefined>((latest, time) => (latest && latest.to >= time.to ? latest : time), undefined);
  return last && last.to < config.today ? { ...last, start: last.start + start, end: last.end + start } : undefined;
}

function inHeader(draft: Draft): Passed | undefined {
  const { document } = draft;
  const { fields } = header(document);
  const changed = fields.filter(({ id }) => id === 'date' || id === 'validFrom').flatMap(({ value }) => plainDate(value) ?? []);
  for (const each of fields) {
    const kind = each.id === 'validTo' ? 'validity' : each.id === 'review' ? 'review' : undefined;
    if (!kind || openEnd.test(each.value) || !(kind === 'validity' ? saysEnd(draft, each) : saysNext(draft, each))) continue;
    // A validity with a later review beside it, or the other way round, says itself what comes next.
    const time = passed(draft, each.span);
    if (time && !changed.some((date) => date > time.to) && !laterReview(draft, kind)) return { span: trimmed(document.text, each.span), time, kind };
  }
  return undefined;
}

/** Whether a review that is still to come stands beside a validity that has ended. */
const laterReview = (draft: Draft, kind: Kind): boolean =>
  kind === 'validity' && header(draft.document).fields.some((each) => each.id === 'review' && timesIn(each.value).some(({ to }) => to >= draft.config.today));

/** The words that stand before a field on its line or in the cell before it. */
const labelOf = ({ text }: Draft['document'], { span }: Field, document: Draft['document']): string =>
  text.slice(lineStart(document, span.start), span.start).toLowerCase();

/** "Gäller: 2024-01-01" is as likely the first day as the last. */
function saysEnd({ document }: Draft, each: Field): boolean {
  const label = labelOf(document, each, document);
  const value = each.value.toLowerCase();
  const isEnd = /(?<![A-Za-zÀ-ɏ])(?:till|t\.?\s?o\.?\s?m)(?![A-Za-zÀ-ɏ])/u;
  if (/(?<![A-Za-zÀ-ɏ])(?:från|fr\.?\s?o\.?\s?m)(?![A-Za-zÀ-ɏ])/u.test(value) && !isEnd.test(value)) return false;
  if (isEnd.test(label) || isEnd.test(value)) return true;
  return timesIn(each.value).some(({ kind }) => kind === 'period') || /\d{4}-\d\d-\d\d\s*[–-]\s*\d{4}-\d\d-\d\d/.test(each.value);
}

/** "Revidering: 2023-05-02" and "Senast reviderad" tell of the last one, not the next. */
function saysNext({ document }: Draft, each: Field): boolean {
  const label = labelOf(document, each, document);
  if (/revideras|ses över|nästa|översyn|aktualitetspröv/.test(label)) return !/(?:reviderad|genomförd|gjord|utförd)/i.test(each.value);
  return /(?:nästa|senast den|ska )/i.test(each.value) && /revid|över/i.test(label);
}

const trimmed = (text: string, { start, end }: Span): Span => {
  const said = text.slice(start, end);
  const lead = /^["'\s]*/.exec(said)?.[0].length ?? 0;
  const tail = /["'\s\\]*$/.exec(said)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
};

const date = String.raw`(?:den )?[^.!?\n]{0,24}?(?<!\d)20\d\d[^\s,;]*`;
/** "Riktlinjen gäller till och med 2023-06-30", "Gäller åren 2019–2022": who it says it of stands before. */
const validity = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:gäller|är giltiga?|giltiga?|ska gälla)\s+(?:endast\s+|längst\s+|dock längst\s+|från [^.!?\n]{4,40}?\s)?(?:(?:till och med|t\.?\s?o\.?\s?m\.?|fram till|till)\s+(?:utgången av\s+)?${date}|(?:för\s+|under\s+)?(?:åren|perioden|tiden)\s+20\d\d\s*[–-]\s*20\d\d)`,
  'giu',
);
const review = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:revideras|ses över|aktualitetsprövas|omprövas|nästa (?:revidering|översyn|aktualitetsprövning)(?:\s+(?:är|sker|görs)|:)?|ska (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:revideras|ses över|aktualitetsprövas|omprövas|vara (?:reviderad|reviderat|reviderade)))\s+(?:(?:igen|nästa gång)\s+)?(?:senast\s+|under\s+|före\s+|före utgången av\s+|år\s+)*${date}`,
  'giu',
);

function inText({ document, config }: Draft): Passed | undefined {
  for (const chapter of chapters(document)) {
    const found = inChapter(chapter.document, config);
    if (found) return { ...found, span: inWhole(chapter, found.span), time: inWhole(chapter, found.time) };
  }
  return undefined;
}

const inChapter = factWith((document: Document, config: Config): Passed | undefined => {
  const draft: Draft = { document, config };
  const changed = header(document)
    .fields.filter(({ id }) => id === 'date' || id === 'validFrom')
    .flatMap(({ value }) => plainDate(value) ?? []);
  const { places, sections } = outline(document);
  for (const { span, place, section: at } of sentencesInForce(draft)) {
    const said = document.text.slice(span.start, span.end);
    if (!/20\d\d/.test(said) || openEnd.test(said) || places[place]?.passage.cell) continue;
    for (const [pattern, kind] of [
      [validity, 'validity'],
      [review, 'review'],
    ] as const) {
      for (const match of said.matchAll(pattern)) {
        const before = said.slice(0, match.index).replace(/[*_`]/g, '').trim();
        const alone = before === '' && (at <= lastOfHeader(document) || /^(?:giltighet|översyn|revidering|gäller)/i.test(sections[at]?.title ?? ''));
        if (!(alone || isOwnSubject(draft, before))) continue;
        const marked = { start: span.start + match.index, end: span.start + match.index + match[0].replace(/[.)\]*_]+$/, '').length };
        const time = passed(draft, marked);
        if (time && !changed.some((other) => other > time.to)) return { span: marked, time, kind };
      }
    }
  }
  return undefined;
});

/** "Riktlinjen", "Den här policyn", "Dokumentet är antaget av nämnden och": the nearest that could be valid is the draft. */
function isOwnSubject(draft: Draft, before: string): boolean {
  if (
    before === '' ||
    before.length > 90 ||
    /(?<![A-Za-zÀ-ɏ])(?:om|inte|som|avtal[A-Za-zÀ-ɏ]*|beslut(?:et)?|bilaga[A-Za-zÀ-ɏ]*|undantag[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu.test(before)
  )
    return false;
  const [first, second, third] = before.match(/[A-Za-zÀ-ɏ-]+/gu) ?? [];
  const own = (word: string | undefined): boolean => word !== undefined && namesDraft(draft, word);
  return own(first) || (/^(?:den|det|de|denna|detta|dessa)$/i.test(first ?? '') && (own(second) || (/^här$/i.test(second ?? '') && own(third))));
}
