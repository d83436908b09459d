import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import type { Span } from '../core/text.ts';
import { documentTypes } from '../governance/document-types.ts';
import { type FieldId, field } from '../governance/header.ts';
import { matrix } from '../governance/matrix.ts';
import { rulesIn } from '../rules/index.ts';
import { navigationTexts } from '../texts/navigation.ts';

/** Something that can be written at a place of a draft. */
export interface DraftChoice {
  readonly label: string;
  readonly detail: string;
  readonly kind: 'field' | 'value' | 'rule' | 'role' | 'link';
  /** The word that it replaces. */
  readonly span: Span;
  readonly newText: string;
  /** What the editor compares with the word; the label where not given. */
  readonly filterText?: string;
}

/** The keys of front matter as they are suggested; others are understood too. */
const keys: readonly (readonly [string, FieldId])[] = [
  ['titel', 'title'],
  ['dokumenttyp', 'type'],
  ['beslutad av', 'decidedBy'],
  ['beslutsdatum', 'date'],
  ['gäller från', 'validFrom'],
  ['gäller till', 'validTo'],
  ['revideras senast', 'review'],
  ['dokumentansvarig', 'responsible'],
  ['gäller för', 'appliesTo'],
  ['diarienummer', 'recordNumber'],
  ['ersätter', 'replaces'],
  ['version', 'version'],
];

/** What can be written at an offset: keys and values of the front matter, rules in an ignore comment, roles that the draft names. */
export function draftChoices(document: Document, offset: number, config: Config): readonly DraftChoice[] {
  const { text } = document;
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const before = text.slice(lineStart, offset);
  if (isInFrontMatter(document, offset)) return inFrontMatter(document, before, { start: lineStart, end: offset }, config);
  const comment = /<!--\s*tillitskoll-ignorera(?:-avsnitt|-fil)?\s+(?:[a-z-]+,\s*)*([a-z-]*)$/.exec(before);
  if (comment) {
    const span = { start: offset - (comment[1] as string).length, end: offset };
    return rulesIn(config).map(({ id, words }) => ({ label: id, detail: words[config.language].title, kind: 'rule', span, newText: id }));
  }
  const word = /[A-Za-zÀ-ɏ-]+$/.exec(before)?.[0] ?? '';
  if (word.length < 2) return [];
  const span = { start: offset - word.length, end: offset };
  const isLower = word === word.toLowerCase();
  return matrix(document, config.roles)
    .roles.map(({ label }) => (isLower ? label.charAt(0).toLowerCase() + label.slice(1) : label))
    .filter((label) => label.toLowerCase().startsWith(word.toLowerCase()) && label !== word)
    .map((label) => ({ label, detail: navigationTexts[config.language].role, kind: 'role', span, newText: label }));
}

const isInFrontMatter = (document: Document, offset: number): boolean => {
  const [first] = document.blocks;
  return first?.kind === 'front-matter' && offset > 3 && offset < first.text.trimEnd().length;
};

function inFrontMatter(document: Document, before: string, line: Span, { language }: Config): readonly DraftChoice[] {
  const say = navigationTexts[language];
  const value = /^(?:dokumenttyp|typ):\s*(.*)$/i.exec(before);
  if (value) {
    const span = { start: line.end - (value[1] as string).length, end: line.end };
    return Object.entries(documentTypes)
      .filter(([id]) => id !== 'okand')
      .map(([, label]) => ({ label, detail: say.documentType, kind: 'value', span, newText: label }));
  }
  if (before.includes(':')) return [];
  return keys
    .filter(([, id]) => field(document, id) === undefined)
    .map(([key, id]) => ({ label: key, detail: say.fields[id] ?? '', kind: 'field', span: line, newText: `${key}: ` }));
}
