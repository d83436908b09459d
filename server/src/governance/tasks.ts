import type { Document } from '../core/document.ts';
import type { Actors } from '../swedish/actors.ts';
import { wordSet } from '../swedish/lexicon/words.ts';
import { tokensOf } from '../swedish/tokens.ts';
import type { Mandate } from './mandates.ts';

/** Verbs that tell how something is done or judged, by whoever does it anyway: "Mallen ska användas", "Skolskjuts ska beviljas när …". */
const manner = wordSet(
  'tillämpa använda beakta iaktta respektera väga bevilja medge beräkna räkna betala ersätta ange avse undvika eftersträva prioritera begränsa anpassa',
);

/** Verbs for what only one can do who has done something else: whoever decides gives reasons, whoever applies encloses. */
const byWhoeverElse = wordSet('motivera förklara bifoga bilägga justera uppfylla styrka intyga underteckna');

/** Participles that say what a thing is like. */
const likeness = wordSet('märka sprida rensa ordna uppdatera');

const endOfWord = '(?![A-Za-zÀ-ɏ])';
const after = (phrases: string): RegExp => new RegExp(`^\\s+(?:${phrases})${endOfWord}`, 'u');
const adverbs = (words: string): string => `(?:${words})(?:\\s+och\\s+[A-Za-zÀ-ɏ]+)?(?:\\s*[.,;:)]|$)`;

/** Verbs that say little but that something is done, and after them phrases that tell how: that is all the sentence asks for. */
const tellsHow: readonly (readonly [verbs: ReadonlySet<string>, phrase: RegExp])[] = [
  [
    wordSet('ske göra lämna anmäla skicka tilldela'),
    after(
      'på\\s+(?:ett\\s+)?(?:[A-Za-zÀ-ɏ]+\\s+){0,3}(?:sätt|sättet|blankett|blanketten)|via|genom|enligt|i enlighet|i första hand|med hänsyn|skriftlig[A-Za-zÀ-ɏ]*|digitalt|muntlig[A-Za-zÀ-ɏ]*|elektroniskt',
    ),
  ],
  [
    wordSet(
      'ske göra lämna anmäla skicka tilldela bedriva utföra genomföra hantera handlägga pröva utforma välja fatta fördela framföra beskriva vårda skriva planera distribuera publicera',
    ),
    after(
      `utifrån|framför|före(?=\\s+[A-Za-zÀ-ɏ]+\\s*[.,;:)])|först(?=\\s*(?:[.,;:)]|$))|så\\s[^.;]*\\ssom\\smöjligt|inom\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,2}(?:ram|ramar|budgetram|budgetramen|budget)|under\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,2}[A-Za-zÀ-ɏ]*licens[A-Za-zÀ-ɏ]*|${adverbs('noggrant|omsorgsfullt|sakligt|konstruktivt|objektivt|opartiskt|individuellt|rättssäkert|likvärdigt|affärsmässigt|ändamålsenligt|respektfullt|professionellt|varsamt|enhetligt|strukturerat|kostnadseffektivt')}`,
    ),
  ],
  [wordSet('skriva vårda bedriva hantera handlägga pröva utforma beskriva'), after('enligt|i enlighet')],
  [wordSet('hålla'), after('under|i\\s+ett|öppen|öppet|öppna|aktuell|aktuellt|aktuella|ordnad|ordnat|ordnade')],
  [wordSet('lämna'), after('in')],
  [wordSet('ske'), after('där')],
  [wordSet('ge'), after('(?:[A-Za-zÀ-ɏ]+\\s+){0,2}(?:tillfälle|möjlighet)[A-Za-zÀ-ɏ]*')],
];
const howWhateverTheVerb = after('avidentifiera[A-Za-zÀ-ɏ]*|(?:[A-Za-zÀ-ɏ]+\\s+){0,2}så att|på\\s+särskild[A-Za-zÀ-ɏ]*');

/** Verbs after which *med* and a thing tell how, and *med* and somebody with whom. */
const withSomething = wordSet('ske utföra kontrollera');

