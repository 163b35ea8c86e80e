import { funnelLimits, type FunnelLimits } from '../statistics/funnel-limits.ts';
import { overdispersion } from '../statistics/overdispersion.ts';
import { meanOf } from './against-rest.ts';
import type { Compared } from './peer.ts';

export type FunnelPlace = {
  readonly platform: Compared;
  /** Evaluations that would err as much if each were of another agent. */
  readonly effective: number;
  readonly target: number;
  /** Widened when the group is over-dispersed. On the scale 0-1, and beyond it where so few were evaluated. */
  readonly limits: FunnelLimits;
  /** Inside 95 %, between 95 % and 99.8 %, or outside. */
  readonly zone: 'inside' | 'watch' | 'outside';
};

export type Funnel = {
  /** The mean of the group. */
  readonly target: number;
  /** Between evaluations, pooled: √(Σ (n − 1) s² / Σ (n − 1)). */
  readonly deviation: number;
  /** Over-dispersion (Spiegelhalter 2005), and above what it widens limits. */
  readonly phi: number;
  readonly threshold: number;
  readonly places: readonly FunnelPlace[];
};

/**
 * Platforms around the mean of their group, with one deviation for all, so that limits depend on the effective number
 * of evaluations alone.
 * @returns undefined when fewer than two are compared, or no deviation is known
 */
export function funnelPlaces(compared: readonly Compared[]): Funnel | undefined {
  const deviation = pooledDeviation(compared);
  if (compared.length < 2 || deviation === 0) return undefined;
  const target = meanOf(compared).mean;
  const sized = compared.map((platform) => ({ platform, effective: effectiveOf(platform) }));
  const z = sized.map(
    ({ platform, effective }) => (platform.mean - target) / (deviation / Math.sqrt(effective)),
  );
  const phi = overdispersion(z);
  const threshold = 1 + 2 * Math.sqrt(2 / compared.length);
  const widened = phi > threshold ? deviation * Math.sqrt(phi) : deviation;
  const places = sized.map(({ platform, effective }) => {
    const limits = funnelLimits(target, widened, effective);
    return { platform, effective, target, limits, zone: zoneOf(platform.mean, limits) };
  });
  return { target, deviation, phi, threshold, places };
}

function pooledDeviation(compared: readonly Compared[]): number {
  const degrees = compared.reduce((sum, { n }) => sum + n - 1, 0);
  const squares = compared.reduce((sum, { n, deviation }) => sum + (n - 1) * (deviation ?? 0) ** 2, 0);
  return degrees === 0 ? 0 : Math.sqrt(squares / degrees);
}

/** (deviation / standard error)²; n where the deviation is not its own. */
function effectiveOf({ deviation, standardError, n, isBorrowed }: Compared): number {
  if (isBorrowed || deviation === null || deviation === 0) return n;
  return (deviation / standardError) ** 2;
}

function zoneOf(mean: number, { low95, high95, low998, high998 }: FunnelLimits): FunnelPlace['zone'] {
  if (mean < low998 || mean > high998) return 'outside';
  return mean < low95 || mean > high95 ? 'watch' : 'inside';
}
