import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../server/src/features/overview.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { analysed, configOf } from '../support/drafts.ts';

const draft = '# Riktlinje för drift\n\nPlanen ska följas upp. Rektorn ansvarar för mötet.\n';

const notices = (text: string, language: 'sv' | 'en' = 'sv', failures: readonly { readonly rule: string; readonly error: unknown }[] = []) =>
  overviewOf(createDocument('', text), { ...analysed(text), failures }, configOf({ language })).notices;

describe('what was left out of the reading', () => {
  it('is nothing of a usual draft, with or without a byte order mark', () => {
    expect(notices(draft)).toEqual([]);
    expect(notices(`\uFEFF${draft}`)).toEqual([]);
  });

  it('is told with its lines, and a remedy', () => {
    expect(notices(`${draft}\n${'> '.repeat(200)}djupt\n\n${'ord '.repeat(20_000)}\n\n${'*a_ '.repeat(3000)}\n`)).toEqual([
      expect.stringMatching(/rad 5, 7, 9 är för långt eller för djupt nästlat.*Dela upp/),
    ]);
    expect(notices(`${draft}\n${'> '.repeat(200)}djupt\n`, 'en')).toEqual([expect.stringMatching(/line 5 is too long/)]);
  });

  it('has the rules that threw', () => {
    expect(notices(draft, 'sv', [{ rule: 'unclear-mandate', error: new Error('x') }])).toEqual([
      expect.stringMatching(/^Regeln unclear-mandate gick inte att köra/),
    ]);
  });

  it('and the rest of the draft is analysed', () => {
    expect(analysed(`${'> '.repeat(200)}djupt\n\n${draft}`).findings.map(({ rule }) => rule)).toContain('unclear-mandate');
  });
});
