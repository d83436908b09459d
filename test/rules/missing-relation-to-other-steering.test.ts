import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'missing-relation-to-other-steering';
const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';
const duties = ['Medarbetaren ska svara inom två dagar.', 'Chefen ska följa upp svaren.', 'Kontaktcenter ska samla frågorna.'];
const draft = (title: string, ...more: readonly string[]): string => `${[`# ${title}`, ...duties, ...more].join('\n\n')}\n`;

const asked: readonly [string, string, string][] = [
  ['policy', 'duties alone', draft('Policy för bemötande')],
  ['policy', 'itself by a compound', draft('Bemötandepolicy', 'Bemötandepolicyn är till för alla. Policyns syfte är ett gott möte.')],
  ['riktlinje', 'the decision', draft('Riktlinje för bemötande', 'Antagen av kommunfullmäktige 2026-05-04 § 12.')],
  ['rutin', 'the routine itself', draft('Rutin för telefonsvar', 'Rutinen går igenom på arbetsplatsträffen.')],
  ['plan', 'teams, not laws', draft('Plan för mötesplatser', 'Arbetslagen möts på måndagar. Anslagen är desamma som i fjol.')],
  [
    'program',
    'its declared type',
    '# Program för bemötande\n\n| Uppgift | Innehåll |\n|---|---|\n| Dokumenttyp | Program |\n\nMedarbetaren ska svara. Chefen ska följa upp. Kontaktcenter ska samla frågorna.\n',
  ],
  ['strategi', 'inside the budget', draft('Strategi för service', 'Arbetet ryms inom budget.')],
  ['regler', 'rules in general', draft('Ordningsregler för badhuset', 'Samma regler gäller alla.')],
  ['handlingsplan', 'a task', draft('Handlingsplan för service', 'Nämndens uppdrag är att ge god service.')],
];

describe('no law and no other document', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([titleOf(markdown)]);
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });
});

const related: readonly [string, string][] = [
  ['completes', 'Policyn kompletterar kommunikationsstrategin.'],
  ['by law', 'Enligt förvaltningslagen ska ärenden handläggas enkelt.'],
  ['a law with a number', 'Policyn följer lag (2010:800).'],
  ['legislation', 'Vi följer gällande lagstiftning.'],
  ['regulations', 'Arbetsmiljöverkets föreskrifter styr arbetet.'],
  ['Agenda 2030', 'Policyn bidrar till Agenda 2030.'],
  ['national goals', 'De nationella målen för servicen gäller.'],
  ['another policy', 'Frågor om resor finns i resepolicyn.'],
  ['another kind', 'Nämnderna tar fram en egen rutin.'],
  ['a document for the municipality', 'Kommunens övriga styrdokument gäller också.'],
  ['a heading with text', '## Relaterade dokument\n\nTillgänglighetsplan, 2024.'],
  ['in a table', '| Område | Styrs av |\n|---|---|\n| Klagomål | Rutin för klagomål |'],
  ['in a link', 'Läs mer i [serviceprogrammet](https://example.se).'],
  ['a handbook', 'Mer finns i personalhandboken.'],
  ['rules elsewhere', 'Tjänsteresor regleras för sig.'],
  ['an agreement', 'Kollektivavtalet går före.'],
  ['in the genitive', 'Verksamhetsplanens mål gäller också här.'],
  ['left to fill in', '## Förhållande till annan styrning\n\nSe [dokument: skriv här].'],
];
const silent: readonly [string, string, string][] = [
  ['policy', 'two duties', '# Policy för bemötande\n\nMedarbetaren ska svara. Chefen ska lyssna.\n'],
  ['policy', 'in the header', `---\nersätter: Service 2019\n---\n\n${draft('Policy för bemötande')}`],
  ['reglemente', 'rules of procedure', draft('Reglemente för kulturnämnden')],
  ['avtal', 'an agreement', draft('Avtal om städning')],
  ['vision', 'a vision', draft('Vision för Ekbacka')],
  ['forfattning', 'a statute', draft('Förordning (2019:12) om service')],
  ['policy', 'a summary', draft('Policyn i korthet')],
  ['policy', 'a fragment', `${duties.join('\n\n')}\n`],
  ['okand', 'an unknown type', draft('Om service')],
];

describe('something else is mentioned, or nothing is asked', () => {
  it.each(related)('%s', (_, paragraph) => {
    expect(only(rule, draft('Policy för bemötande', paragraph), { type: 'policy' })).toEqual([]);
  });

  it.each(silent)('%s: %s', (type, _, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });

  it('holds once the section is filled in', () => {
    const markdown = draft('Policy för bemötande');
    const after = applyEdits(markdown, only(rule, markdown, { type: 'policy' })[0]?.fixes[0]?.edits ?? []);
    expect(only(rule, after.replace(/\[[^\]]*: skriv här\]/g, 'serviceprogrammet'), { type: 'policy' })).toEqual([]);
  });
});
