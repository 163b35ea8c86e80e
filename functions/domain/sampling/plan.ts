import type { StratumOf } from './stratum-key.ts';

/** How contacts are shared out among platforms (statistics: Cochran 1977, 5.5; Bankier 1988). */
export const planMethods = ['proportional', 'neyman', 'power'] as const;
export type PlanMethod = (typeof planMethods)[number];

/** A stratum of the wave: what is expected of it before anybody listens. */
export type PlannedStratum = StratumOf & {
  /** Contacts expected in the whole wave, 0 or more; replaced by what was received, batch after batch. */
  readonly forecast: number;
  /** Standard deviation expected inside the stratum, on the organisation's scale; null takes the plan's. */
  readonly deviation: number | null;
};

/** The sampling plan of a wave: how many contacts, shared out how, with which precision. */
export type Plan = {
  /** Contacts to evaluate in the wave. */
  readonly n: number;
  readonly method: PlanMethod;
  /** Of a power allocation: 0 (equal precision) to 1 (Neyman). */
  readonly power: number;
  /** At least so many contacts for a platform, 30 by default. */
  readonly platformMinimum: number;
  /** At least so many in a stratum that expects any, 2 by default. */
  readonly stratumMinimum: number;
  /** Standard deviation where a stratum says none, on the organisation's scale. */
  readonly deviation: number;
  /** Of promised margins, 0.95 by default. */
  readonly confidence: number;
  /** Contacts drawn in reserve, as a share of the sample. */
  readonly reserveShare: number;
  /** Share of the sample that two people evaluate, each without seeing the other. */
  readonly doubleShare: number;
  /** Minutes that one evaluation takes, for the hours of listening. */
  readonly minutes: number;
  readonly strata: readonly PlannedStratum[];
};

/** What a plan is until somebody says otherwise (statistics 1a). Deviations are of a scale of 20. */
export const planDefaults = {
  method: 'proportional',
  power: 0.5,
  platformMinimum: 30,
  stratumMinimum: 2,
  deviation: 3.2,
  confidence: 0.95,
  reserveShare: 0.5,
  doubleShare: 0.1,
  minutes: 15,
} as const satisfies Partial<Plan>;
