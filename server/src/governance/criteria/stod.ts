import type { Criterion } from './criterion.ts';
import { all, any, hasActor, isAbout, lays, mentions, not, says, type Test } from './tests.ts';
import { terms } from '../terms.ts';

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
  'med stöd av, till stöd för, i andra länder, statligt stöd, statsstöd(et)?, ekonomiskt stöd, försörjningsstöd(et)?, stöd (enligt|inom) … (lagen|programmet|förordningen), stödberättigad(e)?, parti*, bidrag(et|en)?',
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
  'inom (ordinarie|befintlig|befintliga|beslutad|beslutade|given|givna|tilldelad|tilldelade|ordinarie|egen) (*ram|*ramar|*ramen|*budget|*medel|*resurser), ansvarar inför, avses, utbetal*, återbetal*, faktur*, avgift*',
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

/** Those who meet the citizens, and those who lead them. */
const relieved = '(<worker>|verksamheterna#v|förskolorna#b|skolorna#b)';
const chores =
  '(administration(en)?|administrativ(t|a)? *|fakturor(na)?|fakturering(en)?|fakturahantering(en)?|schema(n|t)?|scheman|schemaläggning(en)?|bokning(en|ar|arna)?|beställning(en|ar|arna)?|material|bilar|*skjutsar|vikarier(na)?#s|rekrytering(en|ar|arna)?|registrering(en)?|*registrering(en)?|frånvaro(n)?|närvaro(n)?|inköp(en)?|lokal(er)?|*bokning(en|ar)?|arkivering(en)?|diarieföring(en)?|löneunderlag(en)?|rapportering(en)?|pappersarbete(t)?|dokumentation(en)?)';
const clerk =
  '(administratör(en|er|erna)?|*administratör(en|er|erna)?|*assistent(en|er|erna)?|*sekreterare(n)?|*samordnare(n)?|*service|hr|hr-*|ekonomi*|kansli(et)?|*kansliet|kontaktcenter|*staben|*avdelningen|*enheten|vaktmästare(n)?)#[brs]';
const clerkDoes = terms(
  `${clerk} … (sköter|beställer|bokar|för in|registrerar|tar hand om|tar över|lägger in|hanterar|utför|skriver) … ${chores} … (åt|från|så att|så slipper) … ${relieved}, ${clerk} … (sköter|beställer|bokar|för in|registrerar|tar hand om|tar över|lägger in|hanterar) … så att … ${relieved} .. (slipper|hinner|kan|får), ${clerk} … (avlastar|avlasta|hjälper|stödjer) … ${relieved} … (med|från|i|genom att) … ${chores}`,
);
const clerkGiven = terms(
  `${relieved} … (har|får|delar) .. ${clerk} som .. (sköter|beställer|bokar|för in|registrerar|tar hand om|tar över|hanterar) … ${chores}, ${relieved} … avlastas … (av|genom) .. ${clerk}, ${relieved} … (avlastas|slipper) … (från|med|i|av) … ${chores} … (av|genom) … <who>, ${relieved} … (får|har) .. hjälp med … ${chores} … av … <who>, ${relieved} … (får|har|erbjuds|ges) … (administrativt stöd|administrativ hjälp|hjälp med administration*) … (av|från|genom) … <who>, <who> … (ger|erbjuder|ska ge|ska erbjuda|lämnar) … ${relieved} … (administrativt stöd|administrativ hjälp|hjälp med administration*), <who> … (ger|erbjuder|ska ge|ska erbjuda|lämnar) … (administrativt stöd|administrativ hjälp) … (till|åt) … ${relieved}`,
);
const toOthers = terms('(åt|till|ger|ge|hjälper) (alla)? (<people>|<voters>|föreningar*#p|leverantörer*#e), (ger|ge) … <voters>');

const hardship = terms(
  'hot, hotet, hotats, hotad(e)?, hotas, *hot, våld, våldet, våldsutsatt(a)?, utsatts för, utsätts för, kränkning(ar)?, kränkts, trakasserier, dödsfall(et)?, olycka(n|or)?, *olycka(n)?, kris(er)?, svår(a)? händelse(n|r|rna)?, allvarlig(a)? händelse(n|r|rna)?, påfrestande händelse(r)?, traumatisk(a)? händelse(r)?, självmord, suicid, incident(en|er)?, psykiskt påfrestande *',
);
const comfort =
  '(samtalsstöd(et)?|krisstöd(et)?|kamratstöd(et)?|krishantering|psykosocialt stöd|psykologiskt stöd|emotionellt stöd|akut stöd|avlastningssamtal|avlastande samtal|stödsamtal|krissamtal|samtal med .. (psykolog|kurator|företagshälsovården|krisstödjare|terapeut)|stöd (av|från|hos) (företagshälsovården|*chef|chefen|psykolog|kurator|krisgruppen|krisstödet|en psykolog|arbetsgruppen)|debriefing|kamratstödjare(#s)?|uppföljande samtal)';
