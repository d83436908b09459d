import type { Criterion } from './criterion.ts';
import { all, any, isAbout, isArgued, isUnder, lays, mentions, not, says } from './tests.ts';
import { terms } from '../terms.ts';

const draftItself =
  '(policyn|riktlinjen|riktlinjerna|programmet|strategin|planen|*planen|dokumentet|rutinen|reglerna|reglementet|uppdraget|den|stödet|denna policy|den här policyn|denna riktlinje|den här riktlinjen|detta program|det här programmet|denna strategi|denna plan)';
const isFor = '(är … till för|är skriven för|är skrivna för|riktar sig … till|vänder sig … till|finns … till för|finns för|ska komma … till del)';
const meantFor = terms(`${draftItself} .. ${isFor} … <people>, ${draftItself} .. ${isFor} … (dig som|den som|dem som|de som|personer#p med|personer#p som)`);
const purpose = terms(
  `(syftet|ändamålet) .. är att, syftet med … är, syftet … är att, ändamålet … är, ${draftItself} .. (syftar till|är till för att|har till syfte)`,
);
const purposeHeading = /(?<![A-Za-zÀ-ɏ])(?:syftet?|ändamål|varför|till för)(?![A-Za-zÀ-ɏ])/u;
const person = terms(
  '<people>, den som (bor|har|får|söker|behöver|möter|besöker|lever|är), dem som (bor|har|får|söker|behöver|möter|besöker|lever|är), personer#p med, personer#p som',
);
/** The people as those something is to become better for: subjects of what is to be, or after "för". */
const beneficiary =
  terms(`(att|så att|där|och) … <people> … (ska|får|kan|har|är|blir|känner|slipper|möter|vet|klarar|bor|lever|få|ges), för (alla|våra|kommunens)? <people>, åt (alla|våra)? <people>, till (alla|våra)? <people>, bland <people>, hos <people>,
  den som (bor|har|får|söker|behöver|möter|besöker|lever|är) … (ska|får|kan|har|blir|känner|slipper), <people> … (ska|får|kan) … (få|ha|vara|kunna|känna|möta|bli|leva|växa|bo|påverka)`);

const whom =
  '(<people>|du#y|ni#y|(den|de) ¦|(den|de) som (bor|söker|behöver|möter|vänder|väntar|kommer|ringer|lever|har hemtjänst|har fått|får stöd|får insatser|vill|blir))';
const better =
  '(tryggt|trygg|trygga|tryggare|tryggheten|trygghet|snabbare|lättare|enklare|tidigare|tidigt|bättre|kortare|närmare|jämlik(a|t)?|likvärdig(a|t)?|god|gott|goda|sammanhållen|samordnad(e)?|begriplig(a|t)?)';
const people = terms(
  '<people>, du#y, ni#y, (den|de) som (bor|söker|behöver|möter|vänder|väntar|kommer|ringer|lever|har hemtjänst|har fått|får stöd|får insatser|vill|blir)',
);
const value =
  terms(`${whom} … (slipper|slippa), slipper .. <people>, får <people> .. ${better}, ${whom} … (känner|känna|känner sig|känna sig) … (sig|trygghet|tillit|igen|trygg(a)?|delaktig(a)?|hemma), ${whom} … (vet|ska veta) … (vem|vart|var|hur|när),
  ${whom} … (klarar|klara|klara sig|klarar sig) … (sig|själv|själva|vardagen|skolan|målen), ${whom} .. (får|få|möter|möta|har|ha|ges|erbjuds) … ${better},
  ${whom} … (får|få) … (samma dag|i tid|direkt|utan att|när de behöver|när hen behöver|på sitt språk|på sitt eget språk|av samma personal|på en gång|rätt stöd|rätt hjälp|stöd tidigt|hjälp tidigt),
  ${whom} … (kan|ska kunna|kunna) … (bo kvar|leva|lita på|välja|påverka|förstå|följa|delta|nå), (ska|blir|gör) … (lättare|enklare|tryggare|snabbare) … för .. <people>,
  <people> .. (är|blir|vara|bli|känner sig|mår) .. ${better}, <people> … (har|får|ha|få) … (inflytande|makt) … över`);

