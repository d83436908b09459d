import { defaultThresholds } from '../../server/src/config/defaults.ts';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { analysed, at, findings } from '../support/drafts.ts';

const rule = 'missing-long-term';
const filler = 'Arbetet bedrivs i nära samarbete med invånarna, föreningarna och näringslivet i kommunen. ';

/** Asked for; the year is the one after the document's own, if it has one. */
const asked: readonly [string, string, string, string, number | undefined][] = [
  ['goals for next year only', 'verksamhetsplan', '# Verksamhetsplan 2027\n\n## Mål\n\n- Kortare köer under 2027\n', 'hint', 2028],
  [
    'the word alone',
    'policy',
    '# Policy för bemötande\n\n## Mål\n\n- Fler får svar direkt\n\nVi arbetar långsiktigt. Långsiktighet präglar allt.\n',
    'hint',
    undefined,
  ],
  ['goals of a guideline', 'riktlinje', '# Riktlinje för svar\n\nBeslutad: 2027-02-01\n\n## Mål\n\n- Fler får svar direkt\n', 'hint', 2028],
  ['på lång sikt', 'strategi', '# Strategi för lokaler\n\nPå lång sikt ska kostnaderna minska.\n', 'hint', undefined],
  ['a far date for a report', 'plan', '# Plan för elevhälsan\n\nUppdraget redovisas senast den 28 februari 2031 till nämnden.\n', 'hint', undefined],
  ['a statute number', 'plan', '# Plan för nämnden\n\nEnligt kommunallagen (2017:725) och prop. 2035/36:104 har nämnden ett ansvar.\n', 'hint', undefined],
  ['Agenda 2030', 'strategi', '# Strategi för miljön\n\nKommunens mål knyter an till Agenda 2030 och dess vision.\n', 'hint', undefined],
  [
    'the date of the decision',
    'handlingsplan',
    '# Handlingsplan\n\nAntagen av kommunfullmäktige 2026-02-01.\n\nResultatet ska vara bättre 2027.\n',
    'hint',
    2027,
  ],
  ['a year in the past', 'program', '# Program för fritid\n\nÅr 2019 hade målet nåtts av alla.\n', 'hint', undefined],
  ['an old document by its own date', 'plan', '# Plan för skolan\n\nGäller från: 2019-01-01\n\nÅr 2020 ska fler elever nå målen.\n', 'hint', 2020],
  ['validity without review', 'plan', '# Plan för resor\n\nPlanen gäller tills vidare.\n', 'hint', undefined],
  ['an age', 'verksamhetsplan', '# Verksamhetsplan 2027\n\n## Mål\n\n- Låntagare under 18 år ska låna mer\n', 'hint', 2028],
  ['a review next year alone', 'plan', '# Plan för resor\n\n**Revideras senast:** april 2027\n\nVi svarar samma dag.\n', 'hint', undefined],
  [
    'the council’s goals for the term',
    'plan',
    '# Plan för fordon\n\nPlanen bygger på fullmäktiges mål för mandatperioden.\n\n## Mål\n\n- Färre bilar\n',
    'hint',
    undefined,
  ],
  ['a review of something else', 'plan', '# Plan för bussar\n\nHållplatser med många resande ses över vartannat år.\n', 'hint', undefined],
  ['a contract of others', 'plan', '# Plan för fordon\n\nAvtalet med verkstaden löper till den 31 december 2031.\n', 'hint', undefined],
  ['how long papers are kept', 'plan', '# Plan för arkivet\n\nHandlingarna sparas i tio år.\n', 'hint', undefined],
  ['what was many years ago', 'plan', '# Plan för ekonomin\n\nNämnden gjorde en plan för tio år sedan.\n', 'hint', undefined],
  ['a review long ago', 'plan', '# Plan för fordon\n\nGäller från: 2019-01-01\n\nReviderad 2024-05-02.\n', 'hint', 2020],
  ['a later year for something else', 'plan', '# Plan för fordon\n\nPlanen revideras i maj, då taxan för 2031 sätts.\n', 'hint', undefined],
  ['a review each year', 'plan', '# Plan för fordon\n\nPlanen revideras varje år.\n', 'hint', undefined],
  ['a heading with a year and nothing under it', 'plan', '# Plan för fordon\n\nVi börjar nu.\n\n## Önskat läge 2036\n', 'hint', undefined],
  ['somebody else’s goals in a heading', 'plan', '# Plan för luft\n\n## Nationella mål 2036\n\nLuften är ren i hela landet.\n', 'hint', undefined],
  ['a horizon still to be filled in', 'budget', '# Budget\n\nÅr 2035 ska [vem: skriv här] ha det bättre.\n', 'hint', undefined],
  ['a horizon in somebody else’s words', 'vision', '# Vision\n\n> År 2040 ska staden vara klimatneutral.\n', 'hint', undefined],
];