const comforts = terms(
  `<worker> … (får|har|erbjuds|ges|ska få|ska erbjudas|kan få) … ${comfort}, (får|erbjuds|ges) .. <worker> … ${comfort}, <worker> .. får ${comfort}, (erbjuder|erbjuda|ger|ge|håller|ordnar|ordna) … <worker> … ${comfort}, (erbjuder|erbjuda|ger|ge|håller|hålla|ordnar|ordna) … ${comfort} … (till|med|åt|för) .. <worker>, ${comfort} … (ges|erbjuds|finns|ska ges|ska erbjudas|ordnas) … <worker>, ${comfort} … erbjudas … <worker>`,
);
const comfortedThere = terms(
  `(i tjänsten|i arbetet|på arbetet|på jobbet|på arbetsplatsen(#v)?) … (erbjuds|får|ges) … ${comfort}, <worker> som .. (med om|för) … (händelse|olycka|våld|hot) (får|erbjuds|ges) … ${comfort}, <worker> … som … ${comfort}, <worker>: … (erbjuda|ge|ordna|erbjuder|ger|ordnar) … ${comfort}, <worker> … (erbjuder|erbjuda|ordnar|ordna) … ${comfort}`,
);
const comfortToCitizens = terms(
  `<people> ${comfort}, (till|åt|erbjuder|ger|ge|för|med) (alla|den|de|enskilda|drabbade|barn och)? (<people>|elev*#c), <people> … (får|erbjuds|ges) … ${comfort}, krisledning*, posom*, boende#c`,
);

const consults =
  '(rådgör … med|rådgöra … med|rådfrågar|rådfrågas|rådfråga|tillfrågas|tar … hjälp av|ta … hjälp av|stämmer … av med|stämma … av med|samråder … med|samråda … med)';
const contacts =
  '(kontaktar|kontakta|kontaktas|frågar|(kan|ska|får|alltid) fråga|vänder … sig till|vänder sig till|vänder du#y dig … till|vänd dig … till|vända sig till|vända dig till)';
const helper = '(<worker>|*funktionen#v|*gruppen#b)';
const consultsOne = terms(`(${consults}|${contacts}) .. ${helper}`);
const contactsOne = terms(`${contacts} .. ${helper}`);
const isUnsure = terms('osäker(t|het|heter)?, osäkra, tveksam(ma|t|het|heter)?, tvekar, tvekan, undrar, oklart, oklarheter, inte vet');
const hasQuestions = terms('(vid|har|med) (fler|ytterligare)? frågor, frågor om, frågor kring');
const questionsAnswered = terms(
  `frågor (om|kring|rörande|angående|som rör) … (besvaras|ställs|ställas|tas emot) … (av|till) … <worker>, <worker> … (svarar på|besvarar|besvara|svara på) … frågor .. (om|kring|från <worker>), frågor (om|kring|rörande|angående) … svarar .. <worker> … på`,
);
const asker = terms(
  '(invånare|medborgare|brukare|sökande|vårdnadshavare|elev*|kund*|allmänhet*|anhörig*|patient*|hyresgäst*|besökare|förening*|leverantör*|utförare*|anbud*|nämnd*|revisor*|journalist*|medier)(#[a-z])?, <people>',
);
const hasTurn: Test = lays(hasActor, any(all(says(consultsOne), mentions(isUnsure)), all(says(contactsOne), mentions(hasQuestions)), says(questionsAnswered)));

