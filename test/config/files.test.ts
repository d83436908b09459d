import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../server/src/config/defaults.ts';
import { type FilePort, loadConfig, nearestConfig, resolve } from '../../server/src/config/files.ts';
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

  it('names kind by kind, and files to leave alone from both', () => {
    const config = resolve(
      defaults,
      { roles: { roles: ['a'], units: ['b'], people: ['c'] }, ignore: ['x/**'] },
      { roles: { roles: [], units: ['d'] }, ignore: ['y/**'] },
      {},
    );
    expect(config.roles).toEqual({ roles: ['a'], units: ['d'], people: ['c'] });
    expect(config.ignore).toEqual(['x/**', 'y/**']);
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

describe('what a file builds on', () => {
  const load = async (files: Readonly<Record<string, string>>, path = '/p/.tillitskoll.yaml') => loadConfig(disk(files), path, files[path] ?? '');

  it('is read first, and the file itself goes before it', async () => {
    const found = await load({
      '/p/.tillitskoll.yaml': 'extends: [../gemensam.yaml, "@sturebyn/regler"]\nlanguage: sv\nroles: [lots]\nthresholds: {missing-long-term: {years: 4}}\n',
      '/gemensam.yaml': 'language: en\nroles: [värd]\nseverity: {unclear-mandate: hint}\nthresholds: {too-many-goals: {information: 3}}\nignore: [a]\n',
      '/p/node_modules/@sturebyn/regler/tillitskoll.yaml': 'severity: {unclear-mandate: off, vague-actor: off}\n',
    });
    expect(found.problems).toEqual([]);
    expect(found.config).toMatchObject({
      language: 'sv',
      ignore: ['a'],
      severity: { 'unclear-mandate': 'off', 'vague-actor': 'off' },
      thresholds: { 'too-many-goals': { information: 3, warning: 15 }, 'missing-long-term': { years: 4 } },
    });
    expect(found.config.roles?.roles).toEqual(['värd', 'lots']);
    expect(found.layers.map(({ path }) => path)).toEqual(['/gemensam.yaml', '/p/node_modules/@sturebyn/regler/tillitskoll.yaml', '/p/.tillitskoll.yaml']);
  });

  it('is found from a URI, in folders above, and through what it builds on in turn', async () => {
    const found = await load(
      {
        'file:///C%3A/m/p/.tillitskoll.yaml': 'extends: ../våra regler.yaml\n',
        'file:///C%3A/m/v%C3%A5ra%20regler.yaml': 'extends: regler\n',
        'file:///C%3A/node_modules/regler/tillitskoll.yaml': 'language: en\n',
      },
      'file:///C%3A/m/p/.tillitskoll.yaml',
    );
    expect(found.problems).toEqual([]);
    expect(found.config).toEqual({ language: 'en' });
  });

  const cases: readonly [string, Record<string, string>, RegExp][] = [
    ['is not there', { '/p/.tillitskoll.yaml': 'language: sv\nextends: ./borta.yaml\n' }, /”\.\/borta\.yaml” går inte att läsa.*sökvägen/],
    ['is no package that is installed', { '/p/.tillitskoll.yaml': 'language: sv\nextends: regler\n' }, /”regler” går inte att läsa/],
    ['is itself', { '/p/.tillitskoll.yaml': 'language: sv\nextends: ./.tillitskoll.yaml\n' }, /bygger i sin tur på den här filen/],
    [
      'builds on it in turn',
      { '/p/.tillitskoll.yaml': 'language: sv\nextends: ./b.yaml\n', '/p/b.yaml': 'extends: ../p/.tillitskoll.yaml\n' },
      /bygger i sin tur/,
    ],
    ['lies on the net', { '/p/.tillitskoll.yaml': 'language: sv\nextends: https://example.org/regler.yaml\n' }, /inget hämtas utifrån/],
    [
      'has mistakes',
      { '/p/.tillitskoll.yaml': 'language: sv\nextends: ./b.yaml\n', '/p/b.yaml': '\nlanguage: de\n' },
      /I ”\.\/b\.yaml”, rad 2: language ska vara/,
    ],
    ['leads out by its name', { '/p/.tillitskoll.yaml': 'language: sv\nextends: "..%2f..%2fetc"\n' }, /går inte att läsa/],
  ];

  it.each(cases)('%s: told at its line, and the rest counts', async (_, files, message) => {
    const { config, problems } = await load(files);
    expect(problems.map(({ key, line }) => [key, line])).toEqual([['extends', 2]]);
    expect(problems[0]?.message.sv).toMatch(message);
    expect(config.language).toBe('sv');
  });
});
