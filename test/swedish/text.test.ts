import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../server/src/swedish/sentences.ts';
import { plainDate, timesIn } from '../../server/src/swedish/time.ts';
import { hasShared, sharedFile } from '../support/shared.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly input: string;
  readonly expected: string;
}

const rows = (kind: string): readonly Row[] =>
  (hasShared ? sharedFile('swedish/cases_other.tsv') : '')
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', of = '', input = '', expected = ''] = line.split('\t');
      return { id, kind: of, input, expected };
    })
    .filter((row) => row.kind === kind);

const split = (text: string): readonly string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('are the same with line ends of two characters', () => {
    for (const said of ['b\n*\n      x 1. Planen ska följas upp.', 'Vi ses klockan\n12. Sedan går vi.'])
      expect(split(said.replaceAll('\n', '\r\n'))).toHaveLength(split(said).length);
  });

  it.skipIf(!hasShared)('are as many as the open cases say', () => {
    const wrong = rows('sentences').filter(({ input, expected }) => sentencesOf(input).length !== Number(expected));
    expect(rows('sentences')).toHaveLength(12);
    expect(wrong.length, wrong.map(({ id, input }) => `${id} ${split(input).join(' ‖ ')}`).join('\n')).toBeLessThanOrEqual(1);
  });

  const cases: readonly [string, readonly string[]][] = [
    ['', []],
    ['   \n ', []],
    ['Utan punkt', ['Utan punkt']],
    ['Planen gäller. Den ses över.', ['Planen gäller.', 'Den ses över.']],
    ['Se bl.a. bilaga 2. Mer finns i 3 kap. 4 §.', ['Se bl.a. bilaga 2.', 'Mer finns i 3 kap. 4 §.']],
    ['Är det klart? Ja! Då går vi.', ['Är det klart?', 'Ja!', 'Då går vi.']],
    ['Frågan ”vem?” ställs ofta. Svaret dröjer.', ['Frågan ”vem?” ställs ofta.', 'Svaret dröjer.']],
    ['Den 1 jan. 2027 öppnar vi. Välkommen.', ['Den 1 jan. 2027 öppnar vi.', 'Välkommen.']],
    ['Antalet är 3.5 procent. Resten är noll.', ['Antalet är 3.5 procent.', 'Resten är noll.']],
    ['Hon väntar … sedan går hon. Slut.', ['Hon väntar … sedan går hon.', 'Slut.']],
    ['Rad ett\nrad två. Rad tre.', ['Rad ett\nrad två.', 'Rad tre.']],
    ['Emoji 😀. Nästa 😀.', ['Emoji 😀.', 'Nästa 😀.']],
  ];

  it.each(cases)('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

/** The times of a text as one short line each. */
const times = (text: string, from?: string): readonly string[] => timesIn(text, from).map((time) => `${time.kind} ${time.from ?? ''}..${time.to}`);

describe('times', () => {
  it.skipIf(!hasShared)('have the years of the open cases', () => {
    const dated = rows('time').filter(({ input, expected }) => /date|period|deadline/.test(expected) && /\d{4}|\sår/.test(input) && !/varje år/.test(input));
    const wrong = dated.filter(({ input }) => {
      const wanted = /inom (\S+) år/.test(input) ? ['2028'] : (input.match(/20\d\d/g) ?? []);
      const said = timesIn(input, '2026-11-24').flatMap((time) => [...(time.kind === 'period' ? [time.from?.slice(0, 4)] : []), time.to.slice(0, 4)]);
      return wanted.join() !== said.join();
    });
    expect(dated.length).toBeGreaterThanOrEqual(5);
    expect(wrong.map(({ id, input }) => `${id} ${input}: ${times(input, '2026-11-24')}`)).toEqual([]);
  });

  const cases: readonly [string, readonly string[]][] = [
    ['Planen gäller till 2026-12-31.', ['date ..2026-12-31']],
    ['Senast den 1 mars 2027 är det klart.', ['date ..2027-03-01']],
    ['Den 15:e Juni 2025 börjar vi.', ['date ..2025-06-15']],
    ['Åren 2025–2027 räknas.', ['period 2025-01-01..2027-12-31']],
    ['Åren 2025-2027 räknas.', ['period 2025-01-01..2027-12-31']],
    ['Från 2025 till och med 2030.', ['period 2025-01-01..2030-12-31']],
    ['Från 2025 t.o.m. 2030.', ['period 2025-01-01..2030-12-31']],
    ['Från 2030 till 2025.', ['year ..2030-12-31', 'year ..2025-12-31']],
    ['Till 2032 ska det ha skett.', ['year ..2032-12-31']],
    ['Inom fem år är det klart.', ['years 2026-11-24..2031-11-24']],
    ['På 5–10 års sikt.', ['years 2026-11-24..2036-11-24']],
    ['Inom de närmaste tre år.', ['years 2026-11-24..2029-11-24']],
    ['Inom tjugo år.', ['years 2026-11-24..2046-11-24']],
    ['Inom 30 dagar.', []],
    ['Enligt kommunallagen (2017:725).', []],
    ['Prop. 2016/17:104 och SOU 2018:47.', []],
    ['Agenda 2030 och 2030-målen.', []],
    ['Dnr 2024/113 och KS2024-12.', []],
    ['Kommittédirektiv dir. 2016:51.', []],
    ['År 1998 byggdes skolan.', []],
    ['Telefon 0702030405.', []],
    ['På lång sikt.', []],
    ['', []],
  ];

  it.each(cases)('%s', (text, expected) => {
    expect(times(text, '2026-11-24')).toEqual(expected);
    for (const { start, end, text: said } of timesIn(text, '2026-11-24')) expect(text.slice(start, end)).toBe(said);
  });

  it('a number of years needs a day to count from', () => {
    expect(times('Inom fem år är det klart.')).toEqual([]);
  });

  it.each([
    ['2026-02-03, § 14', '2026-02-03'],
    ['Kommunfullmäktige den 3 februari 2026', '2026-02-03'],
    ['2026', '2026-01-01'],
    ['2026–2030', '2026-01-01'],
    ['tills vidare', undefined],
    ['KS 2026/14', undefined],
  ])('the day in %j', (text, expected) => {
    expect(plainDate(text)).toBe(expected);
  });
});