export const stod: readonly Criterion[] = [
  {
    id: 'support-named',
    principle: 'stod',
    question: { sv: 'Vem ger stöd, och vart vänder man sig?', en: 'Who gives support, and where does one turn?' },
    counts: { sv: 'En namngiven enhet eller roll som ger stöd till dem som gör arbetet.', en: 'A named unit or role that supports those who do the work.' },
    countsNot: { sv: 'Stöd till invånare, lagstöd eller att stöd är viktigt.', en: 'Support to citizens, support in law, or that support matters.' },
    reason: { sv: 'säger vem som ger stöd till dem som gör arbetet', en: 'says who supports those who do the work' },
    example: 'Utvecklingsavdelningen stödjer enheterna när de ändrar sina arbetssätt.',
    source: { work: 'SOU 2018:47', section: '5.5.1' },
    suggestion: { at: /stöd|ansvar|organisation|genomförande/i, heading: 'Stöd', text: '[vem: skriv här] ger enheterna stöd i [vad: skriv här].' },
    met: any(
      lays(hasActor, any(says(gives), says(receives), says(services)), not(says(toCitizens)), not(mentions(otherSupport))),
      all(says(turnTo), mentions(needsHelp), not(mentions(otherSupport)), not(mentions(asker))),
    ),
  },
  {
    id: 'time-and-money',
    principle: 'stod',
    question: { sv: 'Finns tid, pengar eller personal avsatt?', en: 'Is time, money or staff set aside?' },
    counts: { sv: 'Tid, pengar eller tjänster som avsätts för arbetet.', en: 'Time, money or posts set aside for the work.' },
    countsNot: { sv: 'Att allt ska rymmas inom befintlig ram.', en: 'That all must fit within the existing frame.' },
    reason: { sv: 'säger att tid, pengar eller personal avsätts', en: 'says that time, money or staff is set aside' },
    example: 'Varje ombud har tre timmar avsatt tid i veckan för uppdraget.',
    source: { work: 'SOU 2018:47', section: '5.6.2' },
    suggestion: {
      at: /resurs|ekonomi|finansiering|budget|stöd/i,
      heading: 'Resurser',
      text: 'Nämnden avsätter [hur många: skriv här] timmar per månad och medarbetare för [vad: skriv här].',
    },
    met: lays(any(says(sets), says(amount)), not(mentions(withinFrame))),
  },
  {
    id: 'support-influenced',
    principle: 'stod',
    question: { sv: 'Får de som använder stödet påverka det?', en: 'May those who use the support influence it?' },
    counts: {
      sv: 'De som använder mallar, system eller annat stöd är med och ändrar det.',
      en: 'Those who use templates, systems or other support help to change it.',
    },
    countsNot: { sv: 'Stöd som utformas utan dem, eller stöd till invånare.', en: 'Support shaped without them, or support to citizens.' },
    reason: { sv: 'säger att de som använder stödet påverkar det', en: 'says that those who use the support influence it' },
    example: 'Mallarna ses över varje höst tillsammans med handläggarna.',
    source: { work: 'SOU 2018:47', section: '5.5.2' },
    suggestion: {
      at: /stöd|uppföljning|system|arbetssätt/i,
      heading: 'Stöd',
      text: 'Mallarna för [vad: skriv här] ses över varje år tillsammans med medarbetarna.',
    },
    met: lays(says(shaped, byUsers)),
  },
  {
    id: 'administrative-support',
    principle: 'stod',
    question: { sv: 'Vem tar administration från dem som möter invånarna?', en: 'Who takes administration off those who meet the citizens?' },
    counts: {
      sv: 'En namngiven roll eller enhet som sköter administration åt dem som möter invånarna.',
      en: 'A named role or unit that handles administration for those who meet the citizens.',
    },
    countsNot: {
      sv: 'Att administrationen ska minska, eller en administratörs vanliga sysslor.',
      en: 'That administration should shrink, or the usual tasks of an administrator.',
    },
    reason: {
      sv: 'säger vem som tar hand om administration åt dem som möter invånarna',
      en: 'says who handles administration for those who meet the citizens',
    },
    example: 'Enhetens administratör bokar lokaler och beställer material åt fritidsledarna.',
    source: { work: 'SOU 2018:47', section: '5.5.2' },
    suggestion: {
      at: /stöd|administration|resurs|organisation/i,
      heading: 'Stöd',
      text: 'Medarbetarna får administrativt stöd av [vem: skriv här] med [vad: skriv här].',
    },
    met: lays(hasActor, any(says(clerkDoes), says(clerkGiven)), not(says(toOthers)), not(mentions(otherSupport))),
  },
  {
    id: 'support-in-hardship',
    principle: 'stod',
    question: {
      sv: 'Vilket stöd får medarbetare efter hot, våld och svåra händelser?',
      en: 'What support do staff get after threats, violence and hard events?',
    },
    counts: {
      sv: 'Samtal eller annat psykosocialt stöd till medarbetare efter något svårt.',
      en: 'Talks or other psychosocial support to staff after something hard.',
    },
    countsNot: { sv: 'Stöd till invånare, eller att hot ska anmälas.', en: 'Support to citizens, or that threats are to be reported.' },
    reason: { sv: 'säger vilket stöd medarbetare får efter svåra händelser', en: 'says what support staff get after hard events' },
    example: 'Den medarbetare som har utsatts för hot erbjuds samtal med en kurator samma vecka.',
    source: { work: 'SOU 2018:47', section: '5.5.1' },
    suggestion: {
      at: /stöd|arbetsmiljö|säkerhet|hot/i,
      heading: 'Stöd efter svåra händelser',
      text: 'Efter hot, våld eller svåra händelser erbjuds medarbetaren samtalsstöd av [vem: skriv här] inom [tid: skriv här].',
    },
    met: lays(hasActor, any(says(comforts), mentions(comfortedThere)), isAbout(hardship), not(says(comfortToCitizens))),
  },
  {
    id: 'where-to-turn',
    principle: 'stod',
    question: { sv: 'Vem frågar man när man är osäker?', en: 'Whom does one ask when unsure?' },
    counts: { sv: 'En namngiven funktion som medarbetare frågar när de är osäkra.', en: 'A named function that staff ask when unsure.' },
    countsNot: { sv: 'Vart invånare vänder sig, eller vem som ska ha en anmälan.', en: 'Where citizens turn, or who is to have a report.' },
    reason: { sv: 'säger vem man frågar när man är osäker', en: 'says whom to ask when unsure' },
    example: 'Vid tveksamhet rådgör handläggaren med kommunjuristen.',
    source: { work: 'SOU 2018:47', section: '5.5.2' },
    suggestion: {
      at: /stöd|kontakt|ansvar|frågor/i,
      heading: 'Stöd och kontakt',
      text: 'Den som är osäker på hur [vad: skriv här] ska hanteras rådgör med [vem: skriv här].',
    },
    met: all(hasTurn, not(mentions(asker))),
  },
];
