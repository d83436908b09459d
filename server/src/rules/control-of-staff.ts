import { placeholder } from '../core/placeholder.ts';
import { documentTypeIds } from '../governance/document-types.ts';
import { staffTerm } from '../governance/staff-terms.ts';
import type { Wording } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';
import { outline, sectionsAround } from '../markdown/outline.ts';

const obey = '(följer|efterlever|iakttar|rättar|uppfyller|sköter|registrerar|dokumenterar|utför|håller)';
const often = '(löpande|regelbundet|kontinuerligt|även|också|dessutom)?';
const visits = '(medåkningar|kontroller|inspektioner|stickprov|observationer|kontrollbesök|*besök|hembesök|besiktningar)';
const position = '(gps-data|gps-uppgifter|gps-positioner|positionsuppgifter|positionsdata|medarbetarens position|personalens position)';

const starts: Readonly<Record<string, string>> = {
  kontrollera: 'se till',
  kontrollerar: 'ser till',
  säkerställa: 'se till',
  säkerställer: 'ser till',
  övervaka: 'se till',
  övervakar: 'ser till',
  granska: 'se till',
  granskar: 'ser till',
};
const infinitives: Readonly<Record<string, string>> = { följer: 'följa', efterlever: 'efterleva', iakttar: 'iaktta', uppfyller: 'uppfylla', sköter: 'sköta' };

/** "kontrollerar varje vecka att personalen följer" → "ser till varje vecka att personalen har kunskap, tid och stöd för att följa". */
function toConditions({ text }: Wording): string | undefined {
  const [, check = '', between = '', who = '', verb = ''] = /^([A-Za-zÀ-ɏ]+)((?:\s[^.]*?)?)\s+att\s+(.+?)\s+([A-Za-zÀ-ɏ]+)$/u.exec(text) ?? [];
  const start = starts[check.toLowerCase()];
  const infinitive = infinitives[verb.toLowerCase()];
  if (start === undefined || infinitive === undefined || /,/.test(who)) return undefined;
  return `${/^[A-ZÀ-Þ]/u.test(check) ? start.replace(/^s/, 'S') : start}${between} att ${who} har kunskap, tid och stöd för att ${infinitive}`;
}

/** Sections on what is grave enough for control to come first. */
const grave = /missförhålland|oseriös|korruption|oegentlig|vanvård|(?<![A-Za-zÀ-ɏ])(?:välfärds|bidrags|mut)?brott(?!sförebygg|soffer)/iu;

/** All but plans of supervision, where visits are unannounced by law, and texts that are a law's. */
const types: ReadonlySet<string> = new Set(documentTypeIds.filter((id) => id !== 'tillsynsplan' && id !== 'forfattning'));

