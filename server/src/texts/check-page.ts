import type { Language } from '../core/config.ts';

/** What a page on several checked files says. */
const sv = {
  title: (files: number, findings: number) => `Tillitskoll: ${findings} ${findings === 1 ? 'fråga' : 'frågor'} i ${files} dokument`,
  intro: 'Det här är frågor och iakttagelser att ta med till nästa samtal om texterna, inga betyg.',
  readAs: (type: string) => `Läst som ${type}.`,
  principles: 'Principer:',
  none: 'Inga frågor.',
  caption: (name: string) => `Frågor i ${name}`,
  columns: ['Rad', 'Vikt', 'Fråga', 'Regel'] as readonly string[],
};

const en: typeof sv = {
  title: (files, findings) => `Tillitskoll: ${findings} ${findings === 1 ? 'question' : 'questions'} in ${files} ${files === 1 ? 'document' : 'documents'}`,
  intro: 'These are questions and observations for the next talk about the texts, not grades.',
  readAs: (type) => `Read as ${type}.`,
  principles: 'Principles:',
  none: 'No questions.',
  caption: (name) => `Questions in ${name}`,
  columns: ['Line', 'Weight', 'Question', 'Rule'],
};

export const checkPageTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
