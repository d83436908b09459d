import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/core/config.ts';
import { domainTerms, termAt } from '../../server/src/texts/terms.ts';

const languages: readonly Language[] = ['sv', 'en'];
const parts = ['name', 'meaning', 'ask'] as const;

/** The name of a term, words that are forms of it, and words that look like it and are not. */
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['Mål', ['mål', 'Målet', 'målens', 'delmål', 'nämndsmålen', 'miljömålen', 'målsättningarna'], ['målgrupp', 'måltid', 'föremål', 'ändamålet', 'måla', 'Åmål']],
  ['Effektmål', ['effektmål', 'effektmålen', 'effektmålets'], ['effekt', 'effektmålgrupp', 'effektmålning']],
  ['Indikator', ['indikator', 'indikatorn', 'indikatorerna', 'resultatindikatorer'], ['indikatorlampa', 'indikation', 'vindikator']],
  ['Nyckeltal', ['nyckeltal', 'nyckeltalet', 'nyckeltalens'], ['nyckel', 'nyckeltalent', 'nyckeltalsbok']],
  [
    'Delegering',
    ['delegering', 'delegeringens', 'delegerar', 'delegeras', 'delegerade', 'delegationsbeslutet', 'på delegation'],
    ['delegationen', 'delegat', 'rennäringsdelegation'],
  ],
  ['Delegationsordning', ['delegationsordning', 'delegationsordningens', 'delegeringsordningen'], ['ordning', 'delegationsordningsfråga']],
  ['Vidaredelegering', ['vidaredelegering', 'vidaredelegeringen', 'vidaredelegera', 'vidaredelegeras'], ['vidare', 'vidaredelegat']],
  ['Mandat', ['mandat', 'mandatet', 'mandatens', 'beslutsmandat'], ['mandattid', 'mandatperiod', 'mandarin']],
  ['Befogenhet', ['befogenhet', 'befogenheten', 'befogenheterna', 'beslutsbefogenheter'], ['befogad', 'obefogenhet']],
  ['Tillsyn', ['tillsyn', 'tillsynens'], ['tillsynes', 'barntillsyn', 'tillsynsmyndighet']],
  [
    'Internkontroll',
    ['internkontroll', 'internkontrollen', 'intern kontroll', 'interna kontrollen', 'internkontrollplanen'],
    ['extern kontroll', 'kontroll', 'internkontrollreglementering'],
  ],
  ['Uppföljning', ['uppföljning', 'Uppföljningen', 'uppföljningarnas'], ['uppföljningsmått', 'följning', 'föruppföljning']],
  ['Utvärdering', ['utvärdering', 'utvärderingarna', 'utvärderas', 'utvärderade'], ['värdering', 'utvärderare', 'självutvärdering']],
  ['Återrapportering', ['återrapportering', 'återrapporteringen', 'återrapporterar', 'återrapporteras'], ['rapportering', 'återrapporteringskrav']],
  ['Medledarskap', ['medledarskap', 'medledarskapets'], ['ledarskap', 'medledarskapsidé']],
  ['Tidstjuv', ['tidstjuv', 'tidstjuvarna', 'administrativa tidstjuvar', 'Administrativ tidstjuv'], ['tjuv', 'tidstjuveri']],
  ['Styrsnurra', ['styrsnurra', 'styrsnurran', 'styrsnurrorna'], ['snurra', 'styrsnurrig']],
  ['Styrdokument', ['styrdokument', 'styrdokumentet', 'styrdokumentens'], ['dokument', 'styrdokumentation']],
  ['Policy', ['policy', 'policyn', 'policyer', 'miljöpolicyn', 'policies'], ['policylika', 'policylabb', 'polis', 'policy-labb']],
  ['Riktlinje', ['riktlinje', 'riktlinjer', 'riktlinjernas', 'arkitekturriktlinjer'], ['riktlinjal', 'linje']],
  ['Rutin', ['rutin', 'rutiner', 'rutinernas', 'handläggningsrutinen'], ['rutinerad', 'rutinmässigt', 'morgonrutin']],
  ['Reglemente', ['reglemente', 'reglementet', 'reglementena', 'revisionsreglemente'], ['reglementerad', 'regel']],
  ['Samskapande', ['samskapande', 'samskapandet', 'samskapar', 'samskapas'], ['skapande', 'samskapandemodell']],
  ['Brukarrevision', ['brukarrevision', 'brukarrevisionen', 'brukarrevisionernas'], ['revision', 'brukarrevisor']],
  ['Självskattning', ['självskattning', 'självskattningar', 'självskattningens'], ['skattning', 'självskattningsverktyg']],
  ['Kollegialt lärande', ['kollegialt lärande', 'Kollegiala lärandet', 'kollegialt lärandes'], ['kollegial granskning', 'lärande', 'kollegialt']],
  ['Ersättningsmodell', ['ersättningsmodell', 'ersättningsmodellens', 'ersättningssystemet'], ['ersättning', 'modell', 'ersättningsmodellering']],
  ['Detaljstyrning', ['detaljstyrning', 'detaljstyrningen', 'detaljstyra', 'detaljstyrs', 'detaljerad styrning'], ['styrning', 'detaljstyrelse', 'detaljerad']],
  ['Likvärdighet', ['likvärdighet', 'likvärdighetens', 'likvärdig', 'likvärdiga'], ['olikvärdig', 'likvärdighetsbidrag', 'lika']],
  ['Remiss', ['remiss', 'remissen', 'remissernas'], ['återremiss', 'remissinstans', 'premiss']],
  ['Huvudman', ['huvudman', 'huvudmannens', 'huvudmännen', 'skolhuvudmän'], ['huvudmannaskap', 'huvud', 'man']],
  ['Myndighetsutövning', ['myndighetsutövning', 'myndighetsutövningen', 'myndighetsutövningens'], ['utövning', 'myndighet', 'myndighetsutövningsärende']],
];

