import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import type { Edit } from '../core/text.ts';
import { placeholder } from '../core/placeholder.ts';
import type { GoalLimits } from '../core/config.ts';
import { draftGoals, draftType } from '../governance/draft.ts';
import { areOfUnits, unitsChoose } from '../governance/goal-units.ts';
import type { Goal } from '../governance/goals.ts';
import { lineStart, tableHead } from '../markdown/places.ts';

const words = {
  sv: {
    title: 'Många mål',
    what: 'Räknar de mål som dokumentet sätter, i hela dokumentet och, när de står under flera rubriker, under var och en. Mål känns igen på hur de skrivs: under en målrubrik som lista eller tabell, med en etikett som ”Mål 3:”, efter ”målet är att”.',
    why: 'När allt är mål blir inget viktigare än något annat, och den som ska göra arbetet får välja på måfå. Tillitsdelegationen föreslår färre mål som fångar det som betyder mest för dem verksamheten är till för. Betänkandet nämner ingen siffra; gränserna är verktygets egna och kan ändras i projektet.',
    advice:
      'Välj de förflyttningar som är viktigast under perioden. Låt resten stå kvar som grunduppdrag, utan egna mål, och säg hur de följs i det vanliga arbetet.',
    silent:
      'Andras mål (riksdagens, EU:s, Agenda 2030), mål som berättas om i bakgrund och nuläge, målgrupper, ändamål och domstolsmål räknas inte. Målvärden för flera enheter med samma mått räknas som ett mål. Enheter med egna mål bedöms var för sig. I författningar är regeln tyst, och när arbetslag eller enheter väljer bland målen.',
    inDocument: (count: number, limit: number) =>
      `Här finns ${count} mål. Vilka av dem är viktigast? (Gränsen ${limit} är verktygets egen; SOU 2018:47 talar om få och prioriterade mål utan att nämna en siffra.)`,
    underHeading: (count: number, heading: string, limit: number) =>
      `Under ”${heading}” står ${count} mål. Vilka går först om de krockar? (Gränsen ${limit} är verktygets egen.)`,
    related: (n: number, text: string) => `Mål ${n}: ${text}`,
    fix: 'Dela upp i prioriterade mål och grunduppdrag (inget tas bort)',
    heading: 'Grunduppdrag',
    intro: `Det här hör till det vanliga uppdraget och har inga egna mål. Det följs så här: ${placeholder('hur och av vem')}`,
  },
  en: {
    title: 'Many goals',
    what: 'Counts the goals that the document sets, in all and, where they stand under several headings, under each. Goals are known by how they are written: under a heading for goals as a list or table, with a label such as "Mål 3:", after "målet är att".',
    why: 'When everything is a goal nothing comes first, and whoever does the work has to guess. The trust delegation proposes fewer goals that catch what matters most to the people served. The report gives no number; the limits are the tool’s own and can be set in the project.',
    advice:
      'Choose the changes that matter most in the period. Keep the rest as the ordinary mission, without goals of its own, and say how it is followed in everyday work.',
    silent:
      'Goals of others (parliament, the EU, Agenda 2030), goals told of in background sections, target groups, purposes and court cases do not count. Targets for several units by the same measure count as one goal. Units with goals of their own are judged each. Silent on statutes, and where teams or units choose among the goals.',
    inDocument: (count: number, limit: number) =>
      `There are ${count} goals here. Which of them matter most? (The limit ${limit} is the tool’s own; SOU 2018:47 speaks of few and prioritised goals without a number.)`,
    underHeading: (count: number, heading: string, limit: number) =>
      `There are ${count} goals under ”${heading}”. Which go first if they collide? (The limit ${limit} is the tool’s own.)`,
    related: (n: number, text: string) => `Goal ${n}: ${text}`,
    fix: 'Split into prioritised goals and the ordinary mission (nothing is removed)',
    heading: 'Grunduppdrag',
    intro: `Det här hör till det vanliga uppdraget och har inga egna mål. Det följs så här: ${placeholder('hur och av vem')}`,
  },
} as const;

const listed = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `- ${['Ökad', 'Minskad', 'Förbättrad', 'Stärkt'][i % 4]} ${['trygghet', 'väntetid', 'tillgänglighet', 'kompetens', 'delaktighet', 'kontinuitet'][i % 6]} ${['hemma', 'i skolan', 'i staden'][i % 3]}`,
  ).join('\n');

