import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../server/src/config/parse.ts';
import { applyEdits } from '../../server/src/core/text.ts';
import { analysed, at, findings, marked } from '../support/drafts.ts';

const rule = 'too-many-goals';

const changes = ['Kortare väntan på hemtjänst', 'Fler elever med godkänd läsning', 'Tryggare skolvägar', 'Färre fall på boendena', 'Stärkt brukarinflytande'];
const wholes = ['Ekonomi i balans', 'Attraktiv arbetsplats', 'God vattenkvalitet', 'Levande landsbygd', 'Jämlik hälsa'];
const states = ['Alla barn känner sig sedda', 'Invånarna hittar rätt direkt', 'Medarbetarna vet vad som väntas', 'Gatorna är upplysta', 'Biblioteken är öppna'];
const all = [
  ...changes,
  ...wholes,
  ...states,
  'Bättre lokaler',
  'Snabbare svar',
  'Renare luft',
  'Lugnare trafik',
  'Rikare kulturliv',
  'Öppnare möten',
  'Tystare nätter',
];

const bullets = (count: number, from: readonly string[] = all): string =>
  from
    .slice(0, count)
    .map((text) => `- ${text}`)
    .join('\n');
const rows = (count: number): string =>
  all
    .slice(0, count)
    .map((text) => `| ${text} | Andel |`)
    .join('\n');

const found: readonly [string, string, string, number][] = [
  ['noun phrases with a direction', 'strategi', `# Strategi för omsorgen\n\n## Mål\n\n${bullets(8)}\n`, 8],
  ['states and noun phrases without a direction', 'plan', `# Plan för staden\n\n## Övergripande mål\n\n${bullets(9, [...wholes, ...states])}\n`, 9],
  ['infinitives', 'plan', `# Plan\n\n## Målsättningar\n\n${'abcdefgh'.replace(/./g, (x) => `- Utveckla arbetssätt ${x}${x}${x}\n`)}`, 8],
  [
    'numbered labels',
    'program',
    `# Program för klimatet\n\n${all
      .slice(0, 8)
      .map((text, i) => `Mål ${i + 1}: ${text}.`)
      .join('\n\n')}\n`,
    8,
  ],
  [
    'headings with a label',
    'program',
    `# Program\n\n${all
      .slice(0, 8)
      .map((text, i) => `### Mål 1.${i + 1} ${text}\n\nSå här når vi dit.`)
      .join('\n\n')}\n`,
    8,
  ],
  ['a table with a column for goals', 'plan', `# Plan för skolan\n\n| Nämndsmål | Indikator |\n|---|---|\n${rows(8)}\n`, 8],
  ['after a stem for goals', 'policy', `# Policy\n\nVerksamheten ska bidra till följande mål:\n\n${bullets(8)}\n`, 8],
  [
    'stated in running text',
    'strategi',
    `# Strategi\n\n${all
      .slice(0, 8)
      .map((text) => `Målet är att uppnå ${text.toLowerCase()}.`)
      .join('\n\n')}\n`,
    8,
  ],
  ['under several headings', 'strategi', `# Strategi\n\n## Mål för skolan\n\n${bullets(4)}\n\n## Mål för omsorgen\n\n${bullets(4, wholes)}\n`, 8],
  [
    'units with owners of their own, one of them with many',
    'verksamhetsplan',
    `# Verksamhetsplan\n\nHär finns tre förskolor.\n\n## Eken\n\n**Mål**\n\n${bullets(6)}\n\n## Asken\n\n**Mål**\n\n${bullets(4, wholes)}\n\n## Linden\n\n**Mål**\n\n${bullets(4, states)}\n`,
    6,
  ],
  [
    'areas that are no units',
    'verksamhetsplan',
    `# Verksamhetsplan\n\nHär finns tre områden.\n\n## Unga\n\n**Mål**\n\n${bullets(4)}\n\n## Miljö\n\n**Mål**\n\n${bullets(4, wholes)}\n\n## Byar\n\n**Mål**\n\n${bullets(4, states)}\n`,
    12,
  ],
  ['goals that teams do not choose among', 'plan', `# Plan\n\nArbetslagen väljer inte bland målen.\n\n## Mål\n\n${bullets(8)}\n`, 8],
  ['goals that the board chooses among', 'plan', `# Plan\n\nNämnden väljer två av målen varje år.\n\n## Mål\n\n${bullets(8)}\n`, 8],
  [
    'goals with a number each',
    'plan',
    `# Plan\n\n## Mål\n\n${bullets(
      8,
      'abcdefgh'.split('').map((x) => `Område ${x}: minst ${x.charCodeAt(0)}`),
    )}\n`,
    8,
  ],
];

