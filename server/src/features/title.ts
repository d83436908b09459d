import type { Document } from '../core/document.ts';
import { decoded } from '../core/text.ts';
import { titlePlace, wordsOf } from '../markdown/outline.ts';

/** What the document calls itself, else the name of its file. */
export function titleOf(document: Document): string {
  const place = titlePlace(document);
  return (place && wordsOf(place.passage)) || decoded(document.name.split('/').at(-1) ?? '');
}
