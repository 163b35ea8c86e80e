import { surveyVariance, type Contributions, type SurveyDesign } from './survey-design.ts';

/** An estimate with its standard error, and what each unit adds to it. */
export type SurveyEstimate = {
  readonly value: number;
  readonly standardError: number;
  readonly contributions: Contributions;
};

const estimate = (design: SurveyDesign, value: number, contributions: Contributions): SurveyEstimate => ({
  value,
  standardError: Math.sqrt(surveyVariance(design, contributions)),
  contributions,
});

/** Σ w y (Horvitz & Thompson 1952). */
export function surveyTotal(design: SurveyDesign, y: readonly number[]): SurveyEstimate {
  const contributions = weighted(design, y);
  return estimate(design, sum(contributions), contributions);
}

/**
 * Σ w y / Σ w x, combined over strata, by the residuals w (y − R x) / Σ w x (Cochran 1977, 6.11). Points earned over points
 * possible, or the mean of a domain with x 1 inside it and 0 outside, y being 0 there.
 */
export function surveyRatio(
  design: SurveyDesign,
  numerator: readonly number[],
  denominator: readonly number[],
): SurveyEstimate {
  const [over, under] = [weighted(design, numerator), weighted(design, denominator)];
  const whole = sum(under);
  const ratio = sum(over) / whole;
  return estimate(
    design,
    ratio,
    over.map((value, index) => (value - ratio * (under[index] ?? NaN)) / whole),
  );
}

/** Σ w y / Σ w (Hájek 1971). */
export const surveyMean = (design: SurveyDesign, y: readonly number[]): SurveyEstimate =>
  surveyRatio(
    design,
    y,
    y.map(() => 1),
  );

/** The mean of the units of a domain that crosses strata. */
export const domainMean = (
  design: SurveyDesign,
  y: readonly number[],
  inside: readonly boolean[],
): SurveyEstimate =>
  surveyRatio(
    design,
    y.map((value, index) => (inside[index] === true ? value : 0)),
    inside.map(Number),
  );

/** a − b of one sample, with what they share: two domains of one design are not independent. */
export const surveyDifference = (
  design: SurveyDesign,
  a: SurveyEstimate,
  b: SurveyEstimate,
): SurveyEstimate =>
  estimate(
    design,
    a.value - b.value,
    a.contributions.map((own, index) => own - (b.contributions[index] ?? NaN)),
  );

const weighted = ({ units }: SurveyDesign, y: readonly number[]): readonly number[] =>
  units.map(({ weight }, index) => weight * (y[index] ?? NaN));

const sum = (terms: readonly number[]): number => terms.reduce((all, term) => all + term, 0);
