import { placeholder } from '../core/placeholder.ts';
import { unitTerm } from '../governance/staff-terms.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';

const units = unitTerm;
const ranked = '(rangordnas|rankas|rankad(e)?|rangordnad(e)?)';
const ranks = '(rangordnas|rankas|rankar|rangordnar|rangordna|ranka)';
const shown = '(redovisas|visas|listas|presenteras|publiceras|placeras)';
const order = '(i fallande ordning|i rangordning|på en lista från (ett|1|högst|bäst))';

export const rankingCompetition = wordRule({
  id: 'ranking-competition',
  principles: ['helhetssyn', 'kunskap'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.3.2' },
  words: {
    sv: {
      title: 'Enheter ställs mot varandra',
      what: 'Ser att enheter, chefer eller medarbetare rangordnas, rankas eller tävlar mot varandra, också genom topplistor och tabeller i fallande ordning.',
      why: 'Den som tävlar delar inte gärna med sig av det som fungerar. SOU 2018:47 lyfter helheten framför den egna enhetens resultat.',
      advice: 'Skriv hur enheterna får ta del av varandras resultat för att lära: vilka möts, när, och vad gör de med det de ser?',
      silent: 'När alternativ, insatser, ärenden eller risker rangordnas, när det står att man inte rangordnar, i citat, lagcitat och bakgrund.',
      message: (said) =>
        `Vad händer med samarbetet när enheter jämförs så här (”${said}”)? Den som rangordnas kan få svårare att berätta vad som inte fungerar.`,
    },
    en: {
      title: 'Units set against each other',
      what: 'Sees that units, managers or staff are ranked or compete with each other, by top lists and tables in falling order too.',
      why: 'Whoever competes does not gladly share what works. SOU 2018:47 puts the whole before the results of the single unit.',
      advice: 'Say how the units get to see each other’s results in order to learn: who meets, when, and what do they do with what they see?',
      silent: 'When options, measures, cases or risks are ranked, when it says that nothing is ranked, in quotations, quotations of law and background.',
      message: (said) =>
        `What happens to cooperation when units are compared like this (”${said}”)? Whoever is ranked may find it harder to tell what does not work.`,
    },
  },
  measured: { read: 8, right: 8 },
  examples: {
    bad: [
      { markdown: 'Enheterna rangordnas varje kvartal efter måluppfyllelse.\n' },
      { markdown: 'Resultaten sammanställs i en ranking av skolorna som publiceras på intranätet.\n' },
    ],
    good: [
      { markdown: 'Enheterna rangordnas inte.\n' },
      { markdown: 'Rektorerna möts två gånger per termin och lär av varandras resultat.\n' },
      { markdown: 'Åtgärderna rangordnas efter nytta för eleverna.\n' },
    ],
  },
  finds: terms(`
    ${units} … ${ranked}
    ${ranks} ${units}
    (ranking(en)?|rankning(en)?|rangordning(en)?|topplista(n)?|tabellplacering(en)?) (av|mellan|över) … ${units}
    (ranking|rankning|topplista) … ${units}
    topplista(n)? (som)? (publiceras|anslås|presenteras|skickas|läses upp)
    ${units} … ${shown} .. ${order}
    (visar|redovisar|listar|presenterar) .. ${units} … ${order}
    per (person|medarbetare|handläggare|enhet|skola|grupp)(#[a-z])? rangordnad(e)?
    ${units} … (tävlar|konkurrerar|tävla|konkurrera) (med varandra|mot varandra|om)
    (konkurrens|tävling|tävlan) mellan ${units}
  `),
  unless: terms(
    `risk*, riskerna, *åtgärd*, alternativ*, *förslag*, *insats*, *ärende*, *investering*, projekt*, anbud*, ansökning*, sökande*, kandidat*, önskemål*, objekt*, *behov*, orsak*, bidrag*, elever, eleverna`,
  ),
  isMeant: ({ start, text, statement }, { document }) =>
    /^(?:rank|rang|topp|tabell)/i.test(text) ||
    !/(?<![A-Za-zÀ-ɏ])(?:i|inom|på|hos|vid|till)\s(?:[A-Za-zÀ-ɏ]+\s)?$/iu.test(document.text.slice(statement.span.start, start)),
  fixes: [
    {
      title: { sv: 'Skriv hur enheterna lär av varandra i stället', en: 'Say how the units learn from each other instead' },
      after: `Resultaten används för att lära: ${placeholder('vilka')} möts ${placeholder('när')} och går igenom vad som har fungerat.`,
    },
  ],
});
