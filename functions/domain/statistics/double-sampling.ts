import { sampleVariance, type Moments } from './moments.ts';

/** A class that a first, cheap look found: how many it holds of those looked at, and what was evaluated of them. */
export type SampledClass = { readonly found: number; readonly evaluated: Moments };

/**
 * The mean when a first sample is classified (by reason of contact, by duration) and a second one, drawn inside the classes,
 * is evaluated: Σ w ȳ with w = n′_h / n′, variance Σ w² s² / n + (1 / n′) Σ w (ȳ_h − ȳ)² (Cochran 1977, 12.2).
 * @returns undefined where a class has no evaluation; an error of NaN where one has a single one
 */
export function doubleSampling(
  classes: readonly SampledClass[],
): { readonly mean: number; readonly standardError: number } | undefined {
  const looked = classes.reduce((sum, { found }) => sum + found, 0);
  const parts = classes
    .filter(({ found }) => found > 0)
    .map(({ found, evaluated }) => ({ share: found / looked, evaluated }));
  if (parts.length === 0 || parts.some(({ evaluated }) => evaluated.n === 0)) return undefined;
  const mean = parts.reduce((sum, { share, evaluated }) => sum + share * evaluated.mean, 0);
  const inside = parts.reduce(
    (sum, { share, evaluated }) => sum + (share * share * sampleVariance(evaluated)) / evaluated.n,
    0,
  );
  const between = parts.reduce((sum, { share, evaluated }) => sum + share * (evaluated.mean - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(inside + between / looked) };
}
