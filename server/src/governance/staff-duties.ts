import type { Draft } from '../core/rule.ts';
import { draftMandates } from './draft.ts';
import type { Mandate } from './mandates.ts';
import { roleReader } from './roles.ts';

/** What a draft lays on those who do the work and lead it, not on boards, units or nobody in particular: duties, responsibilities and prohibitions. */
export function staffDuties(draft: Draft): readonly Mandate[] {
  const read = roleReader(draft.document, draft.config.roles);
  return draftMandates(draft).filter(
    ({ clause, actor }) =>
      clause.deontic &&
      clause.kind !== 'relation' &&
      actor !== undefined &&
      (/^(?:du|ni|vi)$/i.test(actor.text) || read(actor.text).some(({ kind }) => kind === 'role' || kind === 'staff')),
  );
}
