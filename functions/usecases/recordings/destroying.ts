import type { Clock, OrganisationStore, Person } from '../ports.ts';
import type { Session } from '../session.ts';

/** Where recordings are destroyed, and on whose behalf: a person's, or what runs by itself. */
export type Destroying = {
  readonly store: Pick<OrganisationStore, 'ledger' | 'files'>;
  readonly clock: Clock;
  readonly by: Person;
  readonly requestId: string;
};

/** On behalf of whoever asks. */
export const destroyingOf = ({ store, clock, member, requestId }: Session): Destroying => ({
  store,
  clock,
  by: { tenant: member.tenant, objectId: member.objectId },
  requestId,
});
