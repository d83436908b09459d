import { type PrincipleId, principleIds } from '../core/principles.ts';
import { derived } from '../core/document.ts';
import type { Draft, Finding } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { criteria } from './criteria.ts';
import { horizons } from './horizon.ts';
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
  readonly criteria: readonly CriterionCoverage[];
}

/** Criteria of the long term, which are horizons and no sentences of a kind. */
export const horizonCriteria = {
  'long-horizon': ['goal', 'effect', 'period'],
  'validity-and-review': ['review'],
  'after-the-project': ['continuation'],
} as const;

const most = 3;

/**
 * The coverage of all eight principles in their order. A principle is carried by provisions for two criteria or more.
 * @param findings all findings of the draft, before the author's departures: what speaks against
 */
export function coverage(draft: Draft, findings: readonly Finding[]): readonly PrincipleCoverage[] {
  const { text } = draft.document;
  const evidence = (span: Span): Evidence => ({
    span,
    text: text
      .slice(span.start, span.end)
      .replace(/[*_`]+/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  });
  const sentences = provisions(draft);
  const far = horizons(draft);
  return principleIds.map((principle): PrincipleCoverage => {
    const own =
      principle === 'langsiktighet'
        ? Object.entries(horizonCriteria).map(([id, kinds]) => ({
            id,
            spans: far.filter(({ kind }) => (kinds as readonly string[]).includes(kind)).map(({ span }) => span),
          }))
        : criteria
            .filter((criterion) => criterion.principle === principle)
            .map((criterion) => ({
              id: criterion.id,
              spans: sentences.filter(({ provision }) => criteriaMet(provision).has(criterion.id)).map(({ span }) => span),
            }));
    const met = own.filter(({ spans }) => spans.length > 0).length;
    const against = findings.filter((finding) => finding.severity === 'warning' && finding.principles[0] === principle).length;
    return {
      principle,
      level: levelOf(
        met,
        against,
        principle === 'langsiktighet' ? 1 : 2,
        sentences.some(({ provision }) => refers(principle, provision.text)),
      ),
      criteria: own.map(({ id, spans }) => ({ id, met: spans.length > 0, evidence: spans.slice(0, most).map(evidence) })),
    };
  });
}

/** The ids of the criteria that a provision meets. */
const criteriaMet = derived(
  (provision: Provision): ReadonlySet<string> => new Set(criteria.filter((criterion) => criterion.met(provision)).map(({ id }) => id)),
);

function levelOf(met: number, against: number, enough: number, referred: boolean): CoverageLevel {
  if (against > met) return 'countered';
  if (met >= enough) return 'carried';
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

/** "Frågor om delegation regleras i delegationsordningen": the subject is dealt with in a document that the sentence names. */
const refers = (principle: PrincipleId, text: string): boolean =>
  /\b(?:se|framgår av|regleras i|beskrivs i|finns i|anges i|hanteras i)\b.{0,60}(?:policy|plan|riktlinje|program|strategi|ordning|reglemente|vision)/u.test(
    text,
  ) && subjects[principle].test(text);
