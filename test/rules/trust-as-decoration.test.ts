import { describe, expect, it } from 'vitest';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'trust-as-decoration';
const claims = 'Vårt ledarskap bygger på tillit. Alla chefer ska visa tillit i vardagen.';
const doc = (...more: readonly string[]): string => `${['# Policy för ledarskap', claims, ...more].join('\n\n')}\n`;

const asked: readonly [string, string, string, string][] = [
  ['policy', 'twice', doc(), 'tillit'],
  ['policy', 'with duties', doc('Chefen ska rapportera varje månad. Medarbetaren ska följa rutinerna.'), 'tillit'],
  ['strategi', 'in the title', '# Strategi för tillitsbaserad styrning\n\nKommunen ska styras med tillit. Målen ska nås.\n', 'tillitsbaserad'],
  ['program', 'in a heading', '# Program för chefer\n\n## Tillit\n\nVi är stolta.\n\n## Mål\n\nTilliten ska öka.\n', 'Tillit'],
  ['verksamhetsplan', 'in a list', '# Verksamhetsplan\n\nVi står för:\n\n- tillit i vardagen\n- tillitsfulla möten\n', 'tillit'],
  ['policy', 'a power in a quotation', doc('> Medarbetaren får själv besluta om arbetets uppläggning.'), 'tillit'],
  ['policy', 'a power denied', doc('Medarbetaren får inte besluta om inköp.'), 'tillit'],
  ['vision', 'a vision', '# Vision 2040\n\nI Ekbacka råder tillit. Tilliten märks överallt.\n', 'tillit'],
  ['uppforandekod', 'a code', '# Uppförandekod\n\nVi visar varandra tillit. Tillit är grunden.\n', 'tillit'],
  [
    'okand',
    'an unknown type',
    '# Styrmodell för Ekbacka\n\nAntagen av kommunfullmäktige 2026-05-04.\n\nVi visar varandra tillit. Tillit är grunden. Nämnderna ska nå målen. Cheferna ska rapportera.\n',
    'tillit',
  ],
];

describe('trust, and nothing moves', () => {
  it.each(asked)('%s: %s', (type, _, markdown, first) => {
    const found = only(rule, markdown, { type });
    expect(marked(markdown, found)).toEqual([first]);
    expect(found[0]?.severity).toBe('hint');
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });

  it('shows the other places', () => {
    const found = only(rule, doc(), { type: 'policy' });
    expect(found[0]?.related).toHaveLength(1);
    expect(found[0]?.message).toContain('2 ställen');
  });
});

const moved: readonly [string, string][] = [
  ['somebody may decide', 'Medarbetaren får själv besluta om hur besöken läggs upp.'],
  ['support', 'HR-avdelningen ger cheferna stöd i svåra samtal.'],
  ['results come back', 'Enheterna får veta vad deras redovisningar har lett till.'],
  ['deviations', 'Enhetschefen får göra avsteg från policyn när det behövs för den enskilde.'],
  ['proposals are answered', 'Den som lämnar ett förslag får svar inom tre veckor.'],
  ['a demand goes', 'Månadsrapporten till förvaltningen tas bort.'],
  ['help in other words', 'Den som är ny i rollen får handledning varannan vecka.'],
];
const silent: readonly [string, string, string][] = [
  ['policy', 'once', '# Policy för ledarskap\n\nVårt ledarskap bygger på tillit. Målen ska nås.\n'],
  ['policy', 'the inquiry', '# Policy för ledarskap\n\nTillitsdelegationen föreslog mål. Tillitsdelegationens rapport finns.\n'],
  ['policy', 'a quotation', '# Policy för ledarskap\n\n> Vi visar tillit. Tillit är grunden.\n\nMålen ska nås.\n'],
  ['policy', 'background', '# Policy för ledarskap\n\n## Bakgrund\n\nTilliten har minskat. Tillit är viktigt.\n'],
  ['policy', 'what is lacking', '# Policy för ledarskap\n\nMedarbetarna saknar tillit till ledningen. Det finns en brist på tillit.\n'],
  ['policy', 'trust in oneself', '# Policy för skolan\n\nEleven får tillit till sin förmåga. Barnet får tillit till sig självt.\n'],
  ['policy', 'another word', '# Policy för ledarskap\n\nDe förtroendevalda leder. Förtroendemannen deltar. Tillstånd söks.\n'],
  ['policy', 'left to fill in', doc('## Vad tillit betyder här', '- [roll: skriv här] får själv besluta om [vad: skriv här].')],
  ['okand', 'slides about trust', '# Vårt ledarskap\n\nVi visar varandra tillit. Tillit är grunden.\n'],
  ['reglemente', 'rules of procedure', doc()],
  ['rutin', 'a routine', doc()],
  ['avtal', 'an agreement', doc()],
  ['forfattning', 'a statute', doc()],
  ['policy', 'a summary', `# Policyn i korthet\n\n${claims}\n`],
  ['policy', 'a fragment', `${claims}\n`],
];

describe('something moves, or trust is not claimed', () => {
  it.each(moved)('%s', (_, paragraph) => {
    expect(only(rule, doc(paragraph), { type: 'policy' })).toEqual([]);
  });

  it.each(silent)('%s: %s', (type, _, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });
});
