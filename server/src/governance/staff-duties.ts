import { sumOfChapters } from './chapters.ts';
import { draftMandates } from './draft.ts';
import { roleReader } from './roles.ts';

/**
 * How much a draft lays on those who do the work and lead it, not on boards, units or nobody in particular: duties, responsibilities and
 * prohibitions.
 */
export const countStaffDuties = sumOfChapters((chapter) => {
  const read = roleReader(chapter.document, chapter.config.roles);
  return draftMandates(chapter).filter(
    ({ clause, actor }) =>
      clause.deontic &&
      clause.kind !== 'relation' &&
      actor !== undefined &&
      (/^(?:du|ni|vi)$/i.test(actor.text) || read(actor.text).some(({ kind }) => kind === 'role' || kind === 'staff')),
  ).length;
});
