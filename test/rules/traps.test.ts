import { describe, expect, it } from 'vitest';
import type { Config } from '../../server/src/core/config.ts';
import { principleIds } from '../../server/src/core/principles.ts';
import { applyEdits } from '../../server/src/core/text.ts';
import { reportOn } from '../../server/src/features/report.ts';
import { criteria } from '../../server/src/governance/criteria.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { markdownOf } from '../../server/src/report/markdown.ts';
import { ruleNamed, rules } from '../../server/src/rules/index.ts';
import { reportTexts } from '../../server/src/texts/report.ts';
import { analysed, configOf, findings, marked } from '../support/drafts.ts';
import { only } from '../support/one-rule.ts';

/**
 * The traps of SOU 2018:47, chapters 3–6: what looks like a practice that the inquiry warns of, and is none. Each shows both sides: the text that is
 * to pass, and the nearest one that is not. All rules run, and those that the trap is about are named.
 */

/** The rules turned on, also those that are off until somebody asks. */
const on = (names: readonly string[]): Config['severity'] => Object.fromEntries(names.map((name) => [name, 'hint']));

/** These rules say nothing of the text. */
function silent(names: readonly string[], markdown: string, type = 'riktlinje'): void {
  expect(names.filter((name) => ruleNamed(name) === undefined)).toEqual([]);
  const { findings: all, failures } = analysed(markdown, { type, severity: on(names) });
  expect(failures).toEqual([]);
  expect(all.filter(({ rule }) => names.includes(rule)).map(({ rule, span }) => `${rule}: ${markdown.slice(span.start, span.end)}`)).toEqual([]);
}

/** The rule asks about these words of the text. */
function asks(name: string, words: string, markdown: string, type = 'riktlinje', over: Partial<Config> = {}): void {
  expect(marked(markdown, findings(name, markdown, { type, severity: on([name]), ...over })), name).toEqual([words]);
}

const titled = (title: string, ...paragraphs: readonly string[]): string => `# ${title}\n\n${paragraphs.join('\n\n')}\n`;
const items = (...list: readonly string[]): string => list.map((item) => `- ${item}`).join('\n');

const coverageOf = (markdown: string, type = 'riktlinje') =>
  new Map(
    analysed(markdown, { type }).coverage.map((each) => [
      each.principle,
      { level: each.level, met: each.criteria.filter(({ met }) => met).map(({ id }) => id) },
    ]),
  );

/** What each rule says of its own bad examples. */
const onExamples = rules.flatMap(({ id, principles, examples }) =>
  examples.bad.flatMap(({ markdown, type }) =>
    only(id, markdown, { type: type ?? 'riktlinje' }).map((finding) => ({ id, principle: principles[0], markdown, finding })),
  ),
);
/** All that fixes and suggestions would write. */
const offered = [
  ...onExamples.flatMap(({ id, principle, finding }) =>
    finding.fixes.flatMap(({ edits }) => edits.map(({ newText }) => ({ from: id, principle: principle as string, text: newText }))),
  ),
  ...criteria.flatMap(({ id, principle, suggestion }) => (suggestion ? [{ from: id, principle: principle as string, text: suggestion.text }] : [])),
];
const offeredBy = (...names: readonly string[]) => {
  expect(names.filter((name) => !offered.some(({ from }) => from === name))).toEqual([]);
  return offered.filter(({ from }) => names.includes(from));
};