const work =
  '(tar fram|tas fram|ta fram|ser över|ser … över|ses över|ses … över|se över|utvecklar|utvecklas|utveckla|planerar|planeras|planera|utformar|utformas|utforma|formulerar|formuleras|formulera|görs|gör|göras|göra|upprättas|upprättar|upprätta|följer upp|följs upp|följs … upp|följa upp|utvärderar|utvärderas|utvärdera|prövar|prövas|pröva|revideras|reviderar|prioriterar|prioriteras|prioritera|beslutar|skriver|skrivs|uppdateras|ske|sker|genomföras|genomförs|hållas|hålls)';
/** Also those who speak for the people. */
const peopleOrTheirs = '(<people>|(de)? boende|*(pensionärs|brukar|ungdoms|elev|boende|anhörig|funktionsrätts|funktionshinder)råd(et|en)?(#b)?)';
const jointly = terms(
  `${work} … tillsammans med … (${peopleOrTheirs}|[a-zåäö]+#p|(dem|de) som (bor|får|berörs|deltar|söker)), tillsammans med … ${peopleOrTheirs} … ${work}, ${work} … i (samråd|dialog|samskapande|samarbete|samverkan) med … ${peopleOrTheirs}, i (samråd|dialog|samskapande|samarbete) med … ${peopleOrTheirs} … ${work}`,
);
const deciding =
  '(*referensgrupp*|*arbetsgrupp*|*styrgrupp*|gruppen som|*råd|*rådet|*råden|planering(en)?|planeringen|översyn(en)?|framtagande(t)?|utformning(en)?|utvärdering(en)?|uppföljning(en)?|beslut|besluten|prioritering(en|ar|arna)?|revidering(en)?|utveckling(en)?|upphandling(en)?|rekrytering(en)?|*arbetet med|frågor som|förslag(et)?|dialog(en|er|erna)?|*dialog(en|er)?)';
const takesPart = terms(
  `<anyone> … (deltar|delta|ingår|ingå|medverkar|medverka|är med|vara med|sitter|sitta|bjuds in|inbjuds) … (i|vid|när|till|under|om) … ${deciding}, (deltar|ingår|medverkar|sitter) … <people> … i … ${deciding}`,
);
const decidesOneself =
  terms(`<people> … (väljer|välja|bestämmer|bestämma|beslutar|besluta|prioriterar|prioritera|formulerar|formulera|utformar|utforma|tillfrågas|röstar|rösta), (väljer|bestämmer|beslutar) <people>
  (*elevråd(et|en)?|*elevråd(et|en)?#b|*boenderåd(et|en)?|*byalag(et|en)?|*brukarråd(et|en)?#b|*ungdomsråd(et|en)?#b) … (väljer|bestämmer|beslutar|prioriterar|lämnar förslag)`);
const consulted =
  terms(`(intervjuar|intervjua|frågar|tillfrågar|samtalar med|samtala med|bjuder in|bjuda in|lyssnar på) … <people>, (hämtar|hämtas|inhämtar|inhämtas|inhämta|hämta|samlar|samlas|tar in) … (synpunkter|åsikter|erfarenheter|förslag|idéer) … från … <people>,
  (<who> för|förs|håller|hålls|hålla|hållas|genomför|genomförs|genomföra|ordnar|ordnas|bjuder in till|bjuda in till|bjuds in till) … (dialog|dialoger|samtal|samråd|*dialog(er)?|workshop*|fokusgrupper|samrådsmöte(n|t)?) … med … ${peopleOrTheirs}, <people> … ges … möjlighet att (påverka|delta i|lämna synpunkter|yttra sig|lämna förslag|vara med),
  <people> … (får|kan|har rätt att|ska kunna) … påverka (sin|sitt|sina|hur|vad|när|vilka|vilken|innehållet|utformningen), <people> … (får|ha|har|få) … inflytande över`);
/** Taking part in a service, a lesson or a survey is not taking part in steering it. */
const individual = terms('undervisning(en)?, utbildning(en)?');

const complain =
  '(överklaga|överklagas|överklagar|klaga|klagar|lämna … (klagomål(et)?|synpunkter)|lämnas|lämna synpunkter|lämnar … (klagomål|synpunkter)|framföra … (klagomål|synpunkter)|framför … (klagomål|synpunkter)|begära … ompröv*|begära … (prövat|prövas|prövning)|be … (pröva|ompröva|att pröva)|anmäla … (missnöje|klagomål|fel|brister)|klaga på|vända sig … till|vända dig … till|vänder sig … till|vänder du dig … till|vänd dig … till)';
