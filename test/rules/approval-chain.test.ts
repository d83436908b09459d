import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, marksWithin, only, toneProblems } from '../support/one-rule.ts';

const rule = 'approval-chain';
const type = 'riktlinje';
const sentence = '[Vem: skriv här] beslutar själv upp till [gräns: skriv här].';

/** The last is the second approval, or all approvers of one verb: the mark lies in it. */
const asked: readonly [string, string, string][] = [
  ['two verbs', 'Ansökan ska tillstyrkas av enhetschefen och godkännas av förvaltningschefen.\n', 'godkännas av förvaltningschefen'],
  [
    'three approvers of one verb',
    'Deltagande i konferenser ska godkännas av enhetschefen, verksamhetschefen och förvaltningschefen.\n',
    'godkännas av enhetschefen, verksamhetschefen och förvaltningschefen',
  ],
  ['two sentences', 'Resan godkänns av närmaste chef. Därefter godkänns den av förvaltningschefen.\n', 'Därefter godkänns den av förvaltningschefen.'],
  [
    'medge',
    'Bisysslan ska medges av enhetschefen. Den ska även godkännas av HR-chefen innan den påbörjas.\n',
    'Den ska även godkännas av HR-chefen innan den påbörjas.',
  ],
  ['active', 'Rektorn tillstyrker ansökan och skolchefen beviljar den.\n', 'skolchefen beviljar den'],
  [
    'nouns',
    'Studieresor kräver medgivande av närmaste chef och godkännande av kommundirektören.\n',
    'medgivande av närmaste chef och godkännande av kommundirektören',
  ],
  ['both', 'Publicering på webben ska godkännas av både kommunikatören och avdelningschefen.\n', 'godkännas av både kommunikatören och avdelningschefen'],
  ['underteckna', 'Samarbetsavtalet ska undertecknas av enhetschefen och undertecknas av förvaltningschefen.\n', 'undertecknas av förvaltningschefen'],
  ['signera and fastställa', 'Schemat ska signeras av samordnaren och fastställas av enhetschefen.\n', 'fastställas av enhetschefen'],
  ['bevilja and fastställa', 'Föreningsbidraget ska beviljas av bidragshandläggaren och fastställas av fritidschefen.\n', 'fastställas av fritidschefen'],
  [
    'tillstånd av',
    'Innan en affisch sätts upp krävs tillstånd av vaktmästaren och godkännande av rektorn.\n',
    'tillstånd av vaktmästaren och godkännande av rektorn',
  ],
  [
    'skall, after an emoji, with CRLF',
    '# Riktlinje\r\n\r\n✅ Ansökan skall tillstyrkas av gruppledaren och godkännas av enhetschefen.\r\n',
    'godkännas av enhetschefen',
  ],
  [
    'in a list',
    'För externa utbildningar gäller:\n\n- Anmälan godkänns av gruppledaren och godkänns av enhetschefen.\n- Intyget sparas.\n',
    'godkänns av enhetschefen',
  ],
  [
    'in a longer text',
    '# Riktlinje för distansarbete\n\n## Förutsättningar\n\nDistansarbete bygger på frivillighet.\n\n## Överenskommelse\n\nMedarbetaren fyller i blanketten. Överenskommelsen ska godkännas av närmaste chef. Därefter ska den godkännas av avdelningschefen. Den gäller i ett år.\n',
    'Därefter ska den godkännas av avdelningschefen.',
  ],
];

describe('one matter, several approvals', () => {
  it.each(asked)('%s', (_, markdown, second) => {
    const found = only(rule, markdown, { type });
    expect(found.map((finding) => marksWithin(markdown, finding, second))).toEqual([true]);
    expect(found[0]?.severity).toBe('hint');
  });

  it.each(['policy', 'rutin', 'reglemente', 'okand'])('is a hint in %s', (each) => {
    const markdown = 'Ansökan ska tillstyrkas av enhetschefen och godkännas av förvaltningschefen.\n';
    expect(only(rule, markdown, { type: each }).map(({ severity }) => severity)).toEqual(['hint']);
  });
});

