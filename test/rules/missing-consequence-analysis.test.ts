import { describeRule } from '../support/rule-cases.ts';

const goals = [
  'Fler barn cyklar till skolan',
  'Fler elever äter frukost',
  'Färre avhopp från gymnasiet',
  'Tryggare raster',
  'Kortare köer till fritids',
  'Bättre luft i salarna',
];
const draft = (title: string, count: number, ...more: readonly string[]): string =>
  `${[
    `# ${title}`,
    '## Mål',
    goals
      .slice(0, count)
      .map((goal) => `- ${goal}`)
      .join('\n'),
    ...more,
  ].join('\n\n')}\n`;
const duties = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `Rektor ska ${['ringa hem', 'hålla möte', 'beställa böcker', 'öppna salen', 'läsa planen'][i % 5]} i årskurs ${i + 1}.`,
  ).join(' ');

describeRule('missing-consequence-analysis', {
  type: 'plan',
  asks: [
    ['five goals', draft('Plan för skolan', 5), 'Plan för skolan'],
    ['six goals', draft('Plan för skolan', 6), 'Plan för skolan'],
    ['a strategy', draft('Strategi för barn', 5), 'Strategi för barn', 'strategi'],
    ['a programme', draft('Program för skolgårdar', 6), 'Program för skolgårdar', 'program'],
    ['a yearly plan', draft('Verksamhetsplan 2027', 5), 'Verksamhetsplan 2027', 'verksamhetsplan'],
    ['an action plan', draft('Handlingsplan för cykling', 5), 'Handlingsplan för cykling', 'handlingsplan'],
    ['fifteen duties', `# Plan för skolan\n\n${duties(15)}\n`, 'Plan för skolan'],
    ['goals in a table', `# Plan för skolan\n\n| Mål | Indikator |\n|---|---|\n${goals.map((goal) => `| ${goal} | Enkät |`).join('\n')}\n`, 'Plan för skolan'],
    ['distances are no refraining', draft('Plan för skolan', 5, '## Skolväg', 'Avståndet mäts från hemmet.'), 'Plan för skolan'],
  ],
  silent: [
    ['what is removed to free time', draft('Plan för skolan', 5, 'För att frigöra tid tar vi bort tre blanketter.')],
    ['what is put first', draft('Plan för skolan', 5, 'Nämnden prioriterar lågstadiet under 2027.')],
    ['a section on money', draft('Plan för skolan', 5, '## Pengar', 'Målen betalas med statsbidrag.')],
    ['set aside within the frame', draft('Plan för skolan', 5, 'Nämnden avsätter tre miljoner inom sin budget.')],
    ['an assessment of the environment', draft('Plan för skolan', 5, 'Miljöbedömningen ligger i bilaga 2.')],
    ['what follows for people', draft('Plan för skolan', 5, 'Följderna för eleverna beskrivs i bilagan.')],
    ['an order', draft('Plan för skolan', 5, 'Åtgärderna står i prioriteringsordning.')],
    ['consequences', draft('Plan för skolan', 5, '## Konsekvenser', 'Konsekvenserna för lärarna är små.')],
    ['goals that collide', draft('Plan för skolan', 5, 'Målen kan krocka med budgeten. Då går de två första före.')],
    ['conflict of goals', draft('Plan för skolan', 5, 'Vid målkonflikter avgör rektor.')],
    ['risks', draft('Plan för skolan', 5, '## Risker', 'Det finns risk att mindre skolor får svårt att hinna.')],
    ['time', draft('Plan för skolan', 5, 'Arbetet tar ungefär två timmar i veckan i tid från undervisningen.')],
    ['side effects', draft('Plan för skolan', 5, 'Möjliga bieffekter följs av rektor.')],
    ['what is set aside', draft('Plan för skolan', 5, 'För att hinna slutar vi med den gamla enkäten.')],
    ['four goals', draft('Plan för skolan', 4)],
    ['fourteen duties', `# Plan för skolan\n\n${duties(14)}\n`],
    ['goals of others in the background', `# Plan för skolan\n\n## Bakgrund\n\nRiksdagens mål är många:\n\n${goals.map((goal) => `- ${goal}`).join('\n')}\n`],
    ['a guideline', draft('Riktlinje för skolan', 6), 'riktlinje'],
    ['a statute', draft('Lag om skolan', 6), 'forfattning'],
  ],
});
