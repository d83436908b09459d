import { defaultThresholds } from '../../server/src/config/defaults.ts';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { analysed, findings, marked } from '../support/drafts.ts';

const rule = 'unclear-mandate';

const unclear: readonly [string, string, string][] = [
  ['s-passive', 'Uppföljningen ska redovisas till nämnden i mars.\n', 'ska redovisas'],
  ['s-passive with a particle', 'Handlingsplanen bör ses över vartannat år.\n', 'bör ses'],
  ['skall', 'Protokoll skall föras vid varje möte.\n', 'skall föras'],
  ['måste', 'Larmet måste provas varje månad.\n', 'måste provas'],
  ['bli-passive', 'Budgeten ska bli fastställd före årsskiftet.\n', 'ska bli fastställd'],
  ['vara and a participle', 'Rapporten ska vara upprättad senast den 1 mars.\n', 'ska vara upprättad'],
  ['man', 'Man ska dokumentera alla beslut.\n', 'ska dokumentera'],
  ['det ska finnas', 'Det ska finnas en aktuell rutin på varje enhet.\n', 'ska finnas'],
  ['ska ske', 'Uppföljning ska ske kvartalsvis.\n', 'ska ske'],
  ['the receiver is not the doer', 'Avvikelser ska anmälas till enhetschefen.\n', 'ska anmälas'],
  ['the one informed is not the doer', 'Nämnden ska informeras om väsentliga avvikelser.\n', 'ska informeras'],
  ['who decides does not perform', 'Kommunstyrelsen beslutar att policyn ska revideras under 2027.\n', 'ska revideras'],
  ['av after a nominalisation', 'Uppföljningen av nämnden ska redovisas i årsredovisningen.\n', 'ska redovisas'],
  ['in a list without an actor in its stem', 'Inför vintern gäller:\n\n- vägar ska märkas ut\n', 'ska märkas'],
  ['under a heading that only mentions a body', '## Uppföljning av nämnden\n\nPlanen ska följas upp.\n', 'ska följas'],
  ['what is not kept, of a thing that is', 'Lokaler som inte behövs ska avyttras.\n', 'ska avyttras'],
  ['om as a preposition', 'Schemat läggs i perioder om sex veckor och ska anslås på tavlan.\n', 'ska anslås'],
  ['who has something is not who acts', 'Om leverantören har skulder ska avtalet sägas upp.\n', 'ska avtalet sägas'],
  ['who grants is not who asks', 'Anslag beviljas av fullmäktige och ska begäras i god tid.\n', 'ska begäras'],
  ['somebody who is to be there, under a heading with the name', '## Avtalsansvarig\n\nFör varje avtal ska det finnas en avtalsansvarig.\n', 'ska det finnas'],
  ['who is given something is not who acts', 'Nämnden får en rapport i maj. Orsaken ska analyseras.\n', 'ska analyseras'],
  ['who has a right is not who acts', 'Chefen har rätt till handledning. En plats ska erbjudas inom ett år.\n', 'ska erbjudas'],
  ['what an outsider means to do', 'Om leverantören avser att flytta uppgifterna ska avtalet prövas på nytt.\n', 'ska avtalet prövas'],
  ['a meeting to be held', 'Möten ska hållas sex gånger per år.\n', 'ska hållas'],
  ['work that is to be there', 'Det ska finnas en aktiv förvaltning av programmen.\n', 'ska finnas'],
  ['av as a particle', 'Inköp ska stämmas av med ekonomen.\n', 'ska stämmas'],
  ['a subject between the modal and its verb', 'Vid överföring ska dataskyddsombudet rådfrågas.\n', 'ska dataskyddsombudet rådfrågas'],
  ['done to the one in the heading', '## Skyddsombud\n\nSkyddsombuden ska kallas till varje möte.\n', 'ska kallas'],
  ['done to the one just named', 'Ersättarna läser handlingarna. Ersättarna ska kallas i god tid.\n', 'ska kallas'],
  ['in a table without a column for who', '| Uppgift | När |\n|---|---|\n| Planen ska revideras | Årligen |\n', 'ska revideras'],
  ['after a sentence with a thing as subject', 'Planen gäller hela året. Den ska revideras i december.\n', 'ska revideras'],
  ['with a law on how at the end', 'Upphandlingen ska genomföras i enlighet med 4 kap. 1 § LOU.\n', 'ska genomföras'],
  ['on when, with a verb that may as well tell how', 'Kontrollen ska genomföras inom en vecka.\n', 'ska genomföras'],
  ['with whom it is to be done', 'Avstämning ska ske med regionen varje höst.\n', 'ska ske'],
  ['to whom an account is given', 'En redogörelse ska lämnas till nämnden i maj.\n', 'ska lämnas'],
  ['by what means it is evaluated', 'Utbildningen ska utvärderas genom en enkät.\n', 'ska utvärderas'],
  ['what may be thought of as urgent', 'Underskott ska åtgärdas skyndsamt.\n', 'ska åtgärdas'],
  ['something to be ready in time', 'Lokalen ska vara städad innan nästa grupp kommer.\n', 'ska vara städad'],
  ['what else is to be taken care of', 'Hela underlaget ska tas tillvara i nästa plan.\n', 'ska tas'],
  ['two verbs of one sentence ask once', 'Avvikelser ska utredas och åtgärder ska beslutas.\n', 'ska utredas'],
];

