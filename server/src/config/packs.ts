import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Language } from '../core/config.ts';
import { hashOf } from '../core/hash.ts';
import { placeholder } from '../core/placeholder.ts';
import { type PrincipleId, principleIds } from '../core/principles.ts';
import type { Example, Report, Rule, RuleWords, Severity, Source } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { documentTypeNamed } from '../governance/document-types.ts';
import { sectionAtEnd } from '../governance/insertions.ts';
import { wordings } from '../governance/statements.ts';
import { termsOnce } from '../governance/terms.ts';
import { type WordFix, wordRule } from '../governance/word-rule.ts';
import { outline, spanOf, titlePlace } from '../markdown/outline.ts';
import { ruleNamed } from '../rules/index.ts';
import { packTexts, type PackTexts } from '../texts/packs.ts';
import type { ConfigProblem } from './parse.ts';
import { yamlReason } from './parse.ts';

/** Rules that a team has written as data. */
export interface Pack {
  readonly rules: readonly Rule[];
  readonly problems: readonly ConfigProblem[];
  /** Equal for equal text. */
  readonly hash: string;
}

const severities: readonly Severity[] = ['warning', 'information', 'hint'];
const known = [
  'id',
  'title',
  'what',
  'message',
  'why',
  'advice',
  'principles',
  'severity',
  'types',
  'finds',
  'unless',
  'most',
  'requires',
  'skeleton',
  'instead',
  'after',
  'examples',
];

/**
 * Reads a rule pack (YAML). What is wrong is told at its place and left out; the rest counts. Nothing in it is run: its patterns are words with
 * `*`, `~`, `…`, `..` and `(a|b)?`, made to expressions whose time grows with the text and no faster.
 * @param page the address of the file, behind the code of its findings
 */
export function parsePack(text: string, page: string): Pack {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const problems: ConfigProblem[] = [];
  const say: Say = (key, node, words) => {
    const span: Span = { start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 };
    const { line, col } = lines.linePos(span.start);
    problems.push({ key, line: Math.max(1, line), column: Math.max(1, col), span, message: { sv: words(packTexts.sv), en: words(packTexts.en) } });
  };
  for (const error of yaml.errors) say('', { range: [error.pos[0], error.pos[1], error.pos[1]] }, (t) => t.yaml(yamlReason(error)));
  const root = yaml.errors.length === 0 && isMap(yaml.contents) ? yaml.contents : undefined;
  const list = root?.get('rules', true);
  if (yaml.errors.length === 0 && !isSeq(list)) say('rules', yaml.contents, (t) => t.shape());
  const name = String(root?.get('name') ?? '') || (page.split('/').at(-1) ?? '');
  const rules: Rule[] = [];
  for (const node of isSeq(list) ? list.items : []) {
    const rule = isMap(node) ? ruleOf(node as YAMLMap<Node, Node | null>, { work: name, section: '-' }, page, say) : undefined;
    if (!isMap(node)) say('rules', node as Node, (t) => t.shape());
    if (!rule) continue;
    if (rules.some(({ id }) => id === rule.id)) say(rule.id, node as Node, (t) => t.twice(rule.id));
    else rules.push(rule);
  }
  return { rules, problems, hash: hashOf(text) };
}

type Say = (
  key: string,
  node: { readonly range?: readonly [number, number, number] | null | undefined } | null | undefined,
  words: (texts: PackTexts) => string,
) => void;

