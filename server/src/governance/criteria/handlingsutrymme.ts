import type { Provision } from '../provisions.ts';
import type { Criterion } from './criterion.ts';
import { all, any, hasActor, isArgued, lays, mentions, not, says, type Test } from './tests.ts';
import { terms } from '../terms.ts';

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
const imperative = /^(?:gör på (?:ett )?annat sätt|avvik|frångå)(?![A-Za-zÀ-ɏ])/u;

const free = '(väljer|välja|utformar|utforma|avgör|avgöra|bestämmer|bestämma|formulerar|formulera|lägger upp|lägga upp|beslutar|besluta)';
const own =
  '((egna|eget|egen|sitt eget|sina egna) (arbetssätt|former|metoder|lösningar|sätt|modell|rutiner|väg|vägar)|(själv|själva) (hur|arbetssätt|metod|metoder|vägen))';
const way = '(arbetssätt(et|en)?|metod(en|er|erna)?|hur(?! (?:många|mycket|länge|lång|stor|stort|stora|ofta))|sättet|vägen(?! för)|upplägget)';
const ownWay = terms(
  `<worker> … ${free} .. ${way}, ${free} <worker> .. ${way}, <worker> … ${free} … ${own}, ${free} <worker> … ${own}, <worker> … (utvecklar|utveckla|hittar|hitta|prövar|pröva) .. ${own}`,
);
const fromAbove = terms(
  '*direktör(en|er|erna)?#r, (förvaltnings|verksamhets|område|områdes|region|kommun)*chef(en|er|erna)?#r, *ledning(en)?#b, *ledningen#v, staben#b',
);
const whatNotHow = terms('(anger|säger|beskriver|beslutar|pekar ut|handlar om|reglerar|talar om) … vad … (inte|men inte|aldrig) hur');
const toldHow = terms('enligt (fastställd|särskild|beslutad|angiven|kommunens|gemensam), fastställd(a)? (mall|metod|modell)');

const useOfMoney = terms('hur … (*medel|*medlen|*pengar|pengarna|bidraget|budgeten)');

const isImperative: Test = ({ words }) => imperative.test(words);

/** Those who do the work and those nearest them; heads above and the board's own officers are not. */
const near =
  '((?![a-zåäö]*(?:direktör|förvaltningschef|kommunchef|regionchef|ordförande|controller|utredare|nämndsekreterare))[a-zåäö:-]+#[rs]|(enhet|arbetslag|arbetsgrupp|arbetsplats|team|skol|förskol|verksamhet|avdelning|hemtjänstgrupp)[a-zåäö]*#[a-z]|vi#w)';
const goals =
  '(mål|målen|målet|delmål|delmålen|enhetsmål|enhetsmålen|verksamhetsmål|verksamhetsmålen|nämndmål|nämndmålen|målbilden|indikatorer|indikatorerna|målsättningar|målsättningarna)';
const attributes = '(nya|egna|sina|de|årets|förslag|[a-zåäö]+s)? (nya|egna|sina|gemensamma|övergripande|på|till)?';
const formed = '(formuleras|formulerats|tas fram|tagits fram|utformas|utformats|arbetas fram|arbetats fram|sätts|satts|bestäms|väljs|utvecklas)';
const form =
  '(formulerar|formulera|tar fram|ta fram|utformar|utforma|arbetar fram|arbeta fram|sätter|sätta|bestämmer|bestämma|väljer|välja|beslutar|utvecklar|utveckla)';
const withThem = '(tillsammans med|i dialog mellan|i dialog med|i samråd med|i samverkan med|i samarbete med)';
const takesPart = `${near} … (deltar|delta|är med|vara med|är delaktig|är delaktiga|vara delaktiga|medverkar|medverka|bjuds in|involveras)`;
const goalsTogether = terms(
  `${goals} … ${formed} … ${withThem} … ${near}, ${form} ${attributes} ${goals} … ${withThem} … ${near}, ${withThem} … ${near} … ${form} ${attributes} ${goals}`,
);
/** What opens with “målen” is no goal when it says how the goals are made. */
const goalsAreFormed = terms(`${goals} .. ${formed} … ${withThem} … ${near}`);
const wished = terms('är att, ambition*, tanken, vill, strävar, bör, på sikt, skulle, planeras');
const takesPartInGoals = terms(
  `${takesPart} … (${form} ${attributes} ${goals}|${goals} .. ${formed}|målformulering|målformuleringen|målarbetet|arbetet med målen)`,
);
const proposesGoals = terms(
  `${near} … (föreslår|föreslå|lämnar förslag (till|på)|lämna förslag (till|på)|ger förslag (till|på)) (nya|egna|enhetens|verksamhetens|vilka)? ${goals}`,
);
const partTaken = terms(takesPart);
const ofOnePerson = terms(
  'läroplan*, lektion*, journal*, ärende*, ansökan, individuell(a|t)?, individ*, elev*, barnets, brukar*, patient*, klient*, den enskilde*, den boende*, genomförandeplan*, medarbetarsamtal*, lönesamtal*, utvecklingssamtal*, utvecklingsplan*, lön*',
);

