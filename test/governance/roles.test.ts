import { describe, expect, it } from 'vitest';
import { actorsOf } from '../../server/src/governance/mandates.ts';
import { isVague, roleReader } from '../../server/src/governance/roles.ts';
import { createDocument } from '../../server/src/markdown/document.ts';

const document = createDocument(
  '',
  '# Reglemente för kultur- och fritidsnämnden\n\nBarn- och utbildningsnämnden (BUN) och förvaltningschefen (FC) ska samverka. Medicinskt ansvarig sjuksköterska (MAS) ska delta.\n',
);
const roles = { roles: ['skiftspejare'] };
const read = roleReader(document, roles);

describe('the role that a phrase names', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Rektorn', ['rektor']],
    ['rektorerna', ['rektor']],
    ['Varje rektor', ['rektor']],
    ['respektive enhetschef', ['enhetschef']],
    ['Rektorns', ['rektor']],
    ['**Rektor**', ['rektor']],
    ['Rektor (eller ersättare)', ['rektor']],
    ['medarbetarna', ['medarbetare']],
    ['biträdande rektor', ['biträdande rektor']],
    ['verksamhetens chef', ['verksamhetens chef']],
    ['Ordföranden i nämnden', ['ordförande']],
    ['var och en', ['var och en']],
    ['Var och en av oss', ['var och en']],
    ['Förvaltningschefen och ekonomichefen', ['förvaltningschef', 'ekonomichef']],
    ['rektor, enhetschef eller vaktmästare', ['rektor', 'enhetschef', 'vaktmästare']],
    ['Rektor / enhetschef', ['rektor', 'enhetschef']],
    ['Rektor/enhetschef', ['rektor', 'enhetschef']],
    ['ordförande och vice ordförande', ['ordförande', 'vice ordförande']],
    ['1:e socialsekreterare', ['1:e socialsekreterare']],
    // What the document defines and what it is about.
    ['barn- och utbildningsnämnden', ['barn- och utbildningsnämnd']],
    ['BUN', ['barn- och utbildningsnämnd']],
    ['BUN:s', ['barn- och utbildningsnämnd']],
    ['FC', ['förvaltningschef']],
    ['MAS', ['medicinskt ansvarig sjuksköterska']],
    ['nämnden', ['kultur- och fritidsnämnd']],
    ['Kultur- och fritidsnämnden', ['kultur- och fritidsnämnd']],
    ['socialnämnden', ['socialnämnd']],
    ['Socialnämnden och nämnden', ['socialnämnd', 'kultur- och fritidsnämnd']],
    ['nämnderna', ['nämnd']],
    ['varje nämnd', ['nämnd']],
    // What the project declares.
    ['Skiftspejaren', ['skiftspejare']],
    ['skiftspejarna', ['skiftspejare']],
    ['', []],
    ['–', []],
  ];
  it.each(cases)('%j: %j', (phrase, ids) => {
    expect(read(phrase).map(({ id }) => id)).toEqual(ids);
  });

  it('is called as it is written, without determiners, with a capital', () => {
    const label = (phrase: string): string | undefined => read(phrase)[0]?.label;
    expect(['rektorerna', 'varje rektor', 'Rektorns', 'biträdande rektor', 'vår HR-avdelning', 'var och en'].map(label)).toEqual([
      'Rektorerna',
      'Rektor',
      'Rektorn',
      'Biträdande rektor',
      'HR-avdelning',
      'Var och en',
    ]);
    expect(label('BUN')).toBe('Barn- och utbildningsnämnden');
  });

  it('has its kind', () => {
    expect(['rektorn', 'nämnden', 'medarbetarna', 'skiftspejaren'].map((phrase) => read(phrase)[0]?.kind)).toEqual(['role', 'body', 'staff', 'role']);
  });

  it('is the nämnd that decided, where the title names none', () => {
    const decided = createDocument('', '---\nbeslutad av: Socialnämnden\n---\n\n# Riktlinje för stöd\n');
    expect(roleReader(decided, roles)('nämnden')).toMatchObject([{ id: 'socialnämnd', label: 'Socialnämnden' }]);
    expect(roleReader(createDocument('', '# Riktlinje för stöd\n'), roles)('nämnden')).toMatchObject([{ id: 'nämnd', label: 'Nämnden' }]);
  });

  it('is the board of a reglemente for kommunstyrelsen', () => {
    const board = createDocument('', '# Reglemente för kommunstyrelsen\n');
    expect(roleReader(board, roles)('styrelsen')).toMatchObject([{ id: 'kommunstyrelse' }]);
    expect(roleReader(board, roles)('nämnden')).toMatchObject([{ id: 'nämnd' }]);
  });
});

describe('a phrase that points nobody out', () => {
  const actors = actorsOf(document, roles);
  it.each(['berörda', 'Berörda parter', 'berörd chef', 'vederbörande', 'lämplig funktion', 'verksamheten', 'ansvarig', 'relevanta aktörer'])('%s', (phrase) => {
    expect(isVague(phrase, actors)).toBe(true);
  });
  it.each([
    'rektorn',
    'ansvarig chef',
    'varje verksamhet',
    'respektive verksamhet',
    'kommunens verksamheter',
    'verksamhetens chef',
    'verksamhetschefen',
    'medarbetarna',
    'alla',
    '',
  ])('not %j', (phrase) => {
    expect(isVague(phrase, actors)).toBe(false);
  });
});
