import { describe, expect, it } from 'vitest';
import { literalsOf } from '../../server/src/core/literals.ts';
import { isIn, manyScreened, matchesIn, mayMatch, screened, screenOf, textsFor } from '../../server/src/core/screen.ts';

describe('literalsOf', () => {
  it.each<[RegExp, readonly string[] | undefined]>([
    [/rapport/, ['rapport']],
    [/(?<!\p{L})rapport(?:en|er)?(?!\p{L})/u, ['rapport']],
    [/(?:åter|in)?(?:rapportera|redovisa)s? dagligen/, [' dagligen']],
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
    [/abc\.(?:d\.)?ef/, ['abc']],
    [/[Ss]ka\s+följas/, ['följas']],
    [/STORT/i, ['stort']],
    [/\u2060\u{1F600}x/u, undefined],
    [/(?<namn>kommun)\k<namn>/, ['kommun']],
    [/gå(?:r|s)\s+(?:\p{L}+\s+){0,4}igenom/u, ['igenom']],
    [/för(?:e(?:kom|tag)|lag)/, ['för']],
    [/tillit/, ['tillit']],
    [/avgifter?/, ['avgifte']],
    [/(?:stöd|hjälp)?/, undefined],
    [/[åä]lder|ålar\)x/, ['lder', 'ålar']],
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
  it('of many texts tell which of them may match, in order and once', () => {
    const many = screened(/dialog|samtal/, [
      { outline: () => 'dialog', source: () => 'dialog' },
      { outline: () => 'samtal', source: () => 'samtal' },
    ]);
    const texts = ['Ett samtal', 'Inget', 'En dialog och ett samtal', 'Ett möte', 'En dialog'];
    const all = manyScreened(texts.map(screenOf));
    expect([...textsFor(all, dialog)]).toEqual([2, 4]);
    expect([...textsFor(all, many)]).toEqual([0, 2, 4]);
    expect([...textsFor(all, later)]).toEqual([0, 1, 2, 3, 4]);
    expect([...textsFor(manyScreened([]), dialog)]).toEqual([]);
    expect([...textsFor(all, screened(/nyare/))]).toEqual([0, 1, 2, 3, 4]);
  });
  it('find the matches that the whole expression has, in its order', () => {
    const source = ['ska (?:inte )?redovisa', 'redovisa(?:s)?', 'ska', '(?=a)'];
    const many = screened(
      new RegExp(source.join('|')),
      source.map((each) => ({ outline: () => each, source: () => each })),
    );
    for (const text of ['chefen ska inte redovisa, men ska svara och redovisas', 'redovisa redovisas ska', '', 'aaa ska']) {
      const whole = [...text.matchAll(new RegExp(many, 'g'))].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));
      expect(matchesIn(screenOf(text), many, text)).toEqual(whole);
      expect(isIn(screenOf(text), many, text)).toBe(whole.length > 0);
    }
  });
});
