import * as z from 'zod';
import { byItself } from '../schedule/by-itself.ts';
import type { ScheduledTask, ScheduledWorld } from '../schedule/scheduled-task.ts';
import type { OrganisationStore } from '../ports.ts';
import { DESTRUCTIONS, LINKS, ORGANISATION, SETTINGS } from '../row-keys.ts';
import { instantOf } from '../session.ts';
import { storedDeletion, type StoredDeletion } from '../stored/deletion.ts';
import { storedSettings } from '../stored/settings.ts';
import { eraseOrganisation } from './erase-organisation.ts';
import { scopesBeside } from './scopes-beside.ts';

/** As long as the longest request or job may run: what had begun before has ended. */
const WORK_ENDS_MS = 20 * 60_000;

/**
 * Erases the organisations whose erasure was asked for and not taken back in time: first nobody sees it any more, and
 * once whatever was under way has ended everything of it is deleted, and looked for again. What had begun goes on.
 */
export const eraseOrganisations: ScheduledTask = async (world) => {
  const failed: string[] = [];
  for (const organisation of await world.directory.organisations())
    try {
      await goOn(world, world.directory.open(organisation));
    } catch (error) {
      failed.push(`${organisation}: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  if (failed.length > 0) throw new Error(failed.join(', '));
};

async function goOn(world: ScheduledWorld, store: OrganisationStore): Promise<void> {
  const row = (await store.ledger.rows(ORGANISATION, [SETTINGS])).get(SETTINGS);
  if (row === undefined) return;
  if (!row.deleted) {
    if (isDue(world, row.value)) await begin(world, store, row.version);
    return;
  }
  const { deletedBy, at } = storedDeletion.parse(row.value);
  // A test organisation is deleted by the pane of who asked.
  if (deletedBy.objectId !== byItself.objectId || deletedBy.tenant !== byItself.tenant) return;
  if (world.clock.now() < Date.parse(at) + WORK_ENDS_MS) return;
  await toTheEnd(world, store);
}

function isDue({ clock }: ScheduledWorld, settings: unknown): boolean {
  const { erasure } = storedSettings.parse(settings);
  return erasure !== undefined && clock.now() >= Date.parse(erasure.at);
}

/** The last line of its audit says how much of it was proved. */
async function begin({ clock, log }: ScheduledWorld, store: OrganisationStore, version: number) {
  const at = instantOf(clock);
  const heads = await store.ledger.heads([LINKS, DESTRUCTIONS]);
  const proved = [...heads.values()].reduce((sum, { sequence }) => sum + sequence, 0);
  const scopes = (await scopesBeside(store)).length;
  const value: StoredDeletion = { deletedBy: byItself, at };
  const detail = { scopes, proved };
  const audit = {
    operation: 'erase-organisation',
    by: byItself,
    at,
    requestId: 'erase-organisation',
    detail,
  };
  await store.ledger.commit({
    scope: ORGANISATION,
    idempotency: { key: `erase-organisation#${version}`, requestHash: String(version) },
    answer: z.object({}),
    decide: () =>
      Promise.resolve({
        answer: {},
        commit: { writes: [{ key: SETTINGS, version, value, deleted: true }], audit },
      }),
  });
  log('info', 'erasure-begun', { organisation: store.organisation });
}

async function toTheEnd({ log }: ScheduledWorld, store: OrganisationStore): Promise<void> {
  let deleted = 0;
  for (;;) {
    const step = await eraseOrganisation(store, byItself);
    deleted += step.deleted;
    if (step.done) break;
  }
  log('info', 'organisation-erased', { organisation: store.organisation, deleted });
}
