import { deponents, strongVerbs } from './lexicon/strong-verbs.ts';
import { ambiguousForms, prefixes } from './lexicon/verb-senses.ts';
import { firstConjugation, secondConjugationVoiced, secondConjugationVoiceless, thirdConjugation } from './lexicon/weak-verbs.ts';
import { entriesIn, wordSet, wordsIn } from './lexicon/words.ts';

/** What a word can be as a form of a verb. */
export interface Reading {
  readonly lemma: string;
  readonly form: 'infinitive' | 'present' | 'preterite' | 'supine' | 'imperative' | 'participle';
  /** The s-form with passive meaning. A deponent ("trivas") has none: its s-forms are active. */
  readonly passive: boolean;
}

type Table = ReadonlyMap<string, readonly Reading[]>;

let built: { readonly table: Table; readonly prefixes: readonly string[] } | undefined;

/** The form table, about 15,000 forms; built when first asked for. */
function lexicon() {
  return (built ??= { table: buildTable(), prefixes: [...wordsIn(prefixes)].sort((a, b) => b.length - a.length) });
}

const ambiguous = wordSet(ambiguousForms);

/** Whether the form is a verb only at times, and in governing documents more often something else ("planer", "lagar"). */
export const isAmbiguous = (lower: string): boolean => ambiguous.has(lower);

const none: readonly Reading[] = [];
const asked = new Map<string, readonly Reading[]>();

/**
 * The readings of a word as a verb, empty if it is none. Words that are not in the lexicon are read by a known verb
 * after a prefix ("vidareutvecklas") and by the endings of verbs in -era, which are regular.
 * @param lower the word in lower case
 */
export function readingsOf(lower: string): readonly Reading[] {
  const known = lexicon().table.get(lower);
  if (known) return known;
  const before = asked.get(lower);
  if (before) return before;
  const found = prefixed(lower) ?? inEra(lower) ?? none;
  // Bounded by starting over: a draft has a few thousand different words.
  if (asked.size > 20_000) asked.clear();
  asked.set(lower, found);
  return found;
}

let forms: ReadonlyMap<string, string> | undefined;

/**
 * An active form of a verb ("redovisat" for the supine of *redovisa*); `undefined` if the verb is unknown or lacks it.
 * @param lemma the infinitive in lower case, as a reading gives it
 */
export function formOf(lemma: string, form: 'present' | 'supine'): string | undefined {
  forms ??= new Map(
    [...lexicon().table]
      .flatMap(([text, readings]) => readings.filter((r) => !r.passive).map((r): [string, string] => [`${r.lemma} ${r.form}`, text]))
      .reverse(),
  );
  const known = forms.get(`${lemma} ${form}`);
  if (known !== undefined) return known;
  const prefix = lexicon().prefixes.find((each) => lemma.startsWith(each) && forms?.has(`${lemma.slice(each.length)} ${form}`));
  if (prefix !== undefined) return prefix + (forms.get(`${lemma.slice(prefix.length)} ${form}`) as string);
  return lemma.endsWith('era') ? lemma + (form === 'present' ? 'r' : 't') : undefined;
}

function prefixed(lower: string): readonly Reading[] | undefined {
  if (lower.length < 6 || ambiguous.has(lower)) return undefined;
  for (const prefix of lexicon().prefixes) {
    if (!lower.startsWith(prefix)) continue;
    const rest = lexicon().table.get(lower.slice(prefix.length));
    if (rest && lower.length - prefix.length >= 4) return rest.map((reading) => ({ ...reading, lemma: prefix + reading.lemma }));
  }
  return undefined;
}

const eraEndings: readonly (readonly [string, Reading['form'], boolean])[] = [
  ['era', 'infinitive', false],
  ['eras', 'infinitive', true],
  ['eras', 'present', true],
  ['erar', 'present', false],
  ['erade', 'preterite', false],
  ['erades', 'preterite', true],
  ['erat', 'supine', false],
  ['erats', 'supine', true],
  ['erad', 'participle', false],
  ['erat', 'participle', false],
  ['erade', 'participle', false],
];

function inEra(lower: string): readonly Reading[] | undefined {
  const found = eraEndings.filter(([ending]) => lower.endsWith(ending) && lower.length >= ending.length + 3);
  return found.length > 0 ? found.map(([ending, form, passive]) => ({ lemma: `${lower.slice(0, -ending.length)}era`, form, passive })) : undefined;
}

