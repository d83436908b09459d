import { type Document, fact } from '../core/document.ts';
import { type Span, shift } from '../core/text.ts';
import { outline } from '../markdown/outline.ts';

/** A word whose meaning the draft itself gives. Spans are offsets in the document. */
export interface DefinedTerm {
  readonly text: string;
  readonly span: Span;
}

/** Headings under which drafts explain words. */
const definitions = /^(?:definitioner|begrepp|centrala begrepp|ordförklaringar|termer|ordlista)(?:$|\s(?:och|i|samt)\s)/i;

const meant = /(?:^|[.!?]\s+)Med\s+["”’]?([A-Za-zÀ-ɏ-]{3,40})["”’]?\s+(?:avses|menas|avser vi|menar vi)(?![A-Za-zÀ-ɏ])/g;
const labelled = /^["”]?([A-Za-zÀ-ɏ-]{3,40})["”]?\s*(?::|–|-{1,2})\s+\S/;

/** Words that the draft explains: "Med avvikelse avses …", and the labels under a heading for definitions. */
export const definedTerms = fact((document: Document): readonly DefinedTerm[] => {
  const { places, sections } = outline(document);
  const found: DefinedTerm[] = [];
  for (const { passage, offset, section } of places) {
    if (passage.quoted || passage.depth > 0) continue;
    const add = (text: string, at: number): void => {
      const start = passage.span.start + at;
      if (!found.some((each) => each.text.toLowerCase() === text.toLowerCase())) found.push({ text, span: shift({ start, end: start + text.length }, offset) });
    };
    for (const match of passage.prose.matchAll(meant)) add(match[1] as string, match.index + match[0].indexOf(match[1] as string, match[0].indexOf('Med') + 3));
    if (!definitions.test(sections[section]?.title ?? '')) continue;
    const label =
      labelled.exec(passage.prose.trimStart()) ??
      (passage.cell?.column === 0 && passage.cell.row > 0 ? /^([A-Za-zÀ-ɏ-]{3,40})$/.exec(passage.prose.trim()) : null);
    if (label) add(label[1] as string, passage.prose.indexOf(label[1] as string));
  }
  return found;
});
