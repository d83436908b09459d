import { describeRule } from '../support/rule-cases.ts';

const asked = [
  'Enhetschefen rapporterar bemanningen till verksamhetschefen.',
  'Samordnaren redovisar restiderna för ledningsgruppen.',
  'Medarbetaren registrerar start- och sluttid.',
  'Enhetschefen lämnar en prognos till ekonomen.',
  'Genomförd utbildning ska registreras.',
  'Samtalen ska dokumenteras.',
  'Kvalitetschefen redovisar måtten för nämnden.',
  'Checklistan ska fyllas i och signeras.',
];
const draft = (count: number, ...more: readonly string[]): string => `${['# Riktlinje för hemtjänst', ...asked.slice(0, count), ...more].join('\n\n')}\n`;
const listed = `# Rutin för hemtjänst\n\n## Så gör vi\n\n${asked
  .slice(0, 6)
  .map((each) => `- ${each}`)
  .join('\n')}\n`;
const table = `# Plan för hemtjänst\n\n| Aktivitet | När |\n|---|---|\n${asked
  .slice(0, 6)
  .map((each) => `| ${each} | mars |`)
  .join('\n')}\n`;

describeRule('reporting-load', {
  asks: [
    ['six', draft(6), 'rapporterar'],
    ['seven', draft(7), 'rapporterar'],
    ['in a list', listed, 'rapporterar', 'rutin'],
    ['in a table', table, 'rapporterar', 'plan'],
    ['in one paragraph', `# Plan för hemtjänst\n\n${asked.slice(0, 6).join(' ')}\n`, 'rapporterar', 'plan'],
    [
      'in several sections',
      `# Program för hemtjänst\n\n## Ledning\n\n${asked.slice(0, 3).join(' ')}\n\n## Arbete\n\n${asked.slice(3, 7).join(' ')}\n`,
      'rapporterar',
      'program',
    ],
    ['with denied ones beside', draft(6, 'Restiden rapporteras inte.'), 'rapporterar'],
    ['with an incident beside', draft(6, 'Tillbud rapporteras samma dag.'), 'rapporterar', 'verksamhetsplan'],
  ],
  silent: [
    ['five', draft(5)],
    ['five and an incident', draft(5, 'Tillbud rapporteras samma dag till chefen.')],
    ['five and a denied one', draft(5, 'Restiden rapporteras inte längre.')],
    ['five and what suppliers hand in', draft(5, 'Föreningen lämnar en rapport till nämnden.')],
    ['five and what is open', draft(5, 'Skälen redovisas öppet.')],
    ['five and background', draft(5, '## Bakgrund', 'Enheterna rapporterar i två system.')],
    ['five and a quotation', draft(5, '> Enheterna rapporterar i två system.')],
    ['five and a law', draft(5, 'Enligt 3 kap. 1 § patientdatalagen ska vården dokumenteras.')],
    ['documentation itself', draft(7).replace('hemtjänst', 'social dokumentation')],
    ['weighed', draft(7, 'Varje höst går vi igenom vem som använder uppgifterna och tar bort resten.')],
    ['an assignment', draft(7), 'uppdrag'],
    ['a statute', draft(7), 'forfattning'],
  ],
});
