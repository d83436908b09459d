import type { Language } from '../core/config.ts';

/** What is said of a rule pack: what cannot be used, and the remedy. */
const sv = {
  yaml: (why: string) => `Filen går inte att läsa som YAML: ${why}. Rätta raden eller ta bort den.`,
  shape: () => 'Ett regelpaket ska ha ”rules:” med en lista av regler.',
  key: (name: string, all: string) => `Nyckeln ”${name}” finns inte i en regel. De som finns är ${all}.`,
  id: () => 'Regeln ska ha ett id av små bokstäver och bindestreck, till exempel ”sturebyn-brukare”.',
  taken: (id: string) => `”${id}” är namnet på en av verktygets egna regler. Välj ett annat, till exempel med kommunens namn först.`,
  twice: (id: string) => `”${id}” finns två gånger. Ge den ena ett annat id.`,
  missing: (key: string) => `Regeln ska ha ”${key}”. Den som får frågan behöver veta vad som menas, varför, och vad hen kan göra.`,
  asks: () => 'message ska vara en fråga, till exempel ”Vi skriver invånare, inte {ord}. Vem menas?”.',
  principles: (all: string) => `principles ska vara en lista med principer: ${all}.`,
  severity: (all: string) => `severity ska vara ${all}.`,
  type: (name: string) => `”${name}” är ingen dokumenttyp.`,
  nothing: () => 'Regeln ska säga vad den söker: ”finds” (ord) eller ”requires” (en rubrik som ska finnas).',
  most: () => 'most ska vara ett tal från ett och uppåt: så många gånger orden får stå.',
  examples: () => 'Regeln ska ha exempel: ”examples: {bad: [...], good: [...]}”. De körs med ”tillitskoll test-rules”.',
  tooMany: (count: number) => `Ett mönster kan ha högst ${count} uttryck. Dela upp regeln.`,
  pattern: (term: string) =>
    `”${term}” går inte att använda. Ett uttryck är ord, med * för fler bokstäver, ~ för böjningar, … för upp till sex ord emellan, (a|b) för val och (a)? för ord som kan saknas.`,
  write: (words: string) => `Skriv ”${words}”`,
  add: () => 'Lägg till en mening',
  silent: 'I citat, lagcitat, bakgrund och i det som texten förnekar.',
};

export type PackTexts = typeof sv;

const en: PackTexts = {
  yaml: (why) => `The file cannot be read as YAML: ${why}. Mend the line or remove it.`,
  shape: () => 'A rule pack should have "rules:" with a list of rules.',
  key: (name, all) => `There is no key "${name}" in a rule. There are ${all}.`,
  id: () => 'A rule should have an id of small letters and hyphens, for example "sturebyn-brukare".',
  taken: (id) => `"${id}" is the name of one of the tool’s own rules. Choose another, for example with the name of the municipality first.`,
  twice: (id) => `"${id}" is there twice. Give one of them another id.`,
  missing: (key) => `A rule should have "${key}". Whoever gets the question needs to know what is meant, why, and what can be done.`,
  asks: () => 'message should be a question, for example "Vi skriver invånare, inte {ord}. Vem menas?".',
  principles: (all) => `principles should be a list of principles: ${all}.`,
  severity: (all) => `severity should be ${all}.`,
  type: (name) => `"${name}" is no type of document.`,
  nothing: () => 'A rule should say what it looks for: "finds" (words) or "requires" (a heading that should be there).',
  most: () => 'most should be a number from one up: how many times the words may stand.',
  examples: () => 'A rule should have examples: "examples: {bad: [...], good: [...]}". They are run by "tillitskoll test-rules".',
  tooMany: (count) => `A pattern can have at most ${count} terms. Split the rule.`,
  pattern: (term) =>
    `"${term}" cannot be used. A term is words, with * for more letters, ~ for inflections, … for up to six words between, (a|b) for a choice and (a)? for words that may be left out.`,
  write: (words) => `Write ”${words}”`,
  add: () => 'Add a sentence',
  silent: 'In quotations, quotations of law, background, and in what the text denies.',
};

export const packTexts: Readonly<Record<Language, PackTexts>> = { sv, en };
