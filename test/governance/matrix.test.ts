import { describe, expect, it } from 'vitest';
import { type Matrix, matrix } from '../../server/src/governance/matrix.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { partNames } from '../../server/src/texts/names.ts';
import { at } from '../support/drafts.ts';

const matrixOf = (markdown: string, roles: readonly string[] = []): Matrix => matrix(createDocument('', markdown), { roles });

/** `the task | role part, role part`, with `?` for a gap and `!` where two decide the same. */
const linesOf = ({ tasks }: Matrix): readonly string[] =>
  tasks.map(({ text, cells, isGap, hasDoubleDeciders }) => {
    const who = cells.map(({ role, part }) => `${role} ${partNames.sv[part]}`).join(', ');
    return `${text} |${who && ` ${who}`}${isGap ? ' ?' : ''}${hasDoubleDeciders ? ' !' : ''}`;
  });

/** The matrix of a riktlinje with the piece in a section of its own. */
const lines = (piece: string, roles: readonly string[] = []): readonly string[] =>
  linesOf(matrixOf(`# Riktlinje för stöd\n\n## Så gör vi\n\n${piece}\n`, roles));

const table = (...rows: readonly string[]): string =>
  [rows[0], (rows[0] ?? '').replace(/[^|]+/g, '---'), ...rows.slice(1)].map((row) => `| ${row} |`).join('\n');

type Cases = readonly (readonly [string, readonly string[]])[];

