import { describe, expect, it } from 'vitest';
import { type Actors, actorsWith, isActorPronoun, isDeterminer } from '../../server/src/swedish/actors.ts';
import { type Token, tokensOf } from '../../server/src/swedish/tokens.ts';
import { isAmbiguous, readingsOf } from '../../server/src/swedish/verbs.ts';

/** lemma, present, preterite, supine, s-infinitive, s-present, participle in its common form; `-` for what there is none of. */
const verbs = `
redovisa redovisar redovisade redovisat redovisas redovisas redovisad
dokumentera dokumenterar dokumenterade dokumenterat dokumenteras dokumenteras dokumenterad
följa följer följde följt följas följs följd
anmäla anmäler anmälde anmält anmälas anmäls anmäld
ställa ställer ställde ställt ställas ställs ställd
upprätta upprättar upprättade upprättat upprättas upprättas upprättad
fastställa fastställer fastställde fastställt fastställas fastställs fastställd
besluta beslutar beslutade beslutat beslutas beslutas beslutad
ta tar tog tagit tas tas tagen
ge ger gav gett ges ges given
få får fick fått fås fås -
gå går gick gått - - -
göra gör gjorde gjort göras görs gjord
se ser såg sett ses ses sedd
hålla håller höll hållit hållas hålls hållen
skriva skriver skrev skrivit skrivas skrivs skriven
lägga lägger lade lagt läggas läggs lagd
sätta sätter satte satt sättas sätts satt
föra för förde fört föras förs förd
leda leder ledde lett ledas leds ledd
utreda utreder utredde utrett utredas utreds utredd
använda använder använde använt användas används använd
bryta bryter bröt brutit brytas bryts bruten
välja väljer valde valt väljas väljs vald
söka söker sökte sökt sökas söks sökt
köpa köper köpte köpt köpas köps köpt
utse utser utsåg utsett utses utses utsedd
genomföra genomför genomförde genomfört genomföras genomförs genomförd
säkerställa säkerställer säkerställde säkerställt säkerställas säkerställs säkerställd
ansvara ansvarar ansvarade ansvarat - - -
tillse tillser tillsåg tillsett tillses tillses tillsedd
lämna lämnar lämnade lämnat lämnas lämnas lämnad
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const forms = ['infinitive', 'present', 'preterite', 'supine', 'infinitive', 'present', 'participle'] as const;

describe('verbs', () => {
  it.each(verbs.map((row): [string, string[]] => [row[0] as string, row]))('%s', (lemma, row) => {
    row.forEach((form, i) => {
      if (form === '-') return;
      const passive = i === 4 || i === 5;
      expect(readingsOf(form), form).toContainEqual({ lemma, form: forms[i], passive });
    });
  });

  it.each([
    ['trivas', 'trivas'],
    ['finnas', 'finnas'],
    ['lyckas', 'lyckas'],
    ['hoppas', 'hoppas'],
    ['minnas', 'minnas'],
    ['vistas', 'vistas'],
  ])('%s is a deponent and not passive', (form, lemma) => {
    expect(readingsOf(form)).toContainEqual({ lemma, form: 'infinitive', passive: false });
    expect(readingsOf(form).filter((reading) => reading.lemma === lemma && reading.passive)).toEqual([]);
  });

  it.each([
    ['vidareutvecklas', 'vidareutveckla', true],
    ['digitaliseras', 'digitalisera', true],
    ['omförhandla', 'omförhandla', false],
    ['tokenisera', 'tokenisera', false],
  ])('%s is read though it is in no list', (form, lemma, passive) => {
    expect(readingsOf(form).some((reading) => reading.lemma === lemma && reading.passive === passive)).toBe(true);
  });

  it.each(['styrelse', 'målgrupp', 'och', 'kommunens', 'xyz', '', 'era'])('%j is none', (word) => {
    expect(readingsOf(word)).toEqual([]);
  });

  it('some forms are more often nouns', () => {
    expect(['delar', 'lagar', 'beslut'].every(isAmbiguous)).toBe(true);
    expect(isAmbiguous('redovisas')).toBe(false);
  });
});

const [plain, own] = [actorsWith(), actorsWith({ role: ['driftvakten', 'Trygghetsvärd'] }, ['RVAST'])];
const token = (word: string): Token => tokensOf(word)[0] as Token;
const kind = (word: string, actors: Actors = plain) => actors.kindOf(token(word));

describe('actors', () => {
  it.each([
    ['body', 'nämnden styrelsen kommunstyrelsen fullmäktige myndigheten kommunen regionen utskottet Socialstyrelsen skolan'],
    ['body', 'kulturnämnden miljönämnderna ekonomiavdelningen hemtjänstenheten stadsbyggnadskontoret KS BUN MSB Digg'],
    ['role', 'rektorn rektor enhetschef enhetschefen förvaltningschefer utföraren handläggaren kommundirektören samordnaren lokalsamordnaren'],
    ['staff', 'medarbetaren medarbetarna personalen anställda'],
    ['citizen', 'invånaren invånarna eleven vårdnadshavaren brukaren'],
    ['external', 'leverantören konsulten'],
    ['vague', 'verksamheten'],
  ])('%s: %s', (expected, words) => {
    for (const word of words.split(' ')) expect(kind(word), word).toBe(expected);
  });

  it.each(
    'inledningen vägledningen målgruppen åldersgrupp området regelverket nätverket kommunallagen förslaget rapporten transporten delegationsordningen styrenheten källkodsbibliotek ledningscentralen planen målet ansvar ks'.split(
      ' ',
    ),
  )('%s is none', (word) => {
    expect(kind(word)).toBeUndefined();
  });

  it.each([
    ['nämndens', true],
    ['kommunstyrelsens', true],
    ['rektors', true],
    ['KS:s', true],
    ['nämnden', false],
    ['fullmäktige', false],
    ['planens', false],
  ])('genitive of %s: %s', (word, expected) => {
    expect(plain.isGenitive(token(word))).toBe(expected);
  });

  it.each([
    ['driftvakten', 'role'],
    ['trygghetsvärd', 'role'],
    ['trygghetsvärden', 'role'],
    ['Trygghetsvärdens', 'role'],
    ['RVAST', 'body'],
    ['RVAST:s', 'body'],
  ])('%s is one where the project or the draft says so', (word, expected) => {
    expect(kind(word, own)).toBe(expected);
    expect(kind(word)).toBeUndefined();
  });

  it('the same words give the same actors', () => {
    expect(actorsWith({ role: ['b', 'a'] })).toBe(actorsWith({ role: ['a', 'b'] }));
    expect(actorsWith({ role: ['a'] })).not.toBe(actorsWith({ role: ['b'] }));
    expect(actorsWith({ role: ['a'] })).not.toBe(actorsWith({ body: ['a'] }));
  });

  it('pronouns and determiners', () => {
    expect(['vi', 'ni', 'du', 'hen'].every(isActorPronoun)).toBe(true);
    expect(['man', 'den', 'det', 'de'].some(isActorPronoun)).toBe(false);
    expect(['respektive', 'varje', 'ansvarig', 'närmaste'].every(isDeterminer)).toBe(true);
  });
});
