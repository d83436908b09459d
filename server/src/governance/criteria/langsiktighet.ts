import { readingsOf } from '../../swedish/verbs.ts';
import type { Criterion } from './criterion.ts';
import { all, any, isArgued, lays, mentions, not, says, type Test } from './tests.ts';
import { terms } from '../terms.ts';

const charge = '(ansvaret|*ansvaret|uppdraget|uppgiften|uppgifterna|samordningen|arbetet)';
const post = '(funktionen(#v)?|rollen|befattningen|befattning|tjänsten|ordinarie tjänst|ordinarie tjänster|en tjänst|en befattning|en funktion(#v)?|en roll)';
const carried = terms(
  `${charge} … (ligger på|är knutet till|är knuten till|är knutna till|är kopplat till|är kopplad till|är kopplade till|knyts till|ingår i|följer med) .. ${post}`,
);
const notPost = terms('*projektet, *projektets, projektanställ*, tjänstekort*, projektledar*(#[a-z])?');
const leaves = terms('(när|om|då) … (slutar|byter … (arbete|tjänst|jobb)|lämnar … (tjänsten|uppdraget)|går i pension)');
const takesOver = terms(
  '(tar|övertar|tar över) … (efterträdaren|efterträdare|den som tillträder)(#[a-z])? … (ansvaret|uppdraget|kontakterna|arbetet|uppgiften|uppgifterna), (ansvaret|uppdraget|kontakterna|arbetet|uppgiften|uppgifterna) … (övergår|lämnas över|går över|går vidare|ligger kvar) … (till|på|hos) … (efterträdaren|efterträdare|den som tillträder|funktionen|rollen|tjänsten)(#[a-z])?',
);

const follows = '(följer|följa|följs|mäter|mäta|mäts|ställer|ställs|görs|gör|upprepas|upprepar|genomförs|genomför|besvaras)';
const sameThing =
  '(frågor|frågorna|enkätfrågor|mått|måtten|indikatorer|indikatorerna|nyckeltal|enkät|undersökning|mätning|grupp|*grupp|personer(#p)?|barn(#c)?|elever(#c)?)';
const sameFollowed = terms(
  `${follows} … samma (två|tre|fyra|fem|sex|åtta|tio)? ${sameThing}, samma (två|tre|fyra|fem|sex|åtta|tio)? ${sameThing} … ${follows}`,
);
const overYears = terms(
  'varje år, vartannat år, vart (tredje|fjärde|femte) år, årligen, varje läsår, varje mandatperiod, från årskurs \\d till årskurs \\d, från förskolan till *',
);
const listedYears = /(?<!\d)20\d\d(?:, 20\d\d)*,? (?:och|samt) 20\d\d(?![\d–-])/;
const compares = terms(
  '(jämför|jämföra|jämförs|jämföras) … (med|mot) … (utgångsläge(t)?|nollmätning(en)?|baslinje(n)?|tidigare mätningar(na)?|tidigare undersökningar(na)?|tidigare enkäter(na)?|tidigare års (svar|resultat|mätningar))',
);
const measuredTwice = terms(
  '(mäts|mäter|mäta|följs upp|följer upp|följa upp|utvärderas) … efter <number> år och (efter)? <number> år, (mäts|mäter|mäta|följs upp|följer upp|följa upp|utvärderas) (vid|i) … efter <number> år och efter <number> år',
);
const surveyed = terms(
  '(mäts|mäter|mäta|följs upp|följa upp|utvärderas) (år|under|hösten|våren)? 20\\d\\d, (enkäten|undersökningen|mätningen|*enkäten|*undersökningen|*mätningen) (görs|genomförs|upprepas) (år|under|hösten|våren)? 20\\d\\d',
);
const money = terms('budget*, kronor, ramar(na)?, kostnad*, avgift*, anslag*, lön*, ekonom*');

const times =
  /(?<![\d–-])20\d\d(?![\d–-])|(?:första|andra) året|(?:på|inom|efter|om) (ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|femton|tjugo|\d{1,2}) år(?![a-zåäö])/g;
const numbers = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];
const larger: Readonly<Record<string, number>> = { femton: 15, tjugo: 20 };

/** The year that a time names, or how many years on it lies. */
function yearsOf([time, count]: RegExpMatchArray): number {
  if (count === undefined) return time.startsWith('första') ? 1 : time.startsWith('andra') ? 2 : Number(time);
  const index = numbers.indexOf(count);
  return index >= 0 ? index : (larger[count] ?? Number(count));
}

const change = terms(
  'fler, färre, minskat, minska, minskar, ökat, öka, ökar, halverats, halveras, halverat, fördubblats, kortare, lägre, högre, bättre, tryggare, sjunkit, stigit, ha (nått|blivit|fått|klarat), slipper, slippa',
);
const isStep = (text: string): boolean =>
  text.split(/[^a-zà-öø-ÿ]+/).some((word) => /^(?:ska|skall|vill)$/.test(word) || (word.length > 4 && readingsOf(word).some(({ form }) => form === 'present')));

