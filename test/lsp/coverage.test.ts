import { describe, expect, it } from 'vitest';
import { type Overview, overviewRequest, type ReportResult, reportRequest, type SuggestionResult, suggestionRequest } from '../../server/src/protocol.ts';
import { riktlinje, unclear, untitled } from '../support/governing.ts';
import { modern, startEditor } from '../support/lsp.ts';

const at = { textDocument: { uri: untitled } };

describe('the overview of a draft', () => {
  it('says for each principle how its state came about, and what could be written', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje('Medarbetarna får själva besluta hur arbetet läggs upp.', unclear));
    const { principles } = await editor.request<Overview>(overviewRequest, at);
    for (const { why, items } of principles) {
      expect(why).toMatch(/^\d av \d+ frågor har svar i texten; \d räcker/);
      for (const { kind, detail, hasSuggestion } of items) {
        expect(detail).not.toBe('');
        if (kind !== 'unmet') expect(hasSuggestion).toBe(false);
      }
    }
    expect(principles.find(({ id }) => id === 'helhetssyn')).toMatchObject({ isExpected: false });
    expect(principles.find(({ id }) => id === 'stod')).toMatchObject({ isExpected: true });
  });
});

describe('a suggestion', () => {
  it('for every question that has one goes into the draft, as a snippet that asks who among the actors of the draft', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje('Rektorn leder mötet. Rektorn ska kalla till mötet.'));
    const { principles } = await editor.request<Overview>(overviewRequest, at);
    const ids = principles.flatMap(({ items }) => items.filter(({ hasSuggestion }) => hasSuggestion).map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(20);
    let asksWho = 0;
    for (const criterion of ids) {
      const found = await editor.request<SuggestionResult>(suggestionRequest, { ...at, criterion });
      expect(found.snippet).toMatch(/\$\{1[:|]\[/);
      if (found.snippet.includes('|[')) {
        asksWho++;
        expect(found.snippet).toMatch(/ektorn/);
      }
    }
    expect(asksWho).toBeGreaterThan(5);
  });

  it('stands in the section where it belongs', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje('## Stöd', 'Vi hjälps åt.', '## Uppföljning', unclear));
    const { position } = await editor.request<SuggestionResult>(suggestionRequest, { ...at, criterion: 'support-named' });
    expect(position).toEqual(editor.range(untitled, 'Vi hjälps åt.').end);
  });

  it('is none for a question that does not exist, nor for a text that is not open', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(unclear));
    expect(await editor.request(suggestionRequest, { ...at, criterion: '__proto__' })).toBeNull();
    expect(await editor.request(suggestionRequest, { textDocument: { uri: 'file:///ingen.md' }, criterion: 'support-named' })).toBeNull();
  });
});

describe('a report to send on', () => {
  const text = riktlinje('## <b>Mål</b>', 'Enhetschefen ska rapportera <script>alert(1)</script> till nämnden varje månad.', unclear);

  it('as HTML is one page that asks for nothing and runs nothing', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, text);
    const { markdown: html } = await editor.request<ReportResult>(reportRequest, { ...at, format: 'html' });
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="sv">/);
    expect(html).not.toMatch(/<script|<link|<img|url\(|https?:/i);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    for (const part of ['I korthet', 'De åtta principerna', 'Frågor om texten', 'Mål', 'Mandat', 'Rapporter och dokumentation', 'Vad verktyget inte ser'])
      expect(html).toContain(`>${part}</h2>`);
    expect(html).toContain('minst 12 gånger om året');
  });

  it('as Markdown has no links into the draft', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, text);
    const { markdown } = await editor.request<ReportResult>(reportRequest, { ...at, format: 'markdown' });
    expect(markdown).not.toMatch(/\]\(#|<script|<b>/);
    expect(markdown).toMatch(/, rad \d+/);
  });
});
