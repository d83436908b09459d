import type { Document } from './document.ts';
import type { Finding } from './rule.ts';
import { applyEdits, type Edit } from './text.ts';

/** How often findings are asked for again: a safe fix that brings another must come to rest. */
const rounds = 10;

/** Edits of safe fixes that do not touch each other, the first in the text first. */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (!fix) continue;
    const free = fix.edits.every((edit) => chosen.every((other) => edit.span.end < other.span.start || other.span.end < edit.span.start));
    if (free) chosen.push(...fix.edits);
  }
  return chosen.sort((a, b) => a.span.start - b.span.start);
}

/** The document with all safe fixes made, until none is left, and how many edits that took. */
export function safeFixes(
  document: Document,
  findingsOf: (document: Document) => readonly Finding[],
  create: (name: string, text: string) => Document,
): { readonly document: Document; readonly count: number } {
  let result = document;
  let count = 0;
  for (let round = 0; round < rounds; round++) {
    const edits = safeEdits(findingsOf(result));
    if (edits.length === 0) break;
    count += edits.length;
    result = create(result.name, applyEdits(result.text, edits));
  }
  return { document: result, count };
}
