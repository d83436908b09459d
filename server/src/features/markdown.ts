/** The text with everything that Markdown or HTML would read made plain: for what comes from a draft. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, (char) => (char === '<' ? '&lt;' : char === '>' ? '&gt;' : char === '&' ? '&amp;' : `\\${char}`))
    .replace(/\s+/g, ' ');

/** A piece of a draft as a quotation in a code block, which no content of it can end. */
export function fenced(markdown: string): string {
  const longest = Math.max(2, ...(markdown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${markdown.trim()}\n${fence}`;
}
