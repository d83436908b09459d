import { blockFact, derived, type Document, fact, factWith, isOwn } from '../core/document.ts';
import type { Draft } from '../core/rule.ts';
import type { Words } from '../core/screen.ts';
import { outline, type Place, titlePlace, wordsIn, wordsOf } from '../markdown/outline.ts';
import type { Passage } from '../markdown/passages.ts';
import { tables } from '../markdown/tables.ts';
import { chapters } from './chapters.ts';
import { documentTypeIn } from './document-types.ts';
import { draftType } from './draft.ts';
import { field, lastOfHeader } from './header.ts';
import { identity } from './identity.ts';

/** "Revideras:" with nothing after it, or with a mark that the value is yet to come. */
const emptyLabels = /^(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ .]{1,39}: ?(?:[-–⬜_.…*~]+ ?)?)+$/u;

const oneLine = (text: string): string => text.replace(/[\s\u2060]+/g, ' ').trim();

/**
 * All that a document says anywhere, a passage on each line: front matter, headings, tables and quotations too, but no labels without a value.
 * What a rule about something missing searches before it says that it is not there.
 */
export const wholeLines = fact((document: Document): readonly Words[] => {
  const { places } = outline(document);
  const empty = emptyRows(document);
  const lines = document.blocks.flatMap((block) => (block.kind === 'front-matter' ? frontLines(block) : []));
  places.forEach((place, i) => {
    if (empty.has(place) || !isOwn(document, place.offset)) return;
    const inHeader = place.section <= lastOfHeader(document) && place.passage.depth === 0 && !places[i + 1]?.passage.item && !place.passage.item;
    const words = inHeader ? wordsInHeader(place.passage) : wordsIn(place.passage);
    if (words.text) lines.push(words);
  });
  return lines;
});

const frontLines = blockFact(({ text }): readonly Words[] => {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.filter((line, i) => !emptyLabels.test(oneLine(line)) || /^(?:\s|-(?!-))/.test(lines[i + 1] ?? '')).map((line) => ({ text: line }));
});

const wordsInHeader = derived((passage: Passage): Words => {
  const lines = passage.prose.split(/\r\n|\n|\r/);
  const told = lines.filter((line) => !emptyLabels.test(oneLine(line).replace(/ ?\\$/, '')));
  return told.length === lines.length ? wordsIn(passage) : { text: oneLine(told.join(' ')) };
});

/** As {@link wholeLines}, in one string. */
export const wholeText = fact((document: Document): string =>
  wholeLines(document)
    .map(({ text }) => text)
    .join('\n'),
);

/** Whether any line of all that the document says has this. */
export const isAnywhere = (document: Document, isSaid: (words: Words) => boolean): boolean =>
  document.chapter ? isInChapter(document, isSaid) : chapters(document).some((chapter) => isInChapter(chapter.document, isSaid));

const isInChapter = factWith((document: Document, isSaid: (words: Words) => boolean): boolean => wholeLines(document).some(isSaid));

/** The labels in tables of two columns that have nothing beside them. */
function emptyRows(document: Document): ReadonlySet<Place> {
  const found = new Set<Place>();
  for (const { rows } of tables(document))
    for (const row of rows) if (row[0] && row.length <= 2 && (!row[1] || /^[-–⬜_.…*\s]*$/.test(wordsOf(row[1].passage)))) found.add(row[0]);
  return found;
}

const general = /^(?:styr)?dokument(?:et|ets)?$/;

/** Whether a word is one for the draft itself: "dokumentet", "policyn" in a policy, "miljöpolicyn" in a policy whose title speaks of the environment. */
export function namesDraft(draft: Draft, word: string): boolean {
  const lower = word.toLowerCase().replace(/(?<=[nt])s$/, '');
  if (general.test(lower)) return true;
  const type = documentTypeIn(lower);
  const title = draftTitle(draft.document);
  const isSame = type !== undefined && (type === draftType(draft) || type === documentTypeIn(title));
  if (!isSame) return false;
  const first = lower.replace(/(?:s|-)?(?:policy|riktlinje|rutin|plan|program|strategi|regle|regler|ordning|budget|vision|kod|kontroll)[A-Za-zÀ-ɏ]*$/u, '');
  return first.length < 3 || title.includes(first.slice(0, Math.max(4, first.length - 2)));
}

/** Whether nothing but the file's name says what type it is: a web page or check list cut out of something larger, which has no header of its own. */
export const isTypedByFileOnly = ({ document, config }: Draft): boolean => config.type === undefined && identity(document).shownBy === 'file';

/** The title of a draft in small letters, by its header and its first heading. */
export function draftTitle(document: Document): string {
  const title = titlePlace(document);
  return `${field(document, 'title')?.value ?? ''} ${title ? wordsOf(title.passage) : ''}`.toLowerCase();
}
