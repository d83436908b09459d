import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const drafts = ['verksamhetsplan-vard-och-omsorg', 'riktlinje-for-avvikelsehantering', 'policy-for-delaktighet'].map((name) =>
  readFileSync(join(import.meta.dirname, '../../docs/exempel', `${name}.md`), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''),
);

/** A text of about so many characters: the example drafts over and over, each time under another title. */
export function textOf(size: number): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    const part = (drafts[i % drafts.length] as string).replace(/^# /m, `# ${i + 1} `);
    parts.push(part);
    length += part.length;
  }
  return parts.join('\n').slice(0, size);
}

/** Where an edit is made: in a paragraph, in a list of 100 items, in a table of 200 rows. */
export const places = ['paragraph', 'list', 'table'] as const;
export type PlaceOfEdit = (typeof places)[number];

/** The words of each place that an edit is made after. */
export const marks: Readonly<Record<PlaceOfEdit, string>> = {
  paragraph: 'Här står ett stycke som ändras',
  list: 'Punkt 50 handlar om parken',
  table: 'Rad 100 handlar om torget',
};

/** As {@link textOf}, with a paragraph, a long list and a long table in the middle if there is room for them. */
export function textWithPlaces(size: number, place: PlaceOfEdit): string {
  const list = Array.from({ length: 100 }, (_, i) => `- Punkt ${i + 1} handlar om parken och vem som sköter den.`).join('\n');
  const table = `| Vad | Vem |\n|---|---|\n${Array.from({ length: 200 }, (_, i) => `| Rad ${i + 1} handlar om torget | Enhetschefen |`).join('\n')}`;
  const paragraph = `${marks.paragraph} medan någon skriver. Parkchefen svarar för det.`;
  const middle = { paragraph, list, table }[place];
  const around = textOf(Math.max(200, size - middle.length));
  const half = around.indexOf('\n\n', around.length / 2);
  const at = half < 0 ? around.length : half;
  return `${around.slice(0, at)}\n\n## Här ändras det\n\n${middle}\n\n## Sedan\n${around.slice(at)}`;
}

/** The median and 95th percentile of some times, in milliseconds. */
export interface Timed {
  readonly median: number;
  readonly p95: number;
}

export function summed(times: readonly number[]): Timed {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] as number, p95: sorted[Math.floor(sorted.length * 0.95)] as number };
}
