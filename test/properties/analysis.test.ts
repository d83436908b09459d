import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../server/src/analysis.ts';
import type { Document } from '../../server/src/core/document.ts';
import type { Finding } from '../../server/src/core/rule.ts';
import type { Span } from '../../server/src/core/text.ts';
import { createDocument, editDocument } from '../../server/src/markdown/document.ts';
import { configOf } from '../support/drafts.ts';
import { ruleNamed } from '../../server/src/rules/index.ts';
import { editOf, fragments, looseEdit } from '../support/markdown.ts';
import { corpusNames, corpusText, hasShared } from '../support/shared.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 150);
const limit = 120_000;

/** What drafts are made of: duties, their owners, goals, horizons, places to fill in, departures. */
const pieces = [
  'Planen ska följas upp. ',
  'Avvikelser ska anmälas och utredas inom en vecka.\n\n',
  'Man ska svara samma dag.\n\n',
  'Det ska finnas en rutin 😀 på varje enhet. ',
  'Rektorn leder arbetet. Den ska revideras i maj.\n\n',
  'Enhetschefen ansvarar för att:\n\n- avvikelser utreds\n- larmet ska provas\n\n',
  'Nämnden ska:\n\n1. besluta om taxan\n2. larmet ska provas\n',
  '**Rektor:** Frånvaron ska följas upp.\n',
  '## Rektors ansvar\n\n',
  '# Riktlinje för resor\n\n',
  '## Mål\n\n- Kortare väntan\n- Renare luft\n- Levande bygd\n- Öppna möten\n- Tryggare vägar\n- Fler träd\n',
  'Mål 3: Fler hittar rätt till 2031\n\n',
  '| Uppgift | Ansvarig |\n|---|---|\n| Planen ska revideras | Nämnden |\n| Larmet ska provas | – |\n\n',
  '| Mål | Indikator |\n|---|---|\n| Renare luft | Partiklar |\n\n',
  'Räddningstjänsten Väst (RVAST) finns nära. ',
  'RVAST leder. Larmet ska provas.\n\n',
  'År 2035 ska färre behöva stöd.\n\n',
  'Planen gäller tills vidare och ses över vart fjärde år.\n\n',
  'Enhetschefen får besluta om undantag.\n\n',
  'Ansvarig är [vem: skriv här].\n\n',
  '[vem: skriv här] ansvarar för det som står i avsnittet.\n\n',
  '<!-- tillitskoll-ignorera unclear-mandate: ett skäl -->\n\n',
  '> Planen ska följas upp.\n\n',
  '---\ndokumenttyp: plan\nbeslutsdatum: 2026-01-01\n---\n\n',
  'Dokumenttyp: policy\n\n',
];

const draft = (most = 12): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fragments(4) }), { maxLength: most })
    .map((parts) => parts.join(''));
const edit = fc.oneof(looseEdit, fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(20), newText: draft(2) }));
const type = fc.constantFrom(undefined, 'plan', 'riktlinje', 'forfattning');

/** All that is said of a draft; the configuration is one object for each type, so that what is kept by it is kept. */
const configs = new Map([undefined, 'plan', 'riktlinje', 'forfattning'].map((each) => [each, configOf({ type: each })]));
const said = (document: Document, as?: string): Analysis => analyse(document, configs.get(as) ?? configOf({ type: as }));

function* spansOf({ findings, departures, coverage }: Analysis): Generator<Span> {
  for (const { span, related, fixes } of [...findings, ...departures.map(({ finding }) => finding)]) {
    yield span;
    for (const each of related) yield each.span;
    for (const fix of fixes) for (const each of fix.edits) yield each.span;
  }
  for (const { ignore } of departures) yield* [ignore.span, ignore.rulesSpan, ignore.covers];
  for (const { criteria } of coverage) for (const { evidence } of criteria) for (const { span } of evidence) yield span;
}

/** Whether the offset lies between the halves of a character outside the first plane. */
const splits = (text: string, offset: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) && offset > 0;

/** Findings with every offset moved, and line endings in what fixes insert made alike. */
const moved = (findings: readonly Finding[], by: (offset: number) => number): readonly Finding[] => {
  const span = ({ start, end }: Span): Span => ({ start: by(start), end: by(end) });
  return findings.map((finding) => ({
    ...finding,
    span: span(finding.span),
    related: finding.related.map((each) => ({ ...each, span: span(each.span) })),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((each) => ({ span: span(each.span), newText: each.newText.replaceAll('\r\n', '\n') })),
    })),
  }));
};

