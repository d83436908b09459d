import { placeholder } from '../core/placeholder.ts';
import { terms } from '../governance/terms.ts';
import type { Wording } from '../governance/statements.ts';
import { wordRule } from '../governance/word-rule.ts';

const verb =
  '(rapporteras|rapporterar|rapportera|inrapporteras|återrapporteras|redovisas|redovisar|redovisa|registreras|registrerar|registrera|dokumenteras|dokumenterar|dokumentera|sparas|antecknas|noteras|arkiveras|lämnas|lämnar|lämna|skickas|skickar|skicka|registrering(en)?|dokumentation(en)?|rapportering(en)?)';
const also = '(även|också|dessutom|därutöver|parallellt|därefter)';
const matter = '(uppgift|uppgifter|underlag|rapport|redovisning|statistik|siffror)';
/** Two receivers count only of a report: an application or a decision is sent to those it concerns. */
const told = '(rapporteras|rapporterar|rapportera|inrapporteras|återrapporteras|redovisas|redovisar|redovisa|rapport(en|er)?)';

const finds = terms(`
  ${verb} .. både .. i .. och i *
  ${verb} .. dels .. i .. dels i *
  ${told} .. både .. till <who> och till <who>
  ${told} .. dels .. till <who> … dels .. till <who>
  ${told} .. till <who> (samt|och) (också|även|dessutom)? till <who>
  ${told} .. till .. <who> (samt|och) (också|även|dessutom)? till .. <who>
  ${verb} .. i .. (samt|och) ${also} i *
  ${verb} .. i .. samt i *
  ${verb} .. i * och i *
  ${verb} .. i .. och .. i *
  ${verb} .. på (papper|blankett|pappersblankett|lista) (och|samt) i *
  (förs|föras|matas|skrivs) in i … och ${also} i *
  (fylls|fyllas) i (för hand|på papper)? … och … (matas|förs|skrivs) … in i *
  (rapporteras|redovisas|registreras|dokumenteras) … och ${also} (rapporteras|redovisas|registreras|dokumenteras|skickas|lämnas|mejlas)
  lämnas … och ${also} .. till .. <who>
  samma ${matter} (ska|skall)? (även|också)? (lämnas|skickas|rapporteras|registreras|dokumenteras|förs|föras)
  (även|också) (förs|skrivs|matas) in (i|på) *
  (förs|skrivs|matas) (även|också) in (i|på) *
  (görs|sker|registreras|dokumenteras|rapporteras) i (båda|bägge) systemen
  (dokumenteras|registreras|sparas) i … och en kopia (går|skickas|lämnas|sparas) (till|i|hos) *
  dubbel(registreras|dokumenteras|rapporteras)
`);

/** Two places that are no two systems: parts of a text, of the town, of time. */
const noSystems =
  /(?<![A-Za-zÀ-ɏ])i (?:[A-Za-zÀ-ɏ]+ )?(?:[A-Za-zÀ-ɏ]*(?:protokoll|beslut|form|skrift|samband|tid|fall|stället|samråd|syfte|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|efterhand|förväg|dialog|samverkan|årskurs|kommun|region|skolan|skola|verksamhet|delårs[A-Za-zÀ-ɏ]*|års[A-Za-zÀ-ɏ]*|bokslut[A-Za-zÀ-ɏ]*)(?:en|et|erna|n)?)(?![A-Za-zÀ-ɏ])/u;
const isMeant = ({ text }: Wording): boolean => !noSystems.test(text.toLowerCase());

export const duplicateReporting = wordRule({
  id: 'duplicate-reporting',
  principles: ['stod', 'helhetssyn'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.6.2' },
  measured: { read: 15, right: 13 },
  words: {
    sv: {
      title: 'Samma uppgift två gånger',
      what: 'Ser uppgifter som ska föras in i två system, lämnas både på papper och i ett system, eller rapporteras till två mottagare var för sig.',
      why: 'När samma sak skrivs in på flera ställen går tiden från mötet med medborgaren, och uppgifterna börjar skilja sig åt. SOU 2018:47 tar upp dubbla registreringar som ett hinder för lärande.',
      advice: 'Välj ett ställe där uppgiften lämnas. Skriv vem som hämtar den därifrån åt de andra, och vad som kan sluta skickas.',
      silent:
        'När texten säger att dubbelregistrering ska undvikas eller upphöra, när uppgiften hämtas eller förs över automatiskt, när en rapport går till två mottagare i ett led (”till nämnden och fullmäktige”), vid delårs- och årsredovisning, diarieföring och patientjournal, i lagcitat, citat och bakgrund.',
      message: (said) => `Behöver uppgiften lämnas två gånger (”${said}”)? Den som skriver samma sak på två ställen får mindre tid till annat.`,
    },
    en: {
      title: 'The same information twice',
      what: 'Sees information that is to be entered in two systems, handed in both on paper and in a system, or reported to two receivers separately.',
      why: 'When one thing is entered in several places, time is taken from the meeting with the citizen, and the versions drift apart. SOU 2018:47 takes up double registration as an obstacle to learning.',
      advice: 'Choose one place where the information is given. Say who fetches it from there for the others, and what need not be sent any more.',
      silent:
        'When the text says that double registration is to be avoided or ends, when the information is fetched or passed on automatically, when one report goes to two receivers in one phrase (”till nämnden och fullmäktige”), for interim and annual accounts, the diary and patient records, in quotations of law, quotations and background.',
      message: (said) => `Does this have to be given twice (”${said}”)? Whoever writes the same thing in two places has less time for other things.`,
    },
  },
  examples: {
    bad: [
      { markdown: 'Besöken registreras i journalsystemet och dessutom i enhetens Excelfil.\n' },
      { markdown: 'Avvikelsen rapporteras på blankett och i avvikelsesystemet.\n' },
      { markdown: 'Samma uppgifter lämnas på en särskild lista till controllern.\n' },
    ],
    good: [
      { markdown: 'Uppgiften lämnas en gång, i journalsystemet. Controllern hämtar den därifrån.\n' },
      { markdown: 'Dubbelregistrering ska undvikas.\n' },
      { markdown: 'Resultatet redovisas till nämnden och fullmäktige.\n' },
    ],
  },
  finds,
  unless:
    /(?<![A-Za-zÀ-ɏ])(?:eller|undvik[A-Za-zÀ-ɏ]*|slipp[A-Za-zÀ-ɏ]*|automatisk[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*diari[A-Za-zÀ-ɏ]*|till alla|förs över|överförs|hämtas|högst|antingen|patientjournal[A-Za-zÀ-ɏ]*|enligt lag|lagen|räcker|en gång|publicera(?:r|s)?)(?![A-Za-zÀ-ɏ])/u,
  answered: /(?<![A-Za-zÀ-ɏ])(?:hämtar|hämtas|överförs|förs över|kopplas ihop)(?![A-Za-zÀ-ɏ])/u,
  isMeant,
  fixes: [
    {
      title: { sv: 'Skriv var uppgiften lämnas en gång', en: 'Say where it is given once' },
      after: `Uppgiften lämnas en gång, i ${placeholder('system')}, och ${placeholder('vem')} hämtar den därifrån till övriga.`,
    },
  ],
});