export const tooManyGoals: Rule = {
  id: 'too-many-goals',
  principles: ['handlingsutrymme', 'stod'],
  severity: 'information',
  source: { work: 'SOU 2018:47', section: '7.1.2' },
  measured: { read: 31, right: 30 },
  words,
  examples: {
    bad: [
      { type: 'strategi', markdown: `# Strategi för äldre\n\n## Mål\n\n${listed(9)}\n` },
      { type: 'verksamhetsplan', markdown: `# Verksamhetsplan 2027\n\n## Nämndens mål\n\n${listed(12)}\n` },
      {
        type: 'plan',
        markdown:
          '# Plan för skolan\n\n| Mål | Indikator |\n|---|---|\n| Fler elever når gymnasiet | Andel |\n| Tryggare raster | Enkät |\n| Färre avhopp | Antal |\n| Bättre läsning | Prov |\n| Kortare kö | Dagar |\n| Stärkt elevhälsa | Enkät |\n| Tystare korridorer | Enkät |\n| Grönare gård | Antal |\n',
      },
    ],
    good: [
      {
        type: 'strategi',
        markdown: '# Strategi för äldre\n\n## Mål\n\n- Fler äldre känner sig trygga hemma\n- Färre behöver söka akut vård\n- Fler har en fast omsorgskontakt\n',
      },
      { type: 'plan', markdown: `# Plan för skolan\n\n## Bakgrund\n\nRiksdagens mål är många:\n\n${listed(9)}\n` },
      { type: 'riktlinje', markdown: `# Riktlinje för information\n\n## Målgrupper\n\n${listed(9)}\n` },
    ],
  },
  *check(draft): Generator<Report> {
    if (draftType(draft) === 'forfattning') return;
    const { document } = draft;
    const goals = draftGoals(draft);
    if (unitsChoose(document)) return;
    const limits = draft.config.thresholds['too-many-goals'];
    const own: GoalLimits = limits.byType[draftType(draft)] ?? limits;
    const say = words[draft.config.language];
    const related = (list: readonly Goal[]) => list.map((goal, i) => ({ span: goal.span, message: say.related(i + 1, shortened(goal.text)) }));
    const first = goals[0];
    const groups = bySection(goals);

    if (first && goals.length > own.information && !areOfUnits(document, goals)) {
      const many = goals.length > own.warning;
      yield {
        span: first.span,
        severity: many ? 'warning' : 'information',
        message: say.inDocument(goals.length, many ? own.warning : own.information),
        related: related(goals),
        fixes: split(draft, groups, Math.max(1, Math.min(limits.perHeading, Math.floor(own.information / groups.length)))),
      };
      return;
    }
    for (const group of groups) {
      const head = group[0] as Goal;
      if (group.length <= limits.perHeading || group.length === goals.length) continue;
      yield {
        span: head.span,
        severity: 'information',
        message: say.underHeading(group.length, head.heading, limits.perHeading),
        related: related(group),
        fixes: split(draft, [group], limits.perHeading),
      };
    }
  },
};

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()} …` : text);

function bySection(goals: readonly Goal[]): readonly (readonly Goal[])[] {
  const groups = new Map<number, Goal[]>();
  for (const goal of goals) groups.set(goal.section, [...(groups.get(goal.section) ?? []), goal]);
  return [...groups.values()];
}

/** One edit per list or table: a heading for the ordinary mission before the goals past the first `keep`. */
function split(draft: Draft, groups: readonly (readonly Goal[])[], keep: number): readonly Fix[] {
  const say = words[draft.config.language];
  const edits = groups
    .filter((group) => group.length > keep)
    .flatMap((group): Edit[] => {
      const goal = group[keep] as Goal;
      const at = lineStart(draft.document, goal.span.start);
      const head = tableHead(draft.document, goal.span.start);
      return [{ span: { start: at, end: at }, newText: `\n### ${say.heading}\n\n${say.intro}\n\n${head}` }];
    });
  const [one, ...more] = edits;
  return one ? [{ title: say.fix, safe: false, edits: [one, ...more] }] : [];
}
