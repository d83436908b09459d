import type { Draft } from '../core/rule.ts';
import { derived } from '../core/document.ts';
import type { DocumentType } from './document-types.ts';
import { documentTypeNamed } from './document-types.ts';
import { type Goal, type GoalInput, goals } from './goals.ts';
import { identity, ownDate } from './identity.ts';
import { type Mandate, mandates, type Roles } from './mandates.ts';

/** The type that the draft is read as: the caller's, else what the document says. */
export const draftType = ({ document, config }: Draft): DocumentType =>
  (config.type === undefined ? undefined : documentTypeNamed(config.type)) ?? identity(document).type;

/** The day that horizons are measured from: the document's own, else today. `YYYY-MM-DD`. */
export const draftDate = ({ document, config }: Draft): string => ownDate(document) ?? config.today;

/** The same object for the same roles and day: what is read with it is kept by it. */
const inputs = derived((_roles: Roles) => new Map<string, GoalInput>());

function inputOf({ document, config: { roles, today } }: Draft): GoalInput {
  const from = ownDate(document) ?? today;
  const of = inputs(roles);
  let input = of.get(from);
  if (!input) of.set(from, (input = { roles, from }));
  return input;
}

export const draftGoals = (draft: Draft): readonly Goal[] => goals(draft.document, inputOf(draft));

export const draftMandates = (draft: Draft): readonly Mandate[] => mandates(draft.document, draft.config.roles);
