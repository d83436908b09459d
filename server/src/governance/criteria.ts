import type { Language } from '../core/config.ts';
import type { PrincipleId } from '../core/principles.ts';
import { isNegated, type Provision } from './provisions.ts';

/**
 * One thing that a draft which carries a principle says. It is met by provisions: an actor or addressee, a verb in force and the thing
 * itself; the name of the principle is never enough (domain facts 5 and 6).
 */
export interface Criterion {
  readonly id: string;
  readonly principle: PrincipleId;
  readonly question: Readonly<Record<Language, string>>;
  met(provision: Provision): boolean;
}

const rhythm =
  /\b(?:varje|vartannat|vart \p{L}+|två|tre|fyra|fem|sex|en|minst en|minst två|\d+) ?(?:gånger?|år|månad|vecka|termin|kvartal|halvår|torsdag|tisdag|onsdag|måndag|fredag)|årligen|kvartalsvis|månadsvis|varannan|per år|om året|i månaden|i veckan/u;
const citizen =
  /(?:medborgar|invånar|brukar|elev|barn|patient|vårdnadshav|föräldr|anhörig|närstående|kund|sökande|klient|enskild|student|besökar|unga\b|äldre\b|ungdom|boende|hyresgäst|de vi är till för|den det gäller|dig som|deltagar|familj)/u;
const staff =
  /(?:medarbetar|chef|personal|lärar|handläggar|arbetslag|undersköterska|sjuksköterska|rektor|enhet|förvaltning|team|pedagog|socialsekreterare|samordnar|utförar)/u;

const has =
  (...patterns: readonly RegExp[]) =>
  (provision: Provision): boolean =>
    !isNegated(provision) && patterns.every((pattern) => pattern.test(provision.text));
const withActor =
  (...patterns: readonly RegExp[]) =>
  (provision: Provision): boolean =>
    provision.hasActor && has(...patterns)(provision);
const power = (provision: Provision): boolean => provision.norms.some(({ clause }) => clause.kind === 'power' && clause.actor !== undefined);

