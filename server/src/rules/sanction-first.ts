import { placeholder } from '../core/placeholder.ts';
import type { Draft } from '../core/rule.ts';
import { documentTypeIds } from '../governance/document-types.ts';
import { sectionText } from '../governance/section-text.ts';
import type { Wording } from '../governance/statements.ts';
import { staffTerm } from '../governance/staff-terms.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';

/** Catalogues of powers name sanctions as kinds of matter, and lay none on anybody. */
const types: ReadonlySet<string> = new Set(documentTypeIds.filter((id) => id !== 'delegationsordning' && id !== 'forfattning'));

const must = '(ska|skall|måste)';
const measure = '(vite|viten|löneavdrag|varning|erinran|disciplinåtgärd|disciplinåtgärder|sanktion|sanktioner)';
const sanction =
  '(vite|viten|sanktion|sanktioner|varning|erinran|löneavdrag|avstängning|uppsägning|avsked|avskedande|hävning|disciplinåtgärd|disciplinåtgärder|disciplinpåföljd)';
const imposed = '(tas ut|utgå|utdelas|delas ut|ges|utfärdas|meddelas|övervägas|dömas ut|utdömas|göras|debiteras|utkrävas|vidtas|användas)';
const imposing = '(ta ut|betala|debitera|utkräva|göra|ge|utdela|dela ut|meddela|överväga|vidta|utdöma)';

/** Words for what comes before a sanction, or for what is grave enough for one. */
const ladder =
  /dialog|samtal|stöd|rättelse|rättat|rätta (?:till|sig|felet|bristen|bristerna)|föreläggande|möjlighet att|åtgärdsplan|handlingsplan|påminn|förklar|orsak|allvarlig|grov|upprepad|brottslig|missförhållande|fara för|oseriös|välfärdsbrott|korruption|oegentlig|vanvård|först när|i första hand/iu;

const mayVerbs: Readonly<Record<string, string>> = {
  leder: 'får leda',
  medför: 'får medföra',
  resulterar: 'får resultera',
  utdelas: 'får utdelas',
  utfärdas: 'får utfärdas',
  ges: 'får ges',
  utgår: 'får utgå',
  utdöms: 'får utdömas',
  debiteras: 'får debiteras',
  görs: 'får göras',
  delas: 'får delas',
  tas: 'får tas',
  hävs: 'får hävas',
  sägs: 'får sägas',
};

/** "ska vite tas ut" → "får vite tas ut", "leder till varning" → "får leda till varning". */
function toMay({ text }: Wording): string | undefined {
  if (/(?<![A-Za-zÀ-ɏ])(?:ska|skall|måste)(?![A-Za-zÀ-ɏ])/iu.test(text))
    return text.replace(/(?<![A-Za-zÀ-ɏ])(ska|skall|måste)(?![A-Za-zÀ-ɏ])/iu, (modal) => (/^[A-ZÀ-Þ]/u.test(modal) ? 'Får' : 'får'));
  const found = /[A-Za-zÀ-ɏ]+/gu;
  for (const [word] of text.matchAll(found)) {
    const may = mayVerbs[word];
    if (may) return text.replace(word, may);
  }
  return undefined;
}

/** Whether the sanction is to follow, and not only may, and the section says nothing of talk, support or gravity. */
const standsAlone = ({ start, statement }: Wording, { document }: Draft): boolean =>
  !/(?<![A-Za-zÀ-ɏ])(?:kan|får) (?:[A-Za-zÀ-ɏ]+ )?$/iu.test(document.text.slice(statement.span.start, start)) &&
  !ladder.test(sectionText(document, statement.section));

