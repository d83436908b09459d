import type { Language } from '../core/config.ts';
import type { Rule } from '../core/rule.ts';
import { cited } from '../features/hover.ts';
import { fenced } from '../features/markdown.ts';
import { type DocumentType, documentTypeIds, documentTypes } from '../governance/document-types.ts';
import { defaultConfig, defaultThresholds } from '../config/defaults.ts';
import { applyEdits } from '../core/text.ts';
import { createDocument } from '../markdown/document.ts';
import { metrics } from '../texts/metrics.ts';
import { rules } from '../rules/index.ts';
import { principleNames, severityNames } from '../texts/names.ts';
import { wilson } from './wilson.ts';

const headings = {
  sv: {
    what: 'Vad regeln ser',
    why: 'Varför',
    advice: 'Vad du kan göra',
    silent: 'När regeln är tyst',
    bad: 'Exempel som väcker frågan',
    good: 'Exempel som inte gör det',
    principles: 'Principer',
    level: 'Nivå',
    types: 'Gäller',
    allTypes: 'alla dokumenttyper utom författningar',
    allBut: 'alla dokumenttyper utom',
    off: 'av från början',
    source: 'Källa',
    after: 'Efter den första åtgärden',
    limits: 'Gränser',
    limitsText: 'Gränserna är verktygets egna. De ändras i projektets `.tillitskoll.yaml`:',
    adjust: 'Ändra eller låta stå',
    measured: 'Hur träffsäker är den?',
    unmeasured: 'Ännu inte mätt.',
    few: (read: string) => `Av de fynd som har lästs, färre än trettio, var den rätt i form i ${read}.`,
    hint: 'Därför är den ett tips, om projektet inte bestämmer annat.',
    right: (read: string) => `Den var rätt i form i ${read} av de fynd som har lästs.`,
    afterwards: 'Regeln kan ha rättats efter det som läsarna underkände; siffran gäller de fynd som finns kvar.',
    found: (hits: string) => `Den hittade ${hits} av det som fanns att hitta.`,
    wanted: (hits: string) => `En granskare ville ha frågan i ${hits} av de fynd som regeln ger.`,
    how: 'Så mättes det: se docs/TRAFFSAKERHET.md i projektet.',
  },
  en: {
    what: 'What the rule sees',
    why: 'Why',
    advice: 'What you can do',
    silent: 'When the rule is silent',
    bad: 'Examples that raise the question',
    good: 'Examples that do not',
    principles: 'Principles',
    level: 'Level',
    types: 'Speaks of',
    allTypes: 'all document types but statutes',
    allBut: 'all document types but',
    off: 'off until turned on',
    source: 'Source',
    after: 'After the first way forward',
    limits: 'Limits',
    limitsText: 'The limits are the tool’s own. They are changed in the project’s `.tillitskoll.yaml`:',
    adjust: 'Change it or let it stand',
    measured: 'How accurate is it?',
    unmeasured: 'Not yet measured.',
    few: (read: string) => `Of the findings read, fewer than thirty, it was right in form in ${read}.`,
    hint: 'Therefore it is a hint, unless the project decides otherwise.',
    right: (read: string) => `It was right in form in ${read} of the findings read.`,
    afterwards: 'The rule may have been mended after what the readers judged false; the figure is of the findings that remain.',
    found: (hits: string) => `It found ${hits} of what there was to find.`,
    wanted: (hits: string) => `A reviewer wanted the question in ${hits} of the findings that the rule gives.`,
    how: 'How that was measured: docs/TRAFFSAKERHET.md in the project.',
  },
} as const;

/** The page of a rule, Swedish first; made of the same words as messages and hovers. */
export function rulePage(rule: Rule): string {
  return `${part(rule, 'sv')}\n---\n\n${part(rule, 'en')}`;
}

