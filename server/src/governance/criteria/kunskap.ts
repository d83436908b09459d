import type { Criterion } from './criterion.ts';
import { all, hasActor, isAbout, isArgued, lays, mentions, not, rhythm, says, terms } from './terms.ts';

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

export const kunskap: readonly Criterion[] = [
  {
    id: 'learning-forum',
    principle: 'kunskap',
    question: { sv: 'Var lär man av varandra, och hur ofta?', en: 'Where do people learn from each other, and how often?' },
    met: lays(says(meets, rhythm, together), isAbout(learning), not(says(oneChief))),
  },
  {
    id: 'learning-time',
    principle: 'kunskap',
    question: { sv: 'Finns tid för lärande?', en: 'Is there time for learning?' },
    met: lays(says(time), isAbout(study), not(mentions(pupils))),
  },
  {
    id: 'knowledge-base',
    principle: 'kunskap',
    question: { sv: 'Vilken kunskap bygger dokumentet på?', en: 'What knowledge does it build on?' },
    met: all(not(isArgued), says(rest, isAre), not(mentions(reports))),
  },
  {
    id: 'feedback-of-results',
    principle: 'kunskap',
    question: { sv: 'Får de som lämnar uppgifter veta vad de ledde till?', en: 'Do those who deliver data learn what came of it?' },
    met: lays(hasActor, says(toThem, knows), mentions(result), not(says(upward))),
  },
];
