import { derived } from '../core/document.ts';
import { speaksOf } from '../core/screen.ts';
import type { Passage } from '../markdown/passages.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Draft } from '../core/rule.ts';
import type { Wording } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';
import { outline, wordsIn } from '../markdown/outline.ts';

const courses =
  '(*utbildning|*utbildningen|*utbildningar|*utbildningarna|kurs|kursen|kurser|*kurs|*kursen|fortbildning|fortbildningen|kompetensutveckling|kompetensutvecklingen|kompetenshöjning|certifiering|certifieringen)';
const learn = '(genomgå|genomgår|genomgått|gå|går|gått|delta i|deltar i|fullfölja|fullföljer|fullfölt|få|får|ges)';
const beTaught = '(utbildas|fortbildas|vidareutbildas|kompetensutvecklas|certifieras)';
const duty = '(ska|skall|måste|bör)';

/** A report from a course, a school form, "gå igenom kursen". */
const otherThing =
  /(?:^|\s)(?:få|får|ges|gå|går|gått|genomg[A-Za-zÀ-ɏ]+|delta[A-Za-zÀ-ɏ]*)\s(?:.{0,200}\s)?(?:från|av|om|igenom)\s.{0,200}(?:utbildning|kurs)|(?:vuxen|gymnasie|grund|skol|högskole|yrkes|eftergymnasial) ?utbildning/iu;

/** Time or means in words. "Inom sex veckor" is a deadline. */
const time =
  /(?<![A-Za-zÀ-ɏ])(?:arbetstid(?:en)?|(?:ordinarie|betald|avsatt|avsatta|studie-?) ?tid(?:en|er)?|tid|tiden|timm(?:e|en|ar|arna)|minut(?:er)?|(?:en|två|tre|fyra|fem|\d+) dag(?:ar)?|halvdag(?:ar)?|heldag(?:ar)?|studiedag(?:ar|arna)?|utbildningsdag(?:ar)?|planeringsdag(?:ar)?|förmiddag|eftermiddag|avsätt[A-Za-zÀ-ɏ]*|avsatt[A-Za-zÀ-ɏ]*|utrymme[A-Za-zÀ-ɏ]*|schema[A-Za-zÀ-ɏ]*|vikarie[A-Za-zÀ-ɏ]*|resurs[A-Za-zÀ-ɏ]*|budget[A-Za-zÀ-ɏ]*|medel|finansier[A-Za-zÀ-ɏ]*|kronor|[mt]nkr|mkr|mnkr|tkr|kostnad[A-Za-zÀ-ɏ]*|bekosta[A-Za-zÀ-ɏ]*|ledig(?:t|het)?|frigör[A-Za-zÀ-ɏ]*|ryms)(?![A-Za-zÀ-ɏ])/iu;
