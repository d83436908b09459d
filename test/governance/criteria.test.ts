import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../server/src/config/defaults.ts';
import { coverage } from '../../server/src/governance/coverage.ts';
import { criteria } from '../../server/src/governance/criteria.ts';
import { horizons } from '../../server/src/governance/horizon.ts';
import { provisions } from '../../server/src/governance/provisions.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { cases } from './criteria-cases.ts';

const draftOf = (markdown: string) => ({ document: createDocument('', markdown), config: defaultConfig('2026-11-24') });

/** A small document with the piece in a section of its own, or the piece itself if it has headings. */
const documentWith = (piece: string): string =>
  piece.startsWith('#') ? `# Riktlinje för Ekbacka kommun\n\n${piece}\n` : `# Riktlinje för Ekbacka kommun\n\n## Så arbetar vi\n\n${piece}\n`;

const met = (piece: string): readonly string[] => {
  const draft = draftOf(documentWith(piece));
  return coverage(draft, []).flatMap(({ criteria: own }) => own.filter((criterion) => criterion.met).map(({ id }) => id));
};

describe.each(criteria.map(({ id }) => id))('%s', (id) => {
  const { meets, misses } = cases[id] ?? { meets: [], misses: [] };

  it('has enough cases', () => {
    expect(meets.length).toBeGreaterThanOrEqual(4);
    expect(misses.length).toBeGreaterThanOrEqual(5);
  });
  it.each(meets)('is met by: %s', (piece) => {
    expect(met(piece)).toContain(id);
  });
  it.each(misses)('is not met by: %s', (piece) => {
    expect(met(piece)).not.toContain(id);
  });
});

describe('words alone', () => {
  it('cover nothing, be they thirty', () => {
    const lines = [
      'Tillit är grunden för all tillitsbaserad styrning.',
      'Vi tror på tillit, helhetssyn, öppenhet, kunskap, stöd, handlingsutrymme och medborgarfokus.',
      'Med tillit skapar vi långsiktighet och ett gott arbetsklimat präglat av tillit.',
      'Tillit, tillit och åter tillit ska genomsyra allt vi gör.',
      'Dialog, delaktighet, lärande och utveckling är viktiga ord för oss.',
    ];
    const text = `# Policy för tillit\n\n## Tillit i Ekbacka\n\n${Array.from({ length: 6 }, () => lines.join(' ')).join('\n\n')}\n\n- Tillit\n- Ökad tillit\n- Stärkt handlingsutrymme för medarbetare\n`;
    expect(text.match(/tillit/gi)?.length).toBeGreaterThanOrEqual(30);
    expect(coverage(draftOf(text), []).map(({ principle, level }) => `${principle} ${level}`)).toEqual(
      coverage(draftOf(text), []).map(({ principle }) => `${principle} missing`),
    );
  });
});

describe('text that is not in force', () => {
  const sentence = 'Medarbetarna får själva besluta hur arbetet ska läggas upp.';
  it('is met as it stands', () => {
    expect(met(sentence)).toEqual(expect.arrayContaining(['what-and-how', 'may-decide', 'frames-not-methods']));
  });
  it.each([
    `> ${sentence}`,
    `Utredningen skriver: ”${sentence}”`,
    'Om medarbetarna får besluta hur arbetet ska läggas upp blir kvaliteten bättre.',
    'Medarbetarna får inte själva besluta hur arbetet ska läggas upp.',
    'Medarbetarna fick själva besluta hur arbetet skulle läggas upp.',
    'Nämnden överväger att låta medarbetarna besluta hur arbetet ska läggas upp.',
    'Forskning visar att medarbetare som får besluta hur arbetet läggs upp mår bättre.',
    'Får medarbetarna själva besluta hur arbetet ska läggas upp?',
    'Medarbetarna får själva besluta om [vad: skriv här] och hur arbetet ska läggas upp.',
    `## Bakgrund\n\n${sentence}`,
    `## Exempel från andra kommuner\n\n${sentence}`,
    'Exempel på vad vi vill undvika:\n\n- medarbetarna får själva besluta hur arbetet ska läggas upp',
    '- Självständiga medarbetare och fritt val av arbetssätt',
  ])('meets nothing: %s', (piece) => {
    expect(met(piece)).toEqual([]);
  });
});

describe('a provision', () => {
  it('of a list has its doer from the stem, the heading or the row', () => {
    const said = (markdown: string) => provisions(draftOf(documentWith(markdown))).map(({ provision }) => provision.said);
    expect(said('Enhetschefen ska:\n\n- gå igenom schemat')).toContain('enhetschefen#r: gå igenom schemat');
    expect(said('## Enhetschef\n\n- Går igenom schemat.')).toContain('enhetschef#r: går igenom schemat.');
    expect(said('| Uppgift | Ansvarig |\n| --- | --- |\n| Ge råd om metod | Samordnare |')).toContain('samordnare#r: ge råd om metod');
  });
  it('keeps what is laid down beside what is denied', () => {
    const provision = provisions(draftOf(documentWith('Enheten följer rutinen och chefen behöver inte tillfrågas.')))[0]?.provision;
    expect(provision?.said).toContain('enheten#b följer rutinen');
    expect(provision?.said).not.toContain('tillfrågas');
  });
});

describe('a deadline', () => {
  const kinds = (sentence: string) =>
    horizons(draftOf(`---\nbeslutsdatum: 2026-03-01\n---\n\n# Plan\n\n## Uppföljning\n\n${sentence}\n`)).map(({ kind }) => kind);
  it.each([
    'Verksamhetsberättelsen för 2027 ska vara upprättad senast den 28 januari 2028.',
    'Nämnden ska ha antagit en ny riktlinje senast den 1 mars 2029.',
    'Resultatet ska vara sammanställt senast den 31 december 2029.',
  ])('for a document is no horizon: %s', (sentence) => {
    expect(kinds(sentence)).toEqual([]);
  });
  it.each([
    'Antalet fallolyckor ska ha minskat med hälften senast den 31 december 2029.',
    'Senast den 1 juli 2030 ska fler elever ha fått behörighet till gymnasiet.',
  ])('for a change is one: %s', (sentence) => {
    expect(kinds(sentence)).not.toEqual([]);
  });
});
