import { derived } from '../../core/document.ts';
import { isIn, mayMatch, screenOf } from '../../core/screen.ts';
import type { Provision } from '../provisions.ts';
import { ended } from '../statements.ts';
import { terms } from '../terms.ts';

export type Test = (provision: Provision) => boolean;

const screenOfSaid = derived(({ said }: Provision) => screenOf(said));
const screenOfWords = derived(({ words }: Provision) => screenOf(words));
const inSaid = (provision: Provision, pattern: RegExp): boolean => isIn(screenOfSaid(provision), pattern, provision.said);
const inWords = (provision: Provision, pattern: RegExp): boolean => isIn(screenOfWords(provision), pattern, provision.words);

/** What the provision lays down has all of these. */
export const says =
  (...patterns: readonly RegExp[]): Test =>
  (provision) =>
    patterns.every((pattern) => inSaid(provision, pattern));

/** What the provision lays down has the one, and after it the other. */
export const saysInOrder =
  (first: RegExp, then: RegExp): Test =>
  (provision) => {
    const { said } = provision;
    const found = mayMatch(screenOfSaid(provision), first) ? first.exec(said) : null;
    return found !== null && then.test(said.slice(found.index + found[0].length));
  };

/** The sentence speaks of all of these somewhere, be it in a condition. */
export const mentions =
  (...patterns: readonly RegExp[]): Test =>
  (provision) =>
    patterns.every((pattern) => inWords(provision, pattern));

/** The sentence or a heading above it speaks of this. */
export const isAbout =
  (pattern: RegExp): Test =>
  (provision) =>
    inWords(provision, pattern) || pattern.test(provision.heading.toLowerCase());

export const isUnder =
  (pattern: RegExp): Test =>
  ({ heading }) =>
    pattern.test(heading.toLowerCase());

export const all =
  (...tests: readonly Test[]): Test =>
  (provision) =>
    tests.every((test) => test(provision));

export const any =
  (...tests: readonly Test[]): Test =>
  (provision) =>
    tests.some((test) => test(provision));

export const not =
  (test: Test): Test =>
  (provision) =>
    !test(provision);

/** What is wished, weighed or worked for, and not laid down. */
const wished =
  terms(`strävar, sträva, eftersträvar, eftersträva, försöker, försöka, önskar, önskas, hoppas, överväger, övervägs, övervägas, överväga, planerar att, avser att, verkar för, verka för, arbetar för att,
  ambition*, på sikt, *möjlighet(en|erna)? att … utreds, utreder (om|hur|huruvida|möjlighet|möjligheten|möjligheter|möjligheterna|förutsättningarna|behovet), *förslaget innebär, är tänkt att, vill, vilja, ville, bör kunna, kan tänkas, skulle`);

/** What argues, defines, assesses or warns: it says why something should be, or what a word means. */
const argued =
  terms(`är viktig(t|a)?, är en viktig, är avgörande, är nödvändig(t|a)?, är centralt, är svårt, är vanligt, är positivt, viktigt att, krävs, behövs, behöver (också|även|därför|därmed|kunna)? *(a|as), behöver .. (kunna|ske|få|ha|bli|vara|gå|se|ges), kan förstås, kan ses som,
  kan innebära, handlar .. om, innefattar, förutsätter, föreslås, föreslår, rekommenderas, rekommendation*, riskerar, *förutsättningar för, leder (även|också|ofta)? till, ökar förutsättning*, anledning att,
  snarare, många gånger, pågår, i dag är`);

/** A sentence with a goal as its subject states where one is going, not what is done. */
const goal =
  /^(?:¦ )?(?:(?:det|vårt|vår|ett|en|det övergripande|det långsiktiga|övergripande|långsiktigt|kommunens|nämndens) )*(?:mål|målet|målen|målsättningen|målsättning|syftet|syfte|ambitionen|visionen|vision|avsikten|tanken|strävan|förhoppningen|utgångspunkten|mål \d+[^:]*:|(?:år |senast )?20\d\d)(?![A-Za-zÀ-ɏ])/u;

const isGoal: Test = ({ said }) => goal.test(said);

/** The sentence lays something down in this document's own voice: an act, right or standing practice, no goal, wish, or practice that ends. */
export const lays = (...tests: readonly Test[]): Test => all(not(says(ended)), not(says(wished)), not(says(argued)), not(isGoal), ...tests);

/** Not an argument for something, though it may be a goal. */
export const isArgued: Test = says(argued);

/** Somebody is named who does, decides or receives. */
export const hasActor: Test = ({ hasActor }) => hasActor;

const days = 'måndag|tisdag|onsdag|torsdag|fredag';
const months = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';

/** How often: a real rhythm. "Regelbundet" and "löpande" are none. */
export const rhythm = terms(`varje (år|läsår|månad|vecka|termin|kvartal|tertial|halvår|vår|höst|mandatperiod|${days}|arbetsplatsträff|personalmöte|${months})
  varannan (vecka|månad|termin|${days}), vartannat år, vart (tredje|fjärde|femte) år, var (tredje|fjärde|femte|sjätte|åttonde) (vecka|månad), var sjätte månad
  <number> (gång|gånger|tillfällen|dagar|förmiddagar|eftermiddagar|halvdagar|heldagar|timmar|möten|träffar|workshoppar) (per|om|i|varje|under) (år|året|månad|månaden|termin|terminen|läsår|läsåret|vecka|veckan|kvartal|kvartalet|mandatperiod|mandatperioden)
  årligen, årlig(a|t)?, kvartalsvis, månadsvis, månatlig(a|t|en)?, veckovis, terminsvis, halvårsvis, årsvis, vår och höst, höst och vår, en gång om (året|dagen), (i|under|senast) (${months}) varje år, vid varje arbetsplatsträff, på varje arbetsplatsträff`);
