import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'missing-co-creation';

const body = ['Samordnaren ska kalla till möte i mars.', 'Enhetschefen ska föra protokoll.', 'Medarbetaren får låna nyckeln.'];
const draft = (title: string, ...more: readonly string[]): string => `${[`# ${title}`, ...body, ...more].join('\n\n')}\n`;

const asked: readonly [string, string, string][] = [
  ['policy', 'nothing', draft('Policy för lokaler')],
  ['riktlinje', 'nothing', draft('Riktlinje för lokaler')],
  ['plan', 'nothing', draft('Plan för biblioteken')],
  ['handlingsplan', 'nothing', draft('Handlingsplan mot buller')],
  ['program', 'nothing', draft('Program för friluftsliv')],
  ['strategi', 'nothing', draft('Strategi för biblioteken')],
  ['policy', 'only who decided', draft('Policy för lokaler', 'Antagen av kommunfullmäktige 2026-01-02 § 4.')],
  ['plan', 'work together later on', draft('Plan för biblioteken', 'Trygghetsvandringar sker i samverkan med boende.')],
  ['plan', 'a plan still to be made', draft('Plan för biblioteken', 'En handbok ska tas fram under året.')],
  ['policy', 'a dialogue in the work', draft('Policy för lokaler', 'Chefen för dialog med hyresgästen om larmet.')],
  ['riktlinje', 'a case sent for comments', draft('Riktlinje för bygglov', 'Grannar hörs och får lämna synpunkter på ansökan.')],
  ['policy', 'in a block quote', draft('Policy för lokaler', '> Policyn har tagits fram tillsammans med föreningarna.')],
  ['policy', 'a word in the title', draft('Policy för medborgardialog och delaktighet')],
  ['plan', 'an empty section', draft('Plan för biblioteken', '## Så har planen tagits fram')],
  ['riktlinje', 'taking part in something else', draft('Riktlinje för ronder', 'Skyddsombudet ska delta i ronden.')],
];

const given: readonly [string, string][] = [
  ['views that came in', 'Önskemål om fler hållplatser har under arbetet med planen kommit in från två byar.'],
  ['has been made by', 'Policyn har tagits fram av tre enheter.'],
  ['was made', 'Förslaget togs fram under våren av personal från biblioteken.'],
  ['made, as a participle', 'Riktlinjen är framtagen av samordnarna.'],
  ['worked out', 'Dokumentet har arbetats fram under våren.'],
  ['elaborated', 'Policyn är utarbetad av en grupp från tre enheter.'],
  ['took part', 'Medarbetare från alla enheter har deltagit i arbetet.'],
  ['contributed', 'Fackliga företrädare har medverkat.'],
  ['were heard', 'Föreningarna har lämnat synpunkter på förslaget.'],
  ['views from', 'Synpunkter från medarbetarna har arbetats in.'],
  ['anchored', 'Policyn är förankrad hos enheterna.'],
  ['a reference group', 'En referensgrupp med föreningar läste utkastet.'],
  ['a work group', 'Arbetsgruppen bestod av fem bibliotekarier.'],
  ['sent out for comments', 'Förslaget var på remiss under hösten.'],
  ['a consultation without the word for the document', 'Samråd har hållits med grannkommunerna.'],
  ['who drew it up', 'Upprättad av: Servicekontoret'],
  ['views that came in', 'Önskemål om kortare text har kommit in från enheterna under arbetet med den här versionen.'],
  ['a consultation', 'Samråd om planen hölls i mars.'],
  ['workshops', 'Underlaget kommer från fyra workshoppar.'],
  ['interviews', 'Planen bygger på intervjuer med låntagare.'],
  ['a dialogue on the document', 'Policyn har vuxit fram i dialog med föreningarna.'],
  ['together', 'Målen är formulerade tillsammans med personalen.'],
  ['in the background', '## Bakgrund\n\nPolicyn arbetades fram av en grupp medarbetare.'],
  ['a section', '## Så har policyn tagits fram\n\nVåren 2026, på biblioteken.'],
  ['a row of a table', '| Uppgift | Innehåll |\n|---|---|\n| Framtagen av | Samordnare och föreningar |'],
  ['a label', '**Framtagen av:** samordnare och föreningar'],
  ['that it has not been sent out', 'Förslaget har inte varit på remiss.'],
  ['still to be filled in', '## Så har policyn tagits fram\n\n[vilka: skriv här]'],
];

const silent: readonly [string, string, string][] = [
  ['front matter', 'policy', `---\nframtagen av: samordnarna och föreningsrådet\n---\n\n${draft('Policy för lokaler')}`],
  ['a rutin', 'rutin', draft('Rutin för nycklar')],
  ['rules of procedure', 'reglemente', draft('Reglemente för kulturnämnden')],
  ['a delegation order', 'delegationsordning', draft('Delegationsordning för miljönämnden')],
  ['an agreement', 'avtal', draft('Avtal om städning')],
  ['an assignment', 'uppdrag', draft('Uppdrag om larm')],
  ['a directive', 'direktiv', draft('Kommittédirektiv om larm')],
  ['a budget', 'budget', draft('Budget 2027')],
  ['a statute', 'forfattning', draft('Förordning (2019:12) om larm')],
  ['an unknown text', 'okand', draft('Om larm')],
  ['a fragment', 'plan', `${body.join('\n\n')}\n`],
  ['a summary', 'plan', draft('Sammanfattning av biblioteksplanen')],
  ['nothing but a title', 'plan', '# Plan för biblioteken\n'],
];

const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';

describe('nothing on who took part in making it', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([titleOf(markdown)]);
  });
});

describe('it says who took part, or need not', () => {
  it.each(given)('%s', (_, paragraph) => {
    expect(only(rule, draft('Policy för lokaler', paragraph), { type: 'policy' })).toEqual([]);
  });

  it.each(silent)('%s', (_, type, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });
});

describe('the section on how it was made', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
  });

  it('holds once it is filled in', () => {
    const markdown = draft('Plan för biblioteken');
    const after = applyEdits(markdown, only(rule, markdown, { type: 'plan' })[0]?.fixes[0]?.edits ?? []);
    expect(after).toMatch(/\n\n## Så har dokumentet tagits fram\n\n[^\n]*: skriv här\]/);
    expect(only(rule, after.replace(/\[[^\]]*: skriv här\]/g, 'medarbetarna'), { type: 'plan' })).toEqual([]);
  });
});

describe('the message', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });
});
