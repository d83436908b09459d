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
export const terms = (list: string): RegExp => screened(termsOnce(list));

/** As {@link terms}, for a pattern that comes and goes with a configuration. */
export function termsOnce(list: string): RegExp {
  const all = list
    .split(/[\n,]/)
    .map((term) => term.trim())
    .filter(Boolean);
  return new RegExp(`(?<![${letter}0-9-])(?:${all.map(compile).join('|')})(?![${letter}-])`);
}

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

const mark = '(?:#[a-z])?';

function groupNamed(name: string): string {
  const group = groups[name];
  if (group === undefined) throw new Error(`No such group of words: <${name}>`);
  return group;
}

function compile(term: string): string {
  const plain = `${mark},? `;
  let pattern = '';
  let before: string | undefined;
  for (const word of term.match(/\([^()]*\)\?(?!\S)|\S+/g) ?? []) {
    if (word === '…') before = `${mark}[,:;]?(?: [^\\s¦]+){0,6}? `;
    else if (word === '..') before = `${mark}(?: [^\\s¦,]+){0,3}? `;
    else {
      const isOptional = /^\([^()]*\)\?$/.test(word);
      const one = word
        .replace(/\s+/g, plain)
        .replace(/<(\p{L}+)>/gu, (_, group: string) => groupNamed(group))
        .replace(/(?<![\])])\*/g, letters);
      if (!isOptional) {
        pattern += (before ?? '') + one;
        before = plain;
      } else if (before === undefined) pattern += `(?:${one.slice(0, -1)}${plain})?`;
      else pattern += `(?:${before}${one.slice(0, -1)})?`;
    }
  }
  return `(?:${pattern})`;
}
