import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'missing-learning';

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
  ['plan', 'six duties', draft('Plan för skyddsronder', 6)],
  ['handlingsplan', 'five duties', draft('Handlingsplan mot buller', 5)],
  ['program', 'five duties', draft('Program för friluftsliv', 5)],
  ['strategi', 'five duties', draft('Strategi för larm', 5)],
  ['verksamhetsplan', 'six duties', draft('Verksamhetsplan 2027', 6)],
  ['plan', 'teachers are no learning', draft('Plan för skolan', 5, 'Läraren öppnar salen. Lärarna har nycklar.')],
  ['plan', 'the learning of pupils', draft('Plan för skolan', 5, 'Elevernas kunskaper prövas i maj. Elevens lärande dokumenteras.')],
  ['plan', 'knowledge in the background', draft('Plan för skyddsronder', 5, '## Bakgrund\n\nForskning visar att ronder hjälper.')],
  ['riktlinje', 'learning in a block quote', draft('Riktlinje för larm', 5, '> Enheterna lär av varandra i nätverk.')],
  ['riktlinje', 'a word in the title', draft('Riktlinje för kompetens', 5)],
  ['riktlinje', 'to obtain knowledge of a fault', draft('Riktlinje för larm', 5, 'Den som får kännedom om en brist ringer vakten.')],
  ['riktlinje', 'a requirement of competence', draft('Riktlinje för larm', 5, 'Entreprenören ska ha dokumenterad kompetens.')],
  ['riktlinje', 'an empty section', draft('Riktlinje för larm', 5, '## Lärande')],
];

const given: readonly [string, string][] = [
  ['causes', 'Rapporten i maj visar orsakerna till larmen.'],
  ['a course as a compound', 'Alla får gå en skrivkurs.'],
  ['learning from each other', 'Enheterna lär av varandra.'],
  ['learning as a noun', 'Ronderna används för lärande.'],
  ['lessons', 'Lärdomarna tas upp på personalmötet.'],
  ['experience', 'Samordnaren samlar enheternas erfarenheter.'],
  ['exchange of experience', 'Två gånger om året hålls ett erfarenhetsutbyte.'],
  ['knowledge', 'Ny kunskap tas in varje år.'],
  ['competence development', 'Kompetensutveckling sker på arbetstid.'],
  ['research', 'Arbetssättet bygger på forskning.'],
  ['proven experience', 'Vi utgår från beprövad erfarenhet.'],
  ['colleagues', 'Kollegial granskning sker i april.'],
  ['training', 'Alla går en utbildning i januari.'],
  ['reflection', 'Arbetslaget reflekterar i slutet av månaden.'],
  ['a network', 'Ett nätverk träffas varje kvartal.'],
  ['evaluation', 'Arbetet utvärderas i december.'],
  ['analysis', 'Resultatet analyseras i december.'],
  ['good examples', 'Goda exempel sprids mellan enheterna.'],
  ['a workshop', 'En workshop hålls i mars.'],
  ['the workplace meeting', 'Frågan tas upp på arbetsplatsträffen.'],
  ['study visits', 'Studiebesök görs hos grannkommunen.'],
  ['improvement', 'Förslag till förbättringar tas upp varje månad.'],
  ['a review of complaints', 'En genomgång av klagomål görs i september.'],
  ['meetings with those concerned', 'Dialogmöten hålls med föreningsrådet.'],
  ['an introduction', 'Vid introduktionen av nya medarbetare används planen.'],
  ['a section', '## Lärande\n\nVi träffas i maj.'],
  ['a row of a table', '| Vad | När |\n|---|---|\n| Erfarenhetsutbyte | Maj |'],
  ['a section on follow-up', '## Uppföljning\n\nSamordnaren samlar lärdomar i maj.'],
  ['still to be filled in', '## Lärande\n\n[Vem: skriv här] möts.'],
];

const silent: readonly [string, string, string][] = [
  ['four duties', 'riktlinje', draft('Riktlinje för larm', 4)],
  ['a rutin', 'rutin', draft('Rutin för larm', 6)],
  ['a policy', 'policy', draft('Policy för larm', 6)],
  ['rules', 'regler', draft('Ordningsregler', 6)],
  ['rules of procedure', 'reglemente', draft('Reglemente för kulturnämnden', 6)],
  ['an agreement', 'avtal', draft('Avtal om städning', 6)],
  ['an assignment', 'uppdrag', draft('Uppdrag om larm', 6)],
  ['a statute', 'forfattning', draft('Förordning (2019:12) om larm', 6)],
  ['an unknown text', 'okand', draft('Om larm', 6)],
  ['a fragment', 'plan', `${duties.join('\n\n')}\n`],
  ['a summary', 'plan', draft('Sammanfattning av larmplanen', 6)],
];

const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';

describe('many duties and no learning', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([titleOf(markdown)]);
  });
});

describe('there is learning, or none is due', () => {
  it.each(given)('%s', (_, paragraph) => {
    expect(only(rule, draft('Riktlinje för larm', 5, paragraph), { type: 'riktlinje' })).toEqual([]);
  });

  it.each(silent)('%s', (_, type, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });
});

describe('the section on learning', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
  });

  it('holds once it is filled in', () => {
    const markdown = draft('Plan för larm', 5);
    const after = applyEdits(markdown, only(rule, markdown, { type: 'plan' })[0]?.fixes[0]?.edits ?? []);
    expect(after).toMatch(/\n\n## Lärande\n\n[^\n]*: skriv här\]/);
    expect(only(rule, after.replace(/\[[^\]]*: skriv här\]/g, 'Enhetschefen'), { type: 'plan' })).toEqual([]);
  });
});

describe('the message', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });
});
