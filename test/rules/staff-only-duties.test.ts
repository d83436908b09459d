import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { at, marked } from '../support/drafts.ts';
import { fixProblems, marksWithin, only, toneProblems } from '../support/one-rule.ts';

const rule = 'staff-only-duties';
const type = 'rutin';
const sentence = 'Medarbetarna väljer arbetssätt inom de här ramarna och kan föreslå ändringar till [vem: skriv här].';

const what = ['bära tjänstekort', 'hälsa på besökare', 'låsa medicinskåpet', 'dokumentera varje besök', 'lämna nycklarna i receptionen', 'prova larmet'];
/** So many duties of the one named. */
const duties = (who: string, count: number): string =>
  what
    .slice(0, count)
    .map((each) => `${who} ska ${each}.`)
    .join('\n\n');

/** The last is the first duty: the mark lies in it. */
const asked: readonly [string, string, number, string][] = [
  ['medarbetaren', `${duties('Medarbetaren', 5)}\n`, 5, 'Medarbetaren ska bära tjänstekort.'],
  ['personalen', `${duties('Personalen', 6)}\n`, 6, 'Personalen ska bära tjänstekort.'],
  ['alla anställda', `${duties('Alla anställda', 5)}\n`, 5, 'Alla anställda ska bära tjänstekort.'],
  ['handläggaren', `${duties('Handläggaren', 5)}\n`, 5, 'Handläggaren ska bära tjänstekort.'],
  ['undersköterskorna', `${duties('Undersköterskorna', 5)}\n`, 5, 'Undersköterskorna ska bära tjänstekort.'],
  ['socialsekreteraren', `${duties('Socialsekreteraren', 5)}\n`, 5, 'Socialsekreteraren ska bära tjänstekort.'],
  [
    'several kinds of staff',
    'Läraren ska föra frånvaro. Lärarna ska kontakta hemmet samma dag. Fritidspedagogen ska rapportera till läraren. Personalen ska vara ute på rasten. Medarbetarna ska delta i utvärderingen.\n',
    5,
    'Läraren ska föra frånvaro.',
  ],
  [
    'items of a stem',
    '# Rutin för hembesök\n\nMedarbetaren ska:\n\n- ringa på och presentera sig\n- visa tjänstekort\n- desinfektera händerna\n- dokumentera besöket\n- låsa dörren\n',
    5,
    'Medarbetaren ska:\n\n- ringa på och presentera sig',
  ],
  ['the chef decides', `Enhetschefen beslutar om schemat och får göra undantag.\n\n${duties('Medarbetaren', 5)}\n`, 5, 'Medarbetaren ska bära tjänstekort.'],
  [
    'the one who lives there may choose',
    `${duties('Personalen', 5)}\n\nBrukaren kan välja frukosttid och får bestämma över sitt rum.\n`,
    5,
    'Personalen ska bära tjänstekort.',
  ],
  ['who may not', `${duties('Medarbetaren', 5)}\n\nMedarbetaren får inte ta emot gåvor.\n`, 5, 'Medarbetaren ska bära tjänstekort.'],
  ['beside duties of a chef', `Enhetschefen ska leda mötet.\n\n${duties('Medarbetaren', 5)}\n`, 5, 'Medarbetaren ska bära tjänstekort.'],
  [
    'måste and skall',
    'Personalen måste stämpla in. Personalen skall byta om. Personalen ska ta av ringar. Personalen ska ha hårskydd. Personalen ska tvätta händerna.\n',
    5,
    'Personalen måste stämpla in.',
  ],
  ['after an emoji, with CRLF', `# Rutin\r\n\r\n🧤 ${duties('Personalen', 5).replaceAll('\n', '\r\n')}\r\n`, 5, 'Personalen ska bära tjänstekort.'],
  [
    'in a longer text',
    '# Rutin för delegerad läkemedelshantering\n\n## Syfte\n\nRutinen ger trygghet åt den enskilde.\n\n## Före\n\nUndersköterskan ska kontrollera identiteten. Undersköterskan ska läsa signeringslistan. Sjuksköterskan har ordinerat läkemedlet.\n\n## Efter\n\nUndersköterskan ska signera listan direkt. Vid avvikelse ska undersköterskan ringa sjuksköterskan. Undersköterskan ska låsa skåpet och lägga nyckeln på sin plats.\n',
    5,
    'Undersköterskan ska kontrollera identiteten.',
  ],
];

describe('staff with duties and no say', () => {
  it.each(asked)('%s', (_, markdown, count, first) => {
    const found = only(rule, markdown, { type });
    expect(found.map((finding) => marksWithin(markdown, finding, first))).toEqual([true]);
    expect(found[0]?.severity).toBe('hint');
    const others = found[0]?.related ?? [];
    expect(others.length).toBeGreaterThanOrEqual(count - 1);
    for (const { span } of others) {
      expect(span.start).toBeGreaterThan(found[0]?.span.start ?? 0);
      expect(at(markdown, span)).not.toBe('');
    }
  });

  it('has the other duties as related, each once', () => {
    const markdown = `${duties('Medarbetaren', 6)}\n`;
    const [finding] = only(rule, markdown, { type });
    expect(new Set(finding?.related.map(({ span }) => markdown.lastIndexOf('\n', span.start))).size).toBe(5);
    expect(finding?.related).toHaveLength(5);
  });

  it.each(['policy', 'riktlinje', 'rutin'])('in %s', (each) => {
    expect(only(rule, `# Om besök\n\n${duties('Medarbetaren', 5)}\n`, { type: each }).map(({ severity }) => severity)).toEqual(['hint']);
  });
});

