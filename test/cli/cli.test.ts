import { describe, expect, it } from 'vitest';
import { run } from '../../server/src/cli/run.ts';
import { rules } from '../../server/src/rules/index.ts';
import { version } from '../../server/src/version.ts';
import { cli, folderOf, json } from '../support/cli.ts';

const duty = '# Riktlinje\n\nPlanen ska följas upp.\n';
const section = '# Riktlinje\n\n## Drift\n\nLarmet ska provas. Loggen ska sparas. Planen ska följas upp. Mötet ska hållas. Kravet ska prövas.\n';
const hint = '# Rutin\n\nAnsvarig är [vem: skriv här].\n';
const clean = '# Rutin\n\nRektorn ska följa upp planen.\n';

describe('the exit code', () => {
  const cases: readonly [string, string, string | undefined, number][] = [
    ['no limit', section, undefined, 0],
    ['never', section, 'never', 0],
    ['warning with a warning', section, 'warning', 1],
    ['warning with information', duty, 'warning', 0],
    ['information with information', duty, 'information', 1],
    ['information with a hint', hint, 'information', 0],
    ['hint with a hint', hint, 'hint', 1],
    ['hint with a warning', section, 'hint', 1],
    ['hint without findings', clean, 'hint', 0],
  ];

  it.each(cases)('--fail-on %s', async (_, text, level, code) => {
    for (const format of ['text', 'json']) {
      const ran = await cli(
        [
          'check',
          '-',
          '--type',
          'riktlinje',
          '--rule',
          'unclear-mandate',
          '--rule',
          'unfilled-placeholder',
          '--format',
          format,
          ...(level ? ['--fail-on', level] : []),
        ],
        {
          stdin: text,
        },
      );
      expect(ran.code).toBe(code);
      expect(ran.err).toBe('');
    }
  });

  it('of the other commands is 0', async () => {
    for (const command of ['coverage', 'clauses', 'goals']) expect((await cli([command, '-', '--fail-on', 'hint'], { stdin: section })).code).toBe(0);
  });
});

describe('wrong usage: exit code 2, nothing on standard output, the remedy in words', () => {
  const cases: readonly [readonly string[], RegExp][] = [
    [[], /tillitskoll check plan\.md/],
    [['chekc', 'a.md'], /”chekc”.*--help/],
    [['check'], /minst en fil.*standard in/],
    [['coverage'], /minst en fil/],
    [['check', '-', '--nope'], /--nope.*--help/],
    [['check', '-', '--type'], /--type.*--help/],
    [['check', '-', '--rule', 'no-such'], /”no-such”.*tillitskoll rules/],
    [['check', '-', '--type', 'roman'], /”roman”.*policy, riktlinje/],
    [['check', '-', '--format', 'xml'], /--format.*text, json/],
    [['check', '-', '--language', 'de'], /--language.*sv, en/],
    [['check', '-', '--fail-on', 'error'], /--fail-on.*warning, information, hint, never/],
    [['check', '-', '--today', 'i dag'], /--today.*2026-11-24/],
    [['check', '-', '--today', '2026-02-30'], /--today/],
    [['check', '-', '--config', 'saknas.yaml'], /saknas\.yaml.*sökvägen/],
    [['explain'], /tillitskoll rules/],
    [['explain', 'no-such'], /”no-such”/],
    [['chekc', '--language', 'en'], /There is no command "chekc"/],
    [['check', '--language=en'], /Name at least one file/],
  ];

  it.each(cases)('%j', async (args, message) => {
    const { code, out, err } = await cli(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/at .*cli\.cjs|Error:|undefined/);
    expect(err.endsWith('\n')).toBe(true);
  });
});

