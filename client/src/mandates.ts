import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type MandatesResult, type MandateTask, mandatesRequest } from '../../server/src/protocol.ts';
import { type PanelContent, rangeLink } from './draft-panel.ts';
import { language, texts } from './texts.ts';

/** The mandate matrix of a draft as a page: a table that keyboard and screen reader can walk, and the balance of each role. */
export async function mandatesPage(client: BaseLanguageClient, uri: vscode.Uri): Promise<PanelContent> {
  const found = await client
    .sendRequest<MandatesResult | null>(mandatesRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } })
    .catch(() => null);
  if (!found) return { title: texts().mandates, language: language(), html: `<p>${texts().draftGone}</p>` };
  return { title: found.title, language: found.language, html: body(found), style, script };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function body({ title, intro, summary, words, roles, tasks }: MandatesResult): string {
  const head = `<h1>${escaped(title)}</h1><p>${escaped(intro)}</p><p class="summary" role="status">${escaped(summary)}</p>`;
  if (tasks.length === 0) return head;
  const columns = roles.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join('');
  let section: string | undefined;
  const rows = tasks.map((task) => {
    const heading =
      task.section !== section && task.section !== ''
        ? `<tr class="section"><th scope="rowgroup" colspan="${roles.length + 1}"><span>${escaped(task.section)}</span></th></tr>`
        : '';
    section = task.section;
    return heading + row(task, roles, words);
  });
  const controls = `<div class="controls"><label><input type="search" id="filter" aria-controls="matrix"> <span>${escaped(words.filter)}</span></label><label><input type="checkbox" id="open" aria-controls="matrix"> ${escaped(words.onlyOpen)}</label></div>`;
  const table = `<div class="scroll" tabindex="-1"><table id="matrix" aria-label="${escaped(title)}"><thead><tr><th scope="col">${escaped(words.task)}</th>${columns}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  return `${head}${controls}${table}${balance(roles, words)}`;
}

function row(task: MandateTask, roles: MandatesResult['roles'], words: MandatesResult['words']): string {
  const note =
    task.note === null
      ? ''
      : `<span class="note ${task.note}">${task.note === 'gap' ? `${escaped(words.gap)} <span class="meaning">${escaped(words.gapMeaning)}</span>` : escaped(words.doubleDeciders)}</span>`;
  const where = `${words.line.toLowerCase()} ${task.line}`;
  const cells = roles
    .map(({ id, label }) => {
      const own = task.cells.filter(({ role }) => role === id);
      const buttons = own.map(
        (cell) =>
          `<button data-range="${rangeLink(cell.range)}" class="${cell.part}" tabindex="-1" aria-label="${escaped(`${label}: ${cell.label}. ${task.text}`)}">${escaped(cell.label)}</button>`,
      );
      return `<td>${buttons.join(' ')}</td>`;
    })
    .join('');
  return `<tr class="task"${task.note === null ? '' : ' data-open'}><th scope="row"><button data-range="${rangeLink(task.range)}" class="place" tabindex="-1" title="${escaped(`${task.text} (${where})`)}">${escaped(task.text)}</button>${note}</th>${cells}</tr>`;
}

/** Two short bars for each role, with the numbers in words: what is only colour says nothing. */
function balance(roles: MandatesResult['roles'], words: MandatesResult['words']): string {
  const most = Math.max(1, ...roles.flatMap(({ duties, powers }) => [duties, powers]));
  const bar = (count: number, kind: string): string =>
    `<svg class="bar" width="${Math.max(count > 0 ? 3 : 0, Math.round((count * 120) / most))}" height="10" aria-hidden="true"><rect class="${kind}" width="100%" height="10" rx="2"></rect></svg> ${count}`;
  const rows = roles.map(
    ({ label, duties, powers }) => `<tr><th scope="row">${escaped(label)}</th><td>${bar(duties, 'duty')}</td><td>${bar(powers, 'power')}</td></tr>`,
  );
  return `<h2>${escaped(words.balance)}</h2><p>${escaped(words.balanceIntro)}</p><table class="balance"><thead><tr><th scope="col">${escaped(words.role)}</th><th scope="col">${escaped(words.duties)}</th><th scope="col">${escaped(words.powers)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const style = `
.summary { font-weight: 600; }
.controls { display: flex; flex-wrap: wrap; gap: 0.6rem 1.5rem; margin: 1rem 0 0.4rem; align-items: center; }
.controls label:first-child { display: flex; flex-direction: row-reverse; gap: 0.5rem; align-items: center; }
input[type=search] { font: inherit; color: var(--vscode-input-foreground); background: var(--vscode-input-background); border: 1px solid var(--vscode-input-border, var(--vscode-contrastBorder, transparent)); padding: 0.15rem 0.4rem; }
.scroll { overflow-x: auto; max-width: 100%; }
#matrix { width: auto; min-width: 100%; border-collapse: separate; border-spacing: 0; }
#matrix th, #matrix td { vertical-align: top; padding: 0.35em 0.55em; }
#matrix thead th { position: sticky; top: 0; background: var(--vscode-editor-background); z-index: 2; font-weight: 600; font-size: 0.92em; line-height: 1.3; vertical-align: bottom; min-width: 5rem; max-width: 12rem; }
#matrix tbody th[scope=row] { font-weight: 400; position: sticky; left: 0; background: var(--vscode-editor-background); min-width: 12rem; max-width: 20rem; z-index: 1; border-right: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); }
#matrix thead th:first-child { left: 0; z-index: 3; }
.section th { padding-top: 1.1em; font-weight: 600; }
.section span { position: sticky; left: 0.7em; }
#matrix button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: left; cursor: pointer; border-radius: 2px; }
#matrix button:hover { text-decoration: underline; }
#matrix .place { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
#matrix .place:focus-visible { -webkit-line-clamp: none; }
#matrix td { white-space: nowrap; }
#matrix td button { font-size: 0.92em; padding: 0 0.35em; border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); border-radius: 3px; }
#matrix td button.decides { font-weight: 600; border-color: var(--vscode-charts-green); }
#matrix td button.may { border-color: var(--vscode-charts-green); }
#matrix td button.responsible, #matrix td button.shall, #matrix td button.reports { border-color: var(--vscode-charts-blue); }
#matrix td button.responsible { font-weight: 600; }
#matrix td button.consulted, #matrix td button.informed { border-style: dashed; }
.note { display: block; margin-top: 0.2em; font-size: 0.9em; }
.note::before { content: "●  "; }
.note.gap::before { color: var(--vscode-charts-orange); }
.note.double::before { color: var(--vscode-charts-purple); }
.meaning { opacity: 0.85; }
.balance { width: auto; }
.balance th { font-weight: 400; }
.balance td { white-space: nowrap; min-width: 9.5rem; }
.bar { vertical-align: -1px; }
rect.duty { fill: var(--vscode-charts-blue); }
rect.power { fill: var(--vscode-charts-green); }
[hidden] { display: none !important; }
`;

/** The matrix is one stop of the Tab key; arrows, Home and End move within it. The search and the switch hide rows. */
const script = `
const table = document.getElementById('matrix');
if (table) {
  const rows = [...table.querySelectorAll('tr.task')];
  const focusable = () => rows.filter((row) => !row.hidden).map((row) => [...row.querySelectorAll('button')]);
  const first = focusable()[0];
  if (first) first[0].tabIndex = 0;
  table.addEventListener('focusin', (event) => {
    for (const button of table.querySelectorAll('button[tabindex="0"]')) button.tabIndex = -1;
    event.target.tabIndex = 0;
  });
  table.addEventListener('keydown', (event) => {
    const grid = focusable();
    const at = grid.findIndex((row) => row.includes(event.target));
    if (at < 0) return;
    const column = grid[at].indexOf(event.target);
    const next = {
      ArrowRight: () => grid[at][column + 1],
      ArrowLeft: () => grid[at][column - 1],
      ArrowDown: () => grid[at + 1] && grid[at + 1][Math.min(column, grid[at + 1].length - 1)],
      ArrowUp: () => grid[at - 1] && grid[at - 1][Math.min(column, grid[at - 1].length - 1)],
      Home: () => grid[at][0],
      End: () => grid[at][grid[at].length - 1],
    }[event.key];
    if (!next) return;
    event.preventDefault();
    const target = next();
    if (target) target.focus();
  });
  const filter = document.getElementById('filter');
  const open = document.getElementById('open');
  const apply = () => {
    const wanted = filter.value.trim().toLowerCase();
    for (const row of rows) {
      const text = row.textContent.toLowerCase() + ' ' + [...row.querySelectorAll('button')].map((each) => each.getAttribute('aria-label') || '').join(' ').toLowerCase();
      row.hidden = (open.checked && !('open' in row.dataset)) || (wanted !== '' && !text.includes(wanted));
    }
    for (const heading of table.querySelectorAll('tr.section')) {
      let next = heading.nextElementSibling;
      let shown = false;
      while (next && !next.classList.contains('section')) { shown = shown || !next.hidden; next = next.nextElementSibling; }
      heading.hidden = !shown;
    }
    vscode.setState({ filter: filter.value, open: open.checked });
    const left = focusable()[0];
    if (left && !table.querySelector('tr:not([hidden]) button[tabindex="0"]')) left[0].tabIndex = 0;
  };
  const state = vscode.getState();
  if (state) { filter.value = state.filter; open.checked = state.open; apply(); }
  filter.addEventListener('input', apply);
  open.addEventListener('change', apply);
}
`;
