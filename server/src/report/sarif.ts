import type { Departure } from '../analysis.ts';
import { rangeOf } from '../core/positions.ts';
import type { Finding, Rule, Severity } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { findingKey } from '../governance/finding-key.ts';
import { rulesIn } from '../rules/index.ts';
import { principleNames } from '../texts/names.ts';
import { type Checked, formatOf, type RunInfo, uriOf } from './checked.ts';

/** SARIF has no word for a hint; both are notes, and the property `severity` tells them apart. */
const levels: Readonly<Record<Severity, string>> = { warning: 'warning', information: 'note', hint: 'note' };

interface Piece {
  readonly uri: string;
  readonly results: readonly object[];
  readonly notifications: readonly object[];
}

/** Static Analysis Results Interchange Format 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/. Columns are UTF-16 code units. */
export const sarif = formatOf<Piece>(pieceOf, (pieces, run) => `${JSON.stringify(log(pieces, run))}\n`);

function pieceOf(checked: Checked): Piece {
  const uri = uriOf(checked.name);
  const { findings, departures, failures } = checked.analysis;
  return {
    uri,
    results: [...findings.map((finding) => result(checked, uri, finding)), ...departures.map((departure) => setAside(checked, uri, departure))],
    notifications: failures.map(({ rule, error }) => ({
      level: 'error',
      message: { text: error instanceof Error ? error.message : String(error) },
      associatedRule: { id: rule },
      locations: [{ physicalLocation: { artifactLocation: { uri } } }],
    })),
  };
}

function result({ document, config }: Checked, uri: string, finding: Finding): object {
  const region = (span: Span): object => {
    const { start, end } = rangeOf(document, span);
    return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
  };
  const at = (span: Span): object => ({ artifactLocation: { uri }, region: region(span) });
  return {
    ruleId: finding.rule,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: at(finding.span) }],
    ...(finding.related.length > 0
      ? { relatedLocations: finding.related.map(({ span, message }, id) => ({ id, physicalLocation: at(span), message: { text: message } })) }
      : {}),
    partialFingerprints: { 'tillitskoll/v1': findingKey(document, finding) },
    ...(config.baseline.length > 0 ? { baselineState: finding.known ? 'unchanged' : 'new' } : {}),
    ...(finding.fixes.length > 0
      ? {
          fixes: finding.fixes.map(({ title, edits }) => ({
            description: { text: title },
            artifactChanges: [
              {
                artifactLocation: { uri },
                replacements: edits.map(({ span, newText }) => ({
                  deletedRegion: region(span),
                  insertedContent: { text: newText },
                })),
              },
            ],
          })),
        }
      : {}),
    properties: { severity: finding.severity, principles: finding.principles },
  };
}

const setAside = (checked: Checked, uri: string, { finding, ignore }: Departure): object => ({
  ...result(checked, uri, finding),
  suppressions: [{ kind: 'inSource', status: 'accepted', justification: ignore.reason }],
});

const log = (pieces: readonly Piece[], run: RunInfo): object => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Tillitskoll',
          semanticVersion: run.version,
          language: run.config.language,
          rules: rulesIn(run.config).map((rule) => descriptor(rule, run)),
        },
      },
      language: run.config.language,
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: pieces.flatMap(({ notifications }) => notifications) }],
      artifacts: pieces.map(({ uri }) => ({ location: { uri }, mimeType: 'text/markdown', sourceLanguage: 'markdown' })),
      results: pieces.flatMap(({ results }) => results),
    },
  ],
});

function descriptor({ id, words, severity, source, principles, page }: Rule, { config: { language } }: RunInfo): object {
  const { title, what, why, advice, silent } = words[language];
  const from = source ? `${source.work}, ${source.section}` : undefined;
  const paragraphs = [what, why, ...(from ? [from] : []), advice, silent];
  return {
    id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: what },
    help: { text: paragraphs.join('\n\n'), markdown: paragraphs.join('\n\n') },
    defaultConfiguration: { level: levels[severity] },
    ...(page && /^https?:/.test(page) ? { helpUri: page } : {}),
    properties: { tags: principles.map((each) => principleNames[language][each]), severity, ...(source ? { source } : {}) },
  };
}
