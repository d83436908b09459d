import { placeholder } from '../core/placeholder.ts';
import type { Wording } from '../governance/statements.ts';
import { wordingsAsWritten } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';
import { outline, sectionsAround } from '../markdown/outline.ts';

const granted = '(medges|beviljas|ges|görs|tillåts|accepteras|godtas|godkänns|beaktas)';

/** Sections on what is grave enough to leave no exceptions. */
const grave = /missförhålland|oseriös|korruption|oegentlig|vanvård|(?<![A-Za-zÀ-ɏ])(?:välfärds|bidrags|mut)?brott(?!sförebygg|soffer)/iu;

/** Inside a sentence the words can be turned; as its first word "Under inga omständigheter" governs the whole of it. */
function toRule({ text, start, statement }: Wording): string | undefined {
  const said = text.toLowerCase();
  if (/^under inga/.test(said)) return start > statement.span.start && !/[.:] $/.test(text) ? 'som huvudregel inte' : undefined;
  if (/^(?:utan (?:något )?undantag|undantagslöst|ovillkorligen|till punkt och pricka|i alla lägen|i samtliga fall)$/.test(said))
    return /^[A-ZÀ-Þ]/u.test(text) ? 'Som huvudregel' : 'som huvudregel';
  return undefined;
}

export const absoluteWording = wordRule({
  id: 'absolute-wording',
  principles: ['handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.4.1' },
  words: {
    sv: {
      title: 'Utan undantag',
      what: 'Ser ord som stänger dörren för ett eget omdöme: ”utan undantag”, ”under inga omständigheter”, ”inga avsteg medges”, ”till punkt och pricka”.',
      why: 'Människors behov ser olika ut. SOU 2018:47 vill ge medarbetare ett handlingsutrymme där de kan möta variationen. En regel utan undantag lämnar den som möter ett ovanligt fall ensam med den.',
      advice: 'Skriv vad som är huvudregeln, när undantag får göras och vem som får veta det efteråt.',
      silent:
        'När det gäller lag, rättigheter, sekretess, hygien, läkemedel, säkerhet, jäv, mutor, våld, diskriminering eller andra kränkningar, när alla utan undantag har rätt till något eller är välkomna, när meningen efter säger när undantag får göras, i rubriker, citat, lagcitat och bakgrund. ”Alltid” och ”aldrig” räknas inte.',
      message: (said) => `Vad gör den som möter ett fall som regeln inte räknade med (”${said}”)? Behov varierar, och det ovanliga fallet kommer.`,
    },
    en: {
      title: 'Without exception',
      what: 'Sees words that shut the door on judgement: ”utan undantag”, ”under inga omständigheter”, ”inga avsteg medges”, ”till punkt och pricka”.',
      why: 'People’s needs differ. SOU 2018:47 wants to give staff room to act so that they can meet the variation. A rule without exceptions leaves whoever meets an unusual case alone with it.',
      advice: 'Say what the main rule is, when an exception may be made and who is told afterwards.',
      silent:
        'On law, rights, secrecy, hygiene, medicines, safety, conflicts of interest, bribes, violence, discrimination or other abuse, when everybody without exception has a right to something or is welcome, when the next sentence says when exceptions may be made, in headings, quotations, quotations of law and background. ”Alltid” and ”aldrig” do not count.',
      message: (said) => `What does somebody do who meets a case that the rule did not foresee (”${said}”)? Needs vary, and the unusual case will come.`,
    },
  },
  measured: { read: 5, right: 5 },
  examples: {
    bad: [
      { markdown: 'Trappan gäller för alla elever, utan undantag.\n' },
      { markdown: 'Schemat får under inga omständigheter ändras av medarbetaren.\n' },
      { markdown: 'Inga avsteg från mallen medges.\n' },
    ],
    good: [
      { markdown: 'Trappan gäller som huvudregel. Mentorn får hoppa över ett steg när eleven behöver det.\n' },
      { markdown: 'Alla barn har utan undantag rätt till en trygg skoldag.\n' },
      { markdown: 'Nolltolerans råder mot kränkningar.\n' },
    ],
  },
  reads: wordingsAsWritten,
  finds: terms(`
    utan (något)? undantag
    utan möjlighet till (undantag|avsteg)
    finns inga undantag
    undantagslöst
    under inga omständigheter
    under inga som helst omständigheter
    till punkt och pricka
    ovillkorligen
    i alla lägen
    oavsett omständigheter(na)?
    (inga|några) (undantag|avsteg|avvikelser) .. ${granted}
    (inga|några) (undantag|avsteg|avvikelser) .. (är|anses) (inte)? (tillåtna|tillåtet|acceptabla|godtagbara)
    (undantag|avsteg|avvikelser) .. ${granted} (aldrig|inte|ej)
    (undantag|avsteg|avvikelser) .. (är|anses) (aldrig|inte|ej) (tillåtna|tillåtet|acceptabla|godtagbara)
    nolltolerans .. mot .. (avvikelse|avvikelser|avsteg|fel|felaktigheter|misstag|brister|bristande|ofullständig|ofullständiga|sena|sen|förseningar|försenade|budgetöverskridanden|underskott|slarv|rapporter)
  `),
  unless:
    terms(`rätt till, rätt att, rättighet*, välkom*, värdighet*, människovärde*, respekt*, bemöt*, lag, lagen, *lagen, lagar, *balken, förordning*, föreskrift*, kap., §, eu-rätt*, likvärdig*,
    *sekretess*, tystnadsplikt*, personuppgift*, dataskydd*, *hygien*, smitt*, *läkemed*, *patientsäker*, *säkerhet*, *skydd*, brand*, utrymn*, livsmedel*, allergi*, vapen, eld, rök*, *alkohol*, drog*, narkotik*, doping*,
    jäv*, mut*, korruption*, missförhålland*, vanvård*, missköt*, oseriös*, *brott*, oegentlig*, våld*, hot, hot*, *kränk*, diskriminer*, trakasseri*, mobbning*, rasis*, sexism*, sexuell*, tvång*, aga, agas, repressalier, barnkonvention*, konvention*, fara, faror, akut*, delegering, retroaktiv*, detaljplan*, *bygglov*`),
  answered: /(?:undantag|avsteg|avvikelser?)[^.]{0,40}(?:får|kan|beslutas|beviljas|görs)|får (?:göra|avvika)/,
  isMeant: ({ text, statement }, { document }) =>
    ![...sectionsAround(outline(document), statement.section)].some(({ title }) => grave.test(title)) &&
    (!/^några/i.test(text) || /(?<![A-Za-zÀ-ɏ])(?:inte|ej|aldrig)(?![A-Za-zÀ-ɏ])/u.test(statement.marked.words)),
  fixes: [
    {
      title: { sv: 'Skriv huvudregeln och när undantag får göras', en: 'Write the main rule and when exceptions may be made' },
      instead: toRule,
      along: `Undantag får göras när ${placeholder('villkor')}; den som gör ett undantag berättar varför för ${placeholder('vem')}.`,
      after: `Den som möter ett fall som regeln inte räknade med får göra undantag när ${placeholder('villkor')}, och berättar varför för ${placeholder('vem')}.`,
    },
  ],
});
