import { surveyVariance, type SurveyDesign } from './survey-design.ts';

export type PostStratified = {
  readonly mean: number;
  readonly standardError: number;
  readonly total: number;
  readonly totalError: number;
};

/**
 * Mean and total once weights are brought to what each group is known to count, by the residuals w (y − ȳ_g) (Holt & Smith
 * 1979; linearised as in R survey).
 * @param groups of each unit
 * @param sizes known, by group
 */
export function postStratified(
  design: SurveyDesign,
  y: readonly number[],
  { groups, sizes }: { readonly groups: readonly string[]; readonly sizes: ReadonlyMap<string, number> },
): PostStratified {
  const sampled = new Map<string, { weight: number; sum: number }>();
  design.units.forEach(({ weight }, index) => {
    const group = groups[index] ?? '';
    const before = sampled.get(group) ?? { weight: 0, sum: 0 };
    sampled.set(group, {
      weight: before.weight + weight,
      sum: before.sum + weight * (y[index] ?? NaN),
    });
  });
  const known = [...sampled].map(([group, { weight, sum }]) => ({
    group,
    size: sizes.get(group) ?? NaN,
    mean: sum / weight,
    factor: (sizes.get(group) ?? NaN) / weight,
  }));
  const byGroup = new Map(known.map((one) => [one.group, one]));
  const residuals = design.units.map(({ weight }, index) => {
    const { factor, mean } = byGroup.get(groups[index] ?? '') ?? { factor: NaN, mean: NaN };
    return weight * factor * ((y[index] ?? NaN) - mean);
  });
  const total = known.reduce((all, { size, mean }) => all + size * mean, 0);
  const whole = known.reduce((all, { size }) => all + size, 0);
  const totalError = Math.sqrt(surveyVariance(design, residuals));
  return { mean: total / whole, standardError: totalError / whole, total, totalError };
}