describe('many goals', () => {
  it.each(found)('%s', (_, type, markdown, count) => {
    const [finding, ...more] = findings(rule, markdown, { type });
    expect(more).toEqual([]);
    expect(finding?.message).toContain(`${count} mål`);
    expect(finding?.related).toHaveLength(count);
    expect(finding && at(markdown, finding.span)).toBe(finding?.related[0] && at(markdown, finding.related[0].span));
  });

  it('names every goal as related information, in order', () => {
    const markdown = `# Plan\n\n## Mål\n\n${bullets(9)}\n`;
    const related = findings(rule, markdown, { type: 'plan' })[0]?.related ?? [];
    expect(related.map(({ span }) => at(markdown, span))).toEqual(all.slice(0, 9));
    expect(related.map(({ message }) => message)).toEqual(all.slice(0, 9).map((text, i) => `Mål ${i + 1}: ${text}`));
  });
});

const units = (said: string): string =>
  `# Verksamhetsplan\n\n${said}\n\n${['Eken', 'Asken', 'Linden'].map((name, i) => `## ${name}\n\n**Mål**\n\n${bullets(4, [changes, wholes, states][i])}`).join('\n\n')}\n`;

const silent: readonly [string, string, string][] = [
  ['units that each have goals of their own, counted', 'verksamhetsplan', units('I området finns tre förskolor.')],
  ['units that each have goals of their own, said', 'verksamhetsplan', units('Enheterna har själva formulerat sina mål.')],
  [
    'units with lines for goals',
    'verksamhetsplan',
    `# Verksamhetsplan\n\nKontoret har fyra små enheter.\n\n${['Bad', 'Is', 'Vägar', 'Träd'].map((name, i) => `#### ${name}\n\nMÅL 2027\n${bullets(3, [changes, wholes, states, all.slice(15)][i]).replaceAll('- ', '• ')}`).join('\n\n')}\n`,
  ],
  [
    'one measure with a target for each unit',
    'plan',
    `# Plan\n\n## Mål\n\n${bullets(
      9,
      ['Bad', 'Is', 'Väg', 'Vatten', 'Park', 'Hamn', 'Skog', 'Torg', 'Bro'].map((name, i) => `${name}: NKI ${70 + i}`),
    )}\n`,
  ],
  ['goals that each team chooses among', 'plan', `# Plan\n\nVarje arbetslag väljer ett eller två av målen att arbeta med.\n\n## Mål\n\n${bullets(9)}\n`],
  ['goals that the teams may choose among', 'plan', `# Plan\n\n## Mål\n\n${bullets(9)}\n\nUnder året kan enheten välja några av de nio målen.\n`],
  ['seven under the only heading of a plan', 'plan', `# Plan\n\n## Mål\n\n${bullets(7)}\n`],
  ['ten under the only heading of a business plan', 'verksamhetsplan', `# Verksamhetsplan 2027\n\n## Mål\n\n${bullets(10)}\n`],
  ['few goals', 'strategi', `# Strategi\n\n## Mål\n\n${bullets(5)}\n`],
  ['target groups', 'riktlinje', `# Riktlinje för information\n\n## Målgrupper\n\n${bullets(18)}\n`],
  ['a heading for the purpose', 'policy', `# Policy\n\n## Ändamål\n\n${bullets(9)}\n\n## Ändamål och syfte\n\n${bullets(9, states)}\n`],
  [
    'cases in court',
    'reglemente',
    `# Reglemente\n\n## Mål och ärenden i domstol\n\nNämnden för kommunens talan i mål nr 1 till 9.\n\n1. Tvistemål\n2. Brottmål\n3. Förvaltningsmål\n`,
  ],
  ['the goals of parliament in the background', 'plan', `# Plan\n\n## Bakgrund\n\nRiksdagen har beslutat om mål för friluftslivet:\n\n${bullets(10)}\n`],
  ['a subsection of the background', 'plan', `# Plan\n\n## Bakgrund\n\n### Mål för kulturpolitiken\n\n${bullets(10)}\n`],
  ['the goals of Agenda 2030', 'strategi', `# Strategi\n\n## Mål i Agenda 2030 som berör oss\n\n${bullets(17)}\n`],
  ['national goals', 'strategi', `# Strategi\n\n## Nationella mål\n\n${bullets(9)}\n\n## Regeringens mål för området\n\n${bullets(9, states)}\n`],
  ['a table of national goals', 'strategi', `# Strategi\n\n| Globala mål | Hur |\n|---|---|\n${rows(9)}\n`],
  ['follow-up of goals', 'plan', `# Plan\n\n## Uppföljning av mål\n\n${bullets(9)}\n`],
  ['activities under few goals', 'plan', `# Plan\n\n## Mål\n\n- Kortare väntan\n\n### Aktiviteter\n\n${bullets(12, states.concat(wholes, changes))}\n`],
  ['indicators under a goal', 'plan', `# Plan\n\n## Mål\n\n- Kortare väntan\n\nIndikatorer:\n\n${bullets(9)}\n`],
  ['words that only end in mål', 'rutin', `# Rutin\n\n## Klagomål\n\n${bullets(9)}\n\n## Modersmål\n\n${bullets(9, states)}\n`],
  ['a block quote', 'policy', `# Policy\n\n> ## Mål\n>\n> ${bullets(9).replaceAll('\n', '\n> ')}\n`],
  ['a statute', 'forfattning', `# Förordning (2019:12)\n\n## Mål\n\n${bullets(18)}\n`],
];

