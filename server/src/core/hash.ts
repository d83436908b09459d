import { blockFact, type Document, fact } from './document.ts';

/** A 53-bit hash of a text (cyrb53), as text. For telling answers apart, not for secrets. */
export function hashOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

const blockHash = blockFact(({ text }) => hashOf(text));

/** A hash of a document's text, made of those of its blocks: after an edit only the touched blocks are read. */
export const documentHash = fact((document: Document) => hashOf(document.blocks.map(blockHash).join(' ')));
