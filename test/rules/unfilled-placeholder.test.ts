import { describe, expect, it } from 'vitest';
import { placeholder } from '../../server/src/core/placeholder.ts';
import { analysed, findings, marked } from '../support/drafts.ts';

const rule = 'unfilled-placeholder';

const filled: readonly [string, string, readonly string[]][] = [
  ['in running text', 'Planen följs upp av [vem: skriv här].\n', ['[vem: skriv här]']],
  ['two in a sentence', 'Senast [datum: skriv här] svarar [Vem: skriv här].\n', ['[datum: skriv här]', '[Vem: skriv här]']],
  ['in a heading', '# Plan för [verksamhet: skriv här]\n', ['[verksamhet: skriv här]']],
  ['in a table cell', '| Mål | Ansvarig |\n|---|---|\n| Trygghet | [roll: skriv här] |\n', ['[roll: skriv här]']],
  ['in a list', '- Kortare väntan\n- [vad som ska bli bättre: skriv här]\n', ['[vad som ska bli bättre: skriv här]']],
  ['in the front matter', '---\nbeslutsdatum: [datum: skriv här]\n---\n\n# Plan\n', ['[datum: skriv här]']],
  ['in the reason of an ignore comment', '<!-- tillitskoll-ignorera unclear-mandate: [skäl: skriv här] -->\nPlanen ska följas upp.\n', ['[skäl: skriv här]']],
  ['in a block quote', '> Text om [ämne: skriv här]\n', ['[ämne: skriv här]']],
  ['after an emoji', '😀 [vem: skriv här]\n', ['[vem: skriv här]']],
  ['as the engine writes it', `Ansvarig är ${placeholder('funktion, gärna en roll')}.\n`, ['[funktion, gärna en roll: skriv här]']],
];

const none: readonly [string, string][] = [
  ['a link', 'Se [planen: sida 2](plan.md).\n'],
  ['a reference', 'Se [planen] och [planen][p].\n\n[planen]: plan.md\n[p]: p.md\n'],
  ['a footnote', 'Se noten.[^1]\n\n[^1]: Skriv här.\n'],
  ['a check box', '- [ ] skriv här\n- [x] klart: skriv här\n'],
  ['other words in brackets', 'Se [planen: skriv] och [skriv här].\n'],
  ['words without brackets', 'Den som vill: skriv här.\n'],
  ['an open bracket', 'Text [vem: skriv här och fortsätt.\n'],
  ['brackets over two lines', 'Text [vem\n: skriv här].\n'],
  ['nothing before the colon', 'Text [: skriv här].\n'],
  ['more than a label holds', `[${'x'.repeat(121)}: skriv här]\n`],
];

describe('a place to fill in', () => {
  it.each(filled)('%s', (_, markdown, expected) => {
    const found = findings(rule, markdown);
    expect(marked(markdown, found)).toEqual(expected);
    found.forEach(({ severity, message, fixes, source }, i) => {
      expect({ severity, fixes, source }).toEqual({ severity: 'hint', fixes: [], source: undefined });
      expect(message).toBe(`Vad ska stå här? ${expected[i]} väntar på att fyllas i.`);
    });
  });

  it.each(none)('%s is none', (_, markdown) => {
    expect(findings(rule, markdown)).toEqual([]);
  });
});

describe('text that holds one', () => {
  it.each([
    ['Enhetschefen får besluta om [vad: skriv här].\n', 'Enhetschefen får besluta om schemat.\n'],
    ['Vi rapporterar bara det som [vem: skriv här] har nytta av i arbetet.\n', undefined],
  ])('is no evidence: %s', (withPlaceholder, without) => {
    const evidence = (markdown: string) => analysed(`# Policy\n\n${markdown}`).coverage.flatMap(({ criteria }) => criteria.flatMap((each) => each.evidence));
    expect(evidence(withPlaceholder)).toEqual([]);
    if (without) expect(evidence(without).length).toBeGreaterThan(0);
  });

  it('is no reason for a departure', () => {
    const draft = (reason: string) => analysed(`<!-- tillitskoll-ignorera unclear-mandate: ${reason} -->\n\nPlanen ska följas upp.\n`);
    expect(draft('beslutas i maj').departures).toHaveLength(1);
    expect(draft('[skäl: skriv här]').departures).toHaveLength(0);
  });
});