/** A step at one time and a change at another, two years later or more, each in a clause of its own. */
const stepsAndEffect: Test = ({ words }) => {
  const found = [...words.matchAll(times)];
  const [near, far] = [found[0], found.at(-1)];
  if (!near || !far || near === far) return false;
  const [first, last] = [yearsOf(near), yearsOf(far)];
  if (last - first < 2) return false;
  if (first < 100 && last > 100 && !near[0].endsWith('året')) return false;
  const between = words.slice(near.index + near[0].length, far.index);
  const joint = [...between.matchAll(/[;,:]| och | medan | samt /g)].at(-1);
  if (!joint) return false;
  const at = near.index + near[0].length + joint.index;
  return isStep(words.slice(0, at)) && change.test(words.slice(at));
};
const noSteps = terms(
  'inte, aldrig, ingen, inga, var, hade, antogs, antog, beslutades, blev, redovisas, rapport*, *rapport(en)?, lämnas, gäller, ses över, revideras, antas, gälla, träder i kraft, kronor, avgift*, hoppas, strävar',
);

export const langsiktighet: readonly Criterion[] = [
  {
    id: 'carried-by-function',
    principle: 'langsiktighet',
    question: {
      sv: 'Ligger ansvaret på en funktion, så att det står sig när någon slutar?',
      en: 'Does the responsibility lie on a function, so that it stays when somebody leaves?',
    },
    counts: {
      sv: 'Ansvaret är knutet till en roll eller tjänst, eller tas över när någon slutar.',
      en: 'The responsibility is tied to a role or post, or taken over when somebody leaves.',
    },
    countsNot: {
      sv: 'En namngiven person, ett projekt eller bara att någon ansvarar.',
      en: 'A named person, a project, or merely that somebody is responsible.',
    },
    reason: { sv: 'säger att ansvaret står kvar när någon slutar', en: 'says that the responsibility stays when somebody leaves' },
    example: 'Ansvaret för nätverket är knutet till rollen som utvecklingschef.',
    source: { work: 'SOU 2019:43', section: '-' },
    suggestion: {
      at: /ansvar|roll|organisation|genomförande/i,
      heading: 'Ansvar',
      text: 'Ansvaret för [vad: skriv här] är knutet till rollen som [vem: skriv här] och följer med när någon ny tillträder.',
    },
    met: any(lays(says(carried), not(says(notPost))), lays(says(takesOver), mentions(leaves))),
  },
  {
    id: 'followed-over-time',
    principle: 'langsiktighet',
    question: { sv: 'Följs samma sak vid flera tidpunkter?', en: 'Is the same thing followed at several points in time?' },
    counts: {
      sv: 'Samma frågor, mått eller grupp följs vid flera angivna tidpunkter.',
      en: 'The same questions, measures or group are followed at several stated times.',
    },
    countsNot: {
      sv: 'En årlig uppföljning av planen, eller att något följs över tid.',
      en: 'A yearly follow-up of the plan, or that something is followed over time.',
    },
    reason: { sv: 'säger att samma sak följs vid flera tidpunkter', en: 'says that the same thing is followed at several points in time' },
    example: 'Elevernas trygghet mäts med samma frågor vartannat år.',
    source: { work: 'SOU 2019:43', section: '-' },
    suggestion: {
      at: /uppföljning|utvärdering|mätning/i,
      heading: 'Uppföljning över tid',
      text: '[vem: skriv här] mäter [vad: skriv här] med samma frågor vartannat år och jämför svaren med utgångsläget.',
    },
    met: lays(
      any(
        all(
          says(sameFollowed),
          any(says(overYears), ({ said }) => listedYears.test(said)),
        ),
        says(compares),
        says(measuredTwice),
        all(says(surveyed), ({ said }) => listedYears.test(said)),
      ),
      not(says(money)),
    ),
  },
  {
    id: 'short-and-long',
    principle: 'langsiktighet',
    question: {
      sv: 'Vad ska hända snart, och vad ska ha blivit bättre om flera år?',
      en: 'What is to happen soon, and what should have become better in some years?',
    },
    counts: {
      sv: 'Ett steg i närtid och en effekt flera år bort, båda med årtal eller antal år.',
      en: 'A step in the near term and an effect years away, both with years.',
    },
    countsNot: {
      sv: 'Att arbetet är både kort- och långsiktigt, eller bara en giltighetstid.',
      en: 'That the work is both short- and long-term, or a mere period of validity.',
    },
    reason: { sv: 'ställer steg i närtid bredvid en effekt på lång sikt', en: 'puts near steps beside an effect in the long run' },
    example: 'Till 2027 ska alla enheter ha prövat arbetssättet, och till 2031 ska färre barn behöva placeras.',
    source: { work: 'SOU 2019:43', section: '-' },
    suggestion: {
      at: /mål|effekt|genomförande|tidplan/i,
      heading: 'Mål på kort och lång sikt',
      text: 'På ett år ska [vad: skriv här] vara på plats i alla enheter, och på fem år ska fler invånare [vad: skriv här].',
    },
    met: all(stepsAndEffect, not(isArgued), not(mentions(noSteps))),
  },
];
