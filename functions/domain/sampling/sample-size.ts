import { normalQuantile } from '../statistics/normal.ts';

/** Before rounding, and rounded up: one contact less would miss what is asked for. */
export type SampleSize = { readonly real: number; readonly n: number };

/** Of what, how precisely: the margin is half of the interval, in the unit of the deviation. */
export type Precisely = {
  readonly margin: number;
  /** Normal quantile of the interval: 1.96 for 95 %. */
  readonly z: number;
  /** Contacts there are; absent when they are beyond number. */
  readonly received?: number | undefined;
};

/** The z of a two-sided interval: 1.96 of 0.95. */
export const zOf = (confidence: number): number => normalQuantile(0.5 + confidence / 2);

/** Contacts for a mean: n₀ = (z S / e)², then n₀ / (1 + n₀ / N) (Cochran 1977, 4.6). */
export function sizeForMean(deviation: number, { margin, z, received }: Precisely): SampleSize {
  const unlimited = ((z * deviation) / margin) ** 2;
  return sized(received === undefined ? unlimited : unlimited / (1 + unlimited / received));
}

/**
 * Contacts for a share p: n₀ = z² p (1 − p) / e², then n₀ / (1 + (n₀ − 1) / N), exact for a share (Cochran 1977,
 * 4.4; Krejcie and Morgan 1970), or the simpler n₀ / (1 + n₀ / N).
 */
export function sizeForShare(
  p: number,
  { margin, z, received }: Precisely,
  correction: 'exact' | 'simple' = 'exact',
): SampleSize {
  const unlimited = (z * z * p * (1 - p)) / (margin * margin);
  if (received === undefined) return sized(unlimited);
  const counted = correction === 'exact' ? unlimited - 1 : unlimited;
  return sized(unlimited / (1 + counted / received));
}

/** Contacts for a share whose Wilson interval has this margin: for small shares (Valliant et al. 2018, nWilson). */
export function sizeForWilson(p: number, { margin, z }: Precisely): SampleSize {
  const [square, limit] = [z * z, margin * margin];
  const half = square * (2 * limit - p * (1 - p));
  const rest = limit * square * square - (square * square) / 4;
  return sized((-half + Math.sqrt(half * half - 4 * limit * rest)) / (2 * limit));
}

/** A stratum of a mean, with its share of the sample, in [0,1]. */
export type SharedStratum = { readonly received: number; readonly deviation: number; readonly share: number };

/** Contacts for the mean of strata: Σ (W² S² / a) / (V + Σ W S² / N), V = (e / z)² (Cochran 1977, 5.9). */
export function sizeForStrata(
  strata: readonly SharedStratum[],
  { margin, z }: Omit<Precisely, 'received'>,
): SampleSize {
  const whole = total(strata.map(({ received }) => received));
  const spread = strata.map(({ received, deviation, share }) => (received * deviation) ** 2 / share);
  const finite = strata.map(({ received, deviation }) => received * deviation * deviation);
  return sized(total(spread) / ((whole * margin) ** 2 / (z * z) + total(finite)));
}

/**
 * Contacts to draw so that a size is reached: times what likeness inside clusters costs (its design effect, 1 or more), over
 * the share of recordings that can be used, in (0,1].
 */
export const inflatedSize = (real: number, designEffect: number, usable: number): SampleSize =>
  sized((real * designEffect) / usable);

/** What is whole but for the last digits of a double is whole. */
const sized = (real: number): SampleSize => ({ real, n: Math.ceil(real - 1e-9 * real) });

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