describe('a sentence', () => {
  const cases: Cases = [
    ['Nämnden beslutar om taxan.', ['taxan | nämnd beslutar']],
    ['Nämnden ska fastställa budgeten.', ['fastställa budgeten | nämnd beslutar']],
    ['Nämnden fattar beslut om taxan.', ['fatta beslut om taxan | nämnd beslutar']],
    ['Rektorn utser en samordnare.', ['utse en samordnare | rektor beslutar']],
    ['Planen fastställs av nämnden.', ['Planen fastställs av nämnden | nämnd beslutar']],
    ['Årligen fastställer nämnden budgeten.', ['budgeten, årligen | nämnd beslutar']],
    ['Rektorn ansvarar för schemat.', ['schemat | rektor ansvarar']],
    ['Rektorn ansvarar för att planen följs upp.', ['planen följs upp | rektor ansvarar']],
    ['Rektorn är ansvarig för schemat.', ['ansvarig för schemat | rektor ansvarar']],
    ['Enhetschefen ska följa upp planen varje år.', ['följa upp planen varje år | enhetschef ska']],
    ['Planen ska följas upp av rektorn.', ['Planen ska följas upp av rektorn | rektor ska']],
    ['Medarbetaren får byta pass utan att fråga.', ['byta pass utan att fråga | medarbetare får']],
    ['Om larmet går får enhetschefen utrymma lokalen.', ['utrymma lokalen, om larmet går | enhetschef får']],
    ['Enhetschefen ska samråda med skyddsombudet om schemat.', ['samråda med skyddsombudet om schemat | enhetschef samråder, skyddsombud samråder']],
    ['Rektorn ska i samråd med elevhälsan ta fram en plan.', ['i samråd med elevhälsan ta fram en plan | rektor ska, elevhälsa samråder']],
    ['Nämnden beslutar om planen efter dialog med personalen.', ['planen efter dialog med personalen | nämnd beslutar, personal samråder']],
    ['Enhetschefen ska tillsammans med skyddsombudet gå ronden.', ['tillsammans med skyddsombudet gå ronden | enhetschef ska, skyddsombud samråder']],
    ['Rektorn ska höra elevrådet före beslutet.', ['höra elevrådet före beslutet | rektor ska, elevråd samråder']],
    ['Vid avvikelse ska enhetschefen informera nämnden.', ['informera nämnden, vid avvikelse | enhetschef ska, nämnd informeras']],
    [
      'Enhetschefen ska informera förvaltningschefen och nämnden.',
      ['informera förvaltningschefen och nämnden | enhetschef ska, förvaltningschef informeras, nämnd informeras'],
    ],
    ['Nämnden ska underrättas om avvikelser.', ['Nämnden ska underrättas om avvikelser | nämnd informeras ?']],
    ['Nämnden ska informeras av enhetschefen om avvikelser.', ['Nämnden ska informeras av enhetschefen om avvikelser | enhetschef ska, nämnd informeras']],
    ['Enhetschefen rapporterar resultatet till nämnden.', ['rapportera resultatet till nämnden | enhetschef rapporterar, nämnd informeras']],
    ['Enhetschefen redovisar resultatet för nämnden.', ['redovisa resultatet för nämnden | enhetschef rapporterar, nämnd informeras']],
    ['Berörda ska informeras om planen.', ['Berörda ska informeras om planen | ?']],
    ['Det åligger enhetschefen att följa upp planen.', ['följa upp planen | enhetschef ska']],
    ['Rektorn har rätt att besluta om schemat.', ['besluta om schemat | rektor beslutar']],
    ['Rektorn **ska** [leda arbetet](plan.md).', ['leda arbetet | rektor ska']],
    [
      'Rektorn får besluta om schemat. Hen ska informera nämnden.',
      ['besluta om schemat | rektor beslutar', 'informera nämnden | rektor ska, nämnd informeras'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(lines(sentence)).toEqual(expected);
  });
});

describe('a list', () => {
  const cases: Cases = [
    [
      'Enhetschefen ansvarar för att:\n\n- planen följs upp\n- avvikelser utreds\n- [rutinen](rutin.md) är känd',
      ['planen följs upp | enhetschef ansvarar', 'avvikelser utreds | enhetschef ansvarar', 'rutinen är känd | enhetschef ansvarar'],
    ],
    ['Nämnden ansvarar för:\n\n1. budgeten\n2. personalen', ['budgeten | nämnd ansvarar', 'personalen | nämnd ansvarar']],
    ['Nämnden ska:\n\n- besluta om taxan\n- upprätta en plan', ['besluta om taxan | nämnd beslutar', 'upprätta en plan | nämnd ska']],
    ['Nämnden får:\n\n- bevilja undantag\n- anlita konsulter', ['bevilja undantag | nämnd beslutar', 'anlita konsulter | nämnd får']],
    [
      '## Rektor\n\n- Beslutar om schemat\n- Leder arbetslaget\n- Ansvarar för budgeten\n- Rapporterar till nämnden\n- Samverkar med elevhälsan',
      [
        'Beslutar om schemat | rektor beslutar',
        'Leder arbetslaget | rektor ska',
        'Ansvarar för budgeten | rektor ansvarar',
        'Rapporterar till nämnden | rektor rapporterar, nämnd informeras',
        'Samverkar med elevhälsan | rektor samråder, elevhälsa samråder',
      ],
    ],
    ['### Rektorns ansvar\n\n* Leder arbetslaget.', ['Leder arbetslaget | rektor ska']],
    ['**Enhetschef**\n\n- Följer upp planen', ['Följer upp planen | enhetschef ska']],
    ['Nämnden:\n\n- beslutar om taxan\n- leder arbetet', ['beslutar om taxan | nämnd beslutar', 'leder arbetet | nämnd ska']],
    ['- **Rektor** beslutar om schemat.\n- **Enhetschef** ansvarar för budgeten.', ['schemat | rektor beslutar', 'budgeten | enhetschef ansvarar']],
    [
      '## Enhetschef\n\n- Får besluta om vikarier\n- Ska följa upp planen',
      [expect.stringMatching(/esluta om vikarier \| enhetschef beslutar$/), expect.stringMatching(/ölja upp planen \| enhetschef ska$/)],
    ],
    ['## Uppföljning av rektorn\n\n- Leder arbetslaget', []],
    ['## Enhetschef\n\n- Schemat och budgeten\n- God ordning', []],
  ];
  it.each(cases)('%s', (piece, expected) => {
    expect(lines(piece)).toEqual(expected);
  });
});

describe('a table', () => {
  const cases: Cases = [
    [
      table('Nr | Ärende | Delegat | Samråd | Informeras', '1.1 | Placering av elev | Rektor | Elevhälsan | Nämnden'),
      ['Placering av elev | rektor beslutar, elevhälsa samråder, nämnd informeras'],
    ],
    [table('Ärende | Beslutsfattare | Anmäls till', 'Bidrag | Handläggare | Nämnden'), ['Bidrag | handläggare beslutar, nämnd informeras']],
    [table('Uppgift | Ansvarig', 'Revidera listan | Enhetschef'), ['Revidera listan | enhetschef ansvarar']],
    [table('Ansvarig | Aktivitet | När', '**Rektor** | Utbilda alla | Maj'), ['Utbilda alla | rektor ansvarar']],
    [table('Uppgift | Ansvarig', 'Larmet ska provas | Enhetschef'), ['Larmet ska provas | enhetschef ansvarar']],
    [table('Uppgift | Ansvarig', 'Larmet | Enhetschefen och vaktmästaren'), ['Larmet | enhetschef ansvarar, vaktmästare ansvarar']],
    [table('Uppgift | Vem?', 'Följa upp planen | ', 'Ronda | –', 'Städa | ?'), ['Följa upp planen | ?', 'Ronda | ?', 'Städa | ?']],
    [table('Ärende | Delegat', 'Bistånd | Rektor eller enhetschef'), ['Bistånd | rektor beslutar, enhetschef beslutar']],
    [table('Ärende | Delegat', 'Lov | Rektor, enhetschef'), ['Lov | rektor beslutar, enhetschef beslutar']],
    [table('Ärende | Delegat', 'Avgift | Rektor/enhetschef'), ['Avgift | rektor beslutar, enhetschef beslutar']],
    [table('Uppgift | Ansvarig', 'Följa upp planen | [vem: skriv här]'), ['Följa upp planen | ?']],
    [table('Mål | Mått', 'Fler når målen | Andel'), []],
  ];
  it.each(cases)('%s', (piece, expected) => {
    expect(lines(piece)).toEqual(expected);
  });
});

describe('what is none of its own', () => {
  it.each([
    '> Rektorn ska leda arbetet.',
    'Rektorn skriver: ”Nämnden ska besluta om taxan.”',
    'Om rektorn ska besluta gäller planen.',
    'Ska rektorn besluta om taxan?',
    'Vem ansvarar för planen?',
    'Enligt 5 kap. 6 § skollagen ska rektorn besluta om placering.',
    'Skollagen anger att rektorn ska leda arbetet.',
    'Utredningen föreslår att rektorn ska besluta om schemat.',
    'Tidigare skulle rektorn leda arbetet.',
    'Rektorn får inte dela ut nycklar.',
    'Rektorn ska inte besluta om lokalerna.',
    'Rektorn kan inte besluta om lokalerna.',
    'Rektorn beslutar inte om lokalerna.',
    'Rektorn ansvarar inte för lokalerna.',
    'Rektorn har inte rätt att besluta om lokalerna.',
    'Rektorn får inte:\n\n- dela ut nycklar\n- låna ut lokaler',
    'Ingen chef får ensam besluta om taxan.',
    'Planen följs upp av [vem: skriv här].',
    '[Vem: skriv här] ska följa upp planen.',
    '<!-- Rektorn ska leda arbetet. -->',
    '```\nRektorn ska leda arbetet.\n```',
    'Rektorns ansvar är stort. Barnen trivs.',
  ])('%s', (piece) => {
    expect(matrixOf(`# Riktlinje för stöd\n\n${piece}\n`)).toEqual({ roles: [], tasks: [] });
  });

  it('leaves what stands beside it', () => {
    expect(lines('> Nämnden ska besluta.\n\nVem följer upp? Rektorn ansvarar för schemat. Rektorn får inte dela ut nycklar.')).toEqual([
      'schemat | rektor ansvarar',
    ]);
  });
});

describe('a duty of nobody', () => {
  it.each(['Planen ska följas upp varje år.', 'Det ska finnas en plan på varje enhet.', 'Beslut ska dokumenteras.'])('%s', (sentence) => {
    const { tasks, roles } = matrixOf(`# Riktlinje för stöd\n\n${sentence}\n`);
    expect(tasks).toMatchObject([{ text: sentence.slice(0, -1), isGap: true, cells: [] }]);
    expect(roles).toEqual([]);
  });

  it('is none where the heading, the row or the sentence before says who', () => {
    expect(lines('### Rektor\n\nPlanen ska följas upp.')).toEqual(['Planen ska följas upp | rektor ska']);
    expect(lines('Rektorn ansvarar för planen. Den ska följas upp.').filter((line) => line.endsWith('?'))).toEqual([]);
  });
});

describe('two who decide', () => {
  const double: readonly string[] = [
    'Rektorn beslutar om ledighet.\n\nEnhetschefen beslutar om ledighet.',
    'Rektorn fastställer schemat. Nämnden beslutar om schemat.',
    'Rektorn och enhetschefen beslutar om ledighet.',
    `${table('Ärende | Delegat', 'Skolskjuts | Rektor')}\n\nNämnden beslutar om skolskjuts.`,
    table('Ärende | Delegat', 'Antagning | Rektor', 'Antagning | Enhetschef'),
  ];
  it.each(double)('the same: %s', (piece) => {
    const [line, ...more] = lines(piece);
    expect(line).toMatch(/beslutar, .* beslutar !$/);
    expect(more).toEqual([]);
  });

  const single: readonly string[] = [
    'Nämnden beslutar om budgeten. Rektorn beslutar om inköp.',
    'Rektorn eller biträdande rektor beslutar om ledighet.',
    'Rektorn eller biträdande rektor beslutar om ledighet.\n\nRektorn eller biträdande rektor beslutar om ledighet.',
    'Rektorn respektive enhetschefen beslutar om ledighet.',
    'Rektorn beslutar om schemat. Rektorerna beslutar om schemat.',
    'Nämnden ansvarar för budgeten. Rektorn beslutar om budgeten.',
    'Rektorn beslutar om schemat i skolan. Enhetschefen beslutar om schemat i hemtjänsten.',
    'Vid fara beslutar rektorn om stängning. Annars beslutar nämnden om stängning.',
    'Rektorn ska leda arbetet. Nämnden ska leda arbetet.',
    table('Ärende | Delegat', 'Inköp upp till 100 000 kronor | Enhetschef', 'Inköp upp till 500 000 kronor | Förvaltningschef'),
    table('Ärende | Delegat', 'Antagning av elever | Rektor', 'Beslut om antal elever | Nämnden'),
    table('Ärende | Delegat', 'Bistånd | Rektor eller enhetschef'),
  ];
  it.each(single)('not the same: %s', (piece) => {
    expect(lines(piece).filter((line) => line.endsWith('!'))).toEqual([]);
  });
});

describe('roles', () => {
  it('are one in all their forms, with the name that comes first', () => {
    const { roles } = matrixOf('# Riktlinje\n\nRektorn ska leda arbetet. Rektorerna får besluta om lokaler. Varje rektor ansvarar för budgeten.\n');
    expect(roles).toEqual([{ id: 'rektor', label: 'Rektorn', kind: 'role', duties: 2, powers: 1 }]);
  });

  it('count duties and powers, and neither where they are only consulted or informed', () => {
    const { roles } = matrixOf(
      '# Riktlinje\n\nRektorn beslutar om taxan. Rektorn får byta lokal. Rektorn ska leda arbetet. Rektorn ansvarar för planen. Rektorn rapporterar till nämnden. Rektorn ska ta fram mallen i samråd med elevhälsan.\n',
    );
    expect(roles.map(({ id, duties, powers }) => [id, duties, powers])).toEqual([
      ['rektor', 4, 2],
      ['nämnd', 0, 0],
      ['elevhälsa', 0, 0],
    ]);
  });

  it('declared by the project count', () => {
    expect(lines('Skiftspejaren ska ronda.')).toEqual([]);
    expect(lines('Skiftspejaren ska ronda.', ['skiftspejare'])).toEqual(['ronda | skiftspejare ska']);
  });
});

describe('tasks', () => {
  const text =
    '# Riktlinje 😀\r\n\r\n## Ansvar\r\n\r\n😀 Rektorn beslutar om taxan.\r\n\r\nPlanen ska följas upp.\r\n\r\n| Ärende | Delegat |\r\n|---|---|\r\n| Bidrag | Nämnden |\r\n';

  it('stand where they say, under their heading, in the order of the text', () => {
    const { tasks } = matrixOf(text);
    expect(tasks.map(({ span, section }) => [at(text, span), section])).toEqual([
      ['😀 Rektorn beslutar om taxan.', 'Ansvar'],
      ['Planen ska följas upp.', 'Ansvar'],
      ['Bidrag', 'Ansvar'],
    ]);
    expect(tasks.flatMap(({ cells }) => cells.map(({ span }) => at(text, span)))).toEqual(['😀 Rektorn beslutar om taxan.', 'Nämnden']);
  });

  it('are none in an empty text', () => {
    for (const empty of ['', '\n', '# Riktlinje\n', 'Vi trivs.\n']) expect(matrixOf(empty)).toEqual({ roles: [], tasks: [] });
  });
});
