import { mergedMoments, noMoments, type Moments } from './moments.ts';

/**
 * How alike values of one cluster are: the intraclass correlation of the analysis of variance, (MSB − MSW) / (MSB +
 * (m₀ − 1) MSW), m₀ = (n − Σm²/n) / (k − 1) (Donner 1986). Below 0 where values of a cluster differ more than chance.
 * @returns null for fewer than two clusters, without two values in any, or where nothing varies
 */
export function likeness(clusters: readonly Moments[]): number | null {
  const whole = clusters.reduce(mergedMoments, noMoments);
  const k = clusters.length;
  if (k < 2 || whole.n <= k || whole.squares === 0) return null;
  const inside = clusters.reduce((sum, { squares }) => sum + squares, 0);
  const within = inside / (whole.n - k);
  const between = (whole.squares - inside) / (k - 1);
  const size = (whole.n - clusters.reduce((sum, { n }) => sum + n * n, 0) / whole.n) / (k - 1);
  return (between - within) / (between + (size - 1) * within);
}
