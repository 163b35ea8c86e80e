import { planSchema } from '#contract/plan';
import type { Plan } from '#domain/sampling/plan';
import type { OrganisationStore } from '../ports.ts';
import { PLAN, waveScope } from '../row-keys.ts';

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
