import type { Criterion } from './criterion.ts';
import { all, any, hasActor, lays, mentions, not, says } from './tests.ts';
import { terms } from '../terms.ts';

const lead =
  '(samordnar|håller ihop|håller samman|leder (det gemensamma|det|den)? (arbetet|gruppen|samverkan|samarbetet|nätverket|insatserna)|sammankallar|är sammankallande|kallar .. (till|ihop)|(ansvarar|ansvara|svarar) för … (samordning|samordningen|att samordna)|har … (samordningsansvar|samordningsansvaret)|ha … (samordningsansvar|samordningsansvaret)|har det samlade ansvaret)';
const leadToBe =
  '(samordna|hålla ihop|hålla samman|leda … (arbetet|gruppen|samverkan|nätverket|insatserna)|sammankalla|vara sammankallande|kalla .. (till|ihop)|ta initiativ till)';
const leads =
  terms(`<who> … ${lead}, ${lead} <who>, <who> … (ska|skall|bör) … ${leadToBe}, (ska|skall|bör) <who> … ${leadToBe}, <who>: ${leadToBe}, (samordnas|hålls ihop|sammankallas|hålls samman) … av … <who>, (gruppen|samverkan|samarbetet|nätverket|insatserna) … leds av … <who>,
  (utser|utse|utses|finns|har|får|ha) … (samordnare|koordinator|kontaktperson|samordnande|lots|processledare|fast vårdkontakt)(#r)?`);
const namedHolder = terms('(utser|utse|utses|finns|har|får|ha) … (samordnare|koordinator|kontaktperson|samordnande|lots|processledare|fast vårdkontakt)(#r)?');
const several = terms('flera(?! gånger), olika, mellan, tillsammans, gemensam(t|ma)?, båda, berörda, samtliga, helheten, hela, tvärs');
const meetingOfTheBody = terms('*sammanträde(t|n|na)?, årsmöte(t)?, *stämma(n)?, sin(a|t)? ledamöter, kallelse(n|r)?');

const deed =
  '(tar … fram|ta … fram|tas … fram|tas fram|planerar|planera|planeras|beslutar|besluta|betalar|betala|betalas|finansierar|finansiera|finansieras|följer … upp|följa … upp|följs … upp|möts|mötas|genomför|genomföra|genomförs|löser|lösa|arbetar|arbeta|utvecklar|utveckla|utvecklas|upprättar|upprätta|upprättas|utformar|utforma|utformas|gör|göra|görs|utbildar|utbilda|ser … över|se … över|fördelar|driver|driva|formulerar|formulera|prövar|analyserar|analysera|bemannar|erbjuder|erbjuda|ordnar|ordna|utreder|utreda|träffas)';
const others = '(<worker>|<voters>|<outside>)';
const two =
  /#[kbrsev].*#[kbrsev]|(?:nämnder|nämnderna|förvaltningar|förvaltningarna|enheter|enheterna|myndigheter|myndigheterna|kommuner|kommunerna|bolag|skolor|skolorna|verksamheter|verksamheterna|parter|parterna)#/u;
const concern = '(om|kring|i (arbetet|frågor|syfte)|för att|när|vid (genomförande|planering|uppföljning|framtagande)|så att|genom)';
const jointly = terms(
  `${others} … (tar|ta|tas) (tillsammans med|gemensamt med) … ${others} … fram,${others} … ${deed} … (tillsammans med|gemensamt med|i samverkan med|i samarbete med|i samråd med) … ${others}, ${others} … ${deed} … (tillsammans|gemensamt), ${deed} ${others} … (tillsammans|gemensamt),
  (tillsammans med|i samverkan med|i samarbete med|i samråd med) … ${others} … ${deed}, (ska|bör) … (tillsammans med|i samverkan med|i samarbete med|i samråd med) … ${others} … <verb>, ${others} … (samverkar|samverka|samarbetar|samarbeta) … ${concern},
  (samverkar|samarbetar) … ${others} … ${concern}`.replaceAll('<verb>', deed),
);
const jointThing = terms(
  `(gemensam|gemensamt|gemensamma) (*plan|*planer|planering|*planering|handlingsplan|möten|*möten|*team|team#s|*grupp|insats|insatser|uppföljning|utbildning|utbildningar|analys|upphandling|projekt|mottagning|arbetssätt|ingång|väg|*besök)(#[a-z])?, samma (plan|uppföljning)`,
);

