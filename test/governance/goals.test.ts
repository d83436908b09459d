import { describe, expect, it } from 'vitest';
import { type Goal, goals } from '../../server/src/governance/goals.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { at } from '../support/drafts.ts';
import { corpusText, hasShared } from '../support/shared.ts';

const goalsOf = (markdown: string): readonly Goal[] => goals(createDocument('', markdown), { roles: { roles: [] }, from: '2026-11-24' });
const texts = (markdown: string): readonly string[] => goalsOf(markdown).map(({ text }) => text);

/** The eight forms of PATTERNS.md §3, and where they stand. */
const forms: readonly [string, string, readonly string[]][] = [
  ['1 a comparing noun phrase', '## Mål\n\n- Stärkt kapacitet hos hemtjänsten\n- Minskad väntan\n', ['Stärkt kapacitet hos hemtjänsten', 'Minskad väntan']],
  ['2 a noun phrase without direction', '## Övergripande mål\n\n- Ekonomi i balans\n- Attraktiv arbetsplats\n', ['Ekonomi i balans', 'Attraktiv arbetsplats']],
  ['3 a state in the present', '## Effektmål\n\n- Alla elever känner sig sedda\n', ['Alla elever känner sig sedda']],
  ['4 a clause with ska', '## Regionmål\n\n1. Vårdens köer ska kortas\n2. Resorna ska bli fler\n', ['Vårdens köer ska kortas', 'Resorna ska bli fler']],
  ['5 an infinitive', '## Målsättningar\n\n* Öka intresset för teknik\n* Utveckla mötet\n', ['Öka intresset för teknik', 'Utveckla mötet']],
  ['6 målet är att', 'Vi vet vart vi ska. Målet är att över 75 procent hittar rätt.\n', ['Målet är att över 75 procent hittar rätt.']],
  ['7 a numbered label', 'Mål 1: Tryggare skolvägar\n\nDelmål 1.1 Fler gångbanor\n', ['Tryggare skolvägar', 'Fler gångbanor']],
  ['7 a numbered label as heading', '### Mål 2 – Renare luft\n\nSå gör vi.\n', ['Renare luft']],
  ['8 a table', '| Fullmäktigemål | Indikator | Målvärde |\n|---|---|---|\n| Renare luft | Partiklar | 10 |\n', ['Renare luft']],
  ['under a stem', 'Verksamheten ska bidra till följande mål:\n\n- Levande bygd\n- Öppna möten\n', ['Levande bygd', 'Öppna möten']],
  ['under a bold line as heading', '**Mål för perioden**\n\n- Levande bygd\n', ['Levande bygd']],
  ['as bullets that are no list', '## Mål\n\n• Levande bygd\n• Öppna möten\n', ['Levande bygd', 'Öppna möten']],
  ['as subheadings', '## Mål\n\n### Levande bygd\n\nDet märks i byarna.\n\n### Öppna möten\n\nAlla får komma.\n', ['Levande bygd', 'Öppna möten']],
  ['under prioriterade områden', '## Prioriterade områden\n\n- Levande bygd\n', ['Levande bygd']],
  ['under önskat läge 2030', '## Önskat läge 2030\n\n- Levande bygd\n', ['Levande bygd']],
];

describe('goals as real documents write them', () => {
  it.each(forms)('%s', (_, markdown, expected) => {
    const text = `# Plan\n\n${markdown}`;
    expect(texts(text)).toEqual(expected);
    for (const goal of goalsOf(text)) expect(at(text, goal.span).replace(/\s+/g, ' ')).toContain(goal.text);
  });

  it('the same goal twice counts once', () => {
    expect(texts('# Plan\n\n## Mål\n\n- Levande bygd\n\n| Mål | Mått |\n|---|---|\n| Levande bygd | Antal |\n')).toEqual(['Levande bygd']);
  });

  it('have the heading that they stand under, without its number', () => {
    expect(goalsOf('# Plan\n\n## 3.1 Mål för skolan\n\n- Levande bygd\n').map(({ heading }) => heading)).toEqual(['Mål för skolan']);
  });
});

