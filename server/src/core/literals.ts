/** What a part of an expression matches: all of it, if it is a few strings, and strings one of which is in every match. */
interface Part {
  readonly exact?: readonly string[];
  readonly needs?: readonly string[];
}

const nothing: Part = { exact: [''] };
const anything: Part = {};
const mostStrings = 64;
const shortest = 3;

/**
 * Strings one of which is in every text that the expression matches, in lower case; `undefined` where that cannot be told. They have at
 * least three characters. Reads the syntax of regular expressions that rules use, and takes what it does not know to match anything.
 */
export function literalsOf({ source }: RegExp): readonly string[] | undefined {
  return best(new Reader(source).alternatives());
}

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    if (parts.length === 1) return parts[0] as Part;
    const exact = parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact ?? []) : undefined;
    const needs = parts.map(best);
    return {
      ...(exact && exact.length <= mostStrings ? { exact } : {}),
      ...(needs.every((each) => each) ? { needs: needs.flatMap((each) => each ?? []) } : {}),
    };
  }

  private sequence(): Part {
    const needed: (readonly string[])[] = [];
    let run: readonly string[] = [''];
    let isExact = true;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const { exact, needs } = this.quantified();
      if (exact && exact.length * run.length <= mostStrings) {
        run = run.flatMap((before) => exact.map((after) => before + after));
        continue;
      }
      isExact = false;
      needed.push(run);
      if (needs) needed.push(needs);
      run = exact ?? [''];
    }
    if (isExact) return { exact: run };
    const needs = mostTelling([...needed, run]);
    return needs ? { needs } : anything;
  }

  private quantified(): Part {
    const part = this.one();
    const [, sign, least] = /^(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12)) ?? [];
    if (sign === undefined && least === undefined) return part;
    this.at += (/^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12)) as RegExpExecArray)[0].length;
    if (sign === '?') return part.exact ? { exact: ['', ...part.exact] } : anything;
    if (sign === '*' || Number(least) === 0) return anything;
    const needs = best(part);
    return needs ? { needs } : anything;
  }

  private one(): Part {
    const { source } = this;
    const sign = source[this.at++] as string;
    switch (sign) {
      case '(':
        return this.group();
      case '[':
        return this.set();
      case '\\':
        return this.escape();
      case '.':
        return anything;
      case '^':
      case '$':
        return nothing;
      default:
        return { exact: [sign.toLowerCase()] };
    }
  }

  private group(): Part {
    const [opening = ''] = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.source.slice(this.at, this.at + 40)) ?? [];
    this.at += opening.length;
    const part = this.alternatives();
    this.at++;
    return /[=!]$/.test(opening) ? nothing : part;
  }

  private set(): Part {
    const from = this.at;
    while (this.at < this.source.length && this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const members = this.source.slice(from, this.at++);
    return /^[^\\^-]{1,4}$/.test(members) ? { exact: [...members.toLowerCase()] } : anything;
  }

  private escape(): Part {
    const sign = this.source[this.at++] as string;
    if (/[bB]/.test(sign)) return nothing;
    if (!/[\p{L}\d]/u.test(sign)) return { exact: [sign] };
    const [more = ''] = /^(?:\{[^}]*\}|<[^>]*>|[\da-f]{4})/i.exec(/[pPuk]/.test(sign) ? this.source.slice(this.at, this.at + 40) : '') ?? [];
    this.at += more.length;
    return anything;
  }
}

const best = ({ exact, needs }: Part): readonly string[] | undefined => mostTelling([...(exact ? [exact] : []), ...(needs ? [needs] : [])]);

/** The set whose shortest string is longest; of those the smallest. */
function mostTelling(sets: readonly (readonly string[])[]): readonly string[] | undefined {
  const told = sets.map(withoutLonger).filter((set) => length(set) >= shortest);
  return told.sort((a, b) => Math.min(length(b), 6) - Math.min(length(a), 6) || a.length - b.length)[0];
}

const length = (set: readonly string[]): number => Math.min(...set.map((each) => each.length));

/** Without strings that have another in them: what has the longer has the shorter. */
const withoutLonger = (set: readonly string[]): readonly string[] => {
  const unique = [...new Set(set)];
  return unique.length > mostStrings ? unique : unique.filter((each) => !unique.some((other) => other !== each && each.includes(other)));
};
