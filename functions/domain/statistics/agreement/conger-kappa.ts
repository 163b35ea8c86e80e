import { agreementWeights, type Weighting } from './agreement-weights.ts';
import { dot, known, observedAgreement, ratedContacts, total } from './chance-corrected.ts';
import { tabulate, type Ratings } from './ratings.ts';

/**
 * Conger's κ (1980): Cohen's, for any number of evaluators each with their own habits, ratings may be missing. Null
 * where chance would agree always.
 */
export function congerKappa<Value extends number | string>(
  ratings: Ratings<Value>,
  weighting: Weighting = 'unweighted',
): number | null {
  const { categories, counts } = tabulate(ratings);
  const weights = agreementWeights(weighting, categories.length);
  const observed = observedAgreement(ratedContacts(counts, weights));
  const expected = expectedBetween(evaluatorShares(ratings, categories), weights);
  return known((observed - expected) / (1 - expected));
}

/** A row per evaluator: the shares of their ratings in each category. */
function evaluatorShares<Value>(
  ratings: Ratings<Value>,
  categories: readonly Value[],
): readonly (readonly number[])[] {
  const evaluators = [...Array(Math.max(...ratings.map((row) => row.length))).keys()];
  return evaluators.map((evaluator) => {
    const own = ratings.map((row) => row[evaluator] ?? null).filter((value) => value !== null);
    return categories.map((category) => own.filter((value) => value === category).length / own.length);
  });
}

/** Σ w p p over all pairs of two different evaluators. */
function expectedBetween(
  shares: readonly (readonly number[])[],
  weights: readonly (readonly number[])[],
): number {
  const agreed = (a: readonly number[], b: readonly number[]): number =>
    total(a.map((share, k) => share * dot(weights[k] ?? [], b)));
  const pairs = shares.flatMap((a, index) =>
    shares.filter((_, other) => other !== index).map((b) => agreed(a, b)),
  );
  return total(pairs) / pairs.length;
}
