import { clopperPearson } from './clopper-pearson.ts';
import { quantileOf } from './difference-test.ts';
import type { Interval } from './interval.ts';

/** A proportion of a survey, in (0,1), known with an error and its degrees of freedom. */
export type SurveyProportion = {
  readonly p: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
};

/** Student's interval on the log-odds: log(p / (1 − p)) ± t SE / (p (1 − p)), brought back. */
export function logitInterval(of: SurveyProportion, confidence = 0.95): Interval {
  const { p } = of;
  const margin = marginOf(of, confidence) / (p * (1 - p));
  const back = (odds: number): number => 1 / (1 + Math.exp(-odds));
  const odds = Math.log(p / (1 - p));
  return { low: back(odds - margin), high: back(odds + margin) };
}

/** Student's interval on arcsin √p, brought back. */
export function arcsineInterval(of: SurveyProportion, confidence = 0.95): Interval {
  const margin = marginOf(of, confidence) / (2 * Math.sqrt(of.p * (1 - of.p)));
  const angle = Math.asin(Math.sqrt(of.p));
  return { low: Math.sin(angle - margin) ** 2, high: Math.sin(angle + margin) ** 2 };
}

/**
 * Clopper and Pearson's interval with the n a simple sample would need to be as good, p (1 − p) / V × (t_{n−1} / t_df)²
 * (Korn & Graubard 1998): for clusters.
 * @param n units of the sample
 */
export function kornGraubard(of: SurveyProportion, n: number, confidence = 0.95): Interval {
  const { p, standardError, degreesOfFreedom } = of;
  const tail = 0.5 + confidence / 2;
  const ratio = quantileOf(tail, n - 1) / quantileOf(tail, degreesOfFreedom);
  const effective = ((p * (1 - p)) / standardError ** 2) * ratio ** 2;
  return clopperPearson(effective * p, effective, confidence);
}

const marginOf = ({ standardError, degreesOfFreedom }: SurveyProportion, confidence: number): number =>
  quantileOf(0.5 + confidence / 2, degreesOfFreedom) * standardError;
