import { MINIMUM_EVALUATIONS } from '../figure.ts';
import { figureOfPast, type PastFigure } from '../past-figure.ts';
import { compositeOf, type CompositeMean } from './composite.ts';
import { noDifference, testable, type Difference, type FlowSample } from './difference.ts';

/**
 * The change of a figure from one taken over from an earlier workbook: of the figures as they are, since the volumes of
 * then are not known. Tested where one flow is asked, and n and the deviation were taken over too.
 */
export function pastDifference(
  now: readonly FlowSample[],
  past: PastFigure | undefined,
  { scale, isPooled }: { readonly scale: number; readonly isPooled: boolean },
): Difference {
  const n = now.reduce((sum, { estimate }) => sum + estimate.n, 0);
  const counts = { n, nBefore: past?.n ?? null };
  if (n === 0) return noDifference('not-collected', counts);
  if (n < MINIMUM_EVALUATIONS) return noDifference('too-few', counts);
  if (past === undefined) return noDifference('not-collected-before', counts);
  const { value: published } = figureOfPast(past, scale);
  if (published === null) return noDifference('too-few-before', counts);
  const value = published / scale;
  const own = compositeOf(now.map(({ estimate }) => estimate));
  if (own === undefined) return noDifference('weights-unknown', counts);
  const difference = { ...counts, value: own.mean - value, mix: null, reason: null };
  if (isPooled) return { ...difference, untested: 'several-flows', sides: null };
  const before = spreadOf(past, value, scale);
  if (before === undefined) return { ...difference, untested: 'imported-without-spread', sides: null };
  return { ...difference, ...testable(own, before) };
}

/** As of a simple random sample; undefined without n and deviation. */
function spreadOf(past: PastFigure, mean: number, scale: number): CompositeMean | undefined {
  const { n, deviation } = past;
  if (n === null || deviation === null) return undefined;
  const standardError = deviation / (past.scale ?? scale) / Math.sqrt(n);
  return { mean, standardError, degreesOfFreedom: n - 1 };
}