const complaint = terms(
  'klagomål*, synpunkt(en|er|erna)?, överklag*, ompröv*, missnöj*, nöjd(a)?, fel, blir fel, blivit fel, pröva … på nytt, felaktig(t|a)?, *ombudet, patientnämnden, klaga',
);
const turn =
  terms(`<anyone> … (kan|får|har rätt att|ska kunna|har möjlighet att) … ${complain}, (kan|får|har) <anyone> … ${complain}, (klagomål(et)?|synpunkter|beslut|beslutet|omprövning) … (kan|får|ska kunna) … (lämnas|överklagas|framföras|begäras),
  (vänder sig|vänder du dig|vänd dig) … till, <who> … (tar emot|ta emot|besvarar|besvara|kontaktar|kontakta|utreder|utreda) … (klagomål*|synpunkter*)`);
const byOthers = terms('endast, av <voters>, från <voters>, remiss*, <voters> … lämna(r)? … synpunkter, <worker> (kan|får|ska) lämna synpunkter, samråd*');

const differ = terms(
  `(får|kan|ska kunna) … (se olika ut|skilja sig|variera|vara olika|ges olika|ges på olika sätt|utformas olika|anpassas), (anpassas|anpassar|anpassa|varierar|fördelas|fördelar|fördela|utformas|utformar|utforma) … (efter|utifrån|med), (tar|ta|tas) hänsyn till … olika, (störst|större) behov … får … (mest|mer)`,
);
const need = terms('*behov(en|et)?, förutsättning(ar|arna)?, *situation(en)?');
const equal =
  terms(`likvärdig(a|t)?, likvärdighet(en)?, jämlik(a|t)?, på lika villkor, lika (stora)? behov, likabehandl*, lika rätt, lika möjligheter, diskriminer*, missgynnas, omotiverade skillnader, ingen (får|ges|behandlas) sämre, på grund av (kön|bakgrund|bostadsort|ålder|ursprung|funktionsnedsättning)
  oavsett (kön|bakgrund|bostadsort|ålder|ursprung|funktions*|var), (kön|bakgrund|bostadsort|ursprung|funktionsnedsättning) … (avgör|avgöra|styra|påverka|påverkar)`);
/** What those outside get; what the staff or the organisation gets is no such thing. */
const service = terms(
  '<people>, (*stöd|stödet|*hjälp|*hjälpen|insatser|insatserna|insatsen|*undervisning|*undervisningen|*utbildning|*utbildningen|*omsorg|*omsorgen|vård|vården|service|servicen|resurserna)',
);
/** Not `lays`: “på lika villkor” is no wish. */
const weighedOnly = terms('är att, strävar, sträva, vill, överväger, övervägs, ambition*, vision*, på sikt, bör kunna, skulle, planerar att');
const ofStaff = terms('*lön, lön*, *schema*, verksamhetens behov, medarbetar*, personal*, kompetens*, *förening(en|ar|arna|ens)?');

const contact =
  '(kontakt|kontaktperson|handläggare|vårdkontakt|omsorgskontakt|[a-zåäö]*kontakt|[a-zåäö]*handläggare|lots|samordnare|mentor|koordinator|socialsekreterare|biståndshandläggare)';
const oneContact = `((fast|namngiven|utsedd|enda|en och samma) ${contact}|(egen|samma) (kontaktperson|handläggare|vårdkontakt|omsorgskontakt|[a-zåäö]*handläggare|socialsekreterare|lots|samordnare))`;
const whoever = '(<people>|du#y|ni#y|(den|de) ¦|familj(en)?(#[a-z])?|elev(en)?(#[a-z])?)';
const namedContact = terms(
  `${whoever} … (har|får|möter|ha|få|möta|ges|erbjuds|tilldelas) … ${oneContact}, (har|får|möter|tilldelas|utses|utser) ${whoever} … ${oneContact}, ${whoever} … (har|får|ha|få) .. kontaktperson (på|i|hos) … som (håller|samordnar|följer|svarar), (utser|utses|utse) … ${oneContact} … (för|till|åt) … <people>`,
);
const wayIn = terms(
  '(en|samma) (gemensam|enda)? (väg in|ingång|kontaktväg|kontaktpunkt) (till|för|hos|via), (en|samma) (gemensam|enda)? (väg in|kontaktväg|kontaktpunkt)',
);
const otherWayIn = terms(
  'väg in (på|i), väg in till (arbetsliv*|arbetsmarknad*|jobb*|studier*|samhället), ingång(en)? till (lokal*|byggnad*|*hus|*huset), *entré*, *byggnaden, *lokalerna',
);
const again = '(igen|flera gånger|på nytt|om och om|samma|från början|för varje|en gång till)';
const retell = '(berätta|upprepa|förklara|börja om|lämna|beskriva)';
const noRetelling = terms(`${whoever} … (slipper|slippa) … ${retell} … ${again}, (slipper|slippa) ${whoever} … ${retell} … ${again}`);
const onlyOnce = terms(`${whoever} … (behöver|ska behöva|ska) (bara|endast) (behöva)? ${retell} … en gång`);
const needNotRetell = terms(
  `${whoever} … (behöver|ska|behöva) (inte|aldrig) (behöva)? ${retell} … ${again}, ${whoever} … (inte|aldrig) (ska)? (behöver|behöva) ${retell} … ${again}`,
);
const reported = terms(
  'är att, vill, strävar, bör, anser, visar, uppger, säger, upplever, tycker, önskar, utredning*, forskning*, undersökning*, om .. (inte|aldrig)',
);

