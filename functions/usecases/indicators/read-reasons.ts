import { fewAtOnce } from '../few-at-once.ts';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore } from '../ports.ts';
import { readRegister } from '../read-register.ts';
import { ORGANISATION, platformScope, REASONS } from '../row-keys.ts';
import { storedReason, storedReasonCount, type Reason } from '../stored/activity.ts';

/** The reasons customers make contact for, as the organisation names them. */
export async function readReasons({ ledger }: OrganisationStore): Promise<readonly Reason[]> {
  const { rows } = await ledger.list(ORGANISATION, keysStarting(REASONS));
  return rows.filter(({ deleted }) => !deleted).map(({ value }) => storedReason.parse(value));
}

/** Platforms read at once. */
const AT_ONCE = 16;

/** By code of a reason, a platform that counts contacts of it. */
export async function readCountedReasons(store: OrganisationStore): Promise<ReadonlyMap<string, string>> {
  const { platforms } = await readRegister(store);
  const pages = await fewAtOnce(AT_ONCE, platforms, ({ code }) =>
    store.ledger.list(platformScope(code), keysStarting('REASON#')),
  );
  const counts = pages
    .flatMap(({ rows }) => rows.filter(({ deleted }) => !deleted))
    .map(({ value }) => storedReasonCount.parse(value));
  return new Map(counts.map(({ reason, platform }) => [reason, platform]));
}
