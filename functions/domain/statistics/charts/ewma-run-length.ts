import { gaussLegendre, type Quadrature } from '../gauss-legendre.ts';
import { solved } from '../linear-system.ts';
import { normalDensity } from '../normal-density.ts';
import { EWMA_LAMBDA, EWMA_LIMIT } from './ewma.ts';

export type EwmaRun = {
  readonly lambda?: number;
  readonly L?: number;
  /** True distance of the process from the centre, in standard errors of a point; 0 by default: in control. */
  readonly shift?: number;
  /** Limits of their final width from the first point, or widening with the variance as `ewmaChart` draws them. */
  readonly limits?: 'asymptotic' | 'exact';
};

/**
 * Mean number of points until an EWMA that starts at the centre is beyond its limits: 500 with λ = 0.2 and L = 2.962
 * (Crowder 1987: integral equation, solved here at Gauss-Legendre nodes). With exact limits, points of equal n.
 */
export function ewmaRunLength({
  lambda = EWMA_LAMBDA,
  L = EWMA_LIMIT,
  shift = 0,
  limits = 'asymptotic',
}: EwmaRun = {}): number {
  const kernel = kernelOf(lambda, shift);
  const widest = L * Math.sqrt(lambda / (2 - lambda));
  const count = 40 + Math.ceil((8 * widest) / lambda);
  const settled = gaussLegendre(count, -widest, widest);
  const stationary = expected(settled, steady(settled, kernel), kernel);
  if (limits === 'asymptotic') return stationary(0);
  return widths(lambda)
    .map((share) => gaussLegendre(count, -widest * share, widest * share))
    .reduceRight(
      (later, at) => expected(at, at.nodes.map(later), kernel),
      stationary,
    )(0);
}

/** Density of the next value of the chart, from the one before. */
type Kernel = (next: number, before: number) => number;

const kernelOf =
  (lambda: number, shift: number): Kernel =>
  (next, before) =>
    normalDensity((next - (1 - lambda) * before) / lambda - shift) / lambda;

/** Half-widths of the limits at the points 1, 2, 3… as shares of the final one, until they no longer move. */
function widths(lambda: number): readonly number[] {
  const shares: number[] = [];
  for (let left = (1 - lambda) ** 2; left > 1e-16; left *= (1 - lambda) ** 2)
    shares.push(Math.sqrt(1 - left));
  return shares;
}

/** Run lengths from each node where the limits stay as they are: L(z) = 1 + ∫ L(y) K(y, z) dy. */
function steady({ nodes, weights }: Quadrature, kernel: Kernel): readonly number[] {
  const rows = nodes.map((z, row) =>
    nodes.map((y, column) => (row === column ? 1 : 0) - (weights[column] ?? NaN) * kernel(y, z)),
  );
  return solved(
    rows,
    nodes.map(() => 1),
  );
}

/** The run length from a value, when it is known at the nodes the next value may take. */
const expected =
  ({ nodes, weights }: Quadrature, lengths: readonly number[], kernel: Kernel) =>
  (z: number): number =>
    nodes.reduce(
      (sum, y, index) => sum + (weights[index] ?? NaN) * (lengths[index] ?? NaN) * kernel(y, z),
      1,
    );
