import type { Language } from '../core/config.ts';
import type { CoverageSum } from '../governance/coverage.ts';

/** What the editor shows beside messages of rules: hovers, actions, the report. */
const sv = {
  why: 'Varför',
  source: 'Källa',
  ownRule: 'verktygets egen regel, utan källa bland utredningarna',
  example: 'Till exempel',
  wayForward: 'En väg framåt',
  toAsk: 'Att fråga',
  ignoreHere: 'Låt stå, med ett skäl',
  reason: 'skäl',
  fixAll: (count: number, title: string) => `Åtgärda alla ${count} av samma slag (${title.toLowerCase()})`,
  turnOff: (title: string) => `Stäng av regeln ”${title}” i projektet`,
  isWrong: 'Frågan missar: anteckna den för laget',
  addRole: (role: string) => `Lägg till ”${role}” som roll i projektet`,
  showRule: (title: string) => `Visa regeln ”${title}”`,
  shouldContain: 'Ett utkast som bär principen säger',
  ignored: (rule: string) => `Avsteg från regeln ${rule}`,
  ignoreReason: (reason: string) => `Skälet: ${reason}`,
  ignoreScope: {
    block: 'Gäller stycket, listan eller tabellen efter kommentaren, eller cellen den står i.',
    section: 'Gäller avsnittet.',
    file: 'Gäller hela dokumentet.',
  },
  noReason: 'Skriv ett skäl efter kolonet. Utan skäl gäller inte avsteget.',
  noSuchRule: (rule: string) => `Det finns ingen regel ”${rule}”.`,
  against: (count: number) => (count === 1 ? 'En fråga talar emot' : `${count} frågor talar emot`),
  whyLevel: ({ met, of, enough, against, refers, isExpected }: CoverageSum) =>
    [
      `${met} av ${of} frågor har svar i texten; ${enough} räcker för att principen ska bäras.`,
      ...(against > 0 ? [`Fynd som talar emot väger ${String(against).replace('.', ',')}.`] : []),
      ...(met === 0 && refers ? ['Texten hänvisar till ett annat dokument.'] : []),
      ...(isExpected ? [] : ['I den här sortens dokument väntas det inte.']),
    ].join(' '),
  documentLens: (carried: number, type: string, lix: number | undefined) => `${carried} av 8 principer · ${type}${lix === undefined ? '' : ` · LIX ${lix}`}`,
  more: (count: number) => `(+${count} till av samma slag)`,
  unread: (lines: readonly number[]) =>
    `Det som börjar på rad ${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ' …' : ''} är för långt eller för djupt nästlat för att läsas, och får inga frågor. Dela upp det i stycken.`,
  failed: (rule: string) => `Regeln ${rule} gick inte att köra på utkastet och hoppades över. Resten gäller.`,
  tool: 'Tillitskoll',
};

export type EditorTexts = typeof sv;

const en: EditorTexts = {
  why: 'Why',
  source: 'Source',
  ownRule: 'the tool’s own rule, without a source among the inquiries',
  example: 'For example',
  wayForward: 'A way forward',
  toAsk: 'To ask',
  ignoreHere: 'Let it stand, with a reason',
  reason: 'skäl',
  fixAll: (count, title) => `Mend all ${count} of this kind (${title.toLowerCase()})`,
  turnOff: (title) => `Turn off the rule ”${title}” in the project`,
  isWrong: 'The question is off the mark: note it for the team',
  addRole: (role) => `Add ”${role}” as a role of the project`,
  showRule: (title) => `Show the rule ”${title}”`,
  shouldContain: 'A draft that carries the principle says',
  ignored: (rule) => `Departure from the rule ${rule}`,
  ignoreReason: (reason) => `The reason: ${reason}`,
  ignoreScope: {
    block: 'For the paragraph, list or table after the comment, or the cell it stands in.',
    section: 'For the section.',
    file: 'For the whole document.',
  },
  noReason: 'Write a reason after the colon. Without a reason the departure does not count.',
  noSuchRule: (rule) => `There is no rule ”${rule}”.`,
  against: (count) => (count === 1 ? 'One question speaks against' : `${count} questions speak against`),
  whyLevel: ({ met, of, enough, against, refers, isExpected }) =>
    [
      `${met} of ${of} questions are answered in the text; ${enough} are enough for the principle to be carried.`,
      ...(against > 0 ? [`Findings that speak against weigh ${against}.`] : []),
      ...(met === 0 && refers ? ['The text refers to another document.'] : []),
      ...(isExpected ? [] : ['It is not expected in this kind of document.']),
    ].join(' '),
  documentLens: (carried, type, lix) => `${carried} of 8 principles · ${type}${lix === undefined ? '' : ` · LIX ${lix}`}`,
  more: (count) => `(+${count} more of this kind)`,
  unread: (lines) =>
    `What begins on line ${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ' …' : ''} is too long or too deeply nested to be read, and gets no questions. Divide it into paragraphs.`,
  failed: (rule) => `The rule ${rule} could not be run on the draft and was left out. The rest stands.`,
  tool: 'Tillitskoll',
};

export const editorTexts: Readonly<Record<Language, EditorTexts>> = { sv, en };
