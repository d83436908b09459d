/** The words of a list written with white space between them. */
export const wordsIn = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

export const wordSet = (list: string): ReadonlySet<string> => new Set(wordsIn(list));

/** The entries of a list, parted by lines or commas. */
export const entriesIn = (list: string): readonly string[] =>
  list
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter(Boolean);
