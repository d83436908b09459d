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
];

describe('what is no goal', () => {
  it.each(none)('%s', (_, markdown) => {
    expect(texts(`# Plan\n\n${markdown}`)).toEqual([]);
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
