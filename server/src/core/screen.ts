import { derived } from './document.ts';
import { literalsOf, needsOf } from './literals.ts';
import type { Span } from './text.ts';

/**
 * What a text has of the words that screened expressions ask for. Most sentences have none of an expression's words, and one walk over a
 * sentence tells it of all expressions (a search for many strings at once).
 */
export interface Screen {
  /** The numbers of the alternatives whose words the text has, in order. */
  readonly found: Uint16Array;
  /** How many alternatives there were when the text was read. */
  readonly size: number;
}

/** An expression as alternatives that are sought one by one, so that those with none of their words in the text cost nothing. */
interface Entry {
  /** Its alternatives have the numbers from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
  readonly alternativeAt: (index: number) => Sought;
}

/** An expression to try on a text, and more that the text needs to have for it: an expression is slow to compile, and most need not be. */
interface Sought {
  readonly expression: RegExp;
  readonly needs: readonly (readonly string[])[];
}

interface Index {
  readonly size: number;
  /** Alternatives of which nothing can be told: any text may match. */
  readonly open: readonly number[];
  /** By three characters in a row, see {@link keyAt}: the strings that have them at a certain place, and whose they are. */
  readonly byKey: readonly (readonly Needed[] | undefined)[];
  /** For each alternative the last reading that found its words. */
  readonly foundIn: Uint32Array;
}

interface Needed {
  readonly text: string;
  /** Where in it the key is. */
  readonly at: number;
  readonly of: number[];
}

const entries = new WeakMap<RegExp, Entry>();
const screenedOnes: RegExp[] = [];
/** The sources of all alternatives, by their numbers. */
const sources: (() => string)[] = [];
let built: Index | undefined;

/** An alternative of an expression. */
export interface Alternative {
  /** A source that matches all that the alternative does, and maybe more: what its words are told from. */
  readonly outline: () => string;
  readonly source: () => string;
}

/**
 * Makes an expression one of those that a screen tells of. For expressions that live as long as the program.
 * @param alternatives those that the expression is made of, in their order, if there is more than one
 */
export function screened(pattern: RegExp, alternatives?: readonly Alternative[]): RegExp {
  const from = sources.length;
  sources.push(...(alternatives?.map(({ outline }) => outline) ?? [() => pattern.source]));
  const made: Sought[] = [];
  const alternativeAt = (index: number): Sought =>
    (made[index] ??= {
      expression: new RegExp(alternatives?.[index]?.source() ?? pattern.source, `${pattern.flags}g`),
      needs: needsOf(alternatives?.[index]?.outline() ?? pattern.source),
    });
  entries.set(pattern, { from, to: sources.length, alternativeAt });
  screenedOnes.push(pattern);
  return pattern;
}

/** All expressions that screens tell of. */
export const screenedPatterns = (): readonly RegExp[] => screenedOnes;

/** How many texts have been read with the index. */
let readings = 0;

/** Reads a text for all screened expressions; linear in the text. */
export function screenOf(text: string): Screen {
  const { size, open, byKey, foundIn } = (built = built?.size === sources.length ? built : indexOf(sources));
  const reading = ++readings;
  const found = [...open];
  const lower = text.toLowerCase();
  for (let i = 0; i + 3 <= lower.length; i++) {
    const candidates = byKey[keyAt(lower, i)];
    if (candidates === undefined) continue;
    for (const { text: needed, at, of } of candidates) {
      if (!lower.startsWith(needed, i - at)) continue;
      for (const number of of) {
        if (foundIn[number] === reading) continue;
        foundIn[number] = reading;
        found.push(number);
      }
    }
  }
  return { found: Uint16Array.from(found).sort(), size };
}

/** Whether the text that the screen is of may have a match; always so for an expression that is not screened. */
export function mayMatch({ found, size }: Screen, pattern: RegExp): boolean {
  const entry = entries.get(pattern);
  if (!entry || entry.from >= size) return true;
  const first = found[firstFrom(found, entry.from)];
  return first !== undefined && first < entry.to;
}

/** Whether the text, of which the screen is, has a match of the expression. */
export const isIn = (screen: Screen, pattern: RegExp, text: string): boolean =>
  candidates(screen, pattern, text).some((expression) => {
    expression.lastIndex = 0;
    return expression.test(text);
  });

/** Where the text, of which the screen is, has matches of the expression: as `matchAll` of the whole would have them. */
export function matchesIn(screen: Screen, pattern: RegExp, text: string): readonly Span[] {
  const sought = candidates(screen, pattern, text).map((expression) => ({ expression, next: spanFrom(expression, text, 0) }));
  const spans: Span[] = [];
  for (let at = 0; ; ) {
    let first: Span | undefined;
    for (const each of sought) {
      if (each.next && each.next.start < at) each.next = spanFrom(each.expression, text, at);
      if (each.next && (!first || each.next.start < first.start)) first = each.next;
    }
    if (!first) return spans;
    spans.push(first);
    at = first.end > first.start ? first.end : first.end + 1;
  }
}

function spanFrom(expression: RegExp, text: string, from: number): Span | undefined {
  expression.lastIndex = from;
  const match = expression.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** The alternatives that the text may match, in their order. */
function candidates({ found, size }: Screen, pattern: RegExp, text: string): readonly RegExp[] {
  const { from, to, alternativeAt } = entries.get(pattern) ?? screenedLate(pattern);
  const all: RegExp[] = [];
  let lower: string | undefined;
  const consider = (index: number): void => {
    const { expression, needs } = alternativeAt(index);
    lower ??= text.toLowerCase();
    if (needs.every((strings) => strings.some((each) => (lower as string).includes(each)))) all.push(expression);
  };
  if (from >= size) for (let i = 0; i < to - from; i++) consider(i);
  else for (let i = firstFrom(found, from); i < found.length && (found[i] as number) < to; i++) consider((found[i] as number) - from);
  return all;
}

/** An expression that no screen tells of, such as one of a rule pack. */
const screenedLate = derived((pattern: RegExp): Entry => {
  const sought: Sought = { expression: new RegExp(pattern, pattern.global ? pattern.flags : `${pattern.flags}g`), needs: [] };
  return { from: Number.MAX_SAFE_INTEGER - 1, to: Number.MAX_SAFE_INTEGER, alternativeAt: () => sought };
});

/** The index of the first number that is not less. */
function firstFrom(numbers: Uint16Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words that are asked about again and again; the same object as long as they stay as they are. */
export interface Words {
  readonly text: string;
}

const screenOfWords = derived(({ text }: Words) => screenOf(text));

/**
 * A question to words, with its answers kept: whether they match the expression.
 * @param without what is taken out of the words first
 */
export function speaksOf(pattern: RegExp, without?: RegExp): (words: Words) => boolean {
  screened(pattern);
  return derived((words: Words) => mayMatch(screenOfWords(words), pattern) && pattern.test(without ? words.text.replace(without, '') : words.text));
}

/** As `pattern.exec(text)` of a screened expression, and quick where the text has none of its words. */
export const find = (pattern: RegExp, text: string): RegExpExecArray | null => (mayMatch(screenOf(text), pattern) ? pattern.exec(text) : null);

/** For texts in a row, which of them an expression may match. */
export interface ManyScreened {
  readonly size: number;
  /** How many texts there are. */
  readonly count: number;
  /** The texts of alternative `i` are `texts[starts[i]]` up to `texts[starts[i + 1]]`. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
}

/** Turns screens of texts about: from what each text has to which texts have it; linear in what they have. */
export function manyScreened(screens: readonly Screen[]): ManyScreened {
  const size = screens.reduce((least, screen) => Math.min(least, screen.size), sources.length);
  const starts = new Uint32Array(sources.length + 2);
  for (const { found } of screens) for (const number of found) starts[number + 2] = (starts[number + 2] as number) + 1;
  for (let i = 2; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const texts = new Uint32Array(starts[starts.length - 1] as number);
  screens.forEach(({ found }, text) => {
    for (const number of found) {
      const at = starts[number + 1] as number;
      texts[at] = text;
      starts[number + 1] = at + 1;
    }
  });
  return { size, count: screens.length, starts, texts };
}

/** The indices of the texts that the expression may match, in order. */
export function textsFor({ size, count, starts, texts }: ManyScreened, pattern: RegExp): Iterable<number> {
  const entry = entries.get(pattern);
  if (!entry || entry.from >= size) return Array.from({ length: count }, (_, text) => text);
  const found = texts.subarray(starts[entry.from], starts[entry.to]);
  return entry.to - entry.from === 1 ? found : new Set(found.slice().sort());
}

function indexOf(all: readonly (() => string)[]): Index {
  const open: number[] = [];
  const byText = new Map<string, number[]>();
  all.forEach((source, number) => {
    const literals = literalsOf(source());
    if (literals === undefined) open.push(number);
    for (const text of new Set(literals)) {
      const of = byText.get(text);
      if (of) of.push(number);
      else byText.set(text, [number]);
    }
  });
  const byKey = new Array<Needed[] | undefined>(32 ** 3).fill(undefined);
  for (const [text, of] of byText) {
    const at = (text.length - 3) >> 1;
    const key = keyAt(text, at);
    const needed = byKey[key];
    if (needed) needed.push({ text, at, of });
    else byKey[key] = [{ text, at, of }];
  }
  return { size: all.length, open, byKey, foundIn: new Uint32Array(all.length) };
}

/** Three characters as one number: five bits of each tell letters apart, and what else shares a number is told apart by the strings. */
const keyAt = (text: string, at: number): number => ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
