import { placeholder } from '../core/placeholder.ts';
import { unitTerm } from '../governance/staff-terms.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';

const colour = '(röd|rött|röda|gul|gult|gula|grön|grönt|gröna|orange)';
const three = `${colour} (och|eller|samt)? ${colour} (och|eller|samt)? ${colour}`;
const threeColours = /(?:röd|rött|gul|grön)[A-Za-zÀ-ɏ]*(?:[^A-Za-zÀ-ɏ]+(?:och|eller|samt)?[^A-Za-zÀ-ɏ]*(?:röd|rött|gul|grön|orange)[A-Za-zÀ-ɏ]*){2}/iu;
const shown = /visa|redovis|marker|bedöm|status|färg|läge|rapporter|följs|kod/u;
const mark = '(poäng|betyg|stjärnor|kvalitetspoäng|smajlisar|minuspoäng)';
const index = '(kvalitetsindex|serviceindex|totalindex|prestationsindex|resultatindex|betyg|totalpoäng|helhetsbetyg)';

export const gradingScoring = wordRule({
  id: 'grading-scoring',
  principles: ['kunskap', 'tillit'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '6.2.4' },
  words: {
    sv: {
      title: 'Betyg, poäng eller färger',
      what: 'Ser att enheter, chefer eller medarbetare betygsätts, får poäng eller färger (röd, gul, grön), eller vägs samman till ett index.',
      why: 'En siffra eller en färg säger hur det gick men inte varför. I SOU 2018:47 berättar Malmö stad att poäng på en skala upplevdes som ett hinder för lärande.',
      advice:
        'Skriv hur återkopplingen ges: i vilket samtal, med vem, och vad den beskriver som fungerar och behöver utvecklas. Siffrorna kan vara underlag för samtalet.',
      silent:
        'När det är elever, anbud, risker, avfall, trafik eller information som får betyg, poäng eller färg, när enheten skattar sig själv, när meningen efter säger hur resultatet tas upp i samtal, när ingen graderas eller det upphör, i citat, lagcitat och bakgrund.',
      message: (said) => `Vad lär sig den som får sitt arbete sammanfattat så (”${said}”)? Ett betyg eller en färg berättar inte varför det blev som det blev.`,
    },
    en: {
      title: 'Grades, points or colours',
      what: 'Sees that units, managers or staff are graded, get points or colours (red, yellow, green), or are weighed together to an index.',
      why: 'A figure or a colour says how it went but not why. In SOU 2018:47 the city of Malmo tells that points on a scale were felt to stand in the way of learning.',
      advice:
        'Say how feedback is given: in which talk, with whom, and what it describes that works and needs developing. The figures can be a basis for the talk.',
      silent:
        'When pupils, tenders, risks, waste, traffic or information are what gets a grade, points or a colour, when the unit rates itself, when the next sentence says how the result is taken up in talks, when nobody is graded or it ends, in quotations, quotations of law and background.',
      message: (said) =>
        `What does somebody learn whose work is summed up like this (”${said}”)? A grade or a colour does not tell why it turned out as it did.`,
    },
  },
  measured: { read: 5, right: 5 },
  examples: {
    bad: [
      { markdown: 'Enheterna betygsätts varje kvartal.\n' },
      { markdown: 'Förvaltning med röd status vid två tillfällen kallas till presidiet.\n' },
      { markdown: 'Barometern visar avdelningarna i färgerna grönt, gult och rött.\n' },
    ],
    good: [
      { markdown: 'Återkopplingen ges i samtal och beskriver vad som fungerar och vad som behöver utvecklas.\n' },
      { markdown: 'Anbuden poängsätts efter kvalitet.\n' },
      { markdown: 'Ljussignalen växlar mellan rött, gult och grönt vid skolan.\n' },
    ],
  },
  finds: terms(`
    ${unitTerm} … (betygsätts|poängsätts|graderas|färgmarkeras|rödmarkeras|färgkodas|betygsättas|poängsättas)
    (betygsätter|poängsätter|graderar|betygsätta|poängsätta|gradera) .. ${unitTerm}
    ${unitTerm} (får|ges|tilldelas|samlar|tappar) … ${mark}
    (poäng|stjärnor|kvalitetspoäng|minuspoäng) (till|för|per) .. ${unitTerm}
    (betygsättning|poängsättning|gradering|färgmarkering) (av|för) .. ${unitTerm}
    ${unitTerm} … ${three}
    ${three} … ${unitTerm}
    ${unitTerm} … (färg|färgen|färger|färgerna|färgmarkering) .. ${colour}
    ${unitTerm} (med|som har|som får) ${colour} (status|resultat|markering|flagga|läge)
    ${colour} (status|markering|flagga) … ${unitTerm}
    ${unitTerm} … (trafikljus|trafikljusen)
    (vägs|räknas) (samman|ihop|fram) (till)? (ett)? ${index}
    (räknar|väger) (fram|samman|ihop) (till)? (ett)? ${index}
    ${unitTerm} … (bedöms|värderas|mäts) (på|enligt|efter) en (fyrgradig|femgradig|sexgradig|tiogradig|sjugradig)? skala
  `),
  unless:
    terms(`elev, elever, eleven, eleverna, elevernas, barn, barnen, anbud*, upphandling*, tilldelning*, risk*, riskerna, avfall*, kärl, påse, påsar, *sortering*, korsning*, *trafik, trafiken, signal*, ljussignal*, varning*, information, informationen, klassning*, sekretess*,
    skattar sig, självskatt*, själva, självbedömning*, estetiska, kurs, kursen, ämne, ämnen, ämnet, kommunens kartor, karta, kartan, grönytor, grönområde*, park, parken, belastning, hiss, triage, patient*, kök, köket, restaurang*, energi*, byggnad*, fastighet*`),
  answered: /samtal|dialog|för att lära|analyserar|tillsammans/,
  // Groups have colours for names too.
  isMeant: ({ text, statement }) => !threeColours.test(text) || shown.test(statement.marked.words),
  fixes: [
    {
      title: { sv: 'Skriv hur återkopplingen ges i samtal', en: 'Say how feedback is given in talks' },
      after: `Återkopplingen ges i samtal: ${placeholder('vem')} går igenom vad som fungerar, vad som behöver utvecklas och varför.`,
    },
  ],
});
