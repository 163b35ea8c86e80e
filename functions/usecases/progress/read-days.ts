import { localTime } from '#domain/time-zone';
import type { Wave } from '#domain/wave';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore } from '../ports.ts';
import { CONTACTS, sampleScope } from '../row-keys.ts';
import { storedContact } from '../stored/contact.ts';

const DAY_LENGTH = '2026-10-05'.length;

/** By id, the day that each contact of a platform in a wave began, by the clock of the wave. */
export async function readDays(
  { ledger }: OrganisationStore,
  { code, timeZone }: Wave,
  platform: string,
): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, string>();
  let after: string | undefined;
  do {
    const range = { ...keysStarting(CONTACTS), ...(after !== undefined && { after }) };
    const page = await ledger.list(sampleScope(code, platform), range);
    for (const { deleted, value } of page.rows) {
      if (deleted) continue;
      const { id, start } = storedContact.parse(value);
      days.set(id, localTime(start, timeZone).slice(0, DAY_LENGTH));
    }
    after = page.after;
  } while (after !== undefined);
  return days;
}
