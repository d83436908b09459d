import { describeRule } from '../support/rule-cases.ts';

const duties = [
  'Fritidschefen ska märka ut lederna.',
  'Parkchefen ska röja stigarna.',
  'Nämnden ska betala bänkarna.',
  'Kommunikatören ska trycka en karta.',
  'Rektorn ska ta med klasserna ut.',
  'Vaktmästaren ska laga broarna.',
];
const draft = (title: string, ...more: readonly string[]): string => `${[`# ${title}`, ...duties, ...more].join('\n\n')}\n`;
const short = (title: string, count: number): string => `${[`# ${title}`, ...duties.slice(0, count)].join('\n\n')}\n`;

describeRule('missing-evidence-base', {
  type: 'program',
  asks: [
    ['a programme', draft('Program för friluftsliv'), 'Program för friluftsliv'],
    ['a strategy', draft('Strategi för friluftsliv'), 'Strategi för friluftsliv', 'strategi'],
    ['an action plan', draft('Handlingsplan för friluftsliv'), 'Handlingsplan för friluftsliv', 'handlingsplan'],
    ['five duties', short('Program för leder', 5), 'Program för leder'],
    [
      'what is only to be found out later',
      draft('Program för leder', '## Uppföljning\n\nEn enkät görs 2028 och statistik lämnas till nämnden.'),
      'Program för leder',
    ],
    ['what is only measured', draft('Program för leder', '## Indikatorer\n\n- Andel nöjda i enkäten\n- Antal besök enligt statistik'), 'Program för leder'],
    [
      'a table of duties',
      '# Handlingsplan för leder\n\n| Åtgärd | Ansvarig |\n|---|---|\n| Lederna ska märkas ut | Fritidschefen |\n| Stigarna ska röjas | Parkchefen |\n| Bänkar ska ställas ut | Nämnden |\n| Karta ska tryckas | Kommunikatören |\n| Broar ska lagas | Vaktmästaren |\n',
      'Handlingsplan för leder',
      'handlingsplan',
    ],
    ['others’ words', draft('Program för leder', '> Forskning visar att skogen lugnar.'), 'Program för leder'],
  ],
  silent: [
    ['research', draft('Program för leder', 'Forskning visar att barn som är ute rör sig mer.')],
    ['the experience of those concerned', draft('Program för leder', 'Programmet bygger på samtal med hundra vandrare.')],
    ['the experience of staff', draft('Program för leder', 'Medarbetarnas erfarenheter ligger bakom valet av leder.')],
    ['statistics in the background', draft('Program för leder', '## Bakgrund\n\nAntalet besökare har enligt statistik från länet minskat sedan 2019.')],
    ['an analysis', draft('Program för leder', 'En nulägesanalys finns i bilaga 1.')],
    ['figures told', draft('Program för leder', 'Var femte invånare har längre än en kilometer till en led.')],
    ['an agency', draft('Program för leder', 'Folkhälsomyndigheten beskriver vad naturen betyder för hälsan.')],
    ['a list of sources', draft('Program för leder', '## Källor\n\nNaturen och hälsan, 2024.')],
    ['proven practice', draft('Program för leder', 'Vi arbetar efter beprövad erfarenhet.')],
    ['the present state as a heading', draft('Program för leder', '## Nuläge\n\nI dag finns sju leder.')],
    ['what has been learnt', draft('Program för leder', '## Vad vi har lärt oss\n\nSkyltarna stod för glest.')],
    ['a dialogue held', draft('Program för leder', 'Synpunkter från byalagen har format programmet.')],
    ['four duties', short('Program för leder', 4)],
    ['a guideline', draft('Riktlinje för leder'), 'riktlinje'],
    ['a routine', draft('Rutin för leder'), 'rutin'],
    ['a budget', draft('Budget 2027'), 'budget'],
    ['a summary', draft('Sammanfattning av programmet')],
    ['a fragment', `${duties.join('\n\n')}\n`],
    ['a statute', draft('Förordning om leder'), 'forfattning'],
    ['still to be filled in', draft('Program för leder', '## Vad vi vet\n\nVi bygger på [vad: skriv här].')],
  ],
});