describe('no horizon', () => {
  it.each(asked)('%s', (_, type, markdown, severity, year) => {
    const [finding, ...more] = findings(rule, markdown, { type });
    expect(more).toEqual([]);
    expect(finding?.severity).toBe(severity);
    expect(finding?.message).toContain(year ? `efter ${year}, och` : 'på några års sikt, och');
    expect(finding && at(markdown, finding.span)).toBe(markdown.slice(2, markdown.indexOf('\n')));
    expect(finding?.source).toEqual({ work: 'SOU 2018:47', section: '7.7' });
  });

  it('is a hint in a text of unknown type', () => {
    const markdown = `# Om våra lokaler\n\n${filler.repeat(15)}\n\n## Mål\n\n- Fler lokaler är öppna\n`;
    expect(findings(rule, markdown).map(({ severity }) => severity)).toEqual(['hint']);
  });
});

const silent: readonly [string, string, string][] = [
  ['a year with an effect', 'plan', '# Plan för elevhälsan\n\nÅr 2035 ska färre elever behöva särskilt stöd.\n'],
  ['a goal with a year', 'plan', '# Plan\n\n## Mål\n\n- Utsläppen har halverats till 2032\n'],
  ['a period in the title', 'strategi', '# Strategi för öppna data 2027–2032\n\nVi delar data.\n'],
  ['a period in the header', 'program', '---\ngiltighet: 2026–2030\n---\n\n# Program för kulturen\n\nVi öppnar dörrar.\n'],
  ['a period in the text', 'plan', '# Plan för parker\n\nPlanen avser åren 2026 till 2031 och följs av en ny.\n'],
  ['validity and review', 'policy', '# Policy för bemötande\n\nPolicyn gäller tills vidare och ses över vart fjärde år.\n'],
  [
    'validity and review in the header',
    'riktlinje',
    '# Riktlinje\n\n**Giltighet:** tills vidare\n\n**Revideras:** varje mandatperiod\n\nVi svarar samma dag.\n',
  ],
  ['what follows the project', 'plan', '# Projektplan\n\nNär projektet är slut övergår arbetet i ordinarie verksamhet.\n'],
  ['a review in five years alone', 'reglemente', '---\nses över senast: 2031-12-31\n---\n\n# Reglemente för kulturnämnden\n\nNämnden beslutar om bidrag.\n'],
  ['how it is to be in a far year', 'policy', '# Policy för delaktighet\n\nÅr 2035 deltar människor från alla kommundelar.\n'],
  ['within five years', 'strategi', '# Strategi för skogen\n\nInom fem år ska målet om levande skogar vara nått.\n'],
  ['an old document with a horizon of its time', 'plan', '# Plan för skolan\n\nGäller från: 2015-01-01\n\nÅr 2020 ska fler elever nå målen.\n'],
  ['a year under the title', 'strategi', '# Levande gator\n\n_Handelsstrategi för Ekby fram till 2036._\n\nVi börjar på torget.\n'],
  ['a trial that goes on', 'plan', '# Plan för odling\n\nInvånarna sköter fyra lotter. Försöket pågår till 2031.\n'],
  ['validity to a far day', 'strategi', '# Strategi för nycklar\n\nGäller till och med 2030-12-31.\n'],
  ['a wish further out', 'plan', '# Plan för unga\n\nPå längre sikt, mot 2036, är förhoppningen att färre lämnar skolan i förtid.\n'],
  ['a heading for how it is to be', 'strategi', '# Strategi för ån\n\n## Önskat läge 2036\n\nLaxen går upp igen och barnen badar vid bron.\n'],
  ['a heading for the time after', 'plan', '# Plan för lån av hjälpmedel 2026\n\n## Efter 2029\n\nLånen sköts av biblioteket.\n'],
  ['goals under a heading with a year', 'program', '# Program för fritid\n\n## Mål till 2032\n\n- Fler har en förening\n'],
  ['a header in a quote', 'plan', '# Plan för bad\n\n> **Giltighetstid:** 2026–2030\n\nVi bygger en brygga.\n'],
  ['a balance over many years', 'plan', '# Plan för ekonomin\n\nResultatet bedöms över sju år.\n'],
  ['a plan for many years to be made', 'verksamhetsplan', '# Verksamhetsplan 2027\n\n- Ta fram en lokalplan för tolv år\n'],
  ['a plan named by its years', 'verksamhetsplan', '# Verksamhetsplan 2027\n\nTaken sköts enligt en tioårig underhållsplan.\n'],
  ['frames for three years', 'budget', '# Budget 2027\n\n- Fullmäktige fastställer ramar för tre år\n'],
  ['a review each term of office', 'strategi', '# Strategi för samtal\n\nStrategin innebär att samtalsarbetet ska följas upp en gång per mandatperiod.\n'],
  ['a new trial of the text each term', 'plan', '# Plan för gåvor\n\nPlanen ska prövas på nytt under varje mandatperiod.\n'],
  ['a review before each term', 'program', '# Program för brand\n\nProgrammet revideras inför varje ny mandatperiod.\n'],
  ['a review in the line of the decision', 'plan', '# Plan för stöd\n\nAntagen av nämnden 2025-02-03 § 4. Aktualitetsprövas hösten 2027.\n'],
  ['a review by somebody', 'plan', '# Plan för stöd\n\nAntagen av nämnden 2025-02-03 § 4. Ses över av kanslichefen hösten 2027.\n'],
  ['a review with words between', 'strategi', '# Strategi för stöd\n\nÅr 2031 ses hela strategin över.\n'],
  ['a review every third year', 'plan', '# Plan för stöd\n\nPlanen utvärderas vart tredje år.\n'],
  ['goals for the term of office', 'policy', '# Policy för arbetsplatser\n\nVi har tre mål för mandatperioden:\n\n- Fler trivs\n- Färre slutar\n'],
  ['a standing guideline without goals', 'riktlinje', '# Riktlinje för resor\n\nResor bokas hos receptionen.\n'],
  ['a standing policy without goals', 'policy', '# Policy för gåvor\n\nIngen tar emot gåvor av leverantörer.\n'],
  ['a text of no known type without goals', 'okand', '# Arbete på webben\n\nKoden ligger öppet.\n'],
  ['an assignment', 'uppdrag', '# Uppdrag till verket att räkna broar\n\nRegeringen ger verket i uppdrag att räkna broarna.\n'],
  ['an agreement', 'overenskommelse', '# Överenskommelse om bad\n\nParterna delar på driften av badet.\n'],
  ['a routine', 'rutin', '# Rutin för nycklar\n\nNycklar kvitteras i receptionen varje dag.\n'],
  ['a statute', 'forfattning', '# Förordning (2019:12)\n\nMyndigheten ska verka för ordning.\n'],
  ['a summary', 'strategi', '# Sammanfattning av strategin\n\nVi ska minska köerna.\n'],
  ['an extract in the header', 'plan', '---\nutdrag: ja\n---\n\n# Plan för skolan\n\nVi ska minska köerna.\n'],
  ['a fragment', 'plan', 'Köerna ska bli kortare och mötena bättre.\n'],
  ['an empty text', 'plan', ''],
];

