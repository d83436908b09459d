import { describe, expect, it } from 'vitest';
import { principleIds } from '../../server/src/core/principles.ts';
import { reportOn } from '../../server/src/features/report.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { markdownOf } from '../../server/src/report/markdown.ts';
import { rules } from '../../server/src/rules/index.ts';
import { reportTexts } from '../../server/src/texts/report.ts';
import { analysed, configOf, findings } from '../support/drafts.ts';
import { asks, coverageOf, items, offered, offeredBy, onExamples, silent, titled } from '../support/traps.ts';

describe('what is no practice to ask about: people, words, other documents and what the inquiry does not say', () => {
  it('N21 documentation of a case protects the person: only all of it is asked about', () => {
    silent(['document-everything'], 'Handläggaren dokumenterar beslutet, skälen och det som har betydelse för ärendet.\n');
    silent(['document-everything'], 'Varje steg i ärendet dokumenteras så att den enskilde kan följa och överklaga det.\n');
    silent(['document-everything'], 'Handläggaren antecknar alla kontakter som påverkar beslutet.\n');
    asks('document-everything', 'antecknar alla kontakter', 'Handläggaren antecknar alla kontakter.\n');
    asks('document-everything', 'Allt ska dokumenteras', 'Allt ska dokumenteras.\n');
  });

  it('N22 law is not only bad: the right to appeal and a reference to it are for the good', () => {
    const decisions = 'Handläggaren beslutar om färdtjänst efter ansökan. Handläggaren avslår den enskildes ansökan när villkoren inte är uppfyllda.';
    const law = `${decisions} Den som är missnöjd kan överklaga enligt 12 § lagen om färdtjänst.`;
    const transport = (text: string): string => titled('Riktlinje för färdtjänst', text);
    silent(['missing-appeal', 'officialese', 'unclear-mandate', 'absolute-wording'], transport(law));
    expect(coverageOf(transport(law)).get('medborgarfokus')?.met).toContain('complaint-and-appeal');
    asks('missing-appeal', 'beslutar om färdtjänst', transport(decisions));
  });

  it('N23 co-operation is no end in itself: only where it is counted on are its conditions asked for', () => {
    const yards = (text: string): string => titled('Plan för lekplatserna', text);
    const about = ['collaboration-without-conditions', 'shared-responsibility-without-lead', 'stovepipe-language'];
    silent(about, yards('Parkenheten rustar tre lekplatser om året. Barnen i närheten väljer mellan två förslag.'), 'plan');
    silent(about, yards('Samverkan är inget mål i sig. Parkenheten samverkar med skolan när barnen vinner på det och det är värt tiden.'), 'plan');
    const claims = 'Parkenheten samverkar med skolan. Fritidsförvaltningen samarbetar med föreningarna. Samverkan med näringslivet ska öka.';
    asks('collaboration-without-conditions', 'samverkar', yards(claims), 'plan');
  });

  it('N24 specialisation sometimes works: words of division are hints', () => {
    const care = (text: string): string => titled('Plan för sjukvården', text);
    silent(
      ['stovepipe-language', 'core-support-split'],
      care('Barnhjärtkirurgin samlas på ett sjukhus, där få gör många operationer. Remisserna skickas dit.'),
      'plan',
    );
    const divided = care('Varje sjukhus och enhet har sin specialitet. Varje enhet ansvarar för patienterna inom sitt område.');
    asks('stovepipe-language', 'Varje enhet ansvarar för patienterna inom sitt område', divided, 'plan');
    expect(findings('stovepipe-language', divided, { type: 'plan' }).map(({ severity }) => severity)).toEqual(['hint']);
  });

  it('N25 grants and pilots have their place: only what comes after is asked for', () => {
    const program = (text: string): string => titled('Program mot ensamhet', text);
    const after = 'Tre mötesplatser drivs med riktade statsbidrag under två år. Därefter betalas de ur nämndens ordinarie budget.';
    silent(['project-without-continuation', 'annual-reprioritisation'], program(after), 'program');
    const trial = program('Arbetslaget prövar nya arbetssätt på två enheter och utvärderar dem innan fler följer efter.');
    silent(['project-without-continuation', 'annual-reprioritisation'], trial, 'program');
    expect(coverageOf(trial, 'program').get('kunskap')?.met).toEqual(['tries-and-evaluates']);
    asks('project-without-continuation', 'riktade statsbidrag', program('Tre mötesplatser drivs med riktade statsbidrag under två år.'), 'program');
  });

  it('N26 the words are not the point: names of principles are no evidence, mechanisms are', () => {
    const names = titled(
      'Policy för styrning och ledning',
      'Vår styrning bygger på tillit, medborgarfokus, helhetssyn, handlingsutrymme, stöd, kunskap, öppenhet och långsiktighet. Alla chefer ska visa tillit i vardagen.',
    );
    expect([...coverageOf(names, 'policy')].map(([principle, { level }]) => [principle, level])).toEqual(
      principleIds.map((principle) => [principle, 'missing']),
    );
    asks('trust-as-decoration', 'tillit', names, 'policy');
    expect(findings('principle-only-named', names, { type: 'policy' })).toHaveLength(7);
    const mechanisms = titled(
      'Policy för skolornas ledning',
      'Nämnden anger vad som ska nås, och arbetslagen väljer hur. Rektorn får själv besluta om vikarier. Mindre fel rättar arbetslaget tillsammans, och allvarliga brister utreds av skolchefen.',
    );
    const carried = coverageOf(mechanisms, 'policy');
    expect([carried.get('tillit')?.level, carried.get('handlingsutrymme')?.level]).toEqual(['carried', 'carried']);
    silent(['trust-as-decoration', 'principle-only-named'], mechanisms, 'policy');
  });

  it('N27 a document cannot replace dialogue: the tool gives questions to take to the meeting', () => {
    const text = titled(
      'Riktlinje för introduktion',
      'Den här texten ersätter inte samtalet. Chefen och den nyanställde talar varje vecka om vad som är oklart.',
    );
    silent(['followup-without-dialogue', 'missing-support', 'competence-without-time'], text);
    const over = { type: 'riktlinje' };
    const page = markdownOf(reportOn(createDocument('', text), analysed(text, over), configOf(over)).blocks);
    const [, meeting = ''] = page.split(`## ${reportTexts.sv.questions}\n`);
    expect(meeting.split('\n## ')[0]?.match(/^- .*\?$/gm)?.length).toBeGreaterThanOrEqual(3);
    for (const { id, finding } of onExamples) expect(`${id}: ${finding.message}`).toContain('?');
  });

  it('N28 a kind form is not enough: a text without a question carries nothing, and the report says so', () => {
    const kind = 'Utvecklingsbesöken är vänliga. Den som kommer på besök hälsar, lyssnar och tackar för kaffet.\n';
    const analysis = analysed(kind);
    expect(analysis.findings).toEqual([]);
    expect(analysis.coverage.filter(({ level }) => level === 'carried')).toEqual([]);
    expect(markdownOf(reportOn(createDocument('', kind), analysis, configOf()).blocks)).toContain('Ett rent resultat betyder inte tillit');
    asks('control-of-staff', 'oanmälda utvecklingsbesök', 'Staben gör vänliga oanmälda utvecklingsbesök.\n');
  });

  it('N29 other steering must change too: a document is asked how it relates to it', () => {
    const duties = 'Chefen ska planera bemanningen. Medarbetaren ska anmäla frånvaro. Samordnaren ska ringa vikarien.';
    const policy = (text: string): string => titled('Policy för bemanning', text);
    silent(['missing-relation-to-other-steering'], policy(`${duties} Policyn ersätter rutinen från 2019, och budgeten ändras samtidigt.`), 'policy');
    asks('missing-relation-to-other-steering', 'Policy för bemanning', policy(duties), 'policy');
  });

  it('N29 what other documents say is not judged: a reference to one carries nothing', () => {
    const states = coverageOf(titled('Policy för bemanning', 'Stöd till medarbetarna regleras i arbetsmiljöpolicyn.'), 'policy');
    expect([...states.values()].map(({ level }) => level)).not.toContain('carried');
    expect(states.get('stod')).toMatchObject({ level: 'referred', met: [] });
  });

  it('N30 trust does not replace resources: the question stands in a text full of trust', () => {
    const plan = (text: string): string => titled('Verksamhetsplan 2027', text);
    const trusting = 'Arbetslaget får själv besluta hur de nya uppgifterna löses, för vi litar på omdömet.';
    asks(
      'assignment-without-resources',
      'rymmas inom befintliga resurser',
      plan(`${trusting} Arbetet ska rymmas inom befintliga resurser.`),
      'verksamhetsplan',
    );
    silent(['assignment-without-resources'], plan(`${trusting} Nämnden avsätter 900 000 kronor för arbetet.`), 'verksamhetsplan');
  });

  it('N31 no cap on staff per manager: a number of staff is no volume', () => {
    const about = ['volume-target', 'minute-level-control', 'missing-support', 'too-many-indicators', 'responsibility-without-authority'];
    silent(about, 'En enhetschef har mellan 20 och 60 medarbetare. Förvaltningschefen prövar varje år tillsammans med cheferna om det fungerar.\n');
    expect(analysed('En enhetschef har 60 medarbetare.\n').findings).toEqual([]);
    asks('volume-target', 'minst 25 utredningar per månad', 'En handläggare ska hinna minst 25 utredningar per månad.\n');
    expect(rules.filter(({ examples }) => examples.bad.some(({ markdown }) => /\d+ medarbetare/.test(markdown))).map(({ id }) => id)).toEqual([]);
  });

  it('N32 dialogue takes time: what starts a talk asks what makes room for it', () => {
    const plan = (text: string): string => titled('Plan för elevhälsan', '## Uppföljning', text);
    silent(
      ['followup-without-dialogue'],
      plan('Rektorn och elevhälsan går igenom resultatet varje termin. För att ge tid till det tas månadsrapporten bort.'),
      'plan',
    );
    asks('followup-without-dialogue', 'Uppföljning', plan('Resultatet redovisas till nämnden i mars.'), 'plan');
    for (const { text } of offeredBy('followup-without-dialogue', 'no-learning-followup', 'missing-followup')) expect(text).toMatch(/slutar (?:vi )?med/);
  });

  it('N33 staff criticism is not always right: it is met on its merits, not obeyed', () => {
    const about = ['resistance-word', 'gag-or-loyalty', 'missing-feedback-channel'];
    silent(about, 'Invändningar bemöts sakligt. Chefen får stå fast vid beslutet och berättar då varför.\n');
    asks('resistance-word', 'förändringsmotstånd', 'Cheferna ska hantera förändringsmotstånd på arbetsplatsen.\n');
    const onCriticism = offeredBy('resistance-word', 'gag-or-loyalty').filter(({ text }) => /(?:kritik|invändningar).*\.$/iu.test(text));
    expect(onCriticism.length).toBeGreaterThanOrEqual(2);
    for (const { text } of onCriticism) expect(text).toContain('bemöts sakligt');
    for (const { from, text } of offered)
      expect(`${from}: ${text}`).not.toMatch(/(?:kritik|invändning|förslag|synpunkt)\p{L}* (?:ska |måste )?(?:följs|följas|genomförs|genomföras|åtgärdas)/iu);
  });

  it('N34 fear may have softer causes than rules: messages say what can follow, not what does', () => {
    silent(
      ['cover-your-back', 'missing-mistake-handling', 'resistance-word'],
      'Tillsynen kan bidra till att någon drar sig för att berätta om misstag. Chefen frågar varför.\n',
    );
    asks('sanction-first', 'leder till varning', 'Sen ankomst leder till varning.\n');
    const certain =
      /(?:skapar|leder till|föder|ger upphov till|orsakar) (?:\p{L}+ )?(?:rädsla|misstro|oro|tystnad|otrygghet)|(?<!kan )(?:gör det|blir det|har|får) svårare att berätta|vågar (?:då )?inte/iu;
    expect(onExamples.filter(({ finding }) => certain.test(finding.message)).map(({ id, finding }) => `${id}: ${finding.message}`)).toEqual([]);
    for (const id of ['sanction-first', 'control-of-staff', 'ranking-competition'])
      for (const { finding } of onExamples.filter((each) => each.id === id)) expect(finding.message).toMatch(/(?<!\p{L})kan(?!\p{L})/u);
  });

  it('N35 evidence is thin in places: the reasons are given as what the inquiry holds', () => {
    const program = (more = ''): string =>
      titled(
        'Program för läsning',
        `Skolan ska öppna biblioteket. Rektorn ska köpa böcker. Läraren ska läsa högt. Nämnden ska besluta om tider. Skolan ska bjuda in författare.${more}`,
      );
    silent(['missing-evidence-base'], program(' Forskningen ger inget säkert svar på vad som hjälper, och därför utvärderas programmet 2028.'), 'program');
    asks('missing-evidence-base', 'Program för läsning', program(), 'program');
    for (const { id, source, words } of rules) {
      if (source) expect(`${id}: ${words.sv.why}`).toMatch(/SOU 20\d\d:\d+|Tillitsdelegation|betänkandet|utredningen/iu);
      expect(`${id}: ${words.sv.why}`).not.toMatch(/forskning(?:en)? visar|det är (?:belagt|bevisat|visat)|bevisligen|vetenskapligt/iu);
    }
  });

  it('N36 secrecy is a real limit: it silences nobody, and nothing offered shares what it protects', () => {
    silent(
      ['gag-or-loyalty'],
      'Personalen får inte uttala sig om elever. Uppgifter om dem lämnas ut med samtycke eller när lagen kräver det, till den som har behörighet.\n',
      'rutin',
    );
    silent(['gag-or-loyalty', 'stovepipe-language'], 'Ingen får uttala sig om uppgifter som skyddas av sekretess.\n', 'rutin');
    asks('gag-or-loyalty', 'Personalen får inte uttala sig', 'Personalen får inte uttala sig om nämndens beslut.\n', 'rutin');
    const shares =
      /(?:dela|delar|delas|lämnar|lämnas|skickar) (?:ut |över )?(?:\p{L}+ )?(?:uppgifter|information) om (?:den enskilde|eleven|elever|brukaren|patienten|barnet|personer)/iu;
    expect(shares.test('Enheterna delar uppgifter om eleven.')).toBe(true);
    expect(offered.filter(({ text }) => shares.test(text) && !/lag|samtycke|behörig/iu.test(text))).toEqual([]);
  });

  it('N37 values are plural on a common ground: a shared ground is no one voice', () => {
    const about = ['gag-or-loyalty', 'uniform-for-all', 'principle-only-named', 'resistance-word'];
    silent(about, 'Alla medarbetare delar en gemensam värdegrund: varje människa möts med respekt. Inom den får vi tycka olika och säga det.\n', 'policy');
    silent(about, 'Medarbetarna ska stå bakom den gemensamma värdegrunden. Lojalitet mot uppdraget är självklar.\n', 'policy');
    const voice = 'Medarbetarna ska stå bakom fattade beslut både internt och externt.\n';
    asks('gag-or-loyalty', 'stå bakom fattade beslut både internt och externt', voice, 'policy');
    asks('gag-or-loyalty', 'lojala mot fattade beslut', 'Alla medarbetare ska vara lojala mot fattade beslut.\n', 'policy');
  });

  it('N38 the inquiry speaks of care and school: elsewhere those served have other names', () => {
    const plan = (...goals: readonly string[]): string => titled('Plan för kommunalt VA', '## Mål', items(...goals));
    for (const goal of [
      'Fastighetsägare vet vad de får släppa ut',
      'Verksamhetsutövare gör rätt från början',
      'Abonnenterna har vatten hela året',
      'Kunderna hittar rätt',
    ])
      silent(['missing-citizen'], plan('Jämnare flöden', goal), 'plan');
    silent(
      ['missing-citizen', 'missing-purpose'],
      titled('Policy för anslutning', '## Syfte', 'Policyn ska göra det enkelt för fastighetsägare att ansluta sig.'),
      'policy',
    );
    asks('missing-citizen', 'Mål', plan('Jämnare flöden', 'Färre läckor'), 'plan');
    asks('missing-citizen', 'Syfte', titled('Policy för anslutning', '## Syfte', 'Policyn klargör hur ledningar dras.'), 'policy');
  });
});
