import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import { find, matchesIn, screened, screenOf } from '../core/screen.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import { draftGoals, draftType } from '../governance/draft.ts';
import { contextOf, sentenceOn } from '../governance/goal-context.ts';
import { measures } from '../governance/measures.ts';
import type { Span } from '../core/text.ts';

const words = {
  sv: {
    title: 'Aktivitet som mål',
    what: 'Ser mål, och mått på mål, som räknar vad organisationen gör: antal möten, genomförda utbildningar, upprättade planer, kontroller per vecka. Också mål som är att ta fram ett dokument.',
    why: 'Ett möte kan hållas utan att något blir bättre för den som det gäller. SOU 2018:47 skriver att sådana processmått inte bör användas för att bedöma om verksamheten gör ett bra arbete, och att mål hellre handlar om effekter för människor.',
    advice: 'Skriv vad som ska bli annorlunda för dem det gäller. Antalet kan stå kvar som bakgrund.',
    silent:
      'När målet också säger vad det ska leda till, när antalet ska minska, när det som räknas är effekter (behöriga elever, nöjda föreningar, brott, väntetid), när nyckeltal redovisas utan att höra till ett mål, när antalet gäller besökare, lån eller deltagare i stort, i bakgrund, citat och författningar.',
    message: (said: string) => `Vad ska det leda till för dem det gäller (”${said}”)? En aktivitet kan bli av utan att något blir bättre.`,
    related: (said: string) => `Även här: ”${said}”`,
    fix: 'Skriv vad det ska leda till',
  },
  en: {
    title: 'An activity as a goal',
    what: 'Sees goals, and measures of goals, that count what the organisation does: meetings, trainings held, plans drawn up, inspections a week. Also goals that are to write a document.',
    why: 'A meeting can be held without anything getting better for the people concerned. SOU 2018:47 says that such process measures should not be used to judge whether the work is good, and that goals should rather be about effects for people.',
    advice: 'Say what is to become different for the people concerned. The number may stay as background.',
    silent:
      'When the goal also says what it is to lead to, when the number is to decrease, when what is counted are effects (qualified pupils, satisfied associations, crimes, waiting time), when key figures are reported without belonging to a goal, for visitors, loans or participants at large, in background, quotations and statutes.',
    message: (said: string) => `What is it to lead to for the people concerned (”${said}”)? An activity may take place without anything getting better.`,
    related: (said: string) => `Here too: ”${said}”`,
    fix: 'Say what it is to lead to',
  },
} as const;

const skeleton = `Det ska leda till att ${placeholder('vilka')} ${placeholder('vad som blir annorlunda för dem')}; antalet är bara bakgrund.`;

/** What an organisation does, in the plural; what people do, such as visit and borrow, is left out. */
const activities =
  '(?:[A-Za-zÀ-ɏ]*möten|[A-Za-zÀ-ɏ]*träffar|[A-Za-zÀ-ɏ]*sammankomster|(?:företags|hem|tillsyns|kontroll|inspektions|uppföljnings|verksamhets|lektions|tillsyns)besök|[A-Za-zÀ-ɏ]*utbildningar|[A-Za-zÀ-ɏ]*utbildningstillfällen|[A-Za-zÀ-ɏ]*utbildningstimmar|kurser|kurstillfällen|workshop(?:ar|s)|seminarier|föreläsningar|insatser|aktiviteter|[A-Za-zÀ-ɏ]*kontroller|inspektioner|[A-Za-zÀ-ɏ]*tillsyner|granskningar|(?:medborgar)?dialoger|dialogtillfällen|ronder|[A-Za-zÀ-ɏ]*vandringar|(?:medarbetar|närvaro|uppföljnings|utvecklings|löne|hälso|elev)samtal|rapporter|protokoll|(?:genomförande|vård|handlings|aktivitets|åtgärds|kontroll|utvecklings|beredskaps)planer|[A-Za-zÀ-ɏ]*kartläggningar|(?:risk|konsekvens)[A-Za-zÀ-ɏ]*(?:analyser|bedömningar)|riktlinjer|rutiner|checklistor|kampanjer|nyhetsbrev|inlägg|nyheter|observationer|publiceringar|utredningar|lektioner|lektionstimmar|hemtjänsttimmar|patrulleringar|journaler|avvikelserapporter|delegeringar|enkäter|skyddsronder|övningar|projekt)';
const done =
  '(?:genomförda|utförda|avslutade|hållna|anordnade|arrangerade|upprättade|påbörjade|registrerade|publicerade|dokumenterade|signerade|skrivna|ifyllda|planerade|gjorda|obligatoriska|vidareförmedlade)';
