import { describe, expect, it } from 'vitest';
import { documentTypeIds, documentTypeIn, documentTypeNamed, documentTypes } from '../../server/src/governance/document-types.ts';
import { identity, isExtract, isFragment, ownDate } from '../../server/src/governance/identity.ts';
import { isNeverGoverning, recognise } from '../../server/src/governance/recognise.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { corpusNames, corpusText, hasShared } from '../support/shared.ts';

describe('the type', () => {
  const cases: readonly [string, string, string, string, string][] = [
    ['front matter', '---\ndokumenttyp: riktlinje\n---\n\n# Strategi för resor\n', '', 'riktlinje', 'header'],
    ['front matter with a form of the word', '---\nDokumenttyp: Styrdokument (riktlinjer)\n---\n\n# AI-policy\n', '', 'riktlinje', 'header'],
    ['a bold line', '# Resor\n\n**Dokumenttyp:** Policy\n', '', 'policy', 'header'],
    ['a plain line', '# Resor\n\nTyp: överenskommelse\n', '', 'overenskommelse', 'header'],
    ['a table', '# Resor\n\n| Dokumenttyp | Reglemente |\n|---|---|\n| Version | 2 |\n', '', 'reglemente', 'header'],
    ['a quote as header', '# Resor\n\n> **Dokumenttyp:** Rutin\n', '', 'rutin', 'header'],
    ['an empty field', '# Handlingsplan för klimatet\n\n**Dokumenttyp:**\n', '', 'handlingsplan', 'title'],
    ['a choice with one ticked', '# Priser\n\nDokumenttyp: [ ] policy [x] regler [ ] riktlinje\n', '', 'regler', 'header'],
    ['a choice with signs', '# Priser\n\nDokumenttyp: ☐ policy ☒ riktlinje ☐ plan\n', '', 'riktlinje', 'header'],
    ['a choice not made', '# Program för fritid\n\nDokumenttyp: [ ] policy [ ] regler\n', '', 'program', 'title'],
    ['what stands last in the title', '# Samordnad plan för barn (SIP) – rutin\n', '', 'rutin', 'title'],
    ['a subject last in the title', '# Plan för skolan – läsning\n', '', 'plan', 'title'],
    ['a guide', '# Guide för nya kollegor\n', '', 'vagledning', 'title'],
    ['a field to be filled in', '# Plan\n\nDokumenttyp: [typ: skriv här]\n', '', 'plan', 'title'],
    ['the title', '# Storköpings kulturpolitiska program 2027–2031\n', '', 'program', 'title'],
    ['a compound in the title', '# AI-policy\n', '', 'policy', 'title'],
    ['the definite form', '# Miljöprogrammet\n', '', 'program', 'title'],
    ['the title in front matter', '---\ntitel: Verksamhetsplan 2027\n---\n\n# Nämndens uppdrag\n', '', 'verksamhetsplan', 'title'],
    ['a committee directive', '# Tillit i styrningen, dir. 2016:51\n', '', 'direktiv', 'title'],
    ['an SFS number in the title', '# Kommunallag (2017:725)\n', '', 'forfattning', 'designation'],
    ['an SFS number after om', '# Lag (2010:801) om införande av skollagen\n', '', 'forfattning', 'designation'],
    ['the number of a law that a plan follows', '# Plan enligt skollagen (2010:800)\n', '', 'plan', 'title'],
    ['the number of a law in other words', '# Tolkning av kommunallagen (2017:725)\n', '', 'okand', 'nothing'],
    ['a proposal with a number', '# Medborgarförslag (2020:3)\n', '', 'okand', 'nothing'],
    ['an SFS number in front matter', '---\nbeteckning: 2007:515\n---\n\n# Myndighetsförordning\n', '', 'forfattning', 'designation'],
    ['paragraphs', '# Förordning om bidrag\n\n## 1 §\n\nText.\n\n## 2 §\n\nText.\n\n## 3 §\n\nText.\n', '', 'forfattning', 'paragraphs'],
    ['chapters', '# Socialtjänstlag\n\n## 1 kap. Mål\n\n## 2 kap. Ansvar\n\n## 3 kap. Övrigt\n', '', 'forfattning', 'paragraphs'],
    ['paragraphs of a company', '# Bolagsordning för Bostäder AB\n\n## 1 § Firma\n\n## 2 § Säte\n\n## 3 § Ändamål\n', '', 'okand', 'nothing'],
    ['paragraphs of a board', '# Reglemente för nämnden\n\n## 1 § Uppgift\n\n## 2 § Möten\n\n## 3 § Jäv\n', '', 'reglemente', 'title'],
    ['the file name', '# Så gör vi\n', 'file:///x/rutin-f%C3%B6r-nycklar_2027.md', 'rutin', 'file'],
    ['the file name with blanks', 'Text.\n', 'C:\\docs\\Riktlinjer för resor.md', 'riktlinje', 'file'],
    ['a file name that is no URI', 'Text.\n', '100%.md', 'okand', 'nothing'],
    ['nothing', '# Så gör vi\n\nVi hjälps åt.\n', 'text.md', 'okand', 'nothing'],
    ['words that only end so', '# Revision och division i televisionen\n', '', 'okand', 'nothing'],
    ['a plan that is mentioned only', '# Om oss\n\nVi följer planen.\n', '', 'okand', 'nothing'],
    ['nothing at all', '', '', 'okand', 'nothing'],
  ];

  it.each(cases)('%s', (_, markdown, name, type, shownBy) => {
    expect(identity(createDocument(name, markdown))).toEqual({ type, shownBy });
  });

  it.each(documentTypeIds)('%s is known by its id and by its Swedish word, in any case', (id) => {
    expect(id).toMatch(/^[a-z]+$/);
    for (const word of [id, documentTypes[id], id.toUpperCase(), ` ${documentTypes[id].toUpperCase()} `]) expect(documentTypeNamed(word)).toBe(id);
  });

  it('is no other word', () => {
    for (const word of ['', 'roman', 'polic', 'toString', '__proto__']) expect(documentTypeNamed(word)).toBeUndefined();
  });

  it.each(documentTypeIds.filter((id) => !['forfattning', 'okand'].includes(id)))('%s is seen in a title', (id) => {
    expect(documentTypeIn(`${documentTypes[id]} för skolan`)).toBe(id);
    expect(documentTypeIn(`Kommunens ${documentTypes[id]}`)).toBe(id);
  });
});

