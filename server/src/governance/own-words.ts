import { type Document, derived, fact } from '../core/document.ts';
import type { Draft } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { outline, type Place, sectionsAround } from '../markdown/outline.ts';
import type { Passage } from '../markdown/passages.ts';
import { citesLawAsSource, inQuotation, lawReference } from '../swedish/guards.ts';
import { sentencesOf } from '../swedish/sentences.ts';
import { tokensOf } from '../swedish/tokens.ts';

/** Words that the author has chosen: offsets in the document, and where they stand. */
export interface OwnWords extends Span {
  readonly text: string;
  /** Index of the place in the outline. */
  readonly place: number;
  /** The rest of their sentence, before and after them. */
  readonly before: string;
  readonly after: string;
  /** What the groups of the pattern matched. */
  readonly groups: readonly string[];
}

/**
 * Where a pattern matches what the author has chosen to write, in the order of the text: in headings, conditions and denials too, but not where the
 * words are another's (quotations, block quotes, what a law says) or part of a name (of a law, of a document in italics or behind a link).
 * For rules on the form of words, which asks the same of every sentence.
 * @param pattern with the flag `g`
 */
export function* ownWords({ document }: Draft, pattern: RegExp): Generator<OwnWords> {
  const { places } = outline(document);
  const lawful = placesOfLaw(document);
  for (const [at, place] of places.entries()) {
    const { passage, offset } = place;
    if (passage.quoted || lawful.has(place)) continue;
    const matches = matchesIn(passage, pattern);
    if (matches.length === 0) continue;
    const from = offset + passage.span.start;
    const named = namesIn(document.text.slice(from, offset + passage.span.end));
    const quotes = /["”“„«]/.test(passage.prose);
    for (const match of matches) {
      const { index } = match;
      const end = index + match[0].length;
      if ((quotes && inQuotation(passage.prose, index)) || named.some((name) => name.start <= index && end <= name.end)) continue;
      const sentence = sentencesIn(passage).find((each) => each.start <= index && index < each.end) ?? { start: 0, end: passage.prose.length };
      const before = passage.prose.slice(sentence.start, index);
      const after = passage.prose.slice(end, sentence.end);
      if (isLaws(before, match[0], after)) continue;
      yield { start: from + index, end: from + end, text: match[0], place: at, before, after, groups: match.slice(1).map((group) => group ?? '') };
    }
  }
}

/** Kept: every edit asks for all passages of the document. */
const known = new WeakMap<RegExp, WeakMap<Passage, readonly RegExpExecArray[]>>();

function matchesIn(passage: Passage, pattern: RegExp): readonly RegExpExecArray[] {
  let of = known.get(pattern);
  if (!of) known.set(pattern, (of = new WeakMap()));
  let found = of.get(passage);
  if (!found) of.set(passage, (found = [...passage.prose.matchAll(pattern)]));
  return found;
}

const sentencesIn = derived(({ prose }: Passage) => sentencesOf(prose));

/** "4 kap. 1 § socialtjänstlagen anger att …", "skollagen: …", "lag (2010:1) om hur …": the words are the law's or its name. */
const tells = /(?:anger|säger|föreskriver|stadgar|kräver|lyder|framgår|står|reglerar|heter)(?![A-Za-zÀ-ɏ])/u;
const headsText = /^[^:]{0,40}:/;
const nameOfLaw =
  /(?:lag|lagen|förordning|förordningen|kungörelse|kungörelsen|föreskrifter|föreskrifterna)\s*\((?:[A-ZÅÄÖ-]+\s*)?\d{4}:\d+\)\s+(?:om|med)\s[^.,;:]*$/u;

function isLaws(before: string, said: string, after: string): boolean {
  if (nameOfLaw.test(before)) return true;
  const law = lawReference.exec(before);
  if (law && (tells.test(before.slice(law.index)) || (law.index === 0 && headsText.test(before.slice(law[0].length))))) return true;
  const sentence = before + said + after;
  if (!lawReference.test(sentence)) return false;
  const tokens = tokensOf(sentence);
  const at = tokens.findIndex(({ start }) => start >= before.length);
  return at > 0 && citesLawAsSource(sentence, tokens, at);
}

const lawHeading =
  /^(?:(?:vad säger |vad |så säger )?lagen(?: säger)?|lag(?:stiftning|ar|rum|text|krav|stöd|regler)?|författning[A-Za-zÀ-ɏ]*|rättslig[A-Za-zÀ-ɏ]*|styrande lag[A-Za-zÀ-ɏ]*|ur lag[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;

/** Items of a list that a law opens ("Enligt 10 § ska utredningen visa:"), and what stands under a heading on law. */
export const placesOfLaw = fact((document: Document): ReadonlySet<Place> => {
  const outlined = outline(document);
  const { places } = outlined;
  return new Set(
    places.filter((place) => {
      const stem = place.stem === undefined ? undefined : places[place.stem]?.passage;
      if (stem && stem.depth === 0 && /:\s*$/.test(stem.prose) && lawReference.test(stem.prose)) return true;
      return place.passage.depth === 0 && [...sectionsAround(outlined, place.section)].some(({ title }) => lawHeading.test(title));
    }),
  );
});

const links = /\[[^[\]\n]{1,200}\](?:\([^()\n]{0,300}\)|\[[^[\]\n]{0,100}\])/gu;
const italics = /(?<=[A-Za-zÀ-ɏ]\s)([*_])[A-ZÀ-Þ][A-Za-zÀ-ɏ]*\s[^*_\n]{1,160}\1(?![*_A-Za-zÀ-ɏ])/gu;

/** The words of links, and titles in italics within a sentence: "programmet *Så skall vi bo*". */
const namesIn = (source: string): readonly Span[] =>
  /[[*_]/.test(source)
    ? [links, italics].flatMap((each) => [...source.matchAll(each)].map((match) => ({ start: match.index, end: match.index + match[0].length })))
    : [];
