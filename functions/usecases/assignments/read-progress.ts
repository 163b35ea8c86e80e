import type { Progress } from '#contract/assignment';
import { planDefaults } from '#domain/sampling/plan';
import { readSavedPlan } from '../plan/read-plan.ts';
import { requireWave } from '../read-register.ts';
import type { Session } from '../session.ts';
import {
  countBatches,
  countEvaluators,
  countPlatforms,
  firstEnd,
  isUnassigned,
  rowsOf,
} from './count-progress.ts';
import { readPeople } from './read-people.ts';
import { readSample } from './read-sample.ts';

/** How far everybody is with the evaluations of a wave, and what nobody has. */
export async function readProgress({ store, clock }: Session, code: string): Promise<Progress> {
  const { wave } = await requireWave(store, code);
  const [sample, people, saved] = await Promise.all([
    readSample(store, wave),
    readPeople(store),
    readSavedPlan(store, code),
  ]);
  const [rows, now] = [rowsOf(sample, wave), clock.now()];
  return {
    evaluators: countEvaluators(people, rows, now),
    platforms: countPlatforms(wave, sample),
    batches: countBatches(wave, sample),
    unassigned: sample.filter(isUnassigned).length,
    firstEnd: firstEnd(rows, now),
    doubleShare: saved?.plan.doubleShare ?? planDefaults.doubleShare,
  };
}
