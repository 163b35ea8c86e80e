import { keysStarting } from '../key-range.ts';
import type { OrganisationStore, StoredRow } from '../ports.ts';
import { platformScope } from '../row-keys.ts';

/** A row of a platform as it is, and what was read of it. */
export type PlatformRow<Value> = { readonly row: StoredRow; readonly value: Value };

/** The rows that a platform keeps under a prefix, those deleted apart. */
export async function readPlatformRows<Value>(
  { ledger }: OrganisationStore,
  { platform, prefix }: { readonly platform: string; readonly prefix: string },
  schema: { readonly parse: (value: unknown) => Value },
): Promise<readonly PlatformRow<Value>[]> {
  const rows: PlatformRow<Value>[] = [];
  let after: string | undefined;
  do {
    const range = { ...keysStarting(prefix), ...(after !== undefined && { after }) };
    const page = await ledger.list(platformScope(platform), range);
    for (const row of page.rows) if (!row.deleted) rows.push({ row, value: schema.parse(row.value) });
    after = page.after;
  } while (after !== undefined);
  return rows;
}
