import type { Scope, StoredRow } from '../usecases/ports.ts';
import { auditItem } from './items.ts';
import { DETAIL_PREFIX, HEAD, LEASE_PREFIX, LOG_PREFIX, SUMMARY_PREFIX } from './keys.ts';
import type { Place } from './place.ts';
import { query, type Query } from './query.ts';
import { toRow } from './read-rows.ts';

const ITEMS_AT_ONCE = 500;

/** What lies in the partition of a scope beside its rows. */
const OTHERS = [DETAIL_PREFIX, HEAD, LEASE_PREFIX, LOG_PREFIX, 'SNAP#', SUMMARY_PREFIX];
const isRow = ({ sk }: Record<string, unknown>): boolean =>
  !OTHERS.some((prefix) => String(sk).startsWith(prefix));

/** Every row of a scope, a page at a time. */
export async function* everyRow(place: Place, scope: Scope): AsyncGenerator<readonly StoredRow[]> {
  const pk = place.keys.partition(scope);
  for await (const items of pages(place, { table: place.tables.core, pk, from: ' ', to: '~' }))
    yield items.filter(isRow).map(toRow);
}

/** Every audit item of a scope, a page at a time. */
export async function* auditEntries(place: Place, scope: Scope): AsyncGenerator<readonly object[]> {
  const pk = place.keys.partition(scope);
  for await (const items of pages(place, { table: place.tables.audit, pk, from: ' ', to: '~' }))
    yield items.map((item) => auditItem.parse(item));
}

async function* pages(place: Place, range: Query) {
  let after: string | undefined;
  do {
    const page = await query(place.documents, { ...range, after, limit: ITEMS_AT_ONCE });
    yield page.items;
    after = page.after;
  } while (after !== undefined);
}