describe('an analysis', () => {
  it(
    'after edits is that of the edited text',
    () => {
      fc.assert(
        fc.property(draft(), fc.array(edit, { minLength: 1, maxLength: 3 }), type, (text, edits, as) => {
          let document = createDocument('', text);
          said(document, as);
          for (const loose of edits) {
            document = editDocument(document, editOf(document.text, loose));
            expect(said(document, as)).toEqual(said(createDocument('', document.text), as));
          }
        }),
        { numRuns: runs },
      );
    },
    limit,
  );

  it(
    'throws on no text, and every span in it lies in the text and splits no character',
    () => {
      fc.assert(
        fc.property(draft(20), type, (text, as) => {
          const analysis = said(createDocument('', text), as);
          expect(analysis.failures).toEqual([]);
          for (const { start, end } of spansOf(analysis)) {
            expect(start >= 0 && start <= end && end <= text.length).toBe(true);
            expect(splits(text, start) || splits(text, end)).toBe(false);
          }
        }),
        { numRuns: runs },
      );
    },
    limit,
  );

  it(
    'of any string at all',
    () => {
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
          expect(said(createDocument('', text)).failures).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
    limit,
  );

  it(
    'of the same text is the same',
    () => {
      fc.assert(
        fc.property(draft(), type, (text, as) => {
          expect(analyse(createDocument('', text), configOf({ type: as }))).toEqual(analyse(createDocument('', text), configOf({ type: as })));
        }),
        { numRuns: runs / 2 },
      );
    },
    limit,
  );

  it(
    'with CRLF differs in offsets only',
    () => {
      fc.assert(
        fc.property(draft(), type, (mixed, as) => {
          const text = mixed.replaceAll('\r', '');
          const before = said(createDocument('', text), as);
          const after = said(createDocument('', text.replaceAll('\n', '\r\n')), as);
          const by = (offset: number): number => offset + (text.slice(0, offset).match(/\n/g)?.length ?? 0);
          expect(moved(after.findings, (offset) => offset)).toEqual(moved(before.findings, by));
          expect(after.coverage.map(({ level }) => level)).toEqual(before.coverage.map(({ level }) => level));
        }),
        { numRuns: runs },
      );
    },
    limit,
  );

  it(
    'with text in front moves by its length',
    () => {
      const front = 'Inledande ord om ingenting.\n\n';
      // What the whole text decides, its title and its length, is another matter.
      const local = ({ findings }: Analysis): readonly Finding[] =>
        findings.filter(({ rule }) => !ruleNamed(rule)?.missing && rule !== 'trust-as-decoration' && rule !== 'principle-only-named');
      fc.assert(
        fc.property(
          draft().filter((text) => !/^\uFEFF?---/.test(text) && !text.startsWith('\uFEFF')),
          (text) => {
            const before = local(said(createDocument('', text), 'riktlinje'));
            const after = local(said(createDocument('', front + text), 'riktlinje'));
            expect(moved(after, (offset) => offset)).toEqual(moved(before, (offset) => offset + front.length));
          },
        ),
        { numRuns: runs },
      );
    },
    limit,
  );

  it(
    'says nothing of a draft in a code fence',
    () => {
      fc.assert(
        fc.property(draft(), (text) => {
          const fenced = `\`\`\`\`\`\`\n${text.replaceAll('`', '')}\n\`\`\`\`\`\`\n`;
          expect(said(createDocument('', fenced), 'riktlinje').findings.filter(({ rule }) => rule !== 'unfilled-placeholder')).toEqual([]);
        }),
        { numRuns: runs / 2 },
      );
    },
    limit,
  );
});

describe.skipIf(!hasShared)('on real documents', () => {
  it.each(hasShared ? corpusNames().filter((name) => corpusText(name).length < 60_000) : [])(
    '%s: after edits as in the whole',
    (name) => {
      let document = createDocument(name, corpusText(name));
      said(document);
      for (const loose of fc.sample(edit, { numRuns: 3, seed: 11 })) {
        document = editDocument(document, editOf(document.text, loose));
        const analysis = said(document);
        expect(analysis).toEqual(said(createDocument(name, document.text)));
        expect(analysis.failures).toEqual([]);
        for (const { start, end } of spansOf(analysis)) expect(start >= 0 && start <= end && end <= document.text.length).toBe(true);
      }
    },
    limit,
  );
});
