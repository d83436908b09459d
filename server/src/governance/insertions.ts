import type { Document } from '../core/document.ts';
import type { Edit, Span } from '../core/text.ts';
import { outline, type Place, spanOf, titlePlace } from '../markdown/outline.ts';
import { lineEnd, lineStart } from '../markdown/places.ts';
import { rowOf } from '../markdown/tables.ts';
import { isEmpty } from './own-places.ts';

/** The edit that writes a sentence after another in the same paragraph, item or cell. */
export function sentenceAfter({ text }: Document, { end }: Span, sentence: string): Edit {
  const closed = /[.!?][”"’)\]*_]*$/.test(text.slice(Math.max(0, end - 6), end));
  return { span: { start: end, end }, newText: `${closed ? '' : '.'} ${sentence}` };
}

/** The edit that writes a paragraph after the list that hangs on the place, or after the place itself where none does. */
export function paragraphAfterList(document: Document, at: number, sentence: string): Edit | undefined {
  const { places } = outline(document);
  let last = at;
  while (places[last + 1]?.passage.item && places[last + 1]?.stem !== undefined) last++;
  const place = places[last];
  if (last === at || !place) return undefined;
  const end = lineEnd(document, spanOf(place).end);
  return { span: { start: end, end }, newText: `\n\n${sentence}` };
}

/** The edit that puts a section at the end of the document. */
export function sectionAtEnd({ text }: Document, section: string): Edit {
  const lead = text === '' || /\n\s*\n$/.test(text.slice(-300)) ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return { span: { start: text.length, end: text.length }, newText: `${lead}${section}` };
}

/** The edit that writes a text under the heading that waits for it, else under a new one at the end. */
export function sectionWith(document: Document, heading: RegExp, title: string, text: string): Edit {
  const { places, sections } = outline(document);
  const open = sections.find((section) => section.depth < 7 && isEmpty(document, section) && heading.test(section.title));
  const place = open?.heading === undefined ? undefined : places[open.heading];
  if (!place || place === titlePlace(document) || document.text.charAt(lineStart(document, spanOf(place).start)) !== '#')
    return sectionAtEnd(document, `## ${title}\n\n${text}\n`);
  const end = lineEnd(document, spanOf(place).end);
  return { span: { start: end, end }, newText: `\n\n${text}` };
}

/** The edit that writes a paragraph after the table, the whole list or the paragraph that the place stands in. */
export function paragraphAfter(document: Document, place: Place, text: string): Edit {
  const { places } = outline(document);
  const table = rowOf(document).get(place)?.table;
  let end = table ? table.span.end : spanOf(place).end;
  if (!table && place.passage.item)
    for (let at = places.indexOf(place); places[at]?.passage.item && places[at]?.block === place.block; at++)
      end = Math.max(end, spanOf(places[at] as Place).end);
  const at = lineEnd(document, end);
  return { span: { start: at, end: at }, newText: `\n\n${text}` };
}
