import type { Criterion } from './criterion.ts';
import { all, any, hasActor, isAbout, isArgued, lays, mentions, not, rhythm, says } from './tests.ts';
import { terms } from '../terms.ts';

const meets = terms(
  `möts, mötas, träffas, träffar, träffa, samlas, samlar, möter, möte(t|n)?, träff(en|ar|arna)?, *träff(en|ar|arna)?, *möte(t|n|na)?, går … igenom, gå … igenom, diskuterar, diskutera, delar, dela, byter, utbyter, utbyta, reflekterar, reflektera, forum, nätverk(et|en)?, *nätverk(et|en)?, seminari(um|et|er), workshop*, *dag(en|ar|arna)?, har, håller, hålls, ordnar, anordnar`,
);
const learning = terms(
  `lär av, lära av, lär sig, lära sig, lär oss, lär vi oss, lärande(t)?, *lärande(t)?, lärdom(en|ar|arna)?, erfarenhet(en|er|erna)?, *erfarenheter, erfarenhetsutbyte(t|n)?, kollegial(t|a)?, kollegialt, reflektera(r)?, reflektion(en|er|stid)?, *reflektion(en|er)?, *genomgångar, *genomgång(en)?, handledning(en)?, fall, goda exempel, misslyckade exempel, misslyckat exempel, svåra ärenden, varandras *, kunskap(er|en)?, kunskapsutbyte(t)?, nätverk(et|en)?, vad som fungerar`,
);
const together = terms(
  `möts, mötas, träffas, samlas, tillsammans, varandra, varandras, erfarenhetsutbyte(t|n)?, nätverk(et|en)?, forum, *träff(en|ar)?, *möte(t|n|na)?, seminari(um|et|er), workshop*, kollegial(t|a)?, (enheten|enheterna|arbetsgruppen|ledningsgruppen)#b … går … igenom, <worker> … går … igenom, arbetslag(et|en)?#s, arbetslagen#s, teamet#s, teamen#s, går <worker> … igenom, går vi#w … igenom, vi#w … går … igenom, *reflektion(en|er)?`,
);
const oneChief = terms('(chef(en)?|*chef(en)?|*direktören|*ansvarig|controllern)#r … (går|samlar|sammanställer)');

const time = terms(
  'avsatt, avsatta, avsätter, avsätts, avsätta, avsättas, på arbetstid, inom arbetstid(en)?, på betald arbetstid, schemalagd(a)?, schemaläggs, schemalägger, reserverad(e)?, reserverar, reserveras, av arbetstiden, av sin arbetstid, frigör, frigörs, i schemat',
);
const study = terms(
  'lärande(t)?, lära, lär, *lärande(t)?, kompetensutveckling(en)?, utbildning(en|ar)?, fortbildning(en)?, vidareutbildning(en)?, reflektion(en|er)?, *reflektion(en)?, handledning(en)?, kollegial(t|a)?, erfarenhetsutbyte(t|n)?, studier, kurs(en|er)?, omvärldsbevakning(en)?, kunskap*, förbättringsarbete(t)?, litteratur*',
);
const pupils = terms('elev(en|er|erna)?#c, student(en|er|erna)?#c, undervisningstid(en)?, kursplan*');

const draftItself =
  '(policyn|riktlinjen|riktlinjerna|programmet|strategin|planen|*planen|dokumentet|rutinen|*programmet|*strategin|(denna|den här|detta|det här|dessa) (policy|policyn|riktlinje|riktlinjen|riktlinjer|program|programmet|strategi|strategin|plan|planen|dokument|dokumentet)|prioriteringarna|arbetet|insatserna|åtgärderna|verksamheten(#v)?|utbildningen|vården|målen|metoderna|arbetssätten|vi#w|underlaget|underlag)';
const rests =
  '(bygger … på|bygga … på|grundas … på|grundar sig … på|grunda sig … på|vilar … på|vila … på|baseras … på|baserar sig … på|utgår … från|utgå … från|stödjer sig … på|tar … utgångspunkt i|har tagits fram … utifrån|är|består av|hämtas från)';
const knowledge =
  '(forskning(en)?|*forskning|beprövad erfarenhet|vetenskaplig(t|a)? *|erfarenhet(er|erna)?|kunskap(er|en)?|samtal med|intervjuer(na)?|*enkät(en|er|erna)?|*analys(en|er|erna)?|analyser|utvärdering(en|ar|arna)?|statistik(en)?|*statistik|studier|*undersökning(en|ar|arna)?|kartläggning(en|ar)?|*kartläggning(en)?|lägesbild(en)?|medborgardialog(en|er)?|nationella riktlinjer|uppföljning(en)? av|*dialoger)';
