import type { Config, Level } from './core/config.ts';
import type { Document } from './core/document.ts';
import { type Failure, lint } from './core/lint.ts';
import { hasPlaceholder } from './core/placeholder.ts';
import type { Draft, Finding } from './core/rule.ts';
import { touches } from './core/text.ts';
import { coverage, type PrincipleCoverage } from './governance/coverage.ts';
import type { DocumentType } from './governance/document-types.ts';
import { draftType } from './governance/draft.ts';
import { isExtract, isFragment } from './governance/identity.ts';
import { type Ignore, ignores } from './markdown/comments.ts';
import { ruleNamed, rules } from './rules/index.ts';

/** A finding that the author has set aside, with the reason given. */
export interface Departure {
  readonly finding: Finding;
  readonly ignore: Ignore;
}

/** All that the tool has to say of a draft. */
export interface Analysis {
  readonly documentType: DocumentType;
  readonly findings: readonly Finding[];
  readonly departures: readonly Departure[];
  readonly coverage: readonly PrincipleCoverage[];
  readonly failures: readonly Failure[];
}

/**
 * Analyses a draft: the one function behind the language server, the command line and the tests. Pure and total; a rule that
 * throws loses only its own findings.
 * @param asked ids of rules to run alone, even if the configuration turns them off
 */
export function analyse(document: Document, config: Config, asked: readonly string[] = []): Analysis {
  const draft: Draft = { document, config };
  const documentType = draftType(draft);
  const { findings, failures } = lint(
    draft,
    rules.filter(({ types }) => types?.has(documentType) ?? true),
    gradeIn(draft, documentType),
    asked,
  );
  const stands: Finding[] = [];
  const departures: Departure[] = [];
  for (const finding of findings) {
    const ignore = departureFrom(document, finding);
    if (ignore) departures.push({ finding, ignore });
    else stands.push(finding);
  }
  return { documentType, findings: stands, departures, coverage: coverage(draft, findings.filter(speaksAgainst)), failures };
}

/** Whether a finding speaks against its principle: by what the text says, not by what it leaves out, and with a source among the inquiries. */
export function speaksAgainst({ rule }: Finding): boolean {
  const { source, missing } = ruleNamed(rule) ?? {};
  return source !== undefined && missing !== true;
}

/** What is said mildly or not at all for the kind of text at hand. */
function gradeIn({ document }: Draft, type: DocumentType): (finding: Finding) => Level {
  const nothingMissing = type === 'forfattning' || isExtract(document) || isFragment(document);
  return ({ rule, severity }) => {
    const missing = ruleNamed(rule)?.missing === true;
    if (missing && nothingMissing) return 'off';
    if (severity !== 'warning' && !(missing && type === 'okand')) return severity;
    if (type === 'forfattning') return 'information';
    if (type !== 'okand') return severity;
    return severity === 'warning' ? 'information' : 'hint';
  };
}

/** The ignore comment that covers the finding and gives a reason; a reason still to be filled in is none. */
export const departureFrom = (document: Document, finding: Finding): Ignore | undefined =>
  ignores(document).find(
    ({ rules: named, reason, covers }) =>
      named.includes(finding.rule) && reason !== '' && !hasPlaceholder(reason) && touches(covers, finding.span) && covers.start < covers.end,
  );
