import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'vague-actor';
const type = 'riktlinje';

const asked: readonly [string, string, string][] = [
  ['berörda', 'Berörda ska lämna synpunkter till förvaltningen senast den 15 mars.\n', 'Berörda'],
  ['ansvariga', 'Efter varje brandövning ska ansvariga skriva en kort rapport till fastighetschefen.\n', 'ansvariga'],
  ['vederbörande', 'Vederbörande ska omgående kontakta it-avdelningen om en dator försvinner.\n', 'Vederbörande'],
  ['relevanta aktörer', 'Relevanta aktörer ska ta fram en gemensam lägesbild vid höjd beredskap.\n', 'Relevanta aktörer'],
  ['lämplig funktion', 'Lämplig funktion ska svara på synpunkten inom tio arbetsdagar.\n', 'Lämplig funktion'],
  ['ansvarig funktion', 'Ansvarig funktion ska uppdatera telefonlistan varje kvartal.\n', 'Ansvarig funktion'],
  ['verksamheten', 'Verksamheten ska upprätta en handlingsplan mot hot och våld.\n', 'Verksamheten'],
  ['verksamheterna', 'Verksamheterna ansvarar för att kylskåpen på avdelningarna kontrolleras.\n', 'Verksamheterna'],
  ['organisationen', 'Organisationen bör upphandla leasingbilar tillsammans med grannkommunerna.\n', 'Organisationen'],
  ['berörda nämnder', 'Senast i april ska berörda nämnder redovisa sina lokalbehov för kommunstyrelsen.\n', 'berörda nämnder'],
  ['berörda chefer', 'Berörda chefer skall gå igenom rutinen med nyanställda.\n', 'Berörda chefer'],
  ['an agent', 'Planen för extraordinära händelser ska övas årligen av berörda enheter.\n', 'berörda enheter'],
  ['relevanta funktioner', 'Vid ett avbrott ska relevanta funktioner larma växeln.\n', 'relevanta funktioner'],
  ['måste', 'Verksamheten måste anmäla personuppgiftsincidenter till dataskyddsombudet samma dag.\n', 'Verksamheten'],
  ['in a list, with the sentence before about somebody else', 'Rektorn leder arbetet.\n\n- Berörda ska rapportera tillbud till skyddsombudet\n', 'Berörda'],
  ['in the stem of a list', 'Inför sommaren ska verksamheten:\n\n- rekrytera vikarier\n- planera introduktionen\n', 'verksamheten'],
  ['in a column for who', '| Uppgift | Ansvarig |\n|---|---|\n| Checklistan ska revideras i maj | Berörda chefer |\n', 'Berörda chefer'],
  ['after an emoji, in a line with CRLF', '# Riktlinje\r\n\r\n📌 Verksamheten ska spara loggarna i två år.\r\n', 'Verksamheten'],
  [
    'in a longer text',
    '# Riktlinje för utlämning av nycklar\n\n## Inledning\n\nKommunen har omkring 4 000 nycklar i omlopp.\n\n## Kvittering\n\nNycklar lämnas ut mot legitimation. Verksamheten ska föra en förteckning över utlämnade nycklar, och förteckningen förvaras inlåst.\n',
    'Verksamheten',
  ],
];

describe('a doer who may be anybody', () => {
  it.each(asked)('%s', (_, markdown, words) => {
    const found = only(rule, markdown, { type });
    expect(marked(markdown, found)).toEqual([words]);
    expect(found[0]?.severity).toBe('hint');
  });

  it('is asked about at each place', () => {
    const markdown = 'Verksamheten ska spara loggarna.\n\nRektorn ska kalla till möte. Berörda ska lämna underlag till mötet.\n';
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual(['Verksamheten', 'Berörda']);
  });

  it.each(['policy', 'rutin', 'plan', 'reglemente', 'okand'])('is a hint in %s', (each) => {
    expect(only(rule, 'Verksamheten ska spara loggarna i två år.\n', { type: each }).map(({ severity }) => severity)).toEqual(['hint']);
  });
});

