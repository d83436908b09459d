import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { positionAt } from '../core/positions.ts';
import { matrix, type Task } from '../governance/matrix.ts';
import { mandateTexts } from '../texts/mandates.ts';
import { partNames } from '../texts/names.ts';

/** The matrix as a Markdown table, a column for each role. */
export function mandatesMarkdown(name: string, document: Document, { language, roles: declared }: Config): string {
  const say = mandateTexts[language];
  const { roles, tasks } = matrix(document, declared);
  const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/[\r\n]+/g, ' ');
  const rows = tasks.map((task) => [task.text, ...roles.map(({ id }) => partsOf(task, id, language)), noteOf(task, language), String(lineOf(document, task))]);
  const heads = [say.task, ...roles.map(({ label }) => label), say.note, say.line];
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return `## ${cell(name)}\n\n${tasks.length === 0 ? say.empty : [row(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n')}\n`;
}

/** The line that a task stands on, from one. */
export const lineOf = (document: Document, { span }: Task): number => positionAt(document, span.start).line + 1;

/** What a role does with a task, in words. */
export const partsOf = (task: Task, id: string, language: Config['language']): string =>
  task.cells
    .filter(({ role }) => role === id)
    .map(({ part }) => partNames[language][part])
    .join(', ');

/** What there is to say of a task: that nobody has it, or that several decide. */
export const noteOf = (task: Task, language: Config['language']): string =>
  task.isGap ? mandateTexts[language].gap : task.hasDoubleDeciders ? mandateTexts[language].doubleDeciders : '';