/** What its own doer does, whom nobody need be told of: whoever applies hands in the application. */
const ownDoing =
  /^(?:[A-Za-zÀ-ɏ]*(?:ansökan|ansökningar|ansökningarna|intresseanmälan|intresseanmälningar)|anmälan|avanmälan|avbokning|ombokning|återbud|uppsägning|(?:borttaget|förlorat|borttappat|stulet)\s+[A-Za-zÀ-ɏ]+|skada|skador|stöld|förlust|justering|justeringen|reservation|reservationen|reservationer|reservationerna|överklagande|överklagandet|begäran|bisyssla|bisysslor)(?:\s+(?:om|av|till)\s.*)?$/iu;

/** What somebody has to make or to be for it to be there; all else that is to be there is as likely a demand on a thing: "Skylt ska finnas." */
const thingsMade =
  /(?:plan|rutin|förteckning|register|registret|beskrivning|dokumentation|instruktion|lista|listan|logg|loggbok|manual|program|policy|riktlinje|riktlinjer|process|modell|mall|schema|avtal|överenskommelse|sammanställning|redovisning|analys|bedömning|information|kontaktväg|person|ombud|samordnare|ansvarig|ansvariga|funktion|råd|rådet|grupp|stab|nätverk|förvaltning|uppföljning|handledning|bemanning|övervakning|rapportering|ledning|chef|handläggare|kontrollant|beredskap|mål|tid|utbildning|stöd)(?:en|et|n|er|erna|ar|arna|or|orna|s|na)?(?![A-Za-zÀ-ɏ])/iu;

const handingIn = wordSet('göra lämna anmäla skicka sända ställa inge');

/**
 * Whether a duty without a doer asks for something that somebody could be given, rather than for how a thing is to be done, for what whoever it
 * concerns does by himself, or for what a checklist demands of a product. Judged on labelled sentences: test/eval.
 */
export function isTask({ text }: Document, { clause, mark, span }: Mandate, actors: Actors): boolean {
  const { lemma = '', modal, voice } = clause;
  // "Rutinen behöver uppdateras" is as often an observation as a task.
  if (modal?.text === 'behöver' || manner.has(lemma) || byWhoeverElse.has(lemma) || (voice === 'participle' && likeness.has(lemma))) return false;
  const whole = text.slice(span.start, span.end);
  const following = text.slice(mark.end, span.end);
  const subject = clause.subject ? text.slice(clause.subject.start + span.start - clause.start, clause.subject.end + span.start - clause.start).trim() : '';
  // What a list is led in by is asked of its items; "SKA: …" is a demand on a product.
  if (/^\s*:/.test(text.slice(span.end, span.end + 3)) || /^(?:ska|bör|måste)[*_]*\s*:/i.test(text.slice(mark.start, span.end))) return false;
  if (/(?<![A-Za-zÀ-ɏ])kunna(?![A-Za-zÀ-ɏ])/u.test(text.slice(mark.start, mark.end))) return false;
  if (tellsHow.some(([verbs, phrase]) => verbs.has(lemma) && phrase.test(following)) || howWhateverTheVerb.test(following)) return false;
  if (withSomething.has(lemma) && isWithThing(following, actors)) return false;
  switch (lemma) {
    case 'följa':
      return /^\s+upp(?![A-Za-zÀ-ɏ])/u.test(following);
    case 'finnas':
      return thingsMade.test(text.slice(mark.start, span.end)) || thingsMade.test(text.slice(span.start, mark.start));
    case 'ta':
      return !/(?<![A-Za-zÀ-ɏ])hänsyn(?![A-Za-zÀ-ɏ])/u.test(whole);
    case 'ske':
      // "Detta ska ske i god tid": the sentence before tells what, and by whom.
      return !/^(?:det|detta|den|så)$/i.test(subject) && !isOwnDoing(subject, following);
    default:
      return !(handingIn.has(lemma) && isOwnDoing(subject, following));
  }
}

/** "ske med tjänstekort", but "ske med regionen". */
function isWithThing(following: string, actors: Actors): boolean {
  const [first, ...next] = tokensOf(following);
  return first?.lower === 'med' && !next.slice(0, 4).some((token) => actors.kindOf(token) !== undefined);
}

/** "Ansökan ska lämnas in senast i mars", but "En ansökan ska göras", and "Anmälan ska göras till tillsynsmyndigheten". */
const isOwnDoing = (subject: string, following: string): boolean =>
  ownDoing.test(subject) && !(/^anmälan$/i.test(subject) && /(?<![A-Za-zÀ-ɏ])till(?![A-Za-zÀ-ɏ])/u.test(following));
