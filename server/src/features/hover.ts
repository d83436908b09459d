import type { Analysis } from '../analysis.ts';
import type { Config, Language } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { hasPlaceholder } from '../core/placeholder.ts';
import { type PrincipleId, principleIds } from '../core/principles.ts';
import { type Finding, type Rule, type Source, severityRank } from '../core/rule.ts';
import { contains, type Span, shift } from '../core/text.ts';
import { type Ignore, ignores } from '../markdown/comments.ts';
import { outline, type Place, spanOf, wordsOf } from '../markdown/outline.ts';
import { ruleIn, ruleNamed } from '../rules/index.ts';
import { sentencesOf } from '../swedish/sentences.ts';
import { editorTexts } from '../texts/editor.ts';
import { principleNames } from '../texts/names.ts';
import { principleSources, principleWords } from '../texts/principles.ts';
import { type Term, termAt } from '../texts/terms.ts';
import { escaped, fenced } from './markdown.ts';

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What there is to say about a place: a finding, an ignore comment, the name of a principle, a term of public steering. Reads the finished analysis. */
export function hoverAt(document: Document, analysis: Analysis, offset: number, config: Config): Hover | undefined {
  const { language } = config;
  const here = { start: offset, end: offset };
  const found = analysis.findings
    .filter(({ span }) => contains(span, here))
    .sort((a, b) => severityRank[a.severity] - severityRank[b.severity] || a.span.end - a.span.start - (b.span.end - b.span.start));
  if (found[0])
    return {
      span: found[0].span,
      markdown: found
        .slice(0, 3)
        .map((finding) => onFinding(finding, config))
        .join('\n\n---\n\n'),
    };
  const ignore = ignores(document).find(({ span }) => contains(span, here));
  if (ignore) return { span: ignore.span, markdown: onIgnore(ignore, config) };
  return onPrinciple(document, offset, language) ?? onTerm(document, offset, language);
}

function onFinding(finding: Finding, config: Config): string {
  const { language } = config;
  const say = editorTexts[language];
  const rule = ruleIn(config, finding.rule) as Rule;
  const words = rule.words[language];
  const good = rule.examples.good[0];
  return [
    `**${words.title}** · ${finding.principles.map((id) => principleNames[language][id]).join(', ')}`,
    `**${say.why}** ${words.why}`,
    `**${say.wayForward}** ${words.advice}`,
    ...(good ? [`**${say.example}**\n\n${fenced(good.markdown)}`] : []),
    `*${say.source}: ${cited(finding.source, language)}*`,
  ].join('\n\n');
}

/** "SOU 2018:47, avsnitt 5.4.1"; a work without numbered sections ("-") by its name. */
export function cited(source: Source | undefined, language: Language): string {
  if (!source) return editorTexts[language].ownRule;
  if (source.section === '-') return source.work;
  return `${source.work}, ${language === 'sv' ? 'avsnitt' : 'section'} ${source.section}`;
}

/** The rule that a departure at the offset names, to go to its page. */
export function ruleAt(document: Document, offset: number): string | undefined {
  const ignore = ignores(document).find(({ rulesSpan }) => contains(rulesSpan, { start: offset, end: offset }));
  return ignore?.rules.find((rule) => {
    const start = document.text.indexOf(rule, ignore.rulesSpan.start);
    return start <= offset && offset <= start + rule.length && ruleNamed(rule) !== undefined;
  });
}

function onIgnore({ rules, reason, scope }: Ignore, config: Config): string {
  const { language } = config;
  const say = editorTexts[language];
  const each = rules.map((id) => {
    const rule = ruleIn(config, id);
    return rule ? `**${say.ignored(id)}**\n\n${rule.words[language].what}` : `**${say.noSuchRule(escaped(id))}**`;
  });
  return [...each, reason === '' || hasPlaceholder(reason) ? say.noReason : say.ignoreReason(escaped(reason)), say.ignoreScope[scope]].join('\n\n');
}

