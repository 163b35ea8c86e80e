import * as z from 'zod';
import { QualityError } from '#contract/error';
import type { CreateOrganisation, joinedSchema } from '#contract/settings';
import { createOrganisation } from '../create-organisation.ts';
import { keysStarting } from '../key-range.ts';
import type { Ledger, StoredRow } from '../ports.ts';
import { ORGANISATION, SETTINGS } from '../row-keys.ts';
import { callerNote, ledgerOfPerson, type Caller } from './caller.ts';
import { requireTimeZone } from './require-time-zone.ts';

/** Organisations that one person may have made and that still exist. */
const MOST_CREATED = 5;
const CREATED = 'CREATED#';

type Joined = z.infer<typeof joinedSchema>;

/**
 * A new organisation whose first member is who asked, as quality manager. Sent again, the same request answers the
 * same organisation: its id is kept first, then it is made under that id.
 */
export async function createOwnOrganisation(caller: Caller, asked: CreateOrganisation): Promise<Joined> {
  requireTimeZone(asked.timeZone);
  const { organisation: id } = await reserveId(caller, asked.test);
  // Sent again after somebody changed its settings: it is made already.
  if ((await settingsOf(caller, id)) !== undefined) return { organisation: id };
  const { tenant, objectId, name } = caller.person;
  await createOrganisation(caller.directory, {
    organisation: { id, demonstration: false, ...asked },
    members: [{ tenant, objectId, name, role: 'quality-manager', platforms: [] }],
    audit: callerNote(caller, 'create-organisation', { test: asked.test }),
  });
  return { organisation: id };
}

/** Counts and keeps the id in one commit: requests that race cannot pass the limit together. */
function reserveId(caller: Caller, test: boolean): Promise<Joined> {
  const ledger = ledgerOfPerson(caller);
  return ledger.commit({
    scope: ORGANISATION,
    idempotency: caller.idempotency,
    answer: z.object({ organisation: z.string() }),
    decide: async () => {
      if ((await createdBefore(caller, ledger)) >= MOST_CREATED)
        throw new QualityError('limit-reached', { of: 'organisations', limit: MOST_CREATED });
      const organisation = caller.ids.next();
      const value = { at: new Date(caller.clock.now()).toISOString() };
      const writes = [{ key: `${CREATED}${organisation}`, version: 0, value }];
      const audit = callerNote(caller, 'reserve-organisation', { organisation, test });
      return { answer: { organisation }, commit: { writes, audit } };
    },
  });
}

/** One that was deleted leaves its place; one whose making was interrupted keeps it, for the same request sent again. */
async function createdBefore(caller: Caller, ledger: Ledger): Promise<number> {
  const { rows } = await ledger.list(ORGANISATION, keysStarting(CREATED));
  const settings = await Promise.all(rows.map(({ key }) => settingsOf(caller, key.slice(CREATED.length))));
  return settings.filter((row) => row?.deleted !== true).length;
}

const settingsOf = async ({ directory }: Caller, organisation: string): Promise<StoredRow | undefined> =>
  (await directory.open(organisation).ledger.rows(ORGANISATION, [SETTINGS])).get(SETTINGS);
