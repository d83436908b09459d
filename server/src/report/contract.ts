import type { Analysis } from '../analysis.ts';
import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { type Range, rangeOf } from '../core/positions.ts';
import type { Span } from '../core/text.ts';
import { draftGoals, draftMandates, draftType } from '../governance/draft.ts';
import { matrix } from '../governance/matrix.ts';
import type { Named } from '../swedish/clause.ts';
import type { TimeSpan } from '../swedish/time.ts';
import { partNames } from '../texts/names.ts';
import { reasons } from '../texts/reasons.ts';

/** The JSON that `tillitskoll` prints, version 1. Stable: other tools are run against it. What is absent is `null`. */
const named = (document: Document, name: Named | undefined) => (name ? { text: name.text, range: rangeOf(document, name) } : null);

export function findingsJson(document: Document, { findings }: Analysis) {
  const range = (span: Span): Range => rangeOf(document, span);
  return findings.map((finding) => ({
    rule: finding.rule,
    principles: finding.principles,
    severity: finding.severity,
    message: finding.message,
    range: range(finding.span),
    source: finding.source ?? null,
    ...(finding.known ? { known: true } : {}),
    related: finding.related.map((related) => ({ range: range(related.span), message: related.message })),
    fixes: finding.fixes.map((fix) => ({
      title: fix.title,
      safe: fix.safe,
      edits: fix.edits.map((edit) => ({ range: range(edit.span), newText: edit.newText })),
    })),
  }));
}

export const coverageJson = (document: Document, { coverage }: Analysis) =>
  coverage.map(({ principle, level, criteria }) => ({
    principle,
    level,
    criteria: criteria.map(({ id, met, evidence }) => ({ id, met, evidence: evidence.map(({ span, text }) => ({ range: rangeOf(document, span), text })) })),
  }));

export function checkJson(file: string, document: Document, analysis: Analysis) {
  return { file, documentType: analysis.documentType, findings: findingsJson(document, analysis), coverage: coverageJson(document, analysis) };
}

export function clausesJson(document: Document, config: Config) {
  return draftMandates({ document, config }).map(({ clause, span, actor, actorSource, mandate }) => ({
    range: rangeOf(document, span),
    text: document.text.slice(span.start, span.end),
    kind: clause.kind,
    modal: clause.modal?.text ?? null,
    voice: clause.voice,
    actor: named(document, actor),
    actorSource,
    deontic: clause.deontic,
    mandate,
    why: reasons[config.language][clause.reason],
  }));
}

/** The matrix, with its parts in the words of administration ("beslutar"), which are ids here as principles and types are. */
export function mandatesJson(document: Document, config: Config) {
  const { roles, tasks } = matrix(document, config.roles);
  return {
    roles: roles.map(({ id, label, duties, powers }) => ({ id, label, duties, powers })),
    tasks: tasks.map((task) => ({
      text: task.text,
      range: rangeOf(document, task.span),
      section: task.section,
      gap: task.isGap,
      doubleDeciders: task.hasDoubleDeciders,
      cells: task.cells.map(({ role, part, span }) => ({ role, part: partNames.sv[part], range: rangeOf(document, span) })),
    })),
  };
}

export function goalsJson(document: Document, config: Config) {
  const horizon = (time: TimeSpan | undefined) => (time ? { from: time.from ?? null, to: time.to, text: time.text } : null);
  return draftGoals({ document, config }).map((goal) => ({
    range: rangeOf(document, goal.span),
    text: goal.text,
    heading: goal.heading,
    horizon: horizon(goal.horizon),
    owner: named(document, goal.owner),
    measures: goal.measures.map((measure) => ({ text: measure.text, range: rangeOf(document, measure) })),
  }));
}

export const typeOf = (document: Document, config: Config) => draftType({ document, config });
