import type { Criterion } from './criterion.ts';
import { all, any, hasActor, isArgued, lays, mentions, not, rhythm, says, saysInOrder, terms } from './terms.ts';

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

export const tillit: readonly Criterion[] = [
  {
    id: 'what-and-how',
    principle: 'tillit',
    question: { sv: 'Vem bestämmer vad, och vem bestämmer hur?', en: 'Who decides what, and who decides how?' },
    met: lays(hasActor, any(says(whatAndHow), all(says(how), not(says(fromAbove))))),
  },
  {
    id: 'dialogue-with-rhythm',
    principle: 'tillit',
    question: { sv: 'Möts de som styr och de som blir styrda regelbundet?', en: 'Do those who steer and those who are steered meet regularly?' },
    met: lays(says(meet, rhythm, two)),
  },
  {
    id: 'purposeful-follow-up',
    principle: 'tillit',
    question: { sv: 'Har uppföljningen ett syfte som hjälper dem som gör arbetet?', en: 'Does follow-up serve those who do the work?' },
    met: all(hasActor, not(isArgued), any(saysInOrder(followUp, forThoseWhoWork), says(followUpShall)), not(mentions(forControl))),
  },
  {
    id: 'requirement-removed',
    principle: 'tillit',
    question: { sv: 'Tas något krav eller någon rapport bort?', en: 'Is any demand or report removed?' },
    met: all(not(isArgued), any(says(removed), mentions(needNot))),
  },
];
