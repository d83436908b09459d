/**
 * How much is read of what no person writes, so that time grows with the text whatever stands in it. Beyond the limits text is kept and counted and left
 * in peace: no findings are made of it, and the status tells.
 */
export const limits = {
  /** Levels of lists and quotes in each other; remark takes time by their square. */
  depth: 40,
  /** UTF-16 code units of a line. */
  line: 50_000,
  /** UTF-16 code units of a block. */
  block: 1_000_000,
  /** Brackets without their match in a paragraph, and opening ones in a paragraph, an item or a row. */
  brackets: 2000,
  /** Marks of emphasis in a paragraph, an item or a row; remark looks back from each over all before it. */
  emphasis: 2000,
  /** Underlined headings in a block. */
  underlines: 1000,
  /** Tokens of a sentence; the longest duty in the corpus has 68 words. */
  sentence: 400,
  /** UTF-16 code units without a space; what is longer is no word of running text. */
  word: 200,
} as const;
