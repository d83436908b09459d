import { placeholder } from '../core/placeholder.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';

const people =
  '(barn(en|et)?|elev(en|er|erna)?|patient(en|er|erna)?|brukare|brukaren|brukarna|klient(en|er|erna)?|individ(en|er|erna)?|person(en|er|erna)?|människor(na)?|familj(en|er|erna)?|hushåll(en|et)?|ungdom(en|ar|arna)?|unga|äldre|förälder|föräldrar(na)?|anhöriga|vårdnadshavare|hyresgäst(en|er|erna)?|kund(en|er|erna)?|sökande|medborgare|invånare|missbrukare|boende|gäster(na)?|låntagare)';
const burden =
  '(resurskrävande|vårdtung(a|t)?|besvärlig(a|t)?|problematisk(a|t)?|stökig(a|t)?|bråkig(a|t)?|jobbig(a|t)?|krävande|tung(a|t)?|dyr(a|t)?|kostsam(ma|t)?|kostnadsdrivande|svårplacerad(e)?|hopplös(a|t)?|omotiverad(e)?|oregerlig(a|t)?|arbetskrävande)';

/** Other words for who is named, with what they need instead of what they cost. */
function described(text: string): string | undefined {
  const plain = text.toLowerCase();
  const need = placeholder('vilket stöd');
  const several = /^multiproblem([A-Za-zÀ-ɏ]+)$/u.exec(plain);
  if (several) return `${several[1]} som behöver stöd från flera verksamheter samtidigt`;
  if (/^hemmasitt/.test(plain)) return plain.endsWith('na') ? 'eleverna som inte kommer till skolan' : 'elever som inte kommer till skolan';
  if (/^rättshaverist/.test(plain)) return `${/(?:er|erna)$/.test(plain) ? 'personer' : 'person'} som inte har fått ${placeholder('vad')}`;
  const compound = /^(?:problem|värsting)([A-Za-zÀ-ɏ]+)$/u.exec(plain);
  if (compound) return `${compound[1]} som behöver ${need}`;
  const weighs = /^([A-Za-zÀ-ɏ]+) (?:är|utgör|blir) .+? (för|på)$/u.exec(plain);
  if (weighs) return `${weighs[1]} behöver ${need} av`;
  const pair = /^[A-Za-zÀ-ɏ]+ (?:och [A-Za-zÀ-ɏ]+ )?([A-Za-zÀ-ɏ]+)$/u.exec(plain);
  return pair ? `${pair[1]} som behöver ${need}` : undefined;
}

const cased = (like: string, text: string): string => (/^[A-ZÀ-Þ]/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text);

export const problemLabel = wordRule({
  id: 'problem-label',
  principles: ['medborgarfokus'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.3.2' },
  words: {
    sv: {
      title: 'Människor som problem',
      what: 'Ser när de som verksamheten är till för får namn efter det besvär de vållar: ”multiproblemfamiljer”, ”vårdtunga patienter”, ”resurskrävande elever”.',
      why: 'Namnet pekar på personen i stället för på stödet som saknas. SOU 2018:47 ser att den som behöver hjälp från flera håll lätt betraktas som en avvikelse, fast det är verksamheterna som inte hänger ihop.',
      advice: 'Skriv vilka det gäller och vad de behöver: ”familjer som behöver stöd från flera verksamheter”.',
      silent:
        'När det är ärenden, lyft, arbetsuppgifter eller avdelningar som är tunga, när texten talar om ordet självt (”så kallade”, ”begreppet”), i citat, lagcitat, rubriker, bakgrund och definitioner.',
      message: (said) => `Vad behöver de som här kallas ”${said}”? Ordet säger vad de kostar eller ställer till, och den som läser kan känna igen sig själv.`,
    },
    en: {
      title: 'People as problems',
      what: 'Sees when those served are named after the trouble they give: ”multiproblemfamiljer”, ”vårdtunga patienter”, ”resurskrävande elever”.',
      why: 'The name points at the person and not at the support that is lacking. SOU 2018:47 sees that whoever needs help from several sides is easily looked upon as a deviation, though it is the services that do not hang together.',
      advice: 'Say who they are and what they need: ”familjer som behöver stöd från flera verksamheter”.',
      silent:
        'When it is cases, lifts, tasks or wards that are heavy, when the text speaks of the word itself (”så kallade”, ”begreppet”), in quotations, quotations of law, headings, background and definitions.',
      message: (said) => `What do those need who are called ”${said}” here? The word says what they cost or bring about, and readers may recognise themselves.`,
    },
  },
  examples: {
    bad: [
      { markdown: 'Socialsekreteraren ska samordna insatserna för multiproblemfamiljer.\n' },
      { markdown: 'Skolan får extra medel för resurskrävande elever.\n' },
    ],
    good: [
      { markdown: 'Socialsekreteraren samordnar insatserna för familjer som behöver stöd från flera verksamheter.\n' },
      { markdown: 'Resurskrävande ärenden tas upp i arbetslaget.\n' },
    ],
  },
  finds: terms(
    `multiproblemfamilj*, multiproblemperson*, multiproblemklient*, multiproblembrukar*, multiproblempatient*, multiproblemungdom*, multiproblembarn*,
    problembarn*, problemelev*, problemungdom*, problemfamilj*, problemklient*, problempatient*, problembrukar*, problemkund*, problemhyresgäst*, problemförälder*, problemföräldra*, värsting(ar|arna)?, värstingelev*, rättshaverist*, hemmasittare(n|na)?,
    ${burden} ${people}, ${burden} och ${burden} ${people}, svag(a|t)? elev(en|er|erna)?, <people> (är|utgör|blir) (en|ett) (stor|stort|växande|ökande|allt större|tung|tungt)? (belastning|börda|problem) (för|på)`,
  ),
  unless: terms(
    'ordet, begreppet, uttrycket, termen, kallas, kallades, kallade, kallar, etikett*, stigmatis*, benämning*, stämpla*, lyft*, taklift*, förflytt*, vikt*, *kilo, hjälpmedel*',
  ),
  fixes: [
    {
      title: { sv: 'Skriv vad de behöver i stället', en: 'Say what they need instead' },
      instead: ({ text }) => {
        const other = described(text);
        return other === undefined ? undefined : cased(text, other);
      },
      after: `De behöver ${placeholder('vilket stöd')}.`,
    },
  ],
});
