import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../server/src/config/files.ts';
import { parsePack } from '../../server/src/config/packs.ts';
import { analysed, at } from '../support/drafts.ts';

const pack = `name: Sturebyns regler
rules:
  - id: sturebyn-brukare
    title: Ordet brukare
    message: Vi skriver invånare, inte ”{ord}”. Vem menas?
    why: Fullmäktige har valt ordet.
    advice: Skriv invånare.
    principles: [medborgarfokus]
    severity: information
    finds: [brukar~, "*brukarna"]
    unless: [brukarråd*]
    instead: invånare
    examples:
      bad: [Brukaren ska få svar samma dag.]
      good: [Invånaren ska få svar samma dag.]
  - id: sturebyn-barnets-basta
    title: Barnets bästa
    message: Var står det hur barnets bästa har prövats?
    why: Det ska vi alltid kunna visa.
    advice: Lägg till avsnittet.
    principles: [medborgarfokus]
    types: [riktlinje]
    requires: ["barnets (bästa|rättigheter)", barnkonsekvens*]
    skeleton: Barnets bästa har prövats så här
    examples:
      bad: ["# Riktlinje för lokaler"]
      good: ["# Riktlinje\\n\\n## Prövning av barnets bästa\\n\\nSå här."]
  - id: sturebyn-bilagor
    title: Många bilagor
    message: Behövs alla {ord} bilagor?
    why: Ingen läser dem.
    advice: Ta bort några.
    principles: [stod]
    finds: [bilaga <number>]
    most: 2
    examples:
      bad: [Se bilaga 1. Se bilaga 2. Se bilaga 3.]
      good: [Se bilaga 1. Se bilaga 2.]
`;

const { rules, problems, hash } = parsePack(pack, 'file:///regler.yaml');
const over = { type: 'riktlinje', custom: { rules, hash } };
const own = (markdown: string) => analysed(markdown, over).findings.filter(({ rule }) => rule.startsWith('sturebyn'));

describe('a rule pack', () => {
  it('is read without a problem, with the name as source', () => {
    expect(problems).toEqual([]);
    expect(rules.map(({ id, severity, source }) => [id, severity, source?.work])).toEqual([
      ['sturebyn-brukare', 'information', 'Sturebyns regler'],
      ['sturebyn-barnets-basta', 'hint', 'Sturebyns regler'],
      ['sturebyn-bilagor', 'hint', 'Sturebyns regler'],
    ]);
  });

  it('finds words in any form, asks in the words of the team, and writes others instead in the same case', () => {
    const markdown = 'Brukarnas önskemål gäller. Hemtjänstbrukarna svarar.\n';
    const [finding] = own(markdown);
    expect(finding && at(markdown, finding.span)).toBe('Brukarnas');
    expect(finding?.message).toBe('Vi skriver invånare, inte ”Brukarnas”. Vem menas?');
    expect(finding?.related.map(({ span }) => at(markdown, span))).toEqual(['Hemtjänstbrukarna']);
    expect(finding?.fixes[0]).toMatchObject({ title: 'Skriv ”invånare”', edits: [{ newText: 'Invånare' }] });
  });

  it.each(['Brukarrådet möts i maj.\n', '> Brukaren väljer.\n', 'Vi skriver inte brukare.\n', '## Bakgrund\n\nBrukaren valde.\n'])(
    'is silent: %s',
    (markdown) => {
      expect(own(markdown)).toEqual([]);
    },
  );

  it('asks for a section, once, and writes it', () => {
    const [finding, ...more] = own('# Riktlinje för lokaler\n\nVi städar.\n').filter(({ rule }) => rule === 'sturebyn-barnets-basta');
    expect(more).toEqual([]);
    expect(finding?.fixes[0]?.edits[0]?.newText).toMatch(/^\n?## Barnets bästa\n\nBarnets bästa har prövats så här \[vad: skriv här\]\n$/);
    expect(own('# Riktlinje\n\n## Barnets rättigheter\n\nSå här.\n')).toEqual([]);
    expect(analysed('# Policy för lokaler\n\nVi städar.\n', { ...over, type: 'policy' }).findings.map(({ rule }) => rule)).not.toContain(
      'sturebyn-barnets-basta',
    );
  });

  it('counts', () => {
    expect(own('Se bilaga 1. Se bilaga 2.\n')).toEqual([]);
    const [finding] = own('Se bilaga 1. Se bilaga 2.\n\nSe bilaga 3.\n');
    expect(finding).toMatchObject({ message: 'Behövs alla 3 bilagor?', related: [{}, {}] });
  });

  it('can be set aside, turned off and set by type as the tool’s own rules', () => {
    expect(own('<!-- tillitskoll-ignorera sturebyn-brukare: lagens ord -->\n\nBrukaren väljer.\n')).toEqual([]);
    const levels = analysed('Brukaren väljer.\n', { ...over, severity: { 'sturebyn-brukare': 'off' } }).findings;
    expect(levels.map(({ rule }) => rule)).not.toContain('sturebyn-brukare');
    expect(analysed('<!-- tillitskoll-ignorera sturebyn-brukar: ett skäl -->\n\nVi ses.\n', over).findings[0]?.message).toMatch(/sturebyn-brukar/);
  });
});

describe('from a configuration', () => {
  const read = (files: Readonly<Record<string, string>>) =>
    loadConfig({ read: async (path) => files[path] }, '/p/.tillitskoll.yaml', files['/p/.tillitskoll.yaml'] ?? '');

  it('is read beside it, with those of what it builds on, and its rules can be set', async () => {
    const found = await read({
      '/p/.tillitskoll.yaml': 'extends: ../a.yaml\npacks: [regler/våra.yaml]\nrules: {sturebyn-brukare: hint, annan-regel: off}\n',
      '/p/regler/våra.yaml': pack,
      '/a.yaml': 'packs: ./b.yaml\n',
      '/b.yaml': pack.replaceAll('sturebyn', 'grannen'),
    });
    expect(found.problems.map(({ key }) => key)).toEqual(['rules.annan-regel']);
    expect(found.config.custom?.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['sturebyn-brukare', 'grannen-brukare']));
    expect(found.config.severity).toEqual({ 'sturebyn-brukare': 'hint' });
    expect(found.config.custom?.hash).not.toBe('');
  });

  it('tells of what is wrong in it, at the line that names it', async () => {
    const found = await read({
      '/p/.tillitskoll.yaml': 'language: sv\npacks: [./borta.yaml, ./b.yaml, "https://a.b/c.yaml"]\n',
      '/p/b.yaml': 'rules:\n  - id: x\n',
    });
    expect(found.problems.every(({ key, line }) => key === 'packs' && (line === 2 || line > 1))).toBe(true);
    expect(found.problems.map(({ message }) => message.sv).join('\n')).toMatch(
      /borta\.yaml” går inte att läsa[\s\S]*”\.\/b\.yaml”, rad 2: Regeln ska ha ett id/,
    );
  });
});

