import { acronyms, actorPhrases, actorPronouns, determiners, notActors } from './lexicon/actor-words.ts';
import { bodies } from './lexicon/bodies.ts';
import { persons } from './lexicon/persons.ts';
import { entriesIn, wordSet, wordsIn } from './lexicon/words.ts';
import type { Token } from './tokens.ts';

/** What kind of doer a noun names. `vague`: used as a doer but names nobody in particular ("verksamheten", "berörda"). */
export type ActorKind = 'body' | 'role' | 'staff' | 'citizen' | 'external' | 'vague';

/** The nouns that name a doer, for one workspace: the lexicon with the roles and abbreviations that the draft and its project declare. */
export interface Actors {
  /** The kind of doer that the token names as a noun, also in the genitive; `undefined` if none. */
  kindOf(token: Token): ActorKind | undefined;
  /** Whether the token is a doer in the genitive ("nämndens"). */
  isGenitive(token: Token): boolean;
  /** The dictionary form of the doer that the token names ("rektorerna" → "rektor"); `undefined` if none. */
  lemmaOf(token: Token): string | undefined;
  /** The definite singular of a doer that stands in its plain form ("rektor" → "rektorn"); `undefined` for others. */
  definiteOf(token: Token): string | undefined;
}

interface Head {
  readonly kind: ActorKind;
  readonly lemma: string;
  readonly definite?: string | undefined;
}

interface Lexicon {
  readonly forms: ReadonlyMap<string, Head>;
  /** Forms of nouns that may end a compound, by their last four letters. */
  readonly heads: ReadonlyMap<string, readonly string[]>;
}

let built: Lexicon | undefined;
const excluded = wordSet(notActors);
const excludedEndings = wordsIn(notActors).filter((word) => word.length >= 6);
const known = wordSet(acronyms);
const pronouns = wordSet(actorPronouns);
const before = wordSet(determiners);

/** Phrases of several words that name a doer ("var och en"), as lists of words in lower case. */
export const phrases: readonly (readonly string[])[] = entriesIn(actorPhrases).map((line) => line.split(' '));

/** Words that may stand before an actor noun and belong to it ("respektive", "närmaste"). */
export const isDeterminer = (lower: string): boolean => before.has(lower);

/** Pronouns that name a doer as subject. "Man" is none. */
export const isActorPronoun = (lower: string): boolean => pronouns.has(lower);

/** Names of a project by the kind of actor they are. */
export type Declared = Readonly<Partial<Record<ActorKind, readonly string[]>>>;

const cache = new Map<string, Actors>();

/**
 * The actors of a workspace.
 * @param declared names that the project declares, by kind, in any form; each is also known with -en, -n, -s
 * @param abbreviations upper-case abbreviations that the draft itself defines
 */
export function actorsWith(declared: Declared = {}, abbreviations: readonly string[] = []): Actors {
  const key = JSON.stringify([Object.entries(declared).map(([kind, names]) => [kind, [...names].sort()]), [...abbreviations].sort()]);
  let found = cache.get(key);
  if (!found) {
    if (cache.size > 100) cache.clear();
    cache.set(key, (found = create(declared, abbreviations)));
  }
  return found;
}

function create(named: Declared, abbreviations: readonly string[]): Actors {
  const declared = new Map(
    Object.entries(named).flatMap(([kind, names]) =>
      names.map((name): [string, ActorKind] => [name.toLowerCase().split(/\s+/).at(-1) as string, kind as ActorKind]),
    ),
  );
  const own = new Set(abbreviations);
  const memo = new Map<string, Classified>();
  const look = (token: Token) => {
    let entry = memo.get(token.text);
    if (!entry) {
      if (memo.size > 20_000) memo.clear();
      memo.set(token.text, (entry = classify(token.text, token.lower, declared, own)));
    }
    return entry;
  };
  return {
    kindOf: (token) => (token.kind === 'word' ? look(token).kind : undefined),
    isGenitive: (token) => token.kind === 'word' && look(token).genitive,
    lemmaOf: (token) => (token.kind === 'word' ? look(token).lemma : undefined),
    definiteOf: (token) => (token.kind === 'word' && look(token).lemma === token.lower ? look(token).definite : undefined),
  };
}

