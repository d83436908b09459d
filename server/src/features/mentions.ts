import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { contains, type Span, shift } from '../core/text.ts';
import { definedAbbreviations } from '../governance/abbreviations.ts';
import { definedTerms } from '../governance/defined-terms.ts';
import { actorsOf } from '../governance/mandates.ts';
import { ownerOfHeading } from '../governance/owners.ts';
import { roleReader } from '../governance/roles.ts';
import { outline, type Place, titlePlace } from '../markdown/outline.ts';
import { tokensOf } from '../swedish/tokens.ts';

/** A role or defined term: where the draft says what it is, and everywhere it is named. */
export interface Mentions {
  readonly definition: Span;
  /** In the order of the text, with the definition. */
  readonly all: readonly Span[];
}

/**
 * What is named at an offset, and where else. A role is defined where a heading is it, else where it is first named; an abbreviation where it stands in
 * brackets; a term where the draft says what is meant by it.
 */
export function mentionsAt(document: Document, offset: number, config: Config): Mentions | undefined {
  const { places } = outline(document);
  const here = { start: offset, end: offset };
  const place = places.findLast((each) => each.offset + each.passage.span.start <= offset);
  if (!place) return undefined;
  const word = wordsAt(place).find(({ span }) => contains(span, here));
  if (!word) return undefined;
  return ofAbbreviation(document, word.text) ?? ofTerm(document, word.text) ?? ofRole(document, word.text, config);
}

interface Word {
  readonly text: string;
  readonly span: Span;
}

const wordsAt = ({ passage, offset }: Place): readonly Word[] =>
  tokensOf(passage.prose)
    .filter(({ kind }) => kind === 'word')
    .map(({ text, start, end }) => ({ text, span: shift({ start, end }, offset + passage.span.start) }));

const allWords = (document: Document): readonly Word[] => outline(document).places.flatMap(wordsAt);

function ofAbbreviation(document: Document, word: string): Mentions | undefined {
  if (!definedAbbreviations(document).some(({ short }) => short === word)) return undefined;
  const all = allWords(document).filter(({ text }) => text === word);
  const defining = all.find(({ span }) => document.text[span.start - 1] === '(' && document.text[span.end] === ')') ?? all[0];
  return defining && { definition: defining.span, all: all.map(({ span }) => span) };
}

function ofTerm(document: Document, word: string): Mentions | undefined {
  const term = definedTerms(document).find(({ text }) => isForm(word, text));
  if (!term) return undefined;
  const all = allWords(document).filter(({ text }) => isForm(text, term.text));
  return { definition: term.span, all: all.map(({ span }) => span) };
}

/** "riskområdet" and "riskområden" are forms of the term "riskområde". */
const isForm = (word: string, term: string): boolean => {
  const [lower, stem] = [word.toLowerCase(), term.toLowerCase().replace(/[ae]$/, '')];
  return lower.startsWith(stem) && lower.length <= term.length + 4 && stem.length > 2;
};

function ofRole(document: Document, word: string, { roles }: Config): Mentions | undefined {
  const actors = actorsOf(document, roles);
  const read = roleReader(document, roles);
  const idOf = (text: string): string | undefined => {
    const [token] = tokensOf(text);
    return token && actors.lemmaOf(token) !== undefined ? read(text)[0]?.id : undefined;
  };
  const id = idOf(word);
  if (id === undefined) return undefined;
  const all = allWords(document).filter(({ text }) => idOf(text) === id);
  const title = titlePlace(document);
  const heading = outline(document).places.find((place) => {
    if (place.passage.depth === 0 || place.passage.quoted || place === title) return false;
    const owner = ownerOfHeading(place, actors);
    return owner !== undefined && read(owner.text)[0]?.id === id;
  });
  const inHeading = heading && all.find(({ span }) => contains(shift(heading.passage.span, heading.offset), span));
  const [first] = all;
  return first && { definition: (inHeading ?? first).span, all: all.map(({ span }) => span) };
}