const silent: readonly [string, string][] = [
  ['no doer but the one informed', 'Berörda ska informeras innan arbetet börjar.\n'],
  ['no doer but the one asked', 'Innan beslutet fattas ska berörda ges tillfälle att yttra sig till nämnden.\n'],
  ['a receiver', 'Enhetschefen ska återkoppla till berörda inom en vecka.\n'],
  ['a state', 'Verksamheten ska präglas av respekt för den enskildes självbestämmande.\n'],
  ['a state with vara', 'Verksamheten ska vara öppen för alla, oavsett förkunskaper.\n'],
  ['a role with an attribute', 'Ansvarig chef ska signera introduktionslistan.\n'],
  ['the nearest', 'Vid sjukdom ska närmaste chef kontaktas, och närmaste chef ska dokumentera samtalet.\n'],
  ['each of several bodies', 'Respektive nämnd ska redovisa sina lokalbehov i april.\n'],
  ['each unit', 'Varje enhet ska ha en brandpärm vid huvudentrén. Varje verksamhet ska utse ett brandskyddsombud.\n'],
  ['explained in brackets', 'Berörda nämnder (socialnämnden och kulturnämnden) ska redovisa arbetet i tertialrapporten.\n'],
  [
    'defined in the document',
    '# Riktlinje för hjälpmedel\n\nMed verksamheten avses i denna riktlinje hemsjukvårdens distriktssköterskor.\n\n## Återlämning\n\nVerksamheten ska hämta hjälpmedel som inte längre används.\n',
  ],
  ['a power', 'Verksamheten får själv besluta om öppettider under sommaren.\n'],
  ['a recommendation to those who live there', 'Vid brandrök bör berörda boende stänga fönster och ventilation.\n'],
  ['what nobody needs to do', 'Verksamheten behöver inte längre lämna månadsrapport till ekonomiavdelningen.\n'],
  ['a practice that ends', 'Kravet att verksamheten ska lämna månadsrapport tas bort från och med årsskiftet.\n'],
  ['a genitive', 'Ekonomichefen ska följa upp verksamhetens budget varje månad.\n'],
  ['an object and a place', 'Nämnden ska stödja verksamheten och enhetschefen ska utse ett ombud i verksamheten.\n'],
  ['a description', '# Rutin\n\n## Bakgrund\n\nVerksamheten omfattar tre boenden och en daglig verksamhet. Organisationen bytte namn 2021.\n'],
  ['reported', 'Revisorerna anser att verksamheten ska se över sina rutiner.\n'],
  ['a law', 'Enligt 3 kap. 2 § arbetsmiljölagen ska verksamheten vidta alla åtgärder som behövs.\n'],
  ['a condition', 'Om berörda chefer ska delta kallar kansliet dem i god tid.\n'],
  ['a question', 'Vad ska verksamheten göra när larmet går?\n'],
  ['a quotation', 'I den gamla rutinen stod: ”Verksamheten ska spara loggarna.”\n'],
  ['a block quote', '> Berörda ska lämna synpunkter senast den 15 mars.\n'],
  ['a heading', '## Så ska verksamheten arbeta\n\nEnhetschefen leder arbetet.\n'],
  ['a goal', '# Plan\n\n## Mål\n\n- Verksamheten ska ha halverat sjukfrånvaron till 2029\n'],
  ['to be filled in', 'Verksamheten ska utse [roll: skriv här] att samordna arbetet.\n'],
  ['code', '```\nVerksamheten ska spara loggarna.\n```\n'],
  [
    'a longer text where each is named',
    '# Rutin för avvikelser\n\n## Anmälan\n\nDen som upptäcker en avvikelse ska anmäla den samma dag. Ansvarig enhetschef ska bedöma om berörda anhöriga ska kontaktas.\n\n## Uppföljning\n\nKvalitetsutvecklaren ska sammanställa avvikelserna och återföra resultatet till verksamheten. Arbetet ska präglas av öppenhet.\n',
  ],
];

describe('somebody is named, or nobody is to act', () => {
  it.each(silent)('%s', (_, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([]);
  });

  it('a statute', () => {
    expect(only(rule, 'Verksamheten ska föra register över sina åtgärder.\n', { type: 'forfattning' })).toEqual([]);
  });

  it('a word that the project declares as a role', () => {
    const markdown = 'Verksamheten ska spara loggarna i två år.\n';
    expect(only(rule, markdown, { type })).toHaveLength(1);
    expect(only(rule, markdown, { type, roles: { roles: ['verksamheten'] } })).toEqual([]);
  });
});

describe('the ways to name the doer', () => {
  it.each(asked)('keep the rest: %s', (_, markdown) => {
    expect(fixProblems(rule, markdown, { type }, { replaced: true })).toEqual([]);
  });

  it.each(asked)('first a stub in its place: %s', (_, markdown, words) => {
    const after = applyEdits(markdown, only(rule, markdown, { type })[0]?.fixes[0]?.edits ?? []);
    expect(after).not.toBe(markdown);
    expect(after.replace(/\[[^[\]]+: skriv här\]/, words)).toBe(markdown);
  });

  const draft = 'Rektorn ska leda mötet.\n\nNämnden ska läsa rapporten.\n\nRektorn ska kalla skolvärden. ';

  it('then the actors that the draft names, in the case that the place asks for', () => {
    const results = (markdown: string) => only(rule, markdown, { type })[0]?.fixes.map(({ edits }) => applyEdits(markdown, edits)) ?? [];
    expect(results(`${draft}Verksamheten ska spara loggarna.\n`)).toContain(`${draft}Rektorn ska spara loggarna.\n`);
    expect(results(`${draft}Loggarna ska sparas av berörda.\n`)).toContain(`${draft}Loggarna ska sparas av rektorn.\n`);
  });

  it('never another vague word', () => {
    const markdown = `${draft}Verksamheten ska spara loggarna. Berörda ska läsa loggarna. Verksamheten ska öva.\n`;
    const texts = only(rule, markdown, { type }).flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText)));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => /verksamhet|berörd/i.test(text))).toEqual([]);
  });
});

describe('the message', () => {
  it.each(asked)('%s', (_, markdown) => {
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });
});
