import type { Language } from '../core/config.ts';

/** What the editor shows beside messages of rules: hovers, actions, the report. */
const sv = {
  why: 'Varför',
  source: 'Källa',
  ownRule: 'verktygets egen regel, utan källa bland utredningarna',
  example: 'Till exempel',
  wayForward: 'En väg framåt',
  ignoreHere: 'Låt stå, med ett skäl',
  reason: 'skäl',
  fixAll: (count: number, title: string) => `Åtgärda alla ${count} av samma slag (${title.toLowerCase()})`,
  turnOff: (title: string) => `Stäng av regeln ”${title}” i projektet`,
  addRole: (role: string) => `Lägg till ”${role}” som roll i projektet`,
  showRule: (title: string) => `Visa regeln ”${title}”`,
  shouldContain: 'Ett utkast som bär principen säger',
  ignored: (rule: string) => `Avsteg från regeln ${rule}`,
  ignoreReason: (reason: string) => `Skälet: ${reason}`,
  noReason: 'Skriv ett skäl efter kolonet. Utan skäl gäller inte avsteget.',
  noSuchRule: (rule: string) => `Det finns ingen regel ”${rule}”.`,
  report: {
    title: (name: string) => `Tillitstäckning: ${name}`,
    readAs: (type: string, words: number) => `Läst som **${type}**, ${words} ord.`,
    intro:
      'Det här är frågor och iakttagelser att ta med till nästa samtal om utkastet, inga betyg. Ett rent resultat betyder inte tillit: texten är en av tre hörnstenar, bredvid kultur och ledarskap och hur arbetet är organiserat.',
    coverage: 'De åtta principerna',
    evidence: 'Belägg i texten',
    none: 'Inget i texten ännu.',
    unmet: 'Att fundera på',
    findings: 'Fynd',
    noFindings: 'Inga fynd.',
    departures: 'Motiverade avsteg',
    line: 'rad',
    columns: ['Princip', 'Läge', 'Belägg'],
    count: (met: number, all: number) => `${met} av ${all} frågor`,
  },
  against: (count: number) => (count === 1 ? 'En fråga talar emot' : `${count} frågor talar emot`),
  tool: 'Tillitskoll',
};

export type EditorTexts = typeof sv;

const en: EditorTexts = {
  why: 'Why',
  source: 'Source',
  ownRule: 'the tool’s own rule, without a source among the inquiries',
  example: 'For example',
  wayForward: 'A way forward',
  ignoreHere: 'Let it stand, with a reason',
  reason: 'skäl',
  fixAll: (count, title) => `Mend all ${count} of this kind (${title.toLowerCase()})`,
  turnOff: (title) => `Turn off the rule ”${title}” in the project`,
  addRole: (role) => `Add ”${role}” as a role of the project`,
  showRule: (title) => `Show the rule ”${title}”`,
  shouldContain: 'A draft that carries the principle says',
  ignored: (rule) => `Departure from the rule ${rule}`,
  ignoreReason: (reason) => `The reason: ${reason}`,
  noReason: 'Write a reason after the colon. Without a reason the departure does not count.',
  noSuchRule: (rule) => `There is no rule ”${rule}”.`,
  report: {
    title: (name) => `Trust coverage: ${name}`,
    readAs: (type, words) => `Read as **${type}**, ${words} words.`,
    intro:
      'These are questions and observations for the next talk about the draft, not grades. A clean result does not mean trust: the text is one of three corner-stones, beside culture and leadership and how work is organised.',
    coverage: 'The eight principles',
    evidence: 'Evidence in the text',
    none: 'Nothing in the text yet.',
    unmet: 'To think about',
    findings: 'Findings',
    noFindings: 'No findings.',
    departures: 'Departures with reasons',
    line: 'line',
    columns: ['Principle', 'State', 'Evidence'],
    count: (met, all) => `${met} of ${all} questions`,
  },
  against: (count) => (count === 1 ? 'One question speaks against' : `${count} questions speak against`),
  tool: 'Tillitskoll',
};

export const editorTexts: Readonly<Record<Language, EditorTexts>> = { sv, en };
