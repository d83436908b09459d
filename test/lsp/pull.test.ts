import type { FullDocumentDiagnosticReport } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../server/src/protocol.ts';
import { manyGoals, riktlinje, unclear, untitled } from '../support/governing.ts';
import { modern, startEditor } from '../support/lsp.ts';
import { workspace } from '../support/workspace.ts';

/** A promise and what fulfils it. */
function gate<T>(): { readonly promise: Promise<T>; readonly open: (value: T) => void } {
  let open: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (open = resolve));
  return { promise, open };
}

describe('an answer', () => {
  it('says what is found where, and how grave it is', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear));
    expect(await editor.pull(untitled)).toEqual({
      kind: 'full',
      resultId: expect.stringMatching(/./),
      items: [
        {
          range: editor.range(untitled, 'ska redovisas'),
          severity: 3,
          code: 'unclear-mandate',
          codeDescription: { href: expect.stringContaining('unclear-mandate') },
          source: 'Tillitskoll',
          message: expect.stringMatching(/^Vem ska göra det\? ”ska redovisas”/),
        },
      ],
    });
  });

  it('links what a finding is about', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, manyGoals);
    const [finding] = await editor.findings(untitled);
    expect(finding?.code).toBe('too-many-goals');
    expect(finding?.relatedInformation).toHaveLength(9);
    for (const [i, { location, message }] of (finding?.relatedInformation ?? []).entries()) {
      expect(location.uri).toBe(untitled);
      expect(message).toBe(`Mål ${i + 1}: ${editor.document(untitled).getText(location.range)}`);
    }
  });

  it('is empty, and has no id, for what is not open', async () => {
    await using editor = await startEditor({ capabilities: modern });
    expect(await editor.pull('file:///nowhere.md')).toEqual({ kind: 'full', items: [] });
    editor.open(untitled, riktlinje(unclear));
    expect(await editor.findings(untitled)).toHaveLength(1);
    editor.close(untitled);
    expect(await editor.pull(untitled)).toEqual({ kind: 'full', items: [] });
  });

  it('tells of the analysis, once per version', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear), 7);
    await editor.pull(untitled);
    await editor.pull(untitled);
    await editor.hover(untitled, 'redovisas');
    editor.replace(untitled, 'redovisas', 'mätas');
    await editor.pull(untitled);
    expect(editor.all('tillitskoll/analysed')).toEqual([7, 8].map((version) => ({ uri: untitled, version })));
  });
});

describe('the id of an answer', () => {
  it('is enough while nothing changes, and changes with the text', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear));
    const first = (await editor.pull(untitled)) as FullDocumentDiagnosticReport & { resultId: string };
    expect(await editor.pull(untitled, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });

    editor.replace(untitled, 'redovisas', 'mätas');
    const second = await editor.pull(untitled, first.resultId);
    expect(second).toMatchObject({ kind: 'full', items: [{ range: editor.range(untitled, 'ska mätas') }] });
    expect(second.resultId).not.toBe(first.resultId);

    editor.replace(untitled, 'mätas', 'redovisas');
    expect(await editor.pull(untitled, second.resultId)).toEqual(first);
    expect(await editor.pull(untitled, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  });

  it('changes with every setting that counts, and back again', async () => {
    let settings: Settings = {};
    await using editor = await startEditor({ capabilities: modern, settings: () => settings });
    editor.open(untitled, riktlinje(unclear));
    const first = await editor.pull(untitled);
    const ids = new Set([first.resultId]);
    for (settings of [{ language: 'en' }, { severity: { 'unclear-mandate': 'hint' } }, { roles: ['driftledare'] }] as Settings[]) {
      const from = editor.received.length;
      editor.configure();
      await editor.message('workspace/diagnostic/refresh', undefined, from);
      const report = await editor.pull(untitled, first.resultId);
      expect(report.kind).toBe('full');
      ids.add(report.resultId);
    }
    expect(ids.size).toBe(4);
    settings = {};
    editor.configure();
    expect(await editor.pull(untitled, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  });

  it('changes when the client has the text read as a draft, though nothing else changes', async () => {
    using folder = workspace({});
    await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
    const uri = folder.uriOf('anteckning.md');
    editor.open(uri, unclear);
    const before = await editor.pull(uri);
    expect(before).toMatchObject({ kind: 'full', items: [] });
    editor.notify('tillitskoll/treatAs', { uri, documentType: null });
    expect(await editor.pull(uri, before.resultId)).toMatchObject({ kind: 'full', items: [{ code: 'unclear-mandate' }] });
  });

  it('is the same for the same text and settings in another session, however the text came about', async () => {
    using folder = workspace({ '.tillitskoll.yaml': 'today: 2026-11-24\n' });
    const uri = folder.uriOf('riktlinje.md');
    const ids: unknown[] = [];
    for (const start of [riktlinje(unclear), riktlinje('Planen följs upp av nämnden.', unclear)]) {
      await using editor = await startEditor({ capabilities: modern, folders: [folder.uri] });
      editor.open(uri, start);
      if (start.includes('Planen')) editor.replace(uri, 'Planen följs upp av nämnden.\n\n', '');
      ids.push((await editor.pull(uri)).resultId);
    }
    expect(ids[0]).toBe(ids[1]);
  });
});

describe('never an old answer', () => {
  it('when the text changes while settings are fetched', async () => {
    const held = gate<Settings>();
    await using editor = await startEditor({ capabilities: modern, settings: () => held.promise });
    editor.open(untitled, riktlinje(unclear));
    const answer = editor.pull(untitled);
    await editor.message('workspace/configuration');
    const version = editor.replace(untitled, 'redovisas', 'mätas');
    held.open({});
    expect(await answer).toMatchObject({ items: [{ range: editor.range(untitled, 'ska mätas') }] });
    expect(editor.all('tillitskoll/analysed')).toEqual([{ uri: untitled, version }]);
  });

  it('when settings change while they are fetched', async () => {
    const held = gate<Settings>();
    let asked = 0;
    await using editor = await startEditor({
      capabilities: modern,
      settings: () => (asked++ === 0 ? held.promise : { severity: { 'unclear-mandate': 'off' } }),
    });
    editor.open(untitled, riktlinje(unclear));
    const answer = editor.pull(untitled);
    await editor.message('workspace/configuration');
    editor.configure();
    await editor.message('workspace/diagnostic/refresh');
    held.open({ severity: { 'unclear-mandate': 'hint' } });
    expect(await answer).toMatchObject({ items: [] });
  });

  it('when the draft is closed while settings are fetched', async () => {
    const held = gate<Settings>();
    await using editor = await startEditor({ capabilities: modern, settings: () => held.promise });
    editor.open(untitled, riktlinje(unclear));
    const answer = editor.pull(untitled);
    await editor.message('workspace/configuration');
    editor.close(untitled);
    held.open({});
    expect(await answer).toEqual({ kind: 'full', items: [] });
    expect(editor.all('tillitskoll/analysed')).toEqual([]);
  });

  it('when many are asked for between edits', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear));
    const answers = Array.from({ length: 20 }, (_, i) => {
      editor.replace(untitled, 'Uppföljningen', `Uppföljningen ${i} x`);
      return editor.pull(untitled).catch((error: { code: number }) => error.code);
    });
    // Each is of the text at the time of asking or a later one, or says that it is of none (-32802: server cancelled).
    const ends = (await Promise.all(answers)).filter((answer) => answer !== -32802) as FullDocumentDiagnosticReport[];
    const starts = ends.map(({ items }) => items[0]?.range.start.character as number);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.at(-1)).toBe(editor.position(untitled, 'ska redovisas').character);
  });
});
