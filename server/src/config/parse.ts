import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Config, GoalLimits, Language, Level, Thresholds, TypeByGlob } from '../core/config.ts';
import type { Rule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { principleIds } from '../core/principles.ts';
import { type DocumentType, documentTypeIds, documentTypeNamed } from '../governance/document-types.ts';
import { nearestRule, ruleNamed } from '../rules/index.ts';
import { both, type ConfigTexts } from '../texts/config.ts';
import { defaultCaps, defaultCoverage, defaultThresholds } from './defaults.ts';

/** What a project file says; what it leaves out is absent. */
export type ProjectConfig = { -readonly [K in keyof Config]?: Config[K] };

/** Something in a configuration file that cannot be used: where, what, and the remedy. Lines and columns count from one. */
export interface ConfigProblem {
  readonly key: string;
  readonly line: number;
  readonly column: number;
  /** The key or value in the text of the file. */
  readonly span: Span;
  readonly message: Readonly<Record<Language, string>>;
}

export interface ParsedConfig {
  readonly config: ProjectConfig;
  readonly problems: readonly ConfigProblem[];
  /** Files and packages that it builds on, the last going before the first; they are read by whoever can (files.ts). */
  readonly extends: readonly Extended[];
  /** Rule packs that it names; read by whoever can. */
  readonly packs: readonly Extended[];
}

export interface Extended {
  readonly name: string;
  readonly span: Span;
  readonly line: number;
  readonly column: number;
}

export const configKeys = [
  'extends',
  'packs',
  'language',
  'documentTypes',
  'severity',
  'rules',
  'thresholds',
  'coverage',
  'roles',
  'units',
  'people',
  'ignore',
  'caps',
  'today',
] as const;
export const levels = ['warning', 'information', 'hint', 'off'] as const;

/**
 * Reads `.tillitskoll.yaml` or `.json` (JSON is YAML). What is wrong is told and left out; the rest counts.
 * Nothing in the file is run.
 * @param base what the file builds on: limits that it does not name are taken from there
 * @param own the project's own rules, whose levels it may set
 */
export function parseConfig(text: string, base: ProjectConfig = {}, own: readonly Rule[] = []): ParsedConfig {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const problems: ConfigProblem[] = [];
  const say: Say = (key, node, words) => {
    const span = spanOf(node);
    const { line, col } = lines.linePos(span.start);
    problems.push({ key, line: Math.max(1, line), column: Math.max(1, col), span, message: both(words) });
  };
  for (const error of yaml.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    problems.push({ key: '', line, column: col, span: { start: error.pos[0], end: error.pos[1] }, message: both((t) => t.yaml(yamlReason(error))) });
  }
  if (yaml.errors.length > 0 || yaml.contents === null || (isScalar(yaml.contents) && yaml.contents.value === null))
    return { config: {}, problems, extends: [], packs: [] };
  if (!isMap(yaml.contents)) {
    say('', yaml.contents, (t) => t.shape());
    return { config: {}, problems, extends: [], packs: [] };
  }
  const config: ProjectConfig = {};
  const extended: Extended[] = [];
  const packs: Extended[] = [];
  const roles: { -readonly [K in keyof Config['roles']]?: Config['roles'][K] } = {};
  const levelsIn: Levels = { severity: {}, rules: {}, byType: {} };
  for (const { key, value } of yaml.contents.items as Pair<Node, Node | null>[]) {
    const name = isScalar(key) ? String(key.value) : '';
    const json: unknown = value?.toJSON() ?? null;
    switch (name) {
      case 'language':
        if (json === 'sv' || json === 'en') config.language = json;
        else say(name, value, (t) => t.language());
        break;
      case 'today':
        if (isDate(json)) config.today = json;
        else say(name, value, (t) => t.today());
        break;
      case 'extends':
        if (typeof json === 'string' || isStrings(json)) extended.push(...extendedIn(value, lines));
        else say(name, value, (t) => t.extends());
        break;
      case 'packs':
        if (typeof json === 'string' || isStrings(json)) packs.push(...extendedIn(value, lines));
        else say(name, value, (t) => t.packs());
        break;
      case 'roles':
      case 'units':
      case 'people':
        if (isStrings(json)) roles[name] = json;
        else say(name, value, (t) => t.names(name));
        break;
      case 'ignore':
        if (isStrings(json)) config.ignore = json;
        else say(name, value, (t) => t.ignore());
        break;
      case 'documentTypes':
        config.documentTypes = readTypes(value, say);
        break;
      case 'severity':
      case 'rules':
        readLevels(name, value, levelsIn, say, own);
        break;
      case 'coverage': {
        const { share, atLeast, ...rest } = (json ?? {}) as { share?: unknown; atLeast?: unknown };
        const right = (share === undefined || (typeof share === 'number' && share > 0 && share <= 1)) && (atLeast === undefined || isLimit(atLeast));
        if (isMap(value) && right && Object.keys(rest).length === 0)
          config.coverage = {
            share: (share as number | undefined) ?? defaultCoverage.share,
            atLeast: (atLeast as number | undefined) ?? defaultCoverage.atLeast,
          };
        else say(name, value, (t) => t.coverage());
        break;
      }
      case 'caps': {
        const { perRule, perDocument, ...rest } = (json ?? {}) as { perRule?: unknown; perDocument?: unknown };
        if (isMap(value) && [perRule, perDocument].every((cap) => cap === undefined || isLimit(cap)) && Object.keys(rest).length === 0)
          config.caps = { ...defaultCaps, ...(json as Partial<Config['caps']>) };
        else say(name, value, (t) => t.caps());
        break;
      }
      case 'thresholds':
        config.thresholds = readThresholds(value, base.thresholds ?? defaultThresholds, say);
        break;
      default:
        say(name, key, (t) => t.key(name, configKeys.join(', ')));
    }
  }
  // A rule that is turned off under `rules` is off, whatever `severity` says.
  const severity = { ...levelsIn.severity, ...levelsIn.rules };
  if (Object.keys(severity).length > 0) config.severity = severity;
  if (Object.keys(levelsIn.byType).length > 0) config.severityByType = levelsIn.byType;
  if (Object.keys(roles).length > 0) config.roles = { ...roles, roles: roles.roles ?? [] };
  return { config, problems, extends: extended, packs };
}

/** Why YAML cannot be read, without the place: that is told apart. */
export const yamlReason = ({ message }: Error): string => (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');

type Say = (
  key: string,
  node: { readonly range?: readonly [number, number, number] | null | undefined } | null | undefined,
  words: (texts: ConfigTexts) => string,
) => void;

/** Whether the value is a day that the calendar has, `YYYY-MM-DD`. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function* extendedNodes(value: Node | null): Generator<Node> {
  if (isSeq(value)) yield* value.items as Node[];
  else if (value) yield value;
}

const extendedIn = (value: Node | null, lines: LineCounter): readonly Extended[] =>
  [...extendedNodes(value)].map((node) => {
    const span = spanOf(node);
    const { line, col } = lines.linePos(span.start);
    return { name: String(node.toJSON()), span, line, column: col };
  });

/** Where a node of the file stands. */
const spanOf = (node: Parameters<Say>[1]): Span => ({ start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 });

const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

function readTypes(node: Node | null, say: Say): readonly TypeByGlob[] {
  if (!isMap(node)) {
    say('documentTypes', node, (t) => t.documentTypes());
    return [];
  }
  return (node.items as Pair<Node, Node | null>[]).flatMap(({ key, value }): TypeByGlob[] => {
    const glob = isScalar(key) ? String(key.value) : '';
    const type = documentTypeNamed(String(value?.toJSON() ?? ''));
    if (type) return [{ glob, type }];
    say(`documentTypes.${glob}`, value ?? key, (t) => t.type(String(value?.toJSON() ?? ''), documentTypeIds.join(', ')));
    return [];
  });
}

interface Levels extends Record<'severity' | 'rules', Record<string, Level>> {
  readonly byType: Record<string, Record<string, Level>>;
}

/** `severity` sets rules and principles, also for single document types; `rules` turns rules on and off. */
function readLevels(under: 'severity' | 'rules', node: Node | null, levelsIn: Levels, say: Say, own: readonly Rule[], type?: DocumentType): void {
  const into = type === undefined ? levelsIn[under] : (levelsIn.byType[type] ??= {});
  if (!isMap(node)) {
    say(under, node, (t) => t.pairs(under));
    return;
  }
  for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
    const name = isScalar(key) ? String(key.value) : '';
    const principle = principleIds.find((id) => id === name.toLowerCase().replaceAll('ö', 'o').replaceAll('å', 'a').replaceAll('ä', 'a'));
    const ofType = under === 'severity' && type === undefined && isMap(value) ? documentTypeNamed(name) : undefined;
    if (ofType) {
      readLevels(under, value, levelsIn, say, own, ofType);
      continue;
    }
    const known = ruleNamed(name) || own.some(({ id }) => id === name) ? name : under === 'severity' ? principle : undefined;
    if (!known) {
      say(`${under}.${name}`, key, (t) => t.rule(name, nearestRule(name)));
      continue;
    }
    const level: unknown = value?.toJSON() ?? null;
    if (level === false) into[known] = 'off';
    else if (levels.includes(level as Level)) into[known] = level as Level;
    else if (level === true || level === 'on') {
      const rule = ruleNamed(known);
      if (rule?.off) into[known] = rule.severity;
    } else say(`${under}.${name}`, value ?? key, (t) => t.level([...levels, ...(under === 'rules' ? ['on'] : [])].join(', ')));
  }
}

const isLimit = (value: unknown): value is number => typeof value === 'number' && value >= 0;

function readThresholds(node: Node | null, base: Thresholds, say: Say): Thresholds {
  const result = structuredClone(base) as unknown as Record<string, Record<string, unknown>>;
  if (!isMap(node)) {
    say('thresholds', node, (t) => t.thresholds());
    return base;
  }
  for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
    const rule = isScalar(key) ? String(key.value) : '';
    const limits = Object.hasOwn(result, rule) ? result[rule] : undefined;
    if (!limits || !isMap(value)) {
      say(`thresholds.${rule}`, key, (t) => t.limitedRules(Object.keys(defaultThresholds).join(', ')));
      continue;
    }
    for (const { key: name, value: limit } of value.items as Pair<Node, Node | null>[]) {
      const wanted = isScalar(name) ? String(name.value) : '';
      const json: unknown = limit?.toJSON() ?? null;
      const known = Object.hasOwn(limits, wanted);
      if (known && wanted === 'byType') limits['byType'] = { ...(limits['byType'] as object), ...readByType(limit, say) };
      else if (known && isLimit(json)) limits[wanted] = json;
      else say(`thresholds.${rule}.${wanted}`, limit ?? name, (t) => (known ? t.number() : t.limits(rule, Object.keys(limits).join(', '))));
    }
  }
  return result as unknown as Thresholds;
}

function readByType(node: Node | null, say: Say): Record<string, GoalLimits> {
  const found: Record<string, GoalLimits> = {};
  if (!isMap(node)) {
    say('thresholds.too-many-goals.byType', node, (t) => t.byType());
    return found;
  }
  for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
    const type = documentTypeNamed(isScalar(key) ? String(key.value) : '');
    const json = (value?.toJSON() ?? {}) as { information?: unknown; warning?: unknown };
    if (type && isLimit(json.information) && isLimit(json.warning)) found[type] = { information: json.information, warning: json.warning };
    else say('thresholds.too-many-goals.byType', key, (t) => t.byType());
  }
  return found;
}
