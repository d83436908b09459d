import { describeRule } from '../support/rule-cases.ts';

const two = 'Rektor rapporterar frånvaron till skolchefen. Mentorn lämnar statistik till rektor varje månad.';
const draft = (title: string, body: string): string => `# ${title}\n\n${body}\n`;
const answered = (more: string): string => draft('Riktlinje för närvaro', `${two}\n\n${more}`);

describeRule('report-without-feedback', {
  asks: [
    ['two reports', draft('Riktlinje för närvaro', two), 'rapporterar'],
    [
      'in a list',
      draft('Plan för bemanning', '- Enhetschefen redovisar övertiden för verksamhetschefen.\n- Samordnaren rapporterar vikarietimmarna till HR.'),
      'redovisar',
      'plan',
    ],
    ['three', draft('Program för närvaro', `${two}\n\nSkolchefen lämnar en sammanställning till direktören.`), 'rapporterar', 'program'],
    [
      'in the passive',
      draft('Rutin för vikarier', 'Vikarietimmar ska rapporteras till ekonomen. Övertiden ska redovisas för verksamhetschefen.'),
      'rapporteras',
      'rutin',
    ],
    [
      'with the yearly account',
      draft('Verksamhetsplan 2027', `${two}\n\nNämnden redovisar till fullmäktige i årsredovisningen.`),
      'rapporterar',
      'verksamhetsplan',
    ],
    ['what is raised in the talk on pay is no feedback', answered('Resultatet beaktas i lönesamtalet.'), 'rapporterar'],
    ['he who answers for something', answered('Rektor svarar för nycklarna.'), 'rapporterar'],
    ['a word of the title', draft('Riktlinje för tidrapporter', two), 'rapporterar'],
  ],
  silent: [
    [
      'what the staff themselves see',
      draft('Rutin för köket', 'Antalet portioner redovisas på skärmen i personalrummet. Kocken rapporterar svinnet till kostchefen.'),
    ],
    ['feedback', answered('Skolchefen återkopplar till skolorna i juni.')],
    ['an answer', answered('Skolorna får svar inom en månad.')],
    ['a dialogue', answered('Resultatet är underlag för en dialog mellan skolchef och rektorer.')],
    ['learning', answered('Rektorerna lär av varandras resultat.')],
    ['used', answered('Uppgifterna används när resurser fördelas.')],
    ['gone through together', answered('Resultatet tas upp på arbetsplatsträffen.')],
    ['one report', draft('Riktlinje för närvaro', 'Rektor rapporterar frånvaron till skolchefen.')],
    [
      'a board to the council',
      draft('Plan för närvaro', 'Nämnden redovisar till fullmäktige i juni. Nämnden rapporterar till kommunstyrelsen i delårsrapporten.'),
      'plan',
    ],
    ['incidents', draft('Rutin för tillbud', 'Medarbetaren rapporterar tillbud till chefen. Chefen rapporterar olyckor till HR.'), 'rutin'],
    ['denied', draft('Rutin för restid', 'Enheten rapporterar inte restid. Chefen redovisar inte övertid.'), 'rutin'],
    ['a block quote', draft('Riktlinje för närvaro', `> ${two}`)],
    ['a reglemente', draft('Reglemente för nämnden', two), 'reglemente'],
    ['a statute', draft('Lag om närvaro', two), 'forfattning'],
  ],
});