const inOwnWords = terms(
  `${near} … (beskriver|beskriva|skriver|skriva|formulerar|formulera|berättar|berätta) … (med|i) (sina)? egna ord, (beskriver|skriver|formulerar|berättar) ${near} … (med|i) (sina)? egna ord`,
);
const contribution = terms('bidrar, bidra, bidrag, mål, målen, målet, *målen, uppdrag(et)?, inriktning(en)?');
const picks = '(väljer|välja|formulerar|formulera|sätter|sätta|bestämmer|bestämma)';
const ownWayToGoals = terms(`${picks} (själv|själva|ut)? (hur|vad|arbetssätt*|metod*|väg|vägen|läromedel)`);
const ownGoals = terms(
  `${near} … ${picks} (själv|själva) .. ${goals}, ${near} … (själv|själva) ${picks} .. ${goals}, ${near} … ${picks} (sina)? egna ${goals}, ${near} … (väljer|välja) (ut)? (högst)? <number> .. ${goals}, ${picks} ${near} (själv|själva|sina|egna) .. ${goals}`,
);

export const handlingsutrymme: readonly Criterion[] = [
  {
    id: 'may-decide',
    principle: 'handlingsutrymme',
    question: { sv: 'Vem får själv besluta om vad?', en: 'Who may decide what by themselves?' },
    counts: {
      sv: 'En namngiven roll eller grupp får besluta, välja eller anpassa något bestämt.',
      en: 'A named role or group may decide, choose or fit something definite.',
    },
    countsNot: {
      sv: 'Beslut som kräver någon annans godkännande, förbud, eller handlingsutrymme i allmänna ord.',
      en: 'Decisions that need somebody else’s approval, prohibitions, or room to act in general words.',
    },
    reason: { sv: 'säger vem som får besluta om vad', en: 'says who may decide what' },
    example: 'Enhetschefen får själv besluta om vikarier upp till två veckor.',
    source: { work: 'SOU 2018:47', section: '5.4.1' },
    suggestion: {
      at: /ansvar|mandat|befogenhet|delegation|beslut|roll/i,
      heading: 'Vem som får besluta',
      text: '[vem: skriv här] får själv besluta om [vad: skriv här].',
    },
    met: lays(hasPower, says(decision), not(says(onlyWithLeave))),
  },
  {
    id: 'deviation',
    principle: 'handlingsutrymme',
    question: { sv: 'När får man göra på ett annat sätt, och hur berättar man det?', en: 'When may one act otherwise, and how is that told?' },
    counts: {
      sv: 'Att någon får avvika, göra undantag eller göra på ett annat sätt, helst med när och hur det berättas.',
      en: 'That somebody may depart, make an exception or act otherwise, best with when and how it is told.',
    },
    countsNot: {
      sv: 'Avvikelser som ska rapporteras, avvikelser från budget, och förbud mot avsteg.',
      en: 'Incidents to be reported, deviations from budget, and prohibitions of departures.',
    },
    reason: { sv: 'säger när man får göra på ett annat sätt', en: 'says when one may act otherwise' },
    example: 'Handläggaren får avvika från riktlinjen när särskilda skäl finns och antecknar varför.',
    source: { work: 'SOU 2018:47', section: '4.2' },
    suggestion: {
      at: /avsteg|undantag|avvikelse|tillämpning|omfattning/i,
      heading: 'Avsteg',
      text: '[vem: skriv här] får avvika från dokumentet när [vad: skriv här] kräver det, så länge lagen följs, och berättar det för närmaste chef.',
    },
    met: any(isImperative, lays(hasActor, says(mayDeviate, deviation))),
  },
  {
    id: 'frames-not-methods',
    principle: 'handlingsutrymme',
    question: { sv: 'Säger dokumentet vad som ska nås och låter andra välja vägen?', en: 'Does it say what to reach and leave the way to others?' },
    counts: {
      sv: 'De som gör arbetet väljer arbetssätt, metod eller väg, eller dokumentet säger vad men inte hur.',
      en: 'Those who do the work choose the method or way, or the document says what but not how.',
    },
    countsNot: {
      sv: 'En ledning som väljer metod, en fastställd metod, eller frihet i allmänna ord.',
      en: 'A management that chooses the method, a fixed method, or freedom in general words.',
    },
    reason: { sv: 'lämnar vägen till dem som gör arbetet', en: 'leaves the way to those who do the work' },
    example: 'Arbetslaget väljer själv arbetssätt för att nå en trygg inskolning.',
    source: { work: 'SOU 2018:47', section: '5.4.2' },
    suggestion: {
      at: /genomförande|arbetssätt|mål|ansvar/i,
      heading: 'Genomförande',
      text: 'Enheterna väljer själva arbetssätt i arbetet med [vad: skriv här].',
    },
    met: any(mentions(whatNotHow), lays(hasActor, says(ownWay), not(says(fromAbove)), not(says(toldHow)), not(says(useOfMoney)))),
  },
  {
    id: 'staff-shape-goals',
    principle: 'handlingsutrymme',
    question: { sv: 'Är de som gör arbetet med och formulerar målen?', en: 'Do those who do the work take part in forming the goals?' },
    counts: {
      sv: 'Medarbetare, chefer nära dem eller enheter deltar när mål eller indikatorer tas fram, eller föreslår dem.',
      en: 'Staff, managers near them or units take part when goals or indicators are made, or propose them.',
    },
    countsNot: {
      sv: 'Att de arbetar mot målen eller känner till dem, samt mål för en enskild person.',
      en: 'That they work towards the goals or know them, and goals for one person.',
    },
    reason: { sv: 'säger att de som gör arbetet är med och formulerar målen', en: 'says that those who do the work take part in forming the goals' },
    example: 'Nämnden tar fram målen i dialog med enhetschefer och medarbetare.',
    source: { work: 'SOU 2018:47', section: '5.4.2' },
    suggestion: {
      at: /mål|planering|styrning|uppföljning/i,
      heading: 'Mål',
      text: 'Nämnden formulerar målen för [vad: skriv här] tillsammans med enheterna och medarbetarna.',
    },
    met: all(
      not(mentions(ofOnePerson)),
      any(
        lays(any(says(goalsTogether), all(says(partTaken), mentions(takesPartInGoals)), says(proposesGoals))),
        all(says(goalsAreFormed), not(mentions(wished)), not(isArgued)),
      ),
    ),
  },
  {
    id: 'own-words',
    principle: 'handlingsutrymme',
    question: {
      sv: 'Får enheterna själva säga hur de bidrar, eller välja sina mål?',
      en: 'May the units say for themselves how they contribute, or choose their goals?',
    },
    counts: {
      sv: 'Enheter eller arbetslag beskriver med egna ord hur de bidrar, eller väljer själva ett fåtal mål.',
      en: 'Units or teams say in their own words how they contribute, or choose a few goals themselves.',
    },
    countsNot: {
      sv: 'Mål som bryts ned eller sätts åt enheterna, redovisning i en given mall, samt egna mål i lönesamtal.',
      en: 'Goals broken down or set for the units, reports in a given form, and own goals in pay talks.',
    },
    reason: { sv: 'låter enheterna säga hur de bidrar', en: 'lets the units say how they contribute' },
    example: 'Varje skola skriver med egna ord hur den bidrar till nämndens inriktning.',
    source: { work: 'SOU 2018:47', section: '5.4.2' },
    suggestion: {
      at: /mål|planering|genomförande|uppföljning/i,
      heading: 'Mål',
      text: 'Varje enhet beskriver med egna ord vad den gör för att bidra till målet om [vad: skriv här].',
    },
    met: lays(any(says(inOwnWords, contribution), all(says(ownGoals), not(says(ownWayToGoals)))), not(says(fromAbove)), not(mentions(ofOnePerson))),
  },
];
