import { describeRule } from '../support/rule-cases.ts';

const plan = (body: string): string => `# Plan för området\n\n${body}\n`;
const rows = '| Mät bullret | Miljöchefen | Maj |\n| Byt fönster | Fastighetschefen | Juni |\n| Sätt skärmar | Rektorn | Juli |';

describeRule('assignment-without-resources', {
  type: 'plan',
  asks: [
    ['the board gives', plan('Nämnden ger förvaltningschefen i uppdrag att ta fram en parkeringsplan.'), 'ger förvaltningschefen i uppdrag att'],
    ['is given', plan('Fritidschefen ges i uppdrag att förhandla om nya tider. Ett förslag lämnas i april.'), 'ges i uppdrag att'],
    ['gets', plan('Rektorerna får i uppdrag att pröva nya scheman.'), 'får i uppdrag att'],
    ['uppdrar', plan('Kommunstyrelsen uppdrar åt kommundirektören att se över reglerna.'), 'uppdrar åt kommundirektören att'],
    [
      'with a list',
      plan('Nämnden ger förvaltningschefen i uppdrag att\n\n1. införa ny teknik,\n2. utbilda alla grupper.'),
      'ger förvaltningschefen i uppdrag att',
      'uppdrag',
    ],
    ['several', plan('Skolchefen ges i uppdrag att öppna fler salar. Rektorn ges i uppdrag att ändra schemat.'), 'ges i uppdrag att'],
    ['within the present frame', plan('Rektorerna inför dagliga möten. Arbetet ska ske inom befintliga ramar.'), 'ske inom befintliga ramar'],
    [
      'within present resources, beside a budget',
      plan('Kampanjen kostar 50 000 kronor. Övriga aktiviteter ryms inom befintliga resurser.'),
      'ryms inom befintliga resurser',
      'handlingsplan',
    ],
    ['without more money', plan('Uppdraget genomförs utan extra medel.'), 'utan extra medel', 'budget'],
    ['a table of measures', plan(`## Åtgärder\n\n| Åtgärd | Ansvarig | När |\n|---|---|---|\n${rows}`), 'Åtgärd | Ansvarig', 'handlingsplan'],
    [
      'money only in the background',
      plan('## Bakgrund\n\nFörra planen kostade två miljoner kronor.\n\n## Uppdrag\n\nMiljöchefen ges i uppdrag att mäta bullret.'),
      'Miljöchefen ges i uppdrag att',
    ],
  ],
  silent: [
    ['money in the same section', plan('Nämnden ger förvaltningschefen i uppdrag att ta fram en plan. Nämnden avsätter 200 000 kronor.')],
    ['money in another section', plan('Rektorn ges i uppdrag att ändra schemat.\n\n## Finansiering\n\nArbetet betalas ur nämndens reserv på 1 mnkr.')],
    ['working time', plan('Rektorn ges i uppdrag att ändra schemat. Två timmar i veckan av arbetstiden går till detta.')],
    ['what stands back', plan('Arbetet ska ske inom befintliga ramar. Den årliga enkäten upphör för att ge plats.')],
    ['a standing mission', plan('Jämställdhetsstrategen har i uppdrag att stödja förvaltningarna.')],
    ['the frame is not enough', plan('Arbetet ryms inte inom befintliga ramar.')],
    ['ordinary budget discipline', plan('Verksamheten ska bedrivas inom tilldelad ram.')],
    ['a column for cost', plan(`| Åtgärd | Ansvarig | Kostnad |\n|---|---|---|\n${rows}`)],
    ['the government', '# Uppdrag till Skolverket\n\nRegeringen ger Skolverket i uppdrag att ta fram läroplaner.\n', 'uppdrag'],
    ['the government, within the frame', '# Uppdrag till Skolverket\n\nRegeringen beslutar att uppdraget ska finansieras inom befintliga ramar.\n', 'uppdrag'],
    ['a policy', '# Policy för cykling\n\nNämnden ger chefen i uppdrag att följa policyn.\n', 'policy'],
    ['background', plan('## Bakgrund\n\nNämnden ger varje år chefen i uppdrag att räkna cyklar.')],
    ['a quotation', plan('I protokollet står: ”Chefen ges i uppdrag att räkna cyklar.”')],
    ['a block quote', plan('> Chefen ges i uppdrag att räkna cyklar.')],
    ['no assignment', plan('Rektorn ska ändra schemat.')],
    ['a fragment', 'Chefen ges i uppdrag att räkna cyklar.\n'],
    ['to sign', plan('Nämnden ger ordföranden i uppdrag att underteckna avtalet.')],
    ['a statute', '# Förordning\n\nMyndigheten ges i uppdrag att räkna cyklar.\n', 'forfattning'],
  ],
});
