import type { SnippetTextEdit, TextEdit } from 'vscode-languageserver/node';

/** A snippet as the editor first shows it: tab stops with their defaults, escapes taken away. */
export const shown = (snippet: string): string => snippet.replace(/\\([\\$}])|\$\{\d+:((?:\\[\\$}]|[^\\$}])*)\}/g, (_, char, inner) => char ?? shown(inner));

/** The defaults of the tab stops of a snippet, each with its number. */
export const stops = (snippet: string): readonly (readonly [number, string])[] =>
  [...snippet.matchAll(/(?<!\\)\$\{(\d+):((?:\\[\\$}]|[^\\$}])*)\}/g)].map((match) => [Number(match[1]), shown(match[2] as string)]);

/** The edits as plain text edits, the later in the text first: made one after the other they come to the same. */
export const plainly = (edits: readonly (TextEdit | SnippetTextEdit)[]): TextEdit[] =>
  edits
    .map((edit): TextEdit => ({ range: edit.range, newText: 'snippet' in edit ? shown(edit.snippet.value) : edit.newText }))
    .sort((a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character);
