import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { lineOf, noteOf, partsOf } from '../features/mandate-table.ts';
import { matrix } from '../governance/matrix.ts';
import { csv } from '../report/csv.ts';
import { mandateTexts } from '../texts/mandates.ts';
import { partNames } from '../texts/names.ts';

/** The matrix of a file as text to read: the tasks under their headings, each with who; then the balance of each role. */
export function mandatesText(name: string, document: Document, { language, roles: declared }: Config): string {
  const say = mandateTexts[language];
  const { roles, tasks } = matrix(document, declared);
  const labels = new Map(roles.map(({ id, label }) => [id, label]));
  const gaps = tasks.filter(({ isGap }) => isGap).length;
  const doubles = tasks.filter(({ hasDoubleDeciders }) => hasDoubleDeciders).length;
  const lines = [name, tasks.length === 0 ? say.empty : `${say.title}: ${say.summary(tasks.length, roles.length, gaps, doubles)}`];
  let section: string | undefined;
  for (const task of tasks) {
    if (task.section !== section) lines.push('', task.section || '–');
    section = task.section;
    const who = task.isGap ? say.gap : task.cells.map(({ role, part }) => `${labels.get(role) ?? role}: ${partNames[language][part]}`).join(' · ');
    lines.push(`  ${task.text}`, `      ${who}${task.hasDoubleDeciders ? ` (${say.doubleDeciders.toLowerCase()})` : ''}  [${lineOf(document, task)}]`);
  }
  if (roles.length > 0) {
    const bars = roles.map(({ duties, powers }) => bar(duties, '■') + bar(powers, '□'));
    const [name, width] = [Math.max(...roles.map(({ label }) => label.length)), Math.max(...bars.map(({ length }) => length))];
    lines.push('', say.balance);
    for (const [i, { label, duties, powers }] of roles.entries())
      lines.push(`  ${label.padEnd(name)}  ${(bars[i] as string).padEnd(width)}  ${say.count(duties, powers)}`);
  }
  return `${lines.join('\n')}\n`;
}

const bar = (count: number, mark: string): string => mark.repeat(Math.min(20, count));

/** The matrix as comma-separated values after RFC 4180, a column for each role of the file. */
export function mandatesCsv(files: readonly { readonly name: string; readonly document: Document; readonly config: Config }[]): string {
  const [first] = files;
  if (!first) return '';
  const { language } = first.config;
  const say = mandateTexts[language];
  const all = files.map((file) => ({ ...file, ...matrix(file.document, file.config.roles) }));
  const roles = [...new Map(all.flatMap((file) => file.roles.map(({ id, label }): [string, string] => [id, label])))];
  const lines = [[say.file, say.section, say.task, ...roles.map(([, label]) => label), say.note, say.line]];
  for (const { name, document, tasks } of all)
    for (const task of tasks)
      lines.push([name, task.section, task.text, ...roles.map(([id]) => partsOf(task, id, language)), noteOf(task, language), String(lineOf(document, task))]);
  return csv(lines);
}
