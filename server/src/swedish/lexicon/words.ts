/** The words of a list written with white space between them. */
export const wordsIn = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

export const wordSet = (list: string): ReadonlySet<string> => new Set(wordsIn(list));

/** The lines of a list written one entry a line. */
export const linesIn = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
