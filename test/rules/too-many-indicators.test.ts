import { describe, expect, it } from 'vitest';
import { defaultThresholds } from '../../server/src/config/defaults.ts';
import { only } from '../support/one-rule.ts';
import { describeRule } from '../support/rule-cases.ts';

const rows = (count: number): string => 'abcdefghijklmnopqrst'.slice(0, count).replace(/./g, (x) => `| Mål ${x}${x} | Andel ${x}${x} |\n`);
const bullets = (count: number): string => 'abcdefghijklmnopqrst'.slice(0, count).replace(/./g, (x) => `- andel ${x}${x}\n`);

describeRule('too-many-indicators', {
  type: 'verksamhetsplan',
  asks: [
    ['a table with thirteen', `# Plan\n\n| Mål | Indikator |\n|---|---|\n${rows(13)}\nUppföljning sker i mars.\n`, 'Andel aa'],
    ['a list under a heading', `# Plan\n\n## Indikatorer\n\n${bullets(13)}`, 'andel aa'],
    ['a list after a stem, in the section on follow-up', `# Plan\n\n## Uppföljning\n\nFöljande nyckeltal ingår:\n\n${bullets(14)}`, 'andel aa'],
    [
      'four for one goal in a table',
      '# Plan\n\n| Nämndmål | Nyckeltal |\n|---|---|\n| Trygg hemtjänst | Kontinuitet |\n| | Kundtid |\n| | Restid |\n| | Nöjdhet |\n',
      'Kontinuitet',
    ],
    [
      'a goal repeated in each row',
      '# Plan\n\n| Målområde | Mått |\n|---|---|\n| Data | Antal |\n| Data | Andel |\n| Data | Kostnad |\n| Data | Tid |\n',
      'Antal',
    ],
    ['five under a numbered goal', `# Plan\n\n### Mål 4: Arbetsplatser där man stannar\n\n_Indikatorer:_\n\n${bullets(5)}\nText efter.\n`, 'andel aa'],
    [
      'nested in the item of a goal',
      '# Plan\n\n## Mål\n\n- Fler klarar skolan\n  - Indikator: behörighet\n  - Indikator: frånvaro\n  - Indikator: betyg\n  - Indikator: avhopp\n',
      'Indikator: behörighet',
    ],
    ['a number in figures', '# Plan\n\nProgrammet har sex huvudmål med sammanlagt 32 mätetal.\n', '32 mätetal'],
    ['a number in words', '# Plan\n\nKvaliteten mäts med fjorton kvalitetsmått. De ses över varje höst.\n', 'fjorton kvalitetsmått'],
    ['a growing number', '# Plan\n\nAntalet indikatorer ökar från 23 till 58.\n', 'indikatorer ökar från 23 till 58'],
  ],
  silent: [
    ['twelve in all', `# Plan\n\n| Mål | Indikator |\n|---|---|\n${rows(12)}`],
    ['three for a goal', '# Plan\n\n| Mål | Indikator |\n|---|---|\n| Trygghet | Kontinuitet |\n| | Kundtid |\n| | Restid |\n'],
    ['measures of the plan before', '# Plan\n\nDen förra planen följdes upp med 31 nyckeltal.\n'],
    ['in the background', `# Plan\n\n## Bakgrund\n\nKommunen har i dag 40 indikatorer.\n\n### Indikatorer\n\n${bullets(15)}`],
    ['measures that are given up', `# Plan\n\n## Indikatorer\n\n${bullets(15)}\nDe tre sista slutar vi samla in i juni.\n`],
    ['measures that are no longer to be collected', `# Plan\n\n## Mått som slutar samlas in\n\n${bullets(15)}`],
    ['a block quote', `# Plan\n\n> ## Indikatorer\n>\n> ${bullets(15).replaceAll('\n', '\n> ')}\n`],
    ['national indicators', `# Plan\n\n## Nationella mål och indikatorer\n\n${bullets(15)}`],
    ['an appendix', `# Plan\n\n## Bilaga 1\n\n### Nyckeltal\n\n${bullets(15)}`],
    ['numbers of others', '# Plan\n\nAgenda 2030 har 231 indikatorer. Kommunen jämförs i 200 nyckeltal i Kolada. Vi går från 40 nyckeltal till tio.\n'],
    ['measures of length', '# Plan\n\nSkylten ska ha måtten 30 gånger 40 centimeter och 15 mått mjöl ska finnas i lager.\n'],
    ['a ruler for action', `# Plan\n\n## Åtgärder\n\n${bullets(15)}`],
    ['few, said in words', '# Plan\n\nPlanen har tolv indikatorer och ska inte ha 20 indikatorer.\n'],
    ['a list after the measures', `# Plan\n\n## Indikatorer\n\n- andel trygga\n\nSå arbetar vi:\n\n${bullets(15)}`],
    ['a statute', `# Förordning (2019:12)\n\n## Indikatorer\n\n${bullets(15)}`, 'forfattning'],
  ],
});

describe('the limits', () => {
  it('come from the configuration', () => {
    const markdown = `# Plan\n\n## Indikatorer\n\n${bullets(5)}`;
    const thresholds = { ...defaultThresholds, 'too-many-indicators': { perGoal: 1, inDocument: 4 } };
    expect(only('too-many-indicators', markdown)).toEqual([]);
    expect(only('too-many-indicators', markdown, { thresholds })[0]?.message).toContain('Här finns 5 mått');
  });

  it.each([
    ['58 indikatorer', 58],
    ['tjugo nyckeltal', 20],
    ['femtioåtta nyckeltal', 58],
    ['tretton mätetal', 13],
  ])('reads %s', (text, count) => {
    expect(only('too-many-indicators', `# Plan\n\nPlanen har ${text}.\n`)[0]?.message).toContain(`Här finns ${count} mått`);
  });
});