describe('the configuration', () => {
  const broken: readonly [string, string, string, RegExp][] = [
    ['an unknown key', '.tillitskoll.yaml', 'language: sv\ncolour: red\n', /\.tillitskoll\.yaml:2: colour: .*language, documentTypes/],
    ['a level', '.tillitskoll.yml', 'rules:\n  unclear-mandate: error\n', /\.tillitskoll\.yml:2: rules\.unclear-mandate: Nivån ska vara/],
    ['JSON', '.tillitskoll.json', '{"today": "nu"}', /\.tillitskoll\.json:1: today: .*2026-11-24/],
    ['YAML that cannot be read', '.tillitskoll.yaml', 'roles: [a\n', /\.tillitskoll\.yaml:\d+: .*YAML.*Rätta raden/],
    ['two things', '.tillitskoll.yaml', 'language: de\ntoday: nu\n', /:1: language[\s\S]*:2: today/],
  ];

  it.each(broken)('with %s: named with file, line, key and remedy', async (_, name, text, message) => {
    const cwd = folderOf({ [name]: text, 'a/plan.md': duty });
    for (const args of [
      ['check', 'a/plan.md'],
      ['coverage', 'a'],
      ['check', '-'],
    ]) {
      const { code, out, err } = await cli(args, { cwd, stdin: duty });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(message);
    }
    expect((await cli(['check', 'a/plan.md', '--language', 'en'], { cwd })).err).not.toMatch(/[åäö]/);
  });

  it('is the nearest of each file', async () => {
    const cwd = folderOf({
      '.tillitskoll.yaml': 'rules: {unclear-mandate: hint}\n',
      'a.md': duty,
      'b/b.md': duty,
      'b/.tillitskoll.json': '{"rules": {"unclear-mandate": "off"}}',
      'c/d/c.md': duty,
    });
    const files = await json(['check', 'a.md', 'b/b.md', 'c/d/c.md'], { cwd });
    expect(files.map(({ findings }) => findings.filter(({ rule }) => rule === 'unclear-mandate').map(({ severity }) => severity))).toEqual([
      ['hint'],
      [],
      ['hint'],
    ]);
  });

  it('is the one named by --config', async () => {
    const cwd = folderOf({ '.tillitskoll.yaml': 'rules: {unclear-mandate: off}\n', 'other/my.yaml': 'rules: {unclear-mandate: hint}\n', 'a.md': duty });
    const severities = async (args: readonly string[]) =>
      (await json(['check', 'a.md', ...args], { cwd }))[0]?.findings.filter(({ rule }) => rule === 'unclear-mandate').map(({ severity }) => severity);
    expect(await severities([])).toEqual([]);
    expect(await severities(['--config', 'other/my.yaml'])).toEqual(['hint']);
  });

  it('yields to flags', async () => {
    const cwd = folderOf({
      '.tillitskoll.yaml': 'language: en\ntoday: 2020-01-01\ndocumentTypes: {"*.md": policy}\n',
      'plan.md': '# Lokaler\n\n## Mål\n\n- Alla har det bättre 2025\n',
    });
    const run = async (...args: string[]) => (await cli(['check', 'plan.md', '--format', 'json', ...args], { cwd })).out;
    expect(await run()).toMatch(/"documentType":"policy","findings":/);
    expect(await run()).not.toContain('missing-long-term');
    expect(await run('--today', '2026-11-24')).toMatch(/What should have become better in some years/);
    expect(await run('--today', '2026-11-24', '--language', 'sv')).toMatch(/Vad ska ha blivit bättre på några års sikt/);
    expect(await run('--type', 'vision')).toMatch(/"documentType":"vision"/);
  });
});

