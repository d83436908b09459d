import { derived, type Document } from '../core/document.ts';
import { shift } from '../core/text.ts';
import { type Place, spanOf, wordsOf } from '../markdown/outline.ts';
import { rowOf, type Table } from '../markdown/tables.ts';
import type { Actors } from '../swedish/actors.ts';
import type { Named } from '../swedish/clause.ts';
import { isFiniteWord, isPreposition } from '../swedish/finite.ts';
import { actorFrom } from '../swedish/phrases.ts';
import { type Token, tokensIn, tokensOf } from '../swedish/tokens.ts';

/** Words in a heading that belong to a role rather than make it a subject: "Nämndens ansvar", "Roll: rektor". */
const aboutRole =
  /^(?:ansvar|ansvaret|ansvarsområde|ansvarsområden|ansvarsfördelning|uppgift|uppgifter|uppdrag|uppdraget|roll|rollen|roller|mandat|befogenheter|skyldigheter|åtaganden|arbetsuppgifter|beslutanderätt|och|och\/eller|samt|för|har|ska|skall|ansvarar|s)$/;

/** The role or body that a heading is: nothing in it but the actor, words about its role, and numbering. "Uppföljning av nämnden" is no role. */
export function ownerOfHeading(place: Place, actors: Actors): Named | undefined {
  const tokens = tokensIn(place.passage).filter((token) => token.kind === 'word');
  const words = tokens.filter((token, i) => !(i < 2 && /^(?:kapitel|avsnitt|[a-z])$/.test(token.lower)));
  if (words.length === 0 || words.length > 8) return undefined;
  const actor = words.find((token) => isOwner(actors, token));
  if (!actor) return undefined;
  const others = words.filter(
    (token) => token !== actor && !aboutRole.test(token.lower) && !actors.kindOf(token) && !token.text.endsWith('-') && !isAttribute(token),
  );
  const genitive = actors.isGenitive(actor) && !words.some((token) => token !== actor && aboutRole.test(token.lower));
  if (others.length > 0 || genitive) return undefined;
  return named(place, actor);
}

const isOwner = (actors: Actors, token: Token): boolean => !['vague', 'citizen', undefined].includes(actors.kindOf(token));

const isAttribute = (token: Token): boolean =>
  /^(?:den|det|de|varje|respektive|alla|samtliga|ansvarig|ansvariga|närmaste|övriga|kommunens|kommunala|lokala|verkställande|biträdande|vice)$/.test(
    token.lower,
  );

/** The role that a paragraph begins with in bold: "**Enhetschef**: följer upp …", "**Rektor** ansvarar för". */
export function ownerOfLead(place: Place, actors: Actors): Named | undefined {
  const { lead, span, prose } = place.passage;
  if (!lead) return undefined;
  const words = tokensOf(prose.slice(lead.start - span.start, lead.end - span.start)).filter((token) => token.kind === 'word');
  // The people served ("**Vårdnadshavare** ska ansöka") do not act for the organisation in what follows.
  const actor = words.find((token) => isOwner(actors, token) && !actors.isGenitive(token));
  if (!actor || words.length > 5 || words.some((token) => isFiniteWord(token.lower) || isPreposition(token.lower))) return undefined;
  return { text: actor.text, ...shift(actor, place.offset + lead.start) };
}

const ownerColumn =
  /^(?:ansvarig|ansvariga|ansvar|ansvarar|vem|vem\?|delegat|delegater|utförare|utförs av|roll|roller|funktion|ägare|nämnd|förvaltning|huvudansvar|huvudansvarig|genomförs av|beslutsfattare|beslutar|beslut av|beslutande|handläggare|part|aktör|uppgiftsägare|processägare)(?:\s*(?:\/|och|för|part|nämnd|roll|funktion).*)?$/i;

/** What stands in a column for who when nobody does. */
const unassigned = /^(?:[–—-]+|\?+|(?:ännu )?(?:inte|ej) |ingen(?![A-Za-zÀ-ɏ])|saknas|vakant|utses|tbd|oklart)/iu;

export const isUnassigned = (text: string): boolean => unassigned.test(text);

/** Whether the head of a column says that it names who is to act ("Ansvarig", "Delegat", "Vem?"). */
export const isOwnerColumn = (head: string): boolean => ownerColumn.test(head);

/** Who the row of a table names in a column for it ("Ansvarig", "Vem", "Delegat"), or in a first cell that is a role. */
export function ownerOfRow(document: Document, place: Place, actors: Actors): Named | undefined {
  const at = rowOf(document).get(place);
  if (!at || at.row === 0) return undefined;
  const cells = at.table.rows[at.row] ?? [];
  const column = columnOfOwner(at.table);
  const owner = column >= 0 ? cells[column] : undefined;
  const text = owner && wordsOf(owner.passage);
  if (owner && text && !isUnassigned(text)) return { text, ...spanOf(owner) };
  const first = cells[0];
  if (!first || first === place) return undefined;
  const tokens = tokensIn(first.passage);
  const phrase = tokens.length <= 4 ? actorFrom(tokens, 0, tokens.length, actors) : undefined;
  return phrase && { text: first.passage.prose.slice(phrase.start, phrase.end), ...shift(phrase, first.offset + first.passage.span.start) };
}

/** The first column for who; -1 without one. */
const columnOfOwner = derived(({ rows }: Table): number => (rows[0] ?? []).findIndex((head) => isOwnerColumn(wordsOf(head.passage))));

const named = (place: Place, token: Token): Named => ({ text: token.text, ...shift(token, place.offset + place.passage.span.start) });
