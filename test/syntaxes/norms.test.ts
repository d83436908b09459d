import type { IGrammar } from 'vscode-textmate';
import { beforeAll, describe, expect, it } from 'vitest';
import { injected, ours as covered } from '../support/grammar.ts';

let grammar: IGrammar;

beforeAll(async () => {
  grammar = await injected('norms.tmLanguage.json');
});

/** The pieces that the grammar names, as `kind: piece`. */
const ours = (text: string): string[] => covered(grammar, text).map((each) => each.replace(/^meta\.(?:norm\.)?(\w+)\.tillitskoll/, '$1'));

const draft = `# Riktlinje för stöd

## Rektor

😀 Rektorn ska leda arbetet och får besluta om lokaler.
Nycklar får inte lånas ut, och medarbetaren ska aldrig arbeta ensamma.
- Barn- och utbildningsnämnden beslutar om taxan.
- Planen **måste** följas upp av enhetschefen.
| Ärende | Delegat: förvaltningschef |
> Nämnden ska betala.
Kommunens skolchef ansvarar för planen. Ingen får vara otrygg.
Skolans ordförande ansvarar gärna.
`;

describe('the grammar of norms', () => {
  it('names duties, powers, prohibitions and roles in a draft', () => {
    expect(ours(draft)).toMatchInlineSnapshot(`
      [
        "role: Rektor",
        "role: Rektorn",
        "duty: ska",
        "power: får",
        "prohibition: får inte",
        "role: medarbetaren",
        "prohibition: ska aldrig",
        "role: Barn- och utbildningsnämnden",
        "power: beslutar",
        "duty: måste",
        "role: enhetschefen",
        "role: förvaltningschef",
        "role: skolchef",
        "duty: ansvarar",
        "prohibition: Ingen får",
        "role: ordförande",
      ]
    `);
  });

  const words: readonly (readonly [string, readonly string[]])[] = [
    ['Chefen ska inte besluta.', ['role: Chefen', 'prohibition: ska inte']],
    ['Chefen får därför ej delegera.', ['role: Chefen', 'prohibition: får därför ej']],
    ['Kan inte beslutet vänta?', ['prohibition: Kan inte']],
    ['Ska', ['duty: Ska']],
    ['Det åligger rektor att leda.', ['duty: åligger', 'role: rektor']],
    ['Rektorn är ansvarig för planen.', ['role: Rektorn', 'duty: ansvarig']],
    ['Ansvarig: rektorn', ['role: rektorn']],
    ['Nämnderna har rätt att avgöra ärendet.', ['role: Nämnderna', 'power: har rätt att']],
    ['Kommunfullmäktige fastställer taxan.', ['role: Kommunfullmäktige', 'power: fastställer']],
    ['SKA', ['duty: SKA']],
    ['Handläggarna, medarbetarna och samordnarna', ['role: Handläggarna', 'role: medarbetarna', 'role: samordnarna']],
    ['Handläggare, utskotten och ombuden', ['role: Handläggare', 'role: utskotten', 'role: ombuden']],
  ];
  it.each(words)('%s', (line, expected) => {
    expect(ours(line)).toEqual(expected);
  });

  it.each([
    '`ska`',
    '```\nRektorn ska leda.\n```',
    '> Rektorn ska leda.',
    '<!-- Rektorn ska leda. -->',
    '<!--\nRektorn får inte leda.\n-->',
    'En maska, en skada, en fårskock och fåror i åkern.',
    'Vi askar, kanske, och börjar om; börda och börsen.',
    'Skalla gångerna, skallra, måstena.',
    'Rektorsområdet och nämndhuset, chefskap och chefsbyte.',
    'Upphandlingens ska-krav och bör-krav',
    'Beslutaren och avgörande frågor, rätt att tänka.',
    'https://exempel.se/maska-av',
  ])('is silent in %s', (text) => {
    expect(ours(text)).toEqual([]);
  });

  it('goes on after what it is silent in', () => {
    expect(ours('> Nämnden ska betala.\n\n```\nska\n```\n<!-- ska --> Rektorn ska leda `får` arbetet.')).toEqual(['role: Rektorn', 'duty: ska']);
  });
});
