import type { Criterion } from './criterion.ts';
import { all, any, hasActor, isAbout, lays, mentions, not, says } from './tests.ts';
import { terms } from '../terms.ts';

const material =
  '(resultat(et|en)?|*resultat(et|en)?|underlag(et|en)?|*underlag(et|en)?|utvärdering(en|ar|arna)?|uppföljning(en|ar|arna)?|*uppföljning(en|ar|arna)?|*rapport(en|er|erna)?|svar(en|et)?|lärdom(en|ar|arna)?|statistik(en)?|*statistik(en)?|mätning(en|ar|arna)?|*mätning(en|ar|arna)?|*enkät(en|er|erna)?|*undersökning(en|ar|arna)?|protokoll(et|en)?|minnesanteckningar(na)?|handlingar(na)?|utfall(et)?|granskning(en|ar|arna)?|öppna data|data|*redovisning(en|ar)?|*analys(en|er|erna)?|*berättelse(n|r)?|sammanställning(en|ar|arna)?|siffror(na)?|slutsats(en|er|erna)?)';
const shows =
  '(publiceras|publicerar|publicera|offentliggörs|offentliggör|offentliggöras|offentliggöra|läggs … ut|lägger … ut|läggas … ut|redovisas öppet|redovisas … öppet|görs … tillgänglig(a|t)?|göras … tillgänglig(a|t)?|är … tillgänglig(a|t)? för|delas öppet|tillgängliggörs|tillgängliggör|tillgängliggöra|tillgängliggöras|finns … på (*webbplats|*webbplatsen|webben|intranätet|*hemsida|*hemsidan|biblioteket|*portalen)|(samlas|samlar|visas|visar|läggs) … på … (*webbplats|*webbplatsen|webben|intranätet|*webbsida|*webbsidan|*hemsida|*hemsidan|*portalen|*portal))';
const shared = terms(
  `${material} … ${shows}, ${shows} … ${material}, <who> kan (läsa|se|ta del av|följa) … ${material} … på .. (webbplats|*webbplatsen|webben|intranätet)`,
);
const hidden = terms('rapporteringsmall*, systemet, planeringssystemet, internt i, loggar');

const proposal = terms(
  'förslag(et|en)?, *bättringsförslag(et|en)?, medborgarförslag(et|en)?, kritik(en)?, synpunkt(en|er|erna)?, klagomål(et|en)?, idé(n|er|erna)?, invändning(en|ar|arna)?, larmar, slår larm, påtalar, visselblåsning, anmärkning(en|ar)?, e-förslag(et|en)?, föreslår, kritiserar, klagar',
);
const proposer = terms(
  'förslag(et|en)?, *bättringsförslag(et|en)?, medborgarförslag(et|en)?, kritik(en)?, synpunkt(en|er|erna)?, klagomål(et|en)?, idé(n|er|erna)?, frågor och svar, synpunkter och svar, har deltagit, har medverkat, har svarat',
);
const answer = terms(
  `(får|få|ges|har rätt till) … (svar|återkoppling|besked), (svar|svaret|återkoppling|återkopplingen|besked) … (lämnas|skickas|ges), (lämnar|lämna|skickar|skicka) … svar, ger … (svar|återkoppling|besked) … (inom|till), (?<!kan )besvaras, besvarar, besvara, bemöts, bemöter, bemötas, svarar … (inom|på|den|dem|alltid|senast|förslagsställaren), återkopplar, återkopplas, återkoppla, svaras … inom, är välkommen … bemöts, tas upp … (svar|besked|återkoppling), återkommer … (inom|med svar), kontaktar … (inom|den som)`,
);
const noAnswer = terms(
  'förslag till (svar|beslut|yttrande), remiss*, *beslutsförslag*, svar på (remiss|revision*|motion*), yttrande*, revisorer*(#[a-z])?, revisionen*',
);