const said: readonly [string, string][] = [
  ['får', 'Medarbetaren får byta pass med en kollega.'],
  ['kan', 'Personalen kan lägga upp besöken i den ordning som passar.'],
  ['beslutar', 'Undersköterskorna beslutar tillsammans om arbetsfördelningen.'],
  ['avgör', 'Handläggaren avgör om ett hembesök behövs.'],
  ['väljer', 'Arbetet kan se olika ut. Medarbetarna väljer själva metod.'],
  ['föreslår', 'Medarbetarna föreslår förbättringar på veckomötet.'],
  ['utformar', 'Lärarna utformar undervisningen utifrån gruppens behov.'],
  ['tar initiativ', 'Medarbetaren tar initiativ till förändringar.'],
  ['har mandat', 'Socialsekreteraren har mandat att bevilja insatser upp till ett halvt prisbasbelopp.'],
  ['har rätt', 'De anställda har rätt att lämna en farlig arbetsplats.'],
  ['har möjlighet', 'Personalen har möjlighet att pröva egna lösningar.'],
  ['har inflytande', 'Medarbetarna har inflytande över schemat.'],
  ['in a list', 'Medarbetaren får:\n\n- byta pass\n- arbeta hemma en dag i veckan'],
  ['still to be filled in', sentence],
];

const silent: readonly [string, string][] = [
  ['four duties', `${duties('Medarbetaren', 4)}\n`],
  ['a stem with four items', 'Medarbetaren ska:\n\n- bära tjänstekort\n- låsa skåpet\n- prova larmet\n- stämpla in\n'],
  ['duties of a chef', `${duties('Enhetschefen', 6)}\n`],
  ['four of staff and two of a chef', `${duties('Personalen', 4)}\n\nEnhetschefen ska leda mötet. Enhetschefen ska spara protokollet.\n`],
  ['duties of those who live there', `${duties('Hyresgästen', 6)}\n`],
  ['duties of a board', `${duties('Nämnden', 6)}\n`],
  ['four and a block quote', `${duties('Medarbetaren', 4)}\n\n> Medarbetaren ska prova larmet. Medarbetaren ska stämpla in.\n`],
  ['four and a question', `${duties('Medarbetaren', 4)}\n\nVad ska medarbetaren göra när larmet går?\n`],
  ['four and a law', `${duties('Medarbetaren', 4)}\n\nEnligt 3 kap. 4 § arbetsmiljölagen ska arbetstagaren använda skyddsanordningar.\n`],
  ['four and one to be filled in', `${duties('Medarbetaren', 4)}\n\nMedarbetaren ska rapportera till [vem: skriv här].\n`],
  ['what staff do without being told', 'Personalen hälsar på besökare. Personalen lyssnar. Personalen svarar. Personalen följer med. Personalen tackar.\n'],
  [
    'what is done to staff',
    'Medarbetarna ska informeras. Medarbetarna ska utbildas. Personalen ska erbjudas vaccin. Personalen ska tackas. De anställda ska höras.\n',
  ],
  ['a plan of what staff need not do', what.map((each) => `Medarbetaren behöver inte ${each}.`).join(' ')],
  [
    'a longer text with a choice far down',
    `# Rutin för hemtjänst\n\n## Besöket\n\n${duties('Undersköterskan', 6)}\n\n## Planering\n\nInsatserna planeras tillsammans med den enskilde. Undersköterskan avgör på plats om något kan vänta till nästa besök.\n`,
  ],
  [
    'a longer text where those who lead have the duties',
    '# Rutin för introduktion\n\nEnhetschefen ska välkomna den nyanställde. Enhetschefen ska beställa dator. Samordnaren ska visa lokalerna. Handledaren ska följa med den första veckan. Medarbetaren ska läsa handboken. Medarbetaren ska gå brandutbildningen.\n',
  ],
];

describe('staff have a say, or few duties', () => {
  it.each(said)('%s', (_, paragraph) => {
    const markdown = `${duties('Medarbetaren', 5)}\n\n${paragraph}\n`;
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([]);
  });

  it.each(silent)('%s', (_, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([]);
  });

  it.each(['plan', 'reglemente', 'avtal', 'forfattning', 'okand'])('%s', (each) => {
    expect(only(rule, `# Om besök\n\n${duties('Medarbetaren', 6)}\n`, { type: each })).toEqual([]);
  });
});

describe('the sentence that gives staff a say', () => {
  it.each(asked)('%s', (_, markdown) => {
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
  });

  it('is in the text, on its own or among others, and holds once it is filled in', () => {
    const markdown = `# Rutin\n\n${duties('Medarbetaren', 5)}\n\n## Uppföljning\n\nEnhetschefen följer upp.\n`;
    const after = applyEdits(markdown, only(rule, markdown, { type })[0]?.fixes[0]?.edits ?? []);
    expect(after).toMatch(new RegExp(`(?<=^|[\\s])${sentence.replace(/[.[\]]/g, '\\$&')}(?=$|\\s)`));
    expect(only(rule, after.replace('[vem: skriv här]', 'enhetschefen'), { type })).toEqual([]);
  });
});

describe('the message', () => {
  it.each(asked)('%s', (_, markdown) => {
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });
});
