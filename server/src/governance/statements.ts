import type { Config } from '../core/config.ts';
import { type Chapter, inWhole, movedWith } from '../core/chapter.ts';
import { derived, type Document, factWith, isOwn } from '../core/document.ts';
import type { Draft } from '../core/rule.ts';
import { isIn, manyScreened, matchesIn, type Screen, screenOf, textsFor, type Words } from '../core/screen.ts';
import { type Span, shift } from '../core/text.ts';
import type { Actors } from '../swedish/actors.ts';
import type { Sentence } from '../swedish/clause.ts';
import { chapters } from './chapters.ts';
import { inForce, type Marked } from './in-force.ts';
import { actorsOf, type Roles } from './mandates.ts';
import { type SentenceInForce, sentencesInForce } from './sentences-in-force.ts';
import { terms } from './terms.ts';

/** What ends, and so is no practice any more. */
export const ended =
  terms(`upphör, upphöra, avskaffas, avskaffa, avskaffat, avvecklas, avvecklats, slopas, slopa, slopats, läggs ned, läggs ner, lagts ned, lagts ner, läggas ned, dras in, tas bort, tagits bort,
  har upphört, ställs in, ställas in, pausas, ersätts av, saknas, saknar, slutar, avstår från, undviker, undvika`);

/** A sentence in force as word patterns read it. */
export interface Statement extends SentenceInForce {
  readonly marked: Marked;
  /** Which patterns what it lays down may match. */
  readonly screen: Screen;
}

/** Words of a statement that a pattern finds: offsets in the document, and the text as written. */
export interface Wording extends Span {
  readonly text: string;
  readonly statement: Statement;
}

const screenOfSaid = derived(({ said }: Marked) => screenOf(said));

/** The sentences of a draft that lay something down, without those on what ends. */
export const statements = ({ document, config: { roles } }: Draft): readonly Statement[] =>
  document.chapter ? inRoles(document, roles) : inChapters(document, roles);

const inChapters = factWith((document: Document, roles: Roles): readonly Statement[] =>
  chapters(document).flatMap((chapter) => moved(inRoles(chapter.document, roles), chapter)),
);

const moved = movedWith((statement: Statement, chapter): Statement => inWholeDocument(chapter, statement));

/** The same object for the same statement: rules tell by it which wordings are in one sentence. */
const inWholeDocument = factWith(
  (chapter: Chapter, statement: Statement): Statement => ({
    ...statement,
    span: inWhole(chapter, statement.span),
    place: statement.place + chapter.placesBy,
    section: statement.section + chapter.sectionsBy,
  }),
);

const inRoles = factWith((document: Document, roles: Roles): readonly Statement[] =>
  readInRoles(document, roles).filter(({ marked, screen }) => !isIn(screen, ended, marked.said)),
);

const readInRoles = factWith((document: Document, roles: Roles): readonly Statement[] => {
  const actors = actorsOf(document, roles);
  return sentencesInForce({ document, config: { roles } }).map((each): Statement => {
    let marked = known.get(each.sentence);
    if (!marked) known.set(each.sentence, (marked = readable(each.prose.slice(each.sentence.start, each.sentence.end), actors)));
    return { ...each, marked, screen: screenOfSaid(marked) };
  });
});

/** No words of people are so long; in such a one a pattern could be sought for ever. */
const longWord = /[^\s]{200}/;
const nothing: Marked = { words: '', said: '', origins: [] };

const readable = (sentence: string, actors: Actors): Marked => (longWord.test(sentence) ? nothing : inForce(sentence, actors));

/** Kept with the sentence: every edit asks for all sentences of the document. */
const known = new WeakMap<Sentence, Marked>();

/** Which statements a pattern may match: most rules ask for words that a draft has nowhere. */
const screensOf = derived((all: readonly Statement[]) => manyScreened(all.map(({ screen }) => screen)));

/** Where the words of a draft's statements match a pattern of `terms`, in the order of the text. */
export const wordings = (draft: Draft, pattern: RegExp): Generator<Wording> => byChapter(draft, readers(pattern));

/** What a pattern finds in a chapter is kept with it. */
const readers = derived((pattern: RegExp) => {
  const kept = factWith((document: Document, config: Config) => [...laidDown({ document, config }, pattern)]);
  return ({ document, config }: Draft): readonly Wording[] => kept(document, config);
});

