import { placeholder } from '../core/placeholder.ts';
import { documentTypeIds } from '../governance/document-types.ts';
import type { Wording } from '../governance/statements.ts';
import { wordingsAsWritten } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';

/** In a plan of supervision the inspection is the work itself. */
const types: ReadonlySet<string> = new Set(documentTypeIds.filter((id) => id !== 'tillsynsplan' && id !== 'forfattning'));

const review = '(tillsyn|tillsynen|granskning|granskningen|inspektion|inspektionen|revision|revisionen|prövning|anmälan|tvist|kritik)';
const we =
  '(vi|kommunen|regionen|förvaltningen|nämnden|enheten|verksamheten|organisationen|huvudmannen|arbetet|insatsen|rutinen|åtgärden|arbetsgivaren|chefen|medarbetaren|man)';

/** "sparas i händelse av tillsyn" → "sparas så att den det gäller kan se vad som har hänt". */
const toPerson = ({ text }: Wording): string | undefined =>
  /^(?:i händelse av|för den händelse|i fall av|för det fall|vid en eventuell|vid eventuell|inför en eventuell|inför eventuell)/.test(text)
    ? 'så att den det gäller kan se vad som har hänt och varför'
    : undefined;

export const coverYourBack = wordRule({
  id: 'cover-your-back',
  principles: ['oppenhet', 'stod'],
  severity: 'hint',
  types,
  source: { work: 'SOU 2018:47', section: '3.3.2' },
  words: {
    sv: {
      title: 'Dokumentation som skydd',
      what: 'Ser att något dokumenteras, sparas eller förbereds för att kunna visas upp om någon granskar: ”i händelse av tillsyn”, ”hålla ryggen fri”, ”kunna bevisa att vi”.',
      why: 'Den som skriver för att själv gå fri skriver för granskaren och inte för den det gäller. SOU 2018:47 beskriver hur tid läggs på att göra verksamheten mindre sårbar vid granskning, och tas från kärnuppdraget.',
      advice: 'Skriv vem dokumentationen hjälper och till vad. Blir det inget svar är det kanske något att sluta med.',
      silent:
        'När det är kvitton, fakturor, bokföring, avtal, upphandling eller personuppgifter som ska kunna visas, när det är en sökande eller leverantör som ska styrka något, i tillsynsplaner, när det står att man inte dokumenterar för granskningens skull, i citat, lagcitat och bakgrund.',
      message: (said) =>
        `Vem hjälper det här, utöver den som granskas (”${said}”)? Tid som går till att skydda sig saknas hos dem som verksamheten är till för.`,
    },
    en: {
      title: 'Documents as a shield',
      what: 'Sees that something is documented, kept or prepared in order to be shown if somebody inspects: ”i händelse av tillsyn”, ”hålla ryggen fri”, ”kunna bevisa att vi”.',
      why: 'Those who write in order to go free write for the inspector and not for the person concerned. SOU 2018:47 describes how time goes to making the service less vulnerable to inspection, and is taken from the core task.',
      advice: 'Say whom the documents help and with what. If there is no answer it may be something to stop doing.',
      silent:
        'When receipts, invoices, accounts, contracts, procurement or personal data are to be shown, when an applicant or supplier is to prove something, in plans of supervision, when it says that nothing is documented for the sake of inspection, in quotations, quotations of law and background.',
      message: (said) =>
        `Whom does this help, beside the one inspected (”${said}”)? Time that goes to protecting oneself is missing with those whom the service is for.`,
    },
  },
  measured: { read: 5, right: 5 },
  examples: {
    bad: [
      { markdown: 'Pärmarna sparas i tio år i händelse av tillsyn.\n' },
      { markdown: 'Enheten ska kunna bevisa att insatsen är utförd.\n' },
      { markdown: 'Det som inte är dokumenterat är inte utfört.\n' },
    ],
    good: [
      { markdown: 'Vi dokumenterar för den enskildes skull, så att hen kan följa vad som händer.\n' },
      { markdown: 'Sökanden ska kunna styrka sin identitet.\n' },
      { markdown: 'Kvitton sparas i sju år för revisionen.\n' },
    ],
  },
  reads: wordingsAsWritten,
  finds: terms(`
    (ha|har|hålla|håller) ryggen fri
    (för den händelse|i fall|för det fall) att (en)? ${review} (inleds|sker|görs|begärs|genomförs|uppstår|kommer)
    (i händelse av|i fall av) (en|eventuell|framtida)? (framtida|senare)? ${review}
    (vid|inför) (en)? (eventuell|eventuella|framtida) (framtida)? ${review}
    (visas upp|visa upp|uppvisa|uppvisas) (vid|för|inför|om) .. (tillsyn|granskning|inspektion|revision|ivo|skolinspektionen|tillsynsmyndigheten|revisorerna)
    (visa upp|uppvisa) (fullständig|komplett|korrekt|all) dokumentation
    kunna (bevisa|styrka|visa) att ${we} … (gjort|utfört|utförd|utförda|utförts|följt|följts|vidtagit|genomfört|genomförts|rätt)
    kunna bevisa att
    (är|utgör|som) (vårt|vår|kommunens|enhetens|verksamhetens)? (bevis|skydd) (om|mot|vid) … (ifrågasätts|ifrågasatt|anmäls|granskas|kritik|anklagelser|granskning|tillsyn)
    (behövs|finns|används|sparas|bevaras) … vid en (senare|eventuell|framtida) (prövning|granskning|tvist|anmälan|inspektion)
    det som inte (är dokumenterat|är dokumenterad|har dokumenterats|dokumenterats|står i journalen) (är|har|anses|räknas) (som)? (inte)? (som)? (utfört|gjort|gjorts|hänt|skett|utförts)
  `),
  unless:
    terms(`arkiv*, kvitto*, kvitton, faktur*, *bokför*, verifikat*, räkenskap*, *underlag, underlagen, årsredovisning*, *upphandling*, anbud*, leverantör*, sökande*, identitet*, fullmakt*, arv*, personuppgift*, dataskydd*, gdpr,
    registrerad*, föräldraskap*, medborgarskap*, *intyg*, körkort*, biljett*, legitimation*, behörighet*, brottsutredning*, polis*, domstol*, kap., §, lagen, *lagen, livsmedel*, serveringstillstånd*, brandsyn*`),
  answered: /för den enskildes skull|så att (?:brukaren|eleven|patienten|den enskilde|klienten|kunden)/,
  isMeant: ({ text, statement: { marked } }) => !/^(?:vid|inför)/i.test(text) || !/(?<![A-Za-zÀ-ɏ])(?:inte|aldrig)(?![A-Za-zÀ-ɏ])/u.test(marked.words),
  fixes: [
    {
      title: { sv: 'Skriv för vems skull det görs', en: 'Say for whose sake it is done' },
      instead: toPerson,
      along: `${placeholder('Vem')} har nytta av det när ${placeholder('vad')}.`,
      after: `Det görs för den enskildes skull: så att ${placeholder('vem')} kan följa vad som har hänt, och få det rättat om något har blivit tokigt.`,
    },
  ],
});
