import { momentsOf } from './moments.ts';

/**
 * Lin's concordance of two judges on the same contacts: 2 s₁₂ / (s₁² + s₂² + (x̄₁ − x̄₂)²), moments over n (Lin 1989). 1 is
 * perfect agreement, 0 none.
 * @returns null where neither varies and both agree
 */
export function linConcordance(first: readonly number[], second: readonly number[]): number | null {
  const [a, b] = [momentsOf(first), momentsOf(second)];
  const shared = first.reduce(
    (sum, value, index) => sum + (value - a.mean) * ((second[index] ?? NaN) - b.mean),
    0,
  );
  const whole = a.squares + b.squares + a.n * (a.mean - b.mean) ** 2;
  return whole === 0 ? null : (2 * shared) / whole;
}
