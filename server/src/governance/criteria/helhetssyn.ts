import type { Criterion } from './criterion.ts';
import { all, any, lays, mentions, not, says, terms } from './terms.ts';

const lead =
  '(samordnar|håller ihop|håller samman|leder (det gemensamma|det|den)? (arbetet|gruppen|samverkan|samarbetet|nätverket|insatserna)|sammankallar|är sammankallande|kallar .. (till|ihop)|(ansvarar|ansvara|svarar) för … (samordning|samordningen|att samordna)|har … (samordningsansvar|samordningsansvaret)|ha … (samordningsansvar|samordningsansvaret)|har det samlade ansvaret)';
const leadToBe =
  '(samordna|hålla ihop|hålla samman|leda … (arbetet|gruppen|samverkan|nätverket|insatserna)|sammankalla|vara sammankallande|kalla .. (till|ihop)|ta initiativ till)';
const leads =
  terms(`<who> … ${lead}, ${lead} <who>, <who> … (ska|skall|bör) … ${leadToBe}, (ska|skall|bör) <who> … ${leadToBe}, <who>: ${leadToBe}, (samordnas|hålls ihop|sammankallas|hålls samman) … av … <who>, (gruppen|samverkan|samarbetet|nätverket|insatserna) … leds av … <who>,
  (utser|utse|utses|finns|har|får|ha) … (samordnare|koordinator|kontaktperson|samordnande|lots|processledare|fast vårdkontakt)(#r)?`);
const namedHolder = terms('(utser|utse|utses|finns|har|får|ha) … (samordnare|koordinator|kontaktperson|samordnande|lots|processledare|fast vårdkontakt)(#r)?');
const several = terms('flera, olika, mellan, tillsammans, gemensam(t|ma)?, båda, berörda, samtliga, helheten, hela, tvärs');
const meetingOfTheBody = terms('*sammanträde(t|n|na)?, årsmöte(t)?, *stämma(n)?, sin(a|t)? ledamöter, kallelse(n|r)?');

const deed =
  '(tar … fram|ta … fram|tas … fram|tas fram|planerar|planera|planeras|beslutar|besluta|betalar|betala|betalas|finansierar|finansiera|finansieras|följer … upp|följa … upp|följs … upp|möts|mötas|genomför|genomföra|genomförs|löser|lösa|arbetar|arbeta|utvecklar|utveckla|utvecklas|upprättar|upprätta|upprättas|gör|göra|görs|utbildar|utbilda|ser … över|se … över|fördelar|driver|driva|formulerar|formulera|prövar|analyserar|analysera|bemannar|erbjuder|erbjuda|ordnar|ordna|utreder|utreda|träffas)';
const others = '(<worker>|<voters>|<outside>)';
const two =
  /#[kbrsev].*#[kbrsev]|(?:nämnder|nämnderna|förvaltningar|förvaltningarna|enheter|enheterna|myndigheter|myndigheterna|kommuner|kommunerna|bolag|skolor|skolorna|verksamheter|verksamheterna|parter|parterna)#/u;
const concern = '(om|kring|i (arbetet|frågor|syfte)|för att|när|vid (genomförande|planering|uppföljning|framtagande)|så att|genom)';
const jointly = terms(
  `${others} … (tar|ta|tas) (tillsammans med|gemensamt med) … ${others} … fram,${others} … ${deed} … (tillsammans med|gemensamt med|i samverkan med|i samarbete med|i samråd med) … ${others}, ${others} … ${deed} … (tillsammans|gemensamt), ${deed} ${others} … (tillsammans|gemensamt),
  (tillsammans med|i samverkan med|i samarbete med|i samråd med) … ${others} … ${deed}, (ska|bör) … (tillsammans med|i samverkan med|i samarbete med|i samråd med) … ${others} … <verb>, ${others} … (samverkar|samverka|samarbetar|samarbeta) … ${concern},
  (samverkar|samarbetar) … ${others} … ${concern}, ${others} … (delar på|dela på) … (*kostnad(en|er|erna)?|*budget(en)?|lokal(er|erna)?|personal(en)?|resurs(er|erna)?|ansvaret|tjänst(en|er)?|medlen)`.replaceAll(
    '<verb>',
    deed,
  ),
);
const jointThing = terms(
  `(gemensam|gemensamt|gemensamma) (*mål|målen|målbild|*budget|*budgeten|*plan|*planer|planering|*planering|handlingsplan|resurser|medel|finansiering|möten|*möten|*team|team#s|*grupp|insats|insatser|uppföljning|lägesbild|*bild|utbildning|utbildningar|analys|upphandling|projekt|mottagning|arbetssätt|*pott|kassa|ingång|väg)(#[a-z])?, samma (mål|budget|plan|uppföljning)`,
);

const draftItself =
  '(policyn|riktlinjen|riktlinjerna|programmet|strategin|planen|*planen|dokumentet|rutinen|reglerna|reglementet|bestämmelserna|arbetsordningen|instruktionen|*strategin|*programmet|*policyn|(denna|den här|detta|det här|dessa) (policy|policyn|riktlinje|riktlinjen|riktlinjer|program|programmet|strategi|strategin|plan|planen|dokument|dokumentet|rutin|rutinen)|den|det|de)';
const steering =
  '(*policy|*policyn|*plan|*planen|*planer|*riktlinje|*riktlinjen|*riktlinjer|*riktlinjerna|*program|*programmet|*strategi|*strategin|*strategier|*budget|*budgeten|*reglemente|*reglementet|*ordning|*ordningen|*föreskrift|*föreskrifter|*lagen|lag|lagar|*balken|*förordningen|*konventionen|*vision|*visionen|styrdokument|styrdokumenten|*direktiv|*direktiven|agenda)(#[a-z])?';
const relation =
  '(ersätter|upphäver|kompletterar|kompletteras av|utgår från|utgår … från|bygger på|bygger … på|konkretiserar|preciserar|fördjupar|bryter ned|hänger ihop med|hänger … samman med|går före|gäller före|gäller framför|är underordnad|är underordnade|är överordnad|läses tillsammans med|ansluter till|knyter an till|har företräde framför|ligger till grund för|är en del av)';
const relates = terms(
  `${draftItself} … ${relation} … ${steering}, ${steering} … (går före|gäller före|gäller framför|ersätts av|kompletteras av|har företräde), (bestämmelser|regler|riktlinjer|föreskrifter) … finns … i … ${steering}`,
);
const conflict = terms(`(säger olika|motsäger|strider mot|inte stämmer överens|är oförenlig(a|t)?|går isär) … gäller`);
const individual = terms('*genomförandeplan*, individuell(a)? *, vårdplan*, *lektionsplan*, *beredning');

export const helhetssyn: readonly Criterion[] = [
  {
    id: 'named-lead',
    principle: 'helhetssyn',
    question: { sv: 'Vem håller ihop det som flera gör?', en: 'Who holds together what several do?' },
    met: lays(says(leads), any(not(says(namedHolder)), mentions(several)), not(mentions(meetingOfTheBody))),
  },
  {
    id: 'joint-work',
    principle: 'helhetssyn',
    question: { sv: 'Gör flera något tillsammans, med gemensamma mål eller medel?', en: 'Do several act together, with joint goals or means?' },
    met: lays(says(two), any(says(jointly), says(jointThing))),
  },
  {
    id: 'other-steering',
    principle: 'helhetssyn',
    question: { sv: 'Hur hänger dokumentet ihop med annan styrning?', en: 'How does it relate to other steering?' },
    met: all(any(says(relates), all(mentions(conflict), says(terms('gäller')))), not(says(individual))),
  },
];
