import { describe, expect, it } from 'vitest';
import { cli, folderOf, inRange, type JsonRange } from '../support/cli.ts';

const draft = `# Riktlinje för stöd 😀

## Ansvar

😀 Rektorn beslutar om "röda" och gula kort, i samråd med elevhälsan.

Planen ska följas upp.

| Ärende | Delegat |
|---|---|
| =1+1 | Nämnden |
| +46 8 är numret | Rektorn |
| Köp \\| sälj | Rektorn |
| Skolskjuts | Rektorn |

Nämnden beslutar om skolskjuts. Rektorn rapporterar till nämnden.
`;

interface JsonMandates {
  readonly file: string;
  readonly documentType: string;
  readonly roles: readonly { readonly id: string; readonly label: string; readonly duties: number; readonly powers: number }[];
  readonly tasks: readonly {
    readonly text: string;
    readonly range: JsonRange;
    readonly section: string;
    readonly gap: boolean;
    readonly doubleDeciders: boolean;
    readonly cells: readonly { readonly role: string; readonly part: string; readonly range: JsonRange }[];
  }[];
}

const keys = (value: unknown): string => Object.keys(value as object).join(' ');

/** Reads a text after RFC 4180, strictly. */
function csvRows(text: string): readonly (readonly string[])[] {
  expect(text).toMatch(/^(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*\r\n)*$/);
  return [...text.matchAll(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g)].map(([line]) =>
    [...line.slice(0, -2).matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",]*)/g)].map(([, cell = '']) =>
      cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
    ),
  );
}

describe('mandates as text', () => {
  it('tells tasks under their headings with who, gaps, double deciders, and the balance', async () => {
    const { code, out, err } = await cli(['mandates', '-'], { stdin: draft });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const part of [
      'Mandatmatris: 7 uppgifter och 3 roller · 1 utan någon som ansvarar · 1 där flera beslutar',
      '\nAnsvar\n',
      '"röda" och gula kort, i samråd med elevhälsan\n      Rektorn: beslutar · Elevhälsan: samråder  [5]',
      '  Planen ska följas upp\n      Vem?  [7]',
      '  Skolskjuts\n      Rektorn: beslutar · Nämnden: beslutar (flera beslutar)  [14]',
      'Rektorn: rapporterar · Nämnden: informeras  [16]',
      '\nSka och får, per roll\n',
    ])
      expect(out).toContain(part);
    expect(out).toMatch(/^ {2}Rektorn +■□{4} +1 skyldighet · 4 befogenheter$/m);
    expect(out).toMatch(/^ {2}Elevhälsan +0 skyldigheter · 0 befogenheter$/m);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  it('speaks English on demand', async () => {
    const { code, out } = await cli(['mandates', '-', '--language', 'en'], { stdin: draft });
    expect(code).toBe(0);
    expect(out).toContain('Mandate matrix: 7 tasks and 3 roles · 1 without anybody responsible · 1 that several decide');
    expect(out).toContain('Rektorn: decides · Elevhälsan: consulted');
    expect(out).toContain('1 duty · 4 powers');
    expect(out).not.toMatch(/beslutar(?! om)|Vem\?|skyldighet|befogenhet|Mandatmatris/);
  });
});

describe('mandates as JSON', () => {
  it.each([
    ['line feeds', draft],
    ['carriage returns too', draft.replaceAll('\n', '\r\n')],
  ])('holds its contract, with %s', async (_, text) => {
    const { code, out, err } = await cli(['mandates', '-', '--format', 'json'], { stdin: text });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = JSON.parse(out) as { readonly version: number; readonly files: readonly JsonMandates[] };
    expect(keys(answer)).toBe('version files');
    expect(answer.version).toBe(1);
    const [file, ...more] = answer.files;
    expect(more).toEqual([]);
    expect(keys(file)).toBe('file documentType roles tasks');
    expect(file).toMatchObject({ file: '-', documentType: 'riktlinje' });
    expect(file?.roles).toEqual([
      { id: 'rektor', label: 'Rektorn', duties: 1, powers: 4 },
      { id: 'elevhälsa', label: 'Elevhälsan', duties: 0, powers: 0 },
      { id: 'nämnd', label: 'Nämnden', duties: 0, powers: 2 },
    ]);
    for (const task of file?.tasks ?? []) {
      expect(keys(task)).toBe('text range section gap doubleDeciders cells');
      expect(task.section).toBe('Ansvar');
      for (const cell of task.cells) {
        expect(keys(cell)).toBe('role part range');
        expect(['beslutar', 'ansvarar', 'ska', 'får', 'samråder', 'informeras', 'rapporterar']).toContain(cell.part);
        expect(file?.roles.map(({ id }) => id)).toContain(cell.role);
      }
    }
    expect(
      file?.tasks.map(({ range, gap, doubleDeciders, cells }) => [inRange(text, range), gap, doubleDeciders, cells.map(({ role, part }) => `${role} ${part}`)]),
    ).toEqual([
      ['😀 Rektorn beslutar om "röda" och gula kort, i samråd med elevhälsan.', false, false, ['rektor beslutar', 'elevhälsa samråder']],
      ['Planen ska följas upp.', true, false, []],
      ['=1+1', false, false, ['nämnd beslutar']],
      ['+46 8 är numret', false, false, ['rektor beslutar']],
      ['Köp \\| sälj', false, false, ['rektor beslutar']],
      ['Skolskjuts', false, true, ['rektor beslutar', 'nämnd beslutar']],
      ['Rektorn rapporterar till nämnden.', false, false, ['rektor rapporterar', 'nämnd informeras']],
    ]);
    const skolskjuts = file?.tasks.find(({ text: said }) => said === 'Skolskjuts');
    expect(skolskjuts?.cells.map(({ range }) => inRange(text, range))).toEqual(['Rektorn', 'Nämnden beslutar om skolskjuts.']);
    expect(file?.tasks[1]?.range).toEqual({ start: { line: 6, character: 0 }, end: { line: 6, character: 22 } });
  });
});

describe('mandates as a table', () => {
  it('in CSV: quotes by RFC 4180, and no cell is a formula', async () => {
    const { code, out } = await cli(['mandates', '-', '--format', 'csv'], { stdin: draft });
    expect(code).toBe(0);
    const [head, ...rows] = csvRows(out);
    expect(head).toEqual(['Fil', 'Avsnitt', 'Uppgift eller beslut', 'Rektorn', 'Elevhälsan', 'Nämnden', 'Att se över', 'Rad']);
    expect(rows.map((row) => row.length)).toEqual(Array(7).fill(8));
    expect(rows.map((row) => row.slice(2))).toEqual([
      ['"röda" och gula kort, i samråd med elevhälsan', 'beslutar', 'samråder', '', '', '5'],
      ['Planen ska följas upp', '', '', '', 'Vem?', '7'],
      ["'=1+1", '', '', 'beslutar', '', '11'],
      ["'+46 8 är numret", 'beslutar', '', '', '', '12'],
      ['Köp | sälj', 'beslutar', '', '', '', '13'],
      ['Skolskjuts', 'beslutar', '', 'beslutar', 'Flera beslutar', '14'],
      ['rapportera till nämnden', 'rapporterar', '', 'informeras', '', '16'],
    ]);
    // A file that calls itself a formula is none either; the name stands in every row.
    expect(rows.map(([name]) => name)).toEqual(Array(7).fill('-'));
  });

  it('in Markdown: pipes escaped, one column for each role', async () => {
    const { code, out } = await cli(['mandates', '-', '--format', 'markdown'], { stdin: draft });
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '## -',
      '',
      '| Uppgift eller beslut | Rektorn | Elevhälsan | Nämnden | Att se över | Rad |',
      '|---|---|---|---|---|---|',
    ]);
    expect(lines).toHaveLength(11);
    expect(lines).toContain('| Skolskjuts | beslutar |  | beslutar | Flera beslutar | 14 |');
    expect(lines).toContain('| Köp \\| sälj | beslutar |  |  |  | 13 |');
    for (const line of lines.slice(2)) expect(line.match(/(?<!\\)\|/g)).toHaveLength(7);
  });
});

