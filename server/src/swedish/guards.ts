import type { Token } from './tokens.ts';

export const lawReference =
  /(?:\d+\s*(?:[a-z]\s*)?kap\.|\d+\s*(?:[a-z]\s*)?§|\((?:19|20)\d\d:\d+\)|[A-Za-zÀ-ɏ]+lagen\b|[A-Za-zÀ-ɏ]*förordningen\b|[A-Za-zÀ-ɏ]*balken\b|\blag\b|\blagen\b|\blagstiftningen\b|[A-Za-zÀ-ɏ]*föreskrift(?:er|erna)?(?![A-Za-zÀ-ɏ])|\b(?:KL|LOU|SoL|HSL|LSS|GDPR|OSL|PBL|PSL|FL)\b)/u;

/**
 * Whether the clause says what a law demands rather than what this document does: the law stands first ("Enligt 4 kap. 1 §
 * socialtjänstlagen ska …") or right after the verb ("ska enligt lag …"). A law that says how a thing is to be done, at the end, is no source.
 */
export function citesLawAsSource(prose: string, tokens: readonly Token[], finite: number): boolean {
  const verb = tokens[finite] as Token;
  const first = tokens[0] as Token;
  const next = tokens[finite + 1];
  const before = prose.slice(first.start, verb.start);
  if (/^(?:enligt|av|i|med stöd av|till följd av|utifrån)\s/i.test(before) && lawReference.test(before)) return true;
  // "Artikel 3: Barnets bästa ska beaktas."
  if (first.lower === 'artikel' && tokens[1]?.kind !== 'word') return true;
  if (next?.lower === 'enligt' && lawReference.test(prose.slice(next.start, next.start + 70))) return true;
  const fronted = tokens.slice(0, finite);
  const enligt = fronted.findLast((token) => token.lower === 'enligt');
  return enligt !== undefined && !fronted.some((token) => token.lower === 'som') && lawReference.test(prose.slice(enligt.start, verb.start));
}

/** Whether the offset lies between quotation marks. */
export function inQuotation(prose: string, offset: number): boolean {
  const before = prose.slice(0, offset);
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1 && prose.indexOf('"', offset) >= 0;
  const curly = before.match(/”/g)?.length ?? 0;
  const opened = before.match(/[“„«]/g)?.length ?? 0;
  if (opened > 0) return before.search(/[“„«][^”»“]*$/u) >= 0 && /[”»“]/u.test(prose.slice(offset));
  return straight || (curly % 2 === 1 && prose.indexOf('”', offset) >= 0);
}
