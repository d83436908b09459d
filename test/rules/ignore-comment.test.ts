import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis.ts';
import { applyEdits } from '../../server/src/core/text.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { configOf, findings, marked } from '../support/drafts.ts';
import { describeRule } from '../support/rule-cases.ts';

const rule = 'ignore-comment';
const comment = (rest: string): string => `<!-- tillitskoll-ignorera${rest} -->`;
const duty = 'Planen ska följas upp.';

describeRule(rule, {
  removes: true,
  asks: [
    ['no reason', `${comment(' unclear-mandate')}\n\n${duty}\n`, 'unclear-mandate'],
    ['an empty reason', `${comment(' unclear-mandate: ')}\n\n${duty}\n`, 'unclear-mandate'],
    ['a colon and nothing else, in an item', `- ${duty} ${comment(' unclear-mandate:')}\n`, 'unclear-mandate'],
    ['no such rule', `${comment(' unclear-mandat: beslutas i maj')}\n\n${duty}\n`, 'unclear-mandat'],
    ['nothing like a rule', `${comment(' mandat: beslutas i maj')}\n\nNämnden leder.\n`, 'mandat'],
    ['it covers nothing any more', `${comment(' unclear-mandate: beslutas i maj')}\n\nNämnden ska följa upp planen.\n`, 'unclear-mandate'],
    ['nothing follows it', `Nämnden leder.\n\n${comment(' unclear-mandate: beslutas i maj')}\n`, 'unclear-mandate'],
    ['a section without findings', `## Drift\n\n${comment('-avsnitt unclear-mandate: ett skäl')}\n\nNämnden leder.\n`, 'unclear-mandate'],
    ['a file without findings', `${comment('-fil unclear-mandate: ett skäl')}\n\nNämnden leder.\n`, 'unclear-mandate'],
    ['one of two is not needed', `${comment(' vague-actor, unclear-mandate: ett skäl')}\n\n${duty}\n`, 'vague-actor'],
    ['in a cell', `| Uppgift |\n|---|\n| Nämnden leder. ${comment(' unclear-mandate: ett skäl')} |\n`, 'unclear-mandate'],
  ],
  silent: [
    ['it gives a reason and is needed', `${comment(' unclear-mandate: beslutas i maj')}\n\n${duty}\n`],
    ['a reason to be filled in', `${comment(' unclear-mandate: [skäl: skriv här]')}\n\n${duty}\n`],
    ['a section that needs it', `## Drift\n\n${comment('-avsnitt unclear-mandate: ett skäl')}\n\n${duty}\n`],
    ['a file that needs it', `${duty}\n\n${comment('-fil unclear-mandate: ett skäl')}\n`],
    ['another comment', `<!-- ignorera detta -->\n\n${duty}\n`],
    ['in code', `\`\`\`\n${comment(' unclear-mandate')}\n\`\`\`\n`],
    ['both the block and the file are covered', `${comment('-fil unclear-mandate: ett skäl')}\n\n${comment(' unclear-mandate: ett skäl')}\n\n${duty}\n`],
    ['what is missing in a fragment', `${comment(' missing-long-term: ett skäl')}\n\nNämnden leder.\n`],
    ['a rule that does not speak of the type', `${comment(' staff-only-duties: ett skäl')}\n\nNämnden leder.\n`, 'reglemente'],
  ],
});

describe('the departure', () => {
  it('is not called unneeded when the project has turned its rule off, nor when single rules are asked for', () => {
    const markdown = `${comment(' unclear-mandate: beslutas i maj')}\n\nNämnden leder.\n`;
    expect(findings(rule, markdown)).toHaveLength(1);
    expect(findings(rule, markdown, { severity: { 'unclear-mandate': 'off' } })).toEqual([]);
    expect(analyse(createDocument('', markdown), configOf(), ['vague-actor']).findings).toEqual([]);
  });

  it('goes with its line, and leaves the text as it was', () => {
    const [finding] = findings(rule, `# Plan\n\n${comment(' vague-actor: ett skäl')}\n\nNämnden leder.\n`, { type: 'riktlinje' });
    const markdown = `# Plan\n\n${comment(' vague-actor: ett skäl')}\n\nNämnden leder.\n`;
    expect(applyEdits(markdown, finding?.fixes.at(-1)?.edits ?? [])).toBe('# Plan\n\nNämnden leder.\n');
  });

  it('of several is named one by one', () => {
    const markdown = `${comment(' vague-actor, okänd-regel, approval-chain: ett skäl')}\n\nNämnden leder.\n`;
    expect(marked(markdown, findings(rule, markdown))).toEqual(['vague-actor', 'okänd-regel', 'approval-chain']);
  });
});
