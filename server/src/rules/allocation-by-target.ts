import { placeholder } from '../core/placeholder.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';

/** Money and its like, but not wages: those follow agreements of their own. */
const money =
  '(*medel|*medlen|resurser|resurserna|*anslag(et|en)?|*ersättning(en|ar|arna)?|*bidrag(et|en)?|*budget(en)?|*budgetram(en|ar|arna)?|*ram(en|ar|arna)?|*pott(en)?|*belopp(et|en)?|*bonus(en)?|*premie(n|r|rna)?|resurstilldelning(en)?|löneutrymme(t)?|kronor|procent|del(en)?)';
const attainment =
  '(*måluppfyllelse(n)?|*måluppfyllnad(en)?|*målvärde(t|n|na)?|prestation(er|erna)?|*resultatmål(en)?|(uppnådda|nådda)(#[a-z])?|mätetal(en)?|*nki|nki-*|nöjd-kund-index)';
const given = '(fördelas|tilldelas|betalas|utbetalas|knyts|kopplas|villkoras|styrs|avgörs|beräknas|baseras|överförs|frigörs|släpps)';
const by = '(efter|utifrån|mot|på|av|till|enligt)';

const allocated = terms(`${given} … ${by} .. ${attainment}
  (tilldelning(en)?|fördelning(en)?) av ${money} … ${by} .. ${attainment}
  ${attainment} … (ligger till grund för|avgör|styr|påverkar) .. ${money}
  (målrelaterad|målbaserad|resultatbaserad|måluppfyllelsebaserad)(e)? (ersättning|tilldelning|finansiering|budget)(en)?
  (får|tilldelas|erhåller|belönas|premieras) … (*medel|kronor|*bonus(en)?|*premie(r)?|*pott(en)?|*bidrag|*anslag)
  (betalas ut|utbetalas|frigörs|släpps), överförs … till den .. som har (högst|högsta|bäst|bästa) *`);