const counted = [
  `antal(?:et)? (?:${done} )?(?:[A-Za-zÀ-ɏ]+a )?${activities}`,
  `${done} (?:[A-Za-zÀ-ɏ]+a )?${activities}`,
  `andel(?:en)? (?:${done} ${activities}|${activities} (?:som (?:har |är )?)?${done})`,
  `${activities} (?:som är )?(?:genomförda|utförda|upprättade|signerade|registrerade)`,
  `(?:minst |lägst )?(?:\\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv) (?:${done} )?(?:[A-Za-zÀ-ɏ]+a )?${activities} (?:per|varje|om|i|under) (?:år|året|termin|vecka|veckan|månad|månaden|kvartal|medarbetare|enhet|grupp|inspektör|elev|klass)`,
  `(?:minst|lägst) (?:\\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv) (?:${done} )?${activities}`,
];
/** What is offered to people is no process. */
const offered = /aktiviteter (?:[A-Za-zÀ-ɏ]+ ){0,3}för (?!medarbetare|chefer|personal)/iu;
const word = (source: string): string => `(?<![A-Za-zÀ-ɏ-])(?:${source})(?![A-Za-zÀ-ɏ-])`;
/** Sought one by one: each is slow to build, and most goals count nothing. */
const count = screened(
  new RegExp(word(counted.join('|')), 'iu'),
  counted.map((source) => ({ outline: () => source, source: () => word(source) })),
);
const countIn = (text: string): string | undefined => {
  const [first] = matchesIn(screenOf(text), count, text);
  return first && text.slice(first.start, first.end);
};
/** A goal that is to produce a document or hold a meeting. */
const produce = screened(
  new RegExp(
    `^(?:att )?(?:genomföra|hålla|anordna|arrangera|ta fram|upprätta|utarbeta|revidera|sjösätta) (?:(?:en|ett|minst|nya?|nytt|\\d+|två|tre|fyra|gemensamma?|gemensamt|årliga?|kommunövergripande) ){0,3}(?:${activities}|[A-Za-zÀ-ɏ]*(?:plan|policy|strategi|riktlinje|rutin|handlingsplan|checklista|rapport|utbildning|enkät|kartläggning|utredning|workshop|kampanj|möte))(?![A-Za-zÀ-ɏ-])`,
    'iu',
  ),
);

/** Effects, and numbers that are to go down. */
const effect =
  /(?<![A-Za-zÀ-ɏ])(?:så att|leder? till|leda till|för att (?:fler|färre|[A-Za-zÀ-ɏ]+ ska)|uppleve?r?|nöjda?|trygga?|trygghet|känner|klarar|behöriga?|resultat(?:et)? (?:av|i)|effekt(?:en|er)?|minska[rst]?|minskat|färre|lägre|halvera[rst]?|mindre|högst|utan avvikelse|utan anmärkning|godkänt|går vidare|självförsörj[A-Za-zÀ-ɏ]*|vidtagna|som lett|förbättrat|återfall)(?![A-Za-zÀ-ɏ])/iu;

export const processMeasureAsGoal: Rule = {
  id: 'process-measure-as-goal',
  principles: ['medborgarfokus'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.4.2' },
  words,
  inChapters: true,
  measured: { read: 9, right: 8 },
  examples: {
    bad: [
      { type: 'plan', markdown: '# Plan för elevhälsan\n\n## Mål\n\n- Antal genomförda möten ökar till 40\n' },
      {
        type: 'program',
        markdown: '# Näringslivsprogram\n\n| Mål | Mätetal | 2027 |\n|---|---|---|\n| Fler företagskontakter | Genomförda företagsbesök | 300 |\n',
      },
    ],
    good: [
      { type: 'plan', markdown: '# Plan för elevhälsan\n\n## Mål\n\n- Fler elever får hjälp innan de börjar vara borta\n' },
      { type: 'plan', markdown: '# Plan för elevhälsan\n\n## Mål\n\n- Minst två elevsamtal per termin så att eleven vet vem den kan vända sig till\n' },
    ],
  },
  *check(draft): Generator<Report> {
    if (draftType(draft) === 'forfattning') return;
    const { document, config } = draft;
    const say = words[config.language];
    const bySection = new Map<number, (Span & { readonly said: string; readonly fixes: readonly Fix[] })[]>();
    for (const each of ofGoals(draft)) {
      const said = (countIn(each.text) ?? (each.isGoal ? find(produce, each.text)?.[0] : undefined))?.trim();
      const context = said === undefined ? undefined : contextOf(document, each);
      if (said === undefined || !context || effect.test(each.text) || offered.test(each.text) || hasPlaceholder(context.text) || leads.test(context.text))
        continue;
      const fixes = [{ title: say.fix, safe: false, edits: [sentenceOn(document, each, context, skeleton)] }];
      bySection.set(context.place.section, [...(bySection.get(context.place.section) ?? []), { ...each.span, said, fixes }]);
    }
    for (const [first, ...others] of bySection.values()) {
      if (!first) continue;
      const { start, end, said, fixes } = first;
      yield {
        span: { start, end },
        message: say.message(said),
        related: others.map((other) => ({ span: { start: other.start, end: other.end }, message: say.related(other.said) })),
        fixes,
      };
    }
  },
};

/** What the row, item or section says that the activity is for. */
const leads = /(?<![A-Za-zÀ-ɏ])(?:så att|leder? till|leda till|bidrar? till att)(?![A-Za-zÀ-ɏ])/iu;

interface Counted {
  readonly text: string;
  readonly span: Span;
  readonly isGoal: boolean;
}

/** The goals of a draft, and the measures that belong to one, in order and each once. */
function ofGoals(draft: Draft): readonly Counted[] {
  const goals = draftGoals(draft).map(({ text, span }): Counted => ({ text, span, isGoal: true }));
  const ofThem = measures(draft.document)
    .filter(({ goal }) => goal !== undefined)
    .map(({ text, span }): Counted => ({ text, span, isGoal: false }));
  return [...goals, ...ofThem.filter(({ span }) => !goals.some((goal) => goal.span.start === span.start))].sort((a, b) => a.span.start - b.span.start);
}
