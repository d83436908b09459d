import { describeRule } from '../support/rule-cases.ts';

const table = (head: string, unit = ''): string => `| ${head} |\n|---|---|\n| Dusch | 25${unit} |\n| Tillsyn | 5${unit} |\n| Promenad | 20${unit} |\n`;

describeRule('minute-level-control', {
  asks: [
    ['a table of minutes', table('Insats | Minuter'), 'Minuter'],
    ['minutes in the cells', table('Insats | Schablon', ' min'), 'Schablon'],
    ['minute by minute', 'Planeraren lägger dagens schema kvällen före, minut för minut.\n', 'minut för minut'],
    ['standard times', 'Insatserna planeras enligt nämndens tidsschablon.\n', 'enligt nämndens tidsschablon'],
    [
      'a deviation to explain',
      'Varje avvikelse om mer än tre minuter, uppåt eller nedåt, kräver en orsakskod.\n',
      'avvikelse om mer än tre minuter, uppåt eller nedåt, kräver en orsakskod',
    ],
    ['exceeded', 'Överskrids tiden med mer än tre minuter ska orsaken anges i appen.\n', 'Överskrids tiden med mer än tre minuter ska orsaken anges'],
    ['away for minutes', 'Status som borta i mer än tio minuter ska förklaras i chatten.\n', 'mer än tio minuter ska förklaras'],
    ['in a list', '## Telefon\n\n- Samtal med invånare: högst fyra minuter per samtal\n- Rektorn leder mötet\n', 'högst fyra minuter per samtal'],
    ['a visit', 'Besöket får ta högst tio minuter.\n', 'Besöket får ta högst tio minuter'],
    ['every task', 'Arbetsplanen skickas till chefen där varje uppgift är tidsatt.\n', 'uppgift är tidsatt'],
  ],
  silent: [
    ['for guidance, a table', `Tiderna är riktvärden.\n\n${table('Insats | Minuter')}`],
    ['may be exceeded', `${table('Insats | Minuter')}\nTiden får överskridas när någon behöver det.\n`],
    ['time for reflection', 'Arbetslaget har 30 minuter för reflektion varje dag.\n'],
    ['no shorter than', 'Besöket ska vara minst 30 minuter.\n'],
    ['an agenda', '| Punkt | Minuter |\n|---|---|\n| Laget runt | 10 |\n| Ärenden | 30 |\n| Avslut | 5 |\n'],
    ['two rows', '| Insats | Minuter |\n|---|---|\n| Dusch | 25 |\n| Tillsyn | 5 |\n'],
    ['services without time', '| Insats | Antal |\n|---|---|\n| Dusch | 25 |\n| Tillsyn | 5 |\n| Promenad | 20 |\n'],
    ['a bus', 'Hållplatsen får minutvisning, och det är högst sex minuter till närmaste buss.\n'],
    ['an alarm', 'Larm som dröjer mer än tio minuter ska anges i loggen.\n'],
    ['a goal with a date', 'Varje åtgärd är tidsatt och har en ansvarig.\n'],
    ['they are removed', 'Tidsschablonerna tas bort den 1 januari.\n'],
    ['it is denied', 'Vi använder inte tidsschabloner och planerar inte minut för minut.\n'],
    ['it was so before', 'I de tidigare riktlinjerna fanns en tidsschablon för varje insats.\n'],
    ['it was so when it began', 'Vid införandet av minutregistreringen fanns ett visst motstånd bland personalen.\n'],
    ['background', '## Bakgrund\n\nSchemat lades minut för minut enligt nämndens tidsschablon.\n'],
    ['a quotation', 'En undersköterska sade: ”Dagen läggs minut för minut.”\n'],
    ['a block quote', '> Schemat läggs minut för minut.\n'],
    ['a heading', '## Minut för minut\n\nVi planerar tillsammans.\n'],
    ['a statute', table('Insats | Minuter'), 'forfattning'],
  ],
});
