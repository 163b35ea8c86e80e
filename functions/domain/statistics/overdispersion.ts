/**
 * How much wider than chance a set of z-scores is spread: φ = Σ z² / I, the outer tenth at each end brought in to the
 * 10th and 90th centile first, so that a few outliers do not hide themselves (Spiegelhalter 2005, 4.1).
 * @param z at least one
 */
export function overdispersion(z: readonly number[]): number {
  const sorted = [...z].sort((a, b) => a - b);
  const [low, high] = [centile(sorted, 0.1), centile(sorted, 0.9)];
  return z.reduce((sum, one) => sum + Math.min(high, Math.max(low, one)) ** 2, 0) / z.length;
}

/** Whether φ is more than chance would give: above 1 + 2 √(2 / I). Only then are limits widened, by √φ. */
export const isOverdispersed = (phi: number, count: number): boolean => phi > 1 + 2 * Math.sqrt(2 / count);

/** Interpolated between ranks (Hyndman & Fan 1996, type 7). */
function centile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (place - Math.floor(place)) * (above - below);
}