describe('a duty that names nobody', () => {
  it.each(unclear)('%s', (_, markdown, words) => {
    const found = findings(rule, markdown, { type: 'riktlinje' });
    expect(marked(markdown, found)).toEqual([words]);
    expect(found[0]?.severity).toBe('information');
    expect(found[0]?.message).toContain(`”${words}”`);
  });
});

const silent: readonly [string, string][] = [
  ['an actor as subject', 'Nämnden ska följa upp målen kvartalsvis.\n'],
  ['an agent', 'Planen ska följas upp årligen av enhetschefen.\n'],
  ['vi', 'Vi ska svara inom en dag.\n'],
  ['a law in front', 'Enligt 4 kap. 1 § socialtjänstlagen ska bistånd ges till den enskilde.\n'],
  ['a law after the verb', 'Beslutet ska enligt förvaltningslagen motiveras.\n'],
  ['a relative clause', 'De mål som ska uppnås framgår av bilaga 2.\n'],
  ['a condition', 'Om planen ska revideras kallar nämnden till möte.\n'],
  ['an indirect question', 'Nämnden prövar hur målen ska följas upp.\n'],
  ['a question', 'Hur ska planen följas upp?\n'],
  ['a purpose', 'För att målen ska kunna nås samverkar enheterna med skolan.\n'],
  ['a deponent', 'Alla barn ska trivas och lyckas i förskolan.\n'],
  ['a stative passive', 'Verksamheten ska präglas av öppenhet och respekt.\n'],
  ['a reading instruction', 'Insatsen ska ses som ett komplement till ordinarie vård.\n'],
  ['a prohibition', 'Personuppgifter får inte lämnas ut till obehöriga.\n'],
  ['a permission', 'Beslut får fattas vid extra möte.\n'],
  ['a thing as subject of an active verb', 'Planen ska innehålla mål och tidplan.\n'],
  ['a block quote', '> Planen ska följas upp årligen.\n'],
  ['a quotation', 'I budgeten står: ”planen ska revideras varje år”.\n'],
  ['the sentence before', 'Rektorn leder arbetet. Planen ska revideras i maj.\n'],
  ['a section about the law', '## Vad säger lagen?\n\nArbetet ska dokumenteras.\n'],
  ['an article of a convention', '- **Artikel 3:** Barnets bästa ska bedömas i första hand.\n'],
  ['a thing that is to be there', 'Tydlig skylt ska finnas vid varje entré.\n'],
  ['what goes on', 'Bevakningen ska pågå i en timme.\n'],
  ['what leads in a list', 'Följande kontroller ska göras:\n\n- larm\n- lås\n'],
  ['what is handed in', 'Intyg ska lämnas in i augusti.\n'],
  ['a loss of one’s own', 'Borttappat kort ska anmälas direkt.\n'],
  ['how goods are made', 'Kött ska vara producerat enligt svensk lag.\n'],
  ['at whose place it is to be', 'Hos nämnden ska det finnas en arkivansvarig.\n'],
  ['how a thing stands to another', 'Systemet ska vara skilt från andra nät.\n'],
  ['who has the responsibility', 'Rektorn har ansvar för lokalen. Larmet ska provas varje vecka.\n'],
  ['how a thing is kept', 'Registret ska hållas aktuellt.\n'],
  ['what a thing looks like', 'Tankarna ska vara märkta med årtal.\n'],
  ['when that is to be', 'Detta ska ske senast nästa dag.\n'],
  ['by what method', 'Kontrollen ska utföras med tryckmätning.\n'],
  ['how, in two words', 'Verksamheten ska bedrivas ändamålsenligt och varsamt.\n'],
  ['the agent of the sentence before', 'Protokollet justeras av ordföranden. Beslutet ska anslås inom tre dagar.\n'],
  ['a body in front, through which it is done', 'Genom rådet ska erfarenheter tas till vara tidigt.\n'],
  ['what somebody is to be', 'Sökanden ska vara folkbokförd i kommunen.\n'],
  ['what somebody is to be, whoever it is', 'Ledare ska vara registrerade i föreningen.\n'],
  ['how a thing is made up', 'Statistiken ska vara uppdelad på kön.\n'],
  ['what a thing is built on', 'Rekryteringen ska vara kompetensbaserad.\n'],
  ['a condition that is judged', 'Nedsättningen ska bedömas bestå i tre månader.\n'],
  ['a chance to speak', 'Den sökande ska ges tillfälle att yttra sig.\n'],
  ['what the applicant shows', 'Inkomsten ska styrkas.\n'],
  ['an application for something', 'Ansökan om nytt tillstånd ska lämnas in senast i maj.\n'],
  ['a cancellation', 'Avbokning ska ske senast dagen före.\n'],
  ['in accordance with what', 'Verksamheten ska bedrivas i enlighet med målen.\n'],
  ['the stem of the list', 'Enhetschefen ansvarar för att:\n\n- avvikelser ska utredas inom en vecka\n- åtgärderna följs upp\n'],
  ['the stem two levels up', 'Nämnden ska:\n\n- se över\n  - riktlinjer som ska revideras\n  - planer ska beslutas i mars\n'],
  ['the heading', '## Rektors ansvar\n\nFrånvaron ska följas upp varje vecka.\n'],
  ['the heading, of what is done to others', '## Rektor\n\nSkyddsombuden ska kallas till varje möte.\n'],
  ['a bold line as heading', '**Enhetschef**\n\nAvvikelser ska utredas inom en vecka.\n'],
  ['a bold lead', '**Ekonomiavdelningen:** Fakturor ska attesteras varje fredag.\n'],
  ['a column for who', '| Uppgift | Ansvarig |\n|---|---|\n| Planen ska följas upp | Nämnden |\n'],
  ['a role in the first cell', '| Roll | Uppgift |\n|---|---|\n| Rektor | Frånvaron ska följas upp |\n'],
  ['one sentence for the section', '## Avvikelser\n\nKvalitetschefen ansvarar för det som står i avsnittet.\n\nAvvikelser ska anmälas samma dag.\n'],
  ['a goal', '## Mål\n\n- Sjukvårdens köer ska kortas\n'],
  ['a duty still to be filled in', 'Planen ska följas upp av [vem: skriv här].\n'],
  ['by what it is done, whoever does it', 'Platser ska fördelas utifrån hur länge barnet har stått i kö.\n'],
  ['what goes before what', 'Beprövade metoder bör väljas framför nya.\n'],
  ['what comes first', 'Reparationer ska göras först.\n'],
  ['within what means', 'Arbetet ska bedrivas inom tilldelad ram.\n'],
  ['within the ordinary budget', 'Insatserna ska genomföras inom befintlig budget.\n'],
  ['on what terms it is published', 'Programmet ska publiceras under en öppen licens.\n'],
  ['in what manner', 'Synpunkter ska framföras sakligt.\n'],
  ['how carefully', 'Mätningen måste göras noggrant.\n'],
  ['as near as possible', 'Beslut bör fattas så nära invånarna som möjligt.\n'],
  ['by what technique', 'Inloggning ska ske med tjänstekort.\n'],
  ['where it is needed most', 'Utbyggnad ska ske där behovet är störst.\n'],
  ['each case by itself', 'Ansökningarna ska prövas individuellt.\n'],
  ['after which template', 'Planerna ska skrivas enligt fastställd mall.\n'],
  ['reasons are given by whoever decides', 'Avslag ska motiveras skriftligt.\n'],
  ['what goes with an application', 'Till ansökan ska årsredovisning och stadgar bifogas.\n'],
  ['an application is handed in by whoever applies', 'Ansökan ska lämnas in senast den 1 mars.\n'],
  ['so is a report of one’s own', 'Anmälan måste göras senast en vecka före kursen.\n'],
  ['a reservation is that of whoever reserves', 'Reservationer måste anmälas innan mötet avslutas.\n'],
  ['regard to be had', 'Vid valet ska hänsyn tas till buller och ljus.\n'],
  ['what is to be possible', 'Kostnaden ska kunna följas år för år.\n'],
  ['minutes', 'Protokollet ska vara justerat inom fjorton dagar.\n'],
  ['demands to be met', 'Kraven ska vara uppfyllda.\n'],
  ['code', '```\nPlanen ska följas upp.\n```\n'],
];

