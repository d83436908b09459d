import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliBundle } from '../support/build.ts';
import { cli, folderOf, json } from '../support/cli.ts';
import { corpusNames, corpusText, hasShared } from '../support/shared.ts';

const sentence = 'Planen ska följas upp årligen. Nämnden ska leda arbetet, som utvärderas 2031. ';
const paragraph = `${sentence.repeat(6)}\n\n`;

/** Texts that once brought some parser down, or could. */
const hard: readonly [string, string][] = [
  ['NUL bytes', `# Plan\u0000\n\n${'\u0000'.repeat(50)} ska \u0000 följas upp.\n`],
  ['lone surrogates', '# Plan \uD83D\n\nPlanen ska \uDE00 följas upp.\n'],
  ['only line endings', '\r\n\r\r\n\n'.repeat(500)],
  ['deep quotes', `${'> '.repeat(5000)}text\n`],
  ['deep lists', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- nivå ${i} ska följas upp`).join('\n')],
  ['deep brackets', `# Plan\n\n${'['.repeat(20_000)}x${']'.repeat(20_000)}\n`],
  ['closing brackets', `${']'.repeat(49_000)}\n`],
  ['open brackets over lines', '[\n'.repeat(30_000)],
  ['underlined headings without blank lines', 'a\n=\n'.repeat(20_000)],
  ['deep emphasis', `${'*a '.repeat(10_000)}\n`],
  ['many stars', `${'*'.repeat(50_000)}\n`],
  ['open parentheses', `plan (${'a'.repeat(200_000)} ( ( (\n`],
  ['open code fence', `\`\`\`\n${paragraph.repeat(20)}`],
  ['open comment', `<!-- tillitskoll-ignorera ${paragraph.repeat(20)}`],
  ['many comments', '<!-- tillitskoll-ignorera unclear-mandate: ett skäl -->\n\nPlanen ska följas upp.\n\n'.repeat(300)],
  ['one long line', `${sentence.repeat(3000)}\n`],
  ['one long word', `${'nämnd'.repeat(40_000)} ska redovisas\n`],
  ['a long sentence', `Planen ska ${'och planen ska '.repeat(800)}följas upp.\n`],
  ['a wide table', `| ${'Mål | '.repeat(500)}\n|${'---|'.repeat(500)}\n${`| ${'x | '.repeat(500)}\n`.repeat(20)}`],
  ['a long table', `| Mål | Ansvarig |\n|---|---|\n${'| Planen ska följas upp | – |\n'.repeat(2000)}`],
  ['many headings', Array.from({ length: 3000 }, (_, i) => `${'#'.repeat((i % 6) + 1)} Mål ${i}\n\n- Kortare väntan ${i}\n`).join('\n')],
  ['many footnotes', Array.from({ length: 800 }, (_, i) => `Text[^${i}] [a${i}]\n\n[^${i}]: Planen ska följas upp.\n\n[a${i}]: x.md\n`).join('\n')],
  ['front matter that cannot be read', '---\ntitel: [Plan\n  : : :\n---\n\n# Plan\n\nPlanen ska följas upp.\n'],
  ['front matter without an end', `---\ntitel: Plan\n\n${paragraph.repeat(50)}`],
  ['front matter with a bomb', `---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\ntitel: *c\n---\n\n# Plan\n`],
  ['many placeholders', `${'[vem: skriv här] '.repeat(3000)}\n`],
  ['open placeholders', `${'[vem: '.repeat(20_000)}: skriv här\n`],
];

describe('hard texts', () => {
  it.each(hard)('%s', async (_, text) => {
    const { code, out, err } = await cli(['check', '-', '--format', 'json', '--today', '2026-11-24'], { stdin: text });
    expect(code, err).toBe(0);
    expect(err === '' || /^-:\d+: dokumenthuvudet/.test(err), err).toBe(true);
    expect(() => JSON.parse(out)).not.toThrow();
  });

  it.each(['clauses', 'goals', 'coverage'])(
    '%s of them all',
    async (command) => {
      const cwd = folderOf(Object.fromEntries(hard.map(([name, text]) => [`${name}.md`, text])));
      expect(await json([command, ...hard.map(([name]) => `${name}.md`)], { cwd })).toHaveLength(hard.length);
    },
    120_000,
  );

  it('three megabytes', async () => {
    const ordinary = 'Parken är öppen för alla och vi hälsar på dem som kommer förbi. '.repeat(16);
    const text = `# Plan\n\n${Array.from({ length: 3000 }, (_, i) => `## Del ${i}\n\n${ordinary}\n\nPlanen ska följas upp.\n\n`).join('')}`;
    expect(text.length).toBeGreaterThan(3_000_000);
    const [file] = await json(['check', 'plan.md'], { cwd: folderOf({ 'plan.md': text }) });
    expect(file?.findings.filter(({ rule }) => rule === 'unclear-mandate')).toHaveLength(3000);
  }, 120_000);

  it('front matter that cannot be read is named with its line, and the rest analysed', async () => {
    const { code, out, err } = await cli(['check', '-', '--format', 'json'], {
      stdin: '---\ntitel: Plan\nansvarig: [a\n---\n\n# Riktlinje\n\nPlanen ska följas upp.\n',
    });
    expect(code).toBe(0);
    expect(err).toMatch(/^-:[34]: dokumenthuvudet \(front matter\) går inte att läsa: .*Rätta raden/);
    expect(out).toContain('"rule":"unclear-mandate"');
  });

  it('a reader that goes away is no crash', async () => {
    const child = spawn(process.execPath, [cliBundle, 'clauses', '-'], { stdio: 'pipe' });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
    child.stdin.on('error', () => undefined).end(paragraph.repeat(400));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe.skipIf(!hasShared)('the corpus', () => {
  it('no file brings it down, each has all eight principles, and statutes get no warning', async () => {
    const files = Object.fromEntries((hasShared ? corpusNames() : []).map((name) => [name, corpusText(name)]));
    const cwd = folderOf(files);
    const names = Object.keys(files);
    const answer = await json(['check', ...names], { cwd });
    expect(answer.map(({ file }) => file)).toEqual(names);
    for (const { file, documentType, findings, coverage } of answer) {
      expect(coverage).toHaveLength(8);
      expect(documentType === 'forfattning').toBe(/-sfs-/.test(file));
      if (documentType !== 'forfattning') continue;
      expect(findings.filter(({ severity, rule }) => severity === 'warning' || /^missing-/.test(rule))).toEqual([]);
    }
    for (const command of ['clauses', 'goals', 'coverage']) expect((await json([command, ...names], { cwd })).map(({ file }) => file)).toEqual(names);
  }, 120_000);

  it('the folder gives what looks like governing documents', async () => {
    const cwd = folderOf(Object.fromEntries((hasShared ? corpusNames() : []).map((name) => [join('corpus', name), corpusText(name)])));
    const found = (await json(['check', 'corpus'], { cwd })).map(({ file }) => file);
    for (const name of corpusNames().filter((each) => /-sfs-|strategi|riktlinje/.test(each) && !/20-|21-/.test(each)))
      expect(found).toContain(join('corpus', name));
  }, 60_000);
});