interface Classified {
  readonly kind: ActorKind | undefined;
  readonly lemma: string | undefined;
  readonly definite?: string | undefined;
  readonly genitive: boolean;
}

function classify(text: string, lower: string, declared: ReadonlyMap<string, ActorKind>, own: ReadonlySet<string>): Classified {
  const abbreviation = /^([A-ZÀ-Þ][A-ZÀ-Þ\d]{1,5}|Digg|Sida|TiB)(?::?s)?$/u.exec(text)?.[1];
  if (abbreviation && (known.has(abbreviation) || own.has(abbreviation)))
    return { kind: 'body', lemma: abbreviation.toLowerCase(), genitive: text !== abbreviation };
  const nominative = readForm(lower, declared);
  if (nominative) return { ...nominative, genitive: false };
  if (lower.endsWith('s') && lower.length > 4) {
    const genitive = readForm(lower.slice(0, -1).replace(/[:’']$/, ''), declared);
    if (genitive) return { ...genitive, genitive: true };
  }
  return { kind: undefined, lemma: undefined, genitive: false };
}

/** Endings of the definite and the plural, for roles that a project declares in their plain form. */
const endings = ['arna', 'erna', 'orna', 'en', 'et', 'na', 'n', 'ar', 'er', 'or'];

/** What a project declares goes before the lexicon. */
function readForm(lower: string, declared: ReadonlyMap<string, ActorKind>): Head | undefined {
  const own = (lemma: string): Head | undefined => {
    const kind = declared.get(lemma);
    return kind && { kind, lemma };
  };
  const plain = own(lower);
  if (plain) return plain;
  const { forms, heads } = (built ??= build());
  const exact = forms.get(lower);
  if (exact) return exact;
  const ending = endings.find((each) => lower.endsWith(each) && declared.has(lower.slice(0, -each.length)));
  if (ending !== undefined) return own(lower.slice(0, -ending.length));
  // "skiftspejarna" of "skiftspejare"
  if (lower.endsWith('arna') && declared.has(`${lower.slice(0, -2)}e`)) return own(`${lower.slice(0, -2)}e`);
  if (excluded.has(lower)) return undefined;
  for (const form of heads.get(lower.slice(-4)) ?? []) {
    if (lower.length < form.length + 2 || !lower.endsWith(form)) continue;
    const head = forms.get(form) as Head;
    const lemma = lower.slice(0, -form.length) + head.lemma;
    if (excludedEndings.some((word) => lemma.endsWith(word) || lower.endsWith(word))) return undefined;
    return { kind: head.kind, lemma, definite: head.definite && lower.slice(0, -form.length) + head.definite };
  }
  return undefined;
}

function build(): Lexicon {
  const forms = new Map<string, Head>();
  const heads = new Map<string, string[]>();
  for (const line of entriesIn(bodies + persons)) {
    const [category = '', lemma = '', ...endings] = line.split(/\s+/);
    const kind = category.replace(/[+=]$/, '') as ActorKind;
    const all = [
      lemma,
      ...endings.filter((ending) => ending !== '0').map((ending) => (ending === '=' ? lemma : ending.startsWith('-') ? lemma + ending.slice(1) : ending)),
    ];
    for (const form of all) {
      if (!forms.has(form)) forms.set(form, { kind, lemma, definite: all[1] === lemma ? undefined : all[1] });
      if (!category.endsWith('+') || form.length < 4) continue;
      const tail = form.slice(-4);
      const list = heads.get(tail) ?? [];
      if (!list.includes(form)) list.push(form);
      heads.set(tail, list);
    }
  }
  for (const list of heads.values()) list.sort((a, b) => b.length - a.length);
  return { forms, heads };
}