const fault = terms(
  `misstag(et|en)?, går fel, gått fel, blir fel, blivit fel, felet, felen, fel, fel som, mindre fel, avvikelse(n|r|rna)?, incident(en|er|erna)?, tillbud(et|en)?, brist(en|er|erna)?, misslyckande(n|t)?, misslyckas, missförhållande(n|t|na)?, negativ(a)? händelse(r)?, händelse(n|r|rna)?`,
);
const faultHeading = /(?<![A-Za-zÀ-ɏ])(?:fel|misstag|går fel|avvikelser?|incidenter|tillbud)(?![A-Za-zÀ-ɏ])/u;
const responds =
  '(lär (oss|vi|av|sig)|lära (oss|av|sig)|lärande|lärdomar|berättar|berätta|rättar till|rätta till|rättar … tillsammans|rättar vi#w … tillsammans|rättar felet|letar … orsaker|söker … orsaker|letar … orsaken|vad i arbetssättet|vad i systemet|(orsaken|orsaker|orsakerna) … (tillsammans|i arbetssättet|med dem)|(går|gå) … igenom … (tillsammans|för att lära|med dem)|tas … upp … (för att lära|tillsammans)|används … (för lärande|för att lära|till att lära)|berättar … öppet|talar öppet|utan att leta)';
const learns = terms(responds);
const noBlame = terms(
  '(inte|aldrig) … (syndabock(ar|en)?|skyldig(a)?|skuld|skuldbelägga(s)?|bestraffa(s)?|straffa(s)?), (ingen|inga) … (drabbas|straffas|bestraffas|skuldbeläggs|hängs ut), utan rädsla, utan att … (skuldbelägga|leta syndabockar|peka ut), orsaker … inte skyldiga',
);
const noBlameSubject = terms(
  'misstag(et|en)?, fel, felet, avvikelse(n|r|rna)?, utredning(en|ar)?, berättat, berättar, prövat, pröva, rapporterar, rapporterat, anmäler, anmält, händelse(n|r|rna)?, larmar, larmat',
);
const sanction = terms('personalakt(en)?, varning, disciplin*, den enskild(e|a) medarbetaren(#s)?, kommenteras, målvärde(n|t|na)?, prognos(en|er)?');
const punished = terms('(ska|kan|får) … (straffas|bestraffas|varnas)');

const channel = '(*visselblås*|larmfunktion(en)?)';
const raises = '(anmäla|rapportera|vända sig|larma|slå larm|framföra|använda|lämna)';
const channelOpen = terms(
  `(kan|får|har rätt att|ska kunna) … ${raises} … ${channel}, (anmälan|anmälningar|rapportering(en)?|rapporter|larm) … (görs|sker|lämnas|tas emot) … (i|via|genom|till|av) … ${channel}, ${channel} … tar emot … (anmälningar|rapporter|larm) … (från|om)`,
);
const harmed = '(straffas|bestraffas|missgynnas|utsättas för repressalier|drabbas av repressalier|drabbas|repressalier|hindras)';
const protectedFrom = terms('skyddas (från|mot) … (repressalier|missgynnande), utan risk för repressalier, (får|ska) (inte|aldrig) … efterforska');
const told = '(framfört|kritiserat|larmat|anmält|påtalat|rapporterat|slagit larm|för (sin)? kritik)';
const critics = '(framför .. kritik|kritiserar|slår larm|larmar|uppgifter till (medier|massmedier|media|pressen)|säger ifrån|påtalar)';
const unharmed = terms(
  `(får|ska) (inte|aldrig) … ${harmed} … ${told}, (ingen|inga) … (ska|får) … ${harmed} … ${told}, ${critics} … (får|ska) (inte|aldrig) … ${harmed}`,
);
const voice = terms(
  'kritik(en)?, *kritik, kritiserar, kritiserat, slår larm, slagit larm, larmar, larmat, missförhållande(n|t|na)?, påtalar, påtalat, *visselblås*, meddelar*, uppgifter till (medier|massmedier|media|pressen), säger ifrån, sagt ifrån, oliktänkande, avvikande åsikt(er)?',
);
const informantsFree = terms('meddelarfrihet(en)? gäller, (har|omfattas av) meddelarfrihet, meddelarskydd(et)? gäller, efterforskningsförbud(et)? gäller');
const informantsNotFree = terms('meddelarfrihet(en)? gäller (dock)? inte, (begränsas|begränsad|inskränks|inskränkt)');
const criticismMet = terms(
  'kritik(en)? … (bemöts|bemötas|tas emot|tas upp|besvaras) … (sakligt|respektfullt|med respekt), (bemöter|bemöta|tar emot|ta emot) … kritik … (sakligt|respektfullt|med respekt)',
);
const isHoped = terms('vi#w vill, vill ha, vill att, vill skapa, vill vara, strävar, önskar');