describe('options', () => {
  it('--type takes both spellings', async () => {
    const types = await Promise.all(
      ['överenskommelse', 'overenskommelse', 'Överenskommelse'].map(
        async (type) => (await json(['check', '-', '--type', type], { stdin: duty }))[0]?.documentType,
      ),
    );
    expect(types).toEqual(Array(3).fill('overenskommelse'));
  });

  it('--rule may be repeated, and runs a rule that is off', async () => {
    const cwd = folderOf({ '.tillitskoll.yaml': 'rules: {unclear-mandate: off, unfilled-placeholder: off}\n', 'a.md': `${duty}\n[vem: skriv här]\n` });
    const ids = async (...args: string[]) => (await json(['check', 'a.md', ...args], { cwd }))[0]?.findings.map(({ rule }) => rule);
    expect(await ids()).toContain('missing-co-creation');
    expect(await ids()).not.toContain('unclear-mandate');
    expect(await ids('--rule', 'unclear-mandate')).toEqual(['unclear-mandate']);
    expect(await ids('--rule', 'unclear-mandate', '--rule', 'unfilled-placeholder')).toEqual(['unclear-mandate', 'unfilled-placeholder']);
    expect(await ids('--rule', 'too-many-goals')).toEqual([]);
  });

  it('--language en', async () => {
    const { out } = await cli(['check', '-', '--language', 'en'], { stdin: duty });
    expect(out).toMatch(/read as riktlinje[\s\S]*Who is to do this\?[\s\S]*Why: [\s\S]*A way forward: [\s\S]*Coverage/);
    expect(out).not.toMatch(/Vem ska|Varför|Principtäckning/);
  });

  it('the text tells place, excerpt, reason, source and a way forward, then the coverage', async () => {
    const { out } = await cli(['check', '-'], { stdin: duty });
    for (const part of [
      '3:8  ',
      '(unclear-mandate)',
      '» Planen ska följas upp.',
      'Varför: ',
      'Källa: SOU 2018:47, 5.4.1',
      'En väg framåt: ',
      'Principtäckning',
    ])
      expect(out).toContain(part);
    for (const label of ['Tillit', 'Medborgarfokus', 'Helhetssyn', 'Handlingsutrymme', 'Stöd', 'Kunskap', 'Öppenhet', 'Långsiktighet'])
      expect(out).toContain(label);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  it('coverage as a table', async () => {
    const { code, out } = await cli(['coverage', '-'], { stdin: duty });
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(10);
  });

  it('--help and --version', async () => {
    expect(await cli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    for (const args of [['--help'], ['-h'], ['help'], ['check', '--help']]) expect((await cli(args)).out).toMatch(/tillitskoll check FIL[\s\S]*Slutkod/);
    expect((await cli(['--help', '--language', 'en'])).out).toMatch(/Exit code/);
  });
});

/** A call without a process of its own, for what is called for every rule. */
async function called(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  let out = '';
  const code = await run(argv, {
    cwd: '.',
    today: '2026-11-24',
    version,
    out: (piece) => (out += piece),
    err: () => {},
    stdin: () => Promise.resolve(''),
    inColour: false,
    progress: () => {},
  });
  return { code, out };
}

describe('the rules', () => {
  it.each(rules.map(({ id }) => id))('explain %s', async (id) => {
    const rule = rules.find((each) => each.id === id);
    const [sv, en, asJson] = await Promise.all([called('explain', id), called('explain', id, '--language', 'en'), called('explain', id, '--format', 'json')]);
    expect(sv.code).toBe(0);
    expect(sv.out.replace(/\s+/g, ' ')).toContain(rule?.words.sv.why);
    expect(en.out.replace(/\s+/g, ' ')).toContain(rule?.words.en.advice);
    expect(JSON.parse(asJson.out)).toMatchObject({ id, principles: rule?.principles, source: rule?.source ?? null });
  });

  it('explain, as the built program', async () => {
    const { code, out } = await cli(['explain', 'unclear-mandate']);
    expect(code).toBe(0);
    expect(out).toBe((await called('explain', 'unclear-mandate')).out);
  });

  it('rules --format json', async () => {
    const { code, out } = await cli(['rules', '--format', 'json']);
    const answer = JSON.parse(out) as { version: number; rules: readonly object[] };
    expect(code).toBe(0);
    expect(answer.version).toBe(1);
    expect(answer.rules.map((rule) => (rule as { id: string }).id)).toEqual([...rules.map(({ id }) => id), 'duty-balance', 'steering-balance']);
    for (const rule of answer.rules.slice(0, rules.length))
      expect(Object.keys(rule)).toEqual(expect.arrayContaining(['id', 'principles', 'severity', 'source', 'title', 'what', 'why', 'advice', 'silent']));
  });

  it('rules as text', async () => {
    const { out } = await cli(['rules']);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(rules.map(({ id }) => id));
  });
});
