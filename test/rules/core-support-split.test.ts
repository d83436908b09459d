import { describeRule } from '../support/rule-cases.ts';

describeRule('core-support-split', {
  asks: [
    ['divided in two', 'Förvaltningen delas in i kärnverksamhet och stödverksamhet.\n', 'kärnverksamhet och stödverksamhet'],
    ['with a hyphen', 'Kvalitetssystemet beskriver kommunens kärn- och stödprocesser.\n', 'kärn- och stödprocesser'],
    [
      'savings',
      'Besparingarna tas i första hand i stödfunktionerna och i andra hand i kärnverksamheten.\n',
      'stödfunktionerna och i andra hand i kärnverksamheten',
    ],
    [
      'who buys from whom',
      'Kärnverksamheten beställer och betalar stödverksamhetens tjänster enligt prislista.\n',
      'Kärnverksamheten beställer och betalar stödverksamhetens',
    ],
    [
      'in a list',
      '## Organisation\n\n- kärnverksamheter och stödverksamheter redovisas var för sig\n- nämnden har ett presidium\n',
      'kärnverksamheter och stödverksamheter',
    ],
    ['in a table', '| Område | Princip |\n|---|---|\n| Budget | Kärnverksamhet går före stödfunktioner |\n', 'Kärnverksamhet går före stödfunktioner'],
    ['a heading each', '# Plan\n\n## Kärnverksamhet\n\nFler elever ska nå målen.\n\n## Stödverksamhet\n\nKostnaden ska minska.\n', 'Stödverksamhet'],
    ['a column each', '# Plan\n\n| Kärnverksamhet | Stödverksamhet |\n|---|---|\n| Fler når målen | Lägre kostnad |\n', 'Stödverksamhet'],
    ['main processes', 'Huvudprocesser och stödprocesser har var sin ägare.\n', 'Huvudprocesser och stödprocesser'],
  ],
  silent: [
    ['rejected', 'Vi delar inte upp arbetet i kärnverksamhet och stödverksamhet.\n'],
    ['it ends', 'Uppdelningen i kärnverksamhet och stödverksamhet avskaffas.\n'],
    ['only the core', 'Kontroller byggs in i systemen så att de inte tar tid från kärnverksamheten.\n'],
    ['only support', 'Stödfunktionerna finns i kommunhuset.\n'],
    ['support for relatives', 'Kommunen driver stödverksamhet för anhöriga.\n'],
    ['the support helps', 'Stödfunktionerna ska underlätta för kärnverksamheten.\n'],
    ['a shared mission', 'Kärnverksamhet och stödfunktioner har ett gemensamt uppdrag.\n'],
    ['staffing', 'Inför rekrytering beskrivs behovet i kärnverksamhet respektive stödverksamhet.\n'],
    ['background', '## Bakgrund\n\nKommunen är indelad i kärnverksamhet och stödverksamhet.\n'],
    ['a quotation', 'I planen stod: ”Kärnverksamhet går före stödverksamhet.”\n'],
    ['a block quote', '> Arbetet delas in i kärnverksamhet och stödverksamhet.\n'],
    [
      'a heading each, with what the support does',
      '# Plan\n\n## Kärnverksamhet\n\nFler når målen.\n\n## Stödverksamhet\n\nHR hjälper enheterna med schemat.\n',
    ],
    ['it gets support', 'Kärnverksamheten får stöd av stödfunktionerna.\n'],
    ['accounts', 'Kostnader för huvudverksamhet och stödverksamhet redovisas i bokslutet.\n'],
    ['a statute', 'Myndigheten består av kärnverksamhet och stödverksamhet.\n', 'forfattning'],
  ],
});
