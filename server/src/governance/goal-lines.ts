import { derived } from '../core/document.ts';
import type { Span } from '../core/text.ts';
import { finiteVerbs } from '../swedish/finite.ts';
import { sentencesOf } from '../swedish/sentences.ts';
import { tokensOf } from '../swedish/tokens.ts';
import { isAboutGoals, isGoalLabel, tellsOfOthers } from './goal-phrases.ts';
import { activityLabel, measureLabel } from './goal-words.ts';

/** A paragraph as its author sees it: its source, which has the ends of lines, and its prose, which is as long. One object for each passage. */
export interface Lines {
  readonly source: string;
  readonly prose: string;
}

/** "Mål 1.1", "Delmål 2:": the number of a goal at the start of a line; not a year, nor a case in court ("Mål 1234-20"). */
const numberLabel =
  /^[\s\u2060]*(?:(?:del|inriktnings|effekt|resultat|nämnds?|fullmäktige|etapp|verksamhets|huvud)?mål)\s*\d{1,3}(?:\.\d+)*(?![\d–/-])(?:\s*[:.–-]\s*|\s+|$)/iu;

/** "1.1", "A2", "M3:" before the words of a goal; a whole number alone is no mark, it may count something. */
const dottedNumber = /^[\s\u2060]*(?:\d{1,2}(?:\.\d{1,2})+|[A-ZÅÄÖ]{1,2}\d{1,2}(?:\.\d{1,2})*)[.):]?[\s\u2060]+(?!§|kap)/u;

/** "Mål:", "**Inriktningsmål:**", "Långsiktigt mål för badet:". */
const wordLabel = /^[\s\u2060]*([A-Za-zÀ-ɏ\d][^:.!?]{1,60}?)[\s\u2060]*:[\s\u2060]+(?=\S)/u;

/** Where the words begin after the number of a goal, if the text begins with one: "Mål 3: Renare luft". */
export function afterNumber(text: string): number | undefined {
  const mark = numberLabel.exec(text)?.[0];
  if (mark === undefined) return undefined;
  // "Mål 3 är nått" tells of a goal and sets none.
  return /[:.–-]\s*$/.test(mark) || !/^[a-zß-ÿ]/u.test(text.slice(mark.length)) ? mark.length : undefined;
}

/** Lines with the numbers of goals, several in one paragraph. */
export const numberedGoals = derived((lines: Lines): readonly Span[] => marked(lines, afterNumber).filter((span) => !isOthers(lines.prose, span)));

/** Lines with numbers alone, where a heading says that they are goals: the first sentence of each. */
export function dottedGoals(lines: Lines): Span[] {
  if (!dottedNumber.test(lines.prose)) return [];
  return marked(lines, (line) => dottedNumber.exec(line)?.[0].length).flatMap((span) => firstSentence(lines.prose, span));
}

/** Lines with a word for goals and a colon. */
export const labelledGoals = derived((lines: Lines): readonly Span[] => {
  const after = (line: string): number | undefined => {
    const match = wordLabel.exec(line);
    return match && isGoalLabel((match[1] as string).trim()) ? match[0].length : undefined;
  };
  return marked(lines, after, (line) => wordLabel.test(line)).flatMap((span) => {
    const said = lines.prose.slice(span.start, span.end).trim();
    const counted =
      said.match(/[A-Za-zÀ-ɏ]{2,}/gu)?.filter((word) => !/^(?:procent|kronor|tkr|mnkr|kr|dagar|veckor|månader|år|st|stycken|timmar)$/i.test(word)) ?? [];
    if (counted.length < 2 || isOthers(lines.prose, span) || /^(?:se |(?:mål|det|den|de|vad|något|ett|en|anger|beskriver|är|som)(?![A-Za-zÀ-ɏ]))/u.test(said))
      return [];
    return sentencesOf(lines.prose.slice(span.start, span.end))
      .slice(0, 1)
      .map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
  });
});

/** "•" at the start of a line: a list in the author's eyes, though not in Markdown's. What stands before the first is its stem. */
export const dots = derived(({ source, prose }: Lines): { readonly stem: string; readonly spans: readonly Span[] } | undefined => {
  const first = /(?:^|\n)[ \t]*•/.exec(source);
  if (!first) return undefined;
  const from = first.index + first[0].length - 1;
  const spans = [...prose.slice(from).matchAll(/•\s*([^•]*[^•\s])/g)].map((match) => {
    const end = from + match.index + match[0].length;
    return { start: end - (match[1] as string).length, end };
  });
  return { stem: prose.slice(0, from).replace(/\s+/g, ' ').trim(), spans };
});