export const sanctionFirst = wordRule({
  id: 'sanction-first',
  principles: ['tillit'],
  severity: 'hint',
  types,
  source: { work: 'SOU 2018:47', section: '6.3' },
  words: {
    sv: {
      title: 'Påföljd före samtal',
      what: 'Ser att vite, varning, löneavdrag, avstängning eller uppsägning ska följa, i ett avsnitt som inte nämner något samtal, stöd eller någon möjlighet att rätta först.',
      why: 'SOU 2018:47 ser sanktioner som något att ta till när det som bygger tillit inte hjälper: de ger sällan verkan som varar och har bieffekter. Vid allvarlig misskötsel behövs de.',
      advice:
        'Skriv vad som händer först, vem som avgör om det inte räcker, och när en påföljd får användas. ”Får” i stället för ”ska” ger den som avgör plats för ett omdöme.',
      silent:
        'När avsnittet nämner dialog, samtal, stöd, rättelse, förklaring, orsak, upprepade eller allvarliga brister, när påföljden bara kan eller får användas, när lagen ger den (sanktionsavgift), i delegationsordningar, när den inte används eller upphör, i citat, lagcitat och bakgrund.',
      message: (said) => `Vad händer innan det går så långt (”${said}”)? En påföljd som kommer först kan göra det svårare att berätta vad som har gått snett.`,
    },
    en: {
      title: 'Sanction before talk',
      what: 'Sees that a fine, warning, deduction, suspension or dismissal is to follow, in a section that names no talk, support or chance to put things right first.',
      why: 'SOU 2018:47 sees sanctions as something to use where what builds trust does not help: they seldom have lasting effect and they have side effects. Grave misconduct calls for them.',
      advice: 'Say what happens first, who judges that it is not enough, and when a sanction may be used. ”Får” instead of ”ska” leaves room for judgement.',
      silent:
        'When the section speaks of dialogue, talks, support, correction, explanation, cause, repeated or grave faults, when the sanction only can or may be used, when a law gives it (sanktionsavgift), in catalogues of delegated powers, when it is not used or ends, in quotations, quotations of law and background.',
      message: (said) => `What happens before it gets that far (”${said}”)? A sanction that comes first can make it harder to tell what has gone amiss.`,
    },
  },
  measured: { read: 2, right: 2 },
  examples: {
    bad: [
      { markdown: 'Vid sen leverans ska vite tas ut med två procent.\n' },
      { markdown: 'Sen incheckning leder till skriftlig varning.\n' },
      { markdown: 'Erinran utdelas vid första sena rapporten.\n' },
    ],
    good: [
      { markdown: 'Vid sen leverans får vite tas ut när samtal med leverantören inte har hjälpt.\n' },
      { markdown: 'Allvarlig misskötsel leder till varning.\n' },
      { markdown: 'Chefen tar först reda på orsaken tillsammans med medarbetaren. Hjälper det inte leder det till varning.\n' },
    ],
  },
  finds: terms(`
    ${must} (skriftlig|muntlig)? ${measure} .. ${imposed}
    ${must} … ${imposing} (skriftlig|muntlig|en|ett)? ${measure}
    ${measure} ${must} .. ${imposed}
    ${must} .. (leda till|medföra|resultera i) .. ${sanction}
    ${staffTerm} … ${must} .. (avskedas|stängas av|avstängas|varnas|omplaceras)
    (avtalet|anställningen|uppdraget) ${must} (omedelbart|genast) (sägas upp|hävas|avslutas)
    (leder|medför|resulterar) .. ${sanction}
    (leder|medför) .. (disciplinära|arbetsrättsliga) åtgärder
    (varning|erinran) (utdelas|delas ut|ges|utfärdas|meddelas)
    (vite|viten|löneavdrag) (utgår|tas ut|utdöms|debiteras|görs)
    (avtalet|anställningen|uppdraget|överenskommelsen) (hävs|sägs upp) (omedelbart|direkt|genast|utan föregående varning)
    (erinran|varning|löneavdrag|vite) (vid|för) (första|varje|sen|sena|utebliven|uteblivna|försenad|den tid)
    åtgärder (vidtas)? mot (den|de|dem) (¦|som)
    (vidta|vidtar|vidtas|vidtagna) (disciplinära|arbetsrättsliga|nödvändiga)? åtgärder mot (medarbetare|medarbetaren|personal|lärare|chefer)
  `),
  unless: terms(
    `sanktionsavgift*, enligt lag, *lagen, *balken, *förordning*, föreskrift*, kap., §, eu*, domstol*, tillsynsmyndighet*, kollektivavtal*, tidigare varning, allmänhet*, befolkning*, smhi*, krigs*, vädervarning*, varning för, orange varning, röd varning, gul varning`,
  ),
  answered: /dialog|samtal|stöd|rättelse|först när|orsak/,
  isMeant: standsAlone,
  fixes: [
    {
      title: { sv: 'Skriv ”får” och vad som kommer först', en: 'Write ”får” and what comes first' },
      instead: toMay,
      along: `Det görs först när samtal och stöd inte har räckt, eller vid allvarlig misskötsel; ${placeholder('vem')} avgör.`,
      after: `Det sker först när samtal och stöd inte har räckt, eller vid allvarlig misskötsel; ${placeholder('vem')} avgör.`,
    },
  ],
});
