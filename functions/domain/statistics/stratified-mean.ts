import { quantileOf } from './difference-test.ts';

/** What a sample says of one stratum. */
export type SampledStratum = {
  /** Contacts received: N_h, at least n. */
  readonly received: number;
  readonly n: number;
  readonly mean: number;
  /** s², with n − 1; of no use where everything received was evaluated. */
  readonly variance: number;
};

export type StratifiedMean = {
  readonly mean: number;
  /** Null when it cannot be known: one evaluation for several contacts. */
  readonly standardError: number | null;
  /** Satterthwaite's (Cochran 1977, 5.16); null without a positive standard error. */
  readonly degreesOfFreedom: number | null;
};

/**
 * Mean of strata weighted by what they received, with its standard error and degrees of freedom (Cochran,
 * Sampling Techniques, 1977, section 5).
 * @param finite with the finite population correction: to describe these contacts, not the process behind them
 */
export function stratifiedMean(strata: readonly SampledStratum[], finite: boolean): StratifiedMean {
  const total = strata.reduce((sum, { received }) => sum + received, 0);
  const mean = strata.reduce((sum, stratum) => sum + (stratum.received / total) * stratum.mean, 0);
  return { mean, ...spread(strata, total, finite) };
}

/** The standard error and degrees of freedom of a mean known otherwise (exactly, from whole numbers). */
export function spread(
  strata: readonly Omit<SampledStratum, 'mean'>[],
  total: number,
  finite: boolean,
): Pick<StratifiedMean, 'standardError' | 'degreesOfFreedom'> {
  const counted = strata.filter(({ received, n }) => !finite || received > n);
  if (counted.some(({ n }) => n < 2)) return { standardError: null, degreesOfFreedom: null };
  const components = counted.map(({ received, n, variance }) => ({
    g: (received * (finite ? received - n : received)) / n,
    variance,
    n,
  }));
  const variance = components.reduce((sum, { g, variance: own }) => sum + g * own, 0) / (total * total);
  if (variance === 0) return { standardError: 0, degreesOfFreedom: null };
  return { standardError: Math.sqrt(variance), degreesOfFreedom: satterthwaite(components) };
}

/** A variance estimated from n values, and what it is multiplied by. */
export type VarianceComponent = { readonly g: number; readonly variance: number; readonly n: number };

/** Degrees of freedom of Σ g s²: (Σ g s²)² / Σ (g² s⁴ / (n − 1)) (Satterthwaite 1946). */
export function satterthwaite(components: readonly VarianceComponent[]): number {
  const terms = components.map(({ g, variance, n }) => ({ term: g * variance, n }));
  const sum = terms.reduce((total, { term }) => total + term, 0);
  return (sum * sum) / terms.reduce((total, { term, n }) => total + (term * term) / (n - 1), 0);
}

/** Student's two-sided interval around a mean, the normal one where degrees of freedom are infinite. */
export function studentInterval(
  mean: number,
  standardError: number,
  degreesOfFreedom: number,
  confidence = 0.95,
): readonly [low: number, high: number] {
  const margin = quantileOf(0.5 + confidence / 2, degreesOfFreedom) * standardError;
  return [mean - margin, mean + margin];
}