/** The last line of a paragraph, which a list may hang on. */
export const lastLine = ({ source, prose }: Lines): string =>
  prose
    .slice(source.trimEnd().lastIndexOf('\n') + 1)
    .replace(/[\s\u2060]+/g, ' ')
    .trim();

/** "**Språk.** Barnen äger ett rikt språk.": the sentence after the bold words, or these where they are the sentence themselves. */
export function leadGoal(prose: string, lead: Span): Span | undefined {
  const number = /^(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[A-ZÅÄÖ][.):])\s+/.exec(prose.slice(lead.start, lead.end))?.[0].length ?? 0;
  const from = lead.start + number;
  const said = prose.slice(from, lead.end).trim();
  const rest = prose.slice(lead.end);
  const gap = /^[\s\u2060]*([:–]?)[\s\u2060]*/u.exec(rest) as RegExpExecArray;
  if (said.length > 120 || (!/[.:!]$/.test(said) && !gap[1])) return undefined;
  if (!/[.!”"]\s*$/.test(rest) || measureLabel.test(said) || activityLabel.test(said) || otherLead.test(said)) return undefined;
  const [sentence] = firstSentence(prose, { start: lead.end + gap[0].length, end: prose.length });
  if (/\.$/.test(said) && isSentence(said)) return isAboutGoals(said) || tellsOfOthers(said) ? undefined : { start: from, end: from + said.length };
  return sentence;
}

/** "Fler barn simmar.", "Kulturarvet är levande."; not "Kollegor som stannar." */
const isSentence = (text: string): boolean =>
  text.split(/\s+/).length > 2 &&
  (/^(?:fler|färre|alla|ingen|inget|inga|varje|det|man|vi) (?!som |och )/i.test(text) || finiteVerbs(tokensOf(text)).some(({ type }) => type === 'main'));

const otherLead =
  /^(?:bakgrund|syfte|varför|exempel|till exempel|obs|observera|ansvar|roll(?:er)?|så |vad |vem |vilka |avgränsning|nuläge|utgångsläge|läget|delmål|tidsplan|start|klart|kostnad|nämnden|styrelsen|chef|rektor)/i;

function firstSentence(prose: string, within: Span): Span[] {
  const [first] = sentencesOf(prose.slice(within.start, within.end));
  if (!first) return [];
  const span = { start: within.start + first.start, end: within.start + first.end };
  const said = prose.slice(span.start, span.end);
  return /^["”(]?[A-ZÀ-Þ\d]/u.test(said) && !/:$/.test(said) && !isAboutGoals(said) && !isOthers(prose, span) ? [span] : [];
}

/** The only sentence of a paragraph, if it can be a goal. */
export const onlySentence = (prose: string): Span | undefined =>
  sentencesOf(prose).length === 1 && /[.!]\s*$/.test(prose) ? firstSentence(prose, { start: 0, end: prose.length })[0] : undefined;

/** The first sentence of a paragraph, if it can be a goal. */
export const openingSentence = (prose: string): Span | undefined => firstSentence(prose, { start: 0, end: prose.length })[0];

const isOthers = (prose: string, { start, end }: Span): boolean => tellsOfOthers(prose.slice(start, end));

/** What stands after each mark, to the next mark or to a line that ends it; the ends of lines in between are no ends. */
function marked({ source, prose }: Lines, after: (line: string) => number | undefined, ends: (line: string) => boolean = () => false): Span[] {
  const found: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (let start = 0; start < prose.length; ) {
    const end = source.indexOf('\n', start);
    const line = prose.slice(start, end < 0 ? undefined : end);
    const skip = after(line);
    if (skip !== undefined) found.push((open = { start: start + skip, end: start + line.trimEnd().length }));
    else if (open && ends(line)) open = undefined;
    else if (open) open.end = start + line.trimEnd().length;
    start = end < 0 ? prose.length : end + 1;
  }
  return found.filter((span) => span.end - span.start >= 4);
}
