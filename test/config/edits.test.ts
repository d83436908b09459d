import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../server/src/config/parse.ts';
import { addingRole, turningOff } from '../../server/src/config/edits.ts';
import { applyEdits } from '../../server/src/core/text.ts';

const rule = 'unclear-mandate';
const off = (text: string | undefined): string => applyEdits(text ?? '', [turningOff(text, rule)]);

const cases: readonly [string, string | undefined, string][] = [
  ['no file', undefined, '# Tillitskoll: inställningar för projektet\nrules:\n  unclear-mandate: off\n'],
  ['an empty file', ' \n', '# Tillitskoll: inställningar för projektet\nrules:\n  unclear-mandate: off\n'],
  ['other keys', 'language: sv # svenska\n', 'language: sv # svenska\nrules:\n  unclear-mandate: off\n'],
  ['other keys without a line ending', 'language: sv', 'language: sv\nrules:\n  unclear-mandate: off\n'],
  [
    'other rules',
    'rules: # våra\n  too-many-goals: hint # få\nlanguage: sv\n',
    'rules: # våra\n  unclear-mandate: off\n  too-many-goals: hint # få\nlanguage: sv\n',
  ],
  ['an empty section', 'rules:', 'rules:\n  unclear-mandate: off\n'],
  ['the rule at another level', 'rules:\n  unclear-mandate: hint # mjukt\n', 'rules:\n  unclear-mandate: off # mjukt\n'],
  ['JSON with rules', '{"rules": {"too-many-goals": "hint"}}', '{"rules": {"unclear-mandate": "off", "too-many-goals": "hint"}}'],
  ['JSON with empty rules', '{"rules": {}}', '{"rules": {"unclear-mandate": "off"}}'],
  ['JSON without rules', '{"language": "sv"}', '{"rules": {"unclear-mandate": "off"}, "language": "sv"}'],
  ['empty JSON', '{}', '{"rules": {"unclear-mandate": "off"}}'],
];