/** What a document tells of in general, and what one party tells another about. */
const noJointWork = terms(
  '(säger|anger|beskriver|reglerar|talar om) … hur, (samverkar|samverka|samarbetar|samarbeta) … och (informerar|informera|rapporterar|rapportera|underrättar|underrätta|redovisar|redovisa) … (om|kring)',
);

const draftItself =
  '(policyn|riktlinjen|riktlinjerna|programmet|strategin|planen|*planen|dokumentet|rutinen|reglerna|reglementet|bestämmelserna|arbetsordningen|instruktionen|*strategin|*programmet|*policyn|(denna|den här|detta|det här|dessa) (policy|policyn|riktlinje|riktlinjen|riktlinjer|program|programmet|strategi|strategin|plan|planen|dokument|dokumentet|rutin|rutinen)|den|det|de)';
const steering =
  '(*policy|*policyn|*plan|*planen|*planer|*riktlinje|*riktlinjen|*riktlinjer|*riktlinjerna|*program|*programmet|*strategi|*strategin|*strategier|*budget|*budgeten|*reglemente|*reglementet|*ordning|*ordningen|*föreskrift|*föreskrifter|*lagen|lag|lagar|*balken|*förordningen|*konventionen|*vision|*visionen|styrdokument|styrdokumenten|*direktiv|*direktiven|agenda)(#[a-z])?';
const relation =
  '(ersätter|upphäver|kompletterar|kompletteras av|utgår från|utgår … från|bygger på|bygger … på|konkretiserar|preciserar|fördjupar|bryter ned|hänger ihop med|hänger … samman med|går före|gäller före|gäller framför|är underordnad|är underordnade|är överordnad|läses tillsammans med|ansluter till|knyter an till|har företräde framför|ligger till grund för|är en del av|är styrande för|är vägledande för|beaktar|tar hänsyn till)';
const relates = terms(
  `${draftItself} … ${relation} … ${steering}, ${steering} … (går före|gäller före|gäller framför|ersätts av|kompletteras av|har företräde), (bestämmelser|regler|riktlinjer|föreskrifter) … finns … i … ${steering}`,
);
const conflict = terms(`(säger olika|motsäger|strider mot|inte stämmer överens|är oförenlig(a|t)?|går isär) … gäller`);
const individual = terms('*genomförandeplan*, individuell(a)? *, vårdplan*, *lektionsplan*, *beredning');

const bodies =
  /(?<!alla|samtliga)#[kbev].*(?<!(?:sin|sina|sitt|vår|våra) [a-zà-ÿ]+)#[kbev]|(?:nämnder|nämnderna|förvaltningar|förvaltningarna|enheter|enheterna|myndigheter|myndigheterna|kommuner|kommunerna|bolag|bolagen|skolor|skolorna|verksamheter|verksamheterna|parter|parterna)#/u;
const aims =
  '(mål(en|et)?|målbild(en)?|målsättning(en|ar)?|lägesbild(en)?|nulägesbild(en)?|problembild(en)?|problembeskrivning(en)?|bild(en)? av|syfte(t)?|vision(en)?|inriktning(en)?|syn på)';
const agree =
  '(har|ha|delar|dela|enas|enats|formulerar|formulera|formulerat|beslutar|besluta|beslutat|sätter|sätta|antar|anta|tar fram|ta fram|arbetar mot|arbeta mot|arbetar efter|utgår från|utgå från|styr mot|kommer … överens)';
const sharedAim = terms(`${agree} … (samma|gemensam|gemensamt|gemensamma) ${aims}, ${agree} … gemensamma (mål)? och (mål|syften)`);
const ofPersons = terms('lönesamtal*, medarbetarsamtal*, utvecklingssamtal*, genomförandeplan*, individuell(a|t)?');

