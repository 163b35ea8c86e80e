import type { Overview } from '#contract/organisation';
import type { FirstDay } from '#contract/settings';
import { stepIds, type StepId } from '../../locales/first-day.ts';

/** A step of the first days, as far as it has come. */
export type Step = {
  readonly id: StepId;
  readonly done: boolean;
  /** Worth doing, but nothing waits for it. */
  readonly optional: boolean;
  readonly n: number;
};

type Progress = {
  readonly overview: Overview;
  /** Undefined while it is not known. */
  readonly firstDay: FirstDay | undefined;
  /** Evaluations counted, over all waves. */
  readonly evaluations: number;
};

const optional: ReadonlySet<StepId> = new Set<StepId>(['organisation', 'providers', 'members', 'volumes']);

/** Every step in the order in which one comes after the other, each counted from what is really there. */
export function stepsOf({ overview, firstDay, evaluations }: Progress): readonly Step[] {
  const { organisation, providers, platforms, grids, waves } = overview;
  const people = (firstDay?.members ?? 1) + (firstDay?.invited ?? 0);
  const counts: Readonly<Record<StepId, number>> = {
    organisation: organisation.noticeDeclared === 'unknown' ? 0 : 1,
    providers: providers.length,
    platforms: platforms.length,
    members: people,
    volumes: firstDay?.platformsWithVolumes ?? 0,
    grid: grids.length,
    wave: waves.filter(({ state }) => state !== 'planned').length,
    contacts: firstDay?.contacts ?? 0,
    evaluation: evaluations,
  };
  // Who made the organisation is there from the start.
  const least = (id: StepId): number => (id === 'members' ? 2 : 1);
  return stepIds.map((id) => ({
    id,
    done: counts[id] >= least(id),
    optional: optional.has(id),
    n: counts[id],
  }));
}

/** What to do now: the first step that others wait for. Undefined once the first evaluation is there. */
export const nextOf = (steps: readonly Step[]): Step | undefined =>
  steps.find((step) => !step.done && !step.optional);