/** Forms that writers use beside those: words alone on a line, several lines in one paragraph, bold words before a sentence. */
const further: readonly [string, string, readonly string[]][] = [
  ['a word alone before a list', '## Trygghet\n\nMål\n\n- Levande bygd\n- Öppna möten\n', ['Levande bygd', 'Öppna möten']],
  ['a word and a year alone', '## Trygghet\n\nDelmål 2027\n\n- Levande bygd\n', ['Levande bygd']],
  ['a compound alone', '## Trygghet\n\nEffektmål:\n\n1. Levande bygd\n2. Öppna möten\n', ['Levande bygd', 'Öppna möten']],
  ['a bold word with a colon', '## Trygghet\n\n**Mål:**\n\n- Levande bygd\n', ['Levande bygd']],
  ['whose goals they are, with a colon', '## Trygghet\n\nKommunfullmäktiges mål:\n\n- Levande bygd\n', ['Levande bygd']],
  [
    'a line that the list follows at once',
    '## Trygghet\n\nVi börjar i liten skala.\nMål för året:\n- Levande bygd\n- Öppna möten\n',
    ['Levande bygd', 'Öppna möten'],
  ],
  ['an item that a list hangs on', '## Områden\n\n- Trygghet\n  - Mål:\n    - Levande bygd\n  - Insatser:\n    - Fler lampor\n', ['Levande bygd']],
  ['dots under a word', '## Trygghet\n\nMÅL 2027\n• Levande bygd\n• Öppna möten\n\nUnder året byts lamporna.\n', ['Levande bygd', 'Öppna möten']],
  ['dots after a word alone', '## Trygghet\n\nVåra mål\n\n• Levande bygd\n• Öppna möten\n', ['Levande bygd', 'Öppna möten']],
  [
    'a number as heading',
    '## Barn\n\n### Mål 1\n\nFler barn simmar. Badet öppnar tidigare.\n\n### Mål 2\nAlla hittar en vän.\n',
    ['Fler barn simmar.', 'Alla hittar en vän.'],
  ],
  ['a bold number as heading', '## Barn\n\n**Delmål 2**\n\nFler barn simmar till 2029.\n', ['Fler barn simmar till 2029.']],
  ['lines with labels', '## Barn\n\nMål 1 Fler barn simmar.\nMål 2 Alla hittar\nen vän.\n', ['Fler barn simmar.', 'Alla hittar en vän.']],
  [
    'a number and what is national',
    '## Barn\n\nMål 1.1 Nationella prov görs i lugn och ro.\nMål 1.2 Internationella gäster hittar hit.\n',
    ['Nationella prov görs i lugn och ro.', 'Internationella gäster hittar hit.'],
  ],
  ['lines with labels and points', '## Barn\n\nDelmål 2.1: Fler barn simmar\nDelmål 2.2: Alla hittar en vän\n', ['Fler barn simmar', 'Alla hittar en vän']],
  ['numbered lines', '## Målområde 1: Barn\n\n1.1 Fler barn simmar.\n1.2 Alla hittar en vän.\n', ['Fler barn simmar.', 'Alla hittar en vän.']],
  ['numbered lines with letters', '## Målområde A: Barn\n\nA1 Fler barn simmar.\nA2 Alla hittar en vän.\n', ['Fler barn simmar.', 'Alla hittar en vän.']],
  [
    'numbered paragraphs, the first sentence',
    '## Mål för perioden\n\n1.1 *Fler barn simmar.* I dag klarar hälften det.\n\n1.2 *Alla hittar en vän.* Gården är öppen.\n',
    ['Fler barn simmar.', 'Alla hittar en vän.'],
  ],
  [
    'bold words and a sentence',
    '## Mål för perioden\n\n**1. Simning.** Fler barn simmar. Badet öppnar tidigare.\n\n**2. Vänner:** Alla hittar en vän.\n',
    ['Fler barn simmar.', 'Alla hittar en vän.'],
  ],
  [
    'a bold sentence and how',
    '## Vad vi strävar mot\n\n**Fler barn simmar.** Badet öppnar tidigare.\n\n**Alla hittar en vän.** Gården är öppen.\n',
    ['Fler barn simmar.', 'Alla hittar en vän.'],
  ],
  ['a bold label', '## Barn\n\n**Inriktningsmål:** Fler barn simmar.\n\nVi har två bad.\n', ['Fler barn simmar.']],
  ['a label on a line', '## Barn\n\nLångsiktigt mål för badet: Fler barn simmar varje vecka\n', ['Fler barn simmar varje vecka']],
  ['a label in an item', '## Barn\n\n- Mål: Fler barn simmar\n- Aktivitet: Simskola\n', ['Fler barn simmar']],
  ['a heading without the word', '## Vad vi vill uppnå\n\n- Levande bygd\n', ['Levande bygd']],
  [
    'what a plan leads to',
    '## Vad programmet ska leda till\n\n**Bygd.** Kommunen verkar för\n\n- att byn lever\n- att mötet är öppet\n',
    ['att byn lever', 'att mötet är öppet'],
  ],
  ['a year and a wish', '## Riktning\n\nTill 2034 vill vi att\n\n- byn lever\n- mötet är öppet\n', ['byn lever', 'mötet är öppet']],
  [
    'a number of goals with a colon',
    '## Riktning\n\nByn är stor. Vi har satt upp två mål för perioden:\n\n- byn lever\n- mötet är öppet\n',
    ['byn lever', 'mötet är öppet'],
  ],
  [
    'an overall goal as a paragraph',
    '## Övergripande mål\n\nByn är en plats dit människor vill flytta.\n\n## Vägen\n\nVi bygger.\n',
    ['Byn är en plats dit människor vill flytta.'],
  ],
  ['a period in the heading', '## Mål 2026–2028\n\n- Levande bygd\n', ['Levande bygd']],
];

