import { placeholder } from '../core/placeholder.ts';
import { phrases, type Wording } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';

const change =
  'mot (?:den |det |de |en |ett |alla |varje |vårt |våra )?(?:ny[A-Za-zÀ-ɏ]* |planerad[A-Za-zÀ-ɏ]* |beslutad[A-Za-zÀ-ɏ]* )?[A-Za-zÀ-ɏ]*(?:förändring|inför|organisation|omställning|återgång|beslut|reform|arbetssätt|digitaliser|modell|rutin|system|riktlinje|utveckling|centraliser|sammanslagning|teknik|satsning)';
const workers =
  '(?:(?:från|bland|hos) (?:[A-Za-zÀ-ɏ]+ ){0,2}?|(?:i|inom) (?:hela |den egna |vår )?)(?:medarbetar|personal|anställd|chef|mellanchef|verksamhet|organisation|profession|lärar|yrkesgrupp|fack|arbetsgrupp|arbetslag|enhet|läkar|sjuksköters|arbetsplats|förvaltning)';
/** Whose resistance is meant: that of people at work, against what is to change. */
const ofWorkers = new RegExp(`motstånd(?:et)? (?:${change}|${workers})`, 'u');
const handled =
  /(?<![A-Za-zÀ-ɏ])(?:hantera|möta|möter|bemöta|bemöter|övervinna|övervinner|bryta|bryter|minska|minskar|förebygga|förebygger|överbrygga|motverka|motverkar)s? /u;
const aboutWork = /medarbet|personal|chef|förändring|anställd|arbetsplats/;
const otherSense = /(?<![A-Za-zÀ-ɏ])(?:hot|våld|fysisk|väpnat|extremis|antibiotika)/u;

const isMeant = ({ text, statement }: Wording): boolean => {
  const { words } = statement.marked;
  const plain = words.replace(/#[a-z]/g, '');
  const said = text.toLowerCase();
  const before = plain.slice(0, Math.max(0, plain.indexOf(said)));
  if (/(?<![A-Za-zÀ-ɏ])(?:inte|aldrig|ingen|inget|inga|i stället för|snarare än|slutar)(?![A-Za-zÀ-ɏ])/u.test(`${before} ${said}`)) return false;
  if (/^gnäll/.test(said)) return aboutWork.test(plain);
  if (!/motstånd(?:et)?$/.test(said) || /förändringsmotstånd/.test(said)) return true;
  return !otherSense.test(plain) && (ofWorkers.test(plain) || (handled.test(before) && aboutWork.test(plain)));
};

/** What was called resistance, called objections, in the form that the words around ask for. */
function objections({ text }: Wording): string {
  const said = text.toLowerCase();
  const isFirst = /^[A-ZÀ-Þ]/u.test(text);
  const cased = (word: string): string => (isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  if (/^förändringso/.test(said)) return cased('tveksamma');
  if (/(?:strävare|sägare|spikar)n?$/.test(said)) return cased('kritiker');
  if (/(?:strävarna|sägarna|spikarna)$/.test(said)) return cased('kritikerna');
  if (/^gnäll/.test(said)) return cased(said === 'gnälla' ? 'komma med invändningar' : 'invändningar');
  const against = /förändringsmotstånd/.test(said) ? ' mot förändringen' : '';
  if (said.startsWith('det ')) return cased(`de invändningar${against}`);
  if (said.startsWith('allt ')) return cased(`alla invändningar${against}`);
  return cased(`${said.endsWith('et') ? 'invändningarna' : 'invändningar'}${against}`);
}

export const resistanceWord = wordRule({
  id: 'resistance-word',
  principles: ['oppenhet'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.7.2' },
  words: {
    sv: {
      title: 'Kritik kallas motstånd',
      what: 'Ser när medarbetares invändningar kallas motstånd, förändringsmotstånd, gnäll eller bakåtsträvande.',
      why: 'Den som får sin kritik kallad motstånd slutar säga vad som inte fungerar. SOU 2018:47 vill hellre att kritik bemöts sakligt och att planen kan justeras i samtalet.',
      advice: 'Kalla det för vad det är: invändningar, oro eller kritik. Skriv vem som svarar, och vad svaren kan ändra.',
      silent:
        'När motståndet gäller något annat (hot, våld, maskiner, elnät, motståndskraft), när det står att kritik inte ska kallas motstånd, när texten säger att man lyssnar, i citat, bakgrund och författningar.',
      message: (said) => `Vad säger de som här sägs göra motstånd (”${said}”)? En invändning kan vara det första tecknet på att något behöver ändras.`,
    },
    en: {
      title: 'Criticism called resistance',
      what: 'Sees objections from staff called resistance, resistance to change, whining or backwardness.',
      why: 'Those whose criticism is called resistance stop telling what does not work. SOU 2018:47 would rather have criticism met on its merits and the plan adjusted in the talk.',
      advice: 'Call it what it is: objections, worry or criticism. Say who answers, and what the answers may change.',
      silent:
        'When the resistance is of another kind (threats, violence, machines, power grids, resilience), when the text says not to call criticism resistance, when it says that somebody listens, in quotations, background and statutes.',
      message: (said) => `What do those say who are here said to resist (”${said}”)? An objection may be the first sign that something needs to change.`,
    },
  },
  measured: { read: 2, right: 2 },
  examples: {
    bad: [
      { markdown: 'Cheferna ansvarar för att hantera förändringsmotstånd på arbetsplatsen.\n' },
      { markdown: 'Vid införandet fanns ett visst motstånd bland personalen.\n' },
    ],
    good: [
      { markdown: 'Invändningar bemöts sakligt och kan ändra planen.\n' },
      { markdown: 'Kritik ska inte avfärdas som förändringsmotstånd.\n' },
      { markdown: 'Möts ni av hot eller motstånd avbryts besöket.\n' },
    ],
  },
  finds: terms(
    'förändringsmotstånd(et)?, förändringsovillig(a)?, förändringsobenägn(a|en), bakåtsträvare(n|na)?, nejsägare(n|na)?, gnäll, gnälla, gnällande, gnällspikar(na)?, (ett|det|allt)? (visst|stort|starkt|initialt|internt|passivt|eventuellt|utbrett|kvarvarande)? (förändrings)?motstånd(et)?',
  ),
  reads: phrases,
  isMeant,
  unless: terms('lyssna*, tillgång, resurs, tas på allvar, ta på allvar, tas tillvara, kunskapskälla'),
  answered: /bemöts sakligt|kan ändra|lyssna|på allvar|får svar/,
  fixes: [
    { title: { sv: 'Skriv invändningar i stället', en: 'Write objections instead' }, instead: objections },
    {
      title: { sv: 'Skriv hur invändningar tas om hand', en: 'Say how objections are met' },
      after: `Invändningar bemöts sakligt av ${placeholder('vem')} och kan ändra ${placeholder('vad')}.`,
    },
  ],
});
