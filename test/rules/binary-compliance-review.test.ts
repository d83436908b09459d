import { describeRule } from '../support/rule-cases.ts';

const table = (head: string, answers: string, rows = 3): string => {
  const line = answers.split('|').map(() => '---');
  return `| ${head} | ${answers} |\n|---|${line.join('|')}|\n${Array.from({ length: rows }, (_, i) => `| Rutin ${i + 1} finns |${line.map(() => ' |').join('')}\n`).join('')}`;
};

describeRule('binary-compliance-review', {
  asks: [
    ['that routines exist', 'Kvalitetsstrategen kontrollerar att rutiner finns på varje enhet.\n', 'kontrollerar att rutiner finns'],
    ['in the passive', 'Vid egenkontrollen granskas om genomförandeplaner är upprättade.\n', 'granskas om genomförandeplaner är upprättade'],
    ['yes or no', 'Varje fråga besvaras med ja eller nej.\n', 'besvaras med ja eller nej'],
    ['met or not met', 'Kraven bedöms som uppfyllt eller ej uppfyllt.\n', 'bedöms som uppfyllt eller ej uppfyllt'],
    ['that there is a plan', 'Enhetschefen ska kontrollera att det finns en aktuell handlingsplan.\n', 'kontrollera att det finns en aktuell handlingsplan'],
    [
      'in a list',
      '## Egenkontroll\n\n- Rektorn kontrollerar att protokollen är undertecknade\n- Rektorn leder mötet\n',
      'kontrollerar att protokollen är undertecknade',
    ],
    ['a table of yes and no', table('Kontrollpunkt', 'Ja | Nej'), 'Ja'],
    ['in one column', table('Fråga', 'Ja/nej'), 'Ja/nej'],
    ['an empty field', 'Tomt fält räknas som avvikelse.\n', 'Tomt fält räknas som avvikelse'],
  ],
  silent: [
    ['how it shows', 'Varje fråga besvaras med ja eller nej. Enheten beskriver också hur det märks för eleverna.\n'],
    ['room for a comment', table('Kontrollpunkt', 'Ja | Nej | Kommentar')],
    ['few points', table('Kontrollpunkt', 'Ja | Nej', 2)],
    ['asked beside the table', `${table('Kontrollpunkt', 'Ja | Nej')}\nEnheten beskriver vad det beror på.\n`],
    ['a table of something else', '| Namn | Ja | Nej |\n|---|---|---|\n| Ann | x | |\n| Bo | x | |\n| Cia | | x |\n'],
    ['a vote', 'Vid folkomröstningen besvaras frågan med ja eller nej.\n'],
    ['it is denied', 'Vi kontrollerar inte att rutinerna finns.\n'],
    ['it ends', 'Den granskning som besvaras med ja eller nej upphör.\n'],
    ['how the routine works', 'Kvalitetsstrategen följer upp hur rutinen fungerar för brukarna.\n'],
    ['that something is there', 'Rektorn ser till att rutinerna finns på intranätet.\n'],
    ['it was so before', 'Tidigare besvarades frågorna med ja eller nej.\n'],
    ['background', '## Bakgrund\n\nFrågorna besvaras med ja eller nej.\n'],
    ['a quotation', 'En chef skrev: ”Inspektören kontrollerar att rutiner finns.”\n'],
    ['a block quote', '> Varje fråga besvaras med ja eller nej.\n'],
    ['a heading', '## Granskas om rutiner finns\n\nVi pratar om dem.\n'],
    ['a statute', 'Förslagen besvaras med ja eller nej.\n', 'forfattning'],
  ],
});