describe('what is no practice to ask about', () => {
  it('N1 trust is not the absence of control: follow-up with a purpose that comes back', () => {
    const about = [
      'control-of-staff',
      'reporting-too-often',
      'report-without-purpose',
      'followup-without-dialogue',
      'no-learning-followup',
      'missing-followup',
    ];
    const kitchen = (followUp: string): string => titled('Riktlinje för skolköken', '## Uppföljning', followUp);
    silent(about, kitchen('Kostchefen följer upp svinnet varje månad för att se var köken behöver mer hjälp. Siffrorna gås igenom i arbetslaget.'));
    silent(about, kitchen('Kostchefen tar stickprov bland medarbetarna för att lära av det som går bra.'));
    asks('reporting-too-often', 'rapporterar svinnet varje månad', kitchen('Kostchefen rapporterar svinnet varje månad i portalen.'));
    asks('report-without-purpose', 'rapporterar', kitchen('Kostchefen rapporterar svinnet varje månad i portalen.'));
    asks('followup-without-dialogue', 'Uppföljning', kitchen('Kostchefen redovisar svinnet i årsredovisningen.'));
    asks('control-of-staff', 'stickprov bland medarbetarna', kitchen('Kostchefen tar stickprov bland medarbetarna.'));
    asks('missing-followup', 'Riktlinje för skolköken', titled('Riktlinje för skolköken', 'Kocken lagar maten från grunden.'));
  });

  it('N2 trust is not a free choice of work: frames, goals and mandate are good, and so is a duty', () => {
    const about = ['staff-only-duties', 'control-of-staff', 'absolute-wording', 'unclear-mandate', 'vague-actor', 'gag-or-loyalty'];
    silent(about, 'Medarbetarna väljer inte fritt vad de arbetar med. De ska hålla sig till uppdraget, målen och de ramar som nämnden har beslutat.\n');
    const duties =
      'Medarbetaren ska hälsa på besökaren. Medarbetaren ska bära namnskylt. Medarbetaren ska låsa skåpet. Medarbetaren ska anteckna tiden. Medarbetaren ska prova larmet.';
    const choice = ' Inom de ramarna väljer medarbetaren själv hur mötet läggs upp.';
    silent(about, `${duties}${choice}\n`, 'rutin');
    expect(coverageOf(`${duties}${choice}\n`, 'rutin').get('handlingsutrymme')?.met).toContain('frames-not-methods');
    asks('staff-only-duties', 'ska hälsa', `${duties}\n`, 'rutin');
  });

  it('N3 laws and political decisions come first, and can be criticised', () => {
    const about = ['absolute-wording', 'unclear-mandate', 'vague-actor', 'empty-hedge', 'sanction-first', 'document-everything'];
    silent(
      about,
      'Enligt 14 kap. 2 § socialtjänstlagen ska missförhållanden rapporteras utan undantag. Enligt plan- och bygglagen ska sanktionsavgift tas ut.\n',
    );
    silent(about, 'Lagar och nämndens beslut ska följas i alla lägen. Den som ser att en regel slår fel säger det till juristen, som tar frågan vidare.\n');
    asks('unclear-mandate', 'ska rapporteras', 'Missnöje med scheman ska rapporteras.\n');
    asks('absolute-wording', 'utan undantag', 'Mallen för veckobrev gäller utan undantag.\n');
    asks('absolute-wording', 'i alla lägen', 'Medarbetarna följer mallen i alla lägen.\n');
  });

  it('N4 administration is not bad in itself: somebody else may have the good of it', () => {
    const about = ['document-everything', 'reporting-too-often', 'report-without-purpose', 'duplicate-reporting'];
    silent(about, 'Receptionen registrerar alla besök, så att nattpersonalen vet vilka som är kvar i huset.\n');
    silent(about, 'Enhetschefen rapporterar lediga platser varje dag, så att den som väntar på plats får den fortare.\n');
    silent(about, 'Handläggaren antecknar det som behövs för att den enskilde ska kunna följa sitt ärende.\n');
    asks('document-everything', 'registrerar alla besök', 'Receptionen registrerar alla besök.\n');
    asks('reporting-too-often', 'rapporterar lediga platser varje dag', 'Enhetschefen rapporterar lediga platser varje dag.\n');
    asks('reporting-too-often', 'rapporterar läget varje vecka', 'Enhetschefen rapporterar läget varje vecka så att ledningen kan följa utvecklingen.\n');
  });

  it('N5 data are needed to learn and for research: the fix adds a purpose and leaves the duty', () => {
    const program = (text: string): string => titled('Program för äldreomsorg', '## Registrering', text);
    const about = ['report-without-purpose', 'reporting-too-often', 'document-everything'];
    silent(about, program('Enheterna rapporterar måltiderna i registret inom två dagar. Uppgifterna används för att lära och i forskning.'), 'program');
    silent(about, program('Enheterna rapporterar måltiderna i registret i oktober för forskning om undernäring.'), 'program');
    const bare = program('Enheterna rapporterar måltiderna i registret inom två dagar.');
    asks('report-without-purpose', 'rapporterar', bare, 'program');
    for (const { edits } of only('report-without-purpose', bare, { type: 'program' }).flatMap(({ fixes }) => fixes)) {
      expect(applyEdits(bare, edits)).toContain('Enheterna rapporterar måltiderna i registret inom två dagar.');
      expect(applyEdits(bare, edits)).toContain('för att [');
    }
  });

  it('N6 process measures are useful for the inside: numbers for planning, not as goals', () => {
    const plan = (...paragraphs: readonly string[]): string => titled('Verksamhetsplan 2027 för elevhälsan', ...paragraphs);
    const goal = '## Mål\n\n- Fler elever får hjälp innan de börjar vara borta';
    const planned =
      '## Planeringstal\n\n| Antal | 2026 | 2027 |\n|---|---|---|\n| Antal genomförda möten | 60 | 60 |\n| Antal utbildningar | 4 | 5 |\n| Antal elevsamtal | 410 | 430 |';
    silent(['process-measure-as-goal'], plan(goal, planned), 'verksamhetsplan');
    asks('process-measure-as-goal', 'Antal genomförda möten ökar till 60', plan('## Mål\n\n- Antal genomförda möten ökar till 60'), 'verksamhetsplan');
    const measures = '## Indikatorer\n\n- Antal hembesök\n- Antal genomförda möten\n- Antal utbildningar';
    silent(
      ['only-quantitative-measures'],
      plan(goal, measures, '## Uppföljning\n\nMåtten läses tillsammans med elevhälsans egen beskrivning.'),
      'verksamhetsplan',
    );
    asks('only-quantitative-measures', 'Antal hembesök', plan(goal, measures), 'verksamhetsplan');
  });

  it('N7 quality of life is hard to measure: no fix asks for another measure', () => {
    const program = (text: string): string => titled('Program för äldreboenden', text);
    const about = ['measurable-only', 'only-quantitative-measures', 'process-measure-as-goal', 'assignment-without-resources'];
    silent(
      about,
      program('Livskvaliteten följs i samtal med de boende. Utvecklingsenheten har tid avsatt för att gå igenom svaren med personalen.'),
      'program',
    );
    asks('measurable-only', 'Alla mål om livskvalitet ska vara mätbara', program('Alla mål om livskvalitet ska vara mätbara.'), 'program');
    const fixes = offeredBy('measurable-only', 'only-quantitative-measures', 'process-measure-as-goal', 'core-mission-as-goal', 'volume-target');
    for (const { text } of fixes) expect(text).not.toMatch(/livskvalitet|(?<!inte går att )mät(?:a|s|er)(?!\p{L})/iu);
  });

  it('N8 vague is not free: flexible words give no room to act, and a named one who decides does', () => {
    const desk = (text: string): string => titled('Riktlinje för mottagningen', text);
    expect(coverageOf(desk('Arbetet utformas flexibelt och kan anpassas vid behov. Lösningar kan väljas efter läget.')).get('handlingsutrymme')).toEqual({
      level: 'missing',
      met: [],
    });
    asks('empty-hedge', 'vid behov', desk('Öppettiderna ska vid behov anpassas.'));
    const clear = desk('Enhetschefen får själv besluta om öppettiderna och avgör när de behöver anpassas.');
    silent(['empty-hedge', 'vague-actor', 'unclear-mandate'], clear);
    expect(coverageOf(clear).get('handlingsutrymme')?.met).toEqual(['may-decide']);
  });

  it.todo(
    'N8 "Vid behov kan avsteg göras" names nobody and still counts for room to act: the criterion `deviation` asks for no actor, and it is no rule that sees it',
  );

  it('N9 formal roles remain: that the manager is responsible is no question while the manager decides too', () => {
    const about = ['responsibility-without-authority', 'unclear-mandate', 'staff-only-duties', 'approval-chain'];
    const team = 'Arbetslaget beslutar om dagens arbete.';
    silent(about, `Enhetschefen ansvarar för arbetsmiljön. Enhetschefen ansvarar för budgeten och beslutar om inköp. ${team}\n`);
    silent(about, `Enhetschefen ansvarar för resultatet, också när medarbetarna leder mötena. ${team}\n`);
    asks('responsibility-without-authority', 'ansvarar', `Enhetschefen ansvarar för arbetsmiljön. Enhetschefen ansvarar för budgeten. ${team}\n`);
  });

  it('N10 not everybody wants more room: lists and templates to use are a support', () => {
    silent(['mandatory-checklist'], 'Checklistan ska användas som stöd för minnet av den som är ny.\n', 'rutin');
    silent(['mandatory-checklist'], 'Den som vill ska kunna använda checklistan vid hembesöket.\n', 'rutin');
    asks('mandatory-checklist', 'Checklistan ska användas', 'Checklistan ska användas vid varje hembesök.\n', 'rutin');
    asks('mandatory-checklist', 'Checklistan ska följas', 'Checklistan ska följas vid varje hembesök.\n', 'rutin');
  });

  it('N11 trust is not naive: it can be withdrawn, step by step', () => {
    const about = ['sanction-first', 'control-of-staff'];
    silent(
      about,
      'Glömmer någon körjournalen påminner chefen. Upprepas det tar chefen ett samtal, och hjälper inte det leder det till en skriftlig varning.\n',
    );
    silent(about, 'Vi litar på varandra. När någon har visat sig opålitlig kontrollerar chefen att medarbetaren följer rutinen.\n');
    silent(about, 'Leverantören ska först få rätta felet. Därefter kan vite tas ut.\n');
    asks('sanction-first', 'leder till en skriftlig varning', 'Glömd körjournal leder till en skriftlig varning.\n');
    asks('control-of-staff', 'kontrollerar chefen att medarbetaren följer', 'Varje vecka kontrollerar chefen att medarbetaren följer rutinen.\n');
    asks('sanction-first', 'ska vite tas ut', 'Vid fel ska vite tas ut.\n');
  });

  it('N12 serious neglect calls for accountability: the questions on trust rest there', () => {
    const strict = 'Kontrollanten gör oanmälda besök. Saknade tidrapporter medför uppsägning av avtalet. Inga undantag medges.';
    const under = (heading: string): string => titled('Riktlinje för privata utförare', `## ${heading}`, strict);
    const about = ['control-of-staff', 'sanction-first', 'absolute-wording'];
    for (const heading of ['Allvarliga missförhållanden', 'Oseriösa aktörer', 'Välfärdsbrott', 'Åtgärder vid korruption', 'Vanvård'])
      silent(about, under(heading));
    silent(about, 'Vid misstanke om välfärdsbrott gör kontrollanten oanmälda besök. Vid vanvård stängs boendet, utan undantag.\n');
    asks('control-of-staff', 'oanmälda besök', under('Avtalsvård'));
    asks('sanction-first', 'medför uppsägning', under('Avtalsbrott'));
    asks('absolute-wording', 'Inga undantag medges', under('Vid driftavbrott'));
  });

  it('N13 inspection stays controlling: learning is added, not control taken away', () => {
    const visits = 'Kvalitetschefen gör oanmälda besök. Loggböckerna sparas i händelse av granskning.';
    silent(
      ['control-of-staff', 'cover-your-back', 'uniform-for-all', 'missing-deviation-clause'],
      titled('Tillsynsplan för miljökontoret', visits),
      'tillsynsplan',
    );
    silent(['sanction-first'], titled('Tillsynsplan för miljökontoret', 'Brister som inte har rättats leder till vite.'), 'tillsynsplan');
    asks('control-of-staff', 'oanmälda besök', titled('Riktlinje för hemtjänst', visits));
    asks('cover-your-back', 'i händelse av granskning', titled('Riktlinje för hemtjänst', visits));
    const papers = titled('Tillsynsplan för miljökontoret', 'Inspektören kontrollerar att rutiner finns.');
    asks('binary-compliance-review', 'kontrollerar att rutiner finns', papers, 'tillsynsplan');
    for (const { fixes } of only('binary-compliance-review', papers, { type: 'tillsynsplan' }))
      for (const { edits } of fixes) expect(applyEdits(papers, edits)).toMatch(/kontrollerar att rutiner finns\. .*kan lära/);
  });

  it('N14 one way protects legal certainty in inspection: elsewhere it is a hint, and sameness is not certainty', () => {
    const same = 'Samma metod används på alla enheter.';
    silent(['uniform-for-all'], titled('Tillsynsplan för serveringstillstånd', same), 'tillsynsplan');
    silent(['uniform-for-all'], titled('Riktlinje för bygglov', 'Beslut om förelägganden fattas på ett enhetligt sätt, så att de blir förutsebara.'));
    asks('uniform-for-all', 'Samma metod används på alla enheter', titled('Riktlinje för hemtjänst', same));
    expect(findings('uniform-for-all', titled('Riktlinje för hemtjänst', same), { type: 'riktlinje' }).map(({ severity }) => severity)).toEqual(['hint']);
    silent(['uniform-for-all', 'missing-equal-treatment-guard'], titled('Riktlinje för hemtjänst', 'Stödet får se olika ut när behoven är olika.'));
  });

  it('N15 different is fine, unjustified difference is not: adaptation goes with a word on what differences rest on', () => {
    const care = (more = ''): string =>
      titled('Riktlinje för hemtjänst', `Insatserna utformas efter den enskildes behov. Handläggaren gör en individuell bedömning.${more}`);
    silent(['missing-equal-treatment-guard'], care(' Skillnader mellan människor får bara bero på behov, önskemål eller beprövad kunskap.'));
    silent(['missing-equal-treatment-guard'], care(' Den som får något annat än grannen får veta varför, och bostadsort får inte avgöra.'));
    asks('missing-equal-treatment-guard', 'utformas efter den enskildes behov', care());
    for (const { text } of offeredBy('missing-equal-treatment-guard')) expect(text).toMatch(/Lika behov/);
    for (const { text } of offeredBy('uniform-for-all')) expect(text).toMatch(/^ Lika för alla är/);
  });

  it('N16 wishes do not override law, priorities or budget: no fix promises anything', () => {
    const about = ['inform-only', 'uniform-for-all', 'missing-equal-treatment-guard', 'missing-citizen', 'principle-only-named', 'problem-label'];
    const program = (text: string): string => titled('Program för badhuset', text);
    silent(
      about,
      program('Besökarnas önskemål vägs in. Lagen, behoven och budgeten sätter gränsen, och den som inte får som hen vill får veta varför.'),
      'program',
    );
    asks('inform-only', 'Invånarna ska informeras', program('Invånarna ska informeras om planen innan badhuset byggs om.'), 'program');
    const toCitizens = offered.filter(({ principle }) => principle === 'medborgarfokus');
    expect(toCitizens.length).toBeGreaterThan(20);
    for (const { from, text } of toCitizens) expect(`${from}: ${text}`).not.toMatch(/garanter|har rätt till|alltid får|får det (?:hen|de) vill|går före/iu);
  });

  it('N17 the official is also a gatekeeper: a test of need is no distrust', () => {
    const about = ['control-of-staff', 'problem-label', 'mandatory-checklist', 'missing-mistake-handling', 'sanction-first'];
    silent(
      about,
      'Handläggaren prövar om den sökande har rätt till stöd och kontrollerar inkomsten mot registret. Den sökande fyller i blanketten varje månad.\n',
    );
    silent(about, 'Handläggaren kontrollerar att föreningen följer villkoren och säger nej när de inte är uppfyllda.\n');
    asks('control-of-staff', 'kontrollerar att handläggarna följer', 'Enhetschefen kontrollerar att handläggarna följer villkoren.\n');
    asks('mandatory-checklist', 'fyller i blanketten', 'Handläggaren fyller i blanketten varje månad.\n');
  });

  it('N18 steering by goals is not abolished: few goals pass, none is no ideal, and no number is the inquiry’s', () => {
    const plan = (count: number): string =>
      titled(
        'Verksamhetsplan 2027',
        ...(count === 0 ? [] : ['## Mål', items(...Array.from({ length: count }, (_, i) => `Fler elever når mål ${i + 1}`))]),
        'Nämnden beslutar.',
      );
    silent(['too-many-goals', 'goal-cascade', 'measurable-only'], plan(3), 'verksamhetsplan');
    expect([...coverageOf(plan(0), 'verksamhetsplan').values()]).toEqual([...coverageOf(plan(3), 'verksamhetsplan').values()]);
    const [many] = findings('too-many-goals', plan(12), { type: 'verksamhetsplan' });
    expect(many?.message).toMatch(/verktygets egen; SOU 2018:47 .*utan att nämna en siffra/);
  });

  it('N19 audit needs something to hold on to: internal control and accounts stand, and no fix takes goals away', () => {
    const about = ['control-of-staff', 'cover-your-back', 'report-without-purpose', 'document-everything', 'duplicate-reporting'];
    silent(
      about,
      'Nämnden ska se till att den interna kontrollen är tillräcklig. Underlagen sparas så att revisorerna kan pröva nämndens ansvar.\n',
      'reglemente',
    );
    silent(about, 'Nämndens mål redovisas i årsredovisningen, så att revisorerna kan granska dem.\n');
    asks('cover-your-back', 'i händelse av tillsyn', 'Samtalsloggarna sparas i händelse av tillsyn.\n');
    const goals = ['Ökad trygghet', 'Kortare kö', 'Bättre luft', 'Fler lärare', 'Färre avhopp', 'Lugnare raster', 'Mer musik', 'Tidigare stöd'];
    const strategy = titled('Strategi för skolan', '## Mål', items(...goals));
    const fixes = only('too-many-goals', strategy, { type: 'strategi' }).flatMap((finding) => finding.fixes);
    expect(fixes.length).toBeGreaterThan(0);
    for (const { edits } of fixes) for (const goal of goals) expect(applyEdits(strategy, edits)).toContain(`- ${goal}\n`);
  });

  it('N20 most control is decided locally: a question, and a limit that the project sets', () => {
    const yard = titled(
      'Riktlinje för fritidsgårdar',
      'Fritidsledaren rapporterar besöken till enhetschefen. Fritidsledaren registrerar lånen. Enhetschefen lämnar statistik till staben. Staben återkopplar.',
    );
    silent(['reporting-load'], yard);
    const { thresholds } = configOf();
    const over = { type: 'riktlinje', thresholds: { ...thresholds, 'reporting-load': { duties: 3 } } };
    const [finding] = findings('reporting-load', yard, over);
    expect(finding?.message).toMatch(/\?.*verktygets egen/);
  });

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

  it.todo('N29 whether the other documents pull the same way: rules read one draft at a time, and none sees two files');

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
