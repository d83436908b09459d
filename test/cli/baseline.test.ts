import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderOf, type JsonFile } from '../support/cli.ts';

const plan = (more: string): string => `---
utdrag: ja
---

# Riktlinje för larm

Planen ska följas upp.

${more}
`;

interface Known extends JsonFile {
  readonly findings: readonly (JsonFile['findings'][number] & { readonly known?: true })[];
}

async function found(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { out } = await cli(['check', '--format', 'json', ...args], { cwd });
  return (JSON.parse(out) as { files: readonly Known[] }).files.flatMap(({ file, findings }) =>
    findings.map(({ rule, severity, known }) => `${file} ${rule} ${severity} ${known === true}`),
  );
}

describe('a baseline', () => {
  it('makes old findings hints, wherever they move, and lets new ones speak', async () => {
    const cwd = folderOf({ 'a.md': plan('') });
    expect(await found(cwd, 'a.md')).toEqual(['a.md unclear-mandate information false']);
    const { code, out } = await cli(['baseline', 'a.md'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^1 fynd i 1 fil skrivna till \.tillitskoll-baslinje\.json/);
    expect(await found(cwd, 'a.md')).toEqual(['a.md unclear-mandate hint true']);

    const moved = folderOf({
      'b.md': plan('Larmet ska provas.').replace('Planen ska följas upp.', 'Rektorn leder arbetet.\n\n- **Planen**   ska\n  följas upp.'),
      '.tillitskoll-baslinje.json': readFileSync(join(cwd, '.tillitskoll-baslinje.json')),
    });
    expect(await found(moved, 'b.md')).toEqual(['b.md unclear-mandate hint true', 'b.md unclear-mandate information false']);
    expect(await found(moved, '--new', 'b.md')).toEqual(['b.md unclear-mandate information false']);
  });

  it('does not count for --fail-on, and what is new does', async () => {
    const cwd = folderOf({ 'a.md': plan('') });
    await cli(['baseline', 'a.md'], { cwd });
    expect((await cli(['check', '--fail-on', 'hint', 'a.md'], { cwd })).code).toBe(0);
    const later = folderOf({ 'a.md': plan('Larmet ska provas.'), '.tillitskoll-baslinje.json': readFileSync(join(cwd, '.tillitskoll-baslinje.json')) });
    expect((await cli(['check', '--fail-on', 'hint', 'a.md'], { cwd: later })).code).toBe(1);
  });

  it('holds a folder of two hundred documents, the same text for the same findings', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`docs/d${i}.md`, plan(`Larm ${i} ska provas. Rektorn leder arbetet.`)]));
    const cwd = folderOf(files);
    expect((await cli(['baseline', 'docs'], { cwd })).out).toMatch(/^400 fynd i 200 filer/);
    const text = readFileSync(join(cwd, '.tillitskoll-baslinje.json'), 'utf8');
    expect(Object.keys((JSON.parse(text) as { findings: object }).findings)).toHaveLength(200);
    expect(await found(cwd, '--new', 'docs')).toEqual([]);
    await cli(['baseline', 'docs'], { cwd });
    expect(readFileSync(join(cwd, '.tillitskoll-baslinje.json'), 'utf8')).toBe(text);
  });

  it.each(['', '{', '[]', '{"findings": 3}', '{"findings": {"a": [3]}}'])('that is none hides nothing: %j', async (text) => {
    const cwd = folderOf({ 'a.md': plan(''), '.tillitskoll-baslinje.json': text });
    expect(await found(cwd, 'a.md')).toEqual(['a.md unclear-mandate information false']);
  });
});
