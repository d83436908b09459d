import type { Document } from '../core/document.ts';
import { outline, sectionsAround, titlePlace } from '../markdown/outline.ts';
import { backgroundHeading, othersGoals } from './goal-words.ts';

/** Whether the section, or one around it, tells of the background or of what others have decided, or is an appendix. Sections on follow-up are the draft's own. */
export function isElsewhere(document: Document, section: number): boolean {
  const outlined = outline(document);
  const title = titlePlace(document);
  for (const { heading, title: said } of sectionsAround(outlined, section)) {
    const place = heading === undefined ? undefined : outlined.places[heading];
    if (!place || (place === title && title.passage.depth === 1)) continue;
    if (othersGoals.test(said) || /^\s*bilaga/i.test(place.passage.prose)) return true;
    if (backgroundHeading.test(said) && !/^(?:uppföljning|utvärdering)/i.test(said)) return true;
  }
  return false;
}