export const medborgarfokus: readonly Criterion[] = [
  {
    id: 'named-people',
    principle: 'medborgarfokus',
    question: { sv: 'Vilka är dokumentet till för?', en: 'Whom is the document for?' },
    counts: {
      sv: 'Dokumentet eller dess syfte nämner invånare, brukare, elever eller andra som det ska göra nytta för.',
      en: 'The document or its purpose names the residents, users, pupils or others it is to benefit.',
    },
    countsNot: {
      sv: 'Att det gäller för nämnder, chefer och medarbetare, eller att invånare har skyldigheter.',
      en: 'That it applies to boards, managers and staff, or that residents have duties.',
    },
    reason: { sv: 'säger vilka dokumentet är till för', en: 'says whom the document is for' },
    example: 'Programmet är till för barn som växer upp i ekonomiskt utsatta familjer.',
    source: { work: 'SOU 2018:47', section: '5.2.1' },
    suggestion: {
      at: /syfte|ändamål|inledning|varför/i,
      heading: 'Syfte',
      text: 'Dokumentet är till för dig som behöver [vad: skriv här] och för dig som arbetar med frågan.',
    },
    met: any(says(meantFor), all(any(says(purpose), isUnder(purposeHeading)), says(person, beneficiary))),
  },
  {
    id: 'value-for-people',
    principle: 'medborgarfokus',
    question: { sv: 'Vad blir bättre för dem?', en: 'What gets better for them?' },
    counts: {
      sv: 'Vad invånare eller brukare får, slipper, klarar eller känner när arbetet fungerar.',
      en: 'What residents or users get, are spared, manage or feel when the work works.',
    },
    countsNot: { sv: 'Fördelar för organisationen, eller vad någon måste göra.', en: 'Benefits for the organisation, or what somebody has to do.' },
    reason: { sv: 'säger vad som blir bättre för människor', en: 'says what gets better for people' },
    example: 'Elever får hjälp tidigt och vet vem de kan prata med.',
    source: { work: 'SOU 2018:47', section: '4.7' },
    suggestion: {
      at: /syfte|mål|värde|inriktning/i,
      heading: 'Mål',
      text: 'Den som söker [vad: skriv här] får besked i tid och vet vem som svarar på frågor.',
    },
    met: all(not(isArgued), says(value), mentions(people)),
  },
  {
    id: 'participation',
    principle: 'medborgarfokus',
    question: { sv: 'Hur är de med och påverkar, inte bara får information?', en: 'How do they take part, beyond being informed?' },
    counts: {
      sv: 'De som berörs tillfrågas, deltar eller bestämmer när något planeras, beslutas eller följs upp.',
      en: 'Those concerned are asked, take part or decide when something is planned, decided or followed up.',
    },
    countsNot: {
      sv: 'Att de får information, deltar i en lektion eller insats, eller ”ska vara delaktiga”.',
      en: 'That they are informed, take part in a lesson or service, or “are to be involved”.',
    },
    reason: { sv: 'säger hur de som berörs är med och påverkar', en: 'says how those concerned take part' },
    example: 'Förvaltningen ser över rutinen varje vår tillsammans med brukare och anhöriga.',
    source: { work: 'SOU 2018:47', section: '5.2.2' },
    suggestion: {
      at: /delaktighet|dialog|inflytande|genomförande|uppföljning/i,
      heading: 'Delaktighet',
      text: '[vem: skriv här] ser över [vad: skriv här] tillsammans med invånare som berörs.',
    },
    met: lays(any(says(jointly), says(decidesOneself), says(consulted), all(says(takesPart), not(says(individual))))),
  },
  {
    id: 'complaint-and-appeal',
    principle: 'medborgarfokus',
    question: { sv: 'Vart vänder de sig om något blir fel?', en: 'Where do they turn if something goes wrong?' },
    counts: {
      sv: 'Hur den som berörs klagar, lämnar synpunkter eller överklagar, eller vem som tar emot.',
      en: 'How those concerned complain, give their views or appeal, or who receives it.',
    },
    countsNot: {
      sv: 'Att klagomål räknas eller redovisas, och synpunkter på remiss från andra nämnder.',
      en: 'That complaints are counted or reported, and views on referral from other boards.',
    },
    reason: { sv: 'säger vart man vänder sig när något blir fel', en: 'says where to turn when something goes wrong' },
    example: 'Den som inte är nöjd kan lämna klagomål till enhetschefen eller till patientnämnden.',
    source: { work: 'SOU 2018:47', section: '5.8.4' },
    suggestion: {
      at: /synpunkt|klagomål|överklag|bemötande/i,
      heading: 'Synpunkter och klagomål',
      text: 'Den som är missnöjd med [vad: skriv här] kan lämna klagomål till [vem: skriv här] och får svar inom [tid: skriv här].',
    },
    met: lays(says(turn), isAbout(complaint), not(mentions(byOthers))),
  },
  {
    id: 'differing-needs',
    principle: 'medborgarfokus',
    question: {
      sv: 'Får stödet se olika ut efter behov, utan att någon behandlas sämre?',
      en: 'May support differ with needs, without anybody being treated worse?',
    },
    counts: {
      sv: 'Stödet anpassas efter behov, och samma mening säger vad som skyddar likabehandlingen.',
      en: 'Support is fitted to needs, and the same sentence says what protects equal treatment.',
    },
    countsNot: {
      sv: 'Bara det ena: anpassning utan skydd, eller likabehandling utan utrymme för olika behov.',
      en: 'One of the two alone: fitting without a guard, or equal treatment without room for differing needs.',
    },
    reason: { sv: 'låter stödet skilja sig efter behov och skyddar likabehandlingen', en: 'lets support differ with needs and protects equal treatment' },
    example: 'Insatserna utformas efter vars och ens behov, men bostadsort och bakgrund får inte avgöra vad man får.',
    source: { work: 'SOU 2018:47', section: '5.2.2' },
    suggestion: {
      at: /bemötande|likabehandling|likvärdig|bedömning|principer|utgångspunkt/i,
      heading: 'Olika behov',
      text: 'Stödet till [vilka: skriv här] anpassas efter vars och ens behov, och den som har lika behov får likvärdigt stöd oavsett bostadsort och bakgrund.',
    },
    met: all(says(differ), mentions(need, equal, service), not(mentions(ofStaff)), not(mentions(weighedOnly)), not(isArgued)),
  },
  {
    id: 'one-way-in',
    principle: 'medborgarfokus',
    question: {
      sv: 'Finns det en väg in, och slipper man berätta samma sak flera gånger?',
      en: 'Is there one way in, without having to tell one’s story again?',
    },
    counts: {
      sv: 'En fast kontakt, en gemensam väg in, eller att man bara behöver lämna en uppgift en gång.',
      en: 'One fixed contact, one way in, or having to give a piece of information only once.',
    },
    countsNot: {
      sv: 'Kontaktpersoner för leverantörer eller personal, kontaktperson som insats, samt ”en väg in på arbetsmarknaden”.',
      en: 'Contacts for suppliers or staff, a contact person as a social service, and “a way into the labour market”.',
    },
    reason: { sv: 'ger människor en kontakt eller en väg in', en: 'gives people one contact or one way in' },
    example: 'Familjen har en och samma handläggare från ansökan till uppföljning.',
    source: { work: 'SOU 2018:47', section: '5.2.2' },
    suggestion: {
      at: /kontakt|bemötande|samordning|samverkan|stöd/i,
      heading: 'En väg in',
      text: 'Den som söker [vad: skriv här] har en fast kontaktperson, [vem: skriv här], och slipper berätta samma sak flera gånger.',
    },
    met: any(
      lays(any(says(namedContact), says(noRetelling), all(says(wayIn), mentions(people), not(mentions(otherWayIn))))),
      all(any(says(onlyOnce), mentions(needNotRetell)), not(mentions(reported))),
    ),
  },
];