function ruleOf(node: YAMLMap<Node, Node | null>, source: Source, page: string, say: Say): Rule | undefined {
  const before = { count: 0 };
  const tell: Say = (...args) => {
    before.count++;
    say(...args);
  };
  const at = (key: string): Node | null | undefined => node.get(key, true) as Node | null | undefined;
  const text = (key: string): string => {
    const value = at(key);
    return isScalar(value) && typeof value.value === 'string' ? value.value.trim() : '';
  };
  const list = (key: string): string[] => {
    const json: unknown = at(key)?.toJSON();
    return (Array.isArray(json) ? json : json === undefined || json === null ? [] : [json]).filter((each) => typeof each === 'string');
  };
  for (const { key } of node.items as Pair<Node, Node | null>[])
    if (!known.includes(String(isScalar(key) ? key.value : ''))) tell(String(key), key, (t) => t.key(String(key), known.join(', ')));
  const id = text('id');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id)) tell('id', at('id') ?? node, (t) => t.id());
  else if (ruleNamed(id)) tell('id', at('id'), (t) => t.taken(id));
  for (const key of ['title', 'message', 'why', 'advice']) if (text(key) === '') tell(key, at(key) ?? node, (t) => t.missing(key));
  if (text('message') !== '' && !text('message').includes('?')) tell('message', at('message'), (t) => t.asks());
  const principles = list('principles').filter((each): each is PrincipleId => (principleIds as readonly string[]).includes(each));
  if (principles.length === 0 || principles.length < list('principles').length)
    tell('principles', at('principles') ?? node, (t) => t.principles(principleIds.join(', ')));
  const severity = (text('severity') || 'hint') as Severity;
  if (!severities.includes(severity)) tell('severity', at('severity'), (t) => t.severity(severities.join(', ')));
  const types = list('types').map((each) => ({ each, type: documentTypeNamed(each) }));
  for (const { each, type } of types) if (!type) tell('types', at('types'), (t) => t.type(each));
  const finds = patternOf('finds', list('finds'), at('finds'), tell);
  const unless = patternOf('unless', list('unless'), at('unless'), tell);
  const requires = patternOf('requires', list('requires'), at('requires'), tell);
  if (!finds && !requires && before.count === 0) tell('finds', node, (t) => t.nothing());
  const most: unknown = at('most')?.toJSON();
  if (most !== undefined && (typeof most !== 'number' || most < 1)) tell('most', at('most'), (t) => t.most());
  const examples = examplesOf(at('examples'), tell);
  if (before.count > 0) return undefined;

  const words = wordsOf(text);
  const fixes = fixesOf(text('instead'), text('after'));
  const base = {
    id,
    principles: principles as [PrincipleId, ...PrincipleId[]],
    severity,
    source,
    page,
    ...(types.length > 0 ? { types: new Set(types.map(({ type }) => type as string)) } : {}),
    examples,
  };
  const message = (said: string): string => text('message').replaceAll('{ord}', said);
  const spoken = { sv: { ...words, message }, en: { ...words, message } };
  if (requires) return required(base, spoken, requires, text('skeleton') || placeholder('vad'), text('title'));
  if (typeof most === 'number') return tooMany(base, spoken, finds as RegExp, unless, most);
  return wordRule({ ...base, words: spoken, finds: finds as RegExp, ...(unless ? { unless } : {}), fixes });
}

type Base = Omit<Rule, 'check' | 'words'>;
type Spoken = Readonly<Record<Language, RuleWords & { readonly message: (said: string) => string }>>;

/** A section that a document is to have. */
const required = (base: Base, words: Spoken, heading: RegExp, skeleton: string, title: string): Rule => ({
  ...base,
  words,
  missing: true,
  *check({ document, config }): Generator<Report> {
    const { places, sections } = outline(document);
    const first = titlePlace(document) ?? places[0];
    if (!first || sections.some(({ title: words }) => heading.test(words.toLowerCase()))) return;
    const newText = `## ${title}\n\n${/: skriv här\]/.test(skeleton) ? skeleton : `${skeleton} ${placeholder('vad')}`}\n`;
    yield { span: spanOf(first), message: words[config.language].message(title), fixes: [{ title, safe: false, edits: [sectionAtEnd(document, newText)] }] };
  },
});

/** Words that are not to stand more than so many times. */
const tooMany = (base: Base, words: Spoken, finds: RegExp, unless: RegExp | undefined, most: number): Rule => ({
  ...base,
  words,
  *check(draft): Generator<Report> {
    const found = [...wordings(draft, finds)].filter(({ statement }) => !unless?.test(statement.marked.words));
    const [first, ...others] = found;
    if (!first || found.length <= most) return;
    const say = words[draft.config.language];
    yield {
      span: { start: first.start, end: first.end },
      message: say.message(String(found.length)),
      related: others.map(({ start, end, text }) => ({ span: { start, end }, message: text })),
    };
  },
});

