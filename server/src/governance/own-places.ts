import { type Document, fact, factWith, isOwn } from '../core/document.ts';
import type { Draft } from '../core/rule.ts';
import type { Words } from '../core/screen.ts';
import { outline, type Place, type Section, spanOf, titlePlace, wordsIn } from '../markdown/outline.ts';
import type { Passage } from '../markdown/passages.ts';
import { chapters } from './chapters.ts';

/**
 * The place to mark, the document's title, if the document has a body and `isSaid` holds nowhere in its own voice. A heading speaks when
 * something stands under it, also something to fill in.
 */
export function unsaid({ document }: Draft, isSaid: (words: Words) => boolean): Place | undefined {
  if (!saysItself(document, hasBody) || saysItself(document, isSaid)) return undefined;
  return titlePlace(document) ?? outline(document).places[0];
}

/** Whether any passage of what the document says itself has this. */
export const saysItself = (document: Document, isSaid: (words: Words, passage: Passage) => boolean): boolean =>
  document.chapter ? isInChapter(document, isSaid) : chapters(document).some((chapter) => isInChapter(chapter.document, isSaid));

const isInChapter = factWith((document: Document, isSaid: (words: Words, passage: Passage) => boolean): boolean =>
  ownPlaces(document).some(({ passage }) => isSaid(wordsIn(passage), passage)),
);

const hasBody = (_: Words, { depth }: Passage): boolean => depth === 0;

/** What the document says itself: not its title, headings with nothing under them, or block quotes other than a header of labels. */
export const ownPlaces = fact((document: Document): readonly Place[] => {
  const { places, sections } = outline(document);
  const title = titlePlace(document);
  const empty = new Set(sections.filter((section) => isEmpty(document, section)).map(({ heading }) => heading));
  return places.filter(
    (place, index) =>
      isOwn(document, place.offset) &&
      (place !== title || title.passage.depth !== 1) &&
      !empty.has(index) &&
      (!place.passage.quoted || place.passage.lead !== undefined),
  );
});

/** Whether nothing stands under the heading of the section. */
export const isEmpty = (document: Document, { heading, span }: Section): boolean => {
  const place = heading === undefined ? undefined : outline(document).places[heading];
  if (place === undefined || span.end > spanOf(place).end) return false;
  const { chapter } = document;
  return !(chapter?.goesOn && place.offset === chapter.own);
};
