import { describe, expect, it } from 'vitest';
import { defaultThresholds } from '../../server/src/config/defaults.ts';
import { type ProjectConfig, parseConfig } from '../../server/src/config/parse.ts';

const full: ProjectConfig = {
  language: 'en',
  documentTypes: [
    { glob: 'policyer/*.md', type: 'policy' },
    { glob: 'avtal/**', type: 'overenskommelse' },
  ],
  severity: { 'unclear-mandate': 'hint', langsiktighet: 'off', 'too-many-goals': 'off' },
  severityByType: { policy: { 'unclear-mandate': 'off', stod: 'information' } },
  thresholds: { ...defaultThresholds, 'missing-long-term': { years: 3 } },
  coverage: { share: 0.5, atLeast: 2 },
  roles: { roles: ['driftledare', 'områdeschef'], units: ['Lotsen'], people: ['hyresgäst'] },
  ignore: ['arkiv/**', 'utkast'],
  today: '2026-11-24',
};

const yaml = `# Inställningar för Storköping
language: en
documentTypes:
  policyer/*.md: policy
  avtal/**: överenskommelse
severity:
  unclear-mandate: hint   # vi övar
  Långsiktighet: off
  policy: {unclear-mandate: off, stöd: information}
rules:
  too-many-goals: false
  missing-long-term: on
  unfilled-placeholder: true
thresholds:
  missing-long-term: {years: 3}
coverage: {share: 0.5}
roles: [driftledare, områdeschef]
units: [Lotsen]
people: [hyresgäst]
ignore:
  - arkiv/**
  - utkast
today: 2026-11-24
`;

const json = JSON.stringify({
  language: 'en',
  documentTypes: { 'policyer/*.md': 'policy', 'avtal/**': 'overenskommelse' },
  severity: { 'unclear-mandate': 'hint', langsiktighet: 'off', policy: { 'unclear-mandate': 'off', stod: 'information' } },
  rules: { 'too-many-goals': 'off' },
  thresholds: { 'missing-long-term': { years: 3 } },
  coverage: { share: 0.5 },
  roles: ['driftledare', 'områdeschef'],
  units: ['Lotsen'],
  people: ['hyresgäst'],
  ignore: ['arkiv/**', 'utkast'],
  today: '2026-11-24',
});

describe('a project file', () => {
  it.each([
    ['YAML', yaml],
    ['JSON', json],
    ['JSON over several lines', JSON.stringify(JSON.parse(json), undefined, 2)],
    ['YAML with CRLF', yaml.replaceAll('\n', '\r\n')],
    ['YAML with a byte order mark', `\uFEFF${yaml}`],
  ])('as %s', (_, text) => {
    expect(parseConfig(text)).toEqual({ config: full, problems: [], extends: [], packs: [] });
  });

  it.each(['', '\n\n', '# bara en kommentar\n', '{}', '---\n'])('%j says nothing', (text) => {
    expect(parseConfig(text)).toEqual({ config: {}, problems: [], extends: [], packs: [] });
  });

  it('limits that it does not name keep their defaults', () => {
    const { config, problems } = parseConfig('thresholds:\n  too-many-goals:\n    information: 3\n    byType: {policy: {information: 1, warning: 2}}\n');
    expect(problems).toEqual([]);
    expect(config.thresholds).toEqual({
      ...defaultThresholds,
      'too-many-goals': {
        ...defaultThresholds['too-many-goals'],
        information: 3,
        byType: { ...defaultThresholds['too-many-goals'].byType, policy: { information: 1, warning: 2 } },
      },
    });
    expect(defaultThresholds['too-many-goals'].information).toBe(7);
  });
});

