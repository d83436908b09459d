import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'missing-header-field';
const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';
const lines = (...more: readonly string[]): string => `${more.join('\n\n')}\n`;
const decided = 'Antagen av kommunstyrelsen 2026-05-04 § 12.';

const asked: readonly [string, string, string, readonly string[]][] = [
  [
    'policy',
    'nothing at all',
    lines('# Policy för bemötande', 'Vi lyssnar och svarar.'),
    ['vem som har beslutat', 'när', 'ansvarar', 'gäller för', 'hur länge'],
  ],
  ['plan', 'nobody responsible', lines('# Plan för lekplatser', decided, 'Vi rustar upp fyra lekplatser om året.'), ['ansvarar']],
  [
    'riktlinje',
    'labels without values',
    '# Riktlinje för inköp\n\n**Beslutad av:**\\\n**Datum:**\\\n**Dokumentansvarig:** –\n\nRiktlinjen gäller alla chefer.\n',
    ['vem som har beslutat', 'ansvarar'],
  ],
  ['rutin', 'no date', lines('# Rutin för larm', 'Beslutad av: Enhetschefen', 'Rutinen gäller alla i huset.'), ['när', 'ansvarar']],
  [
    'program',
    'a date of something else',
    lines('# Program för friluftsliv', '## Bakgrund', 'Leden invigdes.', '## Mål', 'Leden rustades upp 2019-06-01.'),
    ['när'],
  ],
  ['strategi', 'responsible for the work, not the document', lines('# Strategi för service', decided, 'Servicechefen ansvarar för växeln.'), ['ansvarar']],
  ['reglemente', 'no decision', lines('# Reglemente för kulturnämnden', 'Nämnden ansvarar för biblioteken.'), ['vem som har beslutat', 'när']],
  [
    'regler',
    'a table with a gap',
    '# Ordningsregler för badhuset\n\n| Uppgift | Innehåll |\n|---|---|\n| Beslutad av | Fritidsnämnden |\n| Datum | 2026-05-04 |\n| Dokumentansvarig | |\n\nBarn badar med en vuxen.\n',
    ['ansvarar'],
  ],
  [
    'handlingsplan',
    'a front matter with a gap',
    `---\nbeslutad av: Rektorn\nbeslutsdatum: 2026-05-04\n---\n\n${lines('# Handlingsplan mot mobbning', 'Teamet träffas varje vecka.')}`,
    ['ansvarar'],
  ],
  ['verksamhetsplan', 'a sentence on a board', lines('# Verksamhetsplan 2027', 'Tekniska nämnden har sett över parkerna.'), ['vem som har beslutat']],
  ['policy', 'a draft without anyone responsible', lines('# Policy för resor', '**Status:** Utkast', 'Policyn gäller alla anställda.'), ['ansvarar']],
];

describe('facts missing from the header', () => {
  it.each(asked)('%s: %s', (type, _, markdown, missing) => {
    const found = only(rule, markdown, { type });
    expect(marked(markdown, found)).toEqual([titleOf(markdown)]);
    for (const words of missing) expect(found[0]?.message).toContain(words);
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });

  it('names only what is missing', () => {
    const markdown = lines('# Plan för lekplatser', decided, 'Planen gäller till 2030-12-31.');
    expect(only(rule, markdown, { type: 'plan' })[0]?.message).toBe('Kan huvudet fyllas på? Det framgår ännu inte vem som ansvarar för dokumentet.');
  });

  it.each([
    ['after a bold line', lines('# Plan för lekplatser', '**Sjövalla kommun**', decided, 'Gäller till: 2030', '## Syfte', 'Vi vill.')],
    ['in terms', lines('# Plan för kulturskolan', decided, 'Planen gäller vårterminen 2027 till och med vårterminen 2029.')],
  ])('reads how long it is valid %s', (_, markdown) => {
    expect(only(rule, markdown, { type: 'plan' })[0]?.message).not.toMatch(/hur länge|beslutat/);
  });

  it('does not ask a draft for its decision', () => {
    const found = only(rule, lines('# Policy för resor', 'Inväntar beslut.', 'Policyn gäller alla anställda.'), { type: 'policy' });
    expect(found[0]?.message).not.toContain('beslutat');
  });

  it('writes the facts under the title, to be filled in', () => {
    const markdown = lines('# Policy för bemötande', 'Vi lyssnar och svarar.');
    const after = applyEdits(markdown, only(rule, markdown, { type: 'policy' })[0]?.fixes[0]?.edits ?? []);
    expect(after).toMatch(/^# Policy för bemötande\n\n- Beslutad av: \[[^\]]+: skriv här\]\n- Datum: /);
    expect(after).toMatch(/\n\nVi lyssnar och svarar\.\n$/);
    expect(
      only(rule, after.replace(/\[ÅÅÅÅ-MM-DD: skriv här\]/g, '2026-05-04').replace(/\[[^\]]*: skriv här\]/g, 'Servicechefen'), { type: 'policy' }),
    ).toEqual([]);
  });
});

