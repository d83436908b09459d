import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'loop-not-closed';
const goals = '## Mål\n\n- Fler barn är ute varje dag\n- Alla har nära till en grönyta';
const draft = (title: string, ...more: readonly string[]): string => `${[`# ${title}`, goals, ...more].join('\n\n')}\n`;

const asked: readonly [string, string, string, RegExp][] = [
  ['plan', 'goals alone', draft('Plan för friluftsliv'), /vägen tillbaka/],
  ['strategi', 'followed, without consequence', draft('Strategi för friluftsliv', '## Uppföljning', 'Nämnden följer upp målen varje år.'), /leder till/],
  ['program', 'measures, without consequence', draft('Program för friluftsliv', 'Indikatorer redovisas i årsredovisningen.'), /leder till/],
  ['handlingsplan', 'changes, without knowing', draft('Handlingsplan för friluftsliv', 'Nämnden prioriterar bland åtgärderna.'), /hur de följs/],
  ['verksamhetsplan', 'activities alone', draft('Verksamhetsplan för friluftsliv', '## Aktiviteter', 'Vi bygger tre leder.'), /vägen tillbaka/],
  ['budget', 'money alone', draft('Budget för friluftsliv', 'Ramen är två miljoner kronor.'), /vägen tillbaka/],
  [
    'plan',
    'a goal on adapting is not a change of course',
    '# Plan för bostäder\n\n## Mål\n\n- Anpassade bostäder i alla kommundelar\n- Fler bor kvar hemma\n',
    /vägen tillbaka/,
  ],
  ['plan', 'climate change is not a change of course', draft('Plan för klimatet', 'Klimatförändringarna märks redan.'), /vägen tillbaka/],
  [
    'plan',
    'goals in a table',
    '# Plan för friluftsliv\n\n| Mål | Ansvarig |\n|---|---|\n| Fler barn ute | Parkchefen |\n| Nära till grönt | Planchefen |\n',
    /vägen tillbaka/,
  ],
];

describe('goals that do not lead on', () => {
  it.each(asked)('%s: %s', (type, _, markdown, message) => {
    const found = only(rule, markdown, { type });
    expect(found.map((each) => each.message)).toEqual([expect.stringMatching(message)]);
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });

  it('marks the heading of the goals', () => {
    const markdown = draft('Plan för friluftsliv');
    expect(marked(markdown, only(rule, markdown, { type: 'plan' }))).toEqual(['Mål']);
  });
});

const closed: readonly [string, string][] = [
  ['compared with today', 'Varje vår jämförs läget med målbilden, och då ändras det som inte hjälper.'],
  ['follow-up and priorities', 'Fritidschefen följer upp målen. Nämnden prioriterar sedan om.'],
  ['evaluation and a new plan', 'Planen utvärderas 2028 och ligger till grund för nästa.'],
  ['measures and adjustment', 'Indikatorerna läses i mars, och insatserna justeras.'],
  ['reports and a review', 'Läget redovisas i delårsrapporten. Målen ses över varje år.'],
  ['present state and what stops', '## Nuläge\n\nHälften är ute varje dag.\n\n## Vad vi slutar med\n\nVi slutar med vintertävlingen.'],
  ['learning', 'Enkäten läses tillsammans och ni drar lärdom av den.'],
  ['in a table', '| Uppföljning | Vid avvikelse |\n|---|---|\n| Årsvis | Nämnden omfördelar medel |'],
  ['in a heading with text', '## Utvärdering och revidering\n\nParkchefen kallar till möte.'],
  ['left to fill in', '[Roll: skriv här] följer upp målen. Resultatet används till att ändra [vad: skriv här].'],
];
const silent: readonly [string, string, string][] = [
  ['plan', 'one goal', '# Plan för friluftsliv\n\n## Mål\n\n- Fler barn är ute varje dag\n'],
  ['plan', 'no goals', '# Plan för lekplatser\n\nVi rustar upp fyra lekplatser.\n'],
  ['plan', 'goals of others', '# Plan för friluftsliv\n\n## Nationella mål\n\n- Fler barn är ute\n- Alla har nära till grönt\n'],
  ['policy', 'a policy', draft('Policy för friluftsliv')],
  ['vision', 'a vision', draft('Vision för friluftsliv')],
  ['regleringsbrev', 'appropriation directions', draft('Regleringsbrev för Naturvårdsverket')],
  ['plan', 'a summary', draft('Sammanfattning av planen')],
  ['forfattning', 'a statute', draft('Förordning (2019:12) om friluftsliv')],
  ['okand', 'an unknown type', draft('Om friluftsliv')],
];

describe('the loop is closed, or nothing is asked', () => {
  it.each(closed)('%s', (_, paragraph) => {
    expect(only(rule, draft('Plan för friluftsliv', paragraph), { type: 'plan' })).toEqual([]);
  });

  it.each(silent)('%s: %s', (type, _, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });

  it('holds once the section is filled in', () => {
    const markdown = draft('Plan för friluftsliv');
    const after = applyEdits(markdown, only(rule, markdown, { type: 'plan' })[0]?.fixes[0]?.edits ?? []);
    expect(only(rule, after.replace(/\[[^\]]*: skriv här\]/g, 'Parkchefen'), { type: 'plan' })).toEqual([]);
  });
});