const rest = terms(`${draftItself} … ${rests} … ${knowledge}`);
const isAre = terms(
  'underlaget … (är|består av|hämtas från), (bygger|bygga|grundas|grundar|grunda|vilar|vila|baseras|baserar|utgår|utgå|stödjer) … (på|från), utgångspunkt i, utifrån',
);

const back =
  '(återkopplar|återkopplas|återkoppla|återför|återförs|återföra|får … återkoppling|får … ta del av|får … veta|få … veta|ges … återkoppling|går … igenom|gå … igenom|diskuteras|diskuterar|diskutera|analyseras|analyserar|analysera|redovisas|presenteras|presenterar|delar|delas|svarar|berättar|lämnar … tillbaka|lämnas … tillbaka|visas)';
const result = terms(
  'resultat(et|en)?, *resultat(et|en)?, svar(en)?, svaren, *svaren, uppgifter(na)?, siffror(na)?, statistik(en)?, mätning(en|ar|arna)?, *mätning(en|ar|arna)?, enkät(en|er)?, *enkät(en|er)?, analys(en|er)?, slutsats(en|er|erna)?, avvikelse(r|n|rna)?, *rapport(en|er|erna)?, *rapportering(en)?, utredning(en|ar)?, uppföljning(en)?, utvärdering(en|ar)?, synpunkter(na)?, granskning(en)?, lärdomar(na)?, vad … (ledde till|kom fram till|ändras|ändrades|gjordes|hände med|visade|blev)',
);
const giver = '((den|de) ¦|dem som|de som|den som|uppgiftslämnare*(#[a-z])?|samtalsdeltagarna(#[a-z])?|deltagarna(#[a-z])?)';
const toThem = terms(
  `${back} … (till|för|med|åt|tillsammans med) … (<worker>|<people>|${giver}), (<worker>|<people>|${giver}) … ${back}, ${back} (<worker>|<people>|${giver})`,
);
const knows = terms(
  `(${giver}|<worker>|<people>) … (får|få|ska få) … (veta|återkoppling|ta del av), (återkopplar|återkopplas|återkoppla|återför|återförs|återföra) … (till|för|med) … (<worker>|<people>|${giver}), (går|gå) … igenom … (med|tillsammans med) … (<worker>|<people>|${giver}), (analyseras|analyserar|analysera|diskuteras|diskuterar|diskutera) … (med|tillsammans med) … (<worker>|<people>|${giver}), (presenteras|presenterar|redovisas|visas|delas|delar) … (för|med) … (medarbetarna#s|personalen#s|enheterna#b|enheten#b|arbetslaget#s|arbetslagen#s|<people>|${giver}), svarar … (samtalsdeltagarna|deltagarna|dem som)(#[a-z])?`,
);
const upward = terms(
  '(till|för|med) … (<voters>|*ledning(en)?#b|*ledningen(#[a-z])?|*ledningsgrupp(en)?#b|*chef(en)?#r|*direktör(en)?#r|staben#b|regeringen#k|regeringskansliet(#[a-z])?|tillsynsmyndighet*#b|controllern#r)',
);

const reports = terms('betänkandet, betänkande, förslagen i');

const whyVerb =
  '(analyserar|analysera|analyseras|undersöker|undersöka|undersöks|söker|letar|diskuterar|diskutera|diskuteras|utreder|utreda|utreds|(går|gå) igenom|frågar|fråga|frågas|följer upp|följa upp|följs upp|tittar … på|titta … på|förklarar|förklara|resonerar|resonera)';
const cause =
  '(orsak(en|er|erna)?|*orsak(en|er|erna)?|varför|vad (det|detta|de|resultatet|utfallet|avvikelsen) (berodde|beror) på|vad som ligger bakom|vad som låg bakom)';
const asksVerb = terms(whyVerb);
const asksCause = terms(
  `${whyVerb} … ${cause}, ${cause} … (analyseras|undersöks|diskuteras|utreds|analysera|diskutera), (frågar|fråga) … inte (bara|enbart) … utan (även|också)? varför, frågan varför … ställs, analys(en|er)? av … ${cause}, (gör|genomför|görs|genomförs|göra|genomföra) … (orsaksanalys(en|er)?|händelseanalys(en|er)?)`,
);
const analysisMade = terms('(gör|genomför|görs|genomförs|göra|genomföra|ställs|innehålla|innehåller|ingår|ingå)');
const outcome = terms(
  'uppföljning(en|ar|arna)?, följer upp, följs upp, utvärdering(en|ar)?, resultat(et|en)?, *resultat(et|en)?, utfall(et)?, mål(et|en)?, måluppfyllelse(n)?, avvikelse(n|r|rna)?, *avvikelse(n|r|rna)?, hur det gick, gick fel, misslyckande(n)?, sjukfrånvaro(n)?, skillnad(en|er|erna)?, mätning(en|ar|arna)?, händelse(n|r|rna)?, klagomål(en)?, synpunkter(na)?, försening(en|ar)?, statistik(en)?',
);

