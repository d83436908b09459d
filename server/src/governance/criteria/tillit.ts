import type { Criterion } from './criterion.ts';
import { all, any, hasActor, isArgued, lays, mentions, not, rhythm, says, saysInOrder } from './tests.ts';
import { terms } from '../terms.ts';

const decide = '(beslutar|besluta|bestämmer|bestämma|avgör|avgöra|väljer|välja|utformar|utforma|formulerar|formulera)';
const way =
  '(hur(?! (?:många|mycket|länge|lång|långt|stor|stort|stora|ofta|hög|högt))|på vilket sätt|arbetssätt(et|en)?|metod(en|er|erna)?|sättet|form(en|er|erna)?|upplägg(et)?|genomförandet|utförandet|utformningen|vägen dit|vägen)';

/** Those who do the work decide how; a board or a head above them that decides the method is the opposite. */
const how = terms(
  `<worker> … ${decide} .. ${way}, ${decide} .. <worker> .. ${way}, ${decide} .. <people> .. ${way}, <people> … ${decide} .. ${way}, hur(?! (?:många|mycket|länge|ofta)) … (bestämmer|avgör|beslutar|väljer) (<worker>|<people>)`,
);
const fromAbove = terms(
  '*ledning(en)?#b … (beslutar|bestämmer|utformar|väljer), *ledningen#v, *direktör(en|er|erna)?#r … (beslutar|bestämmer|avgör|väljer), (förvaltnings|verksamhets|område|områdes|region|kommun)*chef(en|er|erna)?#r … (beslutar|bestämmer|avgör|väljer)',
);
const whatAndHow = terms(`(beslutar|bestämmer|anger|fastställer|avgör|ansvarar) … vad … hur, vad … (beslutar|bestämmer|anger|fastställer|avgör) … hur`);

/** A document that tells what it contains, and how money is spent. */
const noRoles = terms(
  '(reglementet|policyn|riktlinjen|*planen|programmet|dokumentet|rutinen|strategin) (säger|anger|beskriver) vad, hur … (*medel|*medlen|*pengar|pengarna|bidraget|budgeten)',
);

const meet = terms(
  `möts, mötas, träffas, träffar, träffa, möter, samtalar, samtala, samtal, dialog, dialogen, dialoger, *dialogmöte(t|n)?, dialogträff*, *dialogdag(en|ar)?, samlas, stämmer av, överlägger`,
);
const two = /#[^\s]+.*#/u;

const followUp =
  terms(`följer … upp, följs … upp, följa … upp, följas … upp, uppföljning, uppföljningen, uppföljningar, uppföljningarna, *uppföljningen, utvärdering(en|ar|arna)?, utvärderar, utvärderas, utvärdera,
  granskning(en|ar|arna)?, granskar, granskas, kontroll(en|er|erna)?, egenkontroll(en|er|erna)?, kontrollerar, kontrolleras, stickprov(en)?, mätning(en|ar|arna)?, mäter, mäts, mäta, revision(en)?`);
const aim = '(för att|så att|är att|är till för att|syftar till att|i syfte att|används till att|hjälper)';
const subject =
  '(uppföljning(en)?|*uppföljning(en)?|utvärdering(en)?|granskning(en)?|kontroll(en)?|egenkontroll(en)?|mätning(en)?|stickprov(en)?|mätningarna|kontrollerna)';
const forThoseWhoWork =
  terms(`${aim} … (lära|förstå|hjälpa|stödja|stötta|förbättra|förbättras|utveckla|upptäcka|hitta|lösa|rätta till|flytta stöd|flytta resurser|justera|veta|se (var|vad|varför|vilka|hur|om))
  (ge|ger) … (underlag|stöd|kunskap|återkoppling|hjälp) … (lärande|förbättring(ar)?|utveckling|utveckla|förbättra|lära|samtal|eget)`);
const followUpShall = terms(
  `${subject} .. (ska|kan) .. (hjälpa|stödja|visa (var|vad|varför)|bidra till … lärande|användas … (lärande|lära|förbättra|utveckla))`,
);
const forControl = terms('regelefterlevnad(en)?, efterlevnad(en)?, följsamhet(en)?, säkerställa att … följs');

const demand =
  '(*rapport(en|er|erna)?|*redovisning(en|ar|arna)?|*rapportering(en)?|krav(et|en)?|*kravet|*blankett(en|er|erna)?|rutin(en|er|erna)?|dokumentationskrav(et|en)?|mått(et|en)?|indikator(n|er|erna)?|mätning(en|ar|arna)?|mall(en|ar|arna)?|*enkät(en|er|erna)?|checklist(an|or|orna)?|registrering(en|ar)?|målen|uppgiftslämnande(t)?|godkännandesteg(et)?|*planer|dubbelregistrering(en)?|attest(en|er)?)';
