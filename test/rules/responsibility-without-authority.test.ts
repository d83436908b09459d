import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, marksWithin, only, toneProblems } from '../support/one-rule.ts';

const rule = 'responsibility-without-authority';
const type = 'riktlinje';

const elsewhere = 'Nämnden beslutar om lokaler och budget.';
const twice = 'Enhetschefen ansvarar för schemat.\n\nEnhetschefen ansvarar för introduktionen.';

/** The last is the first responsibility: the mark lies in it. */
const asked: readonly [string, string, string][] = [
  ['ansvarar för', `${twice}\n\n${elsewhere}\n`, 'Enhetschefen ansvarar för schemat.'],
  [
    'är ansvarig för',
    'Rektorn är ansvarig för skolans krisplan. Rektorn är ansvarig för ordningsreglerna.\n\nSkolchefen fastställer ordningsreglerna.\n',
    'Rektorn är ansvarig för skolans krisplan.',
  ],
  [
    'har ansvar för',
    'Samordnaren har ansvar för frivilligverksamheten. Samordnaren har ansvar för kassan.\n\nFörvaltningschefen beslutar om inköp.\n',
    'Samordnaren har ansvar för frivilligverksamheten.',
  ],
  [
    'in several words and forms',
    `Rektor ansvarar för elevhälsan. Skolsköterskan för journal.\n\nVid läsårsstart är rektorn ansvarig för klassindelningen.\n\n${elsewhere}\n`,
    'Rektor ansvarar för elevhälsan.',
  ],
  [
    'items of a stem',
    `Verksamhetschefen ansvarar för att:\n\n- avvikelser utreds inom en vecka\n- vikarier introduceras\n- brandronder görs\n\n${elsewhere}\n`,
    'Verksamhetschefen ansvarar för att:\n\n- avvikelser utreds inom en vecka',
  ],
  ['the others decide before', `${elsewhere}\n\n${twice}\n`, 'Enhetschefen ansvarar för schemat.'],
  ['who may not decide', `${twice}\n\nEnhetschefen får inte besluta om övertid.\n\n${elsewhere}\n`, 'Enhetschefen ansvarar för schemat.'],
  [
    'with duties beside',
    `Projektledaren ansvarar för tidplanen. Projektledaren ska rapportera varje månad. Projektledaren ansvarar för riskanalysen.\n\nStyrgruppen beslutar om ändringar.\n`,
    'Projektledaren ansvarar för tidplanen.',
  ],
  ['who decides in a block quote', `${twice}\n\n> Enhetschefen får besluta om inköp.\n\n${elsewhere}\n`, 'Enhetschefen ansvarar för schemat.'],
  [
    'after an emoji, with CRLF',
    `# Riktlinje\r\n\r\n📦 Enhetschefen ansvarar för förrådet. Enhetschefen ansvarar för nycklarna.\r\n\r\n${elsewhere}\r\n`,
    'Enhetschefen ansvarar för förrådet.',
  ],
  [
    'beside a role that decides',
    `${twice}\n\nFörvaltningschefen ansvarar för budgeten. Förvaltningschefen ansvarar för bokslutet. Förvaltningschefen beslutar om inköp.\n`,
    'Enhetschefen ansvarar för schemat.',
  ],
  [
    'in a longer text',
    '# Riktlinje för kommunens lekplatser\n\n## Bakgrund\n\nKommunen har 34 lekplatser.\n\n## Ansvar\n\nParkchefen ansvarar för att lekplatserna besiktas varje år. Besiktningen görs av en certifierad besiktningsman.\n\nParkchefen har ansvar för att skadad utrustning spärras av.\n\n## Beslut\n\nTekniska nämnden beslutar om nya lekplatser och fastställer en underhållsplan.\n',
    'Parkchefen ansvarar för att lekplatserna besiktas varje år.',
  ],
];

describe('a role that is responsible and decides nothing', () => {
  it.each(asked)('%s', (_, markdown, first) => {
    const found = only(rule, markdown, { type });
    expect(found.map((finding) => marksWithin(markdown, finding, first))).toEqual([true]);
    expect(found[0]?.severity).toBe('hint');
  });

  it('each such role is asked about once', () => {
    const markdown = `${twice}\n\nSamordnaren ansvarar för bokningen. Samordnaren ansvarar för listan. Samordnaren ansvarar för kön.\n\n${elsewhere}\n`;
    const [first, second, ...more] = only(rule, markdown, { type });
    expect(more).toEqual([]);
    expect(first && marksWithin(markdown, first, 'Enhetschefen ansvarar för schemat.')).toBe(true);
    expect(second && marksWithin(markdown, second, 'Samordnaren ansvarar för bokningen.')).toBe(true);
  });

  it.each(['reglemente', 'delegationsordning', 'riktlinje', 'rutin', 'plan', 'handlingsplan', 'program'])('in %s', (each) => {
    expect(only(rule, `# Om scheman\n\n${twice}\n\n${elsewhere}\n`, { type: each }).map(({ severity }) => severity)).toEqual(['hint']);
  });
});

const empowered: readonly [string, string][] = [
  ['får själv besluta', 'Enhetschefen får själv besluta om övertid.'],
  ['beslutar om', 'Enhetschefen beslutar om semester.'],
  ['fastställer, in another form', 'Enhetschef fastställer semesterlistan efter samråd.'],
  ['har rätt att', 'Enhetschefen har rätt att kalla in extra personal.'],
  ['väljer själv', 'Enhetschefen väljer själv mötesformer.'],
  ['as an agent', 'Ansökan om ledighet beslutas av enhetschefen.'],
  ['in a column Delegat', '| Ärende | Delegat |\n|---|---|\n| Inköp under ett prisbasbelopp | Enhetschefen |'],
  ['in a list under a stem', 'Enhetschefen får:\n\n- besluta om inköp\n- anställa vikarier'],
  ['still to be filled in', 'Enhetschefen får själv besluta om [vad: skriv här].'],
];

