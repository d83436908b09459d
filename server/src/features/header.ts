import { placeholder } from '../core/placeholder.ts';
import { type DocumentType, documentTypes } from '../governance/document-types.ts';

/** A header for a draft that has none: the facts that readers of a governing document look for, to be filled in. */
export const headerText = (type: DocumentType): string =>
  [
    '---',
    `dokumenttyp: ${type === 'okand' ? placeholder('policy, riktlinje, plan …') : documentTypes[type]}`,
    `beslutad av: ${placeholder('organ')}`,
    `beslutsdatum: ${placeholder('ÅÅÅÅ-MM-DD')}`,
    `dokumentansvarig: ${placeholder('funktion')}`,
    `gäller till: ${placeholder('ÅÅÅÅ-MM-DD eller tills vidare')}`,
    `revideras: ${placeholder('när')}`,
    '---',
    '',
    '',
  ].join('\n');
