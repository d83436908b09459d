import type { Document } from '../core/document.ts';
import { outline } from '../markdown/outline.ts';

/** The text of a section of the outline with its subsections, as written. */
export function sectionText(document: Document, section: number): string {
  const { start, end } = outline(document).sections[section]?.span ?? { start: 0, end: document.text.length };
  return document.text.slice(section === 0 ? 0 : start, end);
}
