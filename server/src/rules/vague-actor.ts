import { blockFact } from '../core/document.ts';
import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import { type Span, touches } from '../core/text.ts';
import { draftGoals, draftMandates, draftType } from '../governance/draft.ts';
import { actorsOf, type Mandate } from '../governance/mandates.ts';
import { namedActors } from '../governance/owner-fixes.ts';
import { isVague } from '../governance/roles.ts';

const words = {
  sv: {
    title: 'Vag ansvarig',
    what: 'Ser skyldigheter som läggs på någon som texten inte pekar ut: ”berörda ska”, ”verksamheten ansvarar för”, ”lämplig funktion ska”.',
    why: 'Den som kan vara vem som helst blir lätt ingen. SOU 2018:47 beskriver hur oklara roller och gränser mellan många aktörer gör att ansvaret blir svårt att se, både för dem som styr och för dem som arbetar.',
    advice: 'Nämn organet eller rollen, eller skriv i en parentes vilka som menas: ”berörda nämnder (socialnämnden och kulturnämnden)”.',
    silent:
      'När rollen har ett namn (”ansvarig chef”, ”respektive nämnd”), när det förklaras i texten vilka som menas, när ordet är en roll i projektets inställningar, samt i tillstånd, befogenheter, citat, frågor, lagcitat, mål och författningar.',
    message: (said: string) => `Vilka är ”${said}”? Uppgiften ligger på någon som texten inte pekar ut, och den som läser kan tro att någon annan gör den.`,
    stub: 'Skriv ut vem i stället',
    actor: (name: string) => `Skriv ”${name}”`,
  },
  en: {
    title: 'Vague actor',
    what: 'Sees duties laid on somebody whom the text does not point out: ”berörda ska”, ”verksamheten ansvarar för”, ”lämplig funktion ska”.',
    why: 'Anybody easily becomes nobody. SOU 2018:47 describes how unclear roles and limits between many actors make responsibility hard to see, for those who steer and for those who work.',
    advice: 'Name the body or the role, or say in brackets who is meant: ”berörda nämnder (socialnämnden och kulturnämnden)”.',
    silent:
      'When the role has a name (”ansvarig chef”, ”respektive nämnd”), when the text explains who is meant, when the word is a role in the project’s settings, and in states, powers, quotations, questions, quotations of law, goals and statutes.',
    message: (said: string) => `Who are ”${said}”? The task lies on somebody whom the text does not point out, and the reader may think that another does it.`,
    stub: 'Say who instead',
    actor: (name: string) => `Write ”${name}”`,
  },
} as const;

/** Heads that tell what a thing is to be like rather than what somebody is to do. */
const states = /^(?:vara|bestå|ha|omfatta|innehålla|utgöra|finnas|vila|bidra|bygga|utgå|grunda|grundas|sträva|kunna|fungera|kännas|upplevas|stå|ligga)$/;

export const vagueActor: Rule = {
  id: 'vague-actor',
  principles: ['handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '3.2.3' },
  measured: { read: 6, right: 4 },
  words,
  inChapters: true,
  examples: {
    bad: [
      { markdown: 'Berörda ska lämna synpunkter till förvaltningen senast den 15 mars.\n' },
      { markdown: 'Verksamheten ansvarar för att kylskåpen kontrolleras.\n' },
      { markdown: 'Lämplig funktion ska svara på synpunkten inom tio arbetsdagar.\n' },
    ],
    good: [
      { markdown: 'Berörda nämnder (socialnämnden och kulturnämnden) ska redovisa arbetet i mars.\n' },
      { markdown: 'Ansvarig chef ska signera introduktionslistan.\n' },
      { markdown: 'Verksamheten ska vara öppen för alla.\n' },
      { markdown: 'Enhetschefen ska återkoppla till berörda inom en vecka.\n' },
    ],
  },
  told: ({ document, config }) =>
    JSON.stringify({ named: namedActors(document, config).slice(0, 2), defined: document.blocks.flatMap(definedIn) } satisfies Told),
  *check(draft): Generator<Report> {
    if (draftType(draft) === 'forfattning') return;
    const { document, config } = draft;
    const { text } = document;
    const actors = actorsOf(document, config.roles);
    const goals = draftGoals(draft);
    const say = words[config.language];
    const seen = new Set<number>();
    const { named, defined }: Told = draft.told ? JSON.parse(draft.told) : { named: [], defined: [] };
    for (const duty of draftMandates(draft)) {
      const span = duty.actor;
      if (!span || !asksSomebody(duty) || seen.has(span.start) || !isVague(span.text, actors)) continue;
      seen.add(span.start);
      const said = text.slice(span.start, span.end);
      if (hasPlaceholder(text.slice(duty.sentence.start, duty.sentence.end)) || goals.some((goal) => touches(goal.span, duty.sentence))) continue;
      if (isExplained(text, span) || defined.includes(said.toLowerCase()) || isGeneral(text, span, said)) continue;
      yield { span: { start: span.start, end: span.end }, message: say.message(said), fixes: fixes(draft, span, said, named) };
    }
  },
};

const asksSomebody = ({ clause }: Mandate): boolean =>
  clause.deontic && (clause.kind === 'duty' || clause.kind === 'responsibility') && !states.test(clause.lemma ?? '');

/** What the rule needs of the whole draft: the actors that it names most, and what it defines. */
interface Told {
  readonly named: readonly string[];
  readonly defined: readonly string[];
}

/** Whether brackets after the words say who is meant. */
const isExplained = (text: string, { end }: Span): boolean =>
  /^\s*(?:\([^)]*[A-Za-zÀ-ɏ]{3}|,\s*(?:dvs|det vill säga)|,?\s*det vill säga)/u.test(text.slice(end, end + 80));

/** What a draft itself defines: "med verksamheten avses". */
const definedIn = blockFact(({ text }): readonly string[] =>
  [...text.matchAll(/(?<![A-Za-zÀ-ɏ])med\s+[”"*_]*([^\n.;:]{1,60}?)[”"*_]*\s+(?:avses|menas)/giu)].map(([, said]) => (said as string).toLowerCase()),
);

/** "Verksamheter som har fått medel", "offentlig verksamhet": a kind that the words themselves mark off. */
const isGeneral = (text: string, { end }: Span, said: string): boolean =>
  /^\s*,?\s*som\s/.test(text.slice(end, end + 8)) ||
  /(?:^|\s)(?:offentlig[A-Za-zÀ-ɏ]*|kommunal[A-Za-zÀ-ɏ]*|samhällsviktig[A-Za-zÀ-ɏ]*|all|annan|andra|fler|flera|egen)\s/iu.test(said);

function fixes(draft: Draft, { start, end }: Span, said: string, named: readonly string[]): readonly Fix[] {
  const say = words[draft.config.language];
  const isCapital = /^[A-ZÀ-Þ]/u.test(said);
  const replace = (title: string, newText: string): Fix => ({ title, safe: false, edits: [{ span: { start, end }, newText }] });
  return [
    replace(say.stub, placeholder(isCapital ? 'Vem' : 'vem')),
    ...named.map((name) => {
      const cased = isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
      return replace(say.actor(cased), cased);
    }),
  ];
}
