import type { Draft } from '../core/rule.ts';
import type { Edit } from '../core/text.ts';
import { outline, titlePlace } from '../markdown/outline.ts';
import { lineEnd } from '../markdown/places.ts';
import { criteria } from './criteria.ts';
import { sectionAtEnd } from './insertions.ts';

/** Whether there is something to start from for a criterion. */
export const hasSuggestion = (id: string): boolean => criteria.some((criterion) => criterion.id === id && criterion.suggestion !== undefined);

/**
 * The edit that gives the author something to start from: at the end of the section where it belongs, or in a new one at the end of the draft.
 * `undefined` for a criterion that has no suggestion.
 */
export function suggestionFor({ document }: Draft, id: string): Edit | undefined {
  const suggestion = criteria.find((criterion) => criterion.id === id)?.suggestion;
  if (!suggestion) return undefined;
  const { places, sections } = outline(document);
  const title = titlePlace(document);
  const section = sections.find((each) => each.heading !== undefined && places[each.heading] !== title && suggestion.at.test(each.title));
  if (!section) return sectionAtEnd(document, `## ${suggestion.heading}\n\n${suggestion.text}\n`);
  // Before its first subsection, if it has any.
  const inner = sections.find((each) => each.parent === sections.indexOf(section));
  const last = places.findLast((place) => place.section === sections.indexOf(section));
  const at = lineEnd(document, inner && last ? last.offset + last.passage.span.end : section.span.end);
  return { span: { start: at, end: at }, newText: `\n\n${suggestion.text}` };
}
