import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { draftDate, draftGoals } from '../governance/draft.ts';
import { contextOf, type GoalContext } from '../governance/goal-context.ts';
import type { Goal } from '../governance/goals.ts';
import { horizons } from '../governance/horizon.ts';
import { paragraphAfter } from '../governance/insertions.ts';
import { saysItself } from '../governance/own-places.ts';
import { outline, sectionsAround } from '../markdown/outline.ts';
import { timesIn } from '../swedish/time.ts';

const words = {
  sv: {
    title: 'Alla mål slutar snart',
    what: 'Ser strategier, program, planer och policyer där alla mål med årtal ska vara nådda samma år som dokumentet börjar gälla eller året därpå, fastän dokumentet är tänkt att räcka längre än så.',
    why: 'Mål som snart ska vara nådda drar till sig det som ger snabb effekt. SOU 2018:47 skriver att mål kan behövas både på kort och på lång sikt, och varnar för att kortsiktiga mått får större tyngd än långsiktiga.',
    advice: 'Behåll stegen på vägen, och skriv vart de leder: vad ska vara annorlunda om fyra eller tio år?',
    silent:
      'När något mål eller någon effekt har ett senare årtal, när färre än två mål eller mindre än hälften av målen har årtal, när dokumentet hänvisar till mål på längre sikt, i verksamhetsplaner, budgetar, handlingsplaner och andra dokument för ett år, i utdrag, sammanfattningar och författningar.',
    message: (goals: number, year: string) =>
      `Vart leder målen efter ${year}? Alla ${goals} mål med årtal ska vara nådda då, och dokumentet säger ännu inte vad som ska vara annorlunda på längre sikt.`,
    fix: 'Skriv vart målen leder på längre sikt',
  },
  en: {
    title: 'All goals end soon',
    what: 'Sees strategies, programmes, plans and policies where all goals with a year are to be reached in the year the document begins or the year after, though the document is meant to last longer.',
    why: 'Goals that are due soon draw towards what has a quick effect. SOU 2018:47 says that goals may be needed in both the short and the long term, and warns that short-term measures weigh more than long-term ones.',
    advice: 'Keep the steps on the way, and say where they lead: what is to be different in four or ten years?',
    silent:
      'When a goal or an effect has a later year, when fewer than two goals or less than half of them have a year, when the document refers to goals in the longer term, on business plans, budgets, action plans and other documents for one year, on extracts, summaries and statutes.',
    message: (goals: number, year: string) =>
      `Where do the goals lead after ${year}? All ${goals} goals with a year are to be reached by then, and the document does not say yet what is to be different in the longer term.`,
    fix: 'Say where the goals lead in the longer term',
  },
} as const;

const skeleton = `På längre sikt, till ${placeholder('år')}, vill vi att ${placeholder('vilka')} ${placeholder('vad som är annorlunda')}. Målen ovan är steg på vägen.`;

const types: ReadonlySet<DocumentType> = new Set(['strategi', 'program', 'plan', 'policy', 'vision', 'overenskommelse']);

/** Where the document itself speaks of what comes later, or of where it stands. */
const later =
  /(?<![A-Za-zÀ-ɏ])(?:på längre sikt, till|långsiktiga? mål(?:et|en)?(?![A-Za-zÀ-ɏ])|målbild(?:en|erna)?(?![A-Za-zÀ-ɏ])|vision(?:en)?(?![A-Za-zÀ-ɏ])|(?:steg|etapp(?:er)?) (?:på väg(?:en)?|mot)|utgår från (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:strategi|program|vision|översiktsplan))/iu;
const speaksOfLater = speaksOf(later);

export const allGoalsShortTerm: Rule = {
  id: 'all-goals-short-term',
  principles: ['langsiktighet'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.1.2' },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      {
        type: 'program',
        markdown: '# Folkhälsoprogram\n\nGäller från: 2026-01-01\n\n## Mål\n\n- Fler unga är med i en förening senast 2026\n- Färre unga röker 2027\n',
      },
      { type: 'strategi', markdown: '# Strategi för trygghet 2026–2030\n\n## Mål till 2027\n\n- Fler är trygga i centrum\n- Färre brott anmäls\n' },
    ],
    good: [
      {
        type: 'program',
        markdown: '# Folkhälsoprogram\n\nGäller från: 2026-01-01\n\n## Mål\n\n- Fler unga är med i en förening senast 2026\n- Färre unga röker 2032\n',
      },
      { type: 'verksamhetsplan', markdown: '# Verksamhetsplan 2026\n\n## Mål\n\n- Fler unga är med i en förening senast 2026\n- Färre unga röker 2027\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const goals = draftGoals(draft);
    const own = Number(draftDate(draft).slice(0, 4));
    const dated = goals.flatMap((goal) => {
      const context = contextOf(document, goal);
      const year = context && yearOf(draft, goal, context, own);
      return context && year !== undefined ? [{ goal, context, year }] : [];
    });
    const [first, last] = [dated[0], dated.at(-1)];
    if (!first || !last || dated.length < config.thresholds['all-goals-short-term'].goals || dated.length * 2 < goals.length) return;
    const end = Math.max(...dated.map(({ year }) => year));
    if (end > own + 1 || horizons(draft).some(({ kind }) => kind === 'goal' || kind === 'effect' || kind === 'continuation')) return;
    if (saysItself(document, speaksOfLater)) return;
    const say = words[config.language];
    yield {
      span: first.goal.span,
      message: say.message(dated.length, String(end)),
      related: dated.slice(1).map(({ goal }) => ({ span: goal.span, message: goal.text })),
      fixes: [{ title: say.fix, safe: false, edits: [paragraphAfter(document, last.context.place, skeleton)] }],
    };
  },
};

/** The last year that a goal is to be reached: its own, that of its row or of what stands under it, else that of its columns or headings. */
function yearOf({ document }: Draft, goal: Goal, { text, heads, place }: GoalContext, own: number): number | undefined {
  if (hasPlaceholder(text)) return undefined;
  const { sections } = outline(document);
  const headings = [...sectionsAround(outline(document), goal.section)].filter(({ depth }) => depth > 1).map(({ title }) => title);
  const last = (said: string): number[] => timesIn(said).flatMap(({ to }) => (Number(to.slice(0, 4)) >= own ? [Number(to.slice(0, 4))] : []));
  for (const said of [text, heads.join(' | '), place.passage.depth > 0 ? (sections[place.section]?.title ?? '') : '', headings.join(' | ')]) {
    const years = last(said);
    if (years.length > 0) return Math.max(...years);
  }
  return undefined;
}
