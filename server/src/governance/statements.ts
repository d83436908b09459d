import { type Document, factWith } from '../core/document.ts';
import type { Draft } from '../core/rule.ts';
import { type Span, shift } from '../core/text.ts';
import type { Sentence } from '../swedish/clause.ts';
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
}

/** Words of a statement that a pattern finds: offsets in the document, and the text as written. */
export interface Wording extends Span {
  readonly text: string;
  readonly statement: Statement;
}

/** The sentences of a draft that lay something down, without those on what ends. */
export const statements = ({ document, config }: Draft): readonly Statement[] => inRoles(document, config.roles);

const inRoles = factWith((document: Document, roles: Roles): readonly Statement[] => {
  const actors = actorsOf(document, roles);
  return sentencesInForce({ document, config: { roles } }).flatMap((each): Statement[] => {
    let marked = known.get(each.sentence);
    if (!marked) known.set(each.sentence, (marked = inForce(each.prose.slice(each.sentence.start, each.sentence.end), actors)));
    return ended.test(marked.said) ? [] : [{ ...each, marked }];
  });
});

/** Kept with the sentence: every edit asks for all sentences of the document. */
const known = new WeakMap<Sentence, Marked>();

/** Where the words of a draft's statements match a pattern of `terms`, in the order of the text. */
export function* wordings(draft: Draft, pattern: RegExp): Generator<Wording> {
  const { text } = draft.document;
  for (const statement of statements(draft))
    for (const found of matchesIn(statement.marked, pattern)) {
      const { start, end } = shift(found, statement.span.start);
      yield { start, end, text: text.slice(start, end).replace(/\s+/g, ' '), statement };
    }
}

/** As `wordings`, in the sentence as it is written, with what it denies and sets aside ("under inga omständigheter", "utan undantag"); the pattern has no marks. */
export function* wordingsAsWritten(draft: Draft, pattern: RegExp): Generator<Wording> {
  const { text } = draft.document;
  for (const statement of statements(draft)) {
    const { prose, sentence, span } = statement;
    const written = prose.slice(sentence.start, sentence.end).toLowerCase().replace(/\s/g, ' ');
    if (!pattern.test(written)) continue;
    for (const match of written.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
      const start = span.start + match.index;
      const end = start + match[0].length;
      yield { start, end, text: text.slice(start, end).replace(/\s+/g, ' '), statement };
    }
  }
}

/** Whether any statement of a draft says what the pattern finds. */
export const isSaid = (draft: Draft, pattern: RegExp): boolean => statements(draft).some(({ marked }) => matchesIn(marked, pattern).length > 0);

const matched = new WeakMap<RegExp, WeakMap<Marked, readonly Span[]>>();

/** The matches in what a sentence lays down, as offsets in the sentence; kept with it. */
function matchesIn(marked: Marked, pattern: RegExp): readonly Span[] {
  let of = matched.get(pattern);
  if (!of) matched.set(pattern, (of = new WeakMap()));
  let spans = of.get(marked);
  if (!spans) of.set(marked, (spans = matches(marked, pattern)));
  return spans;
}

function matches({ said, origins }: Marked, pattern: RegExp): readonly Span[] {
  if (!pattern.test(said)) return [];
  return [...said.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].flatMap((match): Span[] => {
    const [from, to] = [match.index, match.index + match[0].length];
    const covered = origins.filter(({ at, start, end }) => at < to && from < at + (end - start));
    const [first, last] = [covered[0], covered.at(-1)];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}
