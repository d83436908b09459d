import { derived, type Document, fact } from '../core/document.ts';
import { decoded } from '../core/text.ts';
import { outline, titlePlace, wordsOf } from '../markdown/outline.ts';
import type { Passage } from '../markdown/passages.ts';
import { plainDate, timesIn } from '../swedish/time.ts';
import { type DocumentType, documentTypeIn } from './document-types.ts';
import { field, header } from './header.ts';

/** What shows a draft's type: who says so. */
export interface Identity {
  readonly type: DocumentType;
  readonly shownBy: 'designation' | 'header' | 'title' | 'file' | 'paragraphs' | 'nothing';
}

/**
 * The type of a document by what it says of itself: an SFS number, its header, its title, its file name, or its
 * paragraphs. Without any of these it is unknown and read mildly.
 */
export const identity = fact((document): Identity => {
  if (document.chapter) return document.chapter.whole as Identity;
  const title = titlePlace(document);
  const titleText = [field(document, 'title')?.value ?? '', title ? wordsOf(title.passage) : ''].join('\n');
  const designation = field(document, 'designation')?.value ?? '';
  if (/^["']?(?:SFS )?\d{4}:\d+/.test(designation) || statute.exec(titleText)?.[1]) return { type: 'forfattning', shownBy: 'designation' };
  const declared = field(document, 'type');
  const byHeader = declared && documentTypeIn(chosen(declared.value).replace(/^styrdokument\b/i, ''));
  if (byHeader) return { type: byHeader, shownBy: 'header' };
  // "Samordnad individuell plan – rutin": what stands last says what the document is, the rest what it is about.
  const last = /\s[–-]\s+([A-Za-zÀ-ɏ]+)$/mu.exec(titleText)?.[1];
  const byTitle = /\bdir\.\s*\d{4}:\d+/i.test(titleText) ? 'direktiv' : ((last && documentTypeIn(last)) ?? documentTypeIn(titleText));
  if (byTitle) return { type: byTitle, shownBy: 'title' };
  const paragraphs = outline(document).places.filter(
    ({ passage }) => passage.depth > 0 && /^(?:\d+\s*kap\.|§?\s*\d+\s*[a-z]?\s*§)/i.test(wordsOf(passage)),
  ).length;
  if (paragraphs >= 3 && statute.test(titleText)) return { type: 'forfattning', shownBy: 'paragraphs' };
  const byFile = documentTypeIn(fileName(document.name));
  return byFile ? { type: byFile, shownBy: 'file' } : { type: 'okand', shownBy: 'nothing' };
});

/** The label that is ticked in "[ ] policy [x] regler [ ] plan", nothing if none is; what is no such choice is given back as it is. */
const chosen = (value: string): string => (/\[ ?[xX]? ?\]|[☐☑☒]/.test(value) ? (/(?:\[ ?[xX] ?\]|[☑☒])([^[☐☑☒]*)/.exec(value)?.[1] ?? '') : value);

/** A title that begins as a statute's, and its number: "Kommunallag (2017:725)", but not "Plan enligt skollagen (2010:800)". */
const statute =
  /^(?:[A-Za-zÀ-ɏ]+s )?[A-Za-zÀ-ɏ]*(?:lag|förordning|författning|kungörelse|cirkulär|balk)(?<!(?:förs|ans|unders?|upps|bes|avs|ins|bo)lag)(?:en)?(?![A-Za-zÀ-ɏ])(?:[^\n]*(\((?:1[89]|20)\d\d:\d+\)))?/imu;

/** The last part of a path or URI, without its ending, with its words apart. */
const fileName = (name: string): string => {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return decoded(last)
    .replace(/\.[^.]*$/, '')
    .replace(/[_\d]+/g, ' ')
    .replace(/-/g, ' ');
};

/** The types that are named by the year they look to: "Vision 2040" begins long before. */
const namedByEnd: ReadonlySet<DocumentType> = new Set(['strategi', 'program', 'vision']);

/** The first day of the period or year in the title, where the year is not the one the document ends with. */
function titledDate(document: Document): string | undefined {
  const title = titlePlace(document);
  const said = [field(document, 'title')?.value ?? '', title ? wordsOf(title.passage) : ''].join('\n');
  const [time] = timesIn(said);
  if (!time || time.from) return time?.from;
  const isEnd = /(?<![A-Za-zÀ-ɏ])(?:till|mot|inför|år)\s+$/iu.test(said.slice(0, time.start)) || namedByEnd.has(identity(document).type);
  return isEnd ? undefined : `${time.to.slice(0, 4)}-01-01`;
}

/**
 * The day the document counts from, as `YYYY-MM-DD`: valid from, else decided, else the start of the period in its header, of the period or
 * year in its title, or of the period it says it is valid for; `undefined` if it says none of these. Horizons are measured from here, so that an old document is
 * not judged by today.
 */
export const ownDate = fact((document): string | undefined => {
  if (document.chapter) return document.chapter.whole.date;
  for (const id of ['validFrom', 'date', 'decidedBy'] as const) {
    for (const each of header(document).fields) {
      const date = each.id === id ? plainDate(each.value) : undefined;
      if (date) return date;
    }
  }
  const valid = timesIn(field(document, 'validTo')?.value ?? '').find(({ kind }) => kind === 'period')?.from ?? titledDate(document);
  if (valid) return valid;
  for (const { passage } of outline(document).places.slice(0, 60)) {
    const period = /gäll|period/i.test(passage.prose) ? timesIn(passage.prose).find(({ kind }) => kind === 'period') : undefined;
    if (period && /(?:ska gälla|gäller|giltig|strategiperioden|planperioden|programperioden)/i.test(passage.prose)) return period.from;
  }
  return undefined;
});

const wordsInPassage = derived(({ prose }: Passage): number => prose.match(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\p{N}-]*/gu)?.length ?? 0);

/** Words in the running text and lists of a document, without tables' heads, code and front matter. */
export const wordCount = fact((document): number => outline(document).places.reduce((sum, { passage }) => sum + wordsInPassage(passage), 0));

/** A text without a title and under 150 words is a piece of a document, and nothing can be missing from it. */
export const isFragment = (document: Document): boolean =>
  wordCount(document) < 150 && !outline(document).places.some(({ passage }) => passage.kind === 'heading' && passage.depth === 1);

/** Whether the document says that it is a summary or an extract of another. */
export const isExtract = fact((document): boolean => {
  const title = titlePlace(document);
  const says = /\b(?:sammanfattning|utdrag|i korthet|kortversion|lättläst)\b/i;
  return (
    field(document, 'summary') !== undefined ||
    (title !== undefined && says.test(wordsOf(title.passage))) ||
    /^sammanfattning av\b/i.test(outline(document).sections[1]?.title ?? '')
  );
});