describe('goals in further forms', () => {
  it.each(further)('%s', (_, markdown, expected) => {
    for (const text of [`# Plan\n\n${markdown}`, `# Plan\n\n${markdown}`.replaceAll('\n', '\r\n')]) {
      expect(texts(text)).toEqual(expected);
      for (const goal of goalsOf(text)) expect(at(text, goal.span).replace(/\s+/g, ' ')).toContain(goal.text);
    }
  });

  it('have the time that stands in their own line', () => {
    expect(
      goalsOf('# Plan\n\nMål 1.1 Fler barn simmar 2027.\nMål 1.2 Alla hittar en vän 2031.\nMål 1.3 Byn lever.\n').map(({ horizon }) => horizon?.text),
    ).toEqual(['2027', '2031', undefined]);
  });

  it('have the time to come that stands after them, and no time past', () => {
    const markdown = '# Plan\n\n## Mål\n\n1.1 Fler simmar. Mellan 2018 och 2023 drunknade två.\n\n1.2 Byn lever. Det märks 2031.\n';
    expect(goalsOf(markdown).map(({ horizon }) => horizon?.text)).toEqual([undefined, '2031']);
  });

  it('have the measures that stand under their number', () => {
    expect(
      goalsOf('# Plan\n\n### Mål 1\n\nFler barn simmar.\n\nIndikator: andel simkunniga\n').map(({ measures }) => measures.map(({ text }) => text)),
    ).toEqual([['andel simkunniga']]);
  });
});

