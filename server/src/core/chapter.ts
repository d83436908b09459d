import type { Document } from './document.ts';
import type { Finding } from './rule.ts';
import { type Span, shift } from './text.ts';

/**
 * A chapter of a document, read as a document by itself: the headings that it stands under, and then its own text. Its document is the same
 * object from edit to edit as long as neither changes, and so is all that has been computed from it.
 */
export interface Chapter {
  readonly document: Document;
  /** Where its own text begins in its document. */
  readonly own: number;
  /** What an offset in its own text is to be moved by to be one in the whole document. */
  readonly by: number;
}

/** Findings in a chapter as findings in the whole document; without those in the headings above, which are other chapters'. */
export function placed(findings: readonly Finding[], { document, own, by }: Chapter): readonly Finding[] {
  const before = last.get(findings);
  if (before?.by === by) return before.findings;
  const at = (span: Span): Span => shift(span, by);
  const moved = findings
    .filter(({ span }) => span.start >= own || document.text === '')
    .map((finding): Finding => ({
      ...finding,
      span: at(finding.span),
      related: finding.related.map(({ span, message }) => ({ span: at(span), message })),
      fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(({ span, newText }) => ({ span: at(span), newText })) })),
    }));
  last.set(findings, { by, findings: moved });
  return moved;
}

/** Most chapters stand where they stood before an edit. */
const last = new WeakMap<readonly Finding[], { readonly by: number; readonly findings: readonly Finding[] }>();