describe('several files', () => {
  const files = {
    'a.md': '# Riktlinje\n\nRektorn beslutar om taxan.\n',
    'b, c.md': '# Riktlinje\n\nNämnden ska leda arbetet. Rektorn får byta lokal.\n',
    'tom.md': '',
  };

  it('each have their matrix; an empty one says so', async () => {
    const cwd = folderOf(files);
    const run = async (...args: string[]): Promise<string> => (await cli(['mandates', 'a.md', 'b, c.md', 'tom.md', ...args], { cwd })).out;
    const [text, json, csv, markdown, english] = await Promise.all([
      run(),
      run('--format', 'json'),
      run('--format', 'csv'),
      run('--format', 'markdown'),
      run('--language', 'en', '--format', 'csv'),
    ]);
    expect(text).toContain('tom.md\nTexten säger ännu inte vem som ska göra eller besluta något.\n');
    expect(text.match(/^(?:a|b, c|tom)\.md$/gm)).toEqual(['a.md', 'b, c.md', 'tom.md']);
    expect((JSON.parse(json) as { files: JsonMandates[] }).files.map(({ file, roles, tasks }) => [file, roles.length, tasks.length])).toEqual([
      ['a.md', 1, 1],
      ['b, c.md', 2, 2],
      ['tom.md', 0, 0],
    ]);
    expect(csvRows(csv)).toEqual([
      ['Fil', 'Avsnitt', 'Uppgift eller beslut', 'Rektorn', 'Nämnden', 'Att se över', 'Rad'],
      ['a.md', 'Riktlinje', 'taxan', 'beslutar', '', '', '3'],
      ['b, c.md', 'Riktlinje', 'leda arbetet', '', 'ska', '', '3'],
      ['b, c.md', 'Riktlinje', 'byta lokal', 'får', '', '', '3'],
    ]);
    expect(markdown.match(/^## .*$/gm)).toEqual(['## a.md', '## b, c.md', '## tom.md']);
    expect(csvRows(english)[0]).toEqual(['File', 'Section', 'Task or decision', 'Rektorn', 'Nämnden', 'To look at', 'Line']);
  });
});

describe('formats of tables', () => {
  it('are refused for other commands, with exit code 2', async () => {
    for (const [command, format] of [
      ['check', 'csv'],
      ['clauses', 'markdown'],
    ] as const) {
      const { code, out, err } = await cli([command, '-', '--format', format], { stdin: draft });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/--format.*text, json/);
    }
  });

  it('are all named when none of them is meant', async () => {
    const { code, err } = await cli(['mandates', '-', '--format', 'xml'], { stdin: draft });
    expect(code).toBe(2);
    expect(err).toMatch(/text, json, csv, markdown/);
  });
});