function* byChapter({ document, config }: Draft, read: (chapter: Draft) => Iterable<Wording>): Generator<Wording> {
  if (document.chapter) return yield* read({ document, config });
  for (const chapter of chapters(document))
    for (const wording of read({ document: chapter.document, config })) if (isOwn(chapter.document, wording.start)) yield wordingInWhole(wording, chapter);
}

/** A wording in a chapter as one in the whole document. */
export const wordingInWhole = <T extends Wording>(wording: T, chapter: Chapter): T => ({
  ...inWhole(chapter, wording),
  statement: inWholeDocument(chapter, wording.statement),
});

function* laidDown(draft: Draft, pattern: RegExp): Generator<Wording> {
  const all = statements(draft);
  for (const at of textsFor(screensOf(all), pattern)) {
    const statement = all[at] as Statement;
    const { marked, screen } = statement;
    yield* placed(
      draft,
      statement,
      kept(inSaid, pattern, marked, () => saidIn(marked, pattern, screen)),
    );
  }
}

/**
 * As `wordings`, in the sentence as it is written, with what it denies, sets aside or makes a condition ("under inga omständigheter"). Nobody
 * carries a mark there, so that `<who>` finds none.
 */
export const wordingsAsWritten = (draft: Draft, pattern: RegExp): Generator<Wording> =>
  byChapter(draft, (chapter) => asWritten(chapter, statements(chapter), pattern));

/** As `wordingsAsWritten`, also in sentences on what ends: for what is a practice by being written ("får inte uttala sig"). */
export const phrases = (draft: Draft, pattern: RegExp): Generator<Wording> =>
  byChapter(draft, (chapter) => asWritten(chapter, readInRoles(chapter.document, chapter.config.roles), pattern));

/** Whether any statement of a draft says what the pattern finds. */
export const isSaid = (draft: Draft, pattern: RegExp): boolean => wordings(draft, pattern).next().done !== true;

/** A sentence in lower case with single spaces, and what patterns it may match. */
const written = new WeakMap<Sentence, Words & { readonly screen: Screen }>();

function asItIsWritten(sentence: Sentence, prose: string): Words & { readonly screen: Screen } {
  let words = written.get(sentence);
  if (!words) {
    const text = prose.slice(sentence.start, sentence.end).toLowerCase().replace(/\s/g, ' ');
    written.set(sentence, (words = { text, screen: screenOf(text) }));
  }
  return words;
}

const screensOfWritten = derived((all: readonly Statement[]) => manyScreened(all.map(({ sentence, prose }) => asItIsWritten(sentence, prose).screen)));

function* asWritten(draft: Draft, all: readonly Statement[], pattern: RegExp): Generator<Wording> {
  for (const at of textsFor(screensOfWritten(all), pattern)) {
    const statement = all[at] as Statement;
    const { marked, sentence, prose } = statement;
    if (marked === nothing) continue;
    const { text, screen } = asItIsWritten(sentence, prose);
    yield* placed(
      draft,
      statement,
      kept(inWriting, pattern, marked, () => matchesIn(screen, pattern, text)),
    );
  }
}

function* placed({ document: { text } }: Draft, statement: Statement, spans: readonly Span[]): Generator<Wording> {
  for (const span of spans) {
    const { start, end } = shift(span, statement.span.start);
    yield {
      start,
      end,
      text: text
        .slice(start, end)
        .replace(/[*_`]+/g, '')
        .replace(/\s+/g, ' '),
      statement,
    };
  }
}

/** The matches of patterns in sentences, as offsets in them. Kept: every edit asks for all sentences of the document. */
type Matches = WeakMap<RegExp, WeakMap<Marked, readonly Span[]>>;
const inSaid: Matches = new WeakMap();
const inWriting: Matches = new WeakMap();

function kept(matches: Matches, pattern: RegExp, marked: Marked, compute: () => readonly Span[]): readonly Span[] {
  let of = matches.get(pattern);
  if (!of) matches.set(pattern, (of = new WeakMap()));
  let spans = of.get(marked);
  if (!spans) of.set(marked, (spans = compute()));
  return spans;
}

function saidIn({ said, origins }: Marked, pattern: RegExp, screen: Screen): readonly Span[] {
  return matchesIn(screen, pattern, said).flatMap((match): Span[] => {
    const covered = origins.filter(({ at, start, end }) => at < match.end && match.start < at + (end - start));
    const [first, last] = [covered[0], covered.at(-1)];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}
