import { placeholder } from '../core/placeholder.ts';
import type { Wording } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';

const unit =
  '(controller(n|s|na)?|controllergruppen|verksamhetscontroller(n)?|kvalitetscontroller(n)?|stab(en|er|erna)?|ledningsstaben|stödfunktion(en|er|erna)?|hr|hr-(avdelningen|enheten|chefen|direktören|funktionen|staben|partnern)|personalavdelningen|personalenheten|ekonomi(avdelningen|enheten|funktionen|kontoret|staben)|it-(avdelningen|enheten|funktionen)|kvalitets(avdelningen|enheten|chefen|strategen|samordnaren|utvecklaren|staben)|utvecklingsavdelningen|utvecklingsenheten|planeringschefen|planeringsavdelningen|verksamhetsstaben)(#[a-z])?';
const checks =
  '(kontrollerar|kontrollera|granskar|granska|övervakar|övervaka|inspekterar|inspektera|begär in|begära in|kräver in|kräva in|ställer krav på|ställa krav på|följer upp att|följa upp att)';
const makes =
  '(gör|göra|genomför|genomföra|utför|utföra|tar|ta) … (kontroller|kontroll|stickprov|inspektion|inspektioner|granskningar|granskning|journalgranskning|journalgranskningar|egenkontroller)';

/** What a support function checks as its own work or for the security of all, not the work of others. */
const ownWork =
  /(?<![A-Za-zÀ-ɏ])(?:avtal|leverantör|utförar|anbud|upphandling|faktur|bokslut|årsredovisning|utbetalning|bokför|kontoplan|lönekart|lönesätt|behörighet|inloggning|nätverk|server|brandvägg|säkerhetskop|virus|spam|intrång|språk|tillgänglighet på webb|webbplats|texter|inlägg|korrektur|driften|larm|statsbidrag|rekvisition|moms|registerutdrag|legitimation)/u;

const isMeant = ({ statement }: Wording): boolean => !ownWork.test(statement.marked.words);

export const supportAsController = wordRule({
  id: 'support-as-controller',
  principles: ['stod'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.5.2' },
  words: {
    sv: {
      title: 'Stödet kontrollerar',
      what: 'Ser när en funktion som ska ge stöd (controller, stab, HR, kvalitets- eller ekonomiavdelning) i stället kontrollerar, granskar, övervakar eller begär in uppgifter från dem som gör arbetet.',
      why: 'En funktion som ställer krav i stället för att hjälpa börjar lätt leva sitt eget liv. SOU 2018:47 beskriver hur stödet då blir ännu en som vill ha något av verksamheten.',
      advice: 'Skriv vad funktionen hjälper till med, vad de granskade får tillbaka och vilket dubbelarbete den tar bort.',
      silent:
        'När samma mening eller nästa säger hur funktionen hjälper, när någon ber om granskningen, när det gäller avtal, leverantörer, fakturor, säkerhet eller språk, när organet är revision eller tillsyn, när en lag kräver det, i citat, bakgrund och författningar.',
      message: (said) => `Vad får de som kontrolleras för hjälp (”${said}”)? En stödfunktion som bara kontrollerar blir ännu en som ställer krav.`,
    },
    en: {
      title: 'Support that checks',
      what: 'Sees a function that is to give support (controller, staff office, HR, quality or finance department) check, review, watch or demand information from those who do the work instead.',
      why: 'A function that makes demands instead of helping easily starts to live a life of its own. SOU 2018:47 describes how the support then becomes one more who wants something from the work.',
      advice: 'Say what the function helps with, what those who are checked get back, and what double work it takes away.',
      silent:
        'When the same sentence or the next says how the function helps, when somebody asks for the review, on contracts, suppliers, invoices, security or language, when the body is audit or inspection, when a law asks for it, in quotations, background and statutes.',
      message: (said) => `What help do those get who are checked (”${said}”)? A support function that only checks becomes one more that makes demands.`,
    },
  },
  measured: { read: 3, right: 3 },
  examples: {
    bad: [{ markdown: 'Controllern granskar enheternas planer varje månad.\n' }, { markdown: 'Kvalitetsavdelningen genomför stickprov utan förvarning.\n' }],
    good: [
      { markdown: 'Controllern hjälper enheterna att tolka sina resultat.\n' },
      { markdown: 'Kvalitetschefen granskar tio akter och går igenom dem tillsammans med gruppen.\n' },
      { markdown: 'Upphandlingsenheten granskar avtalen.\n' },
    ],
  },
  finds: terms(`${unit} … ${checks}, ${unit} … ${makes}, (ska|skall|får|kan) ${unit} … ${checks}, (kontrolleras|granskas|övervakas|inspekteras) … av ${unit}`),
  isMeant,
  unless: terms(
    `hjälp*, stöd, stödja, stödjer, stöder, stötta*, tillsammans, dialog*, på begäran, föreslå*, förslag, erbjud*, återkoppla*, vägled*, handled*, rådgiv*, utbilda*, underlätta*, avlasta*, lära*, förenkla*, själva, på uppdrag av, tillgänglighet`,
  ),
  answered: /hjälp|stöd|återkoppl|går igenom|tillsammans|dialog|får resultatet/,
  fixes: [
    {
      title: { sv: 'Skriv vad funktionen hjälper till med', en: 'Say what the function helps with' },
      after: `${placeholder('Funktionen')} hjälper ${placeholder('vilka')} att tolka resultatet och tar bort ${placeholder('dubbelarbete')}.`,
    },
    {
      title: { sv: 'Skriv vad de granskade får tillbaka', en: 'Say what those who are checked get back' },
      after: `Den som granskas får resultatet inom ${placeholder('tid')}, tillsammans med förslag på hjälp från ${placeholder('vem')}.`,
    },
  ],
});
