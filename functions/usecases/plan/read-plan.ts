import { planSchema } from '#contract/plan';
import { expectedPlan } from '#domain/sampling/expected-plan';
import type { Plan } from '#domain/sampling/plan';
import type { Wave } from '#domain/wave';
import type { OrganisationStore } from '../ports.ts';
import { PLAN, waveScope } from '../row-keys.ts';
import { receivedOf } from './received-of.ts';

/** A plan as somebody saved it; its revision is raised by each saving. */
export type SavedPlan = { readonly plan: Plan; readonly revision: number };

/** Undefined until somebody saves one. */
export async function readSavedPlan(
  { ledger }: OrganisationStore,
  wave: string,
): Promise<SavedPlan | undefined> {
  const row = (await ledger.rows(waveScope(wave), [PLAN])).get(PLAN);
  return row === undefined ? undefined : { plan: planSchema.parse(row.value), revision: row.version };
}

/**
 * The plan that a draw follows: as saved, with the volumes recorded since in place of what was foreseen, batch
 * after batch. Undefined until somebody saves one.
 */
export async function readPlan(store: OrganisationStore, wave: Wave): Promise<SavedPlan | undefined> {
  const [saved, received] = await Promise.all([readSavedPlan(store, wave.code), receivedOf(store, wave)]);
  if (saved === undefined) return undefined;
  return { ...saved, plan: expectedPlan(saved.plan, received, wave.batches) };
}
