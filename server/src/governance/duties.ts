import { sumOfChapters } from './chapters.ts';
import { draftMandates } from './draft.ts';

/** How many duties, responsibilities and powers a draft lays down; not what it forbids, nor who is told of what. */
export const countNorms = sumOfChapters(
  (chapter) => draftMandates(chapter).filter(({ clause }) => clause.deontic && clause.kind !== 'prohibition' && clause.kind !== 'relation').length,
);
