import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { riktlinje, unclear, untitled } from '../support/governing.ts';
import { type Editor, modern, startEditor } from '../support/lsp.ts';

const always = {
  textDocumentSync: { openClose: true, change: 2 },
  codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.tillitskoll'], resolveProvider: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: { label: 'Tillitskoll' },
  workspaceSymbolProvider: true,
  inlayHintProvider: true,
  // Word in and out; what it does is in word.test.ts.
  experimental: { word: true },
  completionProvider: { triggerCharacters: [' ', '{', '(', '#'] },
  codeLensProvider: {},
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
const pulled = { diagnosticProvider: { identifier: 'tillitskoll', interFileDependencies: false, workspaceDiagnostics: true } };
const pages = ['tillitskoll.server.report', 'tillitskoll.server.mandates'];
const reports = { executeCommandProvider: { commands: pages } };
const shows = { executeCommandProvider: { commands: ['tillitskoll.server.showRule', ...pages] } };

const clients: readonly (readonly [string, ClientCapabilities, InitializationOptions | undefined, object])[] = [
  ['can nothing', {}, undefined, { ...always, ...reports }],
  ['can all', modern, undefined, { ...always, ...pulled, ...shows }],
  ['pulls', { textDocument: { diagnostic: {} } }, undefined, { ...always, ...pulled, ...reports }],
  ['shows documents', { window: { showDocument: { support: true } } }, undefined, { ...always, ...shows }],
  ['shows rules itself', modern, { showRule: true }, { ...always, ...pulled }],
];

describe('initialize', () => {
  it.each(clients)('of a client that %s', async (_, capabilities, initializationOptions, expected) => {
    await using editor = await startEditor({ capabilities, ...(initializationOptions ? { initializationOptions } : {}) });
    expect(editor.result).toEqual({ serverInfo: { name: 'Tillitskoll', version: manifest.version }, capabilities: expected });
  });

  it('registers for what the client tells of only when asked', async () => {
    await using editor = await startEditor({ capabilities: modern });
    const registered = async (method: string): Promise<unknown> => {
      const { registrations } = await editor.message<{ registrations: { method: string; registerOptions: unknown }[] }>('client/registerCapability', (each) =>
        each.registrations.some((registration) => registration.method === method),
      );
      return registrations[0]?.registerOptions;
    };
    expect(await registered('workspace/didChangeConfiguration')).toEqual({ section: 'tillitskoll' });
    expect(await registered('workspace/didChangeWatchedFiles')).toEqual({
      watchers: ['.tillitskoll.yaml', '.tillitskoll.yml', '.tillitskoll.json', '.tillitskoll-baslinje.json', '*.{yaml,yml}'].map((name) => ({
        globPattern: `**/${name}`,
      })),
    });
  });
});

describe('what is advertised', () => {
  /** One for each key of the capabilities: shows that the server does what it says. */
  const probes: Readonly<Record<string, (editor: Editor) => Promise<void>>> = {
    textDocumentSync: async (editor) => {
      editor.replace(untitled, 'redovisas', 'följas upp');
      expect(await editor.marked(untitled)).toEqual(['unclear-mandate: ska följas']);
      editor.replace(untitled, 'följas upp', 'redovisas');
    },
    diagnosticProvider: async (editor) => expect(await editor.marked(untitled)).toEqual(['unclear-mandate: ska redovisas']),
    codeActionProvider: async (editor) => {
      const [action] = await editor.actions(untitled, 'redovisas');
      expect((await editor.resolve(action as CodeAction)).edit).toBeDefined();
      expect(await editor.actions(untitled, 'redovisas', ['source.fixAll.tillitskoll'])).toEqual([]);
    },
    hoverProvider: async (editor) => expect(await editor.hover(untitled, 'redovisas')).toMatchObject({ contents: { kind: 'markdown' } }),
    // What they answer is in ignore.test.ts.
    definitionProvider: async (editor) =>
      expect(await editor.request('textDocument/definition', { textDocument: { uri: untitled }, position: { line: 0, character: 0 } })).toBeNull(),
    // What these answer is in navigation.test.ts, and in config-files.test.ts.
    referencesProvider: async (editor) =>
      expect(
        await editor.request('textDocument/references', {
          textDocument: { uri: untitled },
          position: { line: 0, character: 0 },
          context: { includeDeclaration: true },
        }),
      ).toEqual([]),
    documentSymbolProvider: async (editor) =>
      expect(await editor.request('textDocument/documentSymbol', { textDocument: { uri: untitled } })).toMatchObject([{ name: 'Mandat' }]),
    workspaceSymbolProvider: async (editor) => expect(await editor.request('workspace/symbol', { query: '' })).toHaveLength(1),
    experimental: async (editor) => {
      await expect(editor.request('tillitskoll/importWord', { content: 'aW50ZSBXb3Jk' })).rejects.toThrow();
    },
    inlayHintProvider: async (editor) =>
      expect(
        await editor.request('textDocument/inlayHint', {
          textDocument: { uri: untitled },
          range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
        }),
      ).toEqual([]),
    completionProvider: async (editor) =>
      expect(await editor.request('textDocument/completion', { textDocument: { uri: untitled }, position: { line: 0, character: 0 } })).toEqual([]),
    // What they answer is in mandates.test.ts.
    codeLensProvider: async (editor) => expect(await editor.request('textDocument/codeLens', { textDocument: { uri: untitled } })).toHaveLength(1),
    executeCommandProvider: async (editor) => {
      await editor.request('workspace/executeCommand', { command: 'tillitskoll.server.showRule', arguments: ['unclear-mandate'] });
      const { uri } = await editor.message<{ uri: string }>('window/showDocument');
      expect(readFileSync(fileURLToPath(uri), 'utf8')).toContain('Otydligt mandat');
    },
    workspace: async (editor) => {
      const from = editor.received.length;
      editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: 'file:///ny', name: 'ny' }], removed: [] } });
      await editor.message('workspace/diagnostic/refresh', undefined, from);
    },
  };

  it('answers', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear));
    expect(Object.keys(editor.result.capabilities).sort()).toEqual(Object.keys(probes).sort());
    for (const probe of Object.values(probes)) await probe(editor);
  });

  it('refuses a command that it does not have, and a rule page that is none leads to the list', async () => {
    await using editor = await startEditor({ capabilities: modern });
    await expect(editor.request('workspace/executeCommand', { command: 'rm' })).rejects.toThrow('unknown command rm');
    await editor.request('workspace/executeCommand', { command: 'tillitskoll.server.showRule', arguments: ['../../../etc/passwd'] });
    const { uri } = await editor.message<{ uri: string }>('window/showDocument');
    expect(uri).toMatch(/\/docs\/regler\/README\.md$/);
    expect(readFileSync(fileURLToPath(uri), 'utf8')).toContain('unclear-mandate');
  });
});

