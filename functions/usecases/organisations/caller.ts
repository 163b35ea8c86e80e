import { digestOf } from '../digest.ts';
import type { AuditNote, Clock, Directory, Ids, Ledger, Operation, Person } from '../ports.ts';

/** Whoever is signed in, member of something or not, asking for what no organisation answers. */
export type Caller = {
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly person: Person & { readonly name: string };
  readonly requestId: string;
  readonly idempotency: Operation<unknown>['idempotency'];
};

/**
 * What a person does outside of any organisation, with its audit and the memory of its answers. It lies under a
 * name of its own: no request can ask for an organisation whose name holds an `@`.
 */
export const ledgerOfPerson = ({ directory, person }: Pick<Caller, 'directory' | 'person'>): Ledger =>
  directory.open(`@${digestOf([person.tenant, person.objectId])}`).ledger;

/** Who did what, for the audit. */
export function callerNote(
  { person, clock, requestId }: Pick<Caller, 'person' | 'clock' | 'requestId'>,
  operation: string,
  detail: AuditNote['detail'] = {},
): AuditNote {
  const { tenant, objectId } = person;
  return {
    operation,
    by: { tenant, objectId },
    at: new Date(clock.now()).toISOString(),
    requestId,
    detail,
  };
}
