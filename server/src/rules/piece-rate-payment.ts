import { placeholder } from '../core/placeholder.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';

const done = '(utfört|utförd|utförda|påbörjat|påbörjad|genomfört|genomförd|registrerat|registrerad|avslutat|avslutad)?';
const unit =
  '(*besök(et)?|insats(en)?|*timme(n)?|timma|minut(en)?|åtgärd(en)?|ärende(t)?|prestation(en)?|behandling(en)?|lektion(en)?|vårdtillfälle(t)?|vårdkontakt(en)?|samtal(et)?)';
const pay = '(*ersättning(en|ar|arna)?|ersätts|ersätter|ersättas|ersätta|betalas|betalar|betalt|kronor|kr)';
const rates = terms(`${pay} … per ${done} ${unit} (och|plus) (per)? ${done} ${unit}
  ${pay} … per ${done} ${unit}
  (ersätts|ersätter|ersättas|ersätta|betalas|betalar|betalt|*ersättning(en)?) … för (utförd|utfört|utförda|registrerad|registrerade) (tid|timmar|besök|minuter|insatser)
  (ersätts|ersätter|betalas|betalar) … för det som är (utfört|registrerat)
  prestationsersättning(en|ar|arna)?, (prestationsbaserad|prestationsrelaterad)(e)? ersättning(en|ar|arna)?, styckpris(et|er|erna)?, styckersättning(en)?`);

/** Pay and fees of persons, and prices of what is bought by the hour: another matter than how a provider is paid. */
const others =
  terms(`*avgift*, *taxa(n)?, *taxor, hyra(n)?, *debitera*, *förtroendevald*, ledamot*, ledamöter*, *arvode*, *sammanträde*, tolk*, kontaktperson*, *familjehem*, god man, gode män, *konsult*, advokat*,
  jour*, beredskap*, övertid*, ob-ersättning*, *lön, *lönen, timanställd*, vikarie*, vikarierna#s, vikarier#s, assistans*, rese*, deltagare*, statsbidrag*, praktikant*, feriearbetare*, *försäkring*`);

export const pieceRatePayment = wordRule({
  id: 'piece-rate-payment',
  principles: ['helhetssyn', 'handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.5.1' },
  measured: { read: 2, right: 2 },
  words: {
    sv: {
      title: 'Betalt per styck',
      what: 'Ser att den som utför arbetet får ersättning per besök, insats, timme, minut eller ärende, eller för den tid som har registrerats.',
      why: 'När varje del betalas för sig blir det svårare att se till helheten och att anpassa arbetet efter den som behöver det. SOU 2018:47 avråder från ersättningsmodeller som är mer detaljerade än de behöver vara.',
      advice:
        'Pröva om ersättningen kan vara ett fast belopp för hela uppdraget, och håll den så enkel som möjligt. För enkla moment som alltid ser likadana ut kan betalning per styck passa.',
      silent:
        'Vid belopp per elev, invånare, plats eller år, avgifter och taxor, löner, arvoden och ersättning till personer, konsulter och tolkar, statsbidrag, kostnadsmått, och när texten säger att ersättningen inte ges så, i citat, lagcitat och bakgrund.',
      message: (said) =>
        `Vad händer med det som inte ger betalt när pengarna följer varje del för sig (”${said}”)? Samverkan och det som tar längre tid kan komma i andra hand.`,
    },
    en: {
      title: 'Paid by the piece',
      what: 'Sees that those who do the work are paid by visit, measure, hour, minute or case, or for the time that has been registered.',
      why: 'When each part is paid for by itself it becomes harder to see to the whole and to fit the work to those who need it. SOU 2018:47 advises against payment models more detailed than they need be.',
      advice:
        'Consider whether the payment can be a fixed sum for the whole assignment, and keep it as simple as possible. For simple steps that are always alike, payment by the piece can suit.',
      silent:
        'For sums by pupil, inhabitant, place or year, fees and charges, wages and pay to persons, consultants and interpreters, state grants, measures of cost, and where the text says that payment is not made so, in quotations, quotations of law and background.',
      message: (said) =>
        `What happens to what gives no pay when the money follows each part by itself (”${said}”)? Cooperation, and what takes longer, may come second.`,
    },
  },
  examples: {
    bad: [
      { markdown: 'Ersättning utgår per besök och per påbörjad minut.\n' },
      { markdown: 'Utföraren ersätts för utförd tid enligt registreringen.\n' },
      { markdown: 'Vårdcentralen får en prestationsersättning.\n' },
    ],
    good: [
      { markdown: 'Utföraren får ett fast belopp för hela uppdraget.\n' },
      { markdown: 'Ersättningen lämnas per elev och läsår.\n' },
      { markdown: 'Avgiften är 320 kronor per timme.\n' },
    ],
  },
  finds: rates,
  unless: others,
  answered: /(?:ersättning|modell|pris)[A-Za-zÀ-ɏ]*\s.{0,300}(?:prövas|ses över|utvärderas|omprövas).{0,300}(?:tillsammans|dialog|med utförar|med medarbetar)/u,
  isMeant: ({ text, statement }) => !/^(?:kronor|kr)\s/i.test(text) || /(?:ersätt|utförare|får betalt)/.test(statement.marked.words),
  fixes: [
    {
      title: { sv: 'Skriv en fast ersättning för hela uppdraget i stället', en: 'Write a fixed payment for the whole assignment instead' },
      instead: ({ text }) => fixedSum(text),
    },
    {
      title: { sv: 'Skriv när ersättningen prövas, och med vilka', en: 'Say when the payment is reviewed, and with whom' },
      after: `Ersättningen prövas ${placeholder('hur ofta')} tillsammans med ${placeholder('vilka')}: leder den till det som är bäst för ${placeholder('målgrupp')}?`,
    },
  ],
});

/** The words with a fixed sum in place of the rate; `undefined` where that would not be Swedish. */
function fixedSum(said: string): string | undefined {
  if (/^(?:kronor|kr)\s/i.test(said)) return undefined;
  const [head = ''] = said.split(/\s+(?:per|för)\s/u, 1);
  if (head === said)
    return cased(said, /(?:en|et|erna|arna)$/u.test(said) ? 'den fasta ersättningen för hela uppdraget' : 'fast ersättning för hela uppdraget');
  if (/^[A-Za-zÀ-ɏ]*ersättning$/iu.test(head)) return cased(said, 'fast ersättning för hela uppdraget');
  return `${head} med ett fast belopp för hela uppdraget`;
}

const cased = (as: string, text: string): string => (/^[A-ZÀ-Þ]/u.test(as) ? text.charAt(0).toUpperCase() + text.slice(1) : text);
