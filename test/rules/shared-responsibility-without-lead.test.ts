import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { at, marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'shared-responsibility-without-lead';
const type = 'riktlinje';
const lead = '[Vem: skriv här] håller ihop arbetet och sammankallar.';

/** The last are words that the mark holds. */
const asked: readonly [string, string, string][] = [
  ['gemensamt ansvar', 'Socialnämnden och utbildningsnämnden har ett gemensamt ansvar för barn som far illa.\n', 'gemensamt ansvar'],
  ['ett gemensamt ansvar that something is', 'Att hålla ordning i de gemensamma köken är ett gemensamt ansvar.\n', 'gemensamt ansvar'],
  ['delat ansvar', 'Snöröjningen på skolgården är ett delat ansvar mellan gatukontoret och skolan.\n', 'delat ansvar'],
  ['delar på ansvaret', 'Kulturskolan och fritidsgården delar på ansvaret för replokalerna.\n', 'delar på ansvaret'],
  ['delar ansvaret', 'Elevhälsan och socialtjänsten delar ansvaret för elever med lång frånvaro.\n', 'delar ansvaret'],
  ['ansvarar gemensamt', 'Hemtjänsten och hemsjukvården ansvarar gemensamt för att hemgången blir trygg.\n', 'ansvarar gemensamt'],
  ['ansvarar tillsammans', 'Fritidsförvaltningen och föreningarna ansvarar tillsammans för idrottshallen på kvällstid.\n', 'ansvarar tillsammans'],
  ['alla nämnder ansvarar för', 'Alla nämnder ansvarar för att barnkonventionen får genomslag.\n', 'nämnder ansvarar'],
  ['samtliga chefer har ansvar för', 'Samtliga chefer har ansvar för kommunens krisberedskap.\n', 'chefer har ansvar'],
  ['alla medarbetare ansvarar för', 'Alla medarbetare ansvarar för att informationssäkerheten upprätthålls i kommunen.\n', 'medarbetare ansvarar'],
  [
    'in a list',
    'Så arbetar vi mot våld i nära relationer:\n\n- Vård och omsorg ansvarar gemensamt för bemötandet.\n- Polisen informeras.\n',
    'ansvarar gemensamt',
  ],
  ['after an emoji, in a line with CRLF', '# Riktlinje\r\n\r\n🤝 Skolan och hemmet har ett delat ansvar för elevens läsning.\r\n', 'delat ansvar'],
  [
    'the lead is in another section',
    '# Plan\n\n## Trafik\n\nTrafikingenjören samordnar arbetet med skolvägar.\n\n## Lekplatser\n\nParkenheten och skolorna har ett gemensamt ansvar för lekplatserna.\n',
    'gemensamt ansvar',
  ],
  [
    'in a longer text',
    '# Riktlinje för suicidprevention\n\n## Ansvar\n\nArbetet bedrivs tillsammans med regionen. Samtliga förvaltningar har ett gemensamt ansvar för att tidiga tecken uppmärksammas. Varje förvaltning utser en kontaktperson.\n\n## Uppföljning\n\nFolkhälsorådet tar del av resultatet i maj.\n',
    'gemensamt ansvar',
  ],
];

describe('a responsibility of several', () => {
  it.each(asked)('%s', (_, markdown, words) => {
    const [finding, ...more] = only(rule, markdown, { type });
    expect(more).toEqual([]);
    expect(finding?.severity).toBe('hint');
    const mark = finding ? at(markdown, finding.span) : '';
    expect(mark).toContain(words);
    expect(mark).not.toMatch(/[.\r\n]/);
  });
});

const shared = 'Socialnämnden och skolnämnden har ett gemensamt ansvar för unga i riskzon.';

const leads: readonly [string, string][] = [
  ['leder', `${shared} Socialnämnden leder arbetet.\n`],
  ['samordnar', `${shared} Folkhälsostrategen samordnar insatserna och kallar till möten.\n`],
  ['sammankallar', `Inför varje termin sammankallar skolchefen en arbetsgrupp.\n\n${shared}\n`],
  ['håller ihop', `${shared} Socialchefen håller ihop arbetet.\n`],
  ['huvudansvar', `${shared} Skolnämnden har huvudansvaret.\n`],
  ['ansvarig förvaltning', `## Unga\n\nAnsvarig förvaltning: socialförvaltningen\n\n${shared}\n`],
  ['processägare', `${shared}\n\n- Processägare är socialchefen.\n- Mötena hålls varje månad.\n`],
  ['projektledare', `${shared} Projektledare är ungdomssamordnaren.\n`],
  ['samordningsansvar', `${shared} Socialnämnden har samordningsansvar för de fyra insatserna.\n`],
];

const silent: readonly [string, string][] = [
  ['denied', 'Nyckelhanteringen är inte ett delat ansvar, den ligger hos vaktmästaren.\n'],
  ['each for own things', 'Var och en ansvarar för sina egna passerkort.\n'],
  ['all for own things', 'Alla ansvarar för sin egen arbetsmiljö i den mån det går.\n'],
  ['all staff for own things', 'Alla medarbetare ansvarar för sina egna lösenord och byter dem vid misstanke om intrång.\n'],
  ['a law', 'Enligt 16 kap. 3 § hälso- och sjukvårdslagen har region och kommun ett gemensamt ansvar för överenskommelsen.\n'],
  ['what was', '## Bakgrund\n\nFöre omorganisationen 2019 hade nämnderna ett gemensamt ansvar för fritidsgårdarna. I dag drivs de av kulturnämnden.\n'],
  ['reported', 'Utredningen anser att kommunerna ska ha ett gemensamt ansvar för jouren.\n'],
  ['a question', 'Har skolan och hemmet ett gemensamt ansvar för läxorna?\n'],
  ['a block quote', `> ${shared}\n`],
  ['a quotation', `I visionen står det: ”${shared}”\n`],
  ['a heading', '## Ett gemensamt ansvar\n\nEnhetschefen ansvarar för schemat.\n'],
  ['shared rooms', 'Fastighetsavdelningen ansvarar för de gemensamma lokalerna och delar ut nycklar.\n'],
  ['a shared document about responsibility', 'Enhetschefen ansvarar för det gemensamma kalendariet, och ansvarsfördelningen delas med alla medarbetare.\n'],
  ['a goal', '# Plan\n\n## Mål\n\n- Till 2029 har alla nämnder tagit ett gemensamt ansvar för ungas hälsa\n'],
  ['to be filled in', 'Nämnderna har ett gemensamt ansvar för [vad: skriv här].\n'],
  ['code', `\`\`\`\n${shared}\n\`\`\`\n`],
  [
    'a longer text where only a system is shared',
    '# Riktlinje för arkiv\n\n## Ansvar\n\nArkivarien ansvarar för slutarkivet. Kommunens verksamheter delar på en e-arkivlösning.\n\n## Gallring\n\nVarje nämnd beslutar om gallring efter samråd med arkivmyndigheten.\n',
  ],
  [
    'a longer text with a lead',
    '# Riktlinje för samverkan vid utskrivning\n\n## Ansvar\n\nHemtjänsten och hemsjukvården delar på ansvaret för den första veckan hemma. Biståndshandläggaren är sammankallande och samordnar planeringen med regionen.\n\n## Uppföljning\n\nMedicinskt ansvarig sjuksköterska följer upp avvikelser.\n',
  ],
];

describe('somebody leads, or nothing is shared', () => {
  it.each([...leads, ...silent])('%s', (_, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([]);
  });

  it('the text of the leads asks without them', () => {
    expect(only(rule, `${shared}\n`, { type })).toHaveLength(1);
  });

  it('a statute', () => {
    expect(only(rule, `${shared}\n`, { type: 'forfattning' })).toEqual([]);
  });
});

describe('the way to a lead', () => {
  it.each(asked)('%s', (_, markdown) => {
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
  });

  it.each([
    ['alone', `${shared}\n`, `${shared} ${lead}\n`],
    ['at the end of the text', shared, `${shared} ${lead}`],
    ['before the next sentence', `${shared} Möten hålls varje månad.\n`, `${shared} ${lead} Möten hålls varje månad.\n`],
    ['in an item', `- ${shared}\n- Möten hålls varje månad.\n`, `- ${shared} ${lead}\n- Möten hålls varje månad.\n`],
  ])('is a sentence after it: %s', (_, markdown, expected) => {
    expect(applyEdits(markdown, only(rule, markdown, { type })[0]?.fixes[0]?.edits ?? [])).toBe(expected);
  });

  it('holds once it is filled in', () => {
    const after = `${shared} ${lead}\n`.replace('[Vem: skriv här]', 'Socialchefen');
    expect(only(rule, after, { type })).toEqual([]);
  });
});

describe('the message', () => {
  it.each(asked)('%s', (_, markdown) => {
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });
});
