/** What a part of an expression matches: all of it, if it is a few strings, and strings one of which is in every match. */
interface Part {
  readonly exact?: readonly string[];
  readonly needs?: readonly string[];
}

const nothing: Part = { exact: [''] };
const anything: Part = {};
const mostStrings = 32;
const shortest = 3;
const quantifiers = new Set('*+?{');
const special = new Set('\\^$.|?*+()[]{}');

/**
 * Strings one of which is in every text that an expression of this source matches, in lower case; `undefined` where that cannot be told. They have at
 * least three characters. Reads the syntax of regular expressions that rules use, and takes what it does not know to match anything.
 */
export function literalsOf(source: string): readonly string[] | undefined {
  const found = best(new Reader(source.toLowerCase()).alternatives());
  return found && withoutLonger(found);
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
    if (exact && exact.length <= mostStrings) return { exact };
    const needs: string[] = [];
    for (const part of parts) {
      const told = best(part);
      if (!told) return anything;
      needs.push(...told);
    }
    return { needs };
  }

  private sequence(): Part {
    const needed: (readonly string[])[] = [];
    let run: readonly string[] = [''];
    let isExact = true;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const { exact, needs } = this.quantified();
      if (exact && exact.length * run.length <= mostStrings) {
        run = product(run, exact);
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
    if (!quantifiers.has(this.source[this.at] ?? '')) return part;
    const [whole = '', sign, least] = /^(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12)) ?? [];
    this.at += whole.length;
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
        return { exact: [sign + this.plain()] };
    }
  }

  /** The letters that follow, but the last if a quantifier is about it alone. */
  private plain(): string {
    const from = this.at;
    while (this.at < this.source.length && !special.has(this.source[this.at] as string)) this.at++;
    if (this.at > from && quantifiers.has(this.source[this.at] ?? '')) this.at--;
    return this.source.slice(from, this.at);
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
    if (!/[A-Za-zÀ-ɏ\d]/u.test(sign)) return { exact: [sign] };
    const [more = ''] = /^(?:\{[^}]*\}|<[^>]*>|[\da-f]{4})/i.exec(/[pPuk]/.test(sign) ? this.source.slice(this.at, this.at + 40) : '') ?? [];
    this.at += more.length;
    return anything;
  }
}

function product(first: readonly string[], then: readonly string[]): readonly string[] {
  const [only] = then;
  if (then.length === 1 && only !== undefined) return only === '' ? first : first.map((each) => each + only);
  const found: string[] = [];
  for (const before of first) for (const after of then) found.push(before + after);
  return found;
}

const best = ({ exact, needs }: Part): readonly string[] | undefined => mostTelling([...(exact ? [exact] : []), ...(needs ? [needs] : [])]);

/** The set whose shortest string is longest; of those the smallest. Past six letters no string tells more. */
function mostTelling(sets: readonly (readonly string[])[]): readonly string[] | undefined {
  let found: readonly string[] | undefined;
  let longest = shortest - 1;
  for (const set of sets) {
    let length = 6;
    for (const each of set) length = Math.min(length, each.length);
    if (length < shortest || length < longest || (length === longest && found && found.length <= set.length)) continue;
    found = set;
    longest = length;
  }
  return found;
}

/** Without strings that have another in them: what has the longer has the shorter. */
const withoutLonger = (set: readonly string[]): readonly string[] => {
  const unique = [...new Set(set)];
  return unique.length > mostStrings ? unique : unique.filter((each) => !unique.some((other) => other !== each && each.includes(other)));
};
