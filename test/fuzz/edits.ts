/** A source of numbers from 0 up to 1 that gives the same ones for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What edits write: the words of drafts, Markdown that opens and closes things, and characters that trip programs. */
const pieces = [
  'a',
  'ska ',
  'Nämnden ska följa upp målen. ',
  'Enhetschefen ansvarar för att:\n\n- larmet provas\n- planen revideras\n',
  'Avvikelser ska anmälas inom en vecka.\n\n',
  '(BUN)',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '  ',
  '    ',
  '# Plan för skolan\n\n',
  '## Mål\n\n- Kortare väntan\n- Renare luft\n',
  '### Rektor\n\n',
  'Rubrik\n===\n',
  'Rubrik\n---\n',
  '**Ansvar**\n\n',
  '- ',
  '  - ',
  '1. ',
  '10) ',
  '> ',
  '> > ',
  '```\n',
  '~~~',
  '---\n',
  '---\ndokumenttyp: plan\n---\n',
  '| Vad | Vem |\n|---|---|\n| Planen ska revideras | Nämnden |\n',
  '| rad | Rektorn |\n',
  '|',
  '<!-- tillitskoll-ignorera unclear-mandate: skäl -->\n\n',
  '<!--',
  '-->',
  '<div>',
  '</div>\n',
  '<script>',
  '[not]: plan.md\n\n',
  '[not]',
  '[^1]: fotnot\n\n',
  '[^1]',
  '![',
  '](x)',
  '**',
  '_',
  '`',
  '\\',
  '&amp;',
  '\u0000',
  '\uFEFF',
  '\uD83D',
  '\uDE00',
  '😀',
  'a\u030A',
  'o\u0308',
  '\u00AD',
  '\u00A0',
  'ﬁ',
  '”',
  '[vem: skriv här]',
] as const;

/** A change to a text: so many code units from `start` on give way to `newText`. */
export interface RandomEdit {
  readonly start: number;
  readonly length: number;
  readonly newText: string;
}

/** The next edit of a text: mostly a key or two near the last one, now and then a piece from anywhere, or a cut. */
export function randomEdit(text: string, last: number, next: () => number): RandomEdit {
  const start = Math.min(text.length, next() < 0.6 ? last : Math.floor(next() * (text.length + 1)));
  const kind = next();
  const length = kind < 0.55 ? 0 : kind < 0.9 ? Math.floor(next() * 3) : Math.floor(next() * 120);
  return { start, length: Math.min(length, text.length - start), newText: kind < 0.85 ? (pieces[Math.floor(next() * pieces.length)] as string) : '' };
}