describe('a horizon, or none expected', () => {
  it.each(silent)('%s', (_, type, markdown) => {
    expect(findings(rule, markdown, { type })).toEqual([]);
  });

  it('150 words without a title are no fragment', () => {
    expect(findings(rule, filler.repeat(10), { type: 'plan' })).toEqual([]);
    expect(findings(rule, filler.repeat(15), { type: 'plan' })).toHaveLength(1);
  });

  it('is measured from `today` only where the document has no day of its own', () => {
    const markdown = '# Plan\n\nÅr 2030 ska köerna vara borta.\n';
    const years = ['2026-11-24', '2028-01-01', '2029-01-01'].map((today) => findings(rule, markdown, { type: 'plan', today }).length);
    expect(years).toEqual([0, 0, 1]);
    const dated = `---\nbeslutsdatum: 2026-03-01\n---\n\n${markdown}`;
    expect(findings(rule, dated, { type: 'plan', today: '2029-01-01' })).toEqual([]);
  });

  it('must reach as far as the configuration says', () => {
    const thresholds = (years: number) => ({ ...defaultThresholds, 'missing-long-term': { years } });
    const markdown = '# Plan\n\nÅr 2030 ska köerna vara borta.\n';
    expect(findings(rule, markdown, { type: 'plan', thresholds: thresholds(4) })).toEqual([]);
    expect(findings(rule, markdown, { type: 'plan', thresholds: thresholds(5) })).toHaveLength(1);
  });
});

