import { principleIds } from '../core/principles.ts';
import { documentTypeIds, documentTypes } from '../governance/document-types.ts';
import { rules } from '../rules/index.ts';
import { type ConfigKey, configKeyTexts } from '../texts/config-keys.ts';
import { principleNames } from '../texts/names.ts';
import { defaultCaps, defaultCoverage, defaultThresholds } from './defaults.ts';
import { configKeys, levels } from './parse.ts';

const strings = { type: 'array', items: { type: 'string' } } as const;
const level = { enum: [...levels] } as const;
const limit = { type: 'number', minimum: 0 } as const;

/** The JSON schema (draft 7) of `.tillitskoll.yaml` and `.json`, with Swedish descriptions; for editors, and for whoever writes the file by a program. */
export function configSchema(): object {
  const ruleLevels = Object.fromEntries(rules.map(({ id, words }) => [id, { ...level, description: words.sv.title }]));
  const principleLevels = Object.fromEntries(principleIds.map((id) => [id, { ...level, description: principleNames.sv[id] }]));
  const typeLevels = Object.fromEntries(
    documentTypeIds.map((id) => [id, { type: 'object', description: documentTypes[id], properties: { ...ruleLevels, ...principleLevels } }]),
  );
  const shapes: Readonly<Record<ConfigKey, object>> = {
    extends: { anyOf: [{ type: 'string' }, strings] },
    packs: { anyOf: [{ type: 'string' }, strings] },
    language: { enum: ['sv', 'en'] },
    documentTypes: { type: 'object', additionalProperties: { enum: [...documentTypeIds] } },
    severity: { type: 'object', properties: { ...ruleLevels, ...principleLevels, ...typeLevels } },
    rules: {
      type: 'object',
      properties: Object.fromEntries(rules.map(({ id, words }) => [id, { enum: [...levels, 'on', true, false], description: words.sv.title }])),
      additionalProperties: false,
    },
    thresholds: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(defaultThresholds).map(([rule, limits]) => [rule, limitsOf(limits)])),
      additionalProperties: false,
    },
    coverage: {
      type: 'object',
      properties: {
        share: { type: 'number', exclusiveMinimum: 0, maximum: 1, default: defaultCoverage.share },
        atLeast: { ...limit, default: defaultCoverage.atLeast },
      },
      additionalProperties: false,
    },
    roles: strings,
    units: strings,
    people: strings,
    ignore: strings,
    caps: {
      type: 'object',
      properties: { perRule: { ...limit, default: defaultCaps.perRule }, perDocument: { ...limit, default: defaultCaps.perDocument } },
      additionalProperties: false,
    },
    today: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
  };
  return {
    title: 'Tillitskoll',
    type: 'object',
    properties: Object.fromEntries(configKeys.map((key) => [key, { ...shapes[key], description: configKeyTexts.sv[key] }])),
    additionalProperties: false,
  };
}

const limitsOf = (limits: object): object => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(limits).map(([name, value]) =>
      name === 'byType'
        ? [name, { type: 'object', additionalProperties: { type: 'object', properties: { information: limit, warning: limit } } }]
        : [name, { ...limit, default: value as number }],
    ),
  ),
  additionalProperties: false,
});
