import type { Member } from '#domain/role';
import type { AuditNote, Clock, Operation, OrganisationStore } from './ports.ts';

/** A request of a member whose role was checked, in the organisation they chose. */
export type Session = {
  readonly store: OrganisationStore;
  readonly member: Member;
  readonly clock: Clock;
  readonly requestId: string;
  /** Of the request; a use case that commits several times adds a part of its own to the key. */
  readonly idempotency: Operation<unknown>['idempotency'];
};

/** Business time as the ISO instant of the wire. */
export const instantOf = (clock: Clock): string => new Date(clock.now()).toISOString();

/** Who did what, for the audit. */
export function auditNote(session: Session, operation: string, detail: AuditNote['detail'] = {}): AuditNote {
  const { tenant, objectId } = session.member;
  return {
    operation,
    by: { tenant, objectId },
    at: instantOf(session.clock),
    requestId: session.requestId,
    detail,
  };
}

/** The memory of one of several commits of a request. */
export const partOf = (session: Session, part: string): Session['idempotency'] => ({
  key: `${session.idempotency.key}#${part}`,
  requestHash: session.idempotency.requestHash,
});