const measure =
  '(mått(et|en)|*mått(et|en)|nyckeltal(et|en)?|indikator(n|er|erna)|*indikator(n|er|erna)|siffra(n)|siffror(na)?|siffran|statistik(en)|*statistik(en)|enkät(en|er|erna)|*enkät(en|er|erna)|*mätning(en|ar|arna)|*undersökning(en|ar|arna)|antalet|andelen|medelvärde(t|n))';
const shortOf = terms(
  `${measure} .. (visar|anger) (dock|däremot|alltså)? (inte|inget om|ingenting om|lite om) (om|hur|vad|varför|vilk*|vem), ${measure} .. (säger|berättar) (dock|däremot|alltså)? (inte|inte något|inget|ingenting|lite|inte mycket) (om|hur|vad|varför), ${measure} .. (mäter|fångar|täcker|speglar) (dock|däremot|alltså)? (inte|bara en del|endast en del), vad … ${measure} inte (visar|mäter|säger|fångar), ${measure} … (ska|bör|måste) … tolkas med (stor)? försiktighet, ${measure} (säger|visar|mäter) (bara|endast) (hur|vad|en del|att)`,
);
const measureShows = terms(`${measure} .. (visar|mäter|anger|säger)`);
const butNot = terms('men inte (om|hur|vad|varför)');
const costs = terms('täcker inte (kostnad*|utgift*|behovet)');
const openly = terms('(säger|visar|anger|mäter|fångar|täcker|speglar|berättar|tolkas|beskriver|redovisar)');

const made = '(tagits fram|arbetats fram|utarbetats|skrivits|utformats|formulerats|vuxit fram|framtagen|framtaget|framtagna|utarbetad|utarbetat|utarbetade)';
const thisText =
  '(policyn|riktlinjen|riktlinjerna|planen|*planen|programmet|*programmet|strategin|*strategin|dokumentet|rutinen|överenskommelsen|visionen|(denna|den här|detta|det här|dessa) (policy|riktlinje|plan|strategi|program|dokument|rutin|riktlinjer))';
const taker = '(<worker>|<people>|[a-zà-öø-ÿ:-]+#p)';
const own = '([a-zà-öø-ÿ:-]+#[scp]|elever#c)';
const madeWith = terms(
  `${thisText} (har|är) … ${made} … (tillsammans med|i samverkan med|i samarbete med|i dialog med|i nära samarbete med) … ${taker}, ${thisText} (har|är) … ${made} … av … ${own}, ${thisText} är (resultatet|ett resultat) av .. samarbete … mellan … ${taker}`,
);
const tookPart = terms(
  `(i|vid|under) (arbetet med|framtagandet av|framtagningen av) … ${thisText} har … ${taker} … (deltagit|medverkat|varit med), ${taker} … har … (deltagit|medverkat|varit med) … (i|vid) (arbetet med|framtagandet av|framtagningen av|att ta fram) … ${thisText}, ${taker} … har … varit med och (skrivit|tagit fram|formulerat|utformat|arbetat fram) … ${thisText}`,
);
const planOfOne = terms(
  'detaljplan*, genomförandeplan*, vårdplan*, *vårdsplan*, individuell*, samordnad*, handlingsplan för den enskilde, åtgärdsprogram*, studieplan*, rehabiliteringsplan*, *enskilde(#c)?, konsult*(#[a-z])?',
);

