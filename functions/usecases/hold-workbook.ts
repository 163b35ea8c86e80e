import { QualityError } from '#contract/error';
import type { HoldWorkbook, Lease } from '#contract/lease';
import type { Session } from './session.ts';

/** A ULID, which the add-in gives a workbook once. */
const workbookId = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/**
 * One open Excel at a time exchanges the rows of a shared workbook: whoever asks first, until they stop asking or
 * somebody takes over. The same workbook saved elsewhere is another document, which exchanges by itself.
 */
export async function holdWorkbook(
  { store, member }: Session,
  workbook: string,
  { document, session, take }: HoldWorkbook,
): Promise<Lease> {
  if (!workbookId.test(workbook)) throw new QualityError('not-found', { what: 'workbook' });
  const { tenant, objectId, name } = member;
  const asking = { session, tenant, objectId, name };
  const holder = await store.leases.hold({ workbook, document, take, asking });
  const held = holder.session === session;
  const mine = holder.tenant === tenant && holder.objectId === objectId;
  return { held, holder: held ? null : holder.name, mine };
}
