import { describeRule } from '../support/rule-cases.ts';

const plan = (section: string, ...more: readonly string[]): string =>
  `# Plan för vård och omsorg\n\nEnhetschefen leder arbetet.\n\n${[section, ...more].join('\n\n')}\n`;

describeRule('no-learning-followup', {
  type: 'plan',
  asks: [
    ['deviations and samples', plan('## Uppföljning\n\nChefen rapporterar avvikelser till nämnden. Stickprov tas på tio akter.'), 'Uppföljning'],
    [
      'control of compliance',
      plan('## Kontroll av efterlevnad\n\nKvalitetschefen kontrollerar varje månad att planen följs. Brister rapporteras till nämndens presidium.'),
      'Kontroll av efterlevnad',
    ],
    ['own checks', plan('## Egenkontroll\n\n- Saknade signaturer skickas till chefen\n- Felaktiga registreringar rättas samma dag'), 'Egenkontroll'],
    [
      'internal control',
      plan('## 7 Intern kontroll och granskning\n\nBrister ska åtgärdas skyndsamt. Stickprov tas varje kvartal.'),
      '7 Intern kontroll och granskning',
    ],
    [
      'in a table',
      plan('## Uppföljning\n\n| Vad | När |\n|---|---|\n| Antal avvikelser | Varje månad |\n| Anmärkningar vid granskning | Varje år |'),
      'Uppföljning',
    ],
    ['unannounced', plan('## Kontroll\n\nOanmälda besök görs hos varje enhet. Anmärkningar noteras i protokollet.'), 'Kontroll'],
    [
      'compliance in figures',
      plan('## Uppföljning av planen\n\nFöljsamheten mäts varje vecka. Enheter med brister lämnar en förklaring.'),
      'Uppföljning av planen',
    ],
    [
      'with subsections',
      plan('## Egenkontroll\n\n### Varje dag\n\nAvvikelser noteras.\n\n### Varje månad\n\nBrister rapporteras till chefen.'),
      'Egenkontroll',
    ],
    [
      'reporting and control',
      plan('## Rapportering och kontroll\n\nUtföraren lämnar antalet avvikelser. Oanmälda stickprov görs två gånger om året.'),
      'Rapportering och kontroll',
    ],
  ],
  silent: [
    ['causes are sought', plan('## Uppföljning\n\nChefen rapporterar avvikelser och brister. Orsakerna analyseras tillsammans med arbetslaget.')],
    ['what works too', plan('## Uppföljning\n\nChefen rapporterar avvikelser och brister, och vad som fungerar väl.')],
    ['improvement', plan('## Uppföljning\n\nAvvikelser och brister leder till förbättringar av rutinen.')],
    ['one word alone', plan('## Uppföljning\n\nNämnden redovisar målen. Avvikelser kommenteras.')],
    ['control that is not done', plan('## Kontroll\n\nInga stickprov tas och inga anmärkningar skrivs.')],
    [
      'learning elsewhere',
      plan('## Kontroll\n\nStickprov tas varje månad. Brister rapporteras.', '## Lärande\n\nArbetslagen träffas i maj och går igenom vad de har sett.'),
    ],
    [
      'a sentence on results elsewhere',
      plan('## Kontroll\n\nStickprov tas varje månad. Brister rapporteras.', '## Arbetssätt\n\nAvvikelserna diskuteras på arbetsplatsträffen.'),
    ],
    ['a section on handling deviations', plan('## Avvikelser\n\nAvvikelser och brister rapporteras.')],
    ['control of money paid back', plan('## Kontroll och återbetalning\n\nStickprov tas. Felaktiga uppgifter leder till återkrav.')],
    ['the control of goods', plan('## Livsmedelskontroll\n\nStickprov tas och brister rättas.')],
    ['background', plan('## Bakgrund\n\nAvvikelser och brister rapporterades.')],
    ['a plan for internal control', plan('## Kontroll\n\nStickprov tas varje månad. Brister rapporteras.'), 'internkontroll'],
    ['a statute', plan('## Kontroll\n\nStickprov tas varje månad. Brister rapporteras.'), 'forfattning'],
    ['somebody else’s words', plan('## Uppföljning\n\nNämnden redovisar målen.\n\n> Brister och avvikelser rapporteras. Stickprov tas.')],
    ['an extract', '# Utdrag ur planen\n\n## Kontroll\n\nStickprov tas varje månad. Brister rapporteras.\n'],
  ],
});