const means =
  '(*budget(en)?|finansiering(en)?|resurser|resurspersoner|medel|kassa(n)?|*pott(en)?|*pengar|halvtidstjänst|heltidstjänst|kostnad(er|erna)?|personalresurs(er)?)';
const hold =
  '(har|ha|avsätter|avsätta|avsätts|beslutar|besluta|finansieras|finansierar|betalas|betalar|betala|bekostas|bekostar|inrättar|inrätta|lägger|lägga)';
const sharedMeans = terms(
  `${hold} … (gemensam|gemensamt|gemensamma) ${means}, ${others} … (delar|dela|delar på|dela på) … (*kostnad(en|er|erna)?|*budget(en)?|lokal(er|erna)?|personal(en)?(#[a-z])?|resurs(en|er|erna)?|tjänst(en|er)?|medlen)
  ${others} … (finansierar|finansiera|betalar|betala|bekostar|bekosta) … (gemensamt|tillsammans|lika delar|hälften var), (finansieras|betalas|bekostas) … (gemensamt|tillsammans) av`,
);
/** What all units of one body have in common, and co-operation with those the service is for. */
const ofTheWhole = terms('(kommunens|regionens|nämndens|förvaltningens|verksamhetens|enhetens|bolagets) gemensamma');
const withPeople = terms('(samverkan|samverkansarbetet|samarbetet|samarbete) med … <people>');
const bringsMeans = terms(
  `${others} … (avsätter|avsätta|lägger|lägga|bidrar med|bidra med|tillskjuter|reserverar|tillför) … (tid|arbetstid|timmar|kronor|medel|tjänst|halvtidstjänst|heltidstjänst|deltidstjänst|heltid|halvtid|procent|dagar) … (för|till|på|i) … (samverkan|samverkansarbetet|samarbetet|samordningen|samordning|nätverket|samverkansgruppen|(det|den|de) gemensamma *)`,
);

const examines =
  '(prövar|pröva|prövas|prövat|prövats|bedömer|bedöma|bedöms|bedömas|bedömt|bedömts|analyserar|analysera|analyseras|analyserat|analyserats|undersöker|undersöka|undersöks|undersökt|undersökts|utreder|utreda|utreds|utrett|kartlägger|kartlägga|kartlagt|konsekvensbedömer|går igenom|gått igenom|beskriver|beskriva|beskrivs|beskrivits)';
const steeringSet =
  '(mål(et|en|ens|ets)?|*planen(s)?|kravet|kraven|krav(ets|ens)?|riktlinje(n|r|rna|ns)?|policyn(s)?|programmet(s)?|strategin(s)?|beslut(et|en|ets|ens)?|förslag(et|en|ets|ens)?|styrning(en|ens)?|uppdrag(et|en|ets|ens)?|regel|regler(na)?|budget(en|ens)?|besparing(en|ar|arna)?|ersättningsmodell(en)?|taxa(n)?|avgifter(na)?)';
const affected =
  '((andra|övriga|angränsande|närliggande|berörda) (*nämnder(na)?|*förvaltningar(na)?|verksamheter(na)?|enheter(na)?|kommuner(na)?|myndigheter(na)?|aktörer(na)?|huvudmän(nen)?|bolag(en)?|mål(en)?|delar)|varandra|varandras|helheten)(#[a-z])?';
const effects = '(konsekvens(en|er|erna)?|följd(en|er|erna)?|effekt(en|er|erna)?|påverkan)';
const weighed = terms(
  `${examines} … (hur|vad|vilken|vilka) … (påverkar|påverkas|påverka|betyder|betyda|innebär|får|ger) … ${affected}, ${examines} … ${effects} … (för|på) … ${affected}, ${effects} … (för|på) … ${affected} … ${examines}
  (gör|göra|görs|gjort|gjorts|genomför|genomförs) … (systemanalys|konsekvensanalys|konsekvensbedömning|konsekvensbeskrivning)(en)? … ${affected}`,
);
const ofOtherThings = terms('personuppgift*, dataskydd*, *avbrott(et)?, *störning(ar|en)?, *händelse(r|n)?, olycka, olyckor, kris, krisen, miljökonsekvens*');

