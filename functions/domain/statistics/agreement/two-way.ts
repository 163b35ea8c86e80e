import { meanOf } from '../moments.ts';
import { total } from './chance-corrected.ts';

/** Mean squares of scores of n contacts by k evaluators (analysis of variance without repetition). */
export type TwoWay = {
  readonly n: number;
  readonly k: number;
  readonly contacts: number;
  readonly evaluators: number;
  /** What neither the contact nor the evaluator's severity explains. */
  readonly error: number;
  /** Between the scores of one contact, severity included. */
  readonly within: number;
};

/** @param scores a row per contact, a column per evaluator, none missing: two of each at least */
export function twoWay(scores: readonly (readonly number[])[]): TwoWay {
  const n = scores.length;
  const k = scores[0]?.length ?? 0;
  if (n < 2 || k < 2 || scores.some((row) => row.length !== k))
    throw new RangeError('two contacts, each scored by the same two evaluators, at least');
  const all = meanOf(scores.flat());
  const rows = scores.map(meanOf);
  const columns = evaluatorMeans(scores);
  const contacts = k * total(rows.map((mean) => (mean - all) ** 2));
  const evaluators = n * total(columns.map((mean) => (mean - all) ** 2));
  const residuals = scores.flatMap((row, i) =>
    row.map((score, j) => (score - (rows[i] ?? 0) - (columns[j] ?? 0) + all) ** 2),
  );
  const error = total(residuals);
  return {
    n,
    k,
    contacts: contacts / (n - 1),
    evaluators: evaluators / (k - 1),
    error: error / ((n - 1) * (k - 1)),
    within: (evaluators + error) / (n * (k - 1)),
  };
}

export const evaluatorMeans = (scores: readonly (readonly number[])[]): readonly number[] =>
  (scores[0] ?? []).map((_, evaluator) => meanOf(scores.map((row) => row[evaluator] ?? NaN)));
