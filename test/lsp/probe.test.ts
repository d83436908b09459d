import { it } from 'vitest';
import { modern, startEditor } from '../support/lsp.ts';
it('probe', async () => {
  await using editor = await startEditor({ capabilities: modern });
  console.log(JSON.stringify(editor.result, null, 1));
  const uri = 'untitled:a.md';
  editor.open(uri, '# Riktlinje för avvikelser\n\nRiktlinjen gäller tills vidare och ses över vart fjärde år av nämnden.\n\nUppföljningen ska redovisas i mars.\n\n- Avvikelser ska anmälas.\n\n| A | B |\n|---|---|\n| Planen ska följas upp | b |\n');
  console.log(JSON.stringify(await editor.pull(uri), null, 1));
  for (const a of await editor.actions(uri, 'redovisas')) console.log(a.title, JSON.stringify(a.data), JSON.stringify((a.data ? await editor.resolve(a): a).edit ?? a.command));
  console.log(JSON.stringify(editor.received));
});
