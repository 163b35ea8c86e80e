import { sumOf } from '../activity/count-activity.ts';
import type { CountedRecord } from '../activity/counted-record.ts';
import { fractionOf, multiply, sum, toNumber, type Fraction } from '../fraction.ts';
import { firstOfEachFlow, type PlatformCount } from './count-platform.ts';
import type { Indicator, Term } from './indicator.ts';
import { quantityOf, type Judgements } from './quantity-of.ts';

/** What an indicator comes to above and below the line, exactly. */
export type IndicatorSums = {
  readonly above: Fraction;
  /** Of each term above, before its sign. */
  readonly terms: readonly Fraction[];
  /** Absent for an indicator that is a sum. */
  readonly below: Fraction | undefined;
  /** Of marks of effort, where every record has them. */
  readonly squares: Fraction | undefined;
  /** What is counted below the line, or the answers behind a sum; null where nothing is. */
  readonly n: number | null;
};

/** The sums of an indicator over the platforms that count it. */
export function indicatorSums(
  indicator: Indicator,
  counted: readonly PlatformCount[],
  judgements: Judgements,
): IndicatorSums {
  const total = (side: 'above' | 'below', term: Term): Fraction =>
    sum(counted.map((count) => termSum(count[side].records, term, judgements)));
  const signed = (side: 'above' | 'below', term: Term): Fraction =>
    multiply(total(side, term), fractionOf(term.times));
  const below = indicator.below && sum(indicator.below.map((term) => signed('below', term)));
  const answers = indicator.answers && total('above', { of: indicator.answers, times: 1 });
  return {
    above: sum(indicator.above.map((term) => signed('above', term))),
    terms: indicator.above.map((term) => total('above', term)),
    below,
    squares: squaresOf(counted),
    n: countOf(counted.length === 0 ? undefined : (below ?? answers)),
  };
}

const termSum = (
  records: readonly CountedRecord[],
  { of, atStart }: Term,
  judgements: Judgements,
): Fraction => sumOf(atStart === true ? firstOfEachFlow(records) : records, quantityOf(of, judgements));

function squaresOf(counted: readonly PlatformCount[]): Fraction | undefined {
  const records = counted.flatMap(({ above }) => above.records);
  if (records.some(({ counted: own }) => own.effortSquares === undefined)) return undefined;
  return sumOf(records, ({ counted: own }) => own.effortSquares);
}

/** More taken off below the line than there is counts as nothing. */
function countOf(below: Fraction | undefined): number | null {
  const n = below === undefined ? null : toNumber(below);
  return n === null || n < 0 ? null : n;
}