/** Sentences that state goals, and the goals in them. */
const stated: readonly [string, readonly string[]][] = [
  ['Målsättningen är att byn lever. Vi börjar i år.', ['Målsättningen är att byn lever.']],
  ['Vår målsättning är också att mötet är öppet.', ['Vår målsättning är också att mötet är öppet.']],
  ['Det är ett mål att ingen väntar länge.', ['Det är ett mål att ingen väntar länge.']],
  ['Ett annat mål är att byn lever.', ['Ett annat mål är att byn lever.']],
  ['Byn är stor. Vi har också som mål att fler flyttar hit.', ['Vi har också som mål att fler flyttar hit.']],
  ['Därför har socialnämnden som mål att fler får arbete.', ['Därför har socialnämnden som mål att fler får arbete.']],
  ['För byskolan är målet att den blir kvar.', ['För byskolan är målet att den blir kvar.']],
  ['När det gäller bussen är vårt mål att alla får plats.', ['När det gäller bussen är vårt mål att alla får plats.']],
  ['Målet för arbetet med byarna är att fler bor kvar.', ['Målet för arbetet med byarna är att fler bor kvar.']],
  ['Programmets långsiktiga mål är att byn lever.', ['Programmets långsiktiga mål är att byn lever.']],
  [
    'Målet är att byn lever, och målsättningen är dessutom att 40 familjer flyttar in.',
    ['Målet är att byn lever', 'målsättningen är dessutom att 40 familjer flyttar in.'],
  ],
  ['Målet är att byn lever. Vi samlar in idéer. Vårt mål är även att mötet är öppet.', ['Målet är att byn lever.', 'Vårt mål är även att mötet är öppet.']],
];

describe('goals stated in running text', () => {
  it.each(stated)('%s', (sentence, expected) => {
    const text = `# Plan\n\n## Byn\n\n${sentence}\n`;
    expect(texts(text)).toEqual(expected);
    for (const goal of goalsOf(text)) expect(at(text, goal.span).replace(/\s+/g, ' ')).toContain(goal.text);
  });

  it('before a list of other things', () => {
    expect(texts('# Plan\n\n## Byn\n\nMålet med planen är att byn lever. Under året gör vi följande:\n\n- målar\n- bygger\n')).toEqual([
      'Målet med planen är att byn lever.',
    ]);
  });

  it.each([
    'Regeringen har som mål att alla har bredband.',
    'Riksdagen har antagit en strategi. Målet är att alla har bredband.',
    'Skollagens mål är att varje elev utvecklas.',
    'Socialstyrelsens mål är att vården blir jämlik.',
    'Länsstyrelsen har som mål att skyddet ökar.',
    'Målet för svenskt bistånd är att människor får bättre villkor.',
    'Målet för folkhälsopolitiken är att hälsan blir jämlik.',
    'Det är inte ett mål i sig att mäta.',
    'Målet är inte att mäta mer.',
    'Målet är att nå de nationella målen.',
    'Om målet är att byn lever behövs bussen.',
    'Är målet att byn lever?',
    'Målet är nått.',
    'Föremålet är att betrakta som gåva.',
    'Ändamålet är att främja idrott.',
  ])('not in: %s', (sentence) => {
    expect(texts(`# Plan\n\n## Byn\n\n${sentence}\n`)).toEqual([]);
  });
});