const goes =
  '(upphör(?! att gälla)|upphöra(?! att gälla)|tas bort|tar … bort|(ska|kan) … ta bort|avskaffas|avskaffar|avvecklas|avvecklar|slopas|slopar|utgår(?! från)|utgå(?! från)|fasas ut|läggs (ned|ner)|stryks|stryker|dras in|tas ur bruk)';
const removed = terms(
  `${demand} … ${goes}, ${goes} … ${demand}, slutar … (begära in|rapportera|redovisa|mäta|samla in|registrera|skriva|fylla i|dokumentera), slipper … ${demand}, slippa … ${demand}`,
);
const task =
  '(rapportera|återrapportera|redovisa|lämna|lämnas|ta fram|tas fram|upprätta|upprättas|skriva|skrivas|registrera|registreras|dokumentera|dokumenteras|fylla i|fyllas i|skicka in|skickas in|motivera|motiveras|begära|godkännas|attesteras)';
const needNot = terms(
  `<who> … behöver (inte|aldrig) (längre)? ${task}, <who> … behöver (inte|aldrig) … ${task}, behöver <who> (inte|aldrig) … ${task}, behöver <who> … (inte|aldrig) … ${task}, ${demand} … behöver (inte|aldrig) … ${task}`,
);

/** Small errors in the work; not in things, figures or the books. */
const smallFault = terms('(mindre|små|smärre|enkla|enklare|lindriga|lindrigare) (allvarliga)? (fel|misstag|brister|avvikelser|felaktigheter|missar|händelser)');
const ofThings = terms(
  '(fel|brister|skador|avvikelser) (på|i) (fordon*|bil*|maskin*|utrustning*|lokal*|byggnad*|bokföring*|faktur*|register*|system*), från (budget*|målvärde*|plan|planen|avtal*), leverantör*, *felanmälan',
);
/** Not `lays`: “utreder” is here an act and no deliberation. */
const weighedOnly = terms('är att, strävar, sträva, vill, överväger, övervägs, ambition*, vision*, på sikt, bör kunna, skulle, planerar att, upphör');
const mend =
  '(rättar|rättas|rätta|åtgärdar|åtgärdas|åtgärda|löser|löses|lösa|hanterar|hanteras|hantera|reds ut|reder … ut|reda … ut|tar … upp|tas … upp|ta … upp|går … igenom|gås … igenom|gå … igenom|talas … igenom|talar … igenom)';
const together = '(tillsammans|gemensamt|i (arbetslaget|arbetsgruppen|gruppen|teamet|samtal|dialog))';
const mendedTogether = terms(`${mend} … ${together}, ${together} … ${mend}, hjälps … åt … (rätta|lösa|reda ut)`);
const mendedAtOnce = terms(`${mend} … (direkt|på plats|på enheten|i verksamheten|genom samtal), (direkt|på plats|genom samtal) … ${mend}`);
const seriousInvestigated = terms(
  `(allvarlig|allvarliga|allvarligare|grov|grova|upprepade|omfattande|systematiska) … (utreds|utredas|utreder|utreda|utredning|anmäls|anmälas|anmäler|föreläggande|granskas|granskar|får följder|får konsekvenser), (utreder|utreda|anmäler|granskar) … (allvarliga|allvarligare|grova|upprepade|omfattande|systematiska) (fel|misstag|brister|avvikelser|händelser)`,
);

const rating = '(självskattning(en|ar)?|självvärdering(en|ar)?|självutvärdering(en|ar)?|egenvärdering(en|ar)?|egenutvärdering(en|ar)?|egenbedömning(en|ar)?)';
const fills = '(gör|göra|genomför|genomföra|fyller i|fylla i|börjar med|inleder med|svarar på)';
const rates = '(värderar|värdera|skattar|skatta|bedömer|bedöma|utvärderar|utvärdera)';
const ownWork =
  '(sitt eget arbete|sin egen (verksamhet|kvalitet)|sina egna resultat|(själv|själva) .. (hur (väl|bra|långt)|vad som (fungerar|går bra|är bra|behöver|kan bli)|sitt arbete|sin verksamhet|kvaliteten|måluppfyllelsen))';
const unitsOwn =
  '((enhet|verksamhet|medarbetar|personal|arbetslag|skol|förskol|grupp)[a-zåäö]*s (egen|egna) (bedömning|bedömningen|bedömningar|analys|analyser)|med en egen bedömning)';
