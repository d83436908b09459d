import { type Config, type Level, levelOf } from './core/config.ts';
import type { Document } from './core/document.ts';
import { type Failure, inOrder, lint, lintChapters } from './core/lint.ts';
import type { Draft, Finding, Rule } from './core/rule.ts';
import { touches } from './core/text.ts';
import { chapters } from './governance/chapters.ts';
import { coverage, type PrincipleCoverage } from './governance/coverage.ts';
import type { DocumentType } from './governance/document-types.ts';
import { draftType } from './governance/draft.ts';
import { findingKey } from './governance/finding-key.ts';
import { isExtract, isFragment } from './governance/identity.ts';
import { type Ignore, ignores } from './markdown/comments.ts';
import { ignoreComment, isReasoned, unknownRules, unusedDeparture } from './rules/ignore-comment.ts';
import { ruleIn, rulesIn } from './rules/index.ts';

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
  const grade = gradeIn(draft, documentType);
  const running = rulesIn(config).filter(({ id, types }) => id !== ignoreComment.id && (types?.has(documentType) ?? true));
  // What departures cover is known only when all rules have run.
  const isAboutDepartures = asked.includes(ignoreComment.id);
  const set = ({ id, principles, off }: Rule): Level | undefined => levelOf(config, id, principles, documentType) ?? (off ? 'off' : undefined);
  const levels = asked.length === 0 ? set : levelsAsked(asked, set);
  const linting = isAboutDepartures ? set : levels;
  const small = lintChapters(
    draft,
    chapters(document),
    running.filter(({ inChapters }) => inChapters),
    linting,
    grade,
    asked.length === 0,
  );
  const large = lint(
    draft,
    running.filter(({ inChapters }) => !inChapters),
    linting,
    grade,
  );
  const linted = inOrder([...small.findings, ...large.findings]);
  const failures = [...small.failures, ...large.failures];
  const found = withKnown(draft, linted);
  const stands: Finding[] = [];
  const departures: Departure[] = [];
  for (const finding of found) {
    const ignore = departureFrom(document, finding);
    if (ignore) departures.push({ finding, ignore });
    else stands.push(finding);
  }
  const about =
    asked.length === 0 || isAboutDepartures
      ? lint(
          draft,
          [
            aboutDepartures(
              running.filter((rule) => set(rule) !== 'off'),
              found,
            ),
          ],
          levels,
          grade,
        ).findings
      : [];
  const findings = isAboutDepartures ? stands.filter(({ rule }) => asked.includes(rule)) : stands;
  return {
    documentType,
    findings: about.length === 0 ? findings : [...findings, ...about].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    departures,
    coverage: coverage(
      draft,
      found.filter((finding) => speaksAgainst(config, finding)),
    ),
    failures,
  };
}

/** What the project's baseline has is a hint, whatever the rule. */
function withKnown({ document, config: { baseline } }: Draft, found: readonly Finding[]): readonly Finding[] {
  if (baseline.length === 0) return found;
  const known = new Set(baseline);
  return found.map((finding) => (known.has(findingKey(document, finding)) ? { ...finding, severity: 'hint', known: true } : finding));
}

/** Rules asked for by name run whatever they are set to, and no others. */
const levelsAsked =
  (asked: readonly string[], set: (rule: Rule) => Level | undefined) =>
  (rule: Rule): Level | undefined => {
    const level = set(rule);
    return asked.includes(rule.id) ? (level === 'off' ? undefined : level) : 'off';
  };

/** The rule on the author's departures, which needs to know what the other rules found. */
const aboutDepartures = (running: readonly Rule[], found: readonly Finding[]): Rule => ({
  ...ignoreComment,
  *check(draft) {
    yield* ignoreComment.check(draft);
    yield* unknownRules(
      draft,
      rulesIn(draft.config).map(({ id }) => id),
    );
    const runs = (id: string): boolean => running.some((rule) => rule.id === id && !(rule.missing && isNeverMissing(draft)));
    for (const ignore of ignores(draft.document)) {
      if (!isReasoned(ignore)) continue;
      for (const rule of ignore.rules)
        if (runs(rule) && !found.some((finding) => finding.rule === rule && covers(ignore, finding))) yield unusedDeparture(draft, ignore, rule);
    }
  },
});

/** Whether a finding speaks against its principle: by what the text says, not by what it leaves out, and with a source among the inquiries. */
export function speaksAgainst(config: Config, { rule }: Finding): boolean {
  const { source, missing } = ruleIn(config, rule) ?? {};
  return source !== undefined && missing !== true;
}

/** Whether nothing can be said to be missing: it is a statute, a part of something, or a summary. */
const isNeverMissing = (draft: Draft): boolean => draftType(draft) === 'forfattning' || isExtract(draft.document) || isFragment(draft.document);

/** What is said mildly or not at all for the kind of text at hand. */
function gradeIn(draft: Draft, type: DocumentType): (finding: Finding) => Level {
  const nothingMissing = isNeverMissing(draft);
  return ({ rule, severity }) => {
    const missing = ruleIn(draft.config, rule)?.missing === true;
    if (missing && nothingMissing) return 'off';
    if (severity !== 'warning' && !(missing && type === 'okand')) return severity;
    if (type === 'forfattning') return 'information';
    if (type !== 'okand') return severity;
    return severity === 'warning' ? 'information' : 'hint';
  };
}

/** The ignore comment that covers the finding and gives a reason; a reason still to be filled in is none. */
export const departureFrom = (document: Document, finding: Finding): Ignore | undefined =>
  ignores(document).find((ignore) => ignore.rules.includes(finding.rule) && isReasoned(ignore) && covers(ignore, finding));

const covers = ({ covers: covered }: Ignore, { span }: Finding): boolean => covered.start < covered.end && touches(covered, span);
