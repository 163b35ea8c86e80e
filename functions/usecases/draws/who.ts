import { instantOf, type Session } from '../session.ts';
import type { StoredPerson } from '../stored/frame.ts';

/** Who asks, and when, as it is kept beside what they did. */
export function whoAndWhen({ member, clock }: Session): { readonly by: StoredPerson; readonly at: string } {
  const { tenant, objectId, name } = member;
  return { by: { tenant, objectId, name }, at: instantOf(clock) };
}