describe('turning a rule off', () => {
  it.each(cases)('%s', (_, text, expected) => {
    expect(off(text)).toBe(expected);
  });

  const files: readonly (string | undefined)[] = [
    ...cases.map(([, text]) => text),
    '# överst\n\nlanguage: en\n\n# regler\nrules:\n    # indraget\n    too-many-goals: off\n    missing-long-term: hint\n\nroles: [rektor]\n',
    'rules:\n  "unclear-mandate": hint\n',
    "rules:\n  'unclear-mandate': on\n",
    'rules:\r\n  too-many-goals: hint\r\nlanguage: sv\r\n',
    'rules: {too-many-goals: hint}\n',
    'rules: {unclear-mandate: hint, too-many-goals: hint}\n',
    'rules: {}\n',
    'rules:   \n\n  too-many-goals: hint\n',
    'severity:\n  unclear-mandate: hint\n',
    'severity:\n  unclear-mandate: warning\nrules:\n  too-many-goals: off\n',
    'rules:\n  too-many-goals: off\nseverity:\n  unclear-mandate: warning\n',
    'thresholds:\n  unclear-mandate: {duties: 3, share: 0.5}\n',
    'thresholds:\n  unclear-mandate: {duties: 3, share: 0.5}\nrules:\n  too-many-goals: off\n',
    'rules:\n  too-many-goals: off\nthresholds:\n  unclear-mandate: {duties: 3, share: 0.5}\n',
    'language: sv\n...\n',
    '---\nlanguage: sv\n',
    '{\n  "language": "sv",\n  "rules": {\n    "unclear-mandate": "hint"\n  }\n}\n',
    '{\n  // inte JSON\n}',
    'rules: # tomt\n',
    'rules: null\n',
    'rules: # tomt',
    'rules:\n  unclear-mandate:\n  too-many-goals: hint\n',
    'rules:\n\n# sist\n',
    'language: sv\n\n# sist',
    '  language: sv\n  rules:\n      too-many-goals: hint\n',
    '  language: sv\n',
    '{language: sv}',
    '{"rules": {"unclear-mandate": "warning"}, "severity": {"unclear-mandate": "hint"}}',
    '# bara en kommentar\n',
    '# bara en kommentar',
    '\uFEFFlanguage: sv\n',
  ];

  it.each(files.filter((text) => parseConfig(text ?? '').problems.length === 0))('keeps all else, and is in force: %j', (text) => {
    const before = parseConfig(text ?? '').config;
    const after = off(text);
    const { config, problems } = parseConfig(after);
    expect(problems).toEqual([]);
    expect(config).toEqual({ ...before, severity: { ...before.severity, [rule]: 'off' } });
    for (const comment of text?.match(/#.*$/gm) ?? []) expect(after).toContain(comment);
  });
});

describe('adding a role', () => {
  const added = (text: string | undefined, name = 'lots'): string => applyEdits(text ?? '', [addingRole(text, name)]);

  const roleCases: readonly [string, string | undefined, string][] = [
    ['no file', undefined, '# Tillitskoll: inställningar för projektet\nroles: [lots]\n'],
    ['an empty file', ' \n', '# Tillitskoll: inställningar för projektet\nroles: [lots]\n'],
    ['other keys', 'language: sv # svenska\n', 'language: sv # svenska\nroles: [lots]\n'],
    ['other keys without a line ending', 'language: sv', 'language: sv\nroles: [lots]\n'],
    ['other keys with CRLF', 'language: sv\r\n', 'language: sv\r\nroles: [lots]\r\n'],
    ['a flow list', 'roles: [vakt, "HR"] # våra\n', 'roles: [vakt, "HR", lots] # våra\n'],
    ['an empty list', 'roles: [] # våra\nlanguage: sv\n', 'roles: [lots] # våra\nlanguage: sv\n'],
    ['a block list', 'roles:\n  - vakt\nlanguage: sv\n', 'roles:\n  - vakt\n  - lots\nlanguage: sv\n'],
    ['a block list at the end', 'roles:\n- vakt', 'roles:\n- vakt\n- lots'],
    ['an indented block list with CRLF', 'roles:\r\n    - vakt\r\n    - värd\r\n', 'roles:\r\n    - vakt\r\n    - värd\r\n    - lots\r\n'],
    ['JSON without roles', '{"language": "sv"}', '{"roles": ["lots"], "language": "sv"}'],
    ['JSON with roles', '{"roles": ["vakt"]}', '{"roles": ["vakt", "lots"]}'],
    ['JSON with an empty list', '{"roles": []}', '{"roles": ["lots"]}'],
    ['empty JSON', '{}', '{"roles": ["lots"]}'],
  ];
  it.each(roleCases)('%s', (_, text, expected) => {
    expect(added(text)).toBe(expected);
  });

  const files: readonly (string | undefined)[] = [
    ...roleCases.map(([, text]) => text),
    '# överst\n\nroles: # våra\n  # den första\n  - vakt # på natten\n  # den andra\n  - "värd" # på dagen\n\n# sist\nlanguage: sv\n',
    'roles:\r\n  - vakt # på natten\r\n  # sist\r\nlanguage: sv\r\n',
    'roles:\n  - vakt # på natten',
    'roles:\n  - "vakt"\n\n\n# sist\n',
    'roles: [\n  vakt,\n  värd,\n]\n',
    'roles: [\n  vakt, # på natten\n  värd # på dagen\n]\n',
    'roles: [ vakt ]\n',
    'roles: [ ]\n',
    'roles:\n',
    'roles:',
    'roles: # tomt\nlanguage: sv\n',
    'roles: null\nlanguage: sv\n',
    '{\n  "roles": [\n    "vakt"\n  ],\n  "language": "sv"\n}\n',
    '{\n  "language": "sv"\n}\n',
    '  language: sv\n',
    '---\nlanguage: sv\n',
    'language: sv\n...\n',
    'language: sv\n\n# sist',
    '# bara en kommentar\n',
    '# bara en kommentar',
    'rules:\n  unclear-mandate: off\n\nseverity:\n  too-many-goals: hint\n',
    '{language: sv}',
    '\uFEFFlanguage: sv\n',
  ];
  it.each(files.filter((text) => parseConfig(text ?? '').problems.length === 0))('keeps all else, and is in force: %j', (text) => {
    const before = parseConfig(text ?? '').config;
    for (const name of ['lots', 'nattens lots', 'HR-värd', 'Ja: nej', 'no', 'öre "öra"', "o'hara", '# värd', '[värd']) {
      const after = added(text, name);
      const { config, problems } = parseConfig(after);
      expect(problems, after).toEqual([]);
      expect(config, after).toEqual({ ...before, roles: { roles: [...(before.roles?.roles ?? []), name] } });
      for (const comment of text?.match(/#.*$/gm) ?? []) expect(after).toContain(comment.trimEnd());
      if (text?.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });

  it.each(['null', 'true', '12', '~'])('is a word, whatever YAML would make of it: %s', (name) => {
    for (const text of [undefined, 'roles: [vakt]\n', 'roles:\n  - vakt\n']) expect(parseConfig(added(text, name)).config.roles?.roles.at(-1)).toBe(name);
  });

  it('takes the place of roles that are no list, and leaves the rest', () => {
    expect(added('roles: vakt # fel\nlanguage: sv\n')).toMatch(/^roles: \[.*lots\] # fel\nlanguage: sv\n$/);
    expect(added('{"roles": "vakt", "language": "sv"}')).toMatch(/^\{"roles": \[.*"lots"\], "language": "sv"\}$/);
    expect(parseConfig(added('roles: 3\n'))).toMatchObject({ config: { roles: { roles: ['lots'] } }, problems: [] });
  });
});
