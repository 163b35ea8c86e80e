import { QualityError } from '#contract/error';
import type { OrganisationStore } from '../ports.ts';
import { readRegister, type Register } from '../read-register.ts';
import type { ScheduledWorld } from './scheduled-task.ts';

export type Visit = (store: OrganisationStore, register: Register) => Promise<void>;

/**
 * Visits every organisation that lives; a fault in one keeps none of the others waiting. Throws once all were
 * visited when one failed.
 */
export async function eachOrganisation({ directory, log }: ScheduledWorld, visit: Visit): Promise<void> {
  let failed = 0;
  for (const organisation of await directory.organisations()) {
    const store = directory.open(organisation);
    try {
      const register = await livingRegister(store);
      if (register !== undefined) await visit(store, register);
    } catch (error) {
      failed += 1;
      log('error', 'scheduled-organisation', {
        organisation,
        error: error instanceof Error ? error.message : 'unknown',
      });
    }
  }
  if (failed > 0) throw new Error(`failed for ${failed} organisations`);
}

/** Undefined for one whose deletion has begun. */
async function livingRegister(store: OrganisationStore): Promise<Register | undefined> {
  try {
    return await readRegister(store);
  } catch (error) {
    if (error instanceof QualityError && error.code === 'not-found') return undefined;
    throw error;
  }
}
