import { describeRule } from '../support/rule-cases.ts';

const bullets = (count: number): string => 'abcdefghijklmnopqrst'.slice(0, count).replace(/./g, (x) => `- Se över frågan om ${x}${x}\n`);
const rows = (count: number): string => 'abcdefghijklmnopqrst'.slice(0, count).replace(/./g, (x) => `| Läger ${x}${x} | Chefen |\n`);
const goals = '## Mål\n\n- Fler barn klarar skolan\n- Äldre är trygga hemma\n\n';

describeRule('goals-moved-to-assignments', {
  type: 'budget',
  asks: [
    ['a list under a heading', `# Budget 2027\n\n${goals}## Uppdrag under 2027\n\n${bullets(13)}`, 'Se över frågan om aa'],
    ['assignments to boards', `# Budget 2027\n\n${goals}## Särskilda uppdrag till nämnderna\n\n${bullets(14)}`, 'Se över frågan om aa'],
    [
      'a table of activities',
      `# Verksamhetsplan\n\n${goals}## Genomförande\n\n| Aktivitet | Ansvarig |\n|---|---|\n${rows(13)}`,
      'Läger aa',
      'verksamhetsplan',
    ],
    ['after a stem', `# Budget\n\n${goals}## Kommunstyrelsen\n\nKommunstyrelsen får i uppdrag att:\n\n${bullets(15)}`, 'Se över frågan om aa'],
    [
      'several lists together',
      `# Budget\n\n${goals}## Uppdrag till socialnämnden\n\n${bullets(7)}\n## Uppdrag till kulturnämnden\n\n${bullets(7)}`,
      'Se över frågan om aa',
    ],
    ['actions of a strategy', `# Strategi\n\n${goals}## Åtgärder\n\n${bullets(20)}`, 'Se över frågan om aa', 'strategi'],
    ['measures of a programme', `# Program\n\n${goals}## Prioriterade insatser\n\n${bullets(13)}`, 'Se över frågan om aa', 'program'],
    [
      'what is to be carried out in the year',
      `# Verksamhetsplan\n\n${goals}## Året\n\nUnder året ska följande genomföras:\n\n${bullets(13)}`,
      'Se över frågan om aa',
      'verksamhetsplan',
    ],
  ],
  silent: [
    ['a short list', `# Budget 2027\n\n${goals}## Uppdrag under 2027\n\n${bullets(12)}`],
    ['many goals', `# Budget 2027\n\n## Mål\n\n${bullets(8)}\n## Uppdrag under 2027\n\n${bullets(18).replaceAll('Se över', 'Utred')}`],
    ['no goals', `# Budget 2027\n\n## Uppdrag under 2027\n\n${bullets(18)}`],
    ['an action plan', `# Handlingsplan\n\n${goals}## Åtgärder\n\n${bullets(18)}`, 'handlingsplan'],
    ['examples', `# Program\n\n${goals}## Insatser\n\n${bullets(18)}\nListan är inte uttömmande och ingen insats är obligatorisk.\n`, 'program'],
    ['those who do the work choose', `# Budget\n\n${goals}## Uppdrag under 2027\n\n${bullets(18)}\nNämnderna väljer själva arbetssätt.\n`],
    ['the mission of the board', `# Verksamhetsplan\n\n${goals}## Nämndens uppdrag\n\n${bullets(18)}`, 'verksamhetsplan'],
    ['the mission under a bare heading', `# Budget\n\n${goals}## Uppdrag\n\n${bullets(18)}`],
    ['background', `# Budget\n\n${goals}## Nuläge\n\n### Uppdrag under 2027\n\n${bullets(18)}`],
    ['an appendix', `# Budget\n\n${goals}## Bilaga 2\n\n### Uppdrag under 2027\n\n${bullets(18)}`],
    ['other lists', `# Budget\n\n${goals}## Investeringar\n\n${bullets(18)}`],
    ['a block quote', `# Budget\n\n${goals}> ## Uppdrag under 2027\n>\n> ${bullets(18).trimEnd().replaceAll('\n', '\n> ')}\n`],
    ['assignments of the state', `# Budget\n\n${goals}## Regeringens uppdrag\n\n${bullets(18)}`],
  ],
});
