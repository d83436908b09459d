import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, FootnoteReferenceRun, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { cli, folderOf, json } from '../support/cli.ts';

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A policy as Word has it. */
const word = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph('Kommunallagen 6 kap.')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Policy för bemötande', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ text: 'Ansvar', heading: HeadingLevel.HEADING_2 }),
            new Paragraph({
              children: [
                new TextRun('Planen '),
                new TextRun({ text: 'ska', bold: true }),
                new TextRun(' följas upp '),
                new TextRun({ text: 'årligen', italics: true }),
                new FootnoteReferenceRun(1),
                new TextRun('. Rektorn ansvarar för mötet.'),
              ],
            }),
            new Paragraph({ text: 'lyssna * på <alla>', bullet: { level: 0 } }),
            new Paragraph({ text: 'svara i tid', bullet: { level: 1 } }),
            new Table({
              rows: [new TableRow({ children: [cell('Uppgift'), cell('Ansvarig')] }), new TableRow({ children: [cell('Schema | tider'), cell('Rektorn')] })],
            }),
            new Paragraph({ children: [new ImageRun({ type: 'png', data: picture, transformation: { width: 10, height: 10 } })] }),
          ],
        },
      ],
    }),
  );

describe('import from Word', () => {
  it('makes clean Markdown that is analysed as any draft', async () => {
    const cwd = folderOf({ 'policy.docx': await word() });
    const { code, out, err } = await cli(['import', 'policy.docx'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '1 bild kom inte med.\n' });
    expect(out).toBe(`# Policy för bemötande

## Ansvar

Planen **ska** följas upp *årligen*[^1]. Rektorn ansvarar för mötet.

- lyssna \\* på \\<alla>
  - svara i tid

| Uppgift | Ansvarig |
| - | - |
| Schema \\| tider | Rektorn |

[^1]: Kommunallagen 6 kap.
`);
    const [file] = await json(['check', '-', '--rule', 'unclear-mandate'], { cwd, stdin: out });
    expect(file?.findings.map(({ rule }) => rule)).toEqual(['unclear-mandate']);
  });

  it('never writes over a file', async () => {
    const cwd = folderOf({ 'policy.docx': await word(), 'policy.md': 'mitt' });
    const there = await cli(['import', 'policy.docx', '-o', 'policy.md'], { cwd });
    expect(there).toMatchObject({ code: 2, out: '' });
    expect(there.err).toContain('policy.md finns redan');
    expect(readFileSync(join(cwd, 'policy.md'), 'utf8')).toBe('mitt');
    expect(await cli(['import', 'policy.docx', '--output', 'ny.md'], { cwd })).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(cwd, 'ny.md'), 'utf8')).toMatch(/^# Policy för bemötande\n/);
  });

  it.each([
    ['a text', Buffer.from('inte Word')],
    ['nothing', Buffer.alloc(0)],
    ['an archive of something else', Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64')],
  ])('says what to do with %s', async (_, bytes) => {
    const { code, out, err } = await cli(['import', 'x.docx'], { cwd: folderOf({ 'x.docx': bytes }) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^x\.docx: går inte att läsa som Word-dokument\. Spara det som \.docx/);
  });

  it('says what is missing', async () => {
    expect((await cli(['import'])).err).toContain('.docx');
    expect((await cli(['import', 'saknas.docx'])).err).toContain('saknas.docx');
  });
});

describe('a report as Word', () => {
  it('has the headings, tables and words of the one in Markdown', async () => {
    const cwd = folderOf({ 'policy.md': '# Policy för <b>bemötande</b> & svar\n\nPlanen ska följas upp \u0001. Rektorn ansvarar för mötet.\n' });
    expect(await cli(['report', 'policy.md', '--format', 'docx', '-o', 'rapport.docx'], { cwd })).toMatchObject({ code: 0, out: '', err: '' });
    const back = await cli(['import', 'rapport.docx'], { cwd });
    const { out } = await cli(['report', 'policy.md'], { cwd });
    const headings = (markdown: string): readonly string[] => markdown.match(/^#+ .*$/gm) ?? [];
    expect(headings(back.out).length).toBeGreaterThan(5);
    expect(headings(back.out).map((each) => each.replaceAll('\\', ''))).toEqual(
      headings(out).map((each) => each.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('\\', '')),
    );
    expect(back.out).toContain('| Princip | Läge | Belägg |');
  });

  it('asks for a file to write to', async () => {
    expect((await cli(['report', 'x.md', '--format', 'docx'])).err).toContain('--output');
    expect((await cli(['check', 'x.md', '--output', 'y'])).err).toContain('--output');
  });

  it('and HTML can be written to a file too', async () => {
    const cwd = folderOf({ 'policy.md': '# Policy för bemötande\n\nRektorn ansvarar för mötet.\n' });
    writeFileSync(join(cwd, 'gammal.html'), 'gammal');
    expect(await cli(['report', 'policy.md', '--format', 'html', '-o', 'ny.html'], { cwd })).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(cwd, 'ny.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/);
  });
});
