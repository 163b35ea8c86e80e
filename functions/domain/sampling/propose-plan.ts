import { planRefusal } from './plan-refusal.ts';
import { planDefaults, type Plan, type PlannedStratum } from './plan.ts';

/** What a plan is proposed from. */
export type ProposedFrom = {
  readonly strata: readonly PlannedStratum[];
  /** Figures are out of this. */
  readonly scale: number;
  /** Standard deviation seen before; undefined when nothing was. */
  readonly deviation: number | undefined;
};

/** Contacts for a platform, while nobody said how many there are to be: enough for ± 0.9 of 20 on each. */
const FOR_A_PLATFORM = 50;
/** The scale that the default deviation is of. */
const SCALE = 20;

/** A plan to start from: the defaults, and contacts enough for every platform that expects some. */
export function proposePlan({ strata, scale, deviation }: ProposedFrom): Plan {
  const expecting = strata.filter(({ forecast }) => forecast > 0);
  const platforms = new Set((expecting.length > 0 ? expecting : strata).map(({ platform }) => platform));
  const plan = {
    ...planDefaults,
    n: Math.max(1, FOR_A_PLATFORM * platforms.size),
    deviation: twoDigits(deviation ?? (planDefaults.deviation * scale) / SCALE),
    strata,
  };
  const refusal = planRefusal(plan);
  const n = refusal !== undefined && 'remedy' in refusal ? refusal.remedy.n : undefined;
  return n === undefined ? plan : { ...plan, n };
}

/** A deviation is an estimate: two decimals of it are read, and none is ever 0. */
export const twoDigits = (deviation: number): number => Math.max(0.01, Math.round(deviation * 100) / 100);