describe('where somebody is named, or nothing is asked', () => {
  it.each(silent)('%s', (_, markdown) => {
    expect(marked(markdown, findings(rule, markdown, { type: 'riktlinje' }))).toEqual([]);
  });

  it('a role that the project declares is somebody', () => {
    const markdown = '## Skiftspejaren\n\nProvet ska tas varje kväll.\n';
    expect(findings(rule, markdown)).toHaveLength(1);
    expect(findings(rule, markdown, { roles: { roles: ['skiftspejaren'] } })).toEqual([]);
  });

  it('an abbreviation that the draft defines is somebody', () => {
    const markdown = (defined: string) => `Räddningstjänsten Väst ${defined} finns nära.\n\nRVAST leder arbetet. Larmet ska provas varje vecka.\n`;
    expect(findings(rule, markdown('(RVAST)'))).toEqual([]);
    expect(findings(rule, markdown(''))).toHaveLength(1);
  });
});

describe('a section', () => {
  const ownerless = [
    'Avvikelser ska anmälas samma dag.',
    'De ska utredas inom en vecka.',
    'Åtgärder ska beslutas.',
    'Resultatet ska följas upp.',
    'Rapporten ska sparas.',
  ];
  const owned = ['Rektorn ska leda mötet.', 'Nämnden ska läsa rapporten.', 'Chefen ska tacka alla.', 'Läraren ska svara.', 'Föreståndaren ska lyssna.'];
  const section = (without: number, withOwner: number): string =>
    `# Riktlinje\n\n## Avvikelser\n\n${[...ownerless.slice(0, without), ...owned.slice(0, withOwner)].join('\n\n')}\n`;

  const cases: readonly [number, number, 'once' | 'each'][] = [
    [5, 0, 'once'],
    [3, 2, 'once'],
    [3, 3, 'once'],
    [4, 0, 'each'],
    [2, 2, 'each'],
    [2, 4, 'each'],
    [1, 4, 'each'],
  ];

  it.each(cases)('%i duties without an owner and %i with: %s', (without, withOwner, how) => {
    const markdown = section(without, withOwner);
    const found = findings(rule, markdown, { type: 'riktlinje' });
    if (how === 'each') {
      expect(found.map(({ severity }) => severity)).toEqual(Array(without).fill('information'));
      return;
    }
    expect(marked(markdown, found)).toEqual(['Avvikelser']);
    expect(found[0]?.severity).toBe('warning');
    expect(found[0]?.message).toContain(`${without} av ${without + withOwner} skyldigheter under ”Avvikelser”`);
    expect(found[0]?.related).toHaveLength(without);
  });

  it('is judged by the limits of the configuration', () => {
    const thresholds = (duties: number, share: number) => ({ ...defaultThresholds, 'unclear-mandate': { duties, share } });
    const severities = (without: number, withOwner: number, duties: number, share: number) =>
      findings(rule, section(without, withOwner), { type: 'riktlinje', thresholds: thresholds(duties, share) }).map(({ severity }) => severity);
    expect(severities(3, 0, 3, 0.5)).toEqual(['warning']);
    expect(severities(5, 0, 6, 0.5)).toHaveLength(5);
    expect(severities(3, 3, 5, 0.6)).toHaveLength(3);
  });

  it('without a heading is marked at its first duty', () => {
    const markdown = `${ownerless.join('\n\n')}\n`;
    expect(marked(markdown, findings(rule, markdown, { type: 'riktlinje' }))).toEqual(['ska anmälas']);
  });
});

