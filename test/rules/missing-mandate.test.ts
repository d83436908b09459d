import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { at, marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'missing-mandate';

const duties = [
  'Enhetschefen ska gå igenom rutinen med nyanställda.',
  'Medarbetaren ska anmäla tillbud samma dag.',
  'Skyddsombudet ska delta i skyddsronden.',
  'Enhetschefen ska föra protokoll.',
  'Vaktmästaren ska prova larmet varje månad.',
  'Medarbetaren ska bära tjänstekort.',
  'Enhetschefen ska spara protokollen i två år.',
  'Samordnaren ska kalla till möte i mars.',
  'Vaktmästaren ska märka ut utrymningsvägarna.',
  'Medarbetaren ska läsa handboken.',
  'Samordnaren ska lämna en lägesbild till nämnden.',
  'Enhetschefen ska hålla listan aktuell.',
];
const draft = (title: string, count: number, ...more: readonly string[]): string => `${[`# ${title}`, ...duties.slice(0, count), ...more].join('\n\n')}\n`;

const asked: readonly [string, string, string][] = [
  ['policy', 'three duties', draft('Policy för arbetsmiljö', 3)],
  ['riktlinje', 'a power that is denied', draft('Riktlinje för inköp', 3, 'Enhetschefen får inte besluta om inköp utanför avtal.')],
  ['rutin', 'a right of the pupil', draft('Rutin för datorer', 3, 'Eleven får låna en dator under lovet.')],
  ['plan', 'a right of the one who lives there', draft('Plan för boendet', 3, 'Brukaren har rätt att klaga, och anhöriga kan lämna synpunkter.')],
  ['handlingsplan', 'only duties to report', draft('Handlingsplan mot mobbning', 3, 'Rektorn ska redovisa läget för nämnden.')],
  ['program', 'a power of others in a block quote', draft('Program för friluftsliv', 4, '> Nämnden beslutar om bidrag till föreningar.')],
  [
    'reglemente',
    'duties of the board',
    '# Reglemente för kulturnämnden\n\nNämnden ska följa upp biblioteksverksamheten. Nämnden ska lämna underlag till budgeten. Nämnden ska samråda med föreningslivet.\n',
  ],
  ['delegationsordning', 'only how to report', draft('Delegationsordning för miljönämnden', 3)],
  ['verksamhetsplan', 'the decision on the document', draft('Verksamhetsplan 2027', 3, 'Planen är fastställd av kulturnämnden 2026-11-02.')],
  ['riktlinje', 'a header that says who has decided', `---\nbeslutad av: kommunstyrelsen\n---\n\n${draft('Riktlinje för nycklar', 3)}`],
  ['rutin', 'a question about mandate', draft('Rutin för larm', 3, 'Vem får besluta om att stänga av larmet?')],
  [
    'riktlinje',
    'a stem with items',
    '# Riktlinje för brandskydd\n\nEnhetschefen ska:\n\n- gå brandskyddsrond varje kvartal\n- utbilda nyanställda\n- hålla utrymningsplanen aktuell\n- rapportera brister till fastighetsavdelningen\n',
  ],
  [
    'rutin',
    'a longer text',
    '# Rutin för basala hygienrutiner\n\n## Syfte\n\nRutinen minskar smittspridningen på kommunens äldreboenden.\n\n## Arbetssätt\n\nUndersköterskan ska desinfektera händerna före och efter varje omvårdnadsmoment. Sjuksköterskan ska anmäla utbrott till smittskydd. Enhetschefen ska beställa material.\n\n## Uppföljning\n\nHygienombudet ska göra en egenkontroll varje termin.\n',
  ],
];

const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';

describe('duties, and nobody may decide', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    const found = only(rule, markdown, { type });
    expect(marked(markdown, found)).toEqual([titleOf(markdown)]);
  });

  it('marks the title though an emoji stands in it and lines end in CRLF', () => {
    const markdown = draft('🔑 Rutin för nycklar', 3).replaceAll('\n', '\r\n');
    const found = only(rule, markdown, { type: 'rutin' });
    expect(found.map(({ span }) => at(markdown, span))).toEqual(['🔑 Rutin för nycklar']);
  });
});

const given: readonly [string, string][] = [
  ['the decision is taken by', 'Det formella beslutet tas av enhetschefen.'],
  ['is tried by', 'Avsteg prövas av kommunstyrelsen.'],
  ['with consent', 'Nycklar lämnas ut med medgivande från fastighetschefen.'],
  ['får besluta', 'Enhetschefen får besluta om inköp upp till ett prisbasbelopp.'],
  ['får själv besluta', 'Medarbetaren får själv besluta hur skyddsronden läggs upp.'],
  ['beslutar om', 'Nämnden beslutar om taxor och avgifter.'],
  ['fastställer', 'Förvaltningschefen fastställer schemat.'],
  ['har rätt att', 'Skyddsombudet har rätt att stoppa ett farligt arbete.'],
  ['har mandat att', 'Samordnaren har mandat att kalla in extra personal.'],
  ['avgör', 'Läraren avgör vilka läromedel som används.'],
  ['väljer själva', 'Arbetslagen väljer själva hur mötena läggs upp.'],
  ['utser', 'Rektorn utser en kontaktperson för varje årskurs.'],
  ['a section on befogenheter', '## Befogenheter\n\nEnhetschefens befogenhet omfattar inköp och schemaläggning.'],
  ['beslutanderätt given', 'Beslutanderätten i ärenden om bostadsanpassning är delegerad till handläggaren.'],
  ['a column Delegat', '| Ärende | Delegat |\n|---|---|\n| Avskrivning av fordran | Ekonomichefen |'],
  ['a column Beslutsfattare', '| Åtgärd | Beslutsfattare |\n|---|---|\n| Avstängning av lokal | Fastighetschefen |'],
  ['a column Beslutar', '| Vad | Beslutar |\n|---|---|\n| Extra städning | Enhetschefen |'],
  ['by an agent', 'Ansökan om ledighet beslutas av rektorn.'],
  ['still to be filled in', '[Vem: skriv här] får själv besluta om [vad: skriv här].'],
];

