import { describeRule } from '../support/rule-cases.ts';

const model = (body: string, title = 'Ersättningsmodell för hemtjänst'): string => `# ${title}\n\n${body}\n`;
const table = (head: string, ...rows: readonly string[]): string =>
  `| ${head} | Belopp |\n|---|---|\n${rows.map((row, i) => `| ${row} | ${(i + 1) * 100} kr |`).join('\n')}`;
const four = ['Uteblivet besök', 'Sent besök', 'Plan som saknas', 'Sen rapport'] as const;
const base = '## Grundersättning\n\nUtföraren får 400 kronor per timme.';

describeRule('payment-model-too-complex', {
  type: 'ersattningsmodell',
  asks: [
    ['a table of deductions', model(`${base}\n\n## Avdrag\n\n${table('Avvikelse', ...four)}`), 'Uteblivet besök'],
    [
      'a list of bonuses',
      model(
        '## Bonus\n\n- **Nöjdhet (1 %).** 90 procent är nöjda.\n- **Kontinuitet (1 %).** Högst elva.\n- **Utbildning (1 %).** 75 procent.\n- **Dokumentation (1 %).** Inga anmärkningar.',
      ),
      '**Nöjdhet (1 %).** 90 procent är nöjda.',
    ],
    ['supplements', model(`## Tillägg\n\n${table('Tillägg', 'Kväll', 'Helg', 'Glesbygd', 'Dubbelbemanning')}`), 'Kväll'],
    [
      'rules in a list',
      model(
        '## Ersättning\n\n- Dubbelbemanning ersätts med 1,8 gånger beloppet.\n- Efterhandsregistrering ersätts med 70 procent.\n- Bomkörning ersätts med 60 kronor.\n- Besök under 4 minuter ersätts inte.',
      ),
      'Dubbelbemanning ersätts med 1,8 gånger beloppet.',
    ],
    [
      'many bases',
      model(
        ['Grundersättning', 'Strukturersättning', 'Ersättning för lokaler', 'Ersättning för nyanlända', 'Ersättning för resor', 'Ersättning för måltider']
          .map((each) => `## ${each}\n\nSkolan får 900 kronor per elev.`)
          .join('\n\n'),
        'Modell för resursfördelning',
      ),
      'Grundersättning',
      'riktlinje',
    ],
    ['known by its title', model(`## Avdrag\n\n${table('Avvikelse', ...four)}`, 'Hemtjänstpengen i Norrvik'), 'Uteblivet besök', 'regler'],
    [
      'deductions and bonuses',
      model(`## Avdrag\n\n${table('Avvikelse', 'Sent besök', 'Sen rapport')}\n\n## Bonus\n\n- Nöjdhet: 1 procent\n- Kontinuitet: 2 procent`),
      'Sent besök',
    ],
    ['weights', model(`## Viktning\n\n${table('Faktor', 'Ålder', 'Kön', 'Inkomst', 'Adress')}`, 'Resursfördelningsmodell för vårdval'), 'Ålder', 'riktlinje'],
    [
      'fines',
      model('## Viten\n\n1. Försenad rapport: 3 000 kr\n2. Utebliven insats: 800 kr\n3. Saknad plan: 500 kr\n4. Bruten kontinuitet: 2 procent'),
      'Försenad rapport: 3 000 kr',
    ],
  ],
  silent: [
    ['few parts', model(`${base}\n\n## Avdrag\n\n${table('Avvikelse', 'Uteblivet besök', 'Sen rapport')}`)],
    ['a price list', model(`## Grundersättning\n\n${table('Insats', 'Omvårdnad dag', 'Omvårdnad kväll', 'Städ', 'Tvätt', 'Inköp', 'Tillsyn', 'Natt')}`)],
    [
      'each part has its purpose',
      model(`## Avdrag\n\n${table('Avvikelse', ...four)}\n\n| Del | Syfte | Väntad bieffekt |\n|---|---|---|\n| Sent besök | Trygghet | Stress |`),
    ],
    ['another document', model(`## Avdrag\n\n${table('Avvikelse', ...four)}`, 'Riktlinje för biblioteket'), 'riktlinje'],
    ['fees for citizens', model(`## Tillägg\n\n${table('Tillägg', 'Kväll', 'Helg', 'Jul', 'Påsk')}`, 'Taxa för lokaler'), 'regler'],
    ['what is abolished', model('## Avdrag\n\nDe 19 avdragen avskaffas. Premien på 4 procent avskaffas.')],
    ['the background', model(`## Bakgrund\n\nDen förra modellen:\n\n${table('Avdrag', ...four)}`)],
    ['a block quote', model('## Avdrag\n\n> - Sent besök: 150 kr\n> - Sen rapport: 300 kr\n> - Saknad plan: 500 kr\n> - Bomkörning: 60 kr')],
    ['headings only', model('## Avdrag\n\n## Bonus\n\n## Tillägg\n\n## Viten')],
    [
      'reports that are asked for',
      model(
        `${base}\n\n## Rapportering\n\n- utförd tid senast den 5\n- antal besök per 30 dagar\n- antal klagomål, minst 1 gång per år\n- avvikelser, fördelade på 6 typer`,
      ),
    ],
    ['a statute', model(`## Avdrag\n\n${table('Avvikelse', ...four)}`), 'forfattning'],
  ],
});