/** A sentence anywhere that gives time to learn. */
const timeToLearn =
  /(?<![A-Za-zÀ-ɏ])(?:utbildning[A-Za-zÀ-ɏ]*|fortbildning[A-Za-zÀ-ɏ]*|kompetensutveckling[A-Za-zÀ-ɏ]*|lärande[A-Za-zÀ-ɏ]*|kurs(?:en|er|erna)?|handledning[A-Za-zÀ-ɏ]*|kompetens[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;

const speaksOfTime = speaksOf(time);
const speaksOfLearning = speaksOf(timeToLearn);
const givesTimeToLearn = derived((passage: Passage): boolean => {
  const words = wordsIn(passage);
  return speaksOfLearning(words) && speaksOfTime(words) && words.text.split(/(?<=[.!?])\s/).some((said) => timeToLearn.test(said) && time.test(said));
});

/** Whether the section gives the time or the means. */
const isGivenTime = ({ statement }: Wording, { document }: Draft): boolean =>
  outline(document).places.some(
    ({ passage, section }) => section === statement.section && passage.depth === 0 && !passage.quoted && speaksOfTime(wordsIn(passage)),
  );

export const competenceWithoutTime = wordRule({
  id: 'competence-without-time',
  principles: ['kunskap', 'stod'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.6.2' },
  missing: true,
  measured: { read: 6, right: 6 },
  words: {
    sv: {
      title: 'Kompetens utan tid',
      what: 'Ser att medarbetare eller chefer ska gå en utbildning, fortbildas, certifieras eller ansvara för sin kompetensutveckling utan att avsnittet säger något om tid eller pengar för det.',
      why: 'Lärande som ska rymmas utöver allt annat blir av för dem som hinner. SOU 2018:47 skriver att ledningen behöver ge utrymme för det inom de arbetsuppgifter som redan finns.',
      advice: 'Skriv hur mycket tid det tar, vem som avsätter den och vad som får stå tillbaka så länge.',
      silent:
        'När avsnittet nämner tid, timmar, dagar, schema, vikarier, pengar eller resurser, när dokumentet någon annanstans säger att utbildning sker på arbetstid, när det gäller elever, föreningar, förtroendevalda eller krav på sökande, när det nekas, i lagcitat, citat, bakgrund, rubriker, författningar, utdrag och sammanfattningar.',
      message: (said) =>
        `När ska det hinnas med (”${said}”)? Texten säger ännu inte vilken tid det får ta, och då blir det lätt av bara för dem som har lugna veckor.`,
    },
    en: {
      title: 'Competence without time',
      what: 'Sees that staff or managers are to take a course, be trained or certified, or be responsible for their own development, while the section says nothing of time or money for it.',
      why: 'Learning that is to fit in on top of everything else happens for those who have time. SOU 2018:47 writes that management needs to give room for it within the tasks that are there already.',
      advice: 'Say how much time it takes, who sets it aside and what may wait meanwhile.',
      silent:
        'When the section speaks of time, hours, days, schedules, stand-ins, money or resources, when the document says elsewhere that training takes place in working hours, when it is about pupils, associations, elected members or demands on applicants, when it is denied, in quotations of law, quotations, background, headings, statutes, extracts and summaries.',
      message: (said) =>
        `When is there to be time for it (”${said}”)? The text does not say yet how much time it may take, and then it easily happens only for those with quiet weeks.`,
    },
  },
  examples: {
    bad: [
      { type: 'plan', markdown: '# Plan för biblioteken\n\nAlla nya chefer ska genomgå kommunens ledarutbildning.\n' },
      { type: 'policy', markdown: '# Policy för bemötande\n\nVarje medarbetare ansvarar för sin kompetensutveckling.\n' },
    ],
    good: [
      { type: 'plan', markdown: '# Plan för biblioteken\n\nAlla nya chefer ska genomgå kommunens ledarutbildning på arbetstid.\n' },
      { type: 'plan', markdown: '# Plan för biblioteken\n\nHandläggarna ska fortbildas i barnrätt. Chefen avsätter en halvdag i månaden.\n' },
    ],
  },
  finds: terms(
    `<worker> .. ${duty} (ha)? ${learn} .. ${courses}
    <worker> (genomgår|deltar i|går) .. ${courses}
    <worker> .. ${duty} .. ${beTaught}
    <worker> .. (certifieras|fortbildas|utbildas) i
    (den nyanställda|den nyanställde|nyanställda|alla nyanställda) .. ${duty} ${learn} .. ${courses}
    <worker> .. (ansvarar för|har ansvar för|ska ansvara för) (sin|sin egen|egen) (kompetensutveckling|fortbildning|utbildning)
    <worker> .. ${duty} (ha)? (genomföra|genomfört) .. (webbutbildning|webbutbildningen|webbutbildningar|webbutbildningarna|e-utbildning|e-utbildningen|introduktionsutbildningen)
    ${courses} … ${duty} (genomföras|fullföljas) … av (all|alla|samtliga|varje) .. <worker>
    ${courses} … ${duty} genomgås … av .. <worker>
    ${courses} … ${duty} (ges|erbjudas) … (till|för) .. <worker>`,
  ),
  unless:
    /#[cp](?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:elev[A-Za-zÀ-ɏ]*|ledamot[A-Za-zÀ-ɏ]*|ledamöter[A-Za-zÀ-ɏ]*|ersättar[A-Za-zÀ-ɏ]*|förtroendevald[A-Za-zÀ-ɏ]*|politiker[A-Za-zÀ-ɏ]*|söker|registrera[A-Za-zÀ-ɏ]*|lagen|kap)(?![A-Za-zÀ-ɏ])/u,
  told: ({ document }) => (outline(document).places.some(({ passage }) => !passage.quoted && givesTimeToLearn(passage)) ? 'time' : ''),
  isMeant: (wording, draft) => !draft.told && !otherThing.test(wording.text) && !isGivenTime(wording, draft),
  fixes: [
    {
      title: { sv: 'Lägg till vem som avsätter tid', en: 'Add who sets time aside' },
      after: `${placeholder('Vem')} avsätter ${placeholder('hur mycket tid')} inom arbetstiden för det.`,
    },
  ],
});
