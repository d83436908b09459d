import { placeholder } from '../core/placeholder.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';

const people =
  '(personer|personen|medarbetare|medarbetarna|föräldrar|föräldrarna|pedagoger|chefer|lärare|individer|krafter|människor|handläggare|kollegor|volontärer|ledare|invånare)(#[a-z])?';
const keen = '(engagerade|drivande|drivna|eldiga|brinnande|entusiastiska|intresserade|hängivna)';
const enthusiasts = `(*eldsjäl(en|ar|arna)?(#[a-z])?|${keen} (och)? (drivande|engagerade|kunniga)? ${people}|(enskilda|några få|enstaka) ${people}|(enskilda|enstaka|medarbetarnas|medarbetares|chefers|personers) (medarbetares|chefers|personers|lärares|individers|handläggares|egna|personliga)? (engagemang|intresse|drivkraft|entusiasm|goda vilja)|personligt engagemang|personliga engagemang|den som brinner för|de som brinner för|någon som brinner för)`;
const restsOn =
  '(bygger på|bygga på|byggs på|bygger .. på|vilar på|vila på|hänger på|hänga på|beroende av|beror på|förutsätter|förlitar sig på|förlita sig på|förlitar .. oss på|drivs av|drivas av|drivs vidare av|leds av|bärs av|bäras av|bärs upp av|hålls samman av|hålls igång av|hålls uppe av|står och faller med|lever på|kräver)';
const carry =
  '(driver|drar|bär|håller igång|håller ihop|håller samman|leder|samordnar|ansvarar för|ansvarar|svarar för|sköter|ser till att|fortsätter|ska driva|ska leda|ska bära|ska samordna)';

export const enthusiastDependency = wordRule({
  id: 'enthusiast-dependency',
  principles: ['helhetssyn', 'langsiktighet'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.3.2' },
  words: {
    sv: {
      title: 'Vilar på eldsjälar',
      what: 'Ser arbete som är tänkt att bäras av eldsjälar, engagerade personer eller enskilda medarbetares intresse.',
      why: 'Det som hänger på en person försvinner när hen byter arbete eller tappar orken. SOU 2018:47 avråder från att bygga samverkan på eldsjälar, eftersom det som har byggts upp då är bräckligt.',
      advice: 'Knyt uppgiften till en roll, ge den avsatt tid och en ersättare. Engagemanget får gärna finnas kvar, men bli inte beroende av det.',
      silent:
        'När eldsjälar bara tackas, nämns eller får stöd, när texten säger att arbetet inte ska hänga på dem eller att beroendet ska minska, när nästa mening säger vem som bär ansvaret, när det handlar om föreningslivet i allmänhet, i citat, bakgrund och rubriker.',
      message: (said) => `Vad händer när de slutar eller inte orkar längre (”${said}”)? Det som hänger på enskilda personers engagemang har ingen som tar vid.`,
    },
    en: {
      title: 'Rests on enthusiasts',
      what: 'Sees work that is to be carried by enthusiasts, committed persons or the interest of single employees.',
      why: 'What hangs on one person goes when that person changes jobs or tires. SOU 2018:47 advises against building cooperation on enthusiasts, since what has been built is then fragile.',
      advice: 'Tie the task to a role, give it time and a deputy. Commitment may well remain, but do not depend on it.',
      silent:
        'When enthusiasts are merely thanked, mentioned or supported, when the text says that the work is not to hang on them or that the dependence is to shrink, when the next sentence says who carries the responsibility, on the life of associations in general, in quotations, background and headings.',
      message: (said) => `What happens when they leave or tire (”${said}”)? What hangs on the commitment of single persons has nobody to take over.`,
    },
  },
  examples: {
    bad: [
      { markdown: 'Arbetet bygger på att det finns eldsjälar på varje enhet.\n' },
      { markdown: 'Vi är beroende av engagerade medarbetare som vill driva utvecklingen framåt.\n' },
    ],
    good: [
      { markdown: 'Arbetet ska inte vara beroende av eldsjälar.\n' },
      { markdown: 'Kommunen uppmuntrar eldsjälar i föreningarna med ett årligt pris.\n' },
      { markdown: 'Samordningen ligger på rollen som utvecklingsledare.\n' },
    ],
  },
  measured: { read: 2, right: 2 },
  finds: terms(
    `${restsOn} … ${enthusiasts}, ${enthusiasts} … (förutsätter|förutsätts|bygger på|hänger på), (*eldsjäl(en|ar|arna)?(#[a-z])?|${keen} ${people}) (som)? ${carry}, (utser|utse|utses|ska ha|ska finnas|har) … (en|minst en|egen|någon) *eldsjäl(#[a-z])?`,
  ),
  unless: terms(
    'minsk*, sårbar*, bräcklig*, risk(en|er|erna|erar)?, undvik*, oberoende, mindre beroende, snarare än, i stället för, istället för, oavsett, föreningsliv(et|ets)?, kulturliv(et)?, friluftsliv(et)?, civilsamhälle(t|ts)?, ideell(a|t)?, tackar, uppmärksammas, pris(et)?, krav(et|en)?, bemötande(t)?',
  ),
  answered: /därför|samtidigt|ersättare|avsatt tid|ansvaret ligger|är knut/,
  fixes: [
    {
      title: { sv: 'Skriv vilken roll som bär ansvaret', en: 'Say which role carries the responsibility' },
      after: `Ansvaret ligger på rollen som ${placeholder('vilken')}, som har ${placeholder('hur mycket')} avsatt tid. ${placeholder('Vem')} är ersättare.`,
    },
  ],
});