describe('the day of a document', () => {
  it.each([
    ['---\ngäller från: 2027-01-01\nbeslutsdatum: 2026-11-03\n---\n', '2027-01-01'],
    ['---\nbeslutsdatum: 2026-11-03\n---\n# Plan 2030\n', '2026-11-03'],
    ['# Plan\n\nAntagen av kommunfullmäktige 2019-12-16 § 115\n', '2019-12-16'],
    ['# Plan\n\n**Fastställd:** den 3 maj 2021\n', '2021-05-03'],
    ['# Verksamhetsplan 2027\n', '2027-01-01'],
    ['Giltighetstid: 2025–2029\n\n# Om förbundet\n', '2025-01-01'],
    ['# Strategi för skogen till 2040\n', undefined],
    ['# Kulturprogram – mot 2035\n', undefined],
    ['# Vision 2045\n', undefined],
    ['# Energistrategi 2035\n\n_Antagen av fullmäktige 2026-05-04, § 9_\n', '2026-05-04'],
    ['# Strategi 2024–2030\n', '2024-01-01'],
    ['# Plan\n\nPlanen gäller under perioden 2025–2028.\n', '2025-01-01'],
    ['# Plan\n\nI dag är det 2026-11-24.\n', undefined],
    ['# Plan\n\nGäller från: [datum: skriv här]\n', undefined],
    ['# Plan enligt lagen (2017:725)\n', undefined],
    ['', undefined],
  ])('%j: %s', (markdown, day) => {
    expect(ownDate(createDocument('', markdown))).toBe(day);
  });
});

