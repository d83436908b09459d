import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'missing-review-date';
const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';

const asked: readonly [string, string, string][] = [
  ['policy', 'nothing at all', '# Policy för bemötande\n\nAlla ska bemötas med respekt.\n'],
  ['riktlinje', 'only a date of decision', '# Riktlinje för inköp\n\nBeslutad av kommunstyrelsen 2026-03-02 § 14.\n\nEnhetschefen får besluta om inköp.\n'],
  ['rutin', 'a review of something else', '# Rutin för larm\n\nVaktmästaren ser över larmen varje månad. Batterierna ska bytas vid behov.\n'],
  ['regler', 'opening hours that are reviewed', '# Ordningsregler för badhuset\n\nÖppettiderna ses över varje höst. Barn under sju år badar med en vuxen.\n'],
  [
    'handlingsplan',
    'reporting of activities',
    '# Handlingsplan mot mobbning\n\nRektorn redovisar läget för nämnden i juni. Trygghetsteamet träffas varje vecka.\n',
  ],
  ['program', 'an empty label', '# Program för friluftsliv\n\n**Revideras:**\n\nKommunen vårdar lederna.\n'],
  ['policy', 'empty labels in a table', '# Policy för resor\n\n| Uppgift | Innehåll |\n|---|---|\n| Nästa översyn | – |\n\nVi reser med tåg.\n'],
  ['riktlinje', 'permanent employees', '# Riktlinje för friskvård\n\nBidraget kan sökas av tillsvidareanställda. Chefen godkänner kvitton.\n'],
  ['reglemente', 'rules of procedure', '# Reglemente för kulturnämnden\n\nNämnden ansvarar för biblioteken och samråder med skolorna.\n'],
  ['strategi', 'follow-up of goals, not of the document', '# Strategi för öppna data\n\n## Uppföljning\n\nAntalet datamängder följs upp i delårsrapporten.\n'],
  ['plan', 'another document that is revised on a line of its own', '# Plan för lekplatser\n\nGräset klipps varannan vecka. Gungorna kontrolleras i april.\n'],
];

describe('neither validity nor review', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([titleOf(markdown)]);
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });

  it('reads CRLF and an emoji', () => {
    const markdown = '# 🔑 Rutin för nycklar\r\n\r\nVaktmästaren delar ut nycklar.\r\n';
    expect(marked(markdown, only(rule, markdown, { type: 'rutin' }))).toEqual(['🔑 Rutin för nycklar']);
  });
});

const policy = (...more: readonly string[]): string => `${['# Policy för bemötande', 'Alla ska bemötas med respekt.', ...more].join('\n\n')}\n`;
const said: readonly [string, string][] = [
  ['valid to, in a line', policy('Gäller till: 2029-12-31')],
  ['valid to, in the front matter', `---\ngiltig till: 2029-12-31\n---\n\n${policy()}`],
  ['a key that the header does not know', `---\nses över senast: 2029-12-31\n---\n\n${policy()}`],
  ['in a table', '# Policy för bemötande\n\n| Uppgift | Innehåll |\n|---|---|\n| Revideras | Varje mandatperiod |\n\nAlla ska bemötas med respekt.\n'],
  ['in a block quote as header', '# Policy för bemötande\n\n> **Giltighetstid:** 2026–2029\n\nAlla ska bemötas med respekt.\n'],
  ['until further notice', policy('Policyn gäller tills vidare.')],
  ['for a period', policy('Policyn gäller för åren 2026–2029.')],
  ['in force', policy('Policyn träder i kraft den 1 januari 2027.')],
  ['a review of this policy', policy('Kommunstyrelsen ser varje år över policyn.')],
  ['a review of it', policy('Den uppdateras när lagen ändras.')],
  ['a follow-up of the document', policy('Dokumentet följs upp av servicechefen vart tredje år.')],
  ['a heading with text', policy('## Översyn', 'Servicechefen bjuder in till ett möte i maj.')],
  ['a check of whether it is current', policy('Kommunkansliet gör en aktualitetsprövning i början av perioden.')],
  ['left to fill in', policy('Dokumentet gäller till [datum: skriv här].')],
  ['the period in the title', '# Policy för bemötande 2027–2030\n\nAlla ska bemötas med respekt.\n'],
  ['the compound for itself', '# Bemötandepolicy för Ekbacka\n\nServicechefen ser över bemötandepolicyn i maj.\n'],
];
const silent: readonly [string, string, string][] = [
  ['avtal', 'an agreement', '# Avtal om städning\n\nLeverantören städar.\n'],
  ['vision', 'a vision', '# Vision för Ekbacka\n\nAlla är med.\n'],
  ['verksamhetsplan', 'a plan of the year', '# Verksamhetsplan för kulturnämnden\n\nNämnden driver biblioteken.\n'],
  ['uppdrag', 'an assignment', '# Uppdrag om öppna data\n\nMyndigheten ska redovisa.\n'],
  ['forfattning', 'a statute', '# Förordning (2019:12) om skyddsronder\n\nMyndigheten ska redovisa.\n'],
  ['policy', 'a summary', '# Sammanfattning av bemötandepolicyn\n\nAlla ska bemötas väl.\n'],
  ['policy', 'a fragment', 'Alla ska bemötas väl.\n'],
  ['okand', 'an unknown type', '# Om bemötande\n\nAlla ska bemötas väl.\n'],
];

describe('validity or review is said', () => {
  it.each(said)('%s', (_, markdown) => {
    expect(only(rule, markdown, { type: 'policy' })).toEqual([]);
  });

  it.each(silent)('%s: %s', (type, _, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });

  it('holds once the section is filled in', () => {
    const after = applyEdits(policy(), only(rule, policy(), { type: 'policy' })[0]?.fixes[0]?.edits ?? []);
    expect(only(rule, after.replace(/\[[^\]]*: skriv här\]/g, 'Servicechefen'), { type: 'policy' })).toEqual([]);
  });
});
