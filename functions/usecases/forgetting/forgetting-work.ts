import type { AuditNote, Clock, Operation, OrganisationStore, Scope } from '../ports.ts';
import { byItself } from '../schedule/by-itself.ts';
import { digestOf } from '../digest.ts';
import { instantOf } from '../session.ts';

/** Forgetting in one organisation, on behalf of nobody. */
export type ForgettingWork = { readonly store: OrganisationStore; readonly clock: Clock };

/** What the audit says of a step: counts and codes. */
export const forgettingNote = (
  { clock }: ForgettingWork,
  operation: string,
  detail: AuditNote['detail'] = {},
): AuditNote => ({ operation, by: byItself, at: instantOf(clock), requestId: operation, detail });

/** The same step on the same rows as they were is done once. */
export function onceOn(
  operation: string,
  scope: Scope,
  rows: readonly { readonly key: string; readonly version: number }[],
): Operation<unknown>['idempotency'] {
  const digest = digestOf([scope, ...rows.map(({ key, version }) => `${key}#${version}`)]);
  return { key: `${operation}#${digest}`, requestHash: digest };
}
