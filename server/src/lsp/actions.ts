import { type CodeAction, CodeActionKind, type CodeActionParams, type Command, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Analysis } from '../analysis.ts';
import type { Config } from '../core/config.ts';
import { safeEdits } from '../core/fix.ts';
import { placeholder } from '../core/placeholder.ts';
import { spanAt } from '../core/positions.ts';
import { type Finding, severityRank } from '../core/rule.ts';
import { type Edit, touches } from '../core/text.ts';
import { draftMandates } from '../governance/draft.ts';
import { roleCandidates } from '../governance/role-candidates.ts';
import { blockStart } from '../markdown/places.ts';
import { ruleIn } from '../rules/index.ts';
import { editorTexts } from '../texts/editor.ts';
import { toDiagnostic, toSnippetEdits, toTextEdit } from './convert.ts';
import type { Snapshot } from './drafts.ts';

/** What a client can do with an action. */
export interface ActionSupport {
  /** Edits may be asked for when the action is chosen. */
  readonly resolve: boolean;
  readonly snippets: boolean;
  readonly versioned: boolean;
}

/** What an action carries to be resolved: which edit of which version is meant. Nothing in it is trusted but looked up again. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly start: number;
  readonly step: 'fix' | 'all' | 'ignore' | 'off' | 'role' | 'wrong';
  readonly fix: number;
}

export const fixAllKind = `${CodeActionKind.SourceFixAll}.tillitskoll`;

interface Draft {
  readonly snapshot: Snapshot;
  readonly analysis: Analysis;
  readonly config: Config;
}

/**
 * The ladder of actions on the findings at a range: mend, mend all of the kind, let stand with a reason, turn off, show the rule.
 * Titles only where the client resolves; otherwise with their edits, but for turning off, which takes files to be read.
 * @param show the command that shows a rule, if there is one
 */
export function actionsAt(
  draft: Draft,
  { range, context }: CodeActionParams,
  support: ActionSupport,
  pageOf: (rule: string) => string,
  show: ((rule: string, title: string) => Command) | undefined,
): CodeAction[] {
  const { snapshot, analysis, config } = draft;
  const { document, uri, version } = snapshot;
  const wants = (kind: string): boolean =>
    context.only === undefined || context.only.some((only) => only === CodeActionKind.Empty || kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  if (context.only && wants(fixAllKind)) {
    const edits = safeEdits(analysis.findings);
    if (edits.length > 0)
      actions.push({ title: editorTexts[config.language].tool, kind: fixAllKind, edit: editFor(snapshot, edits, { ...support, snippets: false }) });
  }
  if (!wants(CodeActionKind.QuickFix)) return actions;
  const span = spanAt(document, range);
  const say = editorTexts[config.language];
  const here = analysis.findings.filter((finding) => touches(finding.span, span)).sort((a, b) => severityRank[a.severity] - severityRank[b.severity]);
  const add = (finding: Finding, title: string, step: ActionData['step'], fix = 0, preferred = false): void => {
    const data: ActionData = { uri, version, rule: finding.rule, start: finding.span.start, step, fix };
    const action: CodeAction = {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(document, uri, finding, (rule) => ruleIn(config, rule)?.page ?? pageOf(rule))],
      data,
      ...(preferred ? { isPreferred: true } : {}),
    };
    const edit = support.resolve || step === 'off' || step === 'role' || step === 'wrong' ? undefined : editOf(draft, data, support);
    actions.push(edit ? { ...action, edit } : action);
  };
  for (const finding of here) for (const [i, fix] of finding.fixes.entries()) add(finding, fix.title, 'fix', i, i === 0);
  // No project file covers what is not in a folder.
  const inFolder = !uri.startsWith('untitled:');
  for (const finding of here) if (inFolder) for (const [i, role] of candidatesAt(draft, finding).entries()) add(finding, say.addRole(role), 'role', i);
  const kinds = [...new Map(here.map((finding) => [finding.rule, finding])).values()];
  for (const finding of kinds) {
    const title = ruleIn(config, finding.rule)?.words[config.language].title ?? finding.rule;
    const same = analysis.findings.filter((other) => other.rule === finding.rule && other.fixes.length > 0);
    if (same.length > 1) add(finding, say.fixAll(same.length, title), 'all');
    if (finding.rule !== 'unfilled-placeholder') add(finding, `${say.ignoreHere} (${title.toLowerCase()})`, 'ignore');
    if (inFolder) add(finding, say.turnOff(title), 'off');
    if (inFolder && finding.rule !== 'unfilled-placeholder') add(finding, say.isWrong, 'wrong');
    if (show && !ruleIn(config, finding.rule)?.page)
      actions.push({ title: say.showRule(title), kind: CodeActionKind.QuickFix, command: show(finding.rule, say.showRule(title)) });
  }
  return actions;
}

