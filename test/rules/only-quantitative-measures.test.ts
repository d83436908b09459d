import { describeRule } from '../support/rule-cases.ts';

const three = '- antal besök\n- antal lån\n- andel aktiva låntagare\n';

describeRule('only-quantitative-measures', {
  type: 'plan',
  asks: [
    ['a list under a heading', `# Plan för biblioteken\n\n## Indikatorer\n\n${three}`, 'antal besök'],
    [
      'a table with levels',
      '# Plan\n\n| Mål | Indikator | Målvärde |\n|---|---|---|\n| Trygga elever | Närvaro | 96 % |\n| Klara skolan | Behörighet | minst 88 % |\n| Lugn | Sena ankomster | Högst 3 |\n',
      'Närvaro',
    ],
    ['after a stem', `# Plan\n\n## Uppföljning\n\nFöljande nyckeltal redovisas i årsredovisningen:\n\n${three}`, 'antal besök'],
    [
      'labels under goals',
      '# Plan\n\n### Mål 1: Läslust\n\nIndikator: antal lån per barn\n\n### Mål 2: Ett rum för alla\n\nIndikator: antal besök\n\n### Mål 3: Stöd\n\nIndikator: andel nöjda\n',
      'Indikator: antal lån per barn',
    ],
    ['only indexes', '# Plan\n\n## Mått\n\n- NKI företag\n- hållbart medarbetarindex\n- sjukfrånvaro\n', 'NKI företag'],
    [
      'talks that are not about the measures',
      `# Plan\n\n## Bemötande\n\nEnhetschefen håller samtal med nyanställda.\n\n## Indikatorer\n\n${three}`,
      'antal besök',
    ],
    ['evaluation only in the background', `# Plan\n\n## Indikatorer\n\n${three}\n> Vi utvärderade förra målet i samtal.\n`, 'antal besök'],
    [
      'key figures in a table for a year',
      '# Plan\n\n| Nyckeltal | 2026 | 2027 |\n|---|---|---|\n| Lån | 5,8 | 6,0 |\n| Besök | 4,1 | 4,6 |\n| Öppet | 30 | 40 |\n',
      'Lån',
    ],
  ],
  silent: [
    ['measures that are talked over', `# Plan\n\n## Indikatorer\n\n${three}\nMåtten diskuteras i biblioteksrådet.\n`],
    ['a qualitative measure among them', '# Plan\n\n## Indikatorer\n\n- antal besök\n- andel aktiva\n- berättelser från låntagare\n- antal lån\n'],
    ['a measure without a figure', '# Plan\n\n## Indikatorer\n\n- antal besök\n- antal lån\n- brukarundersökningens fråga om hänsyn\n'],
    ['two measures', '# Plan\n\n## Indikatorer\n\n- antal besök\n- antal lån\n'],
    ['interviews in the section on follow-up', `# Plan\n\n## Indikatorer\n\n${three}\n## Uppföljning\n\nFritidschefen intervjuar tio unga i september.\n`],
    ['an evaluation of the effects', `# Plan\n\nUnder 2028 gör parterna en utvärdering av effekterna.\n\n## Nyckeltal\n\n${three}`],
    ['analysis of results in teams', `# Plan\n\n## Indikatorer\n\n${three}\n## Arbetssätt\n\nResultaten analyseras i arbetslagen i januari.\n`],
    [
      'a comment on what is behind the figures',
      `# Plan\n\n## Indikatorer\n\n${three}\n## Rapporter\n\nCheferna redovisar muntligt orsakerna till röda resultat.\n`,
    ],
    ['sizes', '# Plan\n\nSkyltens mått ska vara:\n\n- bredd 30\n- höjd 40\n- djup 2\n\n## Mått\n\n- 30 cm\n- 40 cm\n- 5 kg\n'],
    ['measures in the background', `# Plan\n\n## Nuläge\n\n### Nyckeltal\n\n${three}`],
    ['numbers that are no measures', '# Plan\n\n## Åtgärder\n\n- 12 bänkar\n- 30 träd\n- 4 bord\n'],
    ['an extract', `## Indikatorer\n\n${three}`],
    ['a statute', `# Förordning (2019:12)\n\n## Indikatorer\n\n${three}`, 'forfattning'],
  ],
});
