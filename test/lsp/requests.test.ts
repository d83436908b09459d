import { describe, expect, it } from 'vitest';
import { principleIds } from '../../server/src/core/principles.ts';
import type { CoverageResult, DocumentTypeChoice, HeaderResult, Overview, ReportResult } from '../../server/src/protocol.ts';
import { shown, stops } from '../support/edits.ts';
import { riktlinje, unclear, untitled } from '../support/governing.ts';
import { type Editor, modern, startEditor } from '../support/lsp.ts';

const requests = ['tillitskoll/coverage', 'tillitskoll/overview', 'tillitskoll/report', 'tillitskoll/header'];

const ask = <T>(editor: Editor, method: string, uri = untitled): Promise<T> => editor.request<T>(method, { textDocument: { uri } });

describe('requests of our own', () => {
  it.each(requests)('%s has no answer for what is not open', async (method) => {
    await using editor = await startEditor({ capabilities: modern });
    expect(await ask(editor, method, 'file:///nowhere.md')).toBeNull();
    editor.open(untitled, riktlinje(unclear));
    editor.close(untitled);
    expect(await ask(editor, method)).toBeNull();
  });

  it('coverage: all eight in order, with their evidence', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear), 5);
    const result = await ask<CoverageResult>(editor, 'tillitskoll/coverage');
    expect(Object.keys(result).sort()).toEqual(['coverage', 'documentType', 'version']);
    expect(result).toMatchObject({ version: 5, documentType: 'riktlinje' });
    const coverage = result.coverage as readonly {
      principle: string;
      level: string;
      criteria: { id: string; met: boolean; evidence: { range: never; text: string }[] }[];
    }[];
    expect(coverage.map(({ principle }) => principle)).toEqual(principleIds);
    for (const { level, criteria } of coverage) {
      expect(level).toMatch(/^(?:carried|touched|referred|missing|countered)$/);
      expect(criteria.length).toBeGreaterThan(0);
      for (const { met, evidence } of criteria) {
        expect(evidence.length > 0).toBe(met);
        for (const { range, text } of evidence) expect(editor.document(untitled).getText(range)).toBe(text);
      }
    }
    expect(coverage.at(-1)?.criteria.find(({ id }) => id === 'long-horizon')).toMatchObject({ met: true });
  });

  it('coverage is of the last version', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear));
    const before = ask<CoverageResult>(editor, 'tillitskoll/coverage');
    const version = editor.replace(untitled, 'gäller till: 2090-12-31', 'version: 1');
    const after = await ask<CoverageResult>(editor, 'tillitskoll/coverage');
    expect([1, version]).toContain((await before).version);
    expect(after.version).toBe(version);
    expect(after.coverage.at(-1)).not.toMatchObject({ level: 'carried' });
  });

  it('overview: what the view and the status item show', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear));
    const overview = await ask<Overview>(editor, 'tillitskoll/overview');
    expect(overview).toMatchObject({ version: 1, governing: true, documentType: 'riktlinje', documentTypeLabel: 'riktlinje', findings: 1 });
    expect(overview.milliseconds).toBeGreaterThanOrEqual(0);
    expect(overview.principles.map(({ id }) => id)).toEqual(principleIds);
    expect(overview.carried).toBe(overview.principles.filter(({ level }) => level === 'carried').length);
    const against = overview.principles.flatMap(({ id, items }) => items.filter(({ kind }) => kind === 'against').map((item) => ({ id, item })));
    expect(against).toMatchObject([
      { id: 'handlingsutrymme', item: { label: 'En fråga talar emot', evidence: [{ range: editor.range(untitled, 'ska redovisas') }] } },
    ]);
    const [evidence] = against[0]?.item.evidence ?? [];
    expect(evidence?.line).toBe((evidence?.range.start.line ?? 0) + 1);
  });

  it('report: links lead to their words', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje('## <b>*Mål* [x](y)</b>', unclear));
    const { title, markdown } = await ask<ReportResult>(editor, 'tillitskoll/report');
    expect(title).toBe('Tillitstäckning: Riktlinje för avvikelser');
    const { start, end } = editor.range(untitled, 'ska redovisas');
    expect(markdown).toContain(`, rad ${start.line + 1}](#${start.line}:${start.character}-${end.line}:${end.character})`);
    expect(markdown).not.toMatch(/<b>|\]\(y\)/);
  });

  it('report: of a text without a title, and of a name that is no address', async () => {
    await using editor = await startEditor({ capabilities: modern });
    for (const [uri, name] of [
      ['file:///ingen/%C3%A5tg%C3%A4rder.md', 'Tillitstäckning: åtgärder.md'],
      ['untitled:100%', 'Tillitstäckning: untitled:100%'],
    ] as const) {
      editor.open(uri, unclear);
      expect((await ask<ReportResult>(editor, 'tillitskoll/report', uri)).title).toBe(name);
    }
  });

  it('document types: all but the unknown, with å, ä and ö', async () => {
    await using editor = await startEditor({ capabilities: modern });
    const types = await editor.request<DocumentTypeChoice[]>('tillitskoll/documentTypes');
    expect(types).toContainEqual({ id: 'overenskommelse', label: 'överenskommelse' });
    expect(types.map(({ id }) => id)).not.toContain('okand');
  });

  it('header: a snippet that makes the draft say what it is, once', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, `# Riktlinje för avvikelser\n\n${unclear}\n`, 9);
    const header = await ask<HeaderResult>(editor, 'tillitskoll/header');
    expect(header.version).toBe(9);
    expect(stops(header.snippet).map(([stop]) => stop)).toEqual([1, 2, 3, 4, 5]);
    editor.change(untitled, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: shown(header.snippet) });
    expect(editor.text(untitled)).toMatch(/^---\ndokumenttyp: riktlinje\nbeslutad av: \[organ: skriv här\]\n[\s\S]*\n---\n\n# Riktlinje/);
    expect((await editor.findings(untitled)).filter(({ code }) => code === 'unfilled-placeholder')).toHaveLength(5);
    expect(await ask(editor, 'tillitskoll/header')).toBeNull();
  });

  it('what is none is refused, and the server lives', async () => {
    await using editor = await startEditor({ capabilities: modern });
    await expect(editor.request('tillitskoll/nothing')).rejects.toMatchObject({ code: -32601 });
    editor.notify('tillitskoll/nothing', {});
    editor.open(untitled, riktlinje(unclear));
    expect(await editor.findings(untitled)).toHaveLength(1);
  });
});

describe('templates', () => {
  it('are offered by type, and come as a snippet with a stop for each thing to fill in', async () => {
    await using editor = await startEditor({ capabilities: modern });
    const types = await editor.request<readonly DocumentTypeChoice[]>('tillitskoll/templateTypes');
    expect(types.map(({ id }) => id)).toEqual(expect.arrayContaining(['policy', 'delegationsordning', 'verksamhetsplan']));
    const snippet = await editor.request<string>('tillitskoll/template', { documentType: 'rutin', subject: 'la{x}$hjälp' });
    expect(shown(snippet)).toContain('# Rutin för la{x}$hjälp\n');
    expect(stops(snippet).length).toBeGreaterThan(5);
    expect(await editor.request('tillitskoll/template', { documentType: 'forfattning' })).toBeNull();
  });
});
