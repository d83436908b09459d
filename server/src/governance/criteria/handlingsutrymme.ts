import type { Provision } from '../provisions.ts';
import type { Criterion } from './criterion.ts';
import { any, hasActor, lays, mentions, not, says, terms, type Test } from './terms.ts';

const freely = new Set([
  'besluta',
  'bestämma',
  'välja',
  'avgöra',
  'utforma',
  'prioritera',
  'anpassa',
  'byta',
  'tilldela',
  'anställa',
  'teckna',
  'köpa',
  'omfördela',
  'ändra',
  'säga',
  'bevilja',
  'avbryta',
  'lägga',
  'delegera',
  'flytta',
  'formulera',
]);
const deciding = new Set(['besluta', 'avgöra', 'bestämma']);

/** A power in force with somebody who has it: "får själv besluta om …", "beslutar om …", "har rätt att välja". */
const hasPower = ({ norms }: Provision): boolean =>
  norms.some(({ clause, actor }) => {
    if (clause.kind !== 'power' || actor === undefined) return false;
    if (clause.reason === 'lexical-norm') return deciding.has(clause.lemma ?? '') || clause.lemma === 'ha rätt';
    return clause.reason === 'permission' && (clause.modal?.text === 'får' ? freely : deciding).has(clause.lemma ?? '');
  });

const deeds =
  '(besluta|bestämma|välja|avgöra|utforma|prioritera|anpassa|byta|tilldela|anställa|teckna|köpa|omfördela|ändra|säga nej|bevilja|avbryta|lägga upp|lägga om|delegera|flytta|formulera)';
const decision = terms(`får … ${deeds}, får ¦ ${deeds}, får … (beslutas|bestämmas) … av, kan … (besluta|bestämma|avgöra),
  har rätt att … (besluta|bestämma|välja|avgöra|säga nej|prioritera), (beslutar|bestämmer|avgör) .. (om|i|hur|vad|vem|vilka|vilken|vilket|när|över|själv|själva), beslutanderätt*`);
const onlyWithLeave = terms('endast, bara, enbart, efter (godkännande|beslut|tillstånd|medgivande|klartecken) (av|från), godkänts, godkännas');

const otherwise =
  '(avvika från|avvika|frångå|göra … avsteg|göra … undantag|göras|göra på ett annat sätt|göra på annat sätt|bortse från|avstå från att följa|medge … (undantag|avsteg|dispens)|bevilja … (undantag|avsteg|dispens)|besluta om … (undantag|avsteg)|tillåta … (undantag|avsteg))';
const mayDeviate = terms(
  `(får|kan|har rätt att) … ${otherwise}, (beslutar|bestämmer|avgör) … (om|när|vilka) … (avsteg|avsteget|undantag|undantaget), (avsteg|undantag) … (får|kan) … (göras|beslutas|medges), (avsteg|undantag) … beslutas av`,
);
const deviation = terms('avsteg(et|en)?, avvika, frångå, undantag(et|en)?, dispens, på ett annat sätt, på annat sätt, bortse från, avstå från att följa');
const imperative = /^(?:gör på (?:ett )?annat sätt|avvik|frångå)(?![\p{L}])/u;

const free = '(väljer|välja|utformar|utforma|avgör|avgöra|bestämmer|bestämma|formulerar|formulera|lägger upp|lägga upp|beslutar|besluta)';
const own =
  '((egna|eget|egen|sitt eget|sina egna) (arbetssätt|mål|ord|former|metoder|lösningar|sätt|modell|rutiner|väg|vägar)|(själv|själva) (hur|arbetssätt|metod|metoder|vägen))';
const way = '(arbetssätt(et|en)?|metod(en|er|erna)?|hur(?! (?:många|mycket|länge|lång|stor|stort|stora|ofta))|sättet|vägen(?! för)|upplägget)';
const ownWay = terms(
  `<worker> … ${free} .. ${way}, ${free} <worker> .. ${way}, <worker> … ${free} … ${own}, ${free} <worker> … ${own}, <worker> … (beskriver|beskriva|utvecklar|utveckla|hittar|hitta|prövar|pröva) .. ${own}`,
);
const fromAbove = terms(
  '*direktör(en|er|erna)?#r, (förvaltnings|verksamhets|område|områdes|region|kommun)*chef(en|er|erna)?#r, *ledning(en)?#b, *ledningen#v, staben#b',
);
const whatNotHow = terms('(anger|säger|beskriver|beslutar|pekar ut|handlar om|reglerar|talar om) … vad … (inte|men inte|aldrig) hur');
const toldHow = terms('enligt (fastställd|särskild|beslutad|angiven|kommunens|gemensam), fastställd(a)? (mall|metod|modell)');

const isImperative: Test = ({ words }) => imperative.test(words);

export const handlingsutrymme: readonly Criterion[] = [
  {
    id: 'may-decide',
    principle: 'handlingsutrymme',
    question: { sv: 'Vem får själv besluta om vad?', en: 'Who may decide what by themselves?' },
    met: lays(hasPower, says(decision), not(says(onlyWithLeave))),
  },
  {
    id: 'deviation',
    principle: 'handlingsutrymme',
    question: { sv: 'När får man göra på ett annat sätt, och hur berättar man det?', en: 'When may one act otherwise, and how is that told?' },
    met: any(isImperative, lays(says(mayDeviate, deviation))),
  },
  {
    id: 'frames-not-methods',
    principle: 'handlingsutrymme',
    question: { sv: 'Säger dokumentet vad som ska nås och låter andra välja vägen?', en: 'Does it say what to reach and leave the way to others?' },
    met: any(mentions(whatNotHow), lays(hasActor, says(ownWay), not(says(fromAbove)), not(says(toldHow)))),
  },
];
