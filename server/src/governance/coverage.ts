import { inWhole, movedWith } from '../core/chapter.ts';
import { type PrincipleId, principleIds } from '../core/principles.ts';
import { derived, type Document, factWith } from '../core/document.ts';
import type { Draft, Finding, Severity } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { chapters } from './chapters.ts';
import { criteria } from './criteria.ts';
import { draftType } from './draft.ts';
import { horizons } from './horizon.ts';
import { isExpected } from './profiles.ts';
import { type Provision, provisions } from './provisions.ts';

/** How a draft stands to a principle: it carries it, touches it, refers it to another document, lacks it, or speaks more against it than for it. */
export type CoverageLevel = 'carried' | 'touched' | 'referred' | 'missing' | 'countered';

export interface Evidence {
  readonly span: Span;
  readonly text: string;
}

export interface CriterionCoverage {
  readonly id: string;
  readonly met: boolean;
  readonly evidence: readonly Evidence[];
}

export interface PrincipleCoverage {
  readonly principle: PrincipleId;
  readonly level: CoverageLevel;
  /** How the level came about. */
  readonly sum: CoverageSum;
  readonly criteria: readonly CriterionCoverage[];
}

/** The figures behind a level. */
export interface CoverageSum {
  /** Criteria that provisions meet, of how many, and how many are enough for the principle to be carried. */
  readonly met: number;
  readonly of: number;
  readonly enough: number;
  /** What speaks against, weighed: each rule once, a warning as one criterion, an information as a half, a hint as a quarter. */
  readonly against: number;
  readonly refers: boolean;
  /** Whether a document of its type can be expected to carry the principle. */
  readonly isExpected: boolean;
}

/** Criteria of the long term, which are horizons and no sentences of a kind. */
export const horizonCriteria = {
  'long-horizon': ['goal', 'effect', 'period'],
  'validity-and-review': ['review'],
  'after-the-project': ['continuation'],
} as const;

const most = 3;

/**
 * The coverage of all eight principles in their order. A principle is carried by provisions for enough of its criteria.
 * @param against findings that speak against their principle, before the author's departures
 */
export function coverage(draft: Draft, against: readonly Finding[]): readonly PrincipleCoverage[] {
  const { text } = draft.document;
  const evidence = (span: Span): Evidence => ({
    span,
    text: text
      .slice(span.start, span.end)
      .replace(/[*_`]+/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  });
  const { far, byCriterion, referredTo } = carriersIn(draft.document, draft.config);
  return principleIds.map((principle): PrincipleCoverage => {
    const ofHorizons =
      principle === 'langsiktighet'
        ? Object.entries(horizonCriteria).map(([id, kinds]) => ({
            id,
            spans: far.filter(({ kind }) => (kinds as readonly string[]).includes(kind)).map(({ span }) => span),
          }))
        : [];
    const ofSentences = criteria.filter((criterion) => criterion.principle === principle).map(({ id }) => ({ id, spans: byCriterion.get(id) ?? [] }));
    const own = [...ofHorizons, ...ofSentences];
    const met = own.filter(({ spans }) => spans.length > 0).length;
    const sum: CoverageSum = {
      met,
      of: own.length,
      enough: Math.max(draft.config.coverage.atLeast, Math.round(own.length * draft.config.coverage.share)),
      against: weighed(against.filter(({ principles }) => principles[0] === principle)),
      refers: referredTo.has(principle),
      isExpected: isExpected(draftType(draft), principle),
    };
    return {
      principle,
      level: levelOf(sum, new Set(own.flatMap(({ spans }) => spans.map(({ start }) => start))).size),
      sum,
      criteria: own.map(({ id, spans }) => ({ id, met: spans.length > 0, evidence: spans.slice(0, most).map(evidence) })),
    };
  });
}

/** What carries or touches a principle: horizons, the provisions by the criteria that they meet, and what is referred to other documents. */
const carriersIn = factWith((document: Document, config: Draft['config']) => {
  const byCriterion = new Map<string, Span[]>();
  const referredTo = new Set<PrincipleId>();
  for (const chapter of chapters(document)) {
    const { meeting, referring } = carriersOfChapter(chapter.document, config);
    for (const { span, criterion } of movedEvidence(meeting, chapter)) {
      const spans = byCriterion.get(criterion);
      if (spans) spans.push(span);
      else byCriterion.set(criterion, [span]);
    }
    for (const principle of referring) referredTo.add(principle);
  }
  return { far: horizons({ document, config }), byCriterion, referredTo };
});

interface Meeting {
  readonly criterion: string;
  readonly span: Span;
}

const movedEvidence = movedWith(({ criterion, span }: Meeting, chapter): Meeting => ({ criterion, span: inWhole(chapter, span) }));

const carriersOfChapter = factWith((document: Document, config: Draft['config']) => {
  const meeting: Meeting[] = [];
  const referring = new Set<PrincipleId>();
  for (const { span, provision } of provisions({ document, config })) {
    for (const criterion of criteriaMet(provision)) meeting.push({ criterion, span });
    for (const principle of principlesReferred(provision)) referring.add(principle);
  }
  return { meeting, referring };
});

/** The ids of the criteria that a provision meets. */
const criteriaMet = derived((provision: Provision): readonly string[] => criteria.filter((criterion) => criterion.met(provision)).map(({ id }) => id));

const weights: Readonly<Record<Severity, number>> = { warning: 1, information: 0.5, hint: 0.25 };

/** The gravest finding of each rule: what is said ten times is still one thing. */
function weighed(findings: readonly Finding[]): number {
  const gravest = new Map<string, number>();
  for (const { rule, severity } of findings) gravest.set(rule, Math.max(gravest.get(rule) ?? 0, weights[severity]));
  return [...gravest.values()].reduce((sum, weight) => sum + weight, 0);
}

/** @param sentences how many there are among the evidence: one sentence that meets two criteria carries nothing by itself */
function levelOf({ met, enough, against, refers: referred }: CoverageSum, sentences: number): CoverageLevel {
  if (against >= 1 && against > met) return 'countered';
  if (met >= enough && sentences >= enough && against < met) return 'carried';
  if (met > 0) return 'touched';
  return referred ? 'referred' : 'missing';
}

const subjects: Readonly<Record<PrincipleId, RegExp>> = {
  tillit: /styrning|ledning|tillit/,
  medborgarfokus: /bemötande|delaktighet|medborgardialog|brukarmedverkan|synpunkt/,
  helhetssyn: /samverkan|samordning/,
  handlingsutrymme: /delegation|mandat|befogenhet/,
  stod: /stöd|arbetsmiljö|resurs/,
  kunskap: /kompetens|lärande|utbildning/,
  oppenhet: /öppenhet|visselblås|insyn|kommunikation/,
  langsiktighet: /vision|översiktsplan|långsiktig/,
};

const referring =
  /\b(?:se|framgår av|regleras i|beskrivs i|finns i|anges i|hanteras i)\b.{0,60}(?:policy|plan|riktlinje|program|strategi|ordning|reglemente|vision)/u;

/** "Frågor om delegation regleras i delegationsordningen": the principles whose subject is dealt with in a document that the sentence names. */
const principlesReferred = derived(({ text }: Provision): readonly PrincipleId[] =>
  referring.test(text) ? principleIds.filter((principle) => subjects[principle].test(text)) : [],
);