function onPrinciple(document: Document, offset: number, language: Language): Hover | undefined {
  const { text } = document;
  let start = offset;
  let end = offset;
  while (start > 0 && /[A-Za-zÀ-ɏ]/u.test(text.charAt(start - 1))) start--;
  while (end < text.length && /[A-Za-zÀ-ɏ]/u.test(text.charAt(end))) end++;
  const word = principleOf(text.slice(start, end));
  if (word && !common.has(word)) return { span: { start, end }, markdown: principleText(word, language) };
  const heading = outline(document).places.find((place) => place.passage.depth > 0 && contains(spanOf(place), { start: offset, end: offset }));
  const named =
    heading &&
    principleIds.find((id) =>
      wordsOf(heading.passage)
        .split(/[^A-Za-zÀ-ɏ]+/u)
        .some((each) => principleOf(each) === id),
    );
  return heading && named ? { span: spanOf(heading), markdown: principleText(named, language) } : undefined;
}

/** Words too common to be names of principles outside headings. */
const common: ReadonlySet<PrincipleId> = new Set(['stod', 'kunskap']);

/** The principle that a word names, in any form of it: "handlingsutrymmet", "öppenhetens". */
function principleOf(word: string): PrincipleId | undefined {
  const lower = word.toLowerCase();
  const forms: readonly (readonly [RegExp, PrincipleId])[] = [
    [/^tillit(?:en|ens)?$/, 'tillit'],
    [/^medborgarfokus(?:et)?$/, 'medborgarfokus'],
    [/^helhetssyn(?:en)?$/, 'helhetssyn'],
    [/^handlingsutrymmet?s?$/, 'handlingsutrymme'],
    [/^stöd$/, 'stod'],
    [/^kunskap$/, 'kunskap'],
    [/^öppenhet(?:en|ens)?$/, 'oppenhet'],
    [/^långsiktighet(?:en)?$/, 'langsiktighet'],
  ];
  return forms.find(([pattern]) => pattern.test(lower))?.[1];
}

/** A term where it heads something, or a rare one in running text too; code, addresses and front matter are none. */
function onTerm(document: Document, offset: number, language: Language): Hover | undefined {
  const { places } = outline(document);
  const index = places.findIndex((each) => contains(spanOf(each), { start: offset, end: offset }));
  const place = places[index];
  if (!place) return undefined;
  const { start } = spanOf(place);
  const found = termAt(place.passage.prose, offset - start);
  if (!found || !(found.term.rare || heads(places, index, found))) return undefined;
  return { span: shift(found, start), markdown: termText(found.term, language) };
}

/** Whether the words at a span of a place's prose are of a heading, a bold lead, the head of a table or what opens a list. */
function heads(places: readonly Place[], index: number, words: Span): boolean {
  const { span, prose, depth, cell, lead } = (places[index] as Place).passage;
  if (depth > 0 || cell?.row === 0 || (lead && contains(shift(lead, -span.start), words))) return true;
  // A closed sentence before a list does not open it, nor does the sentence before the one that does.
  const last = sentencesOf(prose).at(-1);
  return places.some((each) => each.stem === index && each.passage.item) && !/[.!?]\s*$/.test(prose) && last !== undefined && contains(last, words);
}

function termText({ words, source }: Term, language: Language): string {
  const say = editorTexts[language];
  const { name, meaning, ask } = words[language];
  return [`**${name}**`, meaning, `**${say.toAsk}** ${ask}`, ...(source ? [`*${say.source}: ${cited(source, language)}*`] : [])].join('\n\n');
}

/** A principle in words: what it means and what a draft that carries it says. */
export function principleText(id: PrincipleId, language: Language): string {
  const say = editorTexts[language];
  const words = principleWords[language][id];
  return [
    `**${principleNames[language][id]}**`,
    words.meaning,
    `${say.shouldContain}:\n\n${words.contains.map((each) => `- ${each}`).join('\n')}`,
    `*${say.source}: ${cited(principleSources[id], language)}*`,
  ].join('\n\n');
}
