import type { FirstDay } from '#contract/settings';
import type { Wave } from '#domain/wave';
import { keysStarting } from '../key-range.ts';
import { readSeats } from '../members/seats.ts';
import type { OrganisationStore, Scope } from '../ports.ts';
import { readRegister } from '../read-register.ts';
import { platformScope, waveScope } from '../row-keys.ts';
import type { Session } from '../session.ts';

/** Enough to know that there are some: nobody needs the rest counted. */
const MOST_CONTACTS = 1000;

/** What the overview does not count and the first days of an organisation do: people, volumes, contacts. */
export async function readFirstDay({ store }: Session): Promise<FirstDay> {
  const [seats, register] = await Promise.all([readSeats(store), readRegister(store)]);
  const [platformsWithVolumes, contacts] = await Promise.all([
    countWritten(
      store,
      register.platforms.map(({ code }) => platformScope(code)),
    ),
    countContacts(store, register.waves),
  ]);
  const members = seats.filter(({ member }) => member !== undefined).length;
  return { members, invited: seats.length - members, platformsWithVolumes, contacts };
}

async function countWritten({ ledger }: OrganisationStore, scopes: readonly Scope[]): Promise<number> {
  const heads = await ledger.heads(scopes);
  return [...heads.values()].filter(({ sequence }) => sequence > 0).length;
}

/** The newest waves first, as they are what is worked on. */
async function countContacts({ ledger }: OrganisationStore, waves: readonly Wave[]): Promise<number> {
  let n = 0;
  for (const { code } of [...waves].sort((one, other) => other.from.localeCompare(one.from))) {
    const range = { ...keysStarting('CONTACT#'), limit: MOST_CONTACTS - n };
    n += (await ledger.list(waveScope(code), range)).rows.length;
    if (n >= MOST_CONTACTS) break;
  }
  return n;
}
