import { type Document, factWith } from '../core/document.ts';
import type { ActorKind, Actors } from '../swedish/actors.ts';
import { isActorPronoun, isDeterminer, phrases } from '../swedish/actors.ts';
import { isCoordinator } from '../swedish/finite.ts';
import { type Token, tokensOf } from '../swedish/tokens.ts';
import { titlePlace, wordsOf } from '../markdown/outline.ts';
import { definedAbbreviations } from './abbreviations.ts';
import { field } from './header.ts';
import { actorsOf, type Roles } from './mandates.ts';

/** A role or body that a phrase names. Two phrases with the same `id` name the same one. */
export interface RoleName {
  /** In its dictionary form and lower case: "Rektorerna" and "rektorn" are `rektor`. */
  readonly id: string;
  /** As written, without determiners, with a capital. */
  readonly label: string;
  readonly kind: ActorKind | undefined;
}

/** Reads the names of roles in a document; what it defines as an abbreviation is the same as the whole name. */
export type RoleReader = (phrase: string) => readonly RoleName[];

export const roleReader = factWith((document: Document, roles: Roles): RoleReader => {
  const actors = actorsOf(document, roles);
  const long = new Map(definedAbbreviations(document).map((each) => [each.short.toLowerCase(), rolesIn(each.long, actors)[0]]));
  const own = ownBody(document, actors);
  // "nämnden", not "varje nämnd" or "nämnderna"
  const same = (role: RoleName): RoleName =>
    long.get(role.id) ?? (own?.id.endsWith(role.id) && /^(?:nämnden|styrelsen|myndigheten)$/i.test(role.label) ? own : role);
  const known = new Map<string, readonly RoleName[]>();
  return (phrase) => {
    let found = known.get(phrase);
    if (!found) known.set(phrase, (found = rolesIn(phrase, actors).map(same)));
    return found;
  };
});

/** The body that the document is about or of, by its title or header: there "nämnden" is that one. */
function ownBody(document: Document, actors: Actors): RoleName | undefined {
  const title = titlePlace(document);
  const texts = [title ? wordsOf(title.passage) : '', field(document, 'decidedBy')?.value ?? ''];
  return texts
    .flatMap((text) => text.split(/\s(?:för|av)\s/))
    .flatMap((text) => rolesIn(text, actors))
    .find(({ kind, id }) => kind === 'body' && /.(?:nämnd|styrelse|myndighet)$/.test(id));
}

/** The roles that a phrase names: "Förvaltningschefen och ekonomichefen" names two, "barn- och utbildningsnämnden" one. */
function rolesIn(phrase: string, actors: Actors): readonly RoleName[] {
  const fixed = phrases.find((words) => phrase.toLowerCase().startsWith(words.join(' ')));
  if (fixed) return [{ id: fixed.join(' '), label: capital(fixed.join(' ')), kind: undefined }];
  const ordinal = /^\d+:[ea]\s+/.exec(phrase)?.[0];
  if (ordinal)
    return rolesIn(phrase.slice(ordinal.length), actors).map((role, i) =>
      i > 0 ? role : { ...role, id: ordinal.toLowerCase() + role.id, label: ordinal + role.label.toLowerCase() },
    );
  const tokens = tokensOf(phrase.replace(/\([^)]*\)?/g, ' ').replaceAll('/', ' / ')).filter(
    ({ kind, text }) => kind === 'word' || text === ',' || text === '/',
  );
  const found: RoleName[] = [];
  let words: Token[] = [];
  let done = false;
  for (const token of tokens) {
    const joins = token.kind === 'mark' || (isCoordinator(token.lower) && !words.at(-1)?.text.endsWith('-'));
    if (joins) {
      if (done) words = [];
      done = false;
      if (words.length === 0) continue;
    }
    if (done || token.kind === 'mark') continue;
    words.push(token);
    const lemma = actors.lemmaOf(token);
    const isHead = (lemma !== undefined && !actors.isGenitive(token) && !isAttribute(token, tokens)) || (words.length === 1 && isActorPronoun(token.lower));
    if (!isHead) continue;
    found.push(named(words, lemma ?? token.lower, actors.kindOf(token)));
    done = true;
  }
  if (found.length > 0 || tokens.length === 0) return found;
  const all = tokens.filter(({ kind }) => kind === 'word');
  const last = all.at(-1);
  return last ? [named(all, actors.lemmaOf(last) ?? last.lower, actors.kindOf(last), actors.isGenitive(last))] : [];
}

/** "ansvarig chef", "berörda nämnder": a determiner that is an actor by form and has a noun after it. */
const isAttribute = (token: Token, tokens: readonly Token[]): boolean => {
  const next = tokens[tokens.indexOf(token) + 1];
  return isDeterminer(token.lower) && next?.kind === 'word' && !isCoordinator(next.lower);
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const articles = /^(?:den|det|de|denna|detta|dessa|varje|respektive|resp|samtliga|alla|en|ett|vår|vårt|våra)$/;

function named(words: readonly Token[], lemma: string, kind: ActorKind | undefined, isGenitive = false): RoleName {
  const own = words.filter((token, i) => i === words.length - 1 || !articles.test(token.lower));
  const text = own.map((token) => token.text).join(' ');
  // A heading such as "Nämndens ansvar" names the role in the genitive.
  const label = isGenitive ? text.replace(/[:’']?s$/u, '') : text;
  return {
    id: [...own.slice(0, -1).map(({ lower }) => lower), lemma].join(' '),
    label: capital(label),
    kind,
  };
}

const vagueAttribute = /^(?:berörd|berört|berörda|relevant|relevanta|lämplig|lämpligt|lämpliga|vederbörlig|vederbörliga)$/;
const vagueAlone = /^(?:ansvarig|ansvariga|berörd|berörda|vederbörande)$/;

/** Whether a phrase names a doer without pointing anybody out: "berörda", "lämplig funktion", "verksamheten"; not "varje verksamhet", "ansvarig chef". */
export function isVague(phrase: string, actors: Actors): boolean {
  const words = tokensOf(phrase).filter(({ kind }) => kind === 'word');
  const last = words.at(-1);
  if (!last || words.some(({ lower }) => /^(?:varje|respektive|alla|samtliga|denna|detta|dessa|den|det|kommunens|regionens)$/.test(lower))) return false;
  if (words.length === 1 && vagueAlone.test(last.lower)) return true;
  return words.some(({ lower }) => vagueAttribute.test(lower)) || words.some((token) => actors.kindOf(token) === 'vague' && !actors.isGenitive(token));
}
