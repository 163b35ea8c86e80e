import type * as z from 'zod';
import { platformNameSchema, type PlatformName, type platformNamesSchema } from '#contract/platform-name';
import { keysStarting } from '../key-range.ts';
import { NAMES, ORGANISATION } from '../row-keys.ts';
import type { Session } from '../session.ts';

/** What the platforms of the organisation were called in files so far. */
export async function readNames({ store }: Session): Promise<z.infer<typeof platformNamesSchema>> {
  const names: PlatformName[] = [];
  for (let after: string | undefined; ;) {
    const page = await store.ledger.list(ORGANISATION, { ...keysStarting(NAMES), after });
    names.push(...page.rows.map(({ value }) => platformNameSchema.parse(value)));
    if (page.after === undefined) return { names };
    after = page.after;
  }
}
