import * as vscode from 'vscode';
import type { OverviewStore } from './overview.ts';

/** As much of markdown-it as the plugin stands on. */
interface MarkdownIt {
  readonly renderer: { render(tokens: unknown, options: unknown, env: unknown): string };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Puts the eight principles with their state on top of VS Code's Markdown preview of a draft. Off unless the user wants it. */
export function extendPreview(overviews: OverviewStore): (markdown: MarkdownIt) => MarkdownIt {
  return (markdown) => {
    const render = markdown.renderer.render.bind(markdown.renderer);
    markdown.renderer.render = (tokens, options, env) =>
      banner(overviews, (env as { currentDocument?: vscode.Uri } | undefined)?.currentDocument) + render(tokens, options, env);
    return markdown;
  };
}

function banner({ overview, uri }: OverviewStore, current: vscode.Uri | undefined): string {
  const wanted = vscode.workspace.getConfiguration('tillitskoll').get('preview') === true;
  if (!wanted || !overview?.governing || current?.toString() !== uri?.toString()) return '';
  const parts = overview.principles.map(({ label, level, levelLabel }) => `<li class="${level}">${escaped(label)} <span>${escaped(levelLabel)}</span></li>`);
  return `<ul class="tillitskoll" aria-label="Tillitskoll">${parts.join('')}</ul>\n`;
}
