import { screened } from './best-practices.ts';
import { squaresAbove } from './distributions.ts';
import type { Process } from './estimate.ts';
import type { Named } from './named.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** DerSimonian & Laird (1986): Cochran's Q, the deviation between true values, the share I² of it that is not sampling. */
function heterogeneity(group: readonly Process[]) {
  const weights = group.map(({ standardError }) => standardError ** -2);
  const total = sum(weights);
  const each = group.map(({ mean }, index) => ({ mean, weight: weights[index] ?? NaN }));
  const mean = sum(each.map((one) => one.weight * one.mean)) / total;
  const q = sum(each.map((one) => one.weight * (one.mean - mean) ** 2));
  const excess = Math.max(0, q - (group.length - 1));
  const between = Math.sqrt(excess / (total - sum(weights.map((weight) => weight ** 2)) / total));
  return { between, share: excess / q, probability: squaresAbove(q, group.length - 1) };
}

/** What a group is on one part, the probability not yet adjusted. */
function spreadOf(group: readonly Named[], scale: number) {
  const isWeighted = group.every(({ received }) => received !== null);
  const weights = group.map(({ received, n }) => (isWeighted ? (received ?? NaN) : n));
  const value = sum(group.map(({ mean }, index) => mean * (weights[index] ?? NaN))) / sum(weights);
  const ordered = [...group].sort((one, other) => one.mean - other.mean);
  const [lowest, highest] = [ordered[0]!, ordered.at(-1)!];
  const { between, share, probability } = heterogeneity(group);
  return {
    named: { lowest: lowest.code, highest: highest.code },
    cells: {
      platforms: group.length,
      n: sum(group.map(({ n }) => n)),
      value: value * scale,
      'lowest-at': lowest.mean * scale,
      'lowest-n': lowest.n,
      'highest-at': highest.mean * scale,
      'highest-n': highest.n,
      between: between * scale,
      share,
      probability,
    },
  };
}

/** How far apart a group is on each part, screened together. */
export function dispersion(groups: readonly (readonly Named[])[], scale: number) {
  const read = groups.map((group) => spreadOf(group, scale));
  const adjusted = screened(read.map(({ cells }) => cells.probability));
  return read.map(({ named, cells }, index) => ({
    named,
    cells: { ...cells, probability: adjusted[index] ?? NaN },
  }));
}
