import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../server/src/config/parse.ts';
import { turningOff } from '../../server/src/config/edits.ts';
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
