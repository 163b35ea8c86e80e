import { gaussLegendre } from '../gauss-legendre.ts';
import { normalDensity } from '../normal-density.ts';
import { normalCdf } from '../normal.ts';

export type RangeConstants = {
  /** Mean of the range of n normal observations, over σ. */
  readonly d2: number;
  /** Its standard deviation, over σ. */
  readonly d3: number;
};

/** Beyond these many standard deviations the normal distribution has nothing a double can see. */
const FAR = 8;
/** Beyond this one, no range of a hundred observations. */
const WIDEST = 12;
const NODES = 100;

/**
 * d2 and d3 of samples of n (2 to 25, to ten digits), integrated rather than read from tables of three: the range W
 * has P(W ≤ w) = n ∫ φ(x) (Φ(x+w) − Φ(x))ⁿ⁻¹ dx, its moments are ∫ P(W > w) dw and ∫ 2w P(W > w) dw (Tippett 1925).
 */
export function rangeConstants(n: number): RangeConstants {
  if (!(n >= 2)) throw new RangeError(`a range needs two observations, not ${n}`);
  const ranges = gaussLegendre(NODES, 0, WIDEST);
  const values = gaussLegendre(NODES, -FAR, FAR);
  const above = ranges.nodes.map((range) => 1 - cumulative(n, range, values));
  const integral = (of: (range: number) => number): number =>
    ranges.nodes.reduce(
      (sum, range, index) => sum + (ranges.weights[index] ?? 0) * of(range) * (above[index] ?? 0),
      0,
    );
  const d2 = integral(() => 1);
  return { d2, d3: Math.sqrt(integral((range) => 2 * range) - d2 * d2) };
}

const cumulative = (n: number, range: number, values: ReturnType<typeof gaussLegendre>): number =>
  n *
  values.nodes.reduce(
    (sum, x, index) =>
      sum +
      (values.weights[index] ?? 0) * normalDensity(x) * (normalCdf(x + range) - normalCdf(x)) ** (n - 1),
    0,
  );