export const helhetssyn: readonly Criterion[] = [
  {
    id: 'named-lead',
    principle: 'helhetssyn',
    question: { sv: 'Vem håller ihop det som flera gör?', en: 'Who holds together what several do?' },
    counts: { sv: 'En namngiven roll eller enhet samordnar, leder eller sammankallar.', en: 'A named role or unit co-ordinates, leads or convenes.' },
    countsNot: {
      sv: 'Att något ”ska samordnas” utan att någon nämns, eller en ordförande som kallar till sammanträde.',
      en: 'That something “is to be co-ordinated” with nobody named, or a chair who calls a session.',
    },
    reason: { sv: 'säger vem som håller ihop arbetet', en: 'says who holds the work together' },
    example: 'Utvecklingschefen samordnar förvaltningarnas insatser och kallar till möte varje kvartal.',
    source: { work: 'SOU 2018:47', section: '6.2.5' },
    suggestion: {
      at: /samverkan|samordning|ansvar|organisation|genomförande/i,
      heading: 'Samordning',
      text: '[vem: skriv här] håller ihop arbetet med [vad: skriv här] och kallar till möten mellan dem som deltar.',
    },
    met: lays(says(leads), any(not(says(namedHolder)), mentions(several)), not(mentions(meetingOfTheBody))),
  },
  {
    id: 'joint-work',
    principle: 'helhetssyn',
    question: { sv: 'Gör flera något tillsammans?', en: 'Do several do something together?' },
    counts: {
      sv: 'Två eller flera aktörer planerar, genomför eller följer upp något tillsammans.',
      en: 'Two or more actors plan, carry out or follow up something together.',
    },
    countsNot: {
      sv: 'Att samverkan är viktig, eller ett gemensamt ansvar utan handling.',
      en: 'That co-operation matters, or a joint responsibility without an act.',
    },
    reason: { sv: 'säger vad flera gör tillsammans', en: 'says what several do together' },
    example: 'Elevhälsan och socialtjänsten planerar insatserna för eleven tillsammans.',
    source: { work: 'SOU 2018:47', section: '5.3.1' },
    suggestion: {
      at: /samverkan|samordning|genomförande|arbetssätt/i,
      heading: 'Samverkan',
      text: 'Förvaltningarna planerar och följer upp [vad: skriv här] tillsammans.',
    },
    met: lays(says(two), any(says(jointly), says(jointThing)), not(says(noJointWork))),
  },
  {
    id: 'other-steering',
    principle: 'helhetssyn',
    question: { sv: 'Hur hänger dokumentet ihop med annan styrning?', en: 'How does it relate to other steering?' },
    counts: {
      sv: 'Dokumentet ersätter, kompletterar eller utgår från ett annat, eller säger vad som gäller vid motsägelser.',
      en: 'The document replaces, completes or starts from another, or says what applies where they differ.',
    },
    countsNot: {
      sv: 'Att det finns andra styrdokument, eller att lag ska följas.',
      en: 'That there are other steering documents, or that law is to be followed.',
    },
    reason: { sv: 'säger hur dokumentet hänger ihop med annan styrning', en: 'says how the document relates to other steering' },
    example: 'Riktlinjen kompletterar kommunens personalpolicy och ersätter rutinen från 2019.',
    source: { work: 'SOU 2018:47', section: '5.3.1' },
    suggestion: {
      at: /styrdokument|relation|koppling|inledning|bakgrund|utgångspunkt/i,
      heading: 'Så hänger dokumentet ihop med annan styrning',
      text: 'Dokumentet utgår från kommunens budget och [vad: skriv här]. Om de säger olika saker gäller [vad: skriv här].',
    },
    met: all(any(says(relates), all(mentions(conflict), says(terms('gäller')))), not(says(individual))),
  },
  {
    id: 'shared-purpose',
    principle: 'helhetssyn',
    question: { sv: 'Har de som behöver varandra samma mål eller bild av läget?', en: 'Do those who need each other have the same goal or picture?' },
    counts: {
      sv: 'Två eller flera aktörer har, enas om eller utgår från samma mål, syfte eller lägesbild.',
      en: 'Two or more actors have, agree on or start from the same goal, purpose or picture.',
    },
    countsNot: {
      sv: 'Gemensamma mål inom en enda enhet, samma målgrupp, eller gemensamma mål som önskemål.',
      en: 'Shared goals within one unit, the same target group, or shared goals as a wish.',
    },
    reason: { sv: 'säger vad flera aktörer gemensamt vill nå', en: 'says what several actors jointly want to reach' },
    example: 'Regionen och kommunen har samma mål: att ingen skrivs ut utan en plan.',
    source: { work: 'SOU 2018:47', section: '5.3.1' },
    suggestion: {
      at: /mål|syfte|samverkan|inriktning/i,
      heading: 'Gemensamt mål',
      text: 'Förvaltningarna har samma mål i arbetet med [vilka: skriv här]: [vad: skriv här].',
    },
    met: lays(says(bodies, sharedAim), not(mentions(ofPersons)), not(says(ofTheWhole))),
  },
  {
    id: 'shared-resources',
    principle: 'helhetssyn',
    question: { sv: 'Finns det gemensamma pengar eller avsatt tid för samarbetet?', en: 'Is there joint money, or time set aside, for the co-operation?' },
    counts: {
      sv: 'Aktörer delar på budget, kostnad, lokal eller personal, eller avsätter tid eller pengar för det gemensamma.',
      en: 'Actors share a budget, cost, premises or staff, or set aside time or money for what is joint.',
    },
    countsNot: {
      sv: 'Samverkan inom befintlig ram, att dela erfarenheter, och kommunens gemensamma resurser i allmänhet.',
      en: 'Co-operation within existing means, sharing experience, and the common resources of the municipality in general.',
    },
    reason: { sv: 'säger vilka medel samarbetet har', en: 'says what means the co-operation has' },
    example: 'Socialnämnden och utbildningsnämnden betalar familjecentralen ur en gemensam budget.',
    source: { work: 'SOU 2018:47', section: '6.2.5' },
    suggestion: {
      at: /resurs|ekonomi|budget|finansiering|samverkan/i,
      heading: 'Gemensamma resurser',
      text: 'Förvaltningarna betalar [vad: skriv här] ur en gemensam budget på [belopp: skriv här].',
    },
    met: lays(any(says(bodies, sharedMeans), says(bringsMeans)), not(says(ofTheWhole)), not(says(withPeople))),
  },
  {
    id: 'consequences-weighed',
    principle: 'helhetssyn',
    question: { sv: 'Har någon prövat hur styrningen påverkar andra?', en: 'Has anybody examined how the steering affects others?' },
    counts: {
      sv: 'Någon prövar eller har prövat vad målet, kravet eller beslutet betyder för andra nämnder, enheter eller aktörer.',
      en: 'Somebody examines or has examined what the goal, demand or decision means for other boards, units or actors.',
    },
    countsNot: {
      sv: 'Att något får konsekvenser, konsekvensbedömning av personuppgifter, eller följder för en enskild i ett ärende.',
      en: 'That something has consequences, impact assessment of personal data, or effects on a person in a case.',
    },
    reason: { sv: 'säger att följderna för andra prövas', en: 'says that effects on others are examined' },
    example: 'Staben har gått igenom vilka följder målet får för övriga förvaltningar.',
    source: { work: 'SOU 2018:47', section: '5.3.2' },
    suggestion: {
      at: /konsekvens|beredning|genomförande|mål|uppföljning/i,
      heading: 'Följder för andra',
      text: '[vem: skriv här] prövar hur målet för [vad: skriv här] påverkar andra nämnder och verksamheter.',
    },
    met: lays(hasActor, says(weighed), mentions(terms(steeringSet)), not(mentions(ofOtherThings))),
  },
];