function buildTable(): Table {
  const table = new Map<string, Reading[]>();
  const add = (form: string, lemma: string, kind: Reading['form'], passive = false): void => {
    if (form === '-') return;
    const list = table.get(form);
    if (!list) table.set(form, [{ lemma, form: kind, passive }]);
    else if (!list.some((r) => r.lemma === lemma && r.form === kind && r.passive === passive)) list.push({ lemma, form: kind, passive });
  };
  for (const lemma of wordsIn(firstConjugation)) addForms(add, lemma, `${lemma}r`, `${lemma}de`, `${lemma}t`, `${lemma}d`, [`${lemma}s`]);
  for (const [list, ending] of [
    [secondConjugationVoiced, 'd'],
    [secondConjugationVoiceless, 't'],
  ] as const)
    for (const lemma of wordsIn(list)) {
      const stem = lemma.replace(/a$/, '');
      addForms(add, lemma, `${stem}er`, `${stem}${ending}e`, `${stem}t`, `${stem}${ending}`, [`${stem}s`, `${stem}es`]);
    }
  for (const lemma of wordsIn(thirdConjugation)) addForms(add, lemma, `${lemma}r`, `${lemma}dde`, `${lemma}tt`, `${lemma}dd`, [`${lemma}s`]);
  for (const [lemma, present, preterite, supine, participle] of formsIn(strongVerbs))
    addForms(add, lemma, present, preterite, supine, participle, presentPassive(lemma, present));
  for (const [lemma, present, preterite, supine] of formsIn(deponents)) {
    add(lemma, lemma, 'infinitive');
    add(present, lemma, 'present');
    add(preterite, lemma, 'preterite');
    add(supine, lemma, 'supine');
  }
  return table;
}

type Add = (form: string, lemma: string, kind: Reading['form'], passive?: boolean) => void;

/** The forms of each entry, `-` for what it has not. */
const formsIn = (list: string): readonly (readonly [string, string, string, string, string])[] =>
  entriesIn(list).map((entry) => {
    const [infinitive = '-', present = '-', preterite = '-', supine = '-', participle = '-'] = wordsIn(entry);
    return [infinitive, present, preterite, supine, participle];
  });

function addForms(add: Add, lemma: string, present: string, preterite: string, supine: string, participle: string, passivePresents: readonly string[]): void {
  add(lemma, lemma, 'infinitive');
  add(`${lemma}s`, lemma, 'infinitive', true);
  add(present, lemma, 'present');
  for (const form of passivePresents) add(form, lemma, 'present', true);
  add(preterite, lemma, 'preterite');
  if (preterite !== '-') add(`${preterite}s`, lemma, 'preterite', true);
  add(supine, lemma, 'supine');
  if (supine !== '-') add(`${supine}s`, lemma, 'supine', true);
  for (const form of participles(participle)) add(form, lemma, 'participle');
}

/** "skrivs" and "skrives" of "skriver", "tas" of "tar", "gös" of nothing: the present without its -r or -er, with -s. */
function presentPassive(lemma: string, present: string): readonly string[] {
  if (present === '-') return [];
  if (present.endsWith('er')) return [`${present.slice(0, -2)}s`, `${present.slice(0, -2)}es`];
  if (present.endsWith('r')) return [`${present.slice(0, -1)}s`, ...(lemma.endsWith('a') ? [`${present}s`] : [])];
  return [`${present}s`];
}

/** Common, neuter and plural or definite of a participle in the common gender. */
function participles(common: string): readonly string[] {
  if (common === '-') return [];
  if (common.endsWith('ad')) return [common, `${common.slice(0, -1)}t`, `${common}e`];
  if (common.endsWith('en')) return [common, `${common.slice(0, -1)}t`, `${common.slice(0, -2)}na`, `${common.slice(0, -2)}ne`];
  if (common.endsWith('dd')) return [common, `${common.slice(0, -2)}tt`, `${common}a`, `${common}e`];
  if (common.endsWith('d')) return [common, `${common.slice(0, -1)}t`, `${common}a`, `${common}e`];
  if (common.endsWith('t')) return [common, `${common}a`, `${common}e`];
  return [common];
}