describe('pieces of documents', () => {
  const words = 'Vi möter alla med respekt. ';
  it.each([
    [words, true],
    [words.repeat(40), false],
    [`# Titel\n\n${words}`, false],
    [`## Rubrik\n\n${words}`, true],
    [`---\ntitel: Plan\n---\n\n${words}`, true],
    ['', true],
  ])('fragment %#', (markdown, expected) => {
    expect(isFragment(createDocument('', markdown))).toBe(expected);
  });

  it.each([
    ['# Sammanfattning av planen\n', true],
    ['# Planen – lättläst version\n', true],
    ['# Utdrag ur reglementet\n', true],
    ['---\nutdrag: ja\n---\n\n# Plan\n', true],
    ['---\nutdrag:\n---\n\n# Plan\n', false],
    ['# Plan\n\n## Sammanfattning\n\nKort.\n', false],
    ['# Plan\n\nEn sammanfattning finns.\n', false],
  ])('extract %j: %s', (markdown, expected) => {
    expect(isExtract(createDocument('', markdown))).toBe(expected);
  });
});

describe('what looks like a governing document', () => {
  const norms = 'Nämnden ska leda arbetet. Rektorn ansvarar för planen.\n';
  it.each([
    ['its type', '---\ndokumenttyp: policy\n---\n\nText.\n', 'a.md', true, ['declared-type']],
    ['its number', '---\nbeteckning: 2007:515\n---\n\nText.\n', 'a.md', true, ['designation']],
    ['title and norms', `# Riktlinje för resor\n\n${norms}`, 'a.md', true, ['title', 'norms']],
    ['title and decision', '# Plan för skolan\n\nAntagen av kommunfullmäktige 2026-01-01\n', 'a.md', true, ['title', 'decision']],
    ['decision and norms', `# Så gör vi\n\nBeslutad av nämnden\n\n${norms}`, 'a.md', true, ['decision', 'norms']],
    ['a title alone', '# Projektplan\n\nHej.\n', 'a.md', false, ['title']],
    ['norms alone', norms, 'a.md', false, ['norms']],
    ['minutes of a meeting', '# Möte 3 maj\n\n- Anna berättade\n- Kaffe\n', 'a.md', false, []],
    ['a README, whatever it says', `---\ndokumenttyp: policy\n---\n\n${norms}`, 'docs/README.md', false, []],
    ['in node_modules', `---\ndokumenttyp: policy\n---\n\n${norms}`, 'node_modules/x/policy.md', false, []],
    ['English text', '# Security policy\n\nYou must report bugs.\n', 'a.md', false, ['title']],
    ['nothing', '', 'a.md', false, []],
  ])('%s', (_, markdown, name, governing, evidence) => {
    const seen = recognise(createDocument(name, markdown));
    expect(seen.governing).toBe(governing);
    expect(seen.evidence).toEqual(expect.arrayContaining(evidence));
    if (!governing) expect(seen.evidence).toEqual(evidence);
  });

  it.each([
    ['README.md', true],
    ['x/readme.sv.md', true],
    ['CHANGELOG.md', true],
    ['x\\CONTRIBUTING.md', true],
    ['a/node_modules/b.md', true],
    ['.github/policy.md', true],
    ['readme-policy-for-kommunen.md', true],
    ['policy.md', false],
    ['om-readme.md', false],
    ['outbildning/plan.md', false],
  ])('never by path: %s %s', (path, never) => {
    expect(isNeverGoverning(path)).toBe(never);
  });

  it.skipIf(!hasShared)('the corpus: no file throws, statutes are known as such', () => {
    for (const name of corpusNames()) {
      const document = createDocument(name, corpusText(name));
      expect(() => recognise(document)).not.toThrow();
      if (/-sfs-/.test(name)) expect(identity(document).type, name).toBe('forfattning');
    }
  });
});
