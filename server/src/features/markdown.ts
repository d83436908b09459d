/** The text with everything that Markdown or HTML would read made plain: for what comes from a draft. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|<>~&$]/g, (char) => (char === '<' ? '&lt;' : char === '>' ? '&gt;' : char === '&' ? '&amp;' : `\\${char}`))
    .replaceAll('](', ']\\(')
    // What only the beginning of a line makes a heading, a list or a rule.
    .replace(/^(\s*)([#+=-]|\d{1,9}[.)])/, (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`);

/** A piece of a draft as a quotation in a code block, which no content of it can end. */
export function fenced(markdown: string): string {
  const longest = Math.max(2, ...(markdown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${markdown.trim()}\n${fence}`;
}
