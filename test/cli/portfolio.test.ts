import { describe, expect, it } from 'vitest';
import { cli, folderOf } from '../support/cli.ts';

const draft = (title: string, more = ''): string => `---
beslutad av: Socialnämnden
beslutsdatum: 2026-03-01
gäller till: 2030-12-31
---

# Riktlinje för ${title}

Planen ska följas upp.
${more}`;

describe('portfolio', () => {
  const files = { 'docs/a.md': draft('stöd'), 'docs/b.md': draft('=SUM(A1), "larm"'), 'docs/anteckningar.md': 'Hej, vi ses på fredag.\n' };

  it('is one line of values for each governing document', async () => {
    const { code, out } = await cli(['portfolio', '--format', 'csv', 'docs'], { cwd: folderOf(files) });
    expect(code).toBe(0);
    const lines = out.split('\r\n');
    expect(lines[0]).toBe(
      'Fil,Dokument,Typ,Beslutat,Gäller till,Varningar,Frågor,Tips,Bär,Tillit,Medborgarfokus,Helhetssyn,Handlingsutrymme,Stöd,Kunskap,Öppenhet,Långsiktighet',
    );
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/^docs\/a\.md,Riktlinje för stöd,riktlinje,2026-03-01,2030-12-31,0,1,\d+,\d,/);
    expect(lines[2]).toContain('"Riktlinje för =SUM(A1), ""larm"""');
  });

  it('is told as text and JSON', async () => {
    const cwd = folderOf(files);
    expect((await cli(['portfolio', 'docs'], { cwd })).out).toMatch(/docs\/a\.md\n {2}Riktlinje för stöd · riktlinje · 0 \/ 1 \/ \d+ · \d av 8\n/);
    const { files: all } = JSON.parse((await cli(['portfolio', '--format', 'json', 'docs'], { cwd })).out) as { files: { file: string; levels: string[] }[] };
    expect(all.map(({ file, levels }) => [file, levels.length])).toEqual([
      ['docs/a.md', 8],
      ['docs/b.md', 8],
    ]);
  });
});
