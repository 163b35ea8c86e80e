import type { SurveyDesign } from './survey-design.ts';

/**
 * How many times the variance of a mean is that of a simple sample of as many units (Kish 1965): V / (s² / n), s² =
 * n / (n − 1) Σ w (y − ȳ)² / Σ w; the simple sample drawn without replacement when `finite`, s² / n × (1 − n / Σ w).
 */
export function designEffect(
  { units }: SurveyDesign,
  y: readonly number[],
  { variance, finite }: { readonly variance: number; readonly finite: boolean },
): number {
  const n = units.length;
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const mean = units.reduce((sum, { weight }, index) => sum + weight * (y[index] ?? NaN), 0) / total;
  const squares = units.reduce((sum, { weight }, index) => sum + weight * ((y[index] ?? NaN) - mean) ** 2, 0);
  const simple = squares / total / (n - 1);
  return variance / (simple * (finite ? 1 - n / total : 1));
}

/** What unequal weights alone cost: 1 + CV²(w) = n Σw² / (Σw)² (Kish 1992). */
export function weightingEffect(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (weights.length * weights.reduce((sum, weight) => sum + weight * weight, 0)) / (total * total);
}

/** The simple sample as good as one of these weights: (Σw)² / Σw². */
export const effectiveSize = (weights: readonly number[]): number =>
  weights.length / weightingEffect(weights);

/** 1 + (b − 1) ρ: what likeness inside clusters of b units costs (Kish 1965, 5.4). */
export const clusteringEffect = (size: number, likeness: number): number => 1 + (size - 1) * likeness;

/** The b of clusters of unequal sizes: Σb² / Σb, what a unit finds itself among. */
export const clusterSize = (sizes: readonly number[]): number =>
  sizes.reduce((sum, size) => sum + size * size, 0) / sizes.reduce((sum, size) => sum + size, 0);