describe('the skeleton', () => {
  const drafts: readonly [string, string, string][] = [
    ['before the section on follow-up', '# Plan\n\nVi börjar nu.\n\n## Uppföljning\n\nNämnden följer upp.\n', 'Vi börjar nu.\n\n## På längre sikt\n'],
    ['at the end', '# Plan\n\nVi börjar nu.\n', 'Vi börjar nu.\n\n## På längre sikt\n'],
    ['at the end without a line ending', '# Plan\n\nVi börjar nu.', 'Vi börjar nu.\n\n## På längre sikt\n'],
    ['at the end after an empty line', '# Plan\n\nVi börjar nu.\n\n', 'Vi börjar nu.\n\n## På längre sikt\n'],
    ['before appendices', '# Plan\n\nVi börjar nu.\n\n## Bilagor\n\nKarta.\n', '## På längre sikt\n'],
  ];

  it.each(drafts)('%s', (_, markdown, expected) => {
    const [fix] = findings(rule, markdown, { type: 'plan' })[0]?.fixes ?? [];
    const after = applyEdits(markdown, fix?.edits ?? []);
    expect(after).toContain(expected);
    expect(after.replace(/## På längre sikt\n[\s\S]*?ses över \[[^\]]*\]\.\n\n?/, '').trimEnd()).toBe(markdown.trimEnd());
    expect(after).toContain('År [årtal: skriv här] ska');
    if (markdown.includes('## Uppföljning')) expect(after.indexOf('## På längre sikt')).toBeLessThan(after.indexOf('## Uppföljning'));
    const left = analysed(after, { type: 'plan' }).findings.map((finding) => finding.rule);
    expect(left).not.toContain(rule);
    expect(left.filter((id) => id === 'unfilled-placeholder')).toHaveLength(5);
  });

  it('names the year where the document has one', () => {
    const [fix] = findings(rule, '# Plan 2027\n\nVi börjar nu.\n', { type: 'plan' })[0]?.fixes ?? [];
    expect(fix?.edits[0]?.newText).toContain('År [årtal efter 2028: skriv här] ska');
  });

  it('is no evidence until it is filled in', () => {
    const markdown = '# Plan\n\nVi börjar nu.\n';
    const after = applyEdits(markdown, findings(rule, markdown, { type: 'plan' })[0]?.fixes[0]?.edits ?? []);
    const term = analysed(after, { type: 'plan' }).coverage.find(({ principle }) => principle === 'langsiktighet');
    expect(term?.criteria.every(({ met }) => !met)).toBe(true);
    const words = ['2033', 'fler invånare', 'klara vardagen själva', '2033-12-31', 'vartannat år av nämnden'];
    const filled = after.replace(/\[[^\]]*skriv här\]/g, () => words.shift() ?? '');
    expect(findings(rule, filled, { type: 'plan' })).toEqual([]);
    expect(analysed(filled, { type: 'plan' }).coverage.find(({ principle }) => principle === 'langsiktighet')?.level).toBe('carried');
  });
});