export const criteria: readonly Criterion[] = [
  {
    id: 'what-and-how',
    principle: 'tillit',
    question: { sv: 'Vem bestämmer vad, och vem bestämmer hur?', en: 'Who decides what, and who decides how?' },
    met: withActor(
      /\b(?:beslutar|bestämmer|avgör|väljer|styr|formulerar|utformar)\b/u,
      /\bvad\b.*\bhur\b|\b(?:hur|arbetssätt|metod(?:en|er)?|sättet) (?:\p{L}+ ){0,4}(?:beslutar|bestämmer|väljer|avgör|utformar)|(?:väljer|bestämmer|utformar|beslutar) (?:själva? )?(?:hur|arbetssätt|metod|sina arbetssätt)/u,
    ),
  },
  {
    id: 'dialogue-with-rhythm',
    principle: 'tillit',
    question: { sv: 'Möts de som styr och de som blir styrda regelbundet?', en: 'Do those who steer and those who are steered meet regularly?' },
    met: withActor(/\b(?:möts|träffas|dialog|samtalar|samtal|går igenom|återkopplingsmöte)\b/u, rhythm),
  },
  {
    id: 'purposeful-follow-up',
    principle: 'tillit',
    question: { sv: 'Har uppföljningen ett syfte som hjälper dem som gör arbetet?', en: 'Does follow-up serve those who do the work?' },
    met: withActor(
      /(?:följer upp|följs upp|uppföljning|granskar|kontrollerar|stickprov|mäter|utvärder)/u,
      /(?:för att|så att|syftet är|syftar till|i syfte att) (?:\p{L}+ ){0,4}(?:lära|förstå|kunna|se|hjälpa|stödja|förbättra|utveckla|flytta|hitta|ge|veta|upptäcka)/u,
    ),
  },
  {
    id: 'requirement-removed',
    principle: 'tillit',
    question: { sv: 'Tas något krav eller någon rapport bort?', en: 'Is any demand or report removed?' },
    met: has(
      /(?:upphör|tas bort|avskaffas|avvecklas|slutar vi|behöver inte längre|ersätts|slopas)/u,
      /(?:rapport|redovisning|krav|blankett|mål|rutin|dokument|riktlinje|mått|indikator)/u,
    ),
  },

  {
    id: 'named-people',
    principle: 'medborgarfokus',
    question: { sv: 'Vilka är dokumentet till för?', en: 'Whom is the document for?' },
    met: (p) =>
      (/(?:syfte|ändamål|till för|varför|inriktning|vad vi vill)/iu.test(p.heading) && has(citizen)(p)) ||
      has(/(?:syftar till|syftet (?:med \p{L}+ )?är|är till för|ska bidra till|finns för)/u, citizen)(p),
  },
  {
    id: 'value-for-people',
    principle: 'medborgarfokus',
    question: { sv: 'Vad blir bättre för dem?', en: 'What gets better for them?' },
    met: has(
      /(?:så att|ska|kan|får|har|slipper|känner|vet)/u,
      new RegExp(
        `${citizen.source}\\p{L}* (?:\\p{L}+ ){0,4}(?:känner|slipper|får|kan|vet|klarar|blir|har|möter|ska (?:känna|slippa|få|kunna|veta|klara|bli|ha|möta|förstå))`,
        'u',
      ),
    ),
  },
  {
    id: 'participation',
    principle: 'medborgarfokus',
    question: { sv: 'Hur är de med och påverkar, inte bara får information?', en: 'How do they take part, beyond being informed?' },
    met: has(
      citizen,
      /(?:deltar|är med|medverkar|ingår|påverka|inflytande|medbestämm|samskap|tillsammans med|lämna(?:r)? (?:förslag|synpunkter)|väljer|formulera|tillfrågas|referensgrupp|dialog med)/u,
    ),
  },
  {
    id: 'complaint-and-appeal',
    principle: 'medborgarfokus',
    question: { sv: 'Vart vänder de sig om något blir fel?', en: 'Where do they turn if something goes wrong?' },
    met: has(
      /(?:överklaga|klagomål|synpunkt|lämna förslag|vända sig|vänder sig)/u,
      /(?:kan|får|har rätt|svar|vänder|ska)/u,
      new RegExp(`${citizen.source}|\\bdu\\b|\\balla\\b|\\bden som\\b`, 'u'),
    ),
  },

  {
    id: 'named-lead',
    principle: 'helhetssyn',
    question: { sv: 'Vem håller ihop det som flera gör?', en: 'Who holds together what several do?' },
    met: withActor(/(?:samordnar|samordnas av|håller ihop|leder arbetet|sammankallar|kallar till|håller samman|ska samordna|har det samlade ansvaret)/u),
  },
  {
    id: 'joint-work',
    principle: 'helhetssyn',
    question: { sv: 'Gör flera något tillsammans, med gemensamma mål eller medel?', en: 'Do several act together, with joint goals or means?' },
    met: withActor(
      /(?:tillsammans med|gemensam|samverkar|samverka med|samråder|samråda|delar på|över (?:nämnd|förvaltnings|organisations|enhets)gränser)/u,
      /(?:ska|har|gör|beslutar|planerar|tar fram|möts|samverkar|samråder|betalar|finansierar|följer)/u,
    ),
  },
  {
    id: 'other-steering',
    principle: 'helhetssyn',
    question: { sv: 'Hur hänger dokumentet ihop med annan styrning?', en: 'How does it relate to other steering?' },
    met: has(
      /(?:ersätter|upphäver|kompletterar|utgår från|bygger på|konkretiserar|hänger ihop|går före|gäller före|gäller framför|underordnad|ska läsas tillsammans)/u,
      /(?:policy|plan|riktlinje|program|strategi|budget|reglemente|lag|beslut|dokument|föreskrift)/u,
    ),
  },

  {
    id: 'may-decide',
    principle: 'handlingsutrymme',
    question: { sv: 'Vem får själv besluta om vad?', en: 'Who may decide what by themselves?' },
    met: (p) =>
      power(p) && !isNegated(p) && /(?:besluta|bestämm|välj|avgör|fastställ|utforma|godkän|teckna|prioritera|anpassa|byta|tilldela|anställ)/u.test(p.text),
  },
  {
    id: 'deviation',
    principle: 'handlingsutrymme',
    question: { sv: 'När får man göra på ett annat sätt, och hur berättar man det?', en: 'When may one act otherwise, and how is that told?' },
    met: has(/(?:avvika|avviker|frångå|avsteg|göra på ett annat sätt|gör på ett annat sätt|undantag)/u, /(?:får|kan|när|om)/u),
  },
  {
    id: 'frames-not-methods',
    principle: 'handlingsutrymme',
    question: { sv: 'Säger dokumentet vad som ska nås och låter andra välja vägen?', en: 'Does it say what to reach and leave the way to others?' },
    met: withActor(
      staff,
      /(?:väljer (?:själv|själva|arbetssätt|metod|hur)|utformar (?:själv|själva|sitt|sina)|egna (?:ord|arbetssätt|mål|former)|avgör (?:själv|själva|hur|när)|bestämmer (?:själv|själva|hur))/u,
    ),
  },

  {
    id: 'support-named',
    principle: 'stod',
    question: { sv: 'Vem ger stöd, och vart vänder man sig?', en: 'Who gives support, and where does one turn?' },
    met: withActor(
      /(?:stöd av|stöd från|ger stöd|stödjer|stöttar|hjälper|hjälp av|hjälp från|handledning|rådgivning|kontakta|vänder sig till|bistår|stöd till)/u,
      new RegExp(`${staff.source}|nämnd|bolag|funktion`, 'u'),
    ),
  },
  {
    id: 'time-and-money',
    principle: 'stod',
    question: { sv: 'Finns tid, pengar eller personal avsatt?', en: 'Is time, money or staff set aside?' },
    met: has(
      /(?:avsätt|avsatt|reservera|öronmärk|finansieras|tilldelas|budgeter|inom arbetstid|schemalagd|medel)/u,
      /(?:tid|timm|kronor|medel|resurs|tjänst|procent|budget|ram|personal|arbetstid)/u,
    ),
  },
  {
    id: 'support-influenced',
    principle: 'stod',
    question: { sv: 'Får de som använder stödet påverka det?', en: 'May those who use the support influence it?' },
    met: withActor(
      /(?:stöd|it-stöd|hr|administr|blankett|mall|verktyg)/u,
      /(?:tillsammans med dem|förenkla|påverka|tas fram tillsammans|i dialog med|ses över tillsammans|efter önskemål)/u,
    ),
  },

  {
    id: 'learning-forum',
    principle: 'kunskap',
    question: { sv: 'Var lär man av varandra, och hur ofta?', en: 'Where do people learn from each other, and how often?' },
    met: withActor(/(?:lärande|lär av|lära av|erfarenhet|kollegial|går igenom|reflektion|diskuterar|forum|nätverk)/u, rhythm),
  },
  {
    id: 'learning-time',
    principle: 'kunskap',
    question: { sv: 'Finns tid för lärande?', en: 'Is there time for learning?' },
    met: has(/(?:avsatt|avsätt|timm|arbetstid|schema)/u, /(?:lär|utbildning|kompetens|reflektion|handledning|utveckling|erfarenhet)/u),
  },
  {
    id: 'knowledge-base',
    principle: 'kunskap',
    question: { sv: 'Vilken kunskap bygger dokumentet på?', en: 'What knowledge does it build on?' },
    met: has(
      /(?:bygger på|grundas på|utgår från|underlag|stödjer sig på)/u,
      /(?:forskning|erfarenhet|kunskap|beprövad|samtal med|enkät|analys|utvärdering|statistik|intervju|studie)/u,
    ),
  },
  {
    id: 'feedback-of-results',
    principle: 'kunskap',
    question: { sv: 'Får de som lämnar uppgifter veta vad de ledde till?', en: 'Do those who deliver data learn what came of it?' },
    met: has(
      /(?:återkopplas|återkopplar|återkoppling|återför|får veta|delar resultat|analyseras tillsammans|analyserar tillsammans|går igenom resultat|diskuteras med)/u,
      new RegExp(`${staff.source}|${citizen.source}|dem som|de som|den som|verksamhet`, 'u'),
    ),
  },

  {
    id: 'results-shared',
    principle: 'oppenhet',
    question: { sv: 'Kan andra se resultat och underlag?', en: 'Can others see results and material?' },
    met: has(
      /(?:publiceras|publicerar|offentlig|finns på (?:webben|webbplatsen|intranätet|kommunens)|redovisas öppet|tillgänglig(?:t|a)? för alla|läggs ut|delas öppet)/u,
    ),
  },
  {
    id: 'proposals-answered',
    principle: 'oppenhet',
    question: { sv: 'Får den som föreslår eller kritiserar ett svar, och när?', en: 'Does whoever proposes or criticises get an answer, and when?' },
    met: has(/(?:förslag|kritik|synpunkt|fråg|larma|påtala|invänd)/u, /(?:svar|besvara|återkoppl|välkommen|tas upp|bemöts)/u),
  },
  {
    id: 'mistakes',
    principle: 'oppenhet',
    question: { sv: 'Vad händer när något går fel?', en: 'What happens when something goes wrong?' },
    met: has(
      /(?:misstag|går fel|gått fel|blir fel|blivit fel|avvikelse|fel som|fel och brister|mindre fel|incident)/u,
      /(?:lär|berätta|rätta|utan rädsla|orsak|skuld|syndabock|öppet|förbättr|gå igenom|går igenom|tas upp)/u,
    ),
  },
];