/** A rule with one thing changed. */
const changed = (from: string, to: string): string => pack.slice(0, pack.indexOf('  - id: sturebyn-barnets')).replace(from, () => to);

describe('what cannot be used is told with place and remedy', () => {
  it.each([
    ['no list', 'rules: 3\n', /lista av regler/],
    ['broken YAML', 'rules: [\n', /YAML/],
    ['an unknown key', changed('    why:', '    varfor: x\n    why:'), /”varfor” finns inte/],
    ['an id', changed('sturebyn-brukare', 'Brukare'), /id av små bokstäver/],
    ['a name of ours', changed('sturebyn-brukare', 'unclear-mandate'), /verktygets egna regler/],
    ['no reason', changed('    why: Fullmäktige har valt ordet.\n', ''), /”why”/],
    ['no question', changed('Vem menas?', 'Så är det.'), /ska vara en fråga/],
    ['a principle', changed('[medborgarfokus]', '[roman]'), /lista med principer/],
    ['a level', changed('severity: information', 'severity: error'), /severity ska vara/],
    ['no examples', changed('      bad: [Brukaren ska få svar samma dag.]\n', ''), /ska ha exempel/],
    ['nothing to find', changed('    finds: [brukar~, "*brukarna"]\n', ''), /säga vad den söker/],
    ...['(a+)+$', 'a{9}', '[abc]', '.*', 'a***b', '(a', 'a)', 'a|b', '<vem>', '… a', 'a … … … … b', '*a*a*a*', '(a|)', '\\\\d', 'a(?=b)', '((a)?)?', 'a?'].map(
      (term): [string, string, RegExp] => [
        `the pattern ${term}`,
        changed('[brukar~, "*brukarna"]', `['${term.replace('\\\\', '\\')}']`),
        /går inte att använda/,
      ],
    ),
  ])('%s', (_, text, message) => {
    const found = parsePack(text, 'a.yaml');
    expect(found.rules).toEqual([]);
    expect(found.problems.map((problem) => problem.message.sv).join('\n')).toMatch(message);
    for (const problem of found.problems) {
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.message.en).not.toBe(problem.message.sv);
    }
  });

  it('and the other rules count', () => {
    expect(parsePack(pack.replace('sturebyn-brukare', 'X'), 'a').rules.map(({ id }) => id)).toEqual(['sturebyn-barnets-basta', 'sturebyn-bilagor']);
    expect(parsePack(`${pack}${pack.slice(pack.indexOf('  - id'))}`, 'a').problems.length).toBe(3);
  });

  it.each(['', '\u0000', '__proto__: 1\n', 'rules: [__proto__, null, 3, []]\n', `rules: ${'['.repeat(3000)}`, 'rules: &a [*a]\n'])(
    'nothing brings us down: %#',
    (text) => {
      expect(() => parsePack(text, 'a')).not.toThrow();
    },
  );
});

describe('time', () => {
  it('grows with the text and no faster, whatever the pattern and the text', () => {
    const wide = changed('[brukar~, "*brukarna"]', '["*a*b … *a*b … *a*b .. zzz", "a~ … a~ … a~ … zzz"]');
    const one = parsePack(wide, 'a');
    expect(one.problems).toEqual([]);
    const time = (repeat: number): number => {
      const started = performance.now();
      analysed(`${'abababab aaaa bbbb '.repeat(repeat)}.\n\n${'ab'.repeat(repeat * 4)}\n`, { type: 'riktlinje', custom: { rules: one.rules, hash: '' } })
        .findings.length;
      return performance.now() - started;
    };
    time(10);
    const [small, large] = [time(300), time(3000)];
    expect(large).toBeLessThan(Math.max(small, 20) * 60);
  });
});
