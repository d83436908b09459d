import type { Criterion } from './criterion.ts';
import { all, any, isAbout, isArgued, isUnder, lays, mentions, not, says, terms } from './terms.ts';

const draftItself =
  '(policyn|riktlinjen|riktlinjerna|programmet|strategin|planen|*planen|dokumentet|rutinen|reglerna|reglementet|uppdraget|den|stödet|denna policy|den här policyn|denna riktlinje|den här riktlinjen|detta program|det här programmet|denna strategi|denna plan)';
const isFor = '(är … till för|är skriven för|är skrivna för|riktar sig … till|vänder sig … till|finns … till för|finns för|ska komma … till del)';
const meantFor = terms(`${draftItself} .. ${isFor} … <people>, ${draftItself} .. ${isFor} … (dig som|den som|dem som|de som|personer#p med|personer#p som)`);
const purpose = terms(
  `(syftet|ändamålet) .. är att, syftet med … är, syftet … är att, ändamålet … är, ${draftItself} .. (syftar till|är till för att|har till syfte)`,
);
const purposeHeading = /(?<!\p{L})(?:syftet?|ändamål|varför|till för)(?!\p{L})/u;
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
  '(tar fram|tas fram|ta fram|ser över|ser … över|ses över|ses … över|se över|utvecklar|utvecklas|utveckla|planerar|planeras|planera|utformar|utformas|utforma|formulerar|formuleras|formulera|görs|gör|göras|göra|upprättas|upprättar|upprätta|följer upp|följs upp|följs … upp|följa upp|utvärderar|utvärderas|utvärdera|prövar|prövas|pröva|revideras|reviderar|prioriterar|prioriteras|prioritera|beslutar|skriver|skrivs|uppdateras)';
const jointly = terms(
  `${work} … tillsammans med … (<people>|[a-zåäö]+#p|(dem|de) som (bor|får|berörs|deltar|söker)), tillsammans med … <people> … ${work}, ${work} … i (samråd|dialog|samskapande|samarbete|samverkan) med … <people>, i (samråd|dialog|samskapande|samarbete) med … <people> … ${work}`,
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
  (<who> för|förs|håller|hålls|hålla|hållas|genomför|genomförs|genomföra|ordnar|ordnas) … (dialog|dialoger|samtal|samråd|*dialog(er)?|workshop*|fokusgrupper) … med … <people>, <people> … ges … möjlighet att (påverka|delta i|lämna synpunkter|yttra sig|lämna förslag|vara med),
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

export const medborgarfokus: readonly Criterion[] = [
  {
    id: 'named-people',
    principle: 'medborgarfokus',
    question: { sv: 'Vilka är dokumentet till för?', en: 'Whom is the document for?' },
    met: any(says(meantFor), all(any(says(purpose), isUnder(purposeHeading)), says(person, beneficiary))),
  },
  {
    id: 'value-for-people',
    principle: 'medborgarfokus',
    question: { sv: 'Vad blir bättre för dem?', en: 'What gets better for them?' },
    met: all(not(isArgued), says(value), mentions(people)),
  },
  {
    id: 'participation',
    principle: 'medborgarfokus',
    question: { sv: 'Hur är de med och påverkar, inte bara får information?', en: 'How do they take part, beyond being informed?' },
    met: lays(any(says(jointly), says(decidesOneself), says(consulted), all(says(takesPart), not(says(individual))))),
  },
  {
    id: 'complaint-and-appeal',
    principle: 'medborgarfokus',
    question: { sv: 'Vart vänder de sig om något blir fel?', en: 'Where do they turn if something goes wrong?' },
    met: lays(says(turn), isAbout(complaint), not(mentions(byOthers))),
  },
];
