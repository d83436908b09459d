import type { Document } from '../core/document.ts';
import { actorsWith } from '../swedish/actors.ts';
import { tokensOf } from '../swedish/tokens.ts';
import type { Mandate } from './mandates.ts';

/** Verbs that tell how something is done or judged, by whoever does it anyway: "Mallen ska användas", "Skolskjuts ska beviljas när …". */
const manner =
  /^(?:tillämpa|använda|beakta|iaktta|respektera|väga|bevilja|medge|beräkna|räkna|betala|ersätta|ange|avse|undvika|eftersträva|prioritera|begränsa|anpassa)$/;

/** Verbs for what only one can do who has done something else: whoever decides gives reasons, whoever applies encloses. */
const byWhoeverElse = /^(?:motivera|förklara|bifoga|bilägga|justera|uppfylla|styrka|intyga|underteckna)$/;

/** Verbs that say little but that something is done; with a phrase that tells how, that is all the sentence asks for. */
const performing =
  /^(?:ske|göra|lämna|anmäla|skicka|tilldela|bedriva|utföra|genomföra|hantera|handlägga|pröva|utforma|välja|fatta|fördela|framföra|beskriva|vårda|skriva|planera|distribuera|publicera)$/;

const mannerPhrase =
  /^\s+(?:på\s+(?:ett\s+)?(?:[A-Za-zÀ-ɏ]+\s+){0,3}(?:sätt|sättet|blankett|blanketten)|via|genom|enligt|i enlighet|i första hand|med hänsyn|skriftlig[A-Za-zÀ-ɏ]*|digitalt|muntlig[A-Za-zÀ-ɏ]*|elektroniskt)(?![A-Za-zÀ-ɏ])/u;

const how =
  /^\s+(?:utifrån|framför|före(?=\s+[A-Za-zÀ-ɏ]+\s*[.,;:)])|först(?=\s*(?:[.,;:)]|$))|så\s[^.;]*\ssom\smöjligt|inom\s+(?:[A-Za-zÀ-ɏ]+\s+){0,2}(?:ram|ramar|budgetram|budgetramen|budget)|under\s+(?:[A-Za-zÀ-ɏ]+\s+){0,2}[A-Za-zÀ-ɏ]*licens[A-Za-zÀ-ɏ]*|(?:noggrant|omsorgsfullt|sakligt|konstruktivt|objektivt|opartiskt|individuellt|rättssäkert|likvärdigt|affärsmässigt|ändamålsenligt|respektfullt|professionellt|varsamt|enhetligt|strukturerat|kostnadseffektivt)(?:\s+och\s+[A-Za-zÀ-ɏ]+)?(?:\s*[.,;:)]|$))(?![A-Za-zÀ-ɏ])/u;

/** What its own doer does, whom nobody need be told of: whoever applies hands in the application. */
const ownDoing =
  /^(?:[A-Za-zÀ-ɏ]*(?:ansökan|ansökningar|ansökningarna|intresseanmälan|intresseanmälningar)|anmälan|avanmälan|avbokning|ombokning|återbud|uppsägning|(?:borttaget|förlorat|borttappat|stulet)\s+[A-Za-zÀ-ɏ]+|skada|skador|stöld|förlust|justering|justeringen|reservation|reservationen|reservationer|reservationerna|överklagande|överklagandet|begäran|bisyssla|bisysslor)(?:\s+(?:om|av|till)\s.*)?$/iu;

/** What somebody has to make or to be for it to be there; all else that is to be there is as likely a demand on a thing: "Skylt ska finnas." */
const thingsMade =
  /(?:plan|rutin|förteckning|register|registret|beskrivning|dokumentation|instruktion|lista|listan|logg|loggbok|manual|program|policy|riktlinje|riktlinjer|process|modell|mall|schema|avtal|överenskommelse|sammanställning|redovisning|analys|bedömning|information|kontaktväg|person|ombud|samordnare|ansvarig|ansvariga|funktion|råd|rådet|grupp|stab|nätverk|förvaltning|uppföljning|handledning|bemanning|övervakning|rapportering|ledning|chef|handläggare|kontrollant|beredskap|mål|tid|utbildning|stöd)(?:en|et|n|er|erna|ar|arna|or|orna|s|na)?(?![A-Za-zÀ-ɏ])/iu;

const handingIn = /^(?:ske|göra|lämna|anmäla|skicka|sända|ställa|inge)$/;

