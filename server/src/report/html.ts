import type { Language } from '../core/config.ts';
import type { Block, Inline, ListItem } from './blocks.ts';

const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A page as one HTML file that needs nothing else: readable on a phone, with a screen reader, and on paper. */
export function htmlOf(title: string, blocks: readonly Block[], language: Language): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${blocks.map(blockOf).join('\n')}
</main>
</body>
</html>
`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inlines(block.text)}</p>`;
    case 'list':
      return items(block.items);
    default:
      return [
        `<div class="table" role="region" aria-label="${escaped(block.caption)}" tabindex="0"><table>`,
        `<caption>${escaped(block.caption)}</caption>`,
        `<thead><tr>${block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>`,
        `<tbody>${block.rows.map(rowOf).join('')}</tbody></table></div>`,
      ].join('');
  }
}

const rowOf = ([first = [], ...rest]: readonly (readonly Inline[])[]): string =>
  `<tr><th scope="row">${inlines(first)}</th>${rest.map((cell) => `<td>${inlines(cell)}</td>`).join('')}</tr>`;

const items = (list: readonly ListItem[]): string =>
  `<ul>${list.map(({ text, items: inner }) => `<li>${inlines(text)}${inner && inner.length > 0 ? items(inner) : ''}</li>`).join('')}</ul>`;

const inlines = (text: readonly Inline[]): string =>
  text
    .map((inline) => {
      if (typeof inline === 'string') return escaped(inline);
      if (inline.strong) return `<strong>${escaped(inline.text)}</strong>`;
      return inline.em ? `<em>${escaped(inline.text)}</em>` : escaped(inline.text);
    })
    .join('');

const style = `
:root { color-scheme: light dark; }
body { font-family: system-ui, "Segoe UI", sans-serif; font-size: 1rem; line-height: 1.55; margin: 0; }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0.5rem 0 0.75rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 0.6rem; padding-bottom: 0.25rem; border-bottom: 1px solid #8888; }
h3 { font-size: 1.08rem; margin: 1.6rem 0 0.3rem; }
ul { padding-left: 1.3rem; }
li { margin: 0.3rem 0; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 0.6rem 0 1rem; font-size: 0.94rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid #8886; }
thead th { border-bottom-color: #888; }
tbody th { font-weight: 400; }
@media print { main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } tr, li { break-inside: avoid; } body { font-size: 10.5pt; } }
`;
