import { derived } from './document.ts';
import { literalsOf } from './literals.ts';

/** For a text, which of the screened expressions it may have a match for: a bit each. */
export type Screen = Uint32Array;

/** An index of what expressions need: for three characters in a row, the strings that have them at a certain place, and whose they are. */
interface Index {
  readonly size: number;
  /** Expressions that any text may match. */
  readonly open: Screen;
  readonly byKey: ReadonlyMap<number, readonly Needed[]>;
}

interface Needed {
  readonly text: string;
  /** Where in it the key is. */
  readonly at: number;
  readonly of: number[];
}

const numbers = new WeakMap<RegExp, number>();
const screenedOnes: RegExp[] = [];
let built: Index | undefined;

/**
 * Makes an expression one of those that a screen tells of. For expressions that live as long as the program: most sentences have none of
 * the words that an expression asks for, and one walk over a sentence tells it of all of them (as in multi-pattern string search).
 */
export function screened(pattern: RegExp): RegExp {
  numbers.set(pattern, screenedOnes.length);
  screenedOnes.push(pattern);
  return pattern;
}

/** All expressions that screens tell of. */
export const screenedPatterns = (): readonly RegExp[] => screenedOnes;

/** Which screened expressions the text may have a match for; linear in the text. */
export function screenOf(text: string): Screen {
  const { open, byKey } = (built = built?.size === screenedOnes.length ? built : indexOf(screenedOnes));
  const found = open.slice();
  const lower = text.toLowerCase();
  for (let i = 0; i + 3 <= lower.length; i++) {
    const candidates = byKey.get(keyAt(lower, i));
    if (candidates === undefined) continue;
    for (const { text: needed, at, of } of candidates)
      if (lower.startsWith(needed, i - at)) for (const number of of) found[number >> 5] = (found[number >> 5] as number) | (1 << (number & 31));
  }
  return found;
}

/** Whether the text that the screen is of may have a match; always so for an expression that is not screened. */
export function mayMatch(screen: Screen, pattern: RegExp): boolean {
  const number = numbers.get(pattern);
  const bits = number === undefined ? undefined : screen[number >> 5];
  return number === undefined || bits === undefined || (bits & (1 << (number & 31))) !== 0;
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

/** What any of the screens lets through. */
export function together(screens: readonly Screen[]): Screen {
  const all = new Uint32Array((screenedOnes.length + 31) >> 5);
  for (const screen of screens) for (let i = 0; i < screen.length; i++) all[i] = (all[i] as number) | (screen[i] as number);
  return all;
}

function indexOf(patterns: readonly RegExp[]): Index {
  const open = new Uint32Array((patterns.length + 31) >> 5);
  const byText = new Map<string, number[]>();
  patterns.forEach((pattern, number) => {
    const literals = literalsOf(pattern);
    if (literals === undefined) open[number >> 5] = (open[number >> 5] as number) | (1 << (number & 31));
    else for (const text of new Set(literals)) byText.set(text, [...(byText.get(text) ?? []), number]);
  });
  const byKey = new Map<number, Needed[]>();
  for (const [text, of] of byText) {
    const at = (text.length - 3) >> 1;
    const key = keyAt(text, at);
    byKey.set(key, [...(byKey.get(key) ?? []), { text, at, of }]);
  }
  return { size: patterns.length, open, byKey };
}

/** Three characters as one number. */
const keyAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x40000 + ((text.charCodeAt(at + 1) & 0x1ff) << 9) + (text.charCodeAt(at + 2) & 0x1ff);