function part(rule: Rule, language: Language): string {
  const words = rule.words[language];
  const say = headings[language];
  const examples = (list: Rule['examples']['bad']): string => list.map(({ markdown }) => fenced(markdown)).join('\n\n');
  return [
    `${language === 'sv' ? '#' : '##'} ${words.title}`,
    '',
    `\`${rule.id}\` · ${say.principles}: ${rule.principles.map((id) => principleNames[language][id]).join(', ')} · ${say.level}: ${rule.off ? say.off : severityNames[language][rule.severity]} · ${say.types}: ${typesOf(rule.types, say)} · ${say.source}: ${cited(rule.source, language)}`,
    '',
    ...[
      ['what', words.what],
      ['why', words.why],
      ['advice', words.advice],
      ['silent', words.silent],
    ].flatMap(([key, text]) => [`### ${say[key as keyof typeof say]}`, '', text as string, '']),
    `### ${say.bad}`,
    '',
    examples(rule.examples.bad),
    '',
    ...afterFix(rule, language).flatMap((text) => [`### ${say.after}`, '', fenced(text), '']),
    `### ${say.good}`,
    '',
    examples(rule.examples.good),
    '',
    ...limitsOf(rule.id).flatMap((yaml) => [`### ${say.limits}`, '', `${say.limitsText}\n\n${fenced(yaml)}`, '']),
    `### ${say.adjust}`,
    '',
    language === 'sv'
      ? `Låt ett ställe stå, med ett skäl, genom en kommentar före stycket:\n\n${fenced(`<!-- tillitskoll-ignorera ${rule.id}: skälet -->`)}\n\nÄndra nivån i projektets \`.tillitskoll.yaml\`:\n\n${fenced(`rules:\n  ${rule.id}: hint`)}`
      : `Let a place stand, with a reason, by a comment before the paragraph:\n\n${fenced(`<!-- tillitskoll-ignorera ${rule.id}: the reason -->`)}\n\nChange the level in the project’s \`.tillitskoll.yaml\`:\n\n${fenced(`rules:\n  ${rule.id}: hint`)}`,
    '',
    `### ${say.measured}`,
    '',
    measured(rule, language),
    '',
  ].join('\n');
}

/** The types that a rule speaks of, or those that it does not where they are fewer. */
function typesOf(types: Rule['types'], { allTypes, allBut }: { readonly allTypes: string; readonly allBut: string }): string {
  if (!types) return allTypes;
  const names = (ids: readonly string[]): string => ids.map((id) => documentTypes[id as DocumentType]).join(', ');
  const others = documentTypeIds.filter((id) => !types.has(id));
  return others.length < types.size ? `${allBut} ${names(others)}` : names([...types]);
}

/** The first example that asks, with the first way forward taken; none where the draft itself is to be changed by its author. */
function afterFix(rule: Rule, language: Language): readonly string[] {
  for (const { markdown, type } of rule.examples.bad) {
    const config = { ...defaultConfig('2026-11-24'), language, type };
    const fix = [...rule.check({ document: createDocument('', markdown), config })][0]?.fixes?.[0];
    if (fix) return [applyEdits(markdown, fix.edits)];
  }
  return [];
}

/** The limits of a rule as they are written in a configuration. */
function limitsOf(id: string): readonly string[] {
  const limits = Object.entries(defaultThresholds).find(([rule]) => rule === id)?.[1];
  if (!limits) return [];
  const own = Object.entries(limits).flatMap(([name, value]) => (typeof value === 'number' ? [`${name}: ${Math.round(value * 100) / 100}`] : []));
  return [`thresholds:\n  ${id}: {${own.join(', ')}}`];
}

/** From how many read findings a rule counts as measured (the catalogue of the domain). */
const enough = 30;

/** Shares with the number of cases and the 95 % interval (Wilson). */
function measured({ measured: of, severity }: Rule, language: Language): string {
  const say = headings[language];
  if (!of) return severity === 'hint' ? `${say.unmeasured} ${say.hint}` : say.unmeasured;
  const share = (hits: number, all: number): string => {
    const [low, high] = wilson(hits, all);
    const percent = (value: number): string => `${Math.round(value * 100)}`;
    return `${percent(hits / all)} % (${hits}/${all}, 95 %: ${percent(low)}–${percent(high)} %)`;
  };
  return [
    of.read < enough ? `${say.few(share(of.right, of.read))} ${say.hint}` : say.right(share(of.right, of.read)),
    of.found ? say.found(share(of.found.hits, of.found.of)) : say.afterwards,
    ...(of.wanted ? [say.wanted(share(of.wanted.hits, of.wanted.of))] : []),
    say.how,
  ].join(' ');
}

/** The list of all rules. */
export const rulesIndex = (): string =>
  [
    '# Regler',
    '',
    '| Regel | Vad den frågar efter | Principer |',
    '|---|---|---|',
    ...rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.words.sv.title} | ${rule.principles.map((id) => principleNames.sv[id]).join(', ')} |`),
    '',
    '## Mått',
    '',
    'Visas, men väcker inga frågor.',
    '',
    ...metrics.map(({ id, words }) => `- **${words.sv.title}** (\`${id}\`): ${words.sv.what} ${words.sv.why}`),
    '',
  ].join('\n');

/** Every page by file name, as `docs/regler/` holds them. */
export const rulePages = (): ReadonlyMap<string, string> =>
  new Map([['README.md', rulesIndex()], ...rules.map((rule): [string, string] => [`${rule.id}.md`, rulePage(rule)])]);
