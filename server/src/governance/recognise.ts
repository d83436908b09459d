import { type Document, fact } from '../core/document.ts';
import { outline, titlePlace, wordsOf } from '../markdown/outline.ts';
import { documentTypeIn } from './document-types.ts';
import { field, header } from './header.ts';

/** What makes a text look like a governing document; ids of texts in `texts/recognition.ts` and, where it has one, the words seen. */
export interface Recognition {
  readonly governing: boolean;
  readonly evidence: readonly ('designation' | 'declared-type' | 'title' | 'decision' | 'header-fields' | 'norms')[];
}

const neverByName =
  /(?:^|[/\\])(?:readme|changelog|contributing|license|licence|code_of_conduct|security|todo|claude|agents)(?:[._-][^/\\]*)?\.(?:md|markdown)$/i;
const neverByFolder = /(?:^|[/\\])(?:node_modules|\.git|\.github|\.vscode|vendor|dist|out|build)[/\\]/i;

/** Whether a path can never be a governing document, whatever it says. */
export const isNeverGoverning = (path: string): boolean => neverByName.test(path) || neverByFolder.test(path);

/**
 * Whether a text looks like a governing document: it says its type or number, or its title names one and something else speaks for it,
 * or it has the header of one. Precision first: a text that is not recognised can be treated as one with a click.
 */
export const recognise = fact((document: Document): Recognition => {
  if (isNeverGoverning(document.name)) return { governing: false, evidence: [] };
  const evidence: Recognition['evidence'][number][] = [];
  const title = titlePlace(document);
  if (/^["']?(?:SFS )?\d{4}:\d+/.test(field(document, 'designation')?.value ?? '')) evidence.push('designation');
  if (documentTypeIn(field(document, 'type')?.value ?? '')) evidence.push('declared-type');
  if (documentTypeIn([field(document, 'title')?.value ?? '', title ? wordsOf(title.passage) : ''].join('\n'))) evidence.push('title');
  if (field(document, 'decidedBy')) evidence.push('decision');
  if (new Set(header(document).fields.map(({ id }) => id)).size >= 3) evidence.push('header-fields');
  if (normsIn(document) >= 2) evidence.push('norms');
  const sure = evidence.includes('designation') || evidence.includes('declared-type');
  return { governing: sure || (evidence.includes('title') && evidence.length > 1) || (evidence.includes('decision') && evidence.includes('norms')), evidence };
});

/** Sentences with "ska", "bör", "ansvarar" and the like, counted only as far as needed. */
function normsIn(document: Document): number {
  let count = 0;
  for (const { passage } of outline(document).places) {
    count += passage.prose.match(/(?<![A-Za-zÀ-ɏ])(?:ska|skall|bör|måste|får|ansvarar|beslutar|gäller)(?![A-Za-zÀ-ɏ])/gu)?.length ?? 0;
    if (count >= 2) break;
  }
  return count;
}
