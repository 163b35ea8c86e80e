import { around, type Interval } from '../interval.ts';
import { momentsOf, sampleDeviation } from '../moments.ts';
import { normalQuantile } from '../normal.ts';
import { studentQuantile } from '../student.ts';
import { evaluatorMeans, twoWay } from './two-way.ts';
import { total } from './chance-corrected.ts';

/** How far above (lenient) or below (severe) the mean of all evaluators, themselves included, an evaluator scores. */
export type Severity = Interval & { readonly value: number };

export type EvaluatorEffects = {
  /** Per evaluator, in the order of the columns, in the unit of the scores. */
  readonly severities: readonly Severity[];
  /** Standard error of one score once severity is taken out: √ mean square of error. */
  readonly measurementError: number;
  /** Smallest difference between two scores of one contact that is not noise: 1.96 √2 × that error. */
  readonly detectableChange: number;
};

/**
 * Each evaluator's mean less the mean of all, with Student's interval over the contacts.
 * @param scores a row per contact, a column per evaluator, none missing: two of each at least
 */
export function evaluatorEffects(
  scores: readonly (readonly number[])[],
  confidence = 0.95,
): EvaluatorEffects {
  const { n, error } = twoWay(scores);
  const quantile = studentQuantile(0.5 + confidence / 2, n - 1);
  const measurementError = Math.sqrt(error);
  return {
    severities: evaluatorMeans(scores).map((_, evaluator) => {
      const gaps = momentsOf(scores.map((row) => (row[evaluator] ?? NaN) - total(row) / row.length));
      const margin = (quantile * sampleDeviation(gaps)) / Math.sqrt(n);
      return { value: gaps.mean, ...around(gaps.mean, margin) };
    }),
    measurementError,
    detectableChange: normalQuantile(0.975) * Math.SQRT2 * measurementError,
  };
}