const silent: readonly [string, string][] = [
  [
    'steps of money in a table',
    '| Värde | Gör så |\n|---|---|\n| Upp till 10 000 kr | Ring två firmor. |\n| 10 000–50 000 kr | Avtalet undertecknas av enhetschefen och förvaltningschefen. |\n',
  ],
  ['he who asks for it', 'Ansökan undertecknas av den sökande och enhetschefen.\n'],
  ['he who orders', 'Beställningen undertecknas av beställaren och enhetschefen.\n'],
  ['with the safety representative', 'Anteckningarna från ronden undertecknas av rektorn och skyddsombudet.\n'],
  ['one approver', 'Resan ska godkännas av närmaste chef innan den bokas.\n'],
  ['either', 'Ledighet ska godkännas av enhetschefen eller verksamhetschefen.\n'],
  ['one in the absence of the other', 'Ledighet godkänns av enhetschefen eller, vid dennes frånvaro, av verksamhetschefen.\n'],
  ['attest', 'Fakturor ska attesteras av två personer i förening.\n'],
  ['attest and payment', 'Fakturan attesteras av beställaren och godkänns för utbetalning av ekonomichefen.\n'],
  ['a limit in money', 'Inköp godkänns av enhetschefen. Inköp över 100 000 kronor godkänns av förvaltningschefen.\n'],
  ['a limit in the same sentence', 'Inköp godkänns av enhetschefen, och över 100 000 kronor godkänns de av förvaltningschefen.\n'],
  ['a law', 'Enligt 17 kap. 6 § miljöbalken ska anläggningen tillstyrkas av kommunfullmäktige och tillåtas av regeringen.\n'],
  ['not needed', 'Resor inom länet behöver inte godkännas av närmaste chef och förvaltningschefen.\n'],
  ['not needed by one of them', 'Resor inom länet behöver inte godkännas av närmaste chef. Utlandsresor godkänns av förvaltningschefen.\n'],
  ['two things', 'Semester godkänns av enhetschefen. Bisysslor godkänns av HR-chefen.\n'],
  ['two things in one sentence', 'Semester godkänns av enhetschefen och tjänstledighet beviljas av förvaltningschefen.\n'],
  ['prepared and decided', 'Ärendet bereds av arbetsutskottet och beslutas av nämnden.\n'],
  ['proposed and adopted', 'Budgeten bereds av kommunstyrelsen och fastställs av kommunfullmäktige.\n'],
  ['the same approver', 'Ansökan tillstyrks av enhetschefen. Enhetschefen godkänner den när underlaget är komplett.\n'],
  ['consulted and approved', 'Anställningen ska stämmas av med HR och godkännas av enhetschefen.\n'],
  ['an approval and a report of it', 'Resan godkänns av enhetschefen. Beslutet anmäls till förvaltningschefen.\n'],
  ['a practice that ends', 'Kravet att resor ska godkännas av både närmaste chef och förvaltningschefen tas bort.\n'],
  ['a block quote', '> Ansökan ska tillstyrkas av enhetschefen och godkännas av förvaltningschefen.\n'],
  ['a quotation', 'I den gamla riktlinjen stod: ”Ansökan ska tillstyrkas av enhetschefen och godkännas av förvaltningschefen.”\n'],
  ['a question', 'Ska ansökan tillstyrkas av enhetschefen och godkännas av förvaltningschefen?\n'],
  ['a heading', '## Tillstyrkande av enhetschefen och godkännande av förvaltningschefen\n\nSe blanketten.\n'],
  ['what was', '## Bakgrund\n\nTidigare skulle ansökan tillstyrkas av enhetschefen och godkännas av förvaltningschefen.\n'],
  ['to be filled in', 'Ansökan ska tillstyrkas av enhetschefen och godkännas av [vem: skriv här].\n'],
  [
    'a longer text with one approver for each matter',
    '# Rutin för ledighet\n\n## Semester\n\nMedarbetaren lägger in sin önskan i systemet senast den 1 april. Semestern beviljas av enhetschefen.\n\n## Tjänstledighet\n\nAnsökan om tjänstledighet upp till sex månader beviljas av enhetschefen. Längre tjänstledighet godkänns av förvaltningschefen.\n',
  ],
  [
    'a longer text on how a matter goes to the council',
    '# Riktlinje för styrdokument\n\nFörvaltningen tar fram ett förslag. Förslaget bereds av kommunstyrelsens arbetsutskott. Policyer fastställs av kommunfullmäktige och rutiner fastställs av förvaltningschefen.\n',
  ],
];

describe('one approval is enough, or none is asked for', () => {
  it.each(silent)('%s', (_, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([]);
  });

  it('a statute', () => {
    expect(only(rule, 'Ansökan ska tillstyrkas av styrelsen och godkännas av regeringen.\n', { type: 'forfattning' })).toEqual([]);
  });
});

describe('the sentence on who decides alone', () => {
  it.each(asked)('%s', (_, markdown) => {
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
  });

  it.each([
    ['after one sentence', asked[0]?.[1] ?? '', `${asked[0]?.[1].trimEnd()} ${sentence}\n`],
    ['after two', asked[2]?.[1] ?? '', `${asked[2]?.[1].trimEnd()} ${sentence}\n`],
    [
      'before what follows',
      'Ansökan ska tillstyrkas av rektorn och godkännas av skolchefen. Svar lämnas inom en vecka.\n',
      `Ansökan ska tillstyrkas av rektorn och godkännas av skolchefen. ${sentence} Svar lämnas inom en vecka.\n`,
    ],
  ])('comes %s', (_, markdown, expected) => {
    expect(applyEdits(markdown, only(rule, markdown, { type })[0]?.fixes[0]?.edits ?? [])).toBe(expected);
  });

  it('holds once it is filled in', () => {
    const filled = sentence.replace('[Vem: skriv här]', 'Enhetschefen').replace('[gräns: skriv här]', 'tre dagar');
    const markdown = `Resan godkänns av närmaste chef och godkänns av förvaltningschefen.`;
    expect(only(rule, `${markdown}\n`, { type })).toHaveLength(1);
    expect(only(rule, `${markdown} ${filled}\n`, { type })).toEqual([]);
  });
});

describe('the message', () => {
  it.each(asked)('%s', (_, markdown) => {
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });
});
