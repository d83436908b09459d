import { placeholder } from '../core/placeholder.ts';
import type { Draft } from '../core/rule.ts';
import type { Wording } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';
import { outline, wordsOf } from '../markdown/outline.ts';
import { rowOf } from '../markdown/tables.ts';

const yearly = '(årligen|varje år|varje nytt år|varje höst|år för år|från år till år|inför varje år|inför varje budgetår)';
const anew =
  '(omprövas|ompröva|omprövar|omprioriteras|omprioritera|omprioriterar|omfördelas|omfördela|omfördelar|prioriteras om|fördelas om|omförhandlas|prövas på nytt|prövas om)';
const given = '(beslutas|beviljas|beviljar|fördelas|fördelar|ges|får|lämnas|tecknas|tilldelas|gäller|anslås|finansieras|förlängs|säkras|ingås)';
const yearAtATime = '(ett år i taget|ett år i sänder|ett år åt gången|år för år|från år till år)';

/** What others plan by, where it is what starts over. */
const plannedBy =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*mål(?:et|en)?|del[A-Za-zÀ-ɏ]*mål|[A-Za-zÀ-ɏ]*bidrag(?:et|en)?|[A-Za-zÀ-ɏ]*medel|medlen|pengar(?:na)?|[A-Za-zÀ-ɏ]*satsning(?:en|ar|arna)?|uppdrag(?:et|en)?|prioritering(?:en|ar|arna)?|resurs(?:er|erna)?|[A-Za-zÀ-ɏ]*stöd(?:et)?|finansiering(?:en)?|anslag(?:et|en)?|budget(?:en)?|ram(?:en|ar|arna)?|överenskommelse(?:n|r|rna)?|partnerskap(?:et|en)?|inriktning(?:en)?|tilldelning(?:en)?|insats(?:erna)?|verksamheter(?:na)?)(?![A-Za-zÀ-ɏ])/iu;

/** Whether the sentence, or the row of a table that it stands in, says what starts over, and that is something to plan by. */
function isPlannedBy({ statement }: Wording, { document }: Draft): boolean {
  const place = outline(document).places[statement.place];
  const inTable = place && rowOf(document).get(place);
  const row = inTable ? (inTable.table.rows[inTable.row] ?? []).map(({ passage }) => wordsOf(passage)).join(' ') : '';
  return plannedBy.test(`${document.text.slice(statement.span.start, statement.span.end)} ${row}`);
}

export const annualReprioritisation = wordRule({
  id: 'annual-reprioritisation',
  principles: ['langsiktighet'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '3.3.4' },
  words: {
    sv: {
      title: 'Börjar om varje år',
      what: 'Ser mål, medel, bidrag, uppdrag och överenskommelser som omprövas, omprioriteras eller beviljas ett år i taget.',
      why: 'Den som inte vet om pengarna finns nästa år vågar sällan anställa, lära upp eller lova något. SOU 2018:47 tar upp statsbidrag som prövas på nytt varje år fast de har funnits länge, och hur det försvårar planeringen.',
      advice: 'Skriv vad som ligger fast under flera år, och vad som får ändras vid den årliga avstämningen.',
      silent:
        'När meningen inte nämner vad det är som omprövas, när den säger att något gäller i flera år, när det gäller den enskildes beslut, bedömningar, behörigheter, avgifter, val till uppdrag eller risker, när planen bara ses över eller följs upp varje år, när det står att man inte omprövar, i citat, lagcitat och bakgrund.',
      message: (said) =>
        `Vad vågar någon bygga upp när det kan ändras om ett år (”${said}”)? Den som ska anställa eller lova något behöver veta vad som ligger fast längre än så.`,
    },
    en: {
      title: 'Starts over every year',
      what: 'Sees goals, funds, grants, assignments and agreements that are reconsidered, reprioritised or given one year at a time.',
      why: 'Whoever does not know whether the money is there next year seldom dares to employ, train or promise. SOU 2018:47 brings up state grants that are tried anew every year although they are old, and how that hampers planning.',
      advice: 'Say what stands firm for several years, and what may change at the yearly check.',
      silent:
        'When the sentence does not name what is reconsidered, when it says that something lasts several years, on decisions for individuals, assessments, access rights, fees, elections to office or risks, when the plan is merely looked over or followed up each year, when it says that nothing is reconsidered, in quotations, quotations of law and background.',
      message: (said) =>
        `What does anybody dare to build when it may change within a year (”${said}”)? Whoever is to employ or promise something needs to know what stands firm for longer.`,
    },
  },
  examples: {
    bad: [{ markdown: 'Stödet till föreningarna omprövas varje år i budgeten.\n' }, { markdown: 'Medlen till fältarbetet beviljas ett år i taget.\n' }],
    good: [
      { markdown: 'Stödet till föreningarna ligger fast till och med 2030 och stäms av varje år.\n' },
      { markdown: 'Biståndsbeslutet omprövas varje år.\n' },
      { markdown: 'Planen följs upp varje år.\n' },
    ],
  },
  finds: terms(
    `${anew} … ${yearly}, ${yearly} … ${anew}, årlig(a|en)? omprövning(en|ar)?, årlig(a|en)? omprioritering(en|ar)?, årlig(a|en)? omfördelning(en|ar)?, ${given} … ${yearAtATime}, gäller (bara|endast) ett år, nya (mål|prioriteringar|satsningar|uppdrag) … ${yearly}`,
  ),
  unless: terms(
    `bistånd*, *beslutet, *besluten, beslut om, behörighet(en|er|erna)?, åtkomst*, tillstånd(et|en)?, placering(en|ar|arna)?, vård*, skydds*, tvångs*, delegation(en|er)?, risk(en|er|erna)?, *risker, avgift(en|er|erna)?, taxa(n)?, taxor(na)?, lön(en|er|erna)?, ordför*, ledamot*, ledamöter(na)?, väljs, utses, den enskilde(s)?(#[a-z])?, *klassning(en|ar)?, hjälpmedel, ärende(t|n|na)?, genomförandeplan*, anställning(en|ar)?, anställs, kontrakt på bostad, hyres*,
    flerårig(a|t)?, treårig(a|t)?, fyraårig(a|t)?, femårig(a|t)?, mandatperiod(en)?, flera år, (tre|fyra|fem|sex|\\d+) år, ligger fast, till och med 20\\d\\d, *projekt(et|en)?`,
  ),
  isMeant: isPlannedBy,
  answered: /ligger fast|flera år|mandatperiod|flerårig|till och med 20\d\d/,
  fixes: [
    {
      title: { sv: 'Skriv vad som ligger fast längre', en: 'Say what stands firm for longer' },
      after: `Grunden ligger fast till och med ${placeholder('år')}: ${placeholder('vad')}. Vid den årliga avstämningen ändras bara ${placeholder('vad')}.`,
    },
  ],
});
