import { chiSquareTails } from './chi-square.ts';

export type BetweenVariance = {
  /** Variance of the true values between places, in the square of their unit; 0 at least. */
  readonly tau2: number;
  /** Cochran's Q. */
  readonly q: number;
  /** That all true values are the same. */
  readonly probability: number;
  /** Share of the spread that is not sampling, in [0,1] (Higgins & Thompson 2002). */
  readonly i2: number;
};

/**
 * How much estimates differ beyond their errors: the moment estimator of DerSimonian & Laird (1986).
 * @param of errors above 0
 */
export function betweenVariance(
  of: readonly { readonly value: number; readonly standardError: number }[],
): BetweenVariance {
  const weights = of.map(({ standardError }) => 1 / standardError ** 2);
  const total = sum(weights);
  const mean = sum(of.map(({ value }, index) => value * (weights[index] ?? 0))) / total;
  const q = sum(of.map(({ value }, index) => (weights[index] ?? 0) * (value - mean) ** 2));
  const degrees = of.length - 1;
  if (degrees < 1) return { tau2: 0, q: 0, probability: 1, i2: 0 };
  const scale = total - sum(weights.map((weight) => weight * weight)) / total;
  return {
    tau2: Math.max(0, (q - degrees) / scale),
    q,
    probability: chiSquareTails(q, degrees).upper,
    i2: q === 0 ? 0 : Math.max(0, (q - degrees) / q),
  };
}

/**
 * An estimate drawn towards what all share, the more the less is known of it: B value + (1 − B) mean with
 * B = τ² / (τ² + V), for league tables as a second reading (Efron & Morris 1975).
 */
export function shrunkTowards(
  mean: number,
  { value, standardError }: { readonly value: number; readonly standardError: number },
  tau2: number,
): number {
  const own = tau2 + standardError ** 2;
  const trust = own === 0 ? 1 : tau2 / own;
  return trust * value + (1 - trust) * mean;
}

const sum = (terms: readonly number[]): number => terms.reduce((all, term) => all + term, 0);
