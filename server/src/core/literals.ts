const shortest = 3;
/** Past six letters no string tells more. */
const tellingLength = 6;
const mostCompared = 32;

/**
 * Strings one of which is in every text that an expression of this source matches, in lower case; `undefined` where that cannot be told. They have at
 * least three characters. Reads the syntax of regular expressions that rules use, and takes what it does not know to match anything.
 */
export function literalsOf(source: string): readonly string[] | undefined {
  const found = mostTelling(needsOf(source));
  return found && withoutLonger(found);
}

/** As {@link literalsOf}, all that can be told: of each of the sets, every match has a string. */
export const needsOf = (source: string): readonly Strings[] => new Reader(source.toLowerCase()).alternatives();

type Strings = readonly string[];

const none: readonly Strings[] = [];

/** Goes through a source once. Strings are runs of letters as they stand: a run ends where a group begins. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** What is needed up to the end of the group: where there is a choice, the strings that tell most of each. */
  alternatives(): readonly Strings[] {
    const first = this.sequence();
    if (this.source.charCodeAt(this.at) !== bar) return first;
    const all: string[] = [];
    let isTold = true;
    for (let needs = first; ; needs = this.sequence()) {
      const strings = mostTelling(needs);
      if (strings) all.push(...strings);
      else isTold = false;
      if (this.source.charCodeAt(this.at) !== bar) return isTold ? [all] : none;
      this.at++;
    }
  }

  /** What is needed of what stands in a row. */
  private sequence(): readonly Strings[] {
    const { source } = this;
    const needs: Strings[] = [];
    while (this.at < source.length) {
      const sign = source.charCodeAt(this.at);
      if (sign === bar || sign === closing) break;
      if (sign === opening) {
        const inside = this.group();
        if (!this.isLeftOut()) needs.push(...inside);
      } else if (isSpecial(sign)) this.skip(sign);
      else {
        const run = this.run();
        if (run.length >= shortest) needs.push([run]);
      }
    }
    return needs;
  }

  /** The letters that follow, but the last if a quantifier is about it alone. */
  private run(): string {
    const { source } = this;
    const from = this.at;
    do this.at++;
    while (this.at < source.length && !isSpecial(source.charCodeAt(this.at)));
    return source.slice(from, isQuantifier(source.charCodeAt(this.at)) ? this.at - 1 : this.at);
  }

  /** What is in a group; nothing of one that looks about. */
  private group(): readonly Strings[] {
    const { source } = this;
    this.at++;
    let looks = false;
    if (source.charCodeAt(this.at) === question) {
      const sign = source[this.at + 1] as string;
      looks = sign === '=' || sign === '!' || (sign === '<' && '=!'.includes(source[this.at + 2] as string));
      if (sign !== '<') this.at += 2;
      else this.at = looks ? this.at + 3 : source.indexOf('>', this.at) + 1;
    }
    const needs = this.alternatives();
    this.at++;
    return looks ? none : needs;
  }

  /** Whether the quantifier that follows lets what is before it be left out; goes past it. */
  private isLeftOut(): boolean {
    const { source } = this;
    const sign = source.charCodeAt(this.at);
    if (!isQuantifier(sign)) return false;
    const isNone = sign === question || sign === star || (sign === braces && source[this.at + 1] === '0');
    this.skip(sign);
    return isNone;
  }

  /** Goes past a sign that stands for no letter of its own, with what belongs to it. */
  private skip(sign: number): void {
    const { source } = this;
    this.at++;
    if (sign === set) {
      while (this.at < source.length && source[this.at] !== ']') this.at += source[this.at] === '\\' ? 2 : 1;
      this.at++;
    } else if (sign === braces) this.at = source.indexOf('}', this.at) + 1;
    else if (sign === backslash) this.at += /^(?:[pu]\{[^}]*\}|k<[^>]*>|u[\da-f]{4}|.)/s.exec(source.slice(this.at, this.at + 40))?.[0].length ?? 1;
  }
}

const code = (sign: string): number => sign.charCodeAt(0);
const [bar, opening, closing, question, star, plus, set, braces, backslash] = [...'|()?*+[{\\'].map(code);
const isQuantifier = (sign: number): boolean => sign === question || sign === star || sign === plus || sign === braces;
const specials = new Uint8Array(128);
for (const sign of '\\^$.|?*+()[]{}') specials[code(sign)] = 1;
const isSpecial = (sign: number): boolean => specials[sign] === 1;

/** The set whose shortest string is longest; of those the smallest. */
function mostTelling(sets: readonly Strings[]): Strings | undefined {
  let found: Strings | undefined;
  let longest = shortest - 1;
  for (const set of sets) {
    let length = tellingLength;
    for (const each of set) if (each.length < length) length = each.length;
    if (length < shortest || length < longest || (length === longest && found && found.length <= set.length)) continue;
    found = set;
    longest = length;
  }
  return found;
}

/** Without strings that have another in them: what has the longer has the shorter. */
const withoutLonger = (strings: Strings): Strings => {
  const unique = [...new Set(strings)];
  return unique.length > mostCompared ? unique : unique.filter((each) => !unique.some((other) => other !== each && each.includes(other)));
};
