import type { Analysis } from '../analysis.ts';
import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import type { Span } from '../core/text.ts';
import { actorsOf } from '../governance/mandates.ts';
import { matrix } from '../governance/matrix.ts';
import { ownerOfHeading } from '../governance/owners.ts';
import { roleReader } from '../governance/roles.ts';
import { outline, spanOf, titlePlace } from '../markdown/outline.ts';
import { documentTypes } from '../governance/document-types.ts';
import { lix } from '../governance/readability.ts';
import { editorTexts } from '../texts/editor.ts';
import { mandateTexts } from '../texts/mandates.ts';

export interface BalanceLens {
  readonly span: Span;
  /** "8 skyldigheter · 4 befogenheter". */
  readonly title: string;
}

/** The balance of each role whose heading stands in the document, over the whole document. */
export function balanceLenses(document: Document, { roles, language }: Config): readonly BalanceLens[] {
  const actors = actorsOf(document, roles);
  const read = roleReader(document, roles);
  const title = titlePlace(document);
  const balance = new Map(matrix(document, roles).roles.map((role) => [role.id, role]));
  return outline(document).places.flatMap((place) => {
    if (place.passage.depth === 0 || place.passage.quoted || place === title) return [];
    const owner = ownerOfHeading(place, actors);
    const role = owner && balance.get(read(owner.text)[0]?.id ?? '');
    return role && role.duties + role.powers > 0 ? [{ span: spanOf(place), title: mandateTexts[language].count(role.duties, role.powers) }] : [];
  });
}

/** "6 av 8 principer · policy · LIX 47": what stands above the title. */
export const documentLensTitle = (document: Document, { coverage, documentType }: Analysis, { language }: Config): string =>
  editorTexts[language].documentLens(coverage.filter(({ level }) => level === 'carried').length, documentTypes[documentType], lix(document));
