import type { Draft } from '../core/rule.ts';
import { factWith } from '../core/document.ts';
import type { DocumentType } from './document-types.ts';
import { documentTypeNamed } from './document-types.ts';
import { type Goal, type GoalInput, goals } from './goals.ts';
import { identity, ownDate } from './identity.ts';
import { type Mandate, mandates } from './mandates.ts';

/** The type that the draft is read as: the caller's, else what the document says. */
export const draftType = ({ document, config }: Draft): DocumentType =>
  (config.type === undefined ? undefined : documentTypeNamed(config.type)) ?? identity(document).type;

/** The day that horizons are measured from: the document's own, else today. `YYYY-MM-DD`. */
export const draftDate = ({ document, config }: Draft): string => ownDate(document) ?? config.today;

const inputOf = factWith(
  (config: Draft['config'], document: Draft['document']): GoalInput => ({ roles: config.roles, from: ownDate(document) ?? config.today }),
);

export const draftGoals = (draft: Draft): readonly Goal[] => goals(draft.document, inputOf(draft.config, draft.document));

export const draftMandates = (draft: Draft): readonly Mandate[] => mandates(draft.document, draft.config.roles);
