const header = (type: string): string => `---\nutdrag: ja\ndokumenttyp: ${type}\nbeslutad av: nämnden\ngäller till: 2090-12-31\n---`;

/** A riktlinje that says what it must, so that all that is found in it is in the paragraphs given; whatever the day. */
export const riktlinje = (...paragraphs: readonly string[]): string =>
  `${[header('riktlinje'), '# Riktlinje för avvikelser', 'Riktlinjen gäller alla enheter.', ...paragraphs].join('\n\n')}\n`;

/** A duty of nobody: what `unclear-mandate` marks in it is "ska redovisas". */
export const unclear = 'Uppföljningen ska redovisas i mars.';

/** Goals in a list, as many as wanted. */
const goals = (count: number): string => Array.from({ length: count }, (_, i) => `- Fler elever i årskurs ${i + 1} når målen`).join('\n');

/** A plan whose one finding is `too-many-goals`. */
export const manyGoals = `${header('plan')}\n\n# Plan för skolan\n\n## Mål\n\n${goals(9)}\n`;

/** A plan whose one finding is `missing-long-term`, on its title. */
export const shortTerm = '# Plan för elevhälsan\n\n## Mål\n\n- Fler elever får stöd i tid\n';

/** An address that is linted whatever its text looks like. */
export const untitled = 'untitled:utkast.md';
