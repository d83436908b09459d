import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'missing-followup';

const body = ['Samordnaren ska kalla till möte i mars.', 'Enhetschefen ska föra protokoll.', 'Medarbetaren får låna nyckeln.'];
const draft = (title: string, ...more: readonly string[]): string => `${[`# ${title}`, ...body, ...more].join('\n\n')}\n`;

const asked: readonly [string, string, string][] = [
  ['policy', 'nothing', draft('Policy för lokaler')],
  ['riktlinje', 'nothing', draft('Riktlinje för lokaler')],
  ['plan', 'nothing', draft('Plan för biblioteken')],
  ['handlingsplan', 'nothing', draft('Handlingsplan mot buller')],
  ['program', 'nothing', draft('Program för friluftsliv')],
  ['strategi', 'nothing', draft('Strategi för biblioteken')],
  ['verksamhetsplan', 'nothing', draft('Verksamhetsplan 2027')],
  ['overenskommelse', 'nothing', draft('Överenskommelse om samverkan')],
  ['riktlinje', 'the follow-up of one person’s case', draft('Riktlinje för bistånd', 'Handläggaren följer upp den enskildes insatser efter tre månader.')],
  ['plan', 'the follow-up of absence', draft('Plan för skolan', 'Mentorn ska följa upp elevens frånvaro varje vecka.')],
  ['riktlinje', 'the follow-up of contracts', draft('Riktlinje för inköp', 'Beställaren följer upp avtalet med leverantören.')],
  ['policy', 'in a block quote', draft('Policy för lokaler', '> Policyn följs upp varje år.')],
  ['policy', 'a word in the title', draft('Policy för uppföljning')],
  ['plan', 'an empty section', draft('Plan för biblioteken', '## Uppföljning')],
  ['policy', 'only how long it is valid', draft('Policy för lokaler', 'Policyn gäller till och med 2029.')],
  ['riktlinje', 'reports from staff on events', draft('Riktlinje för larm', 'Medarbetaren rapporterar tillbud till vakten.')],
];

const given: readonly [string, string][] = [
  ['how it is followed', '## Hur policyn följs\n\nNämnden talar om statistiken i maj.'],
  ['follows up', 'Kommunstyrelsen följer upp policyn varje år.'],
  ['is followed up', 'Policyn följs upp varje år.'],
  ['shall be followed up', 'Arbetet ska följas upp i december.'],
  ['verb and particle apart', 'I december följer nämnden tillsammans med enheterna upp arbetet.'],
  ['passive participle', 'Målen blir uppföljda i december.'],
  ['a section', '## Uppföljning\n\nSamordnaren ringer enheterna i maj.'],
  ['evaluation', 'Arbetet utvärderas 2028.'],
  ['revision', 'Dokumentet revideras varje mandatperiod.'],
  ['is looked over', 'Dokumentet ses över vartannat år.'],
  ['looks over', 'Samordnaren ser över dokumentet vartannat år.'],
  ['an overhaul', 'En översyn görs 2028.'],
  ['a test of topicality', 'Aktualitetsprövning sker 2028.'],
  ['own control', 'Enheten gör egenkontroll.'],
  ['a report to the board', 'Samordnaren redovisar arbetet för nämnden i december.'],
  ['reported to those who decide', 'Läget rapporteras till kommunstyrelsen.'],
  ['the annual report', 'Resultatet framgår av årsredovisningen.'],
  ['measures', 'Indikator: antal besök.'],
  ['reconciliation', 'Vi stämmer av läget varje termin.'],
  ['a row of a table', '| Vad | När |\n|---|---|\n| Uppföljning | December |'],
  ['a label', '**Uppföljning:** december, samordnaren'],
  ['a label in a quoted box', '> **Följs upp:** årligen'],
  ['what went well', 'I december går vi igenom vad som har fungerat.'],
  ['tried anew', 'Kommunstyrelsen beslutar att riktlinjerna ska prövas på nytt under varje mandatperiod.'],
  ['kept up as part of the line', '## Vidmakthållande av policyn\n\nLöpande förbättringar sköts inom avdelningen för digitalisering.'],
  ['its topicality', 'Samordnaren kontrollerar dokumentets aktualitet.'],
  ['negated and referred', 'Policyn följs inte upp för sig utan i bokslutet.'],
  ['still to be filled in', '## Uppföljning\n\n[Vem: skriv här], [när: skriv här].'],
];

const silent: readonly [string, string, string][] = [
  ['a date of review in the header', 'policy', `---\nses över: 2028\n---\n\n${draft('Policy för lokaler')}`],
  ['a follow-up in the header', 'policy', `# Policy för lokaler\n\nUppföljning: årligen\n\n${body.join('\n\n')}\n`],
  ['a rutin', 'rutin', draft('Rutin för nycklar')],
  ['a vision', 'vision', draft('Vision 2040')],
  ['rules', 'regler', draft('Ordningsregler')],
  ['rules of procedure', 'reglemente', draft('Reglemente för kulturnämnden')],
  ['an agreement', 'avtal', draft('Avtal om städning')],
  ['an assignment', 'uppdrag', draft('Uppdrag om larm')],
  ['a directive', 'direktiv', draft('Kommittédirektiv om larm')],
  ['a statute', 'forfattning', draft('Förordning (2019:12) om larm')],
  ['an unknown text', 'okand', draft('Om larm')],
  ['a fragment', 'plan', `${body.join('\n\n')}\n`],
  ['an extract', 'plan', draft('Utdrag ur plan för biblioteken')],
  ['nothing but a title', 'plan', '# Plan för biblioteken\n'],
];

const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';

describe('nothing on how the document is followed up', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([titleOf(markdown)]);
  });
});

describe('it is followed up, or need not be', () => {
  it.each(given)('%s', (_, paragraph) => {
    expect(only(rule, draft('Policy för lokaler', paragraph), { type: 'policy' })).toEqual([]);
  });

  it.each(silent)('%s', (_, type, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });
});

describe('the section on follow-up', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
  });

  it('holds once it is filled in', () => {
    const markdown = draft('Plan för biblioteken');
    const after = applyEdits(markdown, only(rule, markdown, { type: 'plan' })[0]?.fixes[0]?.edits ?? []);
    expect(after).toMatch(/\n\n## Uppföljning\n\n[^\n]*: skriv här\]/);
    expect(only(rule, after.replace(/\[[^\]]*: skriv här\]/g, 'Enhetschefen'), { type: 'plan' })).toEqual([]);
  });
});

describe('the message', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });
});