describe('the type of document', () => {
  const five = '## Avvikelser\n\nAvvikelser ska anmälas. De ska utredas. Åtgärder ska beslutas. Åtgärderna ska sparas. Resultatet ska följas upp.\n';

  it.each([
    ['riktlinje', ['warning']],
    ['okand', ['information']],
    ['forfattning', []],
  ])('%s: %s', (type, severities) => {
    expect(findings(rule, five, { type }).map(({ severity }) => severity)).toEqual(severities);
  });

  it('an assignment that says whom it is given to asks nothing', () => {
    const duty = 'Uppdraget ska redovisas senast den 1 mars 2027.\n';
    expect(findings(rule, `# Uppdrag\n\nRegeringen ger Skolverket i uppdrag att se över planerna.\n\n${duty}`, { type: 'uppdrag' })).toEqual([]);
    expect(findings(rule, `# Uppdrag\n\n${duty}`, { type: 'uppdrag' })).toHaveLength(1);
    expect(findings(rule, `# Policy\n\nRegeringen ger Skolverket i uppdrag att se över planerna.\n\n${duty}`, { type: 'policy' })).toHaveLength(1);
  });
});

describe('the ways to name the doer', () => {
  const fixes: readonly [string, string, string][] = [
    ['in the active voice', 'Planen ska följas upp årligen.\n', '[Vem: skriv här] ska följa upp planen årligen.\n'],
    ['as an agent where the sentence is not simple', 'Även planen ska följas upp årligen.\n', 'Även planen ska följas upp av [vem: skriv här] årligen.\n'],
    ['for man', 'Man ska dokumentera alla beslut.\n', '[Vem: skriv här] ska dokumentera alla beslut.\n'],
    ['for man inside', 'Vid larm ska man ringa först.\n', 'Vid larm ska [vem: skriv här] ringa först.\n'],
    ['for det ska finnas', 'Det ska finnas en rutin på varje enhet.\n', '[Vem: skriv här] ska se till att det finns en rutin på varje enhet.\n'],
    ['for ska ske', 'Uppföljning ska ske kvartalsvis.\n', '[Vem: skriv här] ska se till att uppföljning sker kvartalsvis.\n'],
    ['in brackets', 'Även uppföljning ska ske kvartalsvis.\n', 'Även uppföljning ska ske kvartalsvis (ansvarig: [vem: skriv här]).\n'],
  ];

  it.each(fixes)('%s', (_, markdown, expected) => {
    const [finding] = findings(rule, markdown, { type: 'riktlinje' });
    const after = applyEdits(markdown, finding?.fixes[0]?.edits ?? []);
    expect(after).toBe(expected);
    expect(analysed(after, { type: 'riktlinje' }).findings.map((each) => each.rule)).toEqual(['unfilled-placeholder']);
  });

  it('are those that the draft itself names, most often first', () => {
    const markdown = 'Rektorn ska leda mötet.\n\nNämnden ska besluta om planen.\n\nRektorn ska kalla till mötet.\n\nPlanen ska följas upp årligen.\n';
    const [finding] = findings(rule, markdown, { type: 'riktlinje' });
    expect(finding?.fixes.map(({ edits: [edit] }) => edit?.newText)).toEqual([
      '[Vem: skriv här] ska följa upp planen',
      'Rektorn ska följa upp planen',
      'Nämnden ska följa upp planen',
    ]);
    expect(finding?.fixes.every(({ safe }) => !safe)).toBe(true);
    expect(findings(rule, applyEdits(markdown, finding?.fixes[1]?.edits ?? []), { type: 'riktlinje' })).toEqual([]);
  });

  it.each(['## Avvikelser\n', 'Avvikelser\n----------\n'])('a sentence under the heading %j', (heading) => {
    const markdown = `${heading}\nAvvikelser ska anmälas. De ska utredas. Åtgärder ska beslutas. Åtgärderna ska sparas. Resultatet ska följas upp.\n`;
    const fix = findings(rule, markdown, { type: 'riktlinje' })[0]?.fixes[0];
    expect(applyEdits(markdown, fix?.edits ?? [])).toBe(markdown.replace(heading, `${heading}\n[Vem: skriv här] ansvarar för det som står i avsnittet.\n`));
  });
});
