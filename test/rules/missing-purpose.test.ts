import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'missing-purpose';

const body = 'Enhetschefen ska kalla till möte i mars. Vaktmästaren öppnar lokalen.\n\n## Ansvar\n\nNämnden beslutar om avgifter.\n';
const draft = (title: string, ...more: readonly string[]): string => [`# ${title}\n`, ...more.map((each) => `${each}\n`), body].join('\n');

const noPurpose: readonly [string, string, string][] = [
  ['policy', 'only duties', draft('Policy för föreningslokaler')],
  ['riktlinje', 'only duties', draft('Riktlinje för föreningslokaler')],
  ['strategi', 'only duties', draft('Strategi för biblioteken')],
  ['program', 'only duties', draft('Program för friluftsliv')],
  ['plan', 'only duties', draft('Plan för biblioteken')],
  ['handlingsplan', 'only duties', draft('Handlingsplan 2027')],
  ['riktlinje', 'somebody else’s purpose in a block quote', draft('Riktlinje för skolskjuts', '> Syftet med lagen är att elever ska komma till skolan.')],
  ['policy', 'a purpose that something else has to have', draft('Policy för medborgardialog', 'Varje dialog ska ha ett tydligt syfte.')],
  ['riktlinje', 'an empty section', draft('Riktlinje för föreningslokaler', '## Syfte', '## Bokning')],
  ['policy', 'a promise of another document', draft('Policy för bemötande', 'Vi svarar i telefon samma dag. Mallar finns på intranätet.')],
  [
    'riktlinje',
    'a purpose of one form, far down',
    `${draft('Riktlinje för nycklar')}\n${'Nycklar lämnas i receptionen. '.repeat(80)}Vaktmästaren ringer för att boka tid.\n`,
  ],
];

const pupils = 'Eleverna ska få besked i maj. Rektorn ringer elevens vårdnadshavare.\n\n## Ansvar\n\nNämnden beslutar om avgifter.\n';
const forNobody: readonly [string, string, string, string][] = [
  [
    'riktlinje',
    'a section on the purpose',
    '## Syfte',
    `# Riktlinje för skolskjuts\n\n## Syfte\n\nRiktlinjen anger hur nämnden handlägger ärenden.\n\n## Beslut\n\n${pupils}`,
  ],
  ['policy', 'a numbered section', '## 1 Syfte', `# Policy för kösystem\n\n## 1 Syfte\n\nPolicyn klargör gränser och begrepp.\n\n## 2 Kön\n\n${pupils}`],
  ['program', 'a list', '## Ändamål', `# Program för fritidsgårdar\n\n## Ändamål\n\n- ordning\n- god ekonomi\n\n## Öppettider\n\n${pupils}`],
  [
    'strategi',
    'a why',
    '## Varför en strategi?',
    `# Strategi för fritidsgårdar\n\n## Varför en strategi?\n\nStyrningen har varit splittrad.\n\n## Öppettider\n\n${pupils}`,
  ],
];

const given: readonly [string, string][] = [
  ['a section', '## Syfte\n\nAlla ska hitta till biblioteket.'],
  ['a section called why', '## Varför?\n\nFler besluter bättre tillsammans.'],
  ['background and purpose', '## Bakgrund och syfte\n\nKommunen har vuxit.'],
  ['a section on goals', '## Övergripande mål\n\nFler unga läser.'],
  ['a bold heading', '**Syfte**\n\nAlla ska hitta till biblioteket.'],
  ['a label', '**Syfte:** att alla hittar till biblioteket'],
  ['a label in a box of quoted lines', '> **Syfte:** att alla hittar till biblioteket'],
  ['a row of a table', '| Uppgift | Innehåll |\n|---|---|\n| Syfte | Att alla hittar till biblioteket |'],
  ['syftar till', 'Det här dokumentet syftar till en jämn standard.'],
  ['in order to', 'Vi delar lokaler för att fler ska få plats.'],
  ['so that', 'Lokalerna delas så att fler får plats.'],
  ['contributes', 'Arbetet ska bidra till ett levande föreningsliv.'],
  ['is for', 'Det är till för alla som spelar musik.'],
  ['will', 'Kommunen vill att fler hittar till biblioteket.'],
  ['makes easier', 'Dokumentet ska göra det lättare för föreningar att hyra.'],
  ['ändamål', 'Ändamålet är ett rikt föreningsliv.'],
  ['still to be filled in', '## Syfte\n\nDet är till för [vem: skriv här].'],
  ['a goal', 'Målet är ett bibliotek i varje kommundel.'],
];