/** The name of the term found where the word stands in a sentence, and the words it is found in. */
function found(word: string): readonly [string, string] | undefined {
  const text = `Nämndens 🏛 "${word}", och så vidare.`;
  const at = termAt(text, text.indexOf(word) + word.length - 1);
  return at && [at.term.words.sv.name, text.slice(at.start, at.end)];
}

describe('the terms', () => {
  it('are those that have cases', () => expect(domainTerms.map(({ words }) => words.sv.name)).toEqual(cases.map(([name]) => name)));

  it.each(cases)('%s: forms and near misses', (name, forms, others) => {
    for (const form of forms) expect(found(form), form).toEqual([name, form]);
    for (const other of others) expect(found(other)?.[0], other).not.toBe(name);
  });

  it('are not found in words that are no terms', () => {
    for (const word of ['målgrupp', 'måltid', 'ändamålsenlig', 'modersmål', 'önskemål', 'mål-grupp', 'mål3']) expect(found(word), word).toBeUndefined();
  });

  it('are found from the first code unit of the word to the one after it, and only there', () => {
    const text = 'Nya mål och kollegialt lärande, mål- och resultatstyrning.';
    const at = (offset: number): string | undefined => {
      const hit = termAt(text, offset);
      return hit && text.slice(hit.start, hit.end);
    };
    expect([3, 4, 7, 8].map(at)).toEqual([undefined, 'mål', 'mål', undefined]);
    expect([text.indexOf('kolleg'), text.indexOf('lärande')].map(at)).toEqual(['kollegialt lärande', 'kollegialt lärande']);
    expect(at(text.indexOf('mål-'))).toBe('mål');
    expect([-1, text.length, 9999].map(at)).toEqual([undefined, undefined, undefined]);
    expect(termAt('', 0)).toBeUndefined();
  });

  it('are found again and again: nothing is kept between calls', () => {
    for (let i = 0; i < 3; i++) expect(termAt('mål mål', 5)?.start).toBe(4);
  });

  it('take a long line in their stride', () => {
    const started = performance.now();
    expect(termAt('å'.repeat(200_000), 1000)).toBeUndefined();
    expect(termAt('administrativa '.repeat(20_000), 1000)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('cite only sections that exist', () => {
    const known = readFileSync(resolve(import.meta.dirname, '../data/sections.tsv'), 'utf8').split('\n');
    const cited = domainTerms.flatMap(({ source }) => (source ? [`${source.work}\t${source.section}`] : []));
    expect(cited.filter((pair) => !known.includes(pair))).toEqual([]);
    expect(cited.length).toBeGreaterThan(10);
  });

  it('are explained everywhere only where they are rare', () => {
    const rare = domainTerms.filter((term) => term.rare).map(({ words }) => words.sv.name);
    expect(rare).toEqual(expect.arrayContaining(['Medledarskap', 'Tidstjuv', 'Styrsnurra']));
    for (const common of ['Mål', 'Uppföljning', 'Policy', 'Riktlinje', 'Rutin', 'Mandat', 'Delegering', 'Likvärdighet']) expect(rare).not.toContain(common);
  });

  it('share no form: one word is one term', () => {
    for (const [, forms] of cases)
      for (const form of forms) {
        const text = `Om ${form}, alltså.`;
        const hits = domainTerms.filter((term) => [...text.matchAll(term.forms)].some(({ 0: match }) => match === form));
        expect(
          hits.map(({ words }) => words.sv.name),
          form,
        ).toHaveLength(1);
      }
  });

  it('say nothing twice', () => {
    for (const language of languages)
      for (const part of parts) expect(new Set(domainTerms.map(({ words }) => words[language][part])).size, `${language} ${part}`).toBe(domainTerms.length);
  });

  it.each(domainTerms.map((term) => [term.words.sv.name, term] as const))('%s: words', (_, { words }) => {
    for (const language of languages) {
      const { name, meaning, ask } = words[language];
      expect(name).toMatch(/^\p{Lu}[\p{L} -]+$/u);
      expect(meaning).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(meaning.match(/[.?!](?= |$)/g)?.length, meaning).toBeLessThanOrEqual(2);
      expect(ask).toMatch(/^\p{Lu}[^.?]{10,}\?$/u);
      expect(`${meaning} ${ask}`).not.toMatch(tone);
    }
    for (const part of ['meaning', 'ask'] as const) expect(words.sv[part]).not.toBe(words.en[part]);
  });
});

/** Words that judge: the tool asks. */
const tone =
  /(?<!\p{L})(?:fel|felaktig\p{L}*|måste|förbjud\p{L}*|otillåt\p{L}*|bryter mot|wrong|incorrect|must|forbidden|prohibited|violat\p{L}*|error)(?!\p{L})/iu;
