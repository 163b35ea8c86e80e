import { normalQuantileAbove, studentQuantileAbove, studentTwoSided } from './distributions.ts';
import type { Process } from './estimate.ts';

type Known = Pick<Process, 'mean' | 'standardError' | 'degreesOfFreedom'>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Variances add up; Welch and Satterthwaite. */
export function differ(a: Known, b: Known) {
  const [va, vb] = [a.standardError ** 2, b.standardError ** 2];
  const standardError = Math.sqrt(va + vb);
  const degreesOfFreedom = (va + vb) ** 2 / (va ** 2 / a.degreesOfFreedom + vb ** 2 / b.degreesOfFreedom);
  const difference = a.mean - b.mean;
  const probability = studentTwoSided(difference / standardError, degreesOfFreedom);
  return { difference, standardError, degreesOfFreedom, probability };
}

/** Σ w mean with weights that add up to 1. Parts whose scores are all alike say nothing of the degrees of freedom. */
export function together(parts: readonly Known[], weights: readonly number[]): Known {
  const shares = parts.map((part, index) => ({ ...part, w: weights[index] ?? NaN }));
  const variance = sum(shares.map(({ w, standardError }) => (w * standardError) ** 2));
  const spread = sum(
    shares
      .filter(({ standardError }) => standardError > 0)
      .map(({ w, standardError, degreesOfFreedom }) => (w * standardError) ** 4 / degreesOfFreedom),
  );
  return {
    mean: sum(shares.map(({ w, mean }) => w * mean)),
    standardError: Math.sqrt(variance),
    degreesOfFreedom: variance ** 2 / spread,
  };
}

/**
 * Holm (1979): the adjusted probabilities, and of each how many hypotheses its step has. The procedure stops at the first
 * one that is not rejected: those after it are decided there, by its step.
 */
export function holm(probabilities: readonly number[]) {
  const order = probabilities
    .map((_, index) => index)
    .sort((a, b) => at(probabilities, a) - at(probabilities, b));
  const [adjusted, steps] = [[...probabilities], [...probabilities]];
  let [highest, step] = [0, probabilities.length];
  order.forEach((own, place) => {
    const count = probabilities.length - place;
    if (highest < 0.05) step = count;
    highest = Math.max(highest, Math.min(1, at(probabilities, own) * count));
    [adjusted[own], steps[own]] = [highest, step];
  });
  return { adjusted, steps };
}

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? NaN;

/** Tests of one family, each with the interval of its Holm step and the smallest difference seen four times in five. */
export function judged(pairs: readonly (readonly [Known, Known])[], scale: number) {
  const tests = pairs.map(([a, b]) => differ(a, b));
  const { adjusted, steps } = holm(tests.map(({ probability }) => probability));
  return tests.map(({ difference, standardError, degreesOfFreedom }, index) => {
    const margin = standardError * studentQuantileAbove(0.025 / at(steps, index), degreesOfFreedom);
    const seen = studentQuantileAbove(0.025, degreesOfFreedom) + studentQuantileAbove(0.2, degreesOfFreedom);
    return {
      difference: difference * scale,
      low: (difference - margin) * scale,
      high: (difference + margin) * scale,
      confidence: 1 - 0.05 / at(steps, index),
      probability: at(adjusted, index),
      detectable: seen * standardError * scale,
    };
  });
}

/** Weights of the others than one, by what they received or by their evaluations. */
export function rest(group: readonly Process[], own: Process): Known {
  const others = group.filter((one) => one !== own);
  const isWeighted = group.every(({ received }) => received !== null);
  const weights = others.map(({ received, n }) => (isWeighted ? (received ?? NaN) : n));
  return together(
    others,
    weights.map((weight) => weight / sum(weights)),
  );
}

/** Klein, Wright & Wieczorek (2020), with Student's quantiles. */
export function ranks(group: readonly Process[], scale: number) {
  const above = (1 - 0.95 ** (1 / group.length)) / 2;
  const intervals = group.map(({ mean, standardError, degreesOfFreedom }) => {
    const margin = standardError * studentQuantileAbove(above, degreesOfFreedom);
    return { low: (mean - margin) * scale, high: (mean + margin) * scale };
  });
  return intervals.map((own) => ({
    ...own,
    'rank-from': 1 + intervals.filter(({ low }) => low > own.high).length,
    'rank-to': intervals.length - intervals.filter(({ high }) => high < own.low).length,
  }));
}

/** Spiegelhalter (2005), at the evaluations that would err as much if nothing were clustered. */
export function funnel(group: readonly Process[], scale: number) {
  const isWeighted = group.every(({ received }) => received !== null);
  const weights = group.map(({ received, n }) => (isWeighted ? (received ?? NaN) : n));
  const target = sum(group.map(({ mean }, index) => mean * at(weights, index))) / sum(weights);
  const pooled = Math.sqrt(
    sum(group.map(({ n, deviation }) => (n - 1) * deviation ** 2)) / sum(group.map(({ n }) => n - 1)),
  );
  const sizes = group.map(({ deviation, standardError }) => (deviation / standardError) ** 2);
  const z = group.map(({ mean }, index) => ((mean - target) * Math.sqrt(at(sizes, index))) / pooled);
  const sorted = [...z].sort((a, b) => a - b);
  const [low, high] = [centile(sorted, 0.1), centile(sorted, 0.9)];
  const phi = sum(z.map((one) => Math.min(high, Math.max(low, one)) ** 2)) / z.length;
  const spread = phi > 1 + 2 * Math.sqrt(2 / z.length) ? pooled * Math.sqrt(phi) : pooled;
  return sizes.map((effective) => {
    const limit = (above: number): number => (spread * normalQuantileAbove(above)) / Math.sqrt(effective);
    return {
      effective,
      target: target * scale,
      low95: (target - limit(0.025)) * scale,
      high95: (target + limit(0.025)) * scale,
      low998: (target - limit(0.001)) * scale,
      high998: (target + limit(0.001)) * scale,
    };
  });
}

function centile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = at(sorted, Math.floor(place));
  return below + (place - Math.floor(place)) * (at(sorted, Math.ceil(place)) - below);
}
