import { describe, expect, it } from 'vitest';
import { literalsOf } from '../../server/src/core/literals.ts';
import { mayMatch, screened, screenOf, together } from '../../server/src/core/screen.ts';

describe('literalsOf', () => {
  it.each<[RegExp, readonly string[] | undefined]>([
    [/rapport/, ['rapport']],
    [/(?<!\p{L})rapport(?:en|er)?(?!\p{L})/u, ['rapport']],
    [/(?:åter|in)?(?:rapportera|redovisa)s? dagligen/, ['rapportera dagligen', 'rapporteras dagligen', 'redovisa dagligen', 'redovisas dagligen']],
    [/\p{L}*dialog\p{L}*|samråd/u, ['dialog', 'samråd']],
    [/dialog|vi/, undefined],
    [/.*/, undefined],
    [/[a-z]+ande/, ['ande']],
    [/(?:abc)*/, undefined],
    [/(?:abc)+d/, ['abc']],
    [/(?:abc){0,3}def/, ['def']],
    [/(?:abc){2}/, ['abc']],
    [/(?!aldrig)alltid/, ['alltid']],
    [/inte(?= alls)/, ['inte']],
    [/a\.b\.c/, ['a.b.c']],
    [/[Ss]ka\s+följas/, ['följas']],
    [/STORT/i, ['stort']],
    [/\u2060\u{1F600}x/u, undefined],
    [/(?<namn>kommun)\k<namn>/, ['kommun']],
    [/gå(?:r|s)\s+(?:\p{L}+\s+){0,4}igenom/u, ['igenom']],
    [/för(?:e(?:kom|tag)|lag)/, ['förekom', 'företag', 'förlag']],
  ])('%s', ({ source }, literals) => {
    expect(literalsOf(source) && [...(literalsOf(source) ?? [])].sort()).toEqual(literals && [...literals].sort());
  });
});

describe('screens', () => {
  const dialog = screened(/\p{L}*dialog\p{L}*/iu);
  const open = screened(/vi|ni/);
  const later = /senare/;

  it('let through what may match, and keep back what cannot', () => {
    expect(mayMatch(screenOf('En DIALOG förs'), dialog)).toBe(true);
    expect(mayMatch(screenOf('Ett samtal förs'), dialog)).toBe(false);
    expect(mayMatch(screenOf(''), dialog)).toBe(false);
  });
  it('let through what nothing can be told of, and what is not screened', () => {
    expect(mayMatch(screenOf('Ett samtal'), open)).toBe(true);
    expect(mayMatch(screenOf('Ett samtal'), later)).toBe(true);
  });
  it('let through what was screened after them', () => {
    const before = screenOf('Ett samtal');
    for (let i = 0; i < 40; i++) screened(/senare/);
    const after = screened(/senare/);
    expect(mayMatch(before, after)).toBe(true);
    expect(mayMatch(screenOf('Ett samtal'), after)).toBe(false);
  });
  it('together let through what one of them does', () => {
    const all = together([screenOf('Ett samtal'), screenOf('En dialog')]);
    expect(mayMatch(all, dialog)).toBe(true);
    expect(mayMatch(together([screenOf('Ett samtal')]), dialog)).toBe(false);
  });
});
