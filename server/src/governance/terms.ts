import { screened } from '../core/screen.ts';

/**
 * Word patterns for what sentences lay down (`Marked.said`), written as the words they match. In a list of terms, one a line or parted by commas:
 *
 * - `*` any letters or none: `*rapport` also in a compound, `månads*`
 * - `(en|er)?` as in regular expressions, for inflections; as a word of its own a word that may be left out
 * - `…` up to six words, `..` up to three, but nothing that the sentence does not lay down
 * - `<who>` a named actor of any kind; `<worker>`, `<people>`, `<anyone>`, `<voters>` of a kind (see `groups`)
 *
 * A term is whole words: "lär" is not in "lärare", and "medel" not in "läkemedel".
 */
export function terms(list: string): RegExp {
  const all = termsIn(list);
  const sources = all.map((term) => compile(term, spelled));
  return screened(
    expressionOf(sources),
    all.map((term, i) => ({ outline: () => compile(term, outlined), source: () => whole(sources[i] as string) })),
  );
}

/** As {@link terms}, for a pattern that comes and goes with a configuration. */
export const termsOnce = (list: string): RegExp => expressionOf(termsIn(list).map((term) => compile(term, spelled)));

const expressionOf = (sources: readonly string[]): RegExp => new RegExp(whole(sources.join('|')));

const termsIn = (list: string): readonly string[] =>
  list
    .split(/[\n,]/)
    .map((term) => term.trim())
    .filter(Boolean);

const whole = (source: string): string => `(?<![${letter}0-9-])(?:${source})(?![${letter}-])`;

/** The small letters of Swedish and its neighbours. Provisions are in lower case, and `\p{L}` makes expressions of this size slow to build. */
const letter = 'a-zà-öø-ÿ';
const letters = `[${letter}:-]*`;

/** A noun with one of the marks of in-force.ts. */
const marked = (marks: string): string => `[${letter}:-]+#[${marks}]`;

const groups: Readonly<Record<string, string>> = {
  who: marked('kbrscpevwy'),
  /** Those who do the work and the units they do it in; not those who decide by vote. */
  worker: `(?:${marked('brsw')}|(?:verksamhet|hemtjänst|arbetsplats)${letters}#v)`,
  voters: marked('k'),
  outside: marked('e'),
  people: `(?:${marked('c')}|den det gäller|dem det gäller)`,
  anyone: `(?:${marked('cpy')}|(?:den|de) ¦|den som|de som|dem som|dig som|alla(?:#v)?|var och en|vem som helst)`,
  number: '(?:\\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|några|flera)',
};

/** How the signs of a term are written in an expression. */
interface Form {
  readonly letters: string;
  /** Between words that follow each other, and for `…` and `..`. */
  readonly next: string;
  readonly several: string;
  readonly few: string;
  readonly group: (name: string) => string;
}

const mark = '(?:#[a-z])?';
const spelled: Form = {
  letters,
  next: `${mark},? `,
  several: `${mark}[,:;]?(?: [^\\s¦]+){0,6}? `,
  few: `${mark}(?: [^\\s¦,]+){0,3}? `,
  group: groupNamed,
};
/** With the words alone, for a screen: all else is whatever. */
const outlined: Form = { letters: '.', next: '.', several: '.', few: '.', group: () => '.' };

function groupNamed(name: string): string {
  const group = groups[name];
  if (group === undefined) throw new Error(`No such group of words: <${name}>`);
  return group;
}

function compile(term: string, form: Form): string {
  let pattern = '';
  let before: string | undefined;
  for (const word of term.match(/\([^()]*\)\?(?!\S)|\S+/g) ?? []) {
    if (word === '…') before = form.several;
    else if (word === '..') before = form.few;
    else {
      const isOptional = /^\([^()]*\)\?$/.test(word);
      const one = word
        .replace(/\s+/g, form.next)
        .replace(/<([A-Za-zÀ-ɏ]+)>/gu, (_, group: string) => form.group(group))
        .replace(/(?<![\])])\*/g, form.letters);
      if (!isOptional) {
        pattern += (before ?? '') + one;
        before = form.next;
      } else if (before === undefined) pattern += `(?:${one.slice(0, -1)}${form.next})?`;
      else pattern += `(?:${before}${one.slice(0, -1)})?`;
    }
  }
  return `(?:${pattern})`;
}
