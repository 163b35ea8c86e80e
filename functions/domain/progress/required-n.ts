import { composite, sharesOf } from '../reports/composite.ts';
import { detectableDifference } from '../statistics/detectable-difference.ts';
import type { Sample, ScoreSample, ShareSample } from './sample.ts';

/** An aim nobody typed, as a share of the scale: a point out of twenty, ten percentage points. */
export const usualAims = { scores: 1 / 20, shares: 1 / 10 } as const satisfies Record<Sample['of'], number>;

const LEAST = 5;
const MOST = 1_000_000;

/**
 * How many evaluations each of two waves needs to see a true improvement of `aim` four times in five, tested at 5 % on
 * both sides (Cohen 1988, 2.4, with Student's quantiles). From the variance of one evaluation in the baseline, n SE²,
 * which holds the likeness of evaluations inside agents where they are known, and the weights of flows.
 * @param aim on the scale 0-1, above 0
 * @returns undefined when the baseline is too small to say, or says that nothing varies
 */
export function requiredN(baseline: Sample, aim: number): number | undefined {
  const variance = baseline.of === 'scores' ? ofScores(baseline) : ofShares(baseline);
  if (variance === undefined || variance === 0 || aim <= 0) return undefined;
  const isEnough = (n: number): boolean =>
    detectableDifference(Math.sqrt((2 * variance) / n), baseline.of === 'scores' ? 2 * n - 2 : Infinity) <=
    aim;
  return smallest(isEnough);
}

/** Of whole numbers, by halving; undefined beyond any wave. */
function smallest(isEnough: (n: number) => boolean): number | undefined {
  let [low, high] = [2, MOST];
  if (!isEnough(high)) return undefined;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function ofScores({ flows }: ScoreSample): number | undefined {
  const own = [...flows.values()].filter(({ n }) => n > 0);
  const n = own.reduce((sum, flow) => sum + flow.n, 0);
  if (n < LEAST) return undefined;
  const weights = sharesOf(own) ?? own.map((flow) => flow.n / n);
  const { standardError } = composite(own, weights);
  return standardError === null ? undefined : standardError ** 2 * n;
}

/** Two contacts with and two without are added (Agresti & Coull 1998), so that a share of 0 or 1 still varies. */
function ofShares({ flows }: ShareSample): number | undefined {
  const own = [...flows.values()].filter(({ n }) => n > 0);
  const n = own.reduce((sum, flow) => sum + flow.n, 0);
  if (n < LEAST) return undefined;
  const weights = sharesOf(own) ?? own.map((flow) => flow.n / n);
  const variance = own.reduce((sum, flow, place) => {
    const share = (flow.present + 2) / (flow.n + 4);
    return sum + ((weights[place] ?? 0) ** 2 * share * (1 - share)) / flow.n;
  }, 0);
  return variance * n;
}
