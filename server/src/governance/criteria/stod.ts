import type { Criterion } from './criterion.ts';
import { all, any, hasActor, lays, mentions, not, says, terms } from './terms.ts';

const helps = '(stödjer|stöttar|hjälper|bistår|handleder|avlastar|(ska|skall|bör|kan|får) .. (stödja|stötta|hjälpa|bistå|handleda|avlasta))';
const kinds = '(stöd|*stöd|hjälp|handledning|rådgivning|råd|avlastning|coachning|samtalsstöd|processledning|introduktion|vägledning|mentor(#s)?)';
const gives =
  terms(`<who> … ${helps} .. <worker>, <who>: (stödja|stötta|hjälpa|bistå|handleda|avlasta) .. <worker>, <who> … ${helps} med, <who> … ${helps} till med, <who> … (ger|ge|erbjuder|erbjuda|lämnar|lämna|tillhandahåller|bidrar med) … ${kinds} … (till|åt) … <worker>, <who> … (ger|ge|erbjuder|erbjuda|ska ge) … <worker> … ${kinds},
  <who> … (ger|ge|erbjuder|erbjuda|ska ge) … (metodstöd|processtöd|it-stöd|hr-stöd|chefsstöd|administrativt stöd|handledning|kollegialt stöd|avlastning|samtalsstöd|stöd i|stöd vid|stöd med|råd i|råd om|råd vid), ${kinds} … (ges|lämnas|erbjuds|tillhandahålls) … av … <who>`);
const received =
  '(stöd (av|från|hos|i|vid|med)|processtöd|metodstöd|it-stöd|hr-stöd|chefsstöd|administrativt stöd|hjälp (av|från|med)|handledning|avlastning|samtalsstöd|mentor(#s)?|rådgivning)';
const receives = terms(
  `<worker> .. (får|har|erbjuds|ges|tar|ska ha|ska få|kan få|har rätt till) … ${received}, (får|har|erbjuds|ges|kan) <worker> … ${received}`,
);
const services = terms(
  '<worker> … (bokar|beställer|sköter|tar hand om|för in|registrerar) … (åt|lokal(er)?|tolk*|bilar|material|administration*|kostnaderna|bokningar*|beställningar*|schema*), kontaktcenter#b … (bokar|beställer)',
);
const turnTo = terms('(kontakta|vänd dig till|vänder sig till|vänder du dig till|vänder sig … till|kontaktar) … <worker>');
const needsHelp = terms('stöd, hjälp, råd, osäker(t|a)?, fråga, frågor, svårt, svår(a)?, behöver, vägledning, fastnar, tveksam(ma|t)?');
const toCitizens = terms(
  '(stöd|*stöd|hjälp|råd|rådgivning|vägledning|handledning|utbildning|hjälper|stödjer|stöttar) (till|åt|för)? (alla|den|de|enskilda|våra|barn och)? <people>, stödjer … <people>, hjälper <people>, <people> .. (får|har|ges|erbjuds|ska få|kan få) … (stöd|hjälp), (ger|ge|erbjuder|erbjuda) … <people> … (stöd|hjälp), (ger|ge|bistå|bistår|stödjer|stödja) <voters>',
);
const otherSupport = terms(
  'med stöd av, till stöd för, statligt stöd, statsstöd(et)?, ekonomiskt stöd, försörjningsstöd(et)?, stöd (enligt|inom) … (lagen|programmet|förordningen), stödberättigad(e)?, parti*, bidrag(et|en)?',
);

const setAside =
  '(avsätter|avsätts|avsätta|avsättas|avsatt|avsatta|reserverar|reserveras|öronmärker|öronmärks|tilldelar|tilldelas|tillför|tillförs|anslår|anslås|budgeterar|budgeteras|betalar|bekostar|bekostas|finansierar|finansieras|frigör|frigörs|får … använda|disponerar)';
