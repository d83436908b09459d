import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

// Tests run on 2026-11-24.
const rule = 'expired-document';
const doc = (...more: readonly string[]): string => `${['# Policy för bemötande', ...more, 'Alla ska bemötas med respekt.'].join('\n\n')}\n`;

const asked: readonly [string, string, string][] = [
  ['front matter', `---\ngiltig till: 2024-12-31\n---\n\n${doc()}`, '2024-12-31'],
  ['front matter in quotes', `---\ngiltig_till: "2025-06-30"\n---\n\n${doc()}`, '2025-06-30'],
  ['yesterday', doc('Gäller till: 2026-11-23'), '2026-11-23'],
  ['bold label', doc('**Gäller till och med:** 31 december 2025'), '31 december 2025'],
  ['in a table', '# Policy\n\n| Uppgift | Innehåll |\n|---|---|\n| Giltig till | 2023-12-31 |\n\nVi lyssnar.\n', '2023-12-31'],
  ['a period', doc('Giltighetstid: 2019–2022'), '2019–2022'],
  ['from one day to another', doc('Gäller: 2024-01-01–2024-12-31'), '2024-01-01–2024-12-31'],
  ['a bold line before it', doc('**Sjövalla kommun**', 'Gäller till: 2024-12-31', '## Syfte'), '2024-12-31'],
  ['something else is prolonged', doc('Gäller till: 2024-12-31', 'Boende i kommunen kan få sina bygglov och lov för andra arbeten förlängda.'), '2024-12-31'],
  ['a review', doc('Revideras: 2025'), '2025'],
  ['a next review', doc('Nästa översyn: mars 2025'), 'mars 2025'],
  ['valid to, with the review', doc('Gäller till: 2025-12-31, med översyn 2024'), '2025-12-31, med översyn 2024'],
  ['in a sentence', doc('Policyn gäller till och med 2023-06-30.'), 'gäller till och med 2023-06-30'],
  ['this policy', doc('Den här policyn ska gälla under perioden 2020–2023.'), 'ska gälla under perioden 2020–2023'],
  ['a review in a sentence', doc('Dokumentet ska ses över senast den 1 mars 2025.'), 'ska ses över senast den 1 mars 2025'],
  ['a line without a subject', doc('Beslutad av kommundirektören 2021-09-02. Gäller till och med 2024-12-31.'), 'Gäller till och med 2024-12-31'],
  ['a second subject', doc('Policyn är antagen av nämnden och gäller till 2022-12-31.'), 'gäller till 2022-12-31'],
];

describe('the date has passed', () => {
  it.each(asked)('%s', (_, markdown, words) => {
    const found = only(rule, markdown, { type: 'policy' });
    expect(marked(markdown, found)).toEqual([words]);
    expect(found[0]?.severity).toBe('hint');
    expect(fixProblems(rule, markdown, { type: 'policy' }, { replaced: true })).toEqual([]);
    expect(toneProblems(rule, markdown, { type: 'policy' })).toEqual([]);
  });

  it('marks the field after an emoji and with CRLF', () => {
    const markdown = '# 🔑 Policy för nycklar\r\n\r\nGäller till: 2024-12-31\r\n\r\nVi delar ut nycklar.\r\n';
    expect(marked(markdown, only(rule, markdown, { type: 'policy' }))).toEqual(['2024-12-31']);
  });

  it('replaces only the date', () => {
    const markdown = doc('Policyn gäller till och med 2023-06-30.');
    const [date, review] = only(rule, markdown, { type: 'policy' })[0]?.fixes ?? [];
    expect(applyEdits(markdown, date?.edits ?? [])).toContain('Policyn gäller till och med [nytt datum: skriv här].');
    expect(applyEdits(markdown, review?.edits ?? [])).toContain('## Översyn\n\n[roll: skriv här] ser över dokumentet');
  });

  it('depends on today alone', () => {
    const markdown = doc('Gäller till: 2026-11-24');
    expect(only(rule, markdown, { type: 'policy' })).toEqual([]);
    expect(only(rule, markdown, { type: 'policy', today: '2026-11-25' })).toHaveLength(1);
  });
});

const silent: readonly [string, string][] = [
  ['a date to come', doc('Gäller till: 2030-12-31')],
  ['today', doc('Gäller till: 2026-11-24')],
  ['a year that is not over', doc('Revideras: 2026')],
  ['no date', doc('Gäller: tills vidare')],
  ['valid from', doc('Gäller: 2020-01-01')],
  ['valid from, in words', doc('Gäller från: 2020-01-01')],
  ['until further notice from', doc('Giltighetstid: tills vidare från 2020-01-01')],
  ['the last revision', doc('Senast reviderad: 2020-01-01')],
  ['a revision that has been', doc('Revidering: 2020-01-01')],
  ['changed after the review', doc('Beslutad av: Nämnden', 'Datum: 2026-02-01', 'Revideras: 2025')],
  ['prolonged, in its header', doc('Gäller till: 2024-12-31', 'Status: förlängd')],
  ['prolonged', doc('Gäller till: 2024-12-31', 'Policyn är förlängd till 2028.')],
  ['a review to come beside it', doc('Gäller till: 2025-12-31', 'Nästa översyn: 2027')],
  ['an agreement in the text', doc('Avtalet med leverantören gäller till och med 2023-06-30.')],
  ['another document', doc('Serviceprogrammet gäller till och med 2023-12-31.')],
  ['another policy', doc('Resepolicyn gäller till och med 2023-12-31.')],
  ['a decision', doc('Policyn antogs 2019-05-04 och gäller tills vidare.')],
  ['a quotation', doc('> Policyn gäller till och med 2023-06-30.')],
  ['background', doc('## Bakgrund', 'Policyn gäller till 2022-12-31, var tanken i det förra beslutet.')],
  ['denied', doc('Policyn ska inte gälla till 2023-12-31.')],
  ['a question', doc('Ska policyn gälla till 2023-12-31?')],
  ['a condition', doc('Om policyn gäller till 2023-12-31 behövs en ny.')],
  ['the period in the title', '# Plan för lekplatser 2019–2022\n\nVi rustar upp lekplatser.\n'],
  ['left to fill in', doc('Gäller till: [datum: skriv här]')],
  ['a law', doc('Policyn gäller enligt lag (2010:800).')],
];
const types: readonly [string, string][] = [
  ['forfattning', '# Förordning (2019:12) om data\n\nFörordningen gäller till och med 2023-12-31.\n'],
  ['uppdrag', '# Uppdrag om data\n\nUppdraget gäller till och med 2023-12-31.\n'],
  ['regleringsbrev', '# Regleringsbrev\n\nGäller till: 2023-12-31\n'],
  ['direktiv', '# Direktiv\n\nGäller till: 2023-12-31\n'],
];

describe('the date has not passed, or is not the document’s', () => {
  it.each(silent)('%s', (_, markdown) => {
    expect(only(rule, markdown, { type: /Plan/.test(markdown) ? 'plan' : 'policy' })).toEqual([]);
  });

  it.each(types)('%s', (type, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });
});
