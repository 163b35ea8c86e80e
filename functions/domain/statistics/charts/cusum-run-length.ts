import { gaussLegendre } from '../gauss-legendre.ts';
import { solved } from '../linear-system.ts';
import { normalDensity } from '../normal-density.ts';
import { normalCdf } from '../normal.ts';
import { CUSUM_ALLOWANCE, CUSUM_INTERVAL, type CusumSettings } from './cusum.ts';

export type CusumRun = CusumSettings & {
  /** Both sums are watched, or the upper one only; both by default. */
  readonly sides?: 'one' | 'two';
  /** True distance of the process from the target, in standard errors; 0 by default: in control. */
  readonly shift?: number;
};

/**
 * Mean number of points until a cumulative sum that starts at 0 passes h: 465 on two sides with k = 0.5 and h = 5.
 * Of one side by Page's integral equation (1954), solved at Gauss-Legendre nodes; of two by 1/L = 1/L⁺ + 1/L⁻
 * (Van Dobben de Bruyn 1968), exact when the two sums cannot pass h together.
 */
export function cusumRunLength({
  k = CUSUM_ALLOWANCE,
  h = CUSUM_INTERVAL,
  sides = 'two',
  shift = 0,
}: CusumRun = {}): number {
  const upper = oneSided(k, h, shift);
  return sides === 'one' ? upper : 1 / (1 / upper + 1 / oneSided(k, h, -shift));
}

/** L(z) = 1 + L(0)Φ(k−z−δ) + ∫₀ʰ L(y)φ(y+k−z−δ)dy, at z = 0 and at the nodes. */
function oneSided(k: number, h: number, shift: number): number {
  const { nodes, weights } = gaussLegendre(40 + Math.ceil(8 * h), 0, h);
  const states = [0, ...nodes];
  const rows = states.map((z, row) => [
    identity(row, 0) - normalCdf(k - z - shift),
    ...nodes.map(
      (y, index) => identity(row, index + 1) - (weights[index] ?? NaN) * normalDensity(y + k - z - shift),
    ),
  ]);
  const [fromZero = NaN] = solved(
    rows,
    states.map(() => 1),
  );
  return fromZero;
}

const identity = (row: number, column: number): number => (row === column ? 1 : 0);