/**
 * Whether a duty without a doer asks for something that somebody could be given, rather than for how a thing is to be done, for what whoever it
 * concerns does by himself, or for what a checklist demands of a product. Judged on labelled sentences: test/eval.
 */
export function isTask({ text }: Document, { clause, mark, span }: Mandate): boolean {
  const lemma = clause.lemma ?? '';
  const after = text.slice(mark.end, span.end);
  // "Rutinen behöver uppdateras" is as often an observation as a task.
  if (clause.modal?.text === 'behöver' || manner.test(lemma) || byWhoeverElse.test(lemma)) return false;
  if (lemma === 'följa' && !/^\s+upp(?![A-Za-zÀ-ɏ])/u.test(after)) return false;
  if (/^(?:ske|göra|lämna|anmäla|skicka|tilldela)$/.test(lemma) && mannerPhrase.test(after)) return false;
  if (performing.test(lemma) && how.test(after)) return false;
  if (/^(?:skriva|vårda|bedriva|hantera|handlägga|pröva|utforma|beskriva)$/.test(lemma) && /^\s+(?:enligt|i enlighet)(?![A-Za-zÀ-ɏ])/u.test(after))
    return false;
  if (lemma === 'lämna' && /^\s+in(?![A-Za-zÀ-ɏ])/u.test(after)) return false;
  if (lemma === 'finnas' && !thingsMade.test(text.slice(mark.start, span.end)) && !thingsMade.test(text.slice(span.start, mark.start))) return false;
  // What a list is led in by is asked of its items.
  if (/^\s*:/.test(text.slice(span.end, span.end + 3))) return false;
  if (lemma === 'hålla' && /^\s+(?:under|i\s+ett|öppen|öppet|öppna|aktuell|aktuellt|aktuella|ordnad|ordnat|ordnade)(?![A-Za-zÀ-ɏ])/u.test(after)) return false;
  if (clause.voice === 'participle' && /^(?:märka|sprida|rensa|ordna|uppdatera)$/.test(lemma)) return false;
  if (lemma === 'ske' && isPronoun(text, clause, span.start - clause.start)) return false;
  if (/^(?:utföra|kontrollera)$/.test(lemma) && isWithThing(after)) return false;
  if (lemma === 'ske' && (/^\s+där(?![A-Za-zÀ-ɏ])/u.test(after) || isWithThing(after))) return false;
  if (lemma === 'ge' && /^\s+(?:[A-Za-zÀ-ɏ]+\s+){0,2}(?:tillfälle|möjlighet)/u.test(after)) return false;
  if (lemma === 'ta' && /(?<![A-Za-zÀ-ɏ])hänsyn(?![A-Za-zÀ-ɏ])/u.test(text.slice(span.start, span.end))) return false;
  if (/(?<![A-Za-zÀ-ɏ])kunna(?![A-Za-zÀ-ɏ])/u.test(text.slice(mark.start, mark.end))) return false;
  if (isOwnDoing(text, clause, span.start - clause.start, after)) return false;
  if (/^\s+(?:avidentifiera[A-Za-zÀ-ɏ]*|(?:[A-Za-zÀ-ɏ]+\s+){0,2}så att|på\s+särskild[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/u.test(after)) return false;
  return !/^(?:ska|bör|måste)[*_]*\s*:/i.test(text.slice(mark.start, span.end));
}

/** "Detta ska ske i god tid": the sentence before tells what, and by whom. */
const isPronoun = (text: string, { subject }: Mandate['clause'], by: number): boolean =>
  subject !== undefined && /^(?:det|detta|den|så)$/i.test(text.slice(subject.start + by, subject.end + by).trim());

/** "ske med tjänstekort", but "ske med regionen". */
function isWithThing(after: string): boolean {
  const [first, ...next] = tokensOf(after);
  return first?.lower === 'med' && !next.slice(0, 4).some((token) => actorsWith().kindOf(token) !== undefined);
}

/** "Ansökan ska lämnas in senast i mars", but "En ansökan ska göras", and "Anmälan ska göras till tillsynsmyndigheten". */
function isOwnDoing(text: string, { subject, lemma }: Mandate['clause'], by: number, after: string): boolean {
  if (!subject || !handingIn.test(lemma ?? '')) return false;
  const named = text.slice(subject.start + by, subject.end + by).trim();
  return ownDoing.test(named) && !(/^anmälan$/i.test(named) && /(?<![A-Za-zÀ-ɏ])till(?![A-Za-zÀ-ɏ])/u.test(after));
}
