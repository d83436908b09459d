import { analyse } from '../../server/src/analysis.ts';
import type { Config } from '../../server/src/core/config.ts';
import type { Finding } from '../../server/src/core/rule.ts';
import { applyEdits } from '../../server/src/core/text.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { configOf } from './drafts.ts';

/** What a rule finds when it alone is asked for. */
export const only = (rule: string, markdown: string, over: Partial<Config> = {}): readonly Finding[] =>
  analyse(createDocument('', markdown), configOf(over), [rule]).findings;

/** Whether a finding marks something inside the first occurrence of `stretch`. */
export function marksWithin(markdown: string, { span }: Finding, stretch: string): boolean {
  const start = markdown.indexOf(stretch);
  return start >= 0 && span.start >= start && span.start < span.end && span.end <= start + stretch.length;
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of one text that another does not hold, read in order. */
function lostWords(before: string, after: string): readonly string[] {
  const rest = wordsIn(after);
  let next = 0;
  return wordsIn(before).filter((word) => {
    const found = rest.indexOf(word, next);
    if (found >= 0) next = found + 1;
    return found < 0;
  });
}

/** What stands in quotation marks or brackets is the author's; the rest is the tool's own voice. */
const ownVoice = (message: string): string => message.replace(/”[^”]*”/g, '').replace(/\[[^\]]*\]/g, '');
const judging =
  /(?<!\p{L})(?:fel|felaktig\p{L}*|måste|förbjud\p{L}*|otillåt\p{L}*|bryter mot|brott mot|wrong|incorrect|must|forbidden|prohibited|violat\p{L}*|breach\p{L}*|error)(?!\p{L})/iu;

/** What is amiss with the messages of a rule for one draft: they do not judge, they ask or name a way forward, in both languages alike. */
export function toneProblems(rule: string, markdown: string, over: Partial<Config> = {}): readonly string[] {
  const [sv, en] = (['sv', 'en'] as const).map((language) => only(rule, markdown, { ...over, language }));
  if (!sv || !en || sv.length === 0 || sv.length !== en.length) return [`${sv?.length} findings in Swedish, ${en?.length} in English`];
  return sv.flatMap((finding, i) => {
    const other = en[i] as Finding;
    const said = [finding, other].flatMap((each) => [each.message, ...each.related.map(({ message }) => message), ...each.fixes.map(({ title }) => title)]);
    return [
      ...[finding, other].filter((each) => !asks(each)).map(({ message }) => `no question and no way forward: ${message}`),
      ...said.filter((text) => judging.test(ownVoice(text))).map((text) => `judges: ${text}`),
      ...said.filter((text) => text === '' || /undefined|NaN|\[object|\s{2}|^\s|\s$/.test(text)).map((text) => `not well formed: ${text}`),
      ...(finding.message === other.message || /[åäö]/i.test(ownVoice(other.message)) ? [`not English: ${other.message}`] : []),
    ];
  });
}

/** A message asks, and ends with its question or with a reason to which fixes give a way forward. */
const asks = ({ message, fixes }: Finding): boolean => message.endsWith('?') || (message.includes('?') && message.endsWith('.') && fixes.length > 0);

/**
 * What is amiss with the fixes of a rule for one draft, each made alone: the author's words stay, but for those of the mark if it is `replaced`
 * and those of what a fix is to take away if it `removes`,
 * and the finding is gone or has become `unfilled-placeholder`.
 * @param maySafe whether the rule has safe fixes: they change no words but those of their edits, and leave no finding and nothing to fill in
 */
export function fixProblems(
  rule: string,
  markdown: string,
  over: Partial<Config> = {},
  { replaced = false, removes = false, maySafe = false } = {},
): readonly string[] {
  const found = only(rule, markdown, over);
  if (found.length === 0) return ['no finding'];
  return found.flatMap((finding) => {
    if (finding.fixes.length === 0) return ['no fix'];
    return finding.fixes.flatMap(({ title, edits, safe }) => {
      const after = applyEdits(markdown, edits);
      const changed = safe && maySafe ? edits.map(({ span }) => span) : replaced ? [finding.span] : [];
      const kept = applyEdits(
        markdown,
        changed.map((span) => ({ span, newText: ' ' })),
      );
      const lost = removes ? [] : lostWords(kept, after);
      const left = analyse(createDocument('', after), configOf(over), [rule, 'unfilled-placeholder']).findings.map((each) => each.rule);
      const toFill = edits.some(({ newText }) => newText.includes(': skriv här]'));
      return [
        ...(after === markdown ? [`${title}: changes nothing`] : []),
        ...(safe && !maySafe ? [`${title}: calls itself safe`] : []),
        ...(safe && maySafe && left.length > 0 ? [`${title}: is safe and leaves ${left.join(', ')}`] : []),
        ...lost.map((word) => `${title}: loses ”${word}”`),
        ...(left.filter((id) => id === rule).length >= found.length ? [`${title}: the finding stands`] : []),
        ...(left.includes('unfilled-placeholder') === toFill ? [] : [`${title}: ${toFill ? 'nothing' : 'something'} left to fill in`]),
      ];
    });
  });
}
