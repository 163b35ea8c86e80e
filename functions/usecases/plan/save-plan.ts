import type * as z from 'zod';
import { QualityError } from '#contract/error';
import { savedPlanSchema, type PlanRecord, type savePlanSchema } from '#contract/plan';
import { allocatePlan } from '#domain/sampling/allocate-plan';
import { expectedPlan } from '#domain/sampling/expected-plan';
import type { Wave } from '#domain/wave';
import { requireWave } from '../read-register.ts';
import { ORGANISATION, PLAN, waveKey, waveScope } from '../row-keys.ts';
import { auditNote, type Session } from '../session.ts';
import { isEvaluated, receivedOf } from './received-of.ts';

type Saved = z.infer<typeof savedPlanSchema>;

/**
 * Saves the plan of a wave in place of the revision it was made from; batches drawn already keep what was planned
 * for them. Throws conflict when another was saved meanwhile, plan-impossible with its remedy, wave-closed.
 */
export function savePlan(
  session: Session,
  code: string,
  { base, plan }: z.output<typeof savePlanSchema>,
): Promise<Saved> {
  const { store } = session;
  const scope = waveScope(code);
  return store.ledger.commit({
    scope,
    idempotency: session.idempotency,
    answer: savedPlanSchema,
    decide: async () => {
      const { wave, version } = await requireWave(store, code);
      if (wave.state === 'closed') throw new QualityError('wave-closed', { wave: code });
      requireStrata(wave, plan);
      const [rows, received] = await Promise.all([store.ledger.rows(scope, [PLAN]), receivedOf(store, wave)]);
      const now = rows.get(PLAN)?.version ?? 0;
      if (now !== base) throw new QualityError('conflict', { wave: code, revision: now });
      const allocation = allocatePlan(expectedPlan(plan, received, wave.batches));
      if (allocation.kind === 'refused') throw new QualityError('plan-impossible', { ...allocation.refusal });
      const audit = auditNote(session, 'save-plan', {
        wave: code,
        revision: now + 1,
        n: plan.n,
        method: plan.method,
      });
      const checks = [{ scope: ORGANISATION, row: waveKey(code), version }];
      const writes = [{ key: PLAN, version: now, value: plan }];
      return { answer: { revision: now + 1 }, commit: { writes, checks, audit } };
    },
  });
}

/** A plan is of the platforms of its wave, and of channels that have a grid there. */
function requireStrata(wave: Wave, { strata }: PlanRecord): void {
  const issues = strata.flatMap(({ platform, channel }, index) => {
    if (!wave.platforms.includes(platform))
      return [{ path: `plan.strata.${index}.platform`, code: 'unknown-platform' }];
    return isEvaluated(wave, channel) ? [] : [{ path: `plan.strata.${index}.channel`, code: 'no-grid' }];
  });
  if (issues.length > 0) throw new QualityError('invalid-request', { issues: issues.slice(0, 20) });
}
