import { QualityError } from '#contract/error';
import { fewAtOnce } from '../few-at-once.ts';
import type { OrganisationStore } from '../ports.ts';
import { readRegister, type Register } from '../read-register.ts';
import type { ScheduledWorld } from './scheduled-task.ts';

export type Visit = (store: OrganisationStore, register: Register) => Promise<void>;

/** Organisations visited at the same time: each spends its visit waiting for the store. */
export const ORGANISATIONS_AT_ONCE = 8;

/**
 * Visits every organisation that lives, some at a time; a fault in one keeps none of the others waiting. Throws once
 * all were visited when one failed.
 */
export async function eachOrganisation({ directory, log }: ScheduledWorld, visit: Visit): Promise<void> {
  const organisations = await directory.organisations();
  const outcomes = await fewAtOnce(ORGANISATIONS_AT_ONCE, organisations, async (organisation) => {
    try {
      const store = directory.open(organisation);
      const register = await livingRegister(store);
      if (register !== undefined) await visit(store, register);
      return true;
    } catch (error) {
      const told = error instanceof Error ? error.message : 'unknown';
      log('error', 'scheduled-organisation', { organisation, error: told });
      return false;
    }
  });
  const failed = outcomes.filter((done) => !done).length;
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