const silent: readonly [string, string][] = [
  [
    'tasks of support that one does oneself',
    `Samordnaren svarar för att:\n\n- insatserna följs upp i maj\n- skolorna får stöd\n- kartan hålls aktuell\n\n${elsewhere}\n`,
  ],
  ['nobody decides', `${twice}\n\nNämnden ska följa upp arbetet.\n`],
  ['one responsibility', `Enhetschefen ansvarar för schemat.\n\n${elsewhere}\n`],
  ['one responsibility for two things', `Enhetschefen ansvarar för schemat och introduktionen.\n\n${elsewhere}\n`],
  ['a stem with one item', `Enhetschefen ansvarar för att:\n\n- schemat läggs i tid\n\n${elsewhere}\n`],
  ['two roles with one each', `Enhetschefen ansvarar för schemat. Samordnaren ansvarar för bokningen.\n\n${elsewhere}\n`],
  ['a board', 'Kulturnämnden ansvarar för biblioteken. Kulturnämnden ansvarar för museet.\n\nKommunfullmäktige beslutar om budgeten.\n'],
  ['the executive board', 'Kommunstyrelsen ansvarar för krisledningen. Kommunstyrelsen är ansvarig för arkivet.\n\nFullmäktige fastställer taxan.\n'],
  ['the municipality', 'Kommunen ansvarar för snöröjningen. Kommunen har ansvar för gatubelysningen.\n\nTekniska nämnden beslutar om vägnamn.\n'],
  ['not responsible', `Enhetschefen ansvarar inte för hyresgästens lås. Enhetschefen ansvarar inte för förrådet.\n\n${elsewhere}\n`],
  ['responsible before', `Fram till 2021 ansvarade enhetschefen för schemat. Då var enhetschefen ansvarig för kassan.\n\n${elsewhere}\n`],
  [
    'a law',
    `Enligt 2 kap. 9 § skollagen ansvarar rektorn för undervisningen. Enligt 2 kap. 10 § skollagen ansvarar rektorn för organisationen.\n\n${elsewhere}\n`,
  ],
  ['a block quote', `> Enhetschefen ansvarar för schemat. Enhetschefen ansvarar för kassan.\n\n${elsewhere}\n`],
  ['questions', `Ansvarar enhetschefen för schemat? Är enhetschefen ansvarig för kassan?\n\n${elsewhere}\n`],
  ['to be filled in', `Enhetschefen ansvarar för [vad: skriv här]. Enhetschefen ansvarar för [vad mer: skriv här].\n\n${elsewhere}\n`],
  [
    'a longer text where the role has its say elsewhere',
    '# Riktlinje för utemiljö\n\n## Ansvar\n\nParkchefen ansvarar för skötselplanen. Parkchefen ansvarar för att träd inventeras.\n\n## Trädfällning\n\nTekniska nämnden beslutar om fällning av alléer. I övriga fall avgör parkchefen om ett träd ska fällas.\n',
  ],
  [
    'a longer text of a board',
    '# Reglemente för socialnämnden\n\n## Uppdrag\n\nSocialnämnden ansvarar för individ- och familjeomsorgen. Nämnden har ansvar för budget- och skuldrådgivning.\n\n## Beslut\n\nKommunfullmäktige fastställer nämndens budgetram.\n',
  ],
];

describe('the role decides, or nothing is asked of it', () => {
  it.each(empowered)('%s', (_, paragraph) => {
    const markdown = `${twice}\n\n${elsewhere}\n\n${paragraph}\n`;
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([]);
  });

  it.each(silent)('%s', (_, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([]);
  });

  it.each(['policy', 'vision', 'avtal', 'forfattning', 'okand'])('%s', (each) => {
    expect(only(rule, `# Om scheman\n\n${twice}\n\n${elsewhere}\n`, { type: each })).toEqual([]);
  });
});

describe('the sentence that gives the role its say', () => {
  it.each(asked)('%s', (_, markdown) => {
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
  });

  const sentence = 'Enhetschefen får själv besluta om [vad: skriv här].';
  const list = '- scheman läggs i tid\n- nyanställda får en introduktion';

  it.each([
    ['after the sentence', `${twice}\n\n${elsewhere}\n`, twice],
    ['after the list', `Enhetschefen ansvarar för att:\n\n${list}\n\n${elsewhere}\n`, list],
  ])('stands %s', (_, markdown, before) => {
    const after = applyEdits(markdown, only(rule, markdown, { type })[0]?.fixes[0]?.edits ?? []);
    expect(after).toContain(sentence);
    expect(after.indexOf(sentence)).toBeGreaterThan(after.indexOf(before.split(/\n/)[0] ?? ''));
    expect(after.indexOf(sentence)).toBeLessThan(after.indexOf(elsewhere));
    if (before === list) expect(after).toContain(`${list}\n\n${sentence}\n`);
  });

  it('names the role as the draft does', () => {
    const markdown = `Rektor ansvarar för elevhälsan. Rektor ansvarar för krisplanen.\n\n${elsewhere}\n`;
    const after = applyEdits(markdown, only(rule, markdown, { type })[0]?.fixes[0]?.edits ?? []);
    expect(after).toMatch(/(?<!\p{L})Rektorn? får själv besluta om \[vad: skriv här\]\./u);
  });
});

describe('the message', () => {
  it.each(asked)('%s', (_, markdown) => {
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });
});