/** Words near an unclear duty that the project may want to declare as roles. */
function candidatesAt({ snapshot: { document }, config }: Draft, finding: Finding): readonly string[] {
  if (finding.rule !== 'unclear-mandate') return [];
  const duty = draftMandates({ document, config }).find(
    ({ mark, mandate }) => mandate === 'unclear' && touches(mark, finding.related[0]?.span ?? finding.span),
  );
  return duty ? roleCandidates({ document, config }, duty) : [];
}

/** The role that an action is to declare; `undefined` if the version or the finding is gone. */
export function roleOf(draft: Draft, data: ActionData): string | undefined {
  if (data.version !== draft.snapshot.version) return undefined;
  const finding = draft.analysis.findings.find((each) => each.rule === data.rule && each.span.start === data.start);
  return finding && candidatesAt(draft, finding)[data.fix];
}

/** The edit of an action in the draft, looked up in its analysis; `undefined` if the version or the finding is gone. */
export function editOf({ snapshot, analysis }: Draft, data: ActionData, support: ActionSupport): WorkspaceEdit | undefined {
  if (data.version !== snapshot.version) return undefined;
  const finding = analysis.findings.find((each) => each.rule === data.rule && each.span.start === data.start);
  if (!finding) return undefined;
  switch (data.step) {
    case 'fix': {
      const fix = finding.fixes[data.fix];
      return fix && editFor(snapshot, fix.edits, support);
    }
    case 'all':
      return editFor(snapshot, allEdits(analysis.findings, data.rule), support);
    case 'ignore':
      return editFor(snapshot, [ignoring(snapshot, finding)], support);
    default:
      return undefined;
  }
}

/** The first fix of each finding of the rule, those that would overlap another left out. */
function allEdits(findings: readonly Finding[], rule: string): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const finding of findings) {
    const edits = finding.rule === rule ? finding.fixes[0]?.edits : undefined;
    if (edits?.every((edit) => chosen.every((other) => edit.span.end < other.span.start || other.span.end < edit.span.start))) chosen.push(...edits);
  }
  return chosen;
}

/** A comment before the block of the finding, with the reason to be filled in. */
function ignoring({ document }: Snapshot, finding: Finding): Edit {
  const comment = `<!-- tillitskoll-ignorera ${finding.rule}: ${placeholder('skäl')} -->`;
  const { at, before, after } = blockStart(document, finding.span.start);
  return { span: { start: at, end: at }, newText: `${before}${comment}${after}` };
}

function editFor({ document, uri, version }: Snapshot, edits: readonly Edit[], support: ActionSupport): WorkspaceEdit {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  if (!support.versioned) return { changes: { [uri]: sorted.map((edit) => toTextEdit(document, edit)) } };
  const change: TextDocumentEdit = {
    textDocument: { uri, version },
    edits: support.snippets ? toSnippetEdits(document, sorted) : sorted.map((edit) => toTextEdit(document, edit)),
  };
  return { documentChanges: [change] };
}