const full = (person: string, decision = decided): string => lines('# Policy för bemötande', decision, person, 'Vi lyssnar och svarar.');
const said: readonly [string, string, string][] = [
  ['policy', 'labels', '# Policy för bemötande\n\nBeslutad av: Nämnden\\\nDatum: 2026-05-04\\\nDokumentansvarig: Servicechefen\n\nVi lyssnar.\n'],
  [
    'policy',
    'a table',
    '# Policy\n\n| Uppgift | Innehåll |\n|---|---|\n| Fastställd av | Nämnden |\n| Beslutsdatum | 2026-05-04 |\n| Dokumentägare | Servicechefen |\n\nVi lyssnar.\n',
  ],
  ['policy', 'front matter', '---\nbeslutad av: Nämnden\nbeslutsdatum: 2026-05-04\ndokumentansvarig: Servicechefen\n---\n\n# Policy\n\nVi lyssnar.\n'],
  ['policy', 'a block quote as header', '# Policy\n\n> **Beslutad av:** Nämnden 2026-05-04\n>\n> **Dokumentansvarig:** Servicechefen\n\nVi lyssnar.\n'],
  [
    'handlingsplan',
    'who follows it up',
    lines('# Handlingsplan för service', 'Beslut: Servicenämnden 2026-05-04', 'Ansvarig för uppföljning: utvecklingsledaren'),
  ],
  ['policy', 'responsible in a sentence', full('Servicechefen ansvarar för att policyn hålls aktuell.')],
  ['policy', 'who reviews it', full('Servicechefen ser över dokumentet i mars.')],
  ['policy', 'a section on its follow-up', full('## Uppföljning av policyn\n\nDet görs genom demokratiberedningen.')],
  [
    'verksamhetsplan',
    'the board in a row of the header',
    lines('Version 2 | Gäller från 2026-01-01 | Tekniska nämnden, Sjövalla kommun', '# Verksamhetsplan 2027'),
  ],
  ['verksamhetsplan', 'the board under the title', lines('# Verksamhetsplan 2027', 'Kultur- och fritidsnämnden', 'Datum: 2026-02-03')],
  ['policy', 'a contact', full('Kontaktperson: Servicechefen')],
  ['policy', 'drawn up by', full('Upprättad av servicechefen.')],
  [
    'policy',
    'decided in the last section',
    lines('# Policy', 'Vi lyssnar.', '## Beslut', 'Policyn är antagen den 4 maj 2026 av nämnden. Servicechefen är ansvarig för policyn.'),
  ],
  ['plan', 'reviewed by, in the header', lines('# Plan för lekplatser', `${decided} För revidering ansvarar parkchefen.`, 'Vi rustar upp.')],
  ['plan', 'answers for its revision, in the header', lines('# Plan för lekplatser', `${decided} Parkchefen ansvarar för revidering.`, 'Vi rustar upp.')],
  ['plan', 'the whole charge', lines('# Plan för lekplatser', decided, '## Ansvar', 'Parkchefen har det övergripande ansvaret för arbetet.')],
  ['strategi', 'charge of the whole', lines('# Strategi för hälsa', decided, '## Organisation', 'Regionstyrelsen svarar för helheten.')],
  ['riktlinje', 'charge of the review', full('HR-chefen svarar för översynen.').replace('Policy', 'Riktlinje')],
  [
    'handlingsplan',
    'decided, in the last line',
    lines('# Handlingsplan för lek', 'Parkchefen har yttersta ansvaret.', '## Mål', 'Fler leker.', 'Fastställd av nämnden den 4 maj 2026.'),
  ],
  [
    'verksamhetsplan',
    'the board above the title',
    'Kulturnämnden\nEkby kommun\nBeslutsdatum: 2026-11-20. Dnr KN 2026.1.\n\n# Verksamhetsplan 2027\n\nVi lyssnar.\n',
  ],
  [
    'program',
    'the council by its letters',
    lines('# Folkhälsoprogram 2026–2030', 'Ekby kommun, KF 2025-10-27 § 133. Kontakt: folkhälsostrateg.', 'Hälsan är olika.'),
  ],
  [
    'plan',
    'the day with the decision',
    '# Plan\n\n| Antagen av | Nämnden 2026-05-04 § 17 |\n|---|---|\n| Ansvarig funktion | Parkchefen |\n\nVi rustar upp.\n',
  ],
  ['rutin', 'drawn up by its head', lines('# Rutin för larm', 'Upprättad av enhetschefen 2026-05-04.', 'Vaktmästaren provar larmet.')],
  ['reglemente', 'nobody responsible for a reglemente', lines('# Reglemente för kulturnämnden', 'Antaget av kommunfullmäktige 2026-05-04.')],
  ['verksamhetsplan', 'nor for a plan of the year', lines('# Verksamhetsplan 2027', 'Fastställd av kulturnämnden 2026-11-20.')],
  [
    'policy',
    'left to fill in',
    '# Policy\n\n- Beslutad av: [organ: skriv här]\n- Datum: [ÅÅÅÅ-MM-DD: skriv här]\n- Dokumentansvarig: [roll: skriv här]\n\nVi lyssnar.\n',
  ],
];
const silent: readonly [string, string, string][] = [
  ['avtal', 'an agreement', lines('# Avtal om städning', 'Leverantören städar.')],
  ['vision', 'a vision', lines('# Vision', 'Alla är med.')],
  ['uppdrag', 'an assignment', lines('# Uppdrag om data', 'Myndigheten ska redovisa.')],
  ['direktiv', 'a directive', lines('# Direktiv om data', 'Utredaren ska redovisa.')],
  ['forfattning', 'a statute', lines('# Förordning (2019:12) om data', 'Myndigheten ska redovisa.')],
  ['policy', 'an extract', lines('# Utdrag ur policy', 'Vi lyssnar.')],
  ['policy', 'a fragment', 'Vi lyssnar och svarar.\n'],
  ['okand', 'an unknown type', lines('# Om bemötande', 'Vi lyssnar.')],
];

describe('the facts are there, or nothing is asked', () => {
  it.each([...said, ...silent])('%s: %s', (type, _, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });
});
