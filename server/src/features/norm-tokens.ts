import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import type { Span } from '../core/text.ts';
import { draftMandates } from '../governance/draft.ts';

/** The kinds of norm words that an editor may tell apart, in the order of the legend. */
export const normTypes = ['duty', 'power', 'prohibition'] as const;

export interface NormToken {
  readonly span: Span;
  readonly type: (typeof normTypes)[number];
}

/** The words that make a sentence a duty, power or prohibition in force: the modal, or the verb of a lexical norm. In the order of the text. */
export function normTokens(document: Document, config: Config): readonly NormToken[] {
  const found = draftMandates({ document, config }).flatMap(({ clause, span }): NormToken[] => {
    const inForce = clause.deontic || clause.reason === 'permission' || clause.reason === 'lexical-norm';
    const word = clause.modal ?? clause.head;
    if (!inForce || clause.kind === 'relation' || !word || word.start === word.end) return [];
    const by = span.start - clause.start;
    const type = clause.kind === 'responsibility' ? 'duty' : clause.kind;
    return [{ span: { start: word.start + by, end: word.end + by }, type }];
  });
  return found.sort((a, b) => a.span.start - b.span.start).filter(({ span }, i, all) => i === 0 || (all[i - 1] as NormToken).span.end <= span.start);
}