describe('the page of a rule', () => {
  it('is a file of the package', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear));
    const [finding] = await editor.findings(untitled);
    const { href } = finding?.codeDescription ?? { href: '' };
    expect(href).toMatch(/^file:.*\/docs\/regler\/unclear-mandate\.md$/);
    expect(readFileSync(fileURLToPath(href), 'utf8')).toContain('Otydligt mandat');
  });

  it('is where the client says, and shown by the client if it can', async () => {
    await using editor = await startEditor({ capabilities: modern, initializationOptions: { showRule: true, rulePages: 'vscode-vfs://paket/docs/regler' } });
    editor.open(untitled, riktlinje(unclear));
    const [finding] = await editor.findings(untitled);
    expect(finding?.codeDescription?.href).toBe('vscode-vfs://paket/docs/regler/unclear-mandate.md');
    const show = await editor.action(untitled, 'redovisas', 'Visa regeln');
    expect(show.command).toEqual({ title: 'Visa regeln ”Otydligt mandat”', command: 'tillitskoll.showRule', arguments: ['unclear-mandate'] });
  });

  it('is not offered as an action where nothing can show it', async () => {
    await using editor = await startEditor({ capabilities: { textDocument: { diagnostic: {} } } });
    editor.open(untitled, riktlinje(unclear));
    const actions = await editor.actions(untitled, 'redovisas');
    expect(actions.map(({ title }) => title)).not.toContain('Visa regeln ”Otydligt mandat”');
    expect(actions.every(({ edit }) => edit !== undefined)).toBe(true);
  });
});
