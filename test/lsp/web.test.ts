import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Editor, type EditorOptions, modern, startEditor } from '../support/lsp.ts';

const folder = join(import.meta.dirname, '../../docs/exempel');
const root = 'vscode-vfs://github/kommunen/styrdokument';
const options: EditorOptions = {
  capabilities: modern,
  initializationOptions: { readFile: true, rulePages: 'https://example.org/regler' },
  folders: [root],
  readFile: (uri) => (uri === `${root}/.tillitskoll.yaml` ? 'rules: {missing-long-term: off}\n' : null),
};
const web: EditorOptions = { ...options, server: join(import.meta.dirname, '../support/web-server.mjs') };

async function answers(editor: Editor, uri: string): Promise<Readonly<Record<string, unknown>>> {
  const ask = (method: string, more: object = {}): Promise<unknown> => editor.request(method, { textDocument: { uri }, ...more });
  return {
    findings: await editor.findings(uri),
    coverage: await ask('tillitskoll/coverage'),
    // But for the time it took.
    overview: { ...((await ask('tillitskoll/overview')) as object), milliseconds: 0 },
    mandates: await ask('tillitskoll/mandates'),
    report: await ask('tillitskoll/report', { format: 'html' }),
    lenses: await ask('textDocument/codeLens'),
    hover: await editor.hover(uri, { line: 0, character: 3 }),
    actions: await editor.actions(uri, { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } }),
  };
}

it('the server for browsers needs nothing of Node and answers as the one for the desktop, byte for byte', async () => {
  await using there = await startEditor(web);
  await using here = await startEditor(options);
  for (const name of readdirSync(folder)) {
    const uri = `${root}/${name}`;
    const text = readFileSync(join(folder, name), 'utf8');
    for (const editor of [there, here]) editor.open(uri, text);
    const [a, b] = [await answers(there, uri), await answers(here, uri)];
    for (const [what, answer] of Object.entries(b)) expect(JSON.stringify(a[what]), what).toBe(JSON.stringify(answer));
    expect(JSON.stringify(a).length).toBeGreaterThan(5000);
    for (const editor of [there, here]) editor.replace(uri, '\n\n', '\n\nPlanen ska följas upp.\n\n');
    expect(await there.findings(uri)).toEqual(await here.findings(uri));
  }
});
