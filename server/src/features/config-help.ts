import { defaultCaps, defaultCoverage, defaultThresholds } from '../config/defaults.ts';
import { configKeys, levels } from '../config/parse.ts';
import type { Language } from '../core/config.ts';
import { principleIds } from '../core/principles.ts';
import type { Span } from '../core/text.ts';
import { documentTypeIds, documentTypes } from '../governance/document-types.ts';
import { ruleNamed, rules } from '../rules/index.ts';
import { type ConfigKey, configKeyTexts, levelTexts } from '../texts/config-keys.ts';
import { principleNames } from '../texts/names.ts';

/** Something that can be written at a place of a configuration file. */
export interface ConfigChoice {
  readonly label: string;
  readonly detail: string;
  readonly kind: 'key' | 'value';
  /** The word that it replaces. */
  readonly span: Span;
  readonly newText: string;
}

/** Where an offset of a YAML file lies: the keys above it, and whether a key or the value of one is written there. */
interface Spot {
  readonly path: readonly string[];
  /** The key whose value is written, if one is. */
  readonly key: string | undefined;
  readonly word: Span;
}

/** What can be written at an offset. Reads lines and indentation, so that it answers while the file is not yet whole. */
export function configChoices(text: string, offset: number, language: Language): readonly ConfigChoice[] {
  const spot = spotAt(text, offset);
  if (!spot) return [];
  const { word } = spot;
  if (spot.key !== undefined)
    return valuesOf([...spot.path, spot.key], language).map(([label, detail]) => ({ label, detail, kind: 'value', span: word, newText: label }));
  return keysOf(spot.path, language).map(([label, detail, opens]) => ({ label, detail, kind: 'key', span: word, newText: `${label}:${opens ? '' : ' '}` }));
}

/** What the key or value at an offset means. */
export function configHover(text: string, offset: number, language: Language): { readonly span: Span; readonly markdown: string } | undefined {
  const spot = spotAt(text, offset, true);
  if (!spot) return undefined;
  const word = text.slice(spot.word.start, spot.word.end);
  if (word === '') return undefined;
  const of = spot.key === undefined ? keysOf(spot.path, language) : valuesOf([...spot.path, spot.key], language);
  const found = of.find(([label]) => label === word);
  const rule = ruleNamed(word);
  const detail = rule && spot.key === undefined ? `**${rule.words[language].title}**\n\n${rule.words[language].what}` : found?.[1];
  return detail ? { span: spot.word, markdown: detail } : undefined;
}

type Choice = readonly [label: string, detail: string, opens?: boolean];

function keysOf(path: readonly string[], language: Language): readonly Choice[] {
  const [first, second, third] = path;
  const ofRules = rules.map(({ id, words }): Choice => [id, words[language].title]);
  const ofPrinciples = principleIds.map((id): Choice => [id, principleNames[language][id]]);
  const ofTypes = documentTypeIds.map((id): Choice => [id, documentTypes[id], true]);
  if (first === undefined) return configKeys.map((key): Choice => [key, configKeyTexts[language][key], opening.has(key)]);
  if (first === 'rules' && second === undefined) return ofRules;
  if (first === 'severity' && second === undefined) return [...ofRules, ...ofPrinciples, ...ofTypes];
  if (first === 'severity' && third === undefined) return [...ofRules, ...ofPrinciples];
  if (first === 'coverage' || first === 'caps')
    return Object.entries(first === 'caps' ? defaultCaps : defaultCoverage).map(([key, value]): Choice => [key, String(value)]);
  if (first !== 'thresholds') return [];
  if (second === undefined) return Object.keys(defaultThresholds).map((id): Choice => [id, ruleNamed(id)?.words[language].title ?? '', true]);
  const limits = Object.entries(defaultThresholds).find(([id]) => id === second)?.[1] ?? {};
  if (third === undefined)
    return Object.entries(limits).map(([key, value]): Choice => [key, typeof value === 'number' ? String(value) : '', typeof value !== 'number']);
  return third === 'byType' ? ofTypes : [];
}

const opening: ReadonlySet<ConfigKey> = new Set(['documentTypes', 'severity', 'rules', 'thresholds', 'coverage', 'caps']);

function valuesOf([first, second]: readonly string[], language: Language): readonly Choice[] {
  const ofLevels = levels.map((level): Choice => [level, levelTexts[language][level]]);
  if (first === 'language')
    return [
      ['sv', 'Svenska'],
      ['en', 'English'],
    ];
  if (first === 'documentTypes' && second !== undefined) return documentTypeIds.map((id) => [id, documentTypes[id]]);
  if (first === 'severity' && second !== undefined) return ofLevels;
  if (first === 'rules' && second !== undefined) return [...ofLevels, ['on', levelTexts[language].on]];
  return [];
}

const line = /^(\s*)(?:"([^"]*)"|'([^']*)'|([^\s:#][^:#]*?))\s*:(?:\s+|$)/;

/** @param whole whether the word goes on after the offset */
function spotAt(text: string, offset: number, whole = false): Spot | undefined {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const before = text.slice(start, offset);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const from = start + (/[^\s:,{}[\]"']*$/.exec(before)?.index ?? before.length);
  const word = { start: from, end: whole ? offset + (/^[^\s:,{}[\]"']*/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0) : offset };
  const indent = /^\s*/.exec(before)?.[0].length ?? 0;
  const path = keysAbove(text.slice(0, start), indent);
  const flow = /\{[^{}]*$/.exec(before);
  const own = line.exec(before);
  const key = own && (own[2] ?? own[3] ?? own[4]);
  if (flow && key) {
    const inner = /([^\s,{:]+)\s*:\s*[^,{}]*$/.exec(flow[0].slice(1));
    return { path: [...path, key], key: inner?.[1], word };
  }
  return { path, key: key ?? undefined, word };
}

/** The keys of the lines above with less and less indentation, outermost first. */
function keysAbove(text: string, indent: number): readonly string[] {
  const found: string[] = [];
  let least = indent;
  for (const each of text.split(/\r\n|\r|\n/).reverse()) {
    const match = line.exec(each);
    const depth = match?.[1]?.length ?? 0;
    if (!match || depth >= least) continue;
    found.unshift(match[2] ?? match[3] ?? match[4] ?? '');
    least = depth;
    if (least === 0) break;
  }
  return found;
}
