import { describe, expect, it } from 'vitest';
import { principleIds } from '../../server/src/core/principles.ts';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'principle-only-named';
const doc = (...more: readonly string[]): string => `${['# Policy för service', ...more, 'Medarbetaren ska svara inom två dagar.'].join('\n\n')}\n`;

const asked: readonly [string, string, readonly string[]][] = [
  ['marked by', doc('Vårt arbete präglas av öppenhet.'), ['öppenhet']],
  ['permeated by several', doc('Verksamheten ska genomsyras av tillit, öppenhet och helhetssyn.'), ['tillit', 'öppenhet', 'helhetssyn']],
  ['words of value', doc('Våra värdeord är respekt och långsiktighet.'), ['långsiktighet']],
  ['built on', doc('Servicen bygger på helhetssyn.'), ['helhetssyn']],
  ['a list under a heading for values', doc('## Värdegrund', '- Respekt\n- Öppenhet\n- Långsiktighet'), ['Öppenhet', 'Långsiktighet']],
  ['headings with the names', doc('## Öppenhet', 'Vi är stolta.', '## Helhetssyn', 'Vi är stolta.'), ['Öppenhet', 'Helhetssyn']],
  ['everyday words among names', doc('Arbetet kännetecknas av tillit och kunskap.'), ['tillit', 'kunskap']],
  ['strives for', doc('Kommunen eftersträvar transparens.'), ['transparens']],
  ['room to act', doc('Kommunens ledarskap präglas av handlingsutrymme.'), ['handlingsutrymme']],
  ['once, though named twice', doc('Vårt arbete präglas av öppenhet.', 'Mötet präglas av öppenhet.'), ['öppenhet']],
];

describe('a principle that is only named', () => {
  it.each(asked)('%s', (_, markdown, names) => {
    const found = only(rule, markdown, { type: 'policy' });
    expect(marked(markdown, found)).toEqual(names);
    expect(found.map(({ message }) => /”(.+?)”/.exec(message)?.[1])).toEqual(names);
    expect(found[0]?.principles).toEqual(principleIds);
    expect(fixProblems(rule, markdown, { type: 'policy' })).toEqual([]);
    expect(toneProblems(rule, markdown, { type: 'policy' })).toEqual([]);
  });

  it('writes the sentence after a heading as a paragraph of its own', () => {
    const markdown = doc('## Öppenhet', 'Vi är stolta.', '## Helhetssyn', 'Vi är stolta.');
    const after = applyEdits(markdown, only(rule, markdown, { type: 'policy' })[0]?.fixes[0]?.edits ?? []);
    expect(after).toContain('## Öppenhet\n\nMed öppenhet menar vi att [vem: skriv här] ');
  });
});

const silent: readonly [string, string, string][] = [
  ['policy', 'shown by a list', doc('Vårt arbete präglas av öppenhet.', 'En förteckning över alla gåvor upprättas varje år.')],
  ['policy', 'shown by records', doc('Vårt arbete präglas av öppenhet.', 'Den som köper in ska kunna visa upp underlagen.')],
  ['policy', 'shown by reasons', doc('Vårt arbete präglas av öppenhet.', 'Alla ska kunna förklara varför ett köp gjordes.')],
  ['policy', 'said what it means', doc('Vårt arbete präglas av öppenhet. Öppenhet innebär att den som frågar får svar.')],
  ['policy', 'a provision elsewhere', doc('Vårt arbete präglas av öppenhet.', 'Resultaten publiceras på kommunens webbplats varje år.')],
  ['policy', 'referred to another document', doc('Vårt arbete präglas av öppenhet.', 'Frågor om öppenhet regleras i kommunikationspolicyn.')],
  ['policy', 'support to somebody', doc('Nämnden ger stöd till föreningar.')],
  ['policy', 'knowledge of something', doc('Arbetet kräver kunskap om brand.')],
  ['policy', 'everyday words alone', doc('Arbetet bygger på kunskap. Vi verkar med stöd.')],
  ['policy', 'a heading for support', doc('## Stöd', 'Vi är stolta.')],
  ['policy', 'denied', doc('Arbetet får inte präglas av öppenhet om patienter.')],
  ['policy', 'what is lacking', doc('Bristen på helhetssyn har märkts.')],
  ['policy', 'a quotation', doc('> Vårt arbete präglas av öppenhet.')],
  ['policy', 'background', doc('## Bakgrund', 'Vårt arbete präglas av öppenhet.')],
  ['policy', 'what somebody holds', doc('Regeringen anser att arbetet ska präglas av öppenhet.')],
  ['policy', 'a question', doc('Präglas arbetet av öppenhet?')],
  ['policy', 'said with a clause', doc('Vi arbetar med öppenhet och att dela med oss av data.')],
  ['policy', 'an opening', doc('Öppenheten i fasaden är fyra meter.')],
  ['policy', 'left to fill in', doc('Vårt arbete präglas av öppenhet. Med öppenhet menar vi att [vem: skriv här] får svar.')],
  ['policy', 'trust several times is asked of elsewhere', doc('Arbetet präglas av tillit. Ledningen präglas av tillit.')],
  ['vision', 'a vision', doc('Vårt arbete präglas av öppenhet.')],
  ['avtal', 'an agreement', doc('Arbetet präglas av öppenhet.')],
  ['reglemente', 'rules of procedure', doc('Arbetet präglas av öppenhet.')],
  ['forfattning', 'a statute', doc('Arbetet ska präglas av öppenhet.')],
  ['policy', 'a fragment', 'Vårt arbete präglas av öppenhet.\n'],
  ['policy', 'a summary', '# Policyn i korthet\n\nVårt arbete präglas av öppenhet.\n'],
];

describe('a provision, or no value', () => {
  it.each(silent)('%s: %s', (type, _, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });
});
