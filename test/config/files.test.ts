import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../server/src/config/defaults.ts';
import { type FilePort, nearestConfig, resolve } from '../../server/src/config/files.ts';
import { isIgnored, isListed, typeByGlob } from '../../server/src/config/paths.ts';

const disk = (files: Readonly<Record<string, string>>): FilePort & { readonly asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    read: async (path) => {
      asked.push(path);
      return files[path];
    },
  };
};

describe('the nearest file', () => {
  const cases: readonly [string, Record<string, string>, string, string | undefined, string | undefined][] = [
    ['in the folder', { '/a/b/.tillitskoll.yaml': '' }, '/a/b', undefined, '/a/b/.tillitskoll.yaml'],
    ['above', { '/a/.tillitskoll.yaml': '' }, '/a/b/c', undefined, '/a/.tillitskoll.yaml'],
    ['at the root', { '/.tillitskoll.yaml': '' }, '/a/b', undefined, '/.tillitskoll.yaml'],
    ['the nearer of two', { '/a/.tillitskoll.yaml': '', '/a/b/.tillitskoll.json': '{}' }, '/a/b', undefined, '/a/b/.tillitskoll.json'],
    ['YAML before JSON', { '/a/.tillitskoll.yaml': '', '/a/.tillitskoll.json': '{}' }, '/a', undefined, '/a/.tillitskoll.yaml'],
    ['with the short ending', { '/a/.tillitskoll.yml': '' }, '/a', undefined, '/a/.tillitskoll.yml'],
    ['none', {}, '/a/b', undefined, undefined],
    ['up to a folder and in it', { '/a/.tillitskoll.yaml': '' }, '/a/b/c', '/a', '/a/.tillitskoll.yaml'],
    ['not above that folder', { '/a/.tillitskoll.yaml': '' }, '/a/b/c', '/a/b', undefined],
    ['by URI', { 'vscode-vfs://github/o/r/.tillitskoll.yaml': '' }, 'vscode-vfs://github/o/r/docs', undefined, 'vscode-vfs://github/o/r/.tillitskoll.yaml'],
  ];

  it.each(cases)('%s', async (_, files, folder, until, path) => {
    const port = disk(files);
    expect((await nearestConfig(port, folder, until))?.path).toBe(path);
    expect(new Set(port.asked).size).toBe(port.asked.length);
  });

  it('says what is wrong in it and stops there', async () => {
    const found = await nearestConfig(disk({ '/a/.tillitskoll.yaml': 'language: de\n', '/.tillitskoll.yaml': 'language: en\n' }), '/a');
    expect(found?.config).toEqual({});
    expect(found?.problems.map(({ key }) => key)).toEqual(['language']);
  });
});

describe('what goes before what', () => {
  const defaults = defaultConfig('2026-11-24');

  it('flag, project, setting, default', () => {
    const config = resolve(
      defaults,
      { language: 'en', today: '2020-01-01', roles: { roles: ['setting'] } },
      { language: 'sv', today: '2021-01-01' },
      { today: '2022-01-01', type: 'plan' },
    );
    expect(config).toMatchObject({ language: 'sv', today: '2022-01-01', roles: { roles: ['setting'] }, type: 'plan', thresholds: defaults.thresholds });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('levels are joined rule by rule', () => {
    const { severity } = resolve(
      defaults,
      { severity: { a: 'hint', b: 'hint', c: 'hint' } },
      { severity: { b: 'warning', c: 'warning' } },
      { severity: { c: 'off' } },
    );
    expect(severity).toEqual({ a: 'hint', b: 'warning', c: 'off' });
  });

  it('without anything the defaults', () => {
    expect(resolve(defaults, {}, {}, {})).toEqual(defaults);
  });
});

describe('globs', () => {
  const types = [
    { glob: 'policyer/**/*.md', type: 'policy' },
    { glob: '*.md', type: 'riktlinje' },
    { glob: 'policyer/**', type: 'plan' },
  ];

  it.each([
    ['policyer/a.md', 'policy'],
    ['policyer/b/c/å.md', 'policy'],
    ['./policyer/a.md', 'policy'],
    ['policyer\\a.md', 'policy'],
    ['policyer/a.markdown', 'plan'],
    ['policyer/.dold.md', 'policy'],
    ['a.md', 'riktlinje'],
    ['x/a.md', undefined],
    ['', undefined],
  ])('the first that matches gives %j its type: %s', (path, type) => {
    expect(typeByGlob(types, path)).toBe(type);
    expect(isListed(types, path)).toBe(type !== undefined);
  });

  it.each([
    [['arkiv'], 'arkiv/gammal.md', true],
    [['arkiv/'], 'arkiv/a/b.md', true],
    [['arkiv/**'], 'arkiv/a/b.md', true],
    [['arkiv'], 'arkiv.md', false],
    [['arkiv'], 'x/arkiv/a.md', false],
    [['**/arkiv'], 'x/arkiv/a.md', true],
    [['*.utkast.md'], 'a.utkast.md', true],
    [['{a,b}/*.md'], 'b/c.md', true],
    [[], 'a.md', false],
  ])('%j leaves out %s: %s', (patterns, path, expected) => {
    expect(isIgnored(patterns, path)).toBe(expected);
  });
});
