import type { Draft } from '../core/rule.ts';
import { hasPlaceholder } from '../core/placeholder.ts';
import { type Span, shift } from '../core/text.ts';
import { outline, sectionsAround, titlePlace } from '../markdown/outline.ts';
import { isFiniteWord } from '../swedish/finite.ts';
import { sentences } from '../swedish/clauses.ts';
import { tokensOf } from '../swedish/tokens.ts';
import { readingsOf } from '../swedish/verbs.ts';
import { backgroundHeading } from './goal-words.ts';
import { draftMandates } from './draft.ts';
import { actorsOf, type Mandate } from './mandates.ts';

/** A sentence in force: it lays a duty, gives power, promises, or states a standing practice, in this document's own voice. */
export interface Provision {
  readonly span: Span;
  /** With single spaces, in lower case. */
  readonly text: string;
  readonly heading: string;
  readonly norms: readonly Mandate[];
  /** Whether somebody does, decides or receives something in it: an actor of any kind is named. */
  readonly hasActor: boolean;
}

const negated = /(?:^|\s)(?:inte|ej|aldrig|ingen|inga|inget)\s/;
const background = /^(?!uppföljning|utvärdering)/i;

/**
 * The provisions of a draft. Left out: headings, quotations, background sections, questions, sentences without a verb in force, and
 * text with something left to fill in.
 */
export function provisions(draft: Draft): readonly Provision[] {
  const { document } = draft;
  const outlined = outline(document);
  const actors = actorsOf(document, draft.config.roles);
  const title = titlePlace(document);
  const byPlace = new Map<number, Mandate[]>();
  for (const mandate of draftMandates(draft)) byPlace.set(mandate.place, [...(byPlace.get(mandate.place) ?? []), mandate]);
  const found: Provision[] = [];
  outlined.places.forEach((place, index) => {
    if (place.passage.quoted || place.passage.depth > 0) return;
    const around = [...sectionsAround(outlined, place.section)].filter((section) => section.heading !== undefined && outlined.places[section.heading] !== title);
    if (around.some((section) => backgroundHeading.test(section.title) && background.test(section.title))) return;
    const { prose, span } = place.passage;
    for (const sentence of sentences(place.passage, actors)) {
      const said = prose.slice(sentence.start, sentence.end);
      if (hasPlaceholder(said) || /\?\s*$/.test(said)) continue;
      const at = shift(sentence, place.offset + span.start);
      const norms = (byPlace.get(index) ?? []).filter((mandate) => mandate.sentence.start === at.start);
      const tokens = tokensOf(said);
      const inForce = norms.some(({ clause, mandate }) => clause.deontic || clause.kind !== 'duty' || mandate === 'clear') || tokens.some((token) => isFiniteWord(token.lower) && readingsOf(token.lower).some((r) => r.form === 'present')) || place.passage.item !== undefined;
      if (!inForce) continue;
      found.push({ span: at, text: said.replace(/[\s\u2060]+/g, ' ').toLowerCase(), heading: around[0]?.title ?? '', norms, hasActor: sentence.doer !== undefined || tokens.some((token) => actors.kindOf(token) !== undefined) });
    }
  });
  return found;
}

/** Whether the sentence denies what it speaks of. */
export const isNegated = ({ text }: Provision): boolean => negated.test(` ${text} `);
