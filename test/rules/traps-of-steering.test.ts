import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { configOf, findings } from '../support/drafts.ts';
import { only } from '../support/one-rule.ts';

import { asks, coverageOf, items, offered, offeredBy, silent, titled } from '../support/traps.ts';

describe('what is no practice to ask about: trust, control, goals and law', () => {
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

  it('N8 that departures can be made counts once somebody may make them', () => {
    const desk = (text: string): string => titled('Riktlinje för mottagningen', text);
    expect(coverageOf(desk('Vid behov kan avsteg göras.')).get('handlingsutrymme')?.met).toEqual([]);
    expect(coverageOf(desk('Handläggaren får göra avsteg vid behov och antecknar varför.')).get('handlingsutrymme')?.met).toContain('deviation');
  });

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
});
