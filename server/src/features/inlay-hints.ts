import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { mandates } from '../governance/mandates.ts';
import { roleReader } from '../governance/roles.ts';
import { navigationTexts } from '../texts/navigation.ts';

export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/** Who shall do it, after the verb of each duty that does not say so itself but inherits it. */
export function inlayHints(document: Document, { roles, language }: Config): readonly InlayHint[] {
  const read = roleReader(document, roles);
  const say = navigationTexts[language].inherited;
  return mandates(document, roles).flatMap(({ clause, actor, actorSource, mark }) => {
    if (clause.kind !== 'duty' || !actor || actorSource === 'clause' || actorSource === 'none') return [];
    return [{ offset: mark.end, label: read(actor.text)[0]?.label ?? actor.text, tooltip: say[actorSource] }];
  });
}