function wordsOf(text: (key: string) => string): RuleWords {
  return {
    title: text('title'),
    what: text('what') || text('message').replaceAll('{ord}', '…'),
    why: text('why'),
    advice: text('advice'),
    silent: packTexts.sv.silent,
  };
}

function fixesOf(instead: string, after: string): WordFix[] {
  const title = (words: (texts: PackTexts) => string) => ({ sv: words(packTexts.sv), en: words(packTexts.en) });
  return [
    ...(instead ? [{ title: title((t) => t.write(instead)), instead: ({ text }: { text: string }) => cased(instead, text) }] : []),
    ...(after ? [{ title: title((t) => t.add()), after: /: skriv här\]/.test(after) ? after : `${after} ${placeholder('vad')}` }] : []),
  ];
}

const cased = (words: string, like: string): string => (/^[A-ZÀ-Þ]/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words);

function examplesOf(node: Node | null | undefined, tell: Say): Rule['examples'] {
  const json = (node?.toJSON() ?? {}) as { bad?: unknown; good?: unknown };
  const read = (list: unknown): Example[] =>
    (Array.isArray(list) ? list : [])
      .filter((each) => typeof each === 'string')
      .map((markdown: string) => ({ markdown: markdown.endsWith('\n') ? markdown : `${markdown}\n` }));
  const examples = { bad: read(json.bad), good: read(json.good) };
  if (examples.bad.length === 0 || examples.good.length === 0) tell('examples', node, (t) => t.examples());
  return examples;
}

/** The endings of Swedish nouns, verbs and adjectives that `~` stands for. */
const endings = '(s|n|ns|na|nas|en|ens|et|ets|t|a|as|ar|ars|arna|arnas|er|ers|erna|ernas|or|ors|orna|ornas|r|de|des|te|tes|at|ad|ade|ades|it)?';

const groups = ['who', 'worker', 'voters', 'outside', 'people', 'anyone', 'number'];

/** How much a pattern may hold: enough for people, too little to make time grow faster than the text. */
const limits = { terms: 200, letters: 200, gaps: 3, stars: 2 };

function patternOf(key: string, list: readonly string[], node: Node | null | undefined, tell: Say): RegExp | undefined {
  if (list.length === 0) return undefined;
  if (list.length > limits.terms) tell(key, node, (t) => t.tooMany(limits.terms));
  const wrong = list.find((term) => !isPattern(term));
  if (wrong !== undefined) {
    tell(key, node, (t) => t.pattern(wrong));
    return undefined;
  }
  return termsOnce(list.map((term) => term.toLowerCase().replace(/~/g, endings)).join('\n'));
}

function isPattern(term: string): boolean {
  if (term.length > limits.letters || term.trim() === '' || /[^A-Za-zÀ-ɏ\p{N}\s*~….|()?<>:&/§-]/u.test(term)) return false;
  if (/\((?![^()<>*~]+\))|^[^()]*\)|\([^()]*\([^()]*/.test(term) || /\)(?!\?|\s|$)|\?(?<!\)\?)/.test(term) || /\(\s*\||\|\s*\||\|\s*\)/.test(term))
    return false;
  if (/\|/.test(term.replace(/\([^()]*\)/g, ''))) return false;
  const open = [...term.matchAll(/<([^<>]*)>/g)].map((match) => match[1] as string);
  if (open.some((group) => !groups.includes(group)) || /[<>]/.test(term.replace(/<[^<>]*>/g, ''))) return false;
  const words = term.trim().split(/\s+/);
  if (words.filter((word) => word === '…' || word === '..').length > limits.gaps) return false;
  if (['…', '..'].includes(words[0] as string) || ['…', '..'].includes(words.at(-1) as string)) return false;
  return words.every(
    (word) => (word.match(/\*/g) ?? []).length <= limits.stars && !/\*\*|\*~|~./.test(word) && (!/[….]/.test(word) || word === '…' || word === '..'),
  );
}
