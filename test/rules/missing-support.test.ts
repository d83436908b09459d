import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'missing-support';

const duties = [
  'Enhetschefen ska gå igenom listan varje vecka.',
  'Medarbetaren ska anmäla tillbud samma dag.',
  'Enhetschefen ska föra protokoll.',
  'Vaktmästaren ska prova larmet varje månad.',
  'Medarbetaren ska bära tjänstekort.',
  'Samordnaren ska kalla till möte i mars.',
];
const draft = (title: string, count: number, ...more: readonly string[]): string => `${[`# ${title}`, ...duties.slice(0, count), ...more].join('\n\n')}\n`;

const asked: readonly [string, string, string][] = [
  ['riktlinje', 'five duties', draft('Riktlinje för larm', 5)],
  ['rutin', 'six duties', draft('Rutin för larm', 6)],
  ['policy', 'five duties', draft('Policy för arbetsmiljö', 5)],
  ['plan', 'five duties', draft('Plan för skyddsronder', 5)],
  ['handlingsplan', 'five duties', draft('Handlingsplan mot buller', 5)],
  ['program', 'five duties', draft('Program för friluftsliv', 5)],
  ['verksamhetsplan', 'six duties', draft('Verksamhetsplan 2027', 6)],
  ['riktlinje', 'support of a law', draft('Riktlinje för tillsyn', 5, 'Beslut fattas med stöd av 9 kap. miljöbalken.')],
  ['riktlinje', 'money for people', draft('Riktlinje för handläggning', 5, 'Den enskilde kan ansöka om försörjningsstöd och ekonomiskt bistånd.')],
  ['riktlinje', 'money for associations', draft('Riktlinje för bidrag', 5, 'Nämnden lämnar ekonomiskt stöd till föreningar.')],
  ['plan', 'support for pupils', draft('Plan för elevhälsan', 5, 'Eleven ska få särskilt stöd. Skolan ger stöd till elever i behov av det.')],
  ['rutin', 'support in a block quote', draft('Rutin för larm', 5, '> HR-avdelningen ger stöd och handledning.')],
  ['rutin', 'a word in the title', draft('Rutin för handledning', 5)],
  ['rutin', 'an empty section', draft('Rutin för larm', 5, '## Stöd')],
  ['rutin', 'support denied', draft('Rutin för larm', 5, 'Inget extra stöd ges till enheterna.')],
  [
    'riktlinje',
    'a stem with items',
    '# Riktlinje för brand\n\nEnhetschefen ska:\n\n- gå rond varje kvartal\n- hålla planen aktuell\n- föra protokoll\n- prova larmet\n- märka utgångar\n',
  ],
];

const given: readonly [string, string][] = [
  ['supports', 'HR-avdelningen stödjer cheferna.'],
  ['supported', 'Cheferna stöttas av en kollega.'],
  ['support from', 'Cheferna får stöd av ekonomerna.'],
  ['support in a compound', 'Ekonomerna ger metodstöd.'],
  ['helps', 'Biblioteket hjälper till med texten.'],
  ['training', 'Alla går en utbildning i januari.'],
  ['a course', 'En kurs ordnas i januari.'],
  ['guidance', 'Vägledning finns på intranätet.'],
  ['supervision', 'Medarbetarna har handledning varje månad.'],
  ['an introduction', 'Nyanställda får en introduktion.'],
  ['whom to ask', 'Vid frågor kontaktas fastighetsavdelningen.'],
  ['whom to turn to', 'Den som är osäker vänder sig till samordnaren.'],
  ['time', 'En timme i veckan är avsatt för arbetet.'],
  ['resources', 'Nämnden tillför resurser under året.'],
  ['relief', 'Chefen erbjuder avlastning.'],
  ['a colleague to talk with', 'Varje ny chef har ett bollplank.'],
  ['a template', 'En mall finns på intranätet.'],
  ['a handbook', 'Handboken beskriver momenten steg för steg.'],
  ['a section', '## Stöd\n\nEkonomerna finns på plan två.'],
  ['a row of a table', '| Funktion | Uppgift |\n|---|---|\n| HR | Stöd till chefer |'],
  ['a list', '- råd i juridiska frågor: kommunjuristen'],
  ['health', 'Företagshälsovården kan kopplas in.'],
  ['still to be filled in', '## Stöd\n\n[Vem: skriv här] finns till hands.'],
];

const silent: readonly [string, string, string][] = [
  ['four duties', 'riktlinje', draft('Riktlinje för larm', 4)],
  [
    'duties of a board',
    'riktlinje',
    '# Riktlinje för budget\n\nNämnden ska lämna underlag. Nämnden ska yttra sig. Nämnden ska samråda. Nämnden ska besluta i mars. Nämnden ska meddela fullmäktige. Fullmäktige ska anta budgeten.\n',
  ],
  [
    'prohibitions',
    'policy',
    '# Policy för larm\n\nMedarbetaren får inte röra larmet. Medarbetaren får inte låna ut kortet. Chefen får inte lämna ut koden. Chefen får inte stänga av larmet. Vaktmästaren får inte byta lås.\n',
  ],
  ['rules of procedure', 'reglemente', draft('Reglemente för kulturnämnden', 6)],
  ['an agreement', 'avtal', draft('Avtal om städning', 6)],
  ['a vision', 'vision', draft('Vision 2040', 6)],
  ['an assignment', 'uppdrag', draft('Uppdrag om larm', 6)],
  ['a statute', 'forfattning', draft('Förordning (2019:12) om larm', 6)],
  ['an unknown text', 'okand', draft('Om larm', 6)],
  ['a fragment', 'rutin', `${duties.join('\n\n')}\n`],
  ['an extract', 'rutin', draft('Utdrag ur rutin för larm', 6)],
];

const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';

describe('many duties and no support', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([titleOf(markdown)]);
  });
});

describe('there is support, or none is due', () => {
  it.each(given)('%s', (_, paragraph) => {
    expect(only(rule, draft('Riktlinje för larm', 5, paragraph), { type: 'riktlinje' })).toEqual([]);
  });

  it.each(silent)('%s', (_, type, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });
});

describe('the section on support', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
  });

  it('holds once it is filled in', () => {
    const markdown = draft('Rutin för larm', 5);
    const after = applyEdits(markdown, only(rule, markdown, { type: 'rutin' })[0]?.fixes[0]?.edits ?? []);
    expect(after).toMatch(/\n\n## Stöd\n\n[^\n]+: skriv här\]/);
    expect(only(rule, after.replace(/\[[^\]]*: skriv här\]/g, 'Enhetschefen'), { type: 'rutin' })).toEqual([]);
  });
});

describe('the message', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });
});