export const oppenhet: readonly Criterion[] = [
  {
    id: 'results-shared',
    principle: 'oppenhet',
    question: { sv: 'Kan andra se resultat och underlag?', en: 'Can others see results and material?' },
    counts: { sv: 'Resultat eller underlag läggs ut där andra kan läsa dem.', en: 'Results or material are put where others can read them.' },
    countsNot: {
      sv: 'Att policyn själv publiceras, eller uppgifter i ett internt system.',
      en: 'That the policy itself is published, or data in an internal system.',
    },
    reason: { sv: 'säger att andra kan se resultat eller underlag', en: 'says that others can see results or material' },
    example: 'Utvärderingarna publiceras på webbplatsen, också när de är kritiska.',
    source: { work: 'SOU 2018:47', section: '5.7.1' },
    suggestion: {
      at: /uppföljning|kommunikation|öppenhet|insyn|redovisning/i,
      heading: 'Öppna resultat',
      text: 'Resultaten av [vad: skriv här] publiceras på kommunens webbplats senast [när: skriv här], även när de är svaga.',
    },
    met: lays(says(shared), not(says(hidden))),
  },
  {
    id: 'proposals-answered',
    principle: 'oppenhet',
    question: { sv: 'Får den som föreslår eller kritiserar ett svar, och när?', en: 'Does whoever proposes or criticises get an answer, and when?' },
    counts: { sv: 'Den som lämnar förslag eller kritik får svar.', en: 'Whoever makes a proposal or criticises gets an answer.' },
    countsNot: { sv: 'Att förslag tas emot, eller svar på remiss och revision.', en: 'That proposals are received, or answers to referrals and audit.' },
    reason: { sv: 'säger att den som föreslår eller kritiserar får svar', en: 'says that whoever proposes or criticises gets an answer' },
    example: 'Den som lämnar ett förslag får svar av enhetschefen inom två veckor.',
    source: { work: 'SOU 2018:47', section: '5.7.1' },
    suggestion: {
      at: /synpunkt|förslag|öppenhet|dialog|delaktighet/i,
      heading: 'Förslag och synpunkter',
      text: 'Den som lämnar ett förslag om [vad: skriv här] får svar av [vem: skriv här] inom [tid: skriv här].',
    },
    met: lays(says(answer), any(mentions(proposal), isAbout(proposer)), not(mentions(noAnswer))),
  },
  {
    id: 'mistakes',
    principle: 'oppenhet',
    question: { sv: 'Vad händer när något går fel?', en: 'What happens when something goes wrong?' },
    counts: {
      sv: 'Fel används för att lära, eller den som berättar om fel skyddas.',
      en: 'Mistakes are used to learn, or whoever tells of them is protected.',
    },
    countsNot: {
      sv: 'Att avvikelser registreras, eller att fel får följder för en enskild.',
      en: 'That deviations are registered, or that mistakes have consequences for a person.',
    },
    reason: { sv: 'säger vad ni lär när något går fel', en: 'says what you learn when something goes wrong' },
    example: 'När något har gått fel går enheten igenom händelsen tillsammans för att lära.',
    source: { work: 'SOU 2018:47', section: '5.7.2' },
    suggestion: {
      at: /avvikelse|fel|brister|lärande|uppföljning/i,
      heading: 'När något går fel',
      text: 'När något går fel i [vad: skriv här] går [vem: skriv här] igenom händelsen tillsammans med medarbetarna för att lära.',
    },
    met: all(
      not(mentions(sanction)),
      not(says(punished)),
      any(
        all(mentions(noBlame), isAbout(noBlameSubject)),
        lays(
          hasActor,
          says(learns),
          any(mentions(fault), (p) => faultHeading.test(p.heading.toLowerCase())),
        ),
      ),
    ),
  },
  {
    id: 'criticism-welcome',
    principle: 'oppenhet',
    question: {
      sv: 'Vart går kritik och larm, och vad skyddar den som säger ifrån?',
      en: 'Where do criticism and alarms go, and what protects whoever speaks up?',
    },
    counts: {
      sv: 'En kanal för kritik eller larm, eller ett skydd för den som säger ifrån.',
      en: 'A channel for criticism or alarms, or a protection for whoever speaks up.',
    },
    countsNot: { sv: 'Att kritik är välkommen, eller att lagen finns.', en: 'That criticism is welcome, or that there is a law.' },
    reason: { sv: 'säger vart kritik går eller vad som skyddar den som säger ifrån', en: 'says where criticism goes or what protects whoever speaks up' },
    example: 'Ingen ska missgynnas för att ha kritiserat ett beslut, och larm kan lämnas i visselblåsarfunktionen.',
    source: { work: 'SOU 2018:47', section: '5.7.2' },
    suggestion: {
      at: /öppenhet|kritik|visselblås|synpunkt|arbetsmiljö/i,
      heading: 'Kritik och larm',
      text: 'Medarbetare som ser missförhållanden i [vad: skriv här] kan larma i kommunens visselblåsarfunktion utan risk för repressalier.',
    },
    met: lays(
      any(
        says(channelOpen),
        all(any(mentions(protectedFrom), mentions(unharmed)), mentions(voice)),
        all(mentions(informantsFree), not(mentions(informantsNotFree))),
        says(criticismMet),
      ),
      not(mentions(isHoped)),
      not(mentions(noAnswer)),
    ),
  },
  {
    id: 'limits-of-measures',
    principle: 'oppenhet',
    question: { sv: 'Vad säger måtten inte?', en: 'What do the measures not say?' },
    counts: { sv: 'Vad ett mått, en enkät eller en siffra inte visar.', en: 'What a measure, a survey or a figure does not show.' },
    countsNot: {
      sv: 'Ett resultat utan skillnader, eller att något inte mäts i år.',
      en: 'A result without differences, or that something is not measured this year.',
    },
    reason: { sv: 'säger vad ett mått inte visar', en: 'says what a measure does not show' },
    example: 'Antalet besök säger inget om hur mötet upplevdes.',
    source: { work: 'SOU 2018:47', section: '5.7.2' },
    suggestion: {
      at: /uppföljning|mått|indikator|nyckeltal|utvärdering/i,
      heading: 'Vad måtten visar',
      text: 'Måttet visar [vad: skriv här], men inte om [vad: skriv här].',
    },
    met: lays(any(mentions(shortOf, openly), mentions(measureShows, butNot)), not(mentions(costs))),
  },
  {
    id: 'co-creation',
    principle: 'oppenhet',
    question: { sv: 'Vilka har varit med och tagit fram dokumentet?', en: 'Who took part in making the document?' },
    counts: {
      sv: 'Vilka medarbetare, invånare eller andra som var med när texten kom till.',
      en: 'Which staff, citizens or others took part when the text was made.',
    },
    countsNot: {
      sv: 'Vilket kontor som skrev, vem som beslutade eller att texten var på remiss.',
      en: 'Which office wrote, who decided, or that the text was referred for comment.',
    },
    reason: { sv: 'säger vilka som har varit med och tagit fram dokumentet', en: 'says who took part in making the document' },
    example: 'Riktlinjen har tagits fram tillsammans med handläggare och brukare.',
    source: { work: 'SOU 2018:47', section: '5.7.2' },
    suggestion: {
      at: /inledning|framtag|arbetet med|delaktighet|om dokumentet|syfte/i,
      heading: 'Så togs dokumentet fram',
      text: 'Dokumentet har tagits fram av [vem: skriv här] tillsammans med medarbetare från [vilka enheter: skriv här].',
    },
    met: lays(any(says(madeWith), says(tookPart)), not(mentions(planOfOne))),
  },
];
