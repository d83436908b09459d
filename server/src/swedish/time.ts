import type { Span } from '../core/text.ts';

/** A time that a text states. Dates are `YYYY-MM-DD`; `from` is absent where the text gives an end only. */
export interface TimeSpan extends Span {
  readonly text: string;
  readonly from: string | undefined;
  readonly to: string;
  /** `period`: from one year to another; `year`, `date`: a point; `years`: a number of years from the document's own date. */
  readonly kind: 'period' | 'year' | 'date' | 'years';
}

const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];
const numbers = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv', 'tretton', 'fjorton', 'femton'];

const year = '(?:20[0-9]{2})';
const number = `(?:\\d{1,2}|${numbers.slice(1).join('|')}|tjugo|trettio)`;

/** A year that belongs to a law, a bill, a record number or the name of something is no time. */
const precededBy = /(?:\(|prop\.\s*|bet\.\s*|rskr\.?\s*|dir\.?\s*|SOU\s*|SFS\s*|dnr\s*|nr\s*|Agenda\s*|agenda\s*|[A-Z]{1,3}\s?|[/:-])$/u;
const followedBy = /^(?:[:/]\d|-målen|-mål\b)/u;

const patterns: readonly (readonly [RegExp, (match: RegExpExecArray, from: string | undefined) => Omit<TimeSpan, 'start' | 'end' | 'text'> | undefined])[] = [
  [new RegExp(`(?<![\\d-])(${year})-(\\d\\d)-(\\d\\d)(?!\\d)`, 'g'), ([, y, m, d]) => ({ from: undefined, to: `${y}-${m}-${d}`, kind: 'date' })],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?::e|:a)?\\s+(${months.join('|')})\\s+(${year})(?!\\d)`, 'gi'),
    ([, d, m, y]) => ({ from: undefined, to: `${y}-${pad(months.indexOf((m as string).toLowerCase()) + 1)}-${pad(Number(d))}`, kind: 'date' }),
  ],
  [
    new RegExp(`(?<![\\d:/-])(${year})\\s*(?:[–-]|till och med|t\\.o\\.m\\.|till)\\s*(?:år\\s*)?(${year})(?![\\d:/])`, 'g'),
    ([, a, b]) => (Number(b) > Number(a) ? { from: `${a}-01-01`, to: `${b}-12-31`, kind: 'period' } : undefined),
  ],
  [new RegExp(`(?<![\\d])(${year})(?![\\d]|-\\d\\d-)`, 'g'), ([, y]) => ({ from: undefined, to: `${y}-12-31`, kind: 'year' })],
  [
    new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:(?:inom|på|om)\\s+(?:de\\s+)?(?:närmaste\\s+|kommande\\s+)?|under\\s+de\\s+(?:närmaste\\s+|kommande\\s+)?|under\\s+(?!\\d))(${number})(?:\\s*[–-]\\s*(${number}))?\\s+års?(?:\\s+sikt)?(?![A-Za-zÀ-ɏ])`,
      'giu',
    ),
    ([, a, b], from) => inYears(Math.max(numberIn(a), numberIn(b)), from),
  ],
];

const pad = (value: number): string => String(value).padStart(2, '0');

/** The number that a word or digits stand for: 0 for nothing, less than 0 for another word. */
export const numberIn = (word: string | undefined): number =>
  word === undefined
    ? 0
    : /^\d/.test(word)
      ? Number(word)
      : word.toLowerCase() === 'tjugo'
        ? 20
        : word.toLowerCase() === 'trettio'
          ? 30
          : numbers.indexOf(word.toLowerCase());

function inYears(count: number, from: string | undefined): Omit<TimeSpan, 'start' | 'end' | 'text'> | undefined {
  if (count <= 0 || from === undefined) return undefined;
  return { from, to: `${Number(from.slice(0, 4)) + count}${from.slice(4)}`, kind: 'years' };
}

/**
 * The times in a text that lie in a calendar.
 * @param from the day that "inom fem år" counts from, `YYYY-MM-DD`; without it such times are left out
 */
export function timesIn(text: string, from?: string): readonly TimeSpan[] {
  if (!/\d|inom|sikt|kommande|närmaste/i.test(text)) return [];
  const found: TimeSpan[] = [];
  const taken = new Uint8Array(text.length);
  for (const [pattern, read] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      if (/^\d/.test(match[0]) && (precededBy.test(text.slice(Math.max(0, start - 12), start)) || followedBy.test(text.slice(end)))) continue;
      const time = read(match as RegExpExecArray, from);
      if (!time) continue;
      found.push({ start, end, text: match[0], ...time });
      taken.fill(1, start, end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A number of years that something lasts or is counted over. */
export interface Duration extends Span {
  readonly years: number;
}

const long = [
  new RegExp(
    `(?<![A-Za-zÀ-ɏ])(?:för|över|i|på)\\s+(?:minst\\s+|upp till\\s+)?(${number})(?:\\s*[–-]\\s*(${number}))?\\s+år(?![A-Za-zÀ-ɏ]|\\s+(?:sedan|gammal|gamla))`,
    'giu',
  ),
  new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(${number})(?:\\s*[–-]\\s*(${number}))?-?åri(?:g|ga|gt)(?![A-Za-zÀ-ɏ])`, 'giu'),
];

/** "För tio år", "över åtta år", "tioårig"; not "för tio år sedan". */
export const durationsIn = (text: string): readonly Duration[] =>
  long.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      years: Math.max(numberIn(match[1]), numberIn(match[2])),
    })),
  );

/** The first full date in a text, or the first year as its first day; `YYYY-MM-DD`. */
export function plainDate(text: string): string | undefined {
  const times = timesIn(text);
  const date = times.find((time) => time.kind === 'date');
  if (date) return date.to;
  const other = times[0];
  return other && (other.from ?? `${other.to.slice(0, 4)}-01-01`);
}