const amounts = terms(money);
const attained = terms(attainment);
/** Who gets the money only by a condition: "den som når sina mål", "när åtta av tio mål är uppnådda", "den nämnd som har högst index". */
const onGoals =
  /(?:^|[\s(])(?:som|om|när|först när)\s(?:[^\s.]+\s){0,6}?(?:når|uppnår|nått|uppnått|överträffar|klarar|uppfyller)\s(?:[^\s.]+\s){0,3}?[A-Za-zÀ-ɏ]*(?:mål|målen|målet|målvärde[A-Za-zÀ-ɏ]*|måltal[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])|(?:om|när)\s(?:[^\s.]+\s){0,7}?[A-Za-zÀ-ɏ]*(?:mål|målen|målet|målvärdet|målvärdena)\s(?:är|har)\s(?:uppnå|nå|uppfyll)[A-Za-zÀ-ɏ]*|(?:som har|med)\s(?:de\s|den\s|det\s)?(?:högst|högsta|bäst|bästa)\s(?:[A-Za-zÀ-ɏ]*index|poäng|måluppfyllelse|resultat)(?![A-Za-zÀ-ɏ])/u;
/** More to those who are behind is the opposite. */
const compensates = /(?:låg|låga|lägre|lägst|lägsta|bristande|svag|svaga|svagare|sämre|sämst|otillräcklig|vikande)(?![A-Za-zÀ-ɏ])/u;

export const allocationByTarget = wordRule({
  id: 'allocation-by-target',
  principles: ['handlingsutrymme', 'helhetssyn'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.4.2' },
  measured: { read: 5, right: 5 },
  words: {
    sv: {
      title: 'Pengarna följer måluppfyllelsen',
      what: 'Ser att medel, ersättning eller bonus fördelas efter måluppfyllelse, målvärden eller prestation, eller går till den som når sina mål.',
      why: 'När pengarna hänger på målen kan målen ta över från uppdraget. SOU 2018:47 tar just fördelning av medel utifrån måluppfyllelse som exempel på det.',
      advice: 'Fördela efter behov och förutsättningar, och använd resultaten i ett samtal om vad som behöver utvecklas.',
      silent:
        'När den som har låg måluppfyllelse får mer, när det gäller lön till enskilda, statsbidrag och andra bidrag utifrån, när fördelningen sker efter behov eller antal, när texten säger att den inte sker så, i citat, lagcitat och bakgrund.',
      message: (said) =>
        `Vad blir viktigast när pengarna följer målen (”${said}”)? Det som mäts kan ta över från uppdraget, och den som har det svårast kan få minst att arbeta med.`,
    },
    en: {
      title: 'The money follows the goals',
      what: 'Sees that funds, payment or bonus are allocated by goal attainment, target values or performance, or go to those who reach their goals.',
      why: 'When money hangs on goals, the goals may take over from the mission. SOU 2018:47 names the allocation of funds by goal attainment as an example of that.',
      advice: 'Allocate by needs and conditions, and use the results in a talk about what needs to develop.',
      silent:
        'Where those with low attainment get more, on wages of individuals, state grants and other grants from outside, where money is allocated by needs or numbers, where the text says that it is not done so, in quotations, quotations of law and background.',
      message: (said) =>
        `What becomes most important when the money follows the goals (”${said}”)? What is measured may take over from the mission, and those who have it hardest may get the least to work with.`,
    },
  },
  examples: {
    bad: [
      { markdown: 'Medlen fördelas efter enheternas måluppfyllelse.\n' },
      { markdown: 'Den avdelning som når sitt målvärde tilldelas 150 000 kronor i utvecklingsmedel.\n' },
    ],
    good: [
      { markdown: 'Medlen fördelas efter behov och förutsättningar.\n' },
      { markdown: 'Skolor med låg måluppfyllelse tilldelas mer resurser.\n' },
      { markdown: 'Måluppfyllelsen redovisas i delårsrapporten.\n' },
    ],
  },
  finds: allocated,
  unless: terms('*statsbidrag*, staten, regeringen*, eu, eu-*, *fonden, skolverket*, socialstyrelsen*, länsstyrelsen*'),
  answered: /resultat[A-Za-zÀ-ɏ]*\s.{0,300}(?:samtal|dialog|går igenom|utveckl)/u,
  isMeant: ({ text, statement: { marked } }) => {
    if (compensates.test(marked.words)) return false;
    const said = text.toLowerCase();
    const isDirect = attained.test(said) || /baserad|relaterad/.test(said);
    return isDirect ? amounts.test(marked.words) || /tilldelning|finansiering/.test(said) : onGoals.test(marked.words);
  },
  fixes: [
    {
      title: { sv: 'Fördela efter behov och förutsättningar i stället', en: 'Allocate by needs and conditions instead' },
      instead: ({ text }) => byNeeds(text),
    },
    {
      title: { sv: 'Skriv hur resultaten används för att utveckla', en: 'Say how the results are used to develop' },
      after: `Resultaten tas upp i samtal mellan ${placeholder('vilka')} ${placeholder('när')}: vad beror de på, och vad behöver utvecklas?`,
    },
  ],
});

const ending =
  /\s(?:efter|utifrån|mot|på|av|till|enligt)\s(?:[A-Za-zÀ-ɏ]+\s){0,4}?(?:[A-Za-zÀ-ɏ]*måluppfyll[A-Za-zÀ-ɏ]+|[A-Za-zÀ-ɏ]*målvärde[A-Za-zÀ-ɏ]*|prestation[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*resultatmål[A-Za-zÀ-ɏ]*)$/iu;

/** The words with needs in the place of goals; `undefined` where the sentence is built otherwise. */
function byNeeds(said: string): string | undefined {
  const found = ending.exec(said);
  if (!found || /^(?:knyts|kopplas|styrs|avgörs|baseras|villkoras)/i.test(said)) return undefined;
  return `${said.slice(0, found.index)} efter behov och förutsättningar`;
}
