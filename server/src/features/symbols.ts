import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import type { Span } from '../core/text.ts';
import { draftGoals } from '../governance/draft.ts';
import { matrix, type Task } from '../governance/matrix.ts';
import { navigationTexts } from '../texts/navigation.ts';
import { partNames } from '../texts/names.ts';

/** A part of a draft in an outline. */
export interface DraftSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'group' | 'goal' | 'role' | 'task';
  /** What it covers; that of a group covers its children. */
  readonly span: Span;
  /** Where to go. */
  readonly mark: Span;
  readonly children: readonly DraftSymbol[];
}

/** The goals of a draft, and its tasks and decisions by role; what names nobody last. */
export function symbolsIn(document: Document, config: Config): readonly DraftSymbol[] {
  const say = navigationTexts[config.language];
  const { roles, tasks } = matrix(document, config.roles);
  const ofGoals = draftGoals({ document, config }).map(({ text, span, owner }): DraftSymbol => leaf(text, owner?.text ?? '', 'goal', span));
  const ofRoles = roles.map(({ id, label }) => {
    const own = tasks.flatMap((task) =>
      task.cells.filter(({ role }) => role === id).map(({ part, span }) => ofTask(task, partNames[config.language][part], span)),
    );
    return group(label, 'role', own);
  });
  const gaps = tasks.filter(({ isGap }) => isGap).map((task) => ofTask(task, '', task.span));
  return [group(say.goals, 'group', ofGoals), group(say.mandates, 'group', [...ofRoles, group(say.gaps, 'role', gaps)].flat())].flat();
}

const longest = 80;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

const leaf = (name: string, detail: string, kind: DraftSymbol['kind'], span: Span): DraftSymbol => ({
  name: cut(name),
  detail,
  kind,
  span,
  mark: span,
  children: [],
});

const ofTask = ({ text }: Task, part: string, span: Span): DraftSymbol => leaf(text, part, 'task', span);

/** None without children. */
function group(name: string, kind: DraftSymbol['kind'], children: readonly DraftSymbol[]): readonly DraftSymbol[] {
  const [first] = children;
  if (!first) return [];
  const span = { start: Math.min(...children.map((each) => each.span.start)), end: Math.max(...children.map((each) => each.span.end)) };
  return [{ name, detail: String(children.length), kind, span, mark: first.mark, children }];
}