const trial = '(prövar|pröva|prövas|testar|testa|testas|provar|prova|provas)';
const novelty =
  '(nya? (*sätt|arbetssätt|metod(en|er|erna)?|modell(en|er)?|lösning(en|ar)?|idé(er|n)?|rutin(en|er)?|mall(en|ar)?|schema(t|n)?|verktyg(et|en)?|arbetsformer)|nytt (*sätt|schema|verktyg)|förändring(en|ar|arna)?|förbättring(en|ar|arna)?|arbetssätt(et|en)?|*metod(en|er|erna)?|idé(er|n|erna)?|modellen|lösning(en|ar|arna)?)';
const pilot = '(pilot(en|er)?|pilotprojekt(et)?|pilotverksamhet(en)?|försök(et)?|försöksverksamhet(en)?|test i liten skala)';
const tries = terms(
  `${trial} … ${novelty}, ${novelty} … ${trial}, ${pilot} … (genomförs|görs|startas|startar|inleds), (genomför|gör|startar|inleder) … ${pilot}`,
);
const defines = terms('en viktig del, åstadkoms');
const trialMade = terms(`${trial}, ${pilot} … (genomförs|görs|startas|startar|inleds), (genomför|gör|startar|inleder) … ${pilot}`);
const evaluates = terms('utvärderas, utvärderar, utvärdera, utvärderingen, utvärdering, följs upp, följer upp, följa upp, följer … upp, följs … upp');
const small = terms(
  'liten skala, mindre skala, <number> (enhet|enheter|*enheter|område|områden|grupp|grupper|skola|skolor|förskola|förskolor|avdelning|avdelningar|boende|boenden|arbetslag|hemtjänstgrupper|verksamhet|verksamheter)(#[a-z])?, en förändring i taget, innan … (sprids|införs|används|breddas|gör|görs|inför|permanentas|beslut), före beslut … (införande|spridning), först därefter, bredare införande, avgör … fler, fler ska använda',
);