const reviewing = '[a-zåäö]*(uppföljning|granskning|tillsyn|kontroll|revision|utvärdering|kvalitetsarbete|besök)[a-zåäö]*';
const assessThemselves = terms(
  `<worker> … ${fills} … ${rating}, ${fills} .. <worker> … ${rating}, <worker> … ${rates} … ${ownWork}, ${rates} .. <worker> … ${ownWork}
  ${reviewing} … (inleds|börjar|startar|utgår|föregås) … (${rating}|${unitsOwn})
  (inför|före) ${reviewing} (gör|genomför) <worker> … (egen bedömning|egen analys), ${reviewing} … (inleds|börjar|startar) … med att <worker> … ${rates} … ${ownWork}`,
);
const ofPersons = terms('löne*, *lön, hälsa*, *hälsa, symtom*, smärta, ansökan, ansökningar, ärendet, ärende, patient*, elev*, den enskilde*, brukaren*');

export const tillit: readonly Criterion[] = [
  {
    id: 'what-and-how',
    principle: 'tillit',
    question: { sv: 'Vem bestämmer vad, och vem bestämmer hur?', en: 'Who decides what, and who decides how?' },
    counts: {
      sv: 'En nämnd eller chef anger vad som ska nås, och de som gör arbetet väljer hur.',
      en: 'A board or manager says what to reach, and those who do the work choose how.',
    },
    countsNot: {
      sv: 'Att en ledning väljer metod åt andra, eller att roller är tydliga i allmänhet.',
      en: 'A management that picks the method for others, or clear roles in general.',
    },
    reason: { sv: 'säger vem som bestämmer vad, eller hur', en: 'says who decides what, or how' },
    example: 'Nämnden anger vilka resultat som ska nås, och arbetslagen bestämmer hur arbetet läggs upp.',
    source: { work: 'SOU 2018:47', section: '4.8' },
    suggestion: {
      at: /ansvar|roll|styrning|ledning|organisation/i,
      heading: 'Ansvar',
      text: 'Nämnden beslutar vad som ska uppnås i fråga om [vad: skriv här], och enheterna avgör själva hur arbetet läggs upp.',
    },
    met: lays(hasActor, any(says(whatAndHow), all(says(how), not(says(fromAbove)))), not(says(noRoles))),
  },
  {
    id: 'dialogue-with-rhythm',
    principle: 'tillit',
    question: { sv: 'Möts de som styr och de som blir styrda regelbundet?', en: 'Do those who steer and those who are steered meet regularly?' },
    counts: { sv: 'Två parter möts eller samtalar, med en rytm som går att räkna.', en: 'Two parties meet or talk, in a rhythm that can be counted.' },
    countsNot: {
      sv: 'Sammanträden, rapporter och möten ”vid behov” eller ”löpande”.',
      en: 'Sessions of a board, reports, and meetings “when needed” or “continuously”.',
    },
    reason: { sv: 'säger vilka som möts och hur ofta', en: 'says who meets and how often' },
    example: 'Presidiet och rektorerna träffas varje termin och talar om vad som hjälper och vad som hindrar.',
    source: { work: 'SOU 2018:47', section: '5.4.2' },
    suggestion: {
      at: /uppföljning|dialog|styrning|ledning|samverkan/i,
      heading: 'Dialog',
      text: 'Nämnden och [vem: skriv här] träffas två gånger per år och samtalar om [vad: skriv här].',
    },
    met: lays(says(meet, rhythm, two)),
  },
  {
    id: 'purposeful-follow-up',
    principle: 'tillit',
    question: { sv: 'Har uppföljningen ett syfte som hjälper dem som gör arbetet?', en: 'Does follow-up serve those who do the work?' },
    counts: {
      sv: 'Uppföljning, mätning eller kontroll som görs för att förstå, lära, stödja eller förbättra.',
      en: 'Follow-up, measurement or control done to understand, learn, support or improve.',
    },
    countsNot: {
      sv: 'Uppföljning utan uttalat syfte, eller bara för att se att regler följs. Sådan kan behövas, men visar inte detta.',
      en: 'Follow-up without a stated purpose, or only to see that rules are followed. It may be needed, but does not show this.',
    },
    reason: { sv: 'säger vad uppföljningen ska hjälpa till med', en: 'says what follow-up is to help with' },
    example: 'Enheten följer upp väntetiderna för att hitta moment som kan göras enklare.',
    source: { work: 'SOU 2018:47', section: '5.4.2' },
    suggestion: {
      at: /uppföljning|utvärdering|kontroll/i,
      heading: 'Uppföljning',
      text: '[vem: skriv här] följer upp [vad: skriv här] för att se var arbetssättet brister och var medarbetarna kan få bättre stöd.',
    },
    met: all(hasActor, not(isArgued), any(saysInOrder(followUp, forThoseWhoWork), says(followUpShall)), not(mentions(forControl))),
  },
  {
    id: 'requirement-removed',
    principle: 'tillit',
    question: { sv: 'Tas något krav eller någon rapport bort?', en: 'Is any demand or report removed?' },
    counts: {
      sv: 'En rapport, blankett, mätning eller annat krav tas bort, eller behöver inte längre göras.',
      en: 'A report, form, measurement or other demand is removed, or need no longer be done.',
    },
    countsNot: {
      sv: 'Att dokumentet självt slutar gälla, att ett avtal avslutas, eller att något ska bli enklare.',
      en: 'That the document itself expires, that a contract ends, or that something is to become simpler.',
    },
    reason: { sv: 'säger vad som inte längre krävs', en: 'says what is no longer demanded' },
    example: 'Enheterna behöver inte längre lämna kvartalsrapport om resor.',
    source: { work: 'SOU 2018:47', section: '5.8.4' },
    suggestion: {
      at: /uppföljning|rapport|redovisning|genomförande/i,
      heading: 'Uppföljning',
      text: 'Kravet på redovisning av [vad: skriv här] tas bort från och med [när: skriv här].',
    },
    met: all(not(isArgued), any(says(removed), mentions(needNot))),
  },
  {
    id: 'graded-response',
    principle: 'tillit',
    question: { sv: 'Möts små fel och allvarliga brister på olika sätt?', en: 'Are small errors and serious failings met differently?' },
    counts: {
      sv: 'Mindre fel rättas tillsammans eller på plats, och det allvarliga utreds.',
      en: 'Small errors are mended together or on the spot, and what is serious is investigated.',
    },
    countsNot: {
      sv: 'Att alla fel rapporteras likadant, att bara allvarliga fel nämns, eller fel i utrustning och siffror.',
      en: 'That all errors are reported alike, that only serious ones are named, or faults in equipment and figures.',
    },
    reason: { sv: 'säger hur mindre fel tas om hand, skilt från allvarliga', en: 'says how small errors are dealt with, apart from serious ones' },
    example: 'Enklare misstag reder arbetsgruppen ut tillsammans; allvarliga brister utreds av verksamhetschefen.',
    source: { work: 'SOU 2018:47', section: '5.8.4' },
    suggestion: {
      at: /avvikelse|uppföljning|kontroll|brister|fel/i,
      heading: 'När något blir fel',
      text: 'Mindre fel i arbetet med [vad: skriv här] rättar arbetsgruppen tillsammans, medan allvarliga eller upprepade brister utreds av [vem: skriv här].',
    },
    met: all(
      hasActor,
      mentions(smallFault),
      any(says(mendedTogether), says(mendedAtOnce, seriousInvestigated)),
      not(mentions(ofThings)),
      not(mentions(weighedOnly)),
      not(isArgued),
    ),
  },
  {
    id: 'self-assessment',
    principle: 'tillit',
    question: { sv: 'Får de som granskas först bedöma sitt eget arbete?', en: 'Do those who are reviewed first assess their own work?' },
    counts: {
      sv: 'Enheter eller medarbetare skattar eller bedömer själva sitt arbete, gärna innan någon annan granskar.',
      en: 'Units or staff rate or assess their own work, preferably before somebody else reviews it.',
    },
    countsNot: {
      sv: 'Handläggarens bedömning i ett ärende, egenkontroll enligt lag, samt skattning av hälsa eller lön.',
      en: 'The assessment in a case, self-monitoring required by law, and ratings of health or pay.',
    },
    reason: { sv: 'låter dem som gör arbetet bedöma det själva', en: 'lets those who do the work assess it themselves' },
    example: 'Före kvalitetsbesöket gör varje enhet en självskattning, och besöket utgår från den.',
    source: { work: 'SOU 2018:47', section: '6.2.4' },
    suggestion: {
      at: /uppföljning|utvärdering|kontroll|granskning|tillsyn/i,
      heading: 'Uppföljning',
      text: 'Före uppföljningen av [vad: skriv här] gör enheterna en självskattning, som samtalet med [vem: skriv här] sedan utgår från.',
    },
    met: lays(says(assessThemselves), not(mentions(ofPersons))),
  },
];
