import { describe, expect, it } from 'vitest';
import { placeholdersIn } from '../../server/src/core/placeholder.ts';
import { documentTypeIds } from '../../server/src/governance/document-types.ts';
import { isExpected } from '../../server/src/governance/profiles.ts';
import { templateOf, templateTypes } from '../../server/src/governance/templates.ts';
import { cli } from '../support/cli.ts';
import { analysed } from '../support/drafts.ts';

/** What an author might fill in. */
const answers: Readonly<Record<string, string>> = {
  organ: 'kommunfullmäktige',
  'ÅÅÅÅ-MM-DD': '2027-01-15',
  'ÅÅÅÅ-MM-DD eller tills vidare': 'tills vidare',
  funktion: 'utvecklingschefen',
  vem: 'enhetschefen',
  vad: 'schema och arbetssätt',
  tid: 'två veckor',
  när: 'den 1 mars 2028',
  mål: 'Fler unga klarar skolan',
  part: 'regionen',
  belopp: '500 000 kronor',
};

function filled(template: string): string {
  let text = template;
  for (const { start, end } of [...placeholdersIn(template)].reverse()) {
    const [what = ''] = template.slice(start + 1, end).split(': skriv här');
    const answer = answers[what] ?? 'det som behövs';
    const opens = /(?:^|\n|\. |\| )$/.test(template.slice(0, start));
    text = text.slice(0, start) + (opens ? answer.charAt(0).toUpperCase() + answer.slice(1) : answer) + text.slice(end);
  }
  return text;
}

describe('a template', () => {
  it('is there for the types that one writes', () => {
    const without = documentTypeIds.filter((id) => !templateTypes.includes(id));
    // Those are written by the state, or are none.
    expect(without.sort()).toEqual(['direktiv', 'forfattning', 'okand', 'regleringsbrev']);
  });

  it.each(templateTypes)('%s: filled in it is read as that type, lints clean and carries what can be expected', (type) => {
    const { documentType, findings, coverage } = analysed(filled(templateOf(type, 'läxhjälp')));
    expect(documentType).toBe(type);
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    for (const { principle, level } of coverage) if (isExpected(type, principle)) expect(`${principle}: ${level}`).toBe(`${principle}: carried`);
  });

  it.each(templateTypes)('%s: as it is it says what is to be filled in, and nothing louder than a hint', (type) => {
    const { findings } = analysed(templateOf(type));
    expect(findings.some(({ rule }) => rule === 'unfilled-placeholder')).toBe(true);
    expect(findings.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });

  it('is about what one says', async () => {
    const { code, out } = await cli(['template', 'policy', 'stöd', 'till', 'anhöriga']);
    expect(code).toBe(0);
    expect(out).toContain('\n# Policy för stöd till anhöriga\n');
    expect(out).not.toContain('[vad: skriv här] och för dig');
    const wrong = await cli(['template', 'regleringsbrev']);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toMatch(/”regleringsbrev”.*policy, riktlinje/);
  });
});
