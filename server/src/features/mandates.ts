import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { rangeOf } from '../core/positions.ts';
import { matrix } from '../governance/matrix.ts';
import type { MandatesResult } from '../protocol.ts';
import { mandateTexts } from '../texts/mandates.ts';
import { partNames } from '../texts/names.ts';

/** The mandate matrix for a view, in the language of the user. */
export function mandatesOf(document: Document, { language, roles: declared }: Config): Omit<MandatesResult, 'version'> {
  const { roles, tasks } = matrix(document, declared);
  const say = mandateTexts[language];
  const gaps = tasks.filter(({ isGap }) => isGap).length;
  const doubles = tasks.filter(({ hasDoubleDeciders }) => hasDoubleDeciders).length;
  return {
    language,
    title: say.title,
    intro: say.intro,
    summary: tasks.length === 0 ? say.empty : say.summary(tasks.length, roles.length, gaps, doubles),
    words: {
      task: say.task,
      line: say.line,
      role: say.role,
      gap: say.gap,
      gapMeaning: say.gapMeaning,
      doubleDeciders: say.doubleDeciders,
      balance: say.balance,
      balanceIntro: say.balanceIntro,
      duties: say.duties,
      powers: say.powers,
      onlyOpen: say.onlyOpen,
      filter: say.filter,
    },
    roles: roles.map(({ id, label, duties, powers }) => ({ id, label, duties, powers, count: say.count(duties, powers) })),
    tasks: tasks.map((task) => ({
      text: task.text,
      section: task.section,
      line: rangeOf(document, task.span).start.line + 1,
      range: rangeOf(document, task.span),
      note: task.isGap ? 'gap' : task.hasDoubleDeciders ? 'double' : null,
      cells: task.cells.map(({ role, part, span }) => ({ role, part, label: partNames[language][part], range: rangeOf(document, span) })),
    })),
  };
}
