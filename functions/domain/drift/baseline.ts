import type { WeeklyPoint } from './weekly-points.ts';

/** What weeks are held to. On the scale 0-1. */
export type Baseline = {
  readonly weeks: number;
  readonly n: number;
  readonly center: number;
  /** Of one evaluation. */
  readonly sigma: number;
  /** Fewer weeks than limits should rest on. */
  readonly isProvisional: boolean;
};

/** Weeks that limits should rest on (Montgomery, Introduction to Statistical Quality Control, 6.2: 20 to 25). */
export const BASELINE_WEEKS = 20;
/** Fewer, and nothing is said at all. */
const FEWEST_WEEKS = 4;

/**
 * The centre and the deviation of one evaluation inside the weeks, pooled: √(Σ squares / Σ (n − 1)). Where the means of
 * the weeks vary more than that explains, beyond chance (φ = Σz²/(k−1) > 1 + 2√(2/(k−1))), it is widened by √φ
 * (Spiegelhalter 2005). Of the weeks of closed waves; without enough of them of all weeks, which is provisional.
 * @returns undefined when too few weeks are there or nothing varies
 */
export function baselineOf(points: readonly WeeklyPoint[]): Baseline | undefined {
  const closed = points.filter(({ isBaseline }) => isBaseline);
  const own = closed.length >= FEWEST_WEEKS ? closed : points;
  if (own.length < FEWEST_WEEKS) return undefined;
  const n = own.reduce((sum, point) => sum + point.n, 0);
  const center = own.reduce((sum, point) => sum + point.n * point.mean, 0) / n;
  const within = Math.sqrt(own.reduce((sum, { squares }) => sum + squares, 0) / (n - own.length));
  if (!(within > 0)) return undefined;
  const degrees = own.length - 1;
  const spread =
    own.reduce((sum, point) => sum + point.n * ((point.mean - center) / within) ** 2, 0) / degrees;
  const isWidened = spread > 1 + 2 * Math.sqrt(2 / degrees);
  return {
    weeks: own.length,
    n,
    center,
    sigma: isWidened ? within * Math.sqrt(spread) : within,
    isProvisional: own !== closed || own.length < BASELINE_WEEKS,
  };
}
