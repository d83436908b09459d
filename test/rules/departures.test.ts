import { describe, expect, it } from 'vitest';
import { analysed, at, findings } from '../support/drafts.ts';

const comment = (rest: string): string => `<!-- tillitskoll-ignorera ${rest} -->`;
const duty = 'Planen ska följas upp.';

/** Drafts with one finding or more of unclear-mandate, and whether the comment in them covers it. */
const cases: readonly [string, string, number, number][] = [
  ['a reason', `${comment('unclear-mandate: beslutas i maj')}\n\n${duty}\n`, 1, 0],
  ['a reason, right above', `${comment('unclear-mandate: beslutas i maj')}\n${duty}\n`, 1, 0],
  ['a reason over two lines', `${comment('unclear-mandate: beslutas\ni maj')}\n\n${duty}\n`, 1, 0],
  ['several rules', `${comment('too-many-goals, unclear-mandate: gäller båda')}\n\n${duty}\n`, 1, 0],
  ['no reason', `${comment('unclear-mandate')}\n\n${duty}\n`, 0, 1],
  ['an empty reason', `${comment('unclear-mandate: ')}\n\n${duty}\n`, 0, 1],
  ['a reason still to be filled in', `${comment('unclear-mandate: [skäl: skriv här]')}\n\n${duty}\n`, 0, 1],
  ['another rule', `${comment('too-many-goals: beslutas i maj')}\n\n${duty}\n`, 0, 1],
  ['another comment', `<!-- ignorera unclear-mandate: skäl -->\n\n${duty}\n`, 0, 1],
  ['only the next block', `${comment('unclear-mandate: ett skäl')}\n\n${duty}\n\nLarmet ska provas.\n`, 1, 1],
  ['not the block before', `${duty}\n\n${comment('unclear-mandate: ett skäl')}\n`, 0, 1],
  ['not the block before, with one after', `${duty}\n\n${comment('unclear-mandate: ett skäl')}\n\nNämnden ska leda.\n`, 0, 1],
  ['a whole list', `${comment('unclear-mandate: ett skäl')}\n\n- ${duty}\n- Larmet ska provas.\n  - Loggen ska sparas.\n\nMöten ska hållas.\n`, 3, 1],
  ['an item, inside it', `- ${duty} ${comment('unclear-mandate: ett skäl')}\n- Larmet ska provas.\n`, 1, 1],
  ['a cell, inside it', `| Uppgift | När |\n|---|---|\n| ${comment('unclear-mandate: ett skäl')} ${duty} | maj |\n| Larmet ska provas. | juni |\n`, 1, 1],
  ['a whole table', `${comment('unclear-mandate: ett skäl')}\n\n| Uppgift | När |\n|---|---|\n| ${duty} | maj |\n| Larmet ska provas. | juni |\n`, 2, 0],
  ['within a paragraph', `${duty} ${comment('unclear-mandate: ett skäl')} Larmet ska provas.\n\nMöten ska hållas.\n`, 2, 1],
  ['above a heading: the finding on the section', `${comment('unclear-mandate: ett skäl')}\n\n## Drift\n\n${`${duty} `.repeat(5)}\n`, 1, 0],
  ['in a quote it is no comment of this draft for text outside', `> ${comment('unclear-mandate: ett skäl')}\n\n${duty}\n`, 0, 1],
  ['in code', `\`\`\`\n${comment('unclear-mandate: ett skäl')}\n\`\`\`\n\n${duty}\n`, 0, 1],
  ['a section below does not follow', `${comment('unclear-mandate: ett skäl')}\n\n# Rutin\n\n${duty}\n`, 0, 1],
  [
    'a section, from inside it',
    `# Rutin\n\n${duty}\n\n## Drift\n\n<!-- tillitskoll-ignorera-avsnitt unclear-mandate: ett skäl -->\n\nLarmet ska provas.\n\n### Kväll\n\nLoggen ska sparas.\n\n## Annat\n\nMöten ska hållas.\n`,
    2,
    2,
  ],
  [
    'a section, from above its heading',
    `# Rutin\n\n${duty}\n\n<!-- tillitskoll-ignorera-avsnitt unclear-mandate: ett skäl -->\n\n## Drift\n\nLarmet ska provas.\n\nLoggen ska sparas.\n\n## Annat\n\nMöten ska hållas.\n`,
    2,
    2,
  ],
  ['a section without a reason', `# Rutin\n\n<!-- tillitskoll-ignorera-avsnitt unclear-mandate -->\n\n${duty}\n`, 0, 1],
  ['the file, from anywhere', `${duty}\n\n## Drift\n\nLarmet ska provas.\n\n<!-- tillitskoll-ignorera-fil unclear-mandate: gammalt dokument -->\n`, 2, 0],
  ['the file, in a cell', `| Uppgift |\n|---|\n| ${duty} <!-- tillitskoll-ignorera-fil unclear-mandate: ett skäl --> |\n\nLarmet ska provas.\n`, 2, 0],
  ['a word that is none', `<!-- tillitskoll-ignorera-kapitel unclear-mandate: ett skäl -->\n\n${duty}\n`, 0, 1],
  ['CRLF', `${comment('unclear-mandate: ett skäl')}\r\n\r\n${duty}\r\n`, 1, 0],
];

describe('an ignore comment', () => {
  it.each(cases)('%s', (_, markdown, departures, left) => {
    const analysis = analysed(markdown, { type: 'riktlinje' });
    const of = (rule: string) => rule === 'unclear-mandate';
    expect(analysis.departures.filter(({ finding }) => of(finding.rule))).toHaveLength(departures);
    expect(analysis.findings.filter(({ rule }) => of(rule))).toHaveLength(left);
  });

  it('keeps the reason, the rules and the place with the finding', () => {
    const markdown = `# Plan\n\n${comment('unclear-mandate: vem avgörs i maj (§ 12)')}\n\n${duty}\n`;
    const [departure] = analysed(markdown, { type: 'riktlinje' }).departures;
    expect(departure?.ignore.reason).toBe('vem avgörs i maj (§ 12)');
    expect(departure && at(markdown, departure.ignore.rulesSpan)).toBe('unclear-mandate');
    expect(departure && at(markdown, departure.ignore.span)).toBe(comment('unclear-mandate: vem avgörs i maj (§ 12)'));
    expect(departure && at(markdown, departure.ignore.covers)).toBe(duty);
    expect(departure && at(markdown, departure.finding.span)).toBe('ska följas');
  });

  it('does not change what the draft covers: the finding still counts', () => {
    const five = 'Larmet ska provas. Loggen ska sparas. Planen ska följas upp. Mötet ska hållas. Kravet ska prövas.\n';
    const draft = (before: string) => analysed(`${before}## Drift\n\n${five}`, { type: 'riktlinje' }).coverage.map(({ level }) => level);
    expect(draft(`${comment('unclear-mandate: ett skäl')}\n\n`)).toEqual(draft(''));
  });

  it('that covers the title takes the question on the long term with it', () => {
    const plan = (before: string) => findings('missing-long-term', `${before}# Plan\n\nVi börjar nu.\n`).map(({ rule }) => rule);
    expect(plan('')).toEqual(['missing-long-term']);
    expect(plan(`${comment('missing-long-term: planen gäller ett år')}\n\n`)).toEqual([]);
  });
});
