import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'missing-feedback-channel';

const duties = [
  'Enhetschefen ska gå igenom listan varje vecka.',
  'Vaktmästaren ska prova larmet.',
  'Enhetschefen ska föra protokoll.',
  'Samordnaren ska kalla till möte.',
];
const draft = (title: string, count: number, ...more: readonly string[]): string => `${[`# ${title}`, ...duties.slice(0, count), ...more].join('\n\n')}\n`;

const asked: readonly [string, string, string][] = [
  ['policy', 'three duties', draft('Policy för larm', 3)],
  ['riktlinje', 'three duties', draft('Riktlinje för larm', 3)],
  ['rutin', 'four duties', draft('Rutin för larm', 4)],
  ['regler', 'three duties', draft('Ordningsregler', 3)],
  ['plan', 'three duties', draft('Plan för ronder', 3)],
  ['handlingsplan', 'three duties', draft('Handlingsplan mot buller', 3)],
  ['program', 'three duties', draft('Program för friluftsliv', 3)],
  ['riktlinje', 'in a block quote', draft('Riktlinje för larm', 3, '> Lämna synpunkter till samordnaren.')],
  ['riktlinje', 'a word in the title', draft('Riktlinje för synpunkter', 3)],
  ['riktlinje', 'a proposal for a decision', draft('Riktlinje för larm', 3, 'Samordnaren skriver ett förslag till beslut.')],
  ['riktlinje', 'a proposal for the budget', draft('Riktlinje för larm', 3, 'Chefen lämnar budgetförslag i mars.')],
  ['riktlinje', 'hindering somebody', draft('Riktlinje för larm', 3, 'Inget får hindra utrymning.')],
  ['rutin', 'an empty section', draft('Rutin för larm', 3, '## Synpunkter')],
  ['rutin', 'who has written it', draft('Rutin för larm', 3, 'Beslutad av verksamhetschefen 2026-01-02.')],
];

const given: readonly [string, string][] = [
  ['views', 'Synpunkter på rutinen lämnas till samordnaren.'],
  ['complaints', 'Klagomål tas emot av nämnden.'],
  ['proposals', 'Förslag till förbättringar lämnas till samordnaren.'],
  ['proposes', 'Den som vill kan föreslå ändringar.'],
  ['ideas', 'Idéer tas upp på mötet.'],
  ['questions', 'Frågor om rutinen besvaras av samordnaren.'],
  ['contact', 'Kontakta samordnaren om något inte går ihop.'],
  ['whom to turn to', 'Den som är osäker vänder sig till samordnaren.'],
  ['feedback', 'Återkoppling lämnas till samordnaren.'],
  ['deviation', 'Avsteg får göras efter samtal med chefen.'],
  ['deviating', 'Medarbetaren får avvika från rutinen och berättar då för chefen.'],
  ['an exception', 'Undantag beslutas av enhetschefen.'],
  ['obstacles', 'Den som ser hinder berättar om dem.'],
  ['raises', 'Medarbetare lyfter problem på mötet.'],
  ['points out', 'Den som ser brister påtalar det.'],
  ['whistle-blowing', 'Visselblåsning sker i en egen kanal.'],
  ['dialogue', 'Rutinen tas upp i dialog med medarbetarna.'],
  ['the workplace meeting', 'Rutinen gås igenom på arbetsplatsträffen.'],
  ['an address', 'E-post: larm@ekbacka.se'],
  ['an address in a link', '[Skriv till oss](mailto:larm@ekbacka.se)'],
  ['who keeps the document', 'Dokumentansvarig är samordnaren.'],
  ['a section', '## Synpunkter\n\nSamordnaren sitter på plan två.'],
  ['a row of a table', '| Vad | Vem |\n|---|---|\n| Synpunkter | Samordnaren |'],
  ['still to be filled in', '## Synpunkter\n\n[Vem: skriv här]'],
];

const silent: readonly [string, string, string][] = [
  ['two duties', 'riktlinje', draft('Riktlinje för larm', 2)],
  ['somebody to turn to in the header', 'riktlinje', `---\ndokumentansvarig: Sara Öhman\n---\n\n${draft('Riktlinje för larm', 4)}`],
  ['somebody to turn to under the title', 'riktlinje', `# Riktlinje för larm\n\n**Dokumentansvarig:** Sara Öhman\n\n${duties.join('\n\n')}\n`],
  ['a strategy', 'strategi', draft('Strategi för larm', 4)],
  ['a vision', 'vision', draft('Vision 2040', 4)],
  ['a budget', 'budget', draft('Budget 2027', 4)],
  ['rules of procedure', 'reglemente', draft('Reglemente för kulturnämnden', 4)],
  ['an agreement', 'avtal', draft('Avtal om städning', 4)],
  ['an assignment', 'uppdrag', draft('Uppdrag om larm', 4)],
  ['a statute', 'forfattning', draft('Förordning (2019:12) om larm', 4)],
  ['an unknown text', 'okand', draft('Om larm', 4)],
  ['a fragment', 'rutin', `${duties.join('\n\n')}\n`],
  ['an extract', 'rutin', draft('Utdrag ur rutin för larm', 4)],
];

const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';

describe('no way to say that the document does not work', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([titleOf(markdown)]);
  });
});

describe('there is a way, or none is due', () => {
  it.each(given)('%s', (_, paragraph) => {
    expect(only(rule, draft('Riktlinje för larm', 3, paragraph), { type: 'riktlinje' })).toEqual([]);
  });

  it.each(silent)('%s', (_, type, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });
});

describe('the section on views', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
  });

  it('holds once it is filled in', () => {
    const markdown = draft('Rutin för larm', 3);
    const after = applyEdits(markdown, only(rule, markdown, { type: 'rutin' })[0]?.fixes[0]?.edits ?? []);
    expect(after).toMatch(/\n\n## Synpunkter\n\n[^\n]*: skriv här\]/);
    expect(only(rule, after.replace(/\[[^\]]*: skriv här\]/g, 'Enhetschefen'), { type: 'rutin' })).toEqual([]);
  });

  it('offers no deviation, for parts may rest on law', () => {
    const markdown = draft('Rutin för larm', 3);
    expect(only(rule, markdown, { type: 'rutin' })[0]?.fixes[0]?.edits[0]?.newText).not.toMatch(/avvik|avsteg/);
  });
});

describe('the message', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });
});