/** What cannot be used: the text, the key that is named, its line, and words of the remedy. */
const wrong: readonly [string, string, string, number, RegExp][] = [
  ['an unknown key', 'language: sv\ncolour: red\n', 'colour', 2, /”colour” finns inte.*language, documentTypes/],
  ['units', 'units: Lotsen\n', 'units', 1, /lista med enheter.*Lotsen/],
  ['people', 'people: [3]\n', 'people', 1, /ord för dem ni är till för/],
  ['what it builds on', 'extends: {a: b}\n', 'extends', 1, /fil eller ett paket/],
  ['packs', 'packs: 3\n', 'packs', 1, /fil med regler/],
  ['a level for a type', 'severity:\n  policy:\n    unclear-mandate: error\n', 'severity.unclear-mandate', 3, /warning, information, hint, off/],
  ['a rule for a type', 'severity:\n  policy: {no-such-rule: off}\n', 'severity.no-such-rule', 2, /no-such-rule/],
  ['a type that is none', 'severity:\n  roman: {unclear-mandate: off}\n', 'severity.roman', 2, /”roman”/],
  ['a language', 'language: de\n', 'language', 1, /sv eller en/],
  ['no language', 'language:\n', 'language', 1, /sv eller en/],
  ['a date', 'today: i dag\n', 'today', 1, /2026-11-24/],
  ['a day that is none', 'today: 2026-13-45\n', 'today', 1, /datum/],
  ['a day that the month lacks', 'today: 2026-02-30\n', 'today', 1, /datum/],
  ['roles', 'roles: rektor\n', 'roles', 1, /lista med roller/],
  ['a role', 'roles:\n  - rektor\n  - 3\n', 'roles', 2, /lista med roller/],
  ['ignore', 'ignore: {a: b}\n', 'ignore', 1, /lista med sökvägar/],
  ['document types', 'documentTypes: [policy]\n', 'documentTypes', 1, /policyer\/\*\.md: policy/],
  ['a document type', 'documentTypes:\n  a.md: policy\n  b.md: roman\n', 'documentTypes.b.md', 3, /”roman” är ingen dokumenttyp.*riktlinje/],
  ['severity', 'severity: hint\n', 'severity', 1, /unclear-mandate: hint/],
  ['a level', 'severity:\n  unclear-mandate: error\n', 'severity.unclear-mandate', 2, /warning, information, hint, off/],
  ['a level under rules', 'rules:\n  unclear-mandate: kanske\n', 'rules.unclear-mandate', 2, /hint, off, on/],
  ['a rule', 'rules:\n  no-such-rule: off\n', 'rules.no-such-rule', 2, /no-such-rule.*docs\/regler/],
  ['a principle under rules', 'rules:\n  tillit: off\n', 'rules.tillit', 2, /”tillit” är ingen regel/],
  ['thresholds', 'thresholds: 7\n', 'thresholds', 1, /gränser per regel/],
  ['a rule without limits', 'thresholds:\n  unfilled-placeholder: {n: 1}\n', 'thresholds.unfilled-placeholder', 2, /too-many-goals/],
  ['a limit', 'thresholds:\n  too-many-goals: {most: 7}\n', 'thresholds.too-many-goals.most', 2, /information, warning, perHeading/],
  ['a number', 'thresholds:\n  too-many-goals:\n    information: sju\n', 'thresholds.too-many-goals.information', 3, /tal från noll/],
  ['a negative number', 'thresholds:\n  too-many-goals: {warning: -1}\n', 'thresholds.too-many-goals.warning', 2, /tal från noll/],
  ['limits by type', 'thresholds:\n  too-many-goals: {byType: {budget: 3}}\n', 'thresholds.too-many-goals.byType', 2, /budget: \{information: 10/],
  [
    'limits by a type that is none',
    'thresholds:\n  too-many-goals: {byType: {roman: {information: 1, warning: 2}}}\n',
    'thresholds.too-many-goals.byType',
    2,
    /budget/,
  ],
  ['limits by type that are no pairs', 'thresholds:\n  too-many-goals: {byType: 3}\n', 'thresholds.too-many-goals.byType', 2, /budget/],
  ['coverage', 'coverage: hög\n', 'coverage', 1, /share.*atLeast/],
  ['a share', 'coverage: {share: 40}\n', 'coverage', 1, /share.*atLeast/],
  ['a number of questions', 'coverage: {atLeast: två}\n', 'coverage', 1, /share.*atLeast/],
  ['a key of coverage', 'coverage: {level: 2}\n', 'coverage', 1, /share.*atLeast/],
  ['a list instead of keys', '- language: sv\n', '', 1, /nycklar och värden/],
  ['a word instead of keys', 'svenska\n', '', 1, /nycklar och värden/],
  ['broken YAML', 'language: sv\nroles: [a, b\n', '', 3, /YAML/],
  ['broken JSON', '{"language": "sv",\n  "roles": [}', '', 2, /YAML/],
  ['a key twice', 'language: sv\nlanguage: en\n', '', 2, /YAML/],
];

describe('what cannot be used is told with place and remedy', () => {
  it.each(wrong)('%s', (_, text, key, line, message) => {
    const { problems } = parseConfig(text);
    expect(problems.map((problem) => [problem.key, problem.line])).toContainEqual([key, line]);
    const problem = problems.find((each) => each.key === key && each.line === line);
    expect(problem?.message.sv).toMatch(message);
    expect(problem?.message.en).not.toBe('');
    expect(problem?.message.en).not.toBe(problem?.message.sv);
    expect(problem?.column).toBeGreaterThan(0);
  });

  it('and the rest counts', () => {
    const { config, problems } = parseConfig('language: de\nroles: [rektor]\nrules: {unclear-mandate: off, other: off}\n');
    expect(config).toEqual({ roles: { roles: ['rektor'] }, severity: { 'unclear-mandate': 'off' } });
    expect(problems).toHaveLength(2);
  });

  it.each([
    'a: &x [*x]\n',
    '__proto__: {a: 1}\nconstructor: 2\n',
    'thresholds: {__proto__: {toString: 5}, constructor: {length: 3}}\n',
    'roles: !!js/function "x"\n',
    `${'{a: '.repeat(2000)}`,
    '\u0000',
    '? [a]\n: b\n',
    'a: *ingen\n',
  ])('nothing in it is run or brings us down: %j', (text) => {
    expect(() => parseConfig(text)).not.toThrow();
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});
