import { DESTRUCTIONS_AT_ONCE, type Destructions } from '#contract/retention';
import { keysStarting } from '../key-range.ts';
import { destructionKey, DESTRUCTIONS } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { storedDestruction } from '../stored/recording.ts';

/** A page of the register of destruction, after a line of it. */
export async function readDestructions(
  { store }: Session,
  { after }: { readonly after?: string | undefined },
): Promise<Destructions> {
  const page = await store.ledger.list(DESTRUCTIONS, {
    ...keysStarting(destructionKey('')),
    limit: DESTRUCTIONS_AT_ONCE,
    ...(after === undefined ? {} : { after: destructionKey(after) }),
  });
  const lines = page.rows.map(({ value }) => storedDestruction.parse(value));
  const last = lines.at(-1);
  return { lines, ...(page.after === undefined || last === undefined ? {} : { after: last.id }) };
}
