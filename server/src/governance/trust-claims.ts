import { type Document, factWith, isOwn } from '../core/document.ts';
import type { Config } from '../core/config.ts';
import { inWhole } from '../core/chapter.ts';
import { chapters } from './chapters.ts';
import { speaksOf } from '../core/screen.ts';
import type { Draft } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { hasPlaceholder } from '../core/placeholder.ts';
import { outline } from '../markdown/outline.ts';
import { sentencesInForce } from './sentences-in-force.ts';

/** *Tillit* and its compounds as the document's own value; not the inquiry's name, nor the trust somebody has in himself or has lost. */
const trust = /(?<![A-Za-zÀ-ɏ])(?:tillit(?!sdelegation)[A-Za-zÀ-ɏ]*|tillitsfull[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/giu;
const speaksOfTrust = speaksOf(/tillit/iu);
const otherwise =
  /(?<![A-Za-zÀ-ɏ])(?:brist(?:er|ande)?(?: [A-Za-zÀ-ɏ]+)? (?:på|i) tillit|saknar tillit|misstro|tillit till (?:sin|den egna|sig|sina|egen)|med tillit (?:växer|följer)|tappa[A-Za-zÀ-ɏ]* tilliten|låg tillit|allmänhetens tillit|invånarnas tillit|mellanmänsklig tillit|social tillit|sociala tilliten)(?![A-Za-zÀ-ɏ])/iu;

/** Where the draft speaks of trust as what it stands for: the word, once a sentence or heading. */
export const trustClaims = ({ document, config }: Draft): readonly Span[] =>
  chapters(document).flatMap((chapter) => inChapter(chapter.document, config).map((span) => inWhole(chapter, span)));

const inChapter = factWith((document: Document, config: Config): readonly Span[] => {
  const { text } = document;
  const headings = outline(document)
    .places.filter(({ passage, offset }) => passage.depth > 0 && !passage.quoted && isOwn(document, offset))
    .map(({ passage, offset }) => ({ start: offset + passage.span.start, end: offset + passage.span.end }));
  return [
    ...headings,
    ...sentencesInForce({ document, config })
      .filter(({ words }) => speaksOfTrust(words))
      .map(({ span }) => span),
  ]
    .flatMap(({ start, end }) => {
      const said = text.slice(start, end);
      const match = said.matchAll(trust).next().value;
      if (!match || otherwise.test(said) || hasPlaceholder(said)) return [];
      return [{ start: start + match.index, end: start + match.index + match[0].length }];
    })
    .sort((a, b) => a.start - b.start);
});
