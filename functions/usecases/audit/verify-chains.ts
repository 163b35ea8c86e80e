import type { OrganisationStore, Scope } from '../ports.ts';
import { scopesBeside } from '../organisations/scopes-beside.ts';
import { ORGANISATION } from '../row-keys.ts';
import { eachOrganisation } from '../schedule/each-organisation.ts';
import type { ScheduledTask, ScheduledWorld } from '../schedule/scheduled-task.ts';
import { nameChain } from './name-chain.ts';

/**
 * Reads what was added to every chain of the audit since it was last sealed, once a week the whole chain, and seals
 * those that are what they were. One that is not is an alarm, and is not sealed any more.
 */
export const verifyChains: ScheduledTask = (world) =>
  eachOrganisation(world, async (store) => {
    for (const scope of [ORGANISATION, ...(await scopesBeside(store))]) await look(world, store, scope);
  });

async function look({ clock, log }: ScheduledWorld, store: OrganisationStore, scope: Scope): Promise<void> {
  const today = new Date(clock.now());
  const verdict = await store.audit.verify(scope, today.getUTCDay() === 0 ? 'start' : 'seal');
  if (verdict.intact) return store.audit.seal(scope, today.toISOString().slice(0, 10));
  const { kind, of } = nameChain(scope);
  log('error', 'chain-broken', { organisation: store.organisation, kind, of, entry: verdict.brokenAt });
}
