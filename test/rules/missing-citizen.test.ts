import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'missing-citizen';

const end = '## Ansvar\n\nNämnden beslutar om avgifter.\n';
const purpose = (title: string, text: string, more = ''): string => `# ${title}\n\n## Syfte\n\n${text}\n\n${more}${end}`;
const goals = (title: string, items: readonly string[], more = ''): string =>
  `# ${title}\n\n${more}## Mål\n\n${items.map((each) => `- ${each}\n`).join('')}\n${end}`;
const dry = ['Ökad kvalitet i processerna', 'Effektivare samordning mellan förvaltningarna', 'Ekonomi i balans'];

const asked: readonly [string, string, string, string][] = [
  ['verksamhetsplan', 'goals of the organisation', 'Mål', goals('Verksamhetsplan 2027 för kulturnämnden', dry)],
  ['strategi', 'goals of the organisation', 'Mål', goals('Strategi för biblioteken', dry)],
  ['program', 'goals of the organisation', 'Mål', goals('Program för kulturarvet', dry)],
  ['plan', 'two goals', 'Mål', goals('Plan för biblioteken', dry.slice(0, 2))],
  ['handlingsplan', 'goals, and people only far down', 'Mål', `${goals('Handlingsplan för biblioteken', dry)}\n## Åtgärder\n\nBarnen får lånekort i mars.\n`],
  ['policy', 'a purpose of the organisation', 'Syfte', purpose('Policy för skyltning', 'Policyn klargör hur skyltarna sätts upp.')],
  ['strategi', 'people only in a block quote', 'Syfte', purpose('Strategi för torgen', 'Strategin samlar arbetet.', '> Medborgarna ska trivas.\n\n')],
  ['plan', 'staff are no people outside', 'Mål', goals('Plan för biblioteken', ['Nöjda medarbetare på alla enheter', 'Chefer med tydliga uppdrag'])],
  ['plan', 'the municipality as an owner of property', 'Mål', goals('Plan för torgen', ['Kommunen som fastighetsägare sänker kostnaden', 'Jämnare flöden'])],
  ['program', 'a purpose and goals', 'Mål', goals('Program för torgen', dry, '## Syfte\n\nProgrammet samlar arbetet.\n\n')],
];

const silent: readonly [string, string, string][] = [
  ['owners of property in the goals', 'plan', goals('Plan för dagvatten', [...dry.slice(0, 2), 'Fastighetsägare vet vad de får släppa ut'])],
  ['operators in the purpose', 'plan', goals('Plan för tillstånd', dry, '## Syfte\n\nVerksamhetsutövare ska göra rätt från början.\n\n')],
  ['the people in the purpose', 'policy', purpose('Policy för skyltning', 'Besökare ska hitta rätt.')],
  ['everybody', 'policy', purpose('Policy för skyltning', 'Det ska vara lätt för alla att hitta.')],
  ['in other words', 'policy', purpose('Policy för skyltning', 'Den som kommer hit första gången ska hitta rätt.')],
  ['as you', 'policy', purpose('Policy för skyltning', 'Du ska hitta rätt.')],
  ['a compound', 'plan', goals('Plan för biblioteken', ['Ekonomi i balans', 'Kommuninvånarnas läslust ökar'])],
  ['one goal of three', 'strategi', goals('Strategi för biblioteken', [...dry.slice(0, 2), 'Fler unga läser'])],
  ['a compound with young', 'strategi', goals('Strategi för biblioteken', [...dry.slice(0, 2), 'Ökad läsning bland tonåringar'])],
  ['society', 'strategi', goals('Strategi för biblioteken', [...dry.slice(0, 2), 'Ett öppnare samhälle'])],
  ['firms', 'strategi', goals('Strategi för näringslivet', [...dry.slice(0, 2), 'Nöjda företagare'])],
  [
    'the people in the measure of a goal',
    'verksamhetsplan',
    '# Verksamhetsplan 2027\n\n## Mål\n\n| Mål | Indikator |\n|---|---|\n| Ökad kvalitet | Andel nöjda brukare |\n| Ekonomi i balans | Avvikelse |\n',
  ],
  ['the people in the title', 'plan', goals('Plan för barns läsning', dry)],
  ['the people in the introduction', 'plan', goals('Plan för biblioteken', dry, '## Inledning\n\nInvånarna läser allt mer.\n\n')],
  ['a target group in the header', 'plan', goals('Plan för biblioteken', dry, 'Målgrupp: elever i grundskolan\n\n')],
  ['a target group in a section', 'plan', `${goals('Plan för biblioteken', dry)}\n## Målgrupp\n\nSeniorer och skolklasser.\n`],
  ['an internal matter: security', 'policy', purpose('Policy för informationssäkerhet', 'Policyn anger skyddsnivåer.')],
  ['an internal matter: pay', 'policy', purpose('Lönepolicy', 'Policyn anger hur löner sätts.')],
  ['an internal matter: goals of money', 'plan', goals('Ekonomisk plan', dry)],
  ['nature', 'plan', goals('Klimatplan', ['Minskade utsläpp', 'Renare sjöar'])],
  [
    'a purpose that names nobody in a text on people: that is asked elsewhere',
    'policy',
    purpose('Policy för skyltning', 'Policyn anger mått.', '## Besök\n\nBesökare får en karta.\n\n'),
  ],
  ['no purpose and no goals', 'policy', `# Policy för skyltning\n\nSkylten ska vara blå.\n\n${end}`],
  ['one goal', 'plan', goals('Plan för biblioteken', ['Ekonomi i balans'])],
  ['something to fill in', 'plan', goals('Plan för biblioteken', dry, '## För vem\n\n[vem: skriv här]\n\n')],
  ['a riktlinje', 'riktlinje', purpose('Riktlinje för skyltning', 'Riktlinjen klargör hur skyltarna sätts upp.')],
  ['a rutin', 'rutin', purpose('Rutin för skyltning', 'Rutinen klargör hur skyltarna sätts upp.')],
  ['an agreement', 'avtal', purpose('Avtal om skyltning', 'Avtalet reglerar hur skyltarna sätts upp.')],
  ['a budget', 'budget', goals('Budget 2027', dry)],
  ['a fragment', 'plan', `Mål:\n\n${dry.map((each) => `- ${each}\n`).join('')}`],
  ['an extract', 'plan', goals('Utdrag ur plan för biblioteken', dry)],
];

describe('nobody outside the organisation', () => {
  it.each(asked)('%s: %s', (type, _, heading, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([heading]);
  });
});

describe('somebody outside is named, or none is due', () => {
  it.each(silent)('%s', (_, type, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });
});

describe('the words on whom it is for', () => {
  it.each(asked)('%s: %s', (type, _, __, markdown) => {
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
  });

  it('stand in a section after that of the goals', () => {
    const [type, , , markdown] = asked[0] as (typeof asked)[number];
    const after = applyEdits(markdown, only(rule, markdown, { type })[0]?.fixes[0]?.edits ?? []);
    expect(after).toMatch(/- Ekonomi i balans\n\n## För vem\n\n[^\n]+: skriv här\][^\n]*\n\n## Ansvar/);
    expect(only(rule, after.replace(/\[[^\]]*: skriv här\]/g, 'eleverna'), { type })).toEqual([]);
  });
});

describe('the message', () => {
  it.each(asked)('%s: %s', (type, _, __, markdown) => {
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });
});
