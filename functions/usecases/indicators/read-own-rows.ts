import { keysStarting } from '../key-range.ts';
import type { OrganisationStore } from '../ports.ts';
import { ORGANISATION } from '../row-keys.ts';

/** The rows of the organisation under a prefix, in the order in which they were made where their keys are ULIDs. */
export async function readOwnRows<Value>(
  { ledger }: OrganisationStore,
  prefix: string,
  schema: { readonly parse: (value: unknown) => Value },
): Promise<readonly Value[]> {
  const values: Value[] = [];
  let after: string | undefined;
  do {
    const range = { ...keysStarting(prefix), ...(after !== undefined && { after }) };
    const page = await ledger.list(ORGANISATION, range);
    for (const { deleted, value } of page.rows) if (!deleted) values.push(schema.parse(value));
    after = page.after;
  } while (after !== undefined);
  return values;
}