const silent: readonly [string, string, string][] = [
  ['a title that says for what', 'handlingsplan', draft('Handlingsplan mot mobbning')],
  ['a title that says in order to', 'handlingsplan', draft('Handlingsplan för att minska matsvinn')],
  ['the purpose in the front matter', 'policy', `---\nsyfte: alla hittar till biblioteket\n---\n\n${draft('Policy för föreningslokaler')}`],
  ['a rutin', 'rutin', draft('Rutin för nycklar')],
  ['an agreement', 'avtal', draft('Avtal om städning')],
  ['rules of procedure', 'reglemente', draft('Reglemente för kulturnämnden')],
  ['a statute', 'forfattning', draft('Förordning (2019:12) om lokaler')],
  ['an unknown text', 'okand', draft('Om lokaler')],
  ['a delegation order', 'delegationsordning', draft('Delegationsordning för miljönämnden')],
  ['a fragment', 'policy', 'Enhetschefen ska kalla till möte i mars.\n'],
  ['a summary', 'policy', draft('Sammanfattning av lokalpolicyn')],
  ['nothing but a title', 'policy', '# Policy för lokaler\n'],
  [
    'an internal matter whose purpose names nobody',
    'riktlinje',
    `# Riktlinje för informationssäkerhet\n\n## Syfte\n\nRiktlinjen anger skyddsnivåer.\n\n## Beslut\n\n${pupils}`,
  ],
  ['a purpose that names the people', 'riktlinje', `# Riktlinje för skolskjuts\n\n## Syfte\n\nEleven ska komma tryggt till skolan.\n\n## Beslut\n\n${pupils}`],
  [
    'the people are in the introduction',
    'riktlinje',
    `# Riktlinje för skolskjuts\n\nFör familjer på landsbygden är bussen viktig.\n\n## Syfte\n\nRiktlinjen anger hur nämnden handlägger.\n\n## Beslut\n\n${pupils}`,
  ],
  [
    'the people are in the title',
    'riktlinje',
    `# Riktlinje för barns delaktighet\n\n## Syfte\n\nRiktlinjen anger hur nämnden handlägger.\n\n## Beslut\n\n${pupils}`,
  ],
  [
    'a target group in the header',
    'riktlinje',
    `# Riktlinje för skolskjuts\n\nMålgrupp: elever i grundskolan\n\n## Syfte\n\nRiktlinjen anger hur nämnden handlägger.\n\n## Beslut\n\n${pupils}`,
  ],
  [
    'a purpose with something to fill in',
    'riktlinje',
    `# Riktlinje för skolskjuts\n\n## Syfte\n\nRiktlinjen finns för [vem: skriv här].\n\n## Beslut\n\n${pupils}`,
  ],
  [
    'people nowhere: that is asked elsewhere',
    'riktlinje',
    `# Riktlinje för skyltar\n\n## Syfte\n\nRiktlinjen anger mått.\n\n## Mått\n\nSkylten ska vara blå.\n`,
  ],
];

const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';

describe('no purpose', () => {
  it.each(noPurpose)('%s: %s', (type, _, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([titleOf(markdown)]);
  });
});

describe('a purpose that names nobody', () => {
  it.each(forNobody)('%s: %s', (type, _, heading, markdown) => {
    const found = only(rule, markdown, { type });
    expect(marked(markdown, found)).toEqual([heading.replace(/^#+ /, '')]);
    expect(found[0]?.message).toMatch(/”[Ee]lev/);
    expect(found[0]?.related).toHaveLength(1);
  });
});

describe('there is a purpose, or none is due', () => {
  it.each(given)('%s', (_, paragraph) => {
    expect(only(rule, draft('Policy för föreningslokaler', paragraph), { type: 'policy' })).toEqual([]);
  });

  it.each(silent)('%s', (_, type, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });
});

const all = [...noPurpose.map(([type, , markdown]) => [type, markdown] as const), ...forNobody.map(([type, , , markdown]) => [type, markdown] as const)];

describe('the section on the purpose', () => {
  it.each(all)('%s', (type, markdown) => {
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
  });

  it('stands before the first section', () => {
    const markdown = draft('Policy för föreningslokaler');
    const after = applyEdits(markdown, only(rule, markdown, { type: 'policy' })[0]?.fixes[0]?.edits ?? []);
    expect(after).toMatch(/öppnar lokalen\.\n\n## Syfte\n\n[^\n]+: skriv här\][^\n]*\n\n## Ansvar\n/);
    expect(only(rule, after.replace(/\[[^\]]*: skriv här\]/g, 'eleverna'), { type: 'policy' })).toEqual([]);
  });

  it('fills the section that is there and empty', () => {
    const markdown = draft('Riktlinje för föreningslokaler', '## Syfte', '## Bokning');
    const after = applyEdits(markdown, only(rule, markdown, { type: 'riktlinje' })[0]?.fixes[0]?.edits ?? []);
    expect(after.match(/## Syfte/g)).toHaveLength(1);
  });

  it('says for whom in the section that is there', () => {
    const [type, , , markdown] = forNobody[0] as (typeof forNobody)[number];
    const after = applyEdits(markdown, only(rule, markdown, { type })[0]?.fixes[0]?.edits ?? []);
    expect(after).toMatch(/handlägger ärenden\.\n\n[^\n]+: skriv här\][^\n]*\n\n## Beslut/);
  });
});

describe('the message', () => {
  it.each(all)('%s', (type, markdown) => {
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });
});
