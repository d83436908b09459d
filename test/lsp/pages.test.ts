import { expect, it } from 'vitest';
import { riktlinje, unclear, untitled } from '../support/governing.ts';
import { modern, startEditor } from '../support/lsp.ts';

const run = { command: 'tillitskoll.server.report', arguments: [untitled] };

it('the report is a command that any editor can run', async () => {
  await using editor = await startEditor();
  editor.open(untitled, riktlinje(unclear));
  expect(await editor.request('workspace/executeCommand', run)).toMatch(/^# Tillitstäckning: /);
  expect(await editor.request('workspace/executeCommand', { ...run, arguments: ['file:///nowhere.md'] })).toBeNull();
  await expect(editor.request('workspace/executeCommand', { command: 'tillitskoll.server.nothing' })).rejects.toThrow(/unknown command/);
});

it('and a document of its own where the client asks servers for content', async () => {
  await using editor = await startEditor({
    capabilities: { ...modern, workspace: { ...modern.workspace, textDocumentContent: { dynamicRegistration: false } } },
  });
  expect(editor.result.capabilities.workspace?.textDocumentContent).toEqual({ schemes: ['tillitskoll-report', 'tillitskoll-mandates'] });
  editor.open(untitled, riktlinje(unclear));
  const report = await editor.request('workspace/executeCommand', run);
  const { uri } = await editor.message<{ uri: string }>('window/showDocument');
  expect(uri).toMatch(/^tillitskoll-report:.*\.md$/);
  expect(await editor.request('workspace/textDocumentContent', { uri })).toEqual({ text: report });
  expect(await editor.request('workspace/textDocumentContent', { uri: 'tillitskoll-report:x' })).toEqual({ text: '' });
});

it('so is the mandate matrix, as a table', async () => {
  await using editor = await startEditor({
    capabilities: { ...modern, workspace: { ...modern.workspace, textDocumentContent: { dynamicRegistration: false } } },
  });
  editor.open(untitled, riktlinje('Rektorn beslutar om schemat.', unclear));
  const table = await editor.request<string>('workspace/executeCommand', { command: 'tillitskoll.server.mandates', arguments: [untitled] });
  expect(table).toMatch(/^## .+\n\n\| Uppgift eller beslut \|[^\n]*Rektor[^\n]*\|\n\|---/);
  const { uri } = await editor.message<{ uri: string }>('window/showDocument');
  expect(uri).toMatch(/^tillitskoll-mandates:.*\.md$/);
  expect(await editor.request('workspace/textDocumentContent', { uri })).toEqual({ text: table });
});