describe('what is no goal of the draft', () => {
  it.each(silent)('%s', (_, type, markdown) => {
    expect(findings(rule, markdown, { type })).toEqual([]);
  });
});

describe('the limits', () => {
  // One goal a heading, so that only the limit of the document counts.
  const spread = (count: number): string =>
    `# Dokument\n\n${all
      .slice(0, count)
      .map((text, i) => `## Mål för område ${i + 1}\n\n- ${text}`)
      .join('\n\n')}\n`;
  const thresholds: readonly [string, number, string | undefined, string | undefined][] = [
    ['policy', 7, undefined, undefined],
    ['policy', 8, 'information', '7'],
    ['plan', 15, 'information', '7'],
    ['plan', 16, 'warning', '15'],
    ['budget', 10, undefined, undefined],
    ['budget', 11, 'information', '10'],
    ['verksamhetsplan', 20, 'information', '10'],
    ['verksamhetsplan', 21, 'warning', '20'],
    ['okand', 16, 'information', '15'],
  ];

  it.each(thresholds)('%s with %i goals: %s', (type, count, severity, limit) => {
    const [finding] = findings(rule, spread(count), { type });
    expect(finding?.severity).toBe(severity);
    if (!limit) return;
    expect(finding?.message).toMatch(new RegExp(`Här finns ${count} mål.*Gränsen ${limit} är verktygets egen`));
    expect(finding?.message).toContain('utan att nämna en siffra');
  });

  it.each([
    [5, undefined],
    [6, 'Under ”Mål” står 6 mål'],
  ])('under one heading of several with %i goals', (count, message) => {
    const markdown = `# Plan\n\n## Mål\n\n${bullets(count)}\n\n## Mål för staden\n\n- Fler träd\n`;
    expect(findings(rule, markdown, { type: 'plan' })[0]?.message.slice(0, message?.length)).toBe(message);
  });

  it('come from the configuration', () => {
    const { config, problems } = parseConfig(
      'thresholds:\n  too-many-goals: {information: 3, warning: 9, perHeading: 2, byType: {budget: {information: 1, warning: 2}, riktlinje: {information: 4, warning: 5}}}\n',
    );
    expect(problems).toEqual([]);
    const severities = (type: string, counts: readonly number[]) => counts.map((count) => findings(rule, spread(count), { ...config, type })[0]?.severity);
    expect(severities('plan', [3, 4, 9, 10])).toEqual([undefined, 'information', 'information', 'warning']);
    expect(severities('budget', [1, 2, 3])).toEqual([undefined, 'information', 'warning']);
    expect(severities('riktlinje', [4, 5, 6])).toEqual([undefined, 'information', 'warning']);
    expect(severities('verksamhetsplan', [10, 11])).toEqual([undefined, 'information']);
    const byHeading = `# Budget\n\n## Mål\n\n${bullets(3)}\n\n## Mål för staden\n\n- Fler träd\n`;
    expect(findings(rule, byHeading, { ...config, type: 'riktlinje' })[0]?.message).toContain('Gränsen 2 är verktygets egen');
  });

  it('are said to be the tool’s own in English too', () => {
    expect(findings(rule, spread(9), { type: 'plan', language: 'en' })[0]?.message).toBe(
      'There are 9 goals here. Which of them matter most? (The limit 7 is the tool’s own; SOU 2018:47 speaks of few and prioritised goals without a number.)',
    );
  });
});

describe('the split', () => {
  const drafts: readonly [string, string][] = [
    ['a list', `# Plan\n\n## Mål\n\n${bullets(9)}\n\n## Ansvar\n\nNämnden följer upp.\n`],
    ['a table', `# Plan\n\n| Mål | Indikator |\n|---|---|\n${rows(9)}\n`],
    ['two lists', `# Plan\n\n## Mål för skolan\n\n${bullets(5)}\n\n## Mål för omsorgen\n\n${bullets(5, wholes)}\n`],
    [
      'a list with its measures',
      `# Plan\n\n## Mål\n\n${all
        .slice(0, 9)
        .map((text) => `- ${text}\n  - Mått: andel`)
        .join('\n')}\n`,
    ],
    ['a list with CRLF', `# Plan\n\n## Mål\n\n${bullets(9)}\n`.replaceAll('\n', '\r\n')],
  ];

  it.each(drafts)('%s: keeps every word, says how the rest is followed, and ends the question', (_, markdown) => {
    const [finding] = findings(rule, markdown, { type: 'plan' });
    const edits = finding?.fixes[0]?.edits ?? [];
    expect(finding?.fixes[0]?.safe).toBe(false);
    expect(edits.length).toBeGreaterThan(0);
    expect(edits.every(({ span }) => span.start === span.end)).toBe(true);
    const after = applyEdits(markdown, edits);
    expect(after).toContain('### Grunduppdrag');
    expect(findings(rule, after, { type: 'plan' })).toEqual([]);
    expect(
      marked(
        after,
        analysed(after, { type: 'plan' }).findings.filter(({ rule: id }) => id === 'unfilled-placeholder'),
      ),
    ).toContain('[hur och av vem: skriv här]');
  });
});
