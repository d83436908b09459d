import type { Analysis } from '../analysis.ts';
import type { Span } from '../core/text.ts';
import type { Dimension } from '../texts/names.ts';

/** Which rules see control, and which criteria trust, in each dimension. */
const signs: Readonly<Record<Dimension, { readonly control: readonly string[]; readonly trust: readonly string[] }>> = {
  direction: { control: ['goal-cascade', 'annual-reprioritisation'], trust: ['staff-shape-goals', 'dialogue-with-rhythm', 'co-creation'] },
  attitude: { control: ['control-of-staff', 'sanction-first'], trust: ['requirement-removed', 'support-named'] },
  focus: { control: ['cover-your-back', 'volume-target'], trust: ['named-people', 'value-for-people'] },
  instruments: { control: ['mandatory-checklist', 'absolute-wording', 'minute-level-control'], trust: ['frames-not-methods', 'learning-forum', 'joint-work'] },
  evaluation: {
    control: ['ranking-competition', 'grading-scoring', 'measurable-only', 'only-quantitative-measures', 'binary-compliance-review'],
    trust: ['purposeful-follow-up', 'self-assessment', 'asks-why', 'limits-of-measures'],
  },
  leadership: { control: ['approval-chain', 'responsibility-without-authority'], trust: ['may-decide', 'own-words'] },
  keyElements: { control: ['reporting-load', 'duplicate-reporting', 'document-everything'], trust: ['criticism-welcome', 'results-shared'] },
  accountability: { control: ['no-learning-followup'], trust: ['mistakes', 'graded-response'] },
  manager: { control: ['support-as-controller', 'reporting-too-often'], trust: ['time-and-money', 'support-in-hardship'] },
  employee: { control: ['staff-only-duties', 'gag-or-loyalty'], trust: ['deviation', 'proposals-answered'] },
};

/** What a draft shows in one dimension; both sides may be empty, and neither is a grade. */
export interface Balance {
  readonly dimension: Dimension;
  readonly control: readonly Span[];
  readonly trust: readonly Span[];
}

/** Control culture and trust culture side by side, where the draft shows either. A picture for a talk, not a sum. */
export function balance({ findings, departures, coverage }: Analysis): readonly Balance[] {
  const all = [...findings, ...departures.map(({ finding }) => finding)];
  const evidence = new Map(coverage.flatMap(({ criteria }) => criteria.map(({ id, evidence: found }) => [id, found.map(({ span }) => span)] as const)));
  return (Object.keys(signs) as Dimension[]).flatMap((dimension): Balance[] => {
    const { control, trust } = signs[dimension];
    const sides = {
      control: all.filter(({ rule }) => control.includes(rule)).map(({ span }) => span),
      trust: trust.flatMap((id) => evidence.get(id) ?? []),
    };
    return sides.control.length + sides.trust.length > 0 ? [{ dimension, ...sides }] : [];
  });
}
