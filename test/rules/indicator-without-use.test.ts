import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { only } from '../support/one-rule.ts';
import { describeRule } from '../support/rule-cases.ts';

const plan = (...parts: readonly string[]): string => `# Plan för biblioteken\n\n${parts.join('\n\n')}\n`;
const table =
  '| Mål | Indikator | Målvärde |\n|---|---|---|\n| Fler läser | Lån per barn | 20 |\n| Fler kommer | Besök per invånare | 5 |\n| Nöjda | Index | 80 |';
const list = '- antal besök\n- antal lån\n- andel nöjda';

describeRule('indicator-without-use', {
  type: 'plan',
  asks: [
    ['a table with values', plan('## Mål', table), 'Indikator'],
    ['a table without edge bars', plan('## Mål', 'Mål | Nyckeltal\n--- | ---\nFler läser | Lån\nFler kommer | Besök\nNöjda | Index'), 'Nyckeltal'],
    [
      'with an owner, who does not have to be a user',
      plan('| Mått | Ansvarig | Källa |\n|---|---|---|\n| Lån | Chefen | Systemet |\n| Besök | Chefen | Räknare |\n| Index | Chefen | Enkät |'),
      'Mått',
    ],
    ['a list after a stem', plan('## Uppföljning', `Följande nyckeltal ingår:\n\n${list}`), 'nyckeltal'],
    ['a numbered list after a stem', plan('Vi följer tre indikatorer:\n\n1. lån\n2. besök\n3. index'), 'indikatorer'],
    ['a list under a heading', plan('## Indikatorer', list), 'Indikatorer'],
    ['a list right after its stem', plan(`Kvaliteten mäts med kvalitetsmått. De viktigaste är:\n${list}`), 'kvalitetsmått'],
    ['it is said how they are marked, not what for', plan('## Mål', table, 'Utfallet markeras med grönt, gult eller rött i månadsrapporten.'), 'Indikator'],
    ['what is used is something else', plan('## Mål', table, '## Lokaler', 'Lokalerna används av föreningar.'), 'Indikator'],
    ['with an empty cell', plan('| Huvudmål | Mätetal |\n|---|---|\n| A | Lån |\n|  | Besök |\n| B | Index |'), 'Mätetal'],
  ],
  silent: [
    ['the follow-up accounts for them', plan('## Mål', table, '## Så följer vi planen', 'Bibliotekschefen redovisar målen i februari.')],
    ['the follow-up is a talk', plan('## Mål', table, '## Uppföljning', 'Nämnden håller en dialog med varje bibliotek i mars.')],
    [
      'the follow-up takes them up again',
      plan('## Mål', table, '## Uppföljning', 'Nämnden går varje höst igenom måtten med enheterna och omprövar målvärdena.'),
    ],
    [
      'the board is given them with causes',
      plan('## Mål', table, '## Uppföljning', 'Nämnden får varje år en redovisning av måtten, med orsaker och effekter.'),
    ],
    [
      'a column for use',
      plan(
        '| Indikator | Vem använder den? | Till vad? |\n|---|---|---|\n| Lån | Personalen | Inköp |\n| Besök | Chefen | Öppettider |\n| Index | Rådet | Samtal |',
      ),
    ],
    ['a column for the purpose', plan('| Indikator | Syfte |\n|---|---|\n| Lån | Se vad som läses |\n| Besök | Välja öppettider |\n| Index | Förstå |')],
    ['the text beside says it', plan('## Mål', table, 'Personalen diskuterar siffrorna två gånger om året.')],
    ['a section on follow-up says it', plan('## Mål', table, '## Uppföljning', 'Indikatorerna används av arbetslagen för att välja vad de prövar.')],
    ['a basis for decisions', plan('## Mål', table, '## Budget', 'Utfallet ligger till grund för nämndens prioriteringar.')],
    ['who gets them, in the same section', plan('## Uppföljning', `Följande nyckeltal redovisas till nämnden:\n\n${list}`)],
    ['they decide over money', plan('## Mål', table, '## Medel', 'En pott delas ut till dem som når sina målvärden.')],
    ['an action plan follows', plan('## Mål', table, 'Vid rött utfall upprättas en åtgärdsplan.')],
    ['two measures', plan('| Mål | Indikator |\n|---|---|\n| Fler läser | Lån |\n| Fler kommer | Besök |')],
    [
      'a table of something else',
      plan('| Åtgärd | Ansvar | Tid |\n|---|---|---|\n| Bokgåva | Barnbibliotekarien | 2027 |\n| Turlista | Chefen | 2027 |\n| Kurs | HR | 2028 |'),
    ],
    ['target groups', plan('| Målgrupp | Antal |\n|---|---|\n| Barn | 20 |\n| Unga | 30 |\n| Äldre | 40 |')],
    ['a list that a measure does not stem', plan(`Chefen ansvarar för:\n\n${list}`)],
    ['headings for measures of length', plan('| Rum | Bredd och höjd |\n|---|---|\n| A | 2 |\n| B | 3 |\n| C | 4 |')],
    ['an extract', `# Utdrag ur planen\n\n${table}\n`],
    ['a statute', plan('## Mål', table), 'forfattning'],
    ['somebody else’s table', plan('> | Mål | Indikator |\n> |---|---|\n> | A | Lån |\n> | B | Besök |\n> | C | Index |')],
  ],
});

describe('the columns', () => {
  const changed = (markdown: string): string => applyEdits(markdown, only('indicator-without-use', markdown, { type: 'plan' })[0]?.fixes[0]?.edits ?? []);

  it('are added to each row of a table', () => {
    expect(changed(plan('| Mål | Indikator |\n|---|---|\n| A | Lån |\n| B | Besök |\n| C | Index |'))).toBe(
      plan(
        '| Mål | Indikator | Vem använder den? | Till vad? |\n|---|---| --- | --- |\n| A | Lån | [vem: skriv här] | [till vad: skriv här] |\n| B | Besök | [vem: skriv här] | [till vad: skriv här] |\n| C | Index | [vem: skriv här] | [till vad: skriv här] |',
      ),
    );
  });

  it('make a table of a list', () => {
    expect(changed(plan('Följande nyckeltal ingår:\n- lån,\n- besök\n- *index*.'))).toBe(
      plan(
        'Följande nyckeltal ingår:\n\n| Mått | Vem använder det? | Till vad? |\n| --- | --- | --- |\n| lån | [vem: skriv här] | [till vad: skriv här] |\n| besök | [vem: skriv här] | [till vad: skriv här] |\n| *index* | [vem: skriv här] | [till vad: skriv här] |',
      ),
    );
  });

  it('keep the line endings of the draft', () => {
    expect(changed(plan('Mått | Källa\n---|---\nLån | A\nBesök | B\nIndex | C').replaceAll('\n', '\r\n'))).toContain(
      '\r\nLån | A | [vem: skriv här] | [till vad: skriv här]\r\n',
    );
  });
});
