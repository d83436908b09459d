import { describeRule } from '../support/rule-cases.ts';

const from = 'Gäller från: 2026-01-01\n\n';

describeRule('all-goals-short-term', {
  type: 'program',
  asks: [
    ['a list', `# Program\n\n${from}## Mål\n\n- Fler unga är med i en förening 2026\n- Färre unga röker 2027\n`, 'Fler unga är med i en förening 2026'],
    [
      'a table with a column for when',
      `# Program\n\n${from}| Mål | Klart |\n|---|---|\n| Fler är med i en förening | 2026 |\n| Färre unga röker | Juni 2027 |\n`,
      'Fler är med i en förening',
    ],
    [
      'years in the heads of columns',
      `# Näringslivsprogram\n\n${from}| Mål | Mätetal | 2026 | 2027 |\n|---|---|---|---|\n| Nöjda företagare | NKI | 68 | 76 |\n| Fler nya företag | Antal | 9 | 12 |\n`,
      'Nöjda företagare',
    ],
    [
      'a year in the heading',
      '# Strategi för trygghet 2026–2030\n\n## Mål till 2027\n\n- Fler är trygga i centrum\n- Färre brott anmäls\n',
      'Fler är trygga i centrum',
      'strategi',
    ],
    [
      'numbered goals',
      `# Plan\n\n${from}Mål 1: Alla barn ska ha en plats senast den 31 december 2026.\n\nMål 2: Kön är borta 2027.\n`,
      'Mål 1: Alla barn ska ha en plats senast den 31 december 2026.',
      'plan',
    ],
    [
      'a year under the goal',
      `# Policy\n\n${from}### Mål 1: Delaktighet\n\nAlla är med 2026.\n\n### Mål 2: Trygghet\n\nAlla är trygga 2027.\n`,
      'Mål 1: Delaktighet',
      'policy',
    ],
    [
      'three of four',
      `# Program\n\n${from}## Mål\n\n- Fler cyklar 2026\n- Färre kör bil 2027\n- Fler går\n- Bussen är i tid senast 2026-12-31\n`,
      'Fler cyklar 2026',
    ],
    [
      'a late date for a report only',
      `# Program\n\n${from}## Mål\n\n- Fler cyklar 2026\n- Färre kör bil 2027\n\nSlutrapporten redovisas till nämnden senast den 28 februari 2031.\n`,
      'Fler cyklar 2026',
    ],
  ],
  silent: [
    ['one goal further on', `# Program\n\n${from}## Mål\n\n- Fler cyklar 2026\n- Färre kör bil 2035\n`],
    ['an effect further on', `# Program\n\n${from}År 2040 ska utsläppen ha minskat.\n\n## Mål\n\n- Fler cyklar 2026\n- Färre kör bil 2027\n`],
    ['a single dated goal', `# Program\n\n${from}## Mål\n\n- Fler cyklar 2026\n- Färre kör bil\n`],
    ['most goals undated', `# Program\n\n${from}## Mål\n\n- Fler cyklar 2026\n- Färre kör bil 2027\n- Fler går\n- Bussen är i tid\n- Barn är trygga\n`],
    ['a plan for the year', `# Verksamhetsplan 2026\n\n## Mål\n\n- Fler cyklar 2026\n- Färre kör bil 2027\n`, 'verksamhetsplan'],
    ['an action plan', `# Handlingsplan 2026\n\n## Mål\n\n- Fler cyklar 2026\n- Färre kör bil 2026\n`, 'handlingsplan'],
    [
      'steps towards a vision',
      `# Program\n\n${from}Målen är etapper mot fullmäktiges långsiktiga mål.\n\n## Mål\n\n- Fler cyklar 2026\n- Färre kör bil 2027\n`,
    ],
    ['base years', `# Program\n\n${from}## Mål\n\n- Utsläppen har minskat jämfört med 2022\n- Färre kör bil än 2023\n`],
    ['goals of the state', `# Program\n\n${from}## Nationella mål\n\n- Fler cyklar 2026\n- Färre kör bil 2027\n`],
    ['years of activities', `# Program\n\n${from}## Åtgärder\n\n- Ny cykelbana 2026\n- Ny gångväg 2027\n`],
    ['an old document is judged by its own year', '# Program 2015–2019\n\n## Mål\n\n- Fler cyklar 2018\n- Färre kör bil 2019\n'],
    ['a block quote', `# Program\n\n${from}> ## Mål\n>\n> - Fler cyklar 2026\n> - Färre kör bil 2027\n`],
  ],
});
