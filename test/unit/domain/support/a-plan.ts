import { planDefaults, type Plan, type PlannedStratum } from '#domain/sampling/plan';

/** Incoming calls of a platform. */
export const calls = (
  platform: string,
  forecast: number,
  deviation: number | null = null,
): PlannedStratum => ({ platform, channel: 'phone', direction: 'in', forecast, deviation });

/** A plan with the defaults of the product but n and strata. */
export const aPlan = (n: number, strata: readonly PlannedStratum[], changed: Partial<Plan> = {}): Plan => ({
  ...planDefaults,
  n,
  strata,
  ...changed,
});

/** The seven countries of the reference case. */
export const sevenCountries = (
  [
    ['FR', 168_000],
    ['ES', 84_000],
    ['IT', 71_400],
    ['DE', 50_400],
    ['PT', 21_000],
    ['NL', 14_700],
    ['BE', 10_500],
  ] as const
).map(([platform, forecast]) => calls(platform, forecast));
