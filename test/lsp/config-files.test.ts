import type { CompletionItem } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { riktlinje, unclear } from '../support/governing.ts';
import { type Editor, modern, startEditor } from '../support/lsp.ts';
import { workspace } from '../support/workspace.ts';

const ten = `language: de
today: i morgon
roles: rektor
färg: blå
documentTypes:
  "a.md": roman
severity:
  unclear-mandate: error
  policy: {no-such-rule: off}
thresholds:
  too-many-goals: {information: sju}
coverage: {share: 40}
extends: ./borta.yaml
`;

/** An editor with a configuration file open in a folder of its own. */
async function writing(text: string): Promise<{ editor: Editor; uri: string; uriOf: (name: string) => string } & AsyncDisposable> {
  const folder = workspace();
  const editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
  const uri = folder.uriOf('.tillitskoll.yaml');
  editor.open(uri, text);
  return {
    editor,
    uri,
    uriOf: folder.uriOf,
    [Symbol.asyncDispose]: async () => {
      await editor[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}

/** The configuration with `|` where the cursor is. */
async function choices(text: string): Promise<readonly string[]> {
  await using file = await writing(text.replace('|', ''));
  const { editor, uri } = file;
  const document = editor.document(uri);
  const position = document.positionAt(text.indexOf('|'));
  const items = await editor.request<CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position });
  return items.map(({ label }) => label);
}

describe('mistakes in a configuration file', () => {
  it('are told where they stand, ten for ten, each with a remedy', async () => {
    await using file = await writing(ten);
    const { editor, uri } = file;
    const found = await editor.findings(uri);
    expect(found.map(({ range }) => editor.document(uri).getText(range))).toEqual(
      expect.arrayContaining(['de', 'i morgon', 'rektor', 'färg', 'roman', 'error', 'no-such-rule', 'sju', '{share: 40}', './borta.yaml']),
    );
    expect(found).toHaveLength(10);
    for (const { message, severity } of found) {
      expect(severity).toBe(2);
      expect(message).toMatch(/ska vara|finns inte|De som finns|ingen regel|Gränsen|Skriv till exempel|Kontrollera/);
    }
  });

  it('go as they are mended', async () => {
    await using file = await writing('language: de\n');
    const { editor, uri } = file;
    expect(await editor.findings(uri)).toHaveLength(1);
    editor.replace(uri, 'de', 'en');
    expect(await editor.findings(uri)).toEqual([]);
  });

  it('are pushed to a client that does not ask', async () => {
    const folder = workspace();
    await using editor = await startEditor({ capabilities: {}, folders: [folder.uri] });
    const uri = folder.uriOf('.tillitskoll.json');
    editor.open(uri, '{"language": "de"}\n', 7);
    expect((await editor.published(uri, 7)).diagnostics.map(({ message }) => message)).toEqual(['language ska vara sv eller en.']);
    folder[Symbol.dispose]();
  });
});

describe('what can be written', () => {
  it.each([
    ['keys', '|', ['language', 'rules', 'extends']],
    ['keys below others', 'language: sv\nro|', ['roles']],
    ['languages', 'language: |', ['sv', 'en']],
    ['rules', 'rules:\n  |', ['unclear-mandate']],
    ['levels of a rule', 'rules:\n  unclear-mandate: |', ['hint', 'off', 'on']],
    ['rules, principles and types', 'severity:\n  |', ['vague-actor', 'stod', 'policy']],
    ['rules of a type', 'severity:\n  policy:\n    |', ['vague-actor', 'stod']],
    ['limits of a rule', 'thresholds:\n  too-many-goals:\n    |', ['information', 'byType']],
    ['types', 'documentTypes:\n  "policyer/*.md": |', ['policy', 'rutin']],
    ['inside braces', 'coverage: {sh|', ['share', 'atLeast']],
  ])('%s', async (_, text, expected) => {
    expect(await choices(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each(['# |', 'language: sv # |', 'roles: [|'])('nothing in %s', async (text) => {
    expect(await choices(text)).toEqual([]);
  });

  it('is explained where the pointer rests', async () => {
    await using file = await writing('language: sv\nrules:\n  unclear-mandate: hint\n');
    const { editor, uri } = file;
    expect(JSON.stringify(await editor.hover(uri, 'language'))).toContain('Språk för fynd');
    expect(JSON.stringify(await editor.hover(uri, 'unclear'))).toContain('Otydligt mandat');
    expect(JSON.stringify(await editor.hover(uri, 'hint'))).toContain('prickar');
  });
});

describe('what is written', () => {
  it('counts in open drafts at once, before it is saved, and no longer when it is closed unsaved', async () => {
    await using file = await writing('language: sv\n');
    const { editor, uri, uriOf } = file;
    const draft = uriOf('riktlinje.md');
    editor.open(draft, riktlinje(unclear));
    expect(await editor.marked(draft)).toEqual(['unclear-mandate: ska redovisas']);
    const from = editor.received.length;
    editor.change(uri, { text: 'rules: {unclear-mandate: off}\n' });
    await editor.message('workspace/diagnostic/refresh', undefined, from);
    expect(await editor.marked(draft)).toEqual([]);
    const then = editor.received.length;
    editor.close(uri);
    await editor.message('workspace/diagnostic/refresh', undefined, then);
    expect(await editor.marked(draft)).toEqual(['unclear-mandate: ska redovisas']);
  });

  it('is told with where each value comes from', async () => {
    await using file = await writing('extends: ./gemensam.yaml\nrules: {unclear-mandate: hint}\nroles: [lots]\n');
    const { editor, uriOf } = file;
    editor.open(uriOf('riktlinje.md'), riktlinje(unclear));
    const { markdown } = await editor.request<{ markdown: string }>('tillitskoll/effectiveConfig', { textDocument: { uri: uriOf('riktlinje.md') } });
    expect(markdown).toMatch(/severity\.unclear-mandate \| hint \| .*\.tillitskoll\.yaml/);
    expect(markdown).toMatch(/roles \| lots \| .*\.tillitskoll\.yaml/);
    expect(markdown).toMatch(/language \| sv \| verktyget/);
    expect(markdown).toMatch(/thresholds\.missing-long-term\.years \| 2 \| verktyget/);
  });
});