const resource =
  '(tid|tiden|arbetstid|arbetstiden|timme|timmar|timmarna|kronor|kr|miljoner|tjänst|tjänster|heltidstjänst|halvtidstjänst|årsarbetare|årsarbetskrafter|procent av (en|tjänsten|arbetstiden)|budget|medel|*medlen|pengar|anslag|vikarie(r)?(#s)?|heltid|halvtid|kostnaden|kostnaderna)';
const sets = terms(
  `${setAside} … ${resource}, ${resource} … (avsätts|avsättas|är avsatt(a)?|avsatt(a)?|reserveras|öronmärks|tilldelas|tillförs|frigörs), (ligger|sker|hålls|deltar|räknas) … (på|inom|som) (betald )?arbetstid, finansieras … (med|av|genom|ur|inom) … (medel|anslag|budget|*medlen|kommunstyrelsens|nämndens), (budgeten|ramen|kostnaden) … finns … (i|inom|från)`,
);
const amount = terms(
  `har … (timmar|tid avsatt|avsatt tid|en budget|egen budget|egna medel|<number> kronor|<number> tjänst|<number> tjänster|en halvtidstjänst|en heltidstjänst|procent av (en|sin) tjänst)`,
);
const withinFrame = terms(
  'inom (ordinarie|befintlig|befintliga|beslutad|beslutade|given|givna|tilldelad|tilldelade|ordinarie|egen) (*ram|*ramar|*ramen|*budget|*medel|*resurser), utbetal*, återbetal*, faktur*, avgift*',
);

const tool =
  '(stöd|stödet|*stödet|*stöd|stödfunktion*|it-system*|*system|*systemet|*systemen|blankett(en|er|erna)?|*mall(en|ar|arna)?|verktyg(et|en)?|*verktyg(et|en)?|administration(en)?|hr|it|ekonomi|*service|*servicen|rutiner|handledning(en)?|introduktion(en)?)';
const shapes =
  '(ser … över|ses … över|se … över|utvecklar|utvecklas|utveckla|utformar|utformas|utforma|tar … fram|tas … fram|ta … fram|förenklar|förenklas|förenkla|anpassar|anpassas|anpassa|prioriterar|prioriteras|ändrar|ändras|förbättrar|förbättras|följs … upp|följer … upp|testas|prövas|väljs|planeras|utvärderas|utvärderar)';
const users = '(<worker>|dem som (använder|arbetar|möter|behöver|ska använda|får)|de som (använder|arbetar|möter|behöver|ska använda)|användarna(#[a-z])?)';
const byUsers = terms(
  `(tillsammans med|i dialog med|i samråd med|efter (synpunkter|önskemål|förslag) från|utifrån (synpunkter|önskemål|förslag) från|efter samtal med) … ${users}, ${users} … (påverkar|påverka|lämnar … önskemål|lämna … önskemål|lämnar … förslag|prioriterar|väljer|bestämmer|beslutar|föreslår|säger)`,
);
const shaped = terms(
  `${tool} … ${shapes}, ${shapes} … ${tool}, ${tool} … (påverkar|påverka|väljer|prioriterar|bestämmer), (påverkar|påverka|väljer|prioriterar|bestämmer|lämnar … önskemål om|lämnar … förslag om|föreslår) … ${tool}`,
);

export const stod: readonly Criterion[] = [
  {
    id: 'support-named',
    principle: 'stod',
    question: { sv: 'Vem ger stöd, och vart vänder man sig?', en: 'Who gives support, and where does one turn?' },
    met: any(
      lays(hasActor, any(says(gives), says(receives), says(services)), not(says(toCitizens)), not(mentions(otherSupport))),
      all(says(turnTo), mentions(needsHelp), not(mentions(otherSupport))),
    ),
  },
  {
    id: 'time-and-money',
    principle: 'stod',
    question: { sv: 'Finns tid, pengar eller personal avsatt?', en: 'Is time, money or staff set aside?' },
    met: lays(any(says(sets), says(amount)), not(mentions(withinFrame))),
  },
  {
    id: 'support-influenced',
    principle: 'stod',
    question: { sv: 'Får de som använder stödet påverka det?', en: 'May those who use the support influence it?' },
    met: lays(says(shaped, byUsers)),
  },
];