const silent: readonly [string, string, string][] = [
  [
    'plan',
    'goals that stand in ska',
    '# Plan för skolan\n\n## Mål\n\n- Alla elever ska trivas\n- Rektorn ska finnas nära\n- Lärarna ska ha tid\n- Maten ska lagas på skolan\n',
  ],
  ['two duties', 'riktlinje', draft('Riktlinje för nycklar', 2)],
  ['a stem with two items', 'rutin', '# Rutin för brandskydd\n\nEnhetschefen ska:\n\n- gå brandskyddsrond\n- utbilda nyanställda\n'],
  ['no duty', 'policy', '# Policy för bemötande\n\nVi lyssnar, svarar samma dag och tackar för synpunkter. Vi är stolta över vårt arbete.\n'],
  [
    'duties of somebody else',
    'plan',
    '# Plan för skolan\n\n> Huvudmannen ska utreda. Rektorn ska anmäla. Läraren ska dokumentera. Eleven ska höras.\n\nVi börjar i höst.\n',
  ],
  ['a fragment', 'riktlinje', `${duties.slice(0, 4).join('\n\n')}\n`],
  ['an extract', 'riktlinje', draft('Utdrag ur riktlinje för nycklar', 4)],
  ['an extract in the header', 'plan', `---\nutdrag: ja\n---\n\n${draft('Plan för skyddsronder', 4)}`],
  ['a summary', 'policy', draft('Sammanfattning av arbetsmiljöpolicyn', 4)],
  ['a statute', 'forfattning', draft('Förordning (2019:12) om skyddsronder', 12)],
  ['an agreement', 'avtal', draft('Avtal om städning', 5)],
  ['a vision', 'vision', draft('Vision 2040', 4)],
  ['a text of unknown type', 'okand', draft('Om skyddsronder', 12)],
  [
    'a longer text with one mandate far down',
    'riktlinje',
    `${draft('Riktlinje för systematiskt arbetsmiljöarbete', 8)}\n## Avvikelser\n\nNär läget kräver det kan riktlinjen frångås. Enhetschefen beslutar då om tillfälliga åtgärder och meddelar skyddsombudet.\n`,
  ],
];

describe('somebody may decide, or nothing is missing', () => {
  it.each(given)('%s', (_, paragraph) => {
    expect(only(rule, draft('Riktlinje för skyddsronder', 4), { type: 'riktlinje' })).toHaveLength(1);
    expect(only(rule, draft('Riktlinje för skyddsronder', 4, paragraph), { type: 'riktlinje' })).toEqual([]);
  });

  it.each(silent)('%s', (_, type, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });
});

describe('the severity', () => {
  it.each([
    ['riktlinje', 3, 'hint'],
    ['riktlinje', 9, 'hint'],
    ['riktlinje', 10, 'hint'],
    ['reglemente', 3, 'hint'],
    ['reglemente', 10, 'hint'],
    ['delegationsordning', 3, 'hint'],
    ['delegationsordning', 12, 'hint'],
    ['policy', 12, 'hint'],
    ['rutin', 12, 'hint'],
    ['verksamhetsplan', 12, 'hint'],
  ])('%s with %i duties: %s', (type, count, severity) => {
    expect(only(rule, draft('Dokument om skyddsronder', count), { type }).map((finding) => finding.severity)).toEqual([severity]);
  });
});

describe('the section on mandate', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
  });

  it.each([
    ['at the end', draft('Rutin för larm', 3)],
    ['without a last line ending', draft('Rutin för larm', 3).trimEnd()],
    ['beside other sections', `${draft('Rutin för larm', 3)}\n## Uppföljning\n\nVaktmästaren ska lämna en rapport i maj.\n`],
  ])('has a table to fill in: %s', (_, markdown) => {
    const after = applyEdits(markdown, only(rule, markdown, { type: 'rutin' })[0]?.fixes[0]?.edits ?? []);
    expect(after).toMatch(/(?:^|\n\n)## Mandat\n\n(?:[^\n#|]+\n\n)?\|[^\n]+\|\n\|[-:| ]+\|\n\|[^\n]*: skriv här\][^\n]*\|(?:\n|$)/);
    expect(after.split('\n').filter((line) => line.startsWith('# '))).toEqual(['# Rutin för larm']);
  });

  it('holds once it is filled in', () => {
    const markdown = draft('Rutin för larm', 3);
    const after = applyEdits(markdown, only(rule, markdown, { type: 'rutin' })[0]?.fixes[0]?.edits ?? []);
    expect(after).toContain(': skriv här]');
    expect(only(rule, after.replace(/\[[^\]]*: skriv här\]/g, 'Enhetschefen'), { type: 'rutin' })).toEqual([]);
  });
});

describe('the message', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });
});