export const kunskap: readonly Criterion[] = [
  {
    id: 'learning-forum',
    principle: 'kunskap',
    question: { sv: 'Var lär man av varandra, och hur ofta?', en: 'Where do people learn from each other, and how often?' },
    counts: { sv: 'Ett möte där kollegor lär av varandra, med angiven rytm.', en: 'A meeting where colleagues learn from each other, with a set rhythm.' },
    countsNot: { sv: 'Planeringsmöten, eller lärande som sker löpande.', en: 'Planning meetings, or learning that happens continuously.' },
    reason: { sv: 'säger var och hur ofta man lär av varandra', en: 'says where and how often people learn from each other' },
    example: 'Biståndshandläggarna träffas varannan vecka och lär av varandras ärenden.',
    source: { work: 'SOU 2018:47', section: '5.6.2' },
    suggestion: {
      at: /lärande|uppföljning|kompetens|arbetssätt/i,
      heading: 'Lärande',
      text: 'Medarbetarna träffas varje månad och delar erfarenheter av [vad: skriv här].',
    },
    met: lays(says(meets, rhythm, together), isAbout(learning), not(says(oneChief))),
  },
  {
    id: 'learning-time',
    principle: 'kunskap',
    question: { sv: 'Finns tid för lärande?', en: 'Is there time for learning?' },
    counts: { sv: 'Arbetstid som är avsatt för att lära.', en: 'Working time set aside for learning.' },
    countsNot: { sv: 'En kurs som ska gås, utan tid för den.', en: 'A course to be taken, without time for it.' },
    reason: { sv: 'säger att det finns arbetstid för lärande', en: 'says that there is working time for learning' },
    example: 'Rektor avsätter en timme i veckan för kollegialt lärande.',
    source: { work: 'SOU 2018:47', section: '5.6.2' },
    suggestion: {
      at: /lärande|kompetens|resurs/i,
      heading: 'Tid för lärande',
      text: '[vem: skriv här] avsätter [hur många: skriv här] timmar i månaden för lärande i arbetslaget.',
    },
    met: lays(says(time), isAbout(study), not(mentions(pupils))),
  },
  {
    id: 'knowledge-base',
    principle: 'kunskap',
    question: { sv: 'Vilken kunskap bygger dokumentet på?', en: 'What knowledge does it build on?' },
    counts: {
      sv: 'Vilken forskning, erfarenhet eller undersökning innehållet bygger på.',
      en: 'The research, experience or survey that the content builds on.',
    },
    countsNot: { sv: 'Att kunskap är viktigt, eller att texten bygger på ett beslut.', en: 'That knowledge matters, or that the text builds on a decision.' },
    reason: { sv: 'säger vilken kunskap dokumentet bygger på', en: 'says what knowledge the document builds on' },
    example: 'Planen bygger på forskning om tidigt stöd och på samtal med femton familjer.',
    source: { work: 'SOU 2018:47', section: '5.6.1' },
    suggestion: {
      at: /kunskap|underlag|utgångspunkt|inledning|syfte/i,
      heading: 'Underlag',
      text: 'Planen bygger på [vilken forskning: skriv här], medarbetarnas erfarenheter och samtal med [vem: skriv här].',
    },
    met: all(not(isArgued), says(rest, isAre), not(mentions(reports))),
  },
  {
    id: 'feedback-of-results',
    principle: 'kunskap',
    question: { sv: 'Får de som lämnar uppgifter veta vad de ledde till?', en: 'Do those who deliver data learn what came of it?' },
    counts: { sv: 'De som lämnar uppgifter får veta vad som kom ut av dem.', en: 'Those who deliver data learn what came of it.' },
    countsNot: { sv: 'Resultat som bara går uppåt, till ledning eller nämnd.', en: 'Results that only go upwards, to management or board.' },
    reason: { sv: 'säger att de som lämnat uppgifter får se resultatet', en: 'says that those who delivered data get to see the result' },
    example: 'Enhetschefen går igenom enkätens resultat tillsammans med medarbetarna.',
    source: { work: 'SOU 2018:47', section: '5.6.2' },
    suggestion: {
      at: /uppföljning|utvärdering|återkoppling|lärande/i,
      heading: 'Återkoppling',
      text: 'De som har lämnat uppgifter om [vad: skriv här] får veta vad resultatet ledde till senast [när: skriv här].',
    },
    met: lays(hasActor, says(toThem, knows), mentions(result), not(says(upward))),
  },
  {
    id: 'asks-why',
    principle: 'kunskap',
    question: { sv: 'Frågar uppföljningen varför det blev som det blev?', en: 'Does follow-up ask why things turned out as they did?' },
    counts: { sv: 'Uppföljningen söker orsaker till resultat och avvikelser.', en: 'Follow-up looks for causes of results and deviations.' },
    countsNot: { sv: 'Att resultat redovisas, eller att ett beslut motiveras.', en: 'That results are reported, or that a decision is explained.' },
    reason: { sv: 'säger att uppföljningen frågar varför', en: 'says that follow-up asks why' },
    example: 'Arbetslaget analyserar orsakerna till resultatet innan nya åtgärder väljs.',
    source: { work: 'SOU 2018:47', section: '5.6.2' },
    suggestion: {
      at: /uppföljning|utvärdering|analys|lärande/i,
      heading: 'Uppföljning',
      text: 'Vid uppföljningen diskuterar [vem: skriv här] tillsammans med medarbetarna varför resultatet för [vad: skriv här] blev som det blev.',
    },
    met: lays(any(all(says(asksVerb), mentions(asksCause)), says(asksCause, analysisMade)), isAbout(outcome)),
  },
  {
    id: 'tries-and-evaluates',
    principle: 'kunskap',
    question: { sv: 'Prövas nya sätt i liten skala innan de sprids?', en: 'Are new ways tried on a small scale before they spread?' },
    counts: {
      sv: 'Nya sätt prövas i liten skala och utvärderas innan fler gör likadant.',
      en: 'New ways are tried on a small scale and evaluated before more do the same.',
    },
    countsNot: {
      sv: 'Prövning av ansökningar, eller nya sätt som införs överallt på en gång.',
      en: 'The trial of applications, or new ways that are introduced everywhere at once.',
    },
    reason: { sv: 'säger att nya sätt prövas i liten skala och utvärderas', en: 'says that new ways are tried on a small scale and evaluated' },
    example: 'Nya arbetssätt prövas på en enhet och utvärderas innan fler enheter inför dem.',
    source: { work: 'SOU 2018:47', section: '5.6.1' },
    suggestion: {
      at: /utveckling|lärande|förbättring|arbetssätt|genomförande/i,
      heading: 'Utveckling',
      text: 'Nya arbetssätt i [vad: skriv här] prövas på en enhet i taget och utvärderas av [vem: skriv här] innan de sprids.',
    },
    met: lays(says(trialMade, evaluates), mentions(tries, small), not(says(defines))),
  },
];
