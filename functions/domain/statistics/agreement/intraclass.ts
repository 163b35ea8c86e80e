import { fisherQuantile, fisherTails } from '../fisher-f.ts';
import type { Interval } from '../interval.ts';
import { twoWay, type TwoWay } from './two-way.ts';

/** An intraclass correlation: 1 when evaluators always give the same scores, NaN when all scores are the same. */
export type Correlation = Interval & { readonly value: number };

export type Intraclass = {
  readonly squares: TwoWay;
  /** ICC(1,1): each contact was scored by other evaluators. */
  readonly oneWay: Correlation;
  /** ICC(2,1), absolute agreement: the evaluators are a sample, their severity counts. */
  readonly agreement: Correlation;
  /** ICC(3,1), consistency: severity does not count. Well above `agreement`, the disagreement is mere severity. */
  readonly consistency: Correlation;
  /** The same for the mean of k evaluators: ICC(1,k), ICC(2,k), ICC(3,k). */
  readonly meanOneWay: Correlation;
  readonly meanAgreement: Correlation;
  readonly meanConsistency: Correlation;
  /** Whether contacts differ at all, by F of contacts over error. */
  readonly test: {
    readonly F: number;
    readonly df1: number;
    readonly df2: number;
    readonly probability: number;
  };
};

/**
 * Intraclass correlations of scores with intervals from F (Shrout & Fleiss 1979; McGraw & Wong 1996).
 * @param scores a row per contact, a column per evaluator, none missing: two of each at least
 */
export function intraclass(scores: readonly (readonly number[])[], confidence = 0.95): Intraclass {
  const squares = twoWay(scores);
  const { n, k, contacts, within, error } = squares;
  const tail = 0.5 + confidence / 2;
  const df1 = n - 1;
  const df2 = (n - 1) * (k - 1);
  const oneWay = ratioCorrelation(contacts, within, { k, tail, df1, df2: n * (k - 1) });
  const consistency = ratioCorrelation(contacts, error, { k, tail, df1, df2 });
  const agreement = absolute(squares, tail);
  const F = contacts / error;
  return {
    squares,
    oneWay,
    agreement,
    consistency,
    meanOneWay: ofMean(oneWay, k),
    meanAgreement: ofMean(agreement, k),
    meanConsistency: ofMean(consistency, k),
    test: { F, df1, df2, probability: fisherTails(F, df1, df2).upper },
  };
}

type RatioTerms = { readonly k: number; readonly tail: number; readonly df1: number; readonly df2: number };

/** (a − b)/(a + (k−1)b) of two mean squares, with the limits their ratio F has: forms 1 and 3. */
function ratioCorrelation(a: number, b: number, { k, tail, df1, df2 }: RatioTerms): Correlation {
  const correlation = (above: number, below: number): number => (above - below) / (above + (k - 1) * below);
  return {
    value: correlation(a, b),
    low: correlation(a, b * fisherQuantile(tail, df1, df2)),
    high: correlation(a * fisherQuantile(tail, df2, df1), b),
  };
}

/** ICC(2,1), whose limits take Satterthwaite's degrees of freedom for the error that severity adds to. */
function absolute({ n, k, contacts, evaluators, error }: TwoWay, tail: number): Correlation {
  const value = (contacts - error) / (contacts + (k - 1) * error + (k * (evaluators - error)) / n);
  const severity = k * value * evaluators;
  const chance = error * (n * (1 + (k - 1) * value) - k * value);
  const freedom = ((k - 1) * (n - 1) * (severity + chance) ** 2) / ((n - 1) * severity ** 2 + chance ** 2);
  // Evaluators who never differ leave nothing to be uncertain about.
  if (!Number.isFinite(freedom)) return { value, low: value, high: value };
  const above = fisherQuantile(tail, n - 1, freedom);
  const below = fisherQuantile(tail, freedom, n - 1);
  const noise = k * evaluators + (k * n - k - n) * error;
  return {
    value,
    low: (n * (contacts - above * error)) / (above * noise + n * contacts),
    high: (n * (below * contacts - error)) / (noise + n * below * contacts),
  };
}

/** Spearman and Brown: what the mean of k evaluators is worth. */
function ofMean({ value, low, high }: Correlation, k: number): Correlation {
  const raised = (one: number): number => (k * one) / (1 + (k - 1) * one);
  return { value: raised(value), low: raised(low), high: raised(high) };
}
