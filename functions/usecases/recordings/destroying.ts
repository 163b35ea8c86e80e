import type { Clock, OrganisationStore, Person } from '../ports.ts';

/** Where recordings are destroyed, and on whose behalf: a person's, or what runs by itself. */
export type Destroying = {
  readonly store: Pick<OrganisationStore, 'ledger' | 'files'>;
  readonly clock: Clock;
  readonly by: Person;
  readonly requestId: string;
};
