import { fisherTails } from './fisher-f.ts';
import { sampleVariance, type Moments } from './moments.ts';

export type AnalysisOfVariance = {
  readonly f: number;
  readonly between: number;
  readonly within: number;
  /** That all means are the same. */
  readonly probability: number;
};

/**
 * Whether several means differ, their variances being what they are (Welch 1951): F with k − 1 and (k² − 1) / 3Λ degrees of
 * freedom, Λ = Σ (1 − w/Σw)² / (n − 1), w = n / s².
 * @returns undefined for fewer than two groups, or one of fewer than two values or without variance
 */
export function welchAnova(groups: readonly Moments[]): AnalysisOfVariance | undefined {
  const k = groups.length;
  if (k < 2 || groups.some((group) => group.n < 2 || group.squares === 0)) return undefined;
  const parts = groups.map((group) => ({ ...group, weight: group.n / sampleVariance(group) }));
  const total = sum(parts.map(({ weight }) => weight));
  const mean = sum(parts.map((part) => part.weight * part.mean)) / total;
  const lambda = sum(parts.map(({ weight, n }) => (1 - weight / total) ** 2 / (n - 1)));
  const spread = sum(parts.map((part) => part.weight * (part.mean - mean) ** 2)) / (k - 1);
  const f = spread / (1 + (2 * (k - 2) * lambda) / (k * k - 1));
  const [between, within] = [k - 1, (k * k - 1) / (3 * lambda)];
  return { f, between, within, probability: fisherTails(f, between, within).upper };
}

const sum = (terms: readonly number[]): number => terms.reduce((all, term) => all + term, 0);