const none: readonly [string, string][] = [
  ['target groups', '## Målgrupp\n\n- Barn och unga\n'],
  ['a purpose', '## Ändamål\n\n- Främja idrott\n'],
  ['cases in court', '## Mål nr 4 i förvaltningsrätten\n\nParterna hörs.\n'],
  ['complaints', '## Klagomål och önskemål\n\n- Tas emot varje dag\n'],
  ['the goals of others', '## Nationella mål\n\n- Levande kulturarv\n'],
  ['the goals of the EU', '## EU:s mål\n\n- Ren energi\n'],
  ['Agenda 2030', '## Mål i Agenda 2030\n\n- Ingen fattigdom\n'],
  ['goals in the background', '## Bakgrund\n\n### Mål\n\n- Levande kulturarv\n'],
  ['målet är att about the state', 'Regeringens mål är att alla har bredband.\n'],
  ['follow-up of goals', '## Uppföljning av målen\n\n- Varje tertial\n'],
  ['measures', '## Mål\n\nIndikatorer:\n\n- Andel nöjda\n'],
  ['a labelled measure', '## Mål\n\n- Indikator: andel nöjda\n'],
  ['activities', '## Mål\n\n### Aktiviteter\n\n- Anställa två\n'],
  ['an owner column only', '| Målgrupp | Ansvarig |\n|---|---|\n| Barn | Rektor |\n'],
  ['a column for target values', '| Målvärde | År |\n|---|---|\n| 10 procent | 2027 |\n'],
  ['a block quote', '> ## Mål\n>\n> - Levande bygd\n'],
  ['an ordinary list', '## Så gör vi\n\n- Levande bygd\n'],
  ['nested items', '## Ansvar\n\n- Nämnden\n  - Levande bygd\n'],
  ['activities under a word for goals', '## Barn\n\nMål\n\nAktiviteter:\n\n- Simskola\n'],
  ['measures under a word alone', '## Barn\n\nIndikatorer\n\n- Andel simkunniga\n'],
  ['the goals of others alone on a line', '## Barn\n\nNationella mål:\n\n- Jämlik hälsa\n'],
  ['the goals of others on a line under goals', '## Mål\n\nEU:s mål:\n\n- Ren energi\n'],
  ['dots under the goals of others', '## Barn\n\nNationella mål 2030\n• Jämlik hälsa\n• Ren luft\n'],
  ['dots under another word', '## Barn\n\nAKTIVITETER 2027\n• Simskola\n• Badresor\n'],
  ['target groups alone on a line', '## Barn\n\nMålgrupp:\n\n- Barn i förskola\n'],
  ['a label for a target group', '## Barn\n\n**Målgrupp:** Barn och unga i byn.\n'],
  ['a label for a target value', '## Barn\n\n**Målvärde:** Minst hälften av barnen.\n'],
  ['a label with a value only', '## Barn\n\nMål: 95 procent\n'],
  ['a label that refers', '## Barn\n\nMål: se bilaga 2 till budgeten\n'],
  ['a label for national goals', '## Barn\n\nNationellt mål: Hälsan är jämlik i landet.\n'],
  ['a word alone in the background', '## Bakgrund\n\nMål\n\n- Jämlik hälsa\n'],
  ['numbered lines under another heading', '## Åtgärder\n\n1.1 Simskola öppnar.\n1.2 Bussen går oftare.\n'],
  ['numbered lines about the goals', '## Mål\n\n1.1 Målen följer budgeten.\n\n1.2 Nämnden redovisar målen i maj.\n'],
  ['bold words under another heading', '## Principer\n\n**Närhet.** Beslut fattas nära.\n\n**Öppenhet.** Alla får se.\n'],
  ['bold roles under goals', '## Mål\n\n**Nämnden** beslutar om planen.\n\n**Rektor** leder arbetet.\n'],
  ['bold words for what is no goal', '## Mål\n\n**Ansvar:** Rektor leder arbetet.\n\n**Tidplan:** Arbetet börjar i maj.\n\n**Uppföljning:** Varje höst.\n'],
  ['activities under a subheading of goals', '## Vad vi vill uppnå\n\n### Så arbetar vi\n\n**Bad.** Simskola öppnar.\n\n**Buss.** Den går oftare.\n'],
  ['how the goals are met', '## Barn\n\nFör att nå våra tre mål ska vi:\n\n- öppna simskola\n'],
  ['how goals are followed', '## Barn\n\nNämnden följer upp tre mål:\n\n- i april\n- i oktober\n'],
  ['goals of a law', '## Barn\n\nSkollagen anger tre mål:\n\n- kunskap\n'],
  ['a paragraph about the goals', '## Övergripande mål\n\nMålen anges i budgeten.\n\n## Vägen\n\nVi bygger.\n'],
  ['a number as heading of a case', '### Mål 1234-20\n\nParterna hörs i juni.\n'],
  ['a numbered goal of Agenda 2030', '### Mål 4\n\nMål 4 i Agenda 2030 handlar om utbildning.\n'],
  ['a heading for what others should reach', '## Vad regeringen vill uppnå\n\n- Jämlik hälsa\n'],
];

