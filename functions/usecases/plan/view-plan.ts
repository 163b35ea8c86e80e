import { QualityError } from '#contract/error';
import type { PlanView } from '#contract/plan';
import type { Plan } from '#domain/sampling/plan';
import { readRegister } from '../read-register.ts';
import type { Session } from '../session.ts';
import { proposedPlan } from './proposed-plan.ts';
import { readSavedPlan } from './read-plan.ts';
import { receivedOf } from './received-of.ts';
import { seenDeviations } from './seen-deviations.ts';

/** The plan of a wave as saved, or what it could start from, with what is known to plan by. Throws not-found. */
export async function viewPlan(session: Session, code: string): Promise<PlanView> {
  const { store } = session;
  const register = await readRegister(store);
  const wave = register.waves.find((one) => one.code === code);
  if (wave === undefined) throw new QualityError('not-found', { wave: code });
  const [saved, received, deviations] = await Promise.all([
    readSavedPlan(store, code),
    receivedOf(store, wave),
    seenDeviations(session, register, wave),
  ]);
  const plan = saved?.plan ?? (await proposedPlan(store, register, wave, deviations));
  return {
    revision: saved?.revision ?? 0,
    plan: planRecord(plan),
    received: Object.fromEntries(
      Object.entries(received).map(([key, one]) => [key, { ...one, periods: [...one.periods] }]),
    ),
    deviations: Object.fromEntries(deviations?.byKey ?? []),
  };
}

const planRecord = (plan: Plan): PlanView['plan'] => ({ ...plan, strata: [...plan.strata] });