export const controlOfStaff = wordRule({
  id: 'control-of-staff',
  principles: ['tillit'],
  severity: 'hint',
  types,
  source: { work: 'SOU 2018:47', section: '5.8.1' },
  words: {
    sv: {
      title: 'Personalen kontrolleras',
      what: 'Ser att medarbetare, chefer eller utförare kontrolleras eller övervakas: att någon kollar att de följer reglerna, kommer oanmäld eller följer var de är.',
      why: 'Kontroll av att människor gör rätt kan läsas som att de inte går att lita på. SOU 2018:47 tar upp den signalen, och menar att ledningen hellre ger medarbetarna de förutsättningar de behöver.',
      advice:
        'Skriv vad chefen gör för att medarbetarna ska kunna följa reglerna: kunskap, tid, stöd. Behövs en kontroll ändå: vilken risk gäller den, och hur används det som kommer fram?',
      silent:
        'När det gäller pengar, register före anställning, sekretess, hygien, läkemedel, skydd, brott och annat som lagen kräver, när det är leverantörer, livsmedel eller tillsyn som kontrolleras, i tillsynsplaner, när det står att kontrollen inte görs eller upphör, i citat, lagcitat och bakgrund.',
      message: (said) =>
        `Vad behöver de som arbetar för att det ska bli rätt (”${said}”)? Den som bara kontrolleras kan läsa det som misstro, och får inte veta hur det blir lättare att göra rätt.`,
    },
    en: {
      title: 'Staff are checked',
      what: 'Sees that staff, managers or providers are checked or watched: that somebody checks that they obey, comes unannounced or follows where they are.',
      why: 'Checking that people do right can be read as a sign that they are not to be trusted. SOU 2018:47 takes up that signal, and would rather see managers give staff the conditions they need.',
      advice:
        'Say what the manager does so that staff can follow the rules: knowledge, time, support. If a check is needed all the same: which risk is it about, and how is what it shows used?',
      silent:
        'On money, registers before employment, secrecy, hygiene, medicines, safety, crime and what else the law asks for, when suppliers, food or supervision are what is checked, in supervision plans, when it says that the check is not made or ends, in quotations, quotations of law and background.',
      message: (said) =>
        `What do those who do the work need for it to turn out right (”${said}”)? Being only checked can be read as distrust, and does not tell how it gets easier to do right.`,
    },
  },
  measured: { read: 6, right: 6 },
  examples: {
    bad: [
      { markdown: 'Enhetschefen kontrollerar att medarbetarna följer rutinen.\n' },
      { markdown: 'Planeraren gör oanmälda medåkningar.\n' },
      { markdown: 'Positionsuppgifter från mobilen sparas i 90 dagar.\n' },
    ],
    good: [
      { markdown: 'Enhetschefen ser till att medarbetarna har tid och stöd för att följa rutinen.\n' },
      { markdown: 'Nämnden kontrollerar att fakturorna är betalda.\n' },
      { markdown: 'Planeraren åker med en dag i månaden, på gruppens begäran, för att se vad som kan bli bättre.\n' },
    ],
  },
  finds: terms(`
    (kontrollera|kontrollerar|kontrolleras|övervaka|övervakar|övervakas|granska|granskar|granskas|säkerställa|säkerställer|säkerställs) … att ${staffTerm} ${obey}
    (kontrollera|kontrollerar|kontrolleras|övervaka|övervakar|övervakas) (att)? ${staffTerm} .. ${obey}
    säkerställ(a|er|s) att ${staffTerm} .. (följer|efterlever|iakttar)
    ${staffTerm} (ska|skall|kan|får|bör)? ${often} (kontrolleras|övervakas|stickprovskontrolleras)
    (övervaka|övervakar|övervakas) ${staffTerm}
    (kontrollera|kontrollerar|kontrolleras) (medarbetarna|personalen|handläggarna)#[a-z]
    (kontroll|kontroller|övervakning|övervakningen|stickprovskontroll|stickprovskontroller) (av|hos|över) (enskilda|alla|samtliga)? (#v)? ${staffTerm}
    stickprov … (hos|bland) (varje|alla|samtliga|enskilda)? ${staffTerm}
    oanmäl(d|da|t) ${visits}
    ${visits} utan förvarning
    ${visits} (ska|skall)? (vara|är|görs|sker|genomförs) oanmäl(d|da|t)
    ${position} … (sparas|loggas|registreras|kontrolleras|följs|stäms av|jämförs)
    (stämmer|stämma) … av position
    (följa|följer|följs|övervaka|övervakar|loggar|logga) … (aktivitet|aktiviteten|användningen) på (tjänstedatorn|tjänstedatorer|arbetsdatorn|datorn|tjänstemobilen)
    (logguppgifter|loggar) … ${staffTerm} … (inloggad|inloggade|arbetat)
    (ringa|ringer|göra|gör|genomföra|genomför) … kontrollsamtal
  `),
  unless:
    terms(`<outside>, avtalscontroller*, avtalsuppfölj*, leverantör*, *entreprenör*, livsmedel*, tillsyn*, inspektör*, restaurang*, servering*, krog*, alkohol*, tobak*, budget*, ekonomi*, faktur*, attest*, kassa*, kassor*, *utbetalning*, *köp,
    *sekretess*, tystnadsplikt*, *hygien*, läkemedel*, *patientsäkerhet*, *skydds*, skydd*, brand*, *säkerhetsklass*, säkerhetsprövning*, belastningsregist*, registerutdrag, legitimation*, behörighet*,
    jäv*, bisyssl*, mutor, korruption, brott*, dataintrång, missförhållande*, känner till, förutsättningar*, på egen begäran, på begäran, inbrott*, larm*, nycklar,
    *brottslighet*, välfärdsbrott*, bidragsbrott*, oseriös*, vanvård*, missköt*, opålitlig*, upprepad*, upprepat, allvarlig*,
    (för att|så att) … (lär|lära|förstå|avlasta*|hjälpa*|stödja*|underlätta*|förbättra*), (vilket|mer|bättre) stöd`),
  answered: /tillsammans med|i dialog|för att lära|förutsättningar/,
  isMeant: ({ statement }, { document }) => ![...sectionsAround(outline(document), statement.section)].some(({ title }) => grave.test(title)),
  fixes: [
    {
      title: { sv: 'Skriv vad de som arbetar behöver i stället', en: 'Say what those who do the work need instead' },
      instead: toConditions,
      after: `Risken som gör detta nödvändigt är ${placeholder('vilken')}. De som berörs vet om det i förväg, och ${placeholder('vem')} går igenom resultatet tillsammans med dem.`,
    },
  ],
});