describe('what is no goal', () => {
  it.each(none)('%s', (_, markdown) => {
    expect(texts(`# Plan\n\n${markdown}`)).toEqual([]);
  });

  it('sections of a document that has goals in its title', () => {
    expect(texts('# Budget och mål 2027\n\n## Ordföranden har ordet\n\nVi sparar.\n')).toEqual([]);
  });

  it('the goals of the council in the plan of a committee', () => {
    const markdown = '## Trygghet\n\nKommunfullmäktiges mål:\n\n- Levande bygd\n\nNämndens mål:\n\n- Öppna möten\n';
    expect(texts(`# Verksamhetsplan för socialnämnden\n\n${markdown}`)).toEqual(['Öppna möten']);
    expect(texts(`# Budget för kommunen\n\n${markdown}`)).toEqual(['Levande bygd', 'Öppna möten']);
  });
});

describe('what belongs to a goal', () => {
  it('horizon, owner and measures in a table', () => {
    const markdown = '# Plan\n\n| Nämndsmål | Indikator | Ansvarig | Klart |\n|---|---|---|---|\n| Renare luft | Partiklar | Miljönämnden | 2030 |\n';
    const [goal] = goalsOf(markdown);
    expect(goal).toMatchObject({ horizon: { to: '2030-12-31', text: '2030' }, owner: { text: 'Miljönämnden' }, measures: [{ text: 'Partiklar' }] });
    for (const named of [goal?.horizon, goal?.owner, goal?.measures[0]]) expect(named && at(markdown, named)).toBe(named?.text);
  });

  it('horizon and measures in a list', () => {
    const markdown = '# Plan\n\n## Mål\n\n- Utsläppen har halverats till 2032\n  - Indikator: ton per år\n- Renare luft\n';
    const [first, second] = goalsOf(markdown);
    expect(first).toMatchObject({ horizon: { to: '2032-12-31' }, measures: [{ text: 'ton per år' }] });
    expect(second).toMatchObject({ horizon: undefined, owner: undefined, measures: [] });
  });

  it.each([
    ['a heading', '## Mål till 2033\n\n- Renare luft\n- Fler träd till 2029\n', ['2033', '2029']],
    ['a heading further out', '## Önskat läge 2035\n\n### Staden\n\n- Renare luft\n', ['2035']],
    ['the line that the list hangs on', '## Luft\n\nMål för 2031:\n\n- Renare luft\n', ['2031']],
    ['a heading over a table', '## Mål 2030\n\n| Mål | Mått |\n|---|---|\n| Renare luft | Partiklar |\n', ['2030']],
    ['no heading with a year past', '## Mål från 2019\n\n- Renare luft\n', [undefined]],
  ])('horizon of %s', (_, markdown, expected) => {
    expect(goalsOf(`# Plan 2027\n\n${markdown}`).map(({ horizon }) => horizon?.text)).toEqual(expected);
    for (const { horizon } of goalsOf(`# Plan 2027\n\n${markdown}`)) expect(horizon && at(`# Plan 2027\n\n${markdown}`, horizon)).toBe(horizon?.text);
  });

  it('measures listed under a word for them', () => {
    const markdown = '# Plan\n\n### Mål 1: Renare luft\n\nIndikatorer:\n\n- Partiklar\n- Kväve\n';
    expect(goalsOf(markdown).map(({ measures }) => measures.map(({ text }) => text))).toEqual([['Partiklar', 'Kväve']]);
  });
});

describe.skipIf(!hasShared)('goals of the corpus', () => {
  it.each([
    ['20-strategi-civil-krishantering-2020-2023.md', 6, 12],
    ['21-strategi-utvecklingssamarbete-afrika.md', 8, 40],
    ['01-sfs-kommunallag-2017-725.md', 0, 0],
    ['22-forsakringskassan-riktlinjer-oppen-kallkod.md', 0, 3],
    ['10-uppdrag-transportstyrelsen-yrkestrafik.md', 0, 1],
  ])('%s: %i to %i', (name, least, most) => {
    const found = texts(corpusText(name));
    expect(found.length, found.join('\n')).toBeGreaterThanOrEqual(least);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(most);
  });
});
