import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderOf, json } from '../support/cli.ts';

const policy = '# Policy för bemötande\n\nNämnden ska lyssna. Rektorn ansvarar för mötet.\n';
const notes = '# Anteckningar\n\nKaffe kl. 10.\n';
const names = async (args: readonly string[], cwd: string): Promise<readonly string[]> =>
  (await json(['check', ...args], { cwd })).map(({ file }) => file.replaceAll('\\', '/'));

describe('what is analysed', () => {
  const files = {
    'a/policy.md': policy,
    'a/b/riktlinje.markdown': policy,
    'a/notes.md': notes,
    'a/README.md': policy,
    'a/CHANGELOG.md': policy,
    'a/node_modules/p/policy.md': policy,
    'a/.git/policy.md': policy,
    'a/text.txt': policy,
    'å ä/plan för ö.md': policy,
  };

  it.each<[string, readonly string[], readonly string[]]>([
    ['a file', ['a/policy.md'], ['a/policy.md']],
    ['a file that looks like nothing', ['a/notes.md'], ['a/notes.md']],
    ['a README that is named', ['a/README.md'], ['a/README.md']],
    ['a file in node_modules that is named', ['a/node_modules/p/policy.md'], ['a/node_modules/p/policy.md']],
    ['a text file that is named', ['a/text.txt'], ['a/text.txt']],
    ['a folder: what looks like a governing document', ['a'], ['a/b/riktlinje.markdown', 'a/policy.md']],
    ['a folder with a slash', ['a/'], ['a/b/riktlinje.markdown', 'a/policy.md']],
    ['here', ['.'], ['a/b/riktlinje.markdown', 'a/policy.md', 'å ä/plan för ö.md']],
    ['a pattern', ['a/**/*.md'], ['a/policy.md']],
    ['a pattern with braces', ['a/{policy,notes}.md'], ['a/policy.md']],
    ['letters outside ASCII', ['å ä/plan för ö.md'], ['å ä/plan för ö.md']],
    ['a folder twice', ['a', 'a'], ['a/b/riktlinje.markdown', 'a/policy.md']],
    ['a file twice', ['a/policy.md', 'a/policy.md', './a/policy.md'], ['a/policy.md']],
    ['a file and the folder it is in', ['a/notes.md', 'a'], ['a/notes.md', 'a/b/riktlinje.markdown', 'a/policy.md']],
  ])('%s', async (_, operands, expected) => {
    expect(await names(operands, folderOf(files))).toEqual(expected);
  });

  it('an absolute path', async () => {
    const cwd = folderOf(files);
    expect(await names([join(cwd, 'a/policy.md')], '/')).toEqual([join(cwd, 'a/policy.md')]);
    expect(await names([join(cwd, 'a')], '/')).toEqual([join(cwd, 'a/b/riktlinje.markdown'), join(cwd, 'a/policy.md')]);
  });

  it('standard input, whatever it looks like, beside files', async () => {
    const answer = await json(['check', '-', 'a/policy.md'], { cwd: folderOf(files), stdin: notes });
    expect(answer.map(({ file }) => file)).toEqual(['-', 'a/policy.md']);
  });

  it('what the project counts among its documents, and not what it leaves out', async () => {
    const cwd = folderOf({ ...files, '.tillitskoll.yaml': 'documentTypes: {a/notes.md: rutin}\nignore: [a/b]\n' });
    const answer = await json(['check', 'a'], { cwd });
    expect(answer.map(({ file, documentType }) => [file, documentType])).toEqual([
      ['a/notes.md', 'rutin'],
      ['a/policy.md', 'policy'],
    ]);
    expect(await names(['a/b/riktlinje.markdown'], cwd)).toEqual(['a/b/riktlinje.markdown']);
  });
});

describe('what cannot be read is named, and the rest analysed', () => {
  it.each<[string, string]>([
    ['missing', 'saknas.md'],
    ['a dead link', 'dead.md'],
    ['a link to itself', 'loop.md'],
    ['a pattern without a match', 'x/*.md'],
    ['a folder of other texts', 'notes'],
    ['an empty folder', 'empty'],
  ])('%s', async (_, operand) => {
    const cwd = folderOf({ 'policy.md': policy, 'notes/a.md': notes });
    symlinkSync(join(cwd, 'gone.md'), join(cwd, 'dead.md'));
    symlinkSync(join(cwd, 'loop.md'), join(cwd, 'loop.md'));
    mkdirSync(join(cwd, 'empty'));
    const { code, out, err } = await cli(['check', operand, 'policy.md', '--format', 'json'], { cwd });
    expect(code).toBe(0);
    expect(err).toMatch(new RegExp(`^${operand.replace(/[.*]/g, '\\$&')}: .+\\n$`));
    expect((JSON.parse(out) as { files: readonly { file: string }[] }).files.map(({ file }) => file)).toEqual(['policy.md']);
  });

  it('a dead link in a folder', async () => {
    const cwd = folderOf({ 'a/policy.md': policy });
    symlinkSync(join(cwd, 'gone.md'), join(cwd, 'a/dead.md'));
    expect(await names(['a'], cwd)).toEqual(['a/policy.md']);
  });

  it.skipIf(process.getuid?.() === 0)('a file without the right to read it', async () => {
    const cwd = folderOf({ 'a/policy.md': policy, 'a/secret.md': policy });
    chmodSync(join(cwd, 'a/secret.md'), 0);
    const { code, out, err } = await cli(['check', 'a/secret.md', 'a', '--format', 'json'], { cwd });
    expect(code).toBe(0);
    expect(err).toMatch(/secret\.md: kan inte läsas \(EACCES\).*rättigheterna/);
    expect(out).toContain('"file":"a/policy.md"');
  });

  it('nothing to analyse is an empty answer', async () => {
    const { code, out, err } = await cli(['check', 'saknas.md', '--format', 'json', '--fail-on', 'hint'], { cwd: folderOf() });
    expect({ code, out }).toEqual({ code: 0, out: '{"version":1,"files":[]}\n' });
    expect(err).toContain('saknas.md');
  });
});

describe('--fix', () => {
  it('leaves a file without safe fixes as it is, byte by byte', async () => {
    const texts: Readonly<Record<string, string | Buffer>> = {
      'bom.md': `\uFEFF${policy}`,
      'crlf.md': policy.replaceAll('\n', '\r\n'),
      'mixed.md': '# Plan\r\n\nPlanen ska följas upp.\rOch mer.\n\n\n',
      'no-ending.md': '# Plan\n\nPlanen ska följas upp.',
      'latin1.md': Buffer.from('# Plan f\xF6r skolan\n\nPlanen ska f\xF6ljas upp.\n', 'latin1'),
      'nul.md': Buffer.from([35, 32, 80, 0, 10, 255, 254, 10]),
      'empty.md': '',
    };
    const cwd = folderOf(texts);
    const before = Object.keys(texts).map((name) => statSync(join(cwd, name)).mtimeMs);
    const { code, err } = await cli(['check', ...Object.keys(texts), '--fix'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const [name, text] of Object.entries(texts)) expect(readFileSync(join(cwd, name)).equals(Buffer.from(text)), name).toBe(true);
    expect(Object.keys(texts).map((name) => statSync(join(cwd, name)).mtimeMs)).toEqual(before);
  });
});
