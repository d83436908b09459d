import { describe, expect, it } from 'vitest';
import { cli, folderOf } from '../support/cli.ts';

const draft = `---
beslutad av: Socialnämnden
---
# Riktlinje för boendestöd <b>hemma</b>

Medarbetarna får själva besluta hur arbetet läggs upp.

## Mål

- Färre ska vänta på [stöd](javascript:alert(1)) & hjälp 2030

## Uppföljning

Enhetschefen ska rapportera till nämnden varje månad.

<!-- tillitskoll-ignorera unclear-mandate: fullmäktige har valt orden -->
Beslutet ska dokumenteras.
`;

describe('report', () => {
  it('is Markdown that says what the draft carries, its goals, its control and the reasoned departures', async () => {
    const { code, out, err } = await cli(['report', '-'], { stdin: draft });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^# Tillitstäckning/);
    for (const part of ['Medarbetarna får själva besluta', 'minst 12 gånger om året', 'fullmäktige har valt orden', 'Uppföljning, rad 17'])
      expect(out).toContain(part);
    expect(out).not.toMatch(/<b>|<script|\]\(javascript/);
  });

  it('as HTML is one page with nothing fetched and nothing run', async () => {
    const { code, out } = await cli(['report', '--format', 'html', '-'], { stdin: draft });
    expect(code).toBe(0);
    expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="sv">/);
    expect(out).not.toMatch(/<script|<link|<img|<b>|href=|url\(/i);
    expect(out.match(/<h1>/g)).toHaveLength(1);
  });

  it('takes several files as Markdown, and says that a page of HTML holds one', async () => {
    const cwd = folderOf({ 'a.md': draft, 'b.md': draft.replace('boendestöd', 'ledsagning') });
    const both = await cli(['report', 'a.md', 'b.md'], { cwd });
    expect(both.out.match(/^# /gm)).toHaveLength(2);
    const html = await cli(['report', '--format', 'html', 'a.md', 'b.md'], { cwd });
    expect(html.code).toBe(2);
    expect(html.err).toContain('a');
    expect(html.out).toBe('');
  });

  it('is in English where the project is', async () => {
    const cwd = folderOf({ 'a.md': draft, '.tillitskoll.yaml': 'language: en\n' });
    const { out } = await cli(['report', '--format', 'html', 'a.md'], { cwd });
    expect(out).toContain('<html lang="en">');
    expect(out).not.toContain('De åtta principerna');
  });

  it('of a text that is no governing document still tells what it reads', async () => {
    const { code, out } = await cli(['report', '-'], { stdin: 'Hej, vi ses på fredag.\n' });
    expect(code).toBe(0);
    expect(out).toMatch(/^# /);
  });
});
