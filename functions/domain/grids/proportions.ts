import { divide, equals, fractionOf, isZero, multiply, type Fraction } from '../fraction.ts';
import type { Criterion, Grid, Section } from '../grid.ts';
import { possiblePoints } from '../scoring/criterion-score.ts';

/** Two versions of a part, and which criteria count in either. */
export type Pair<T> = { readonly before: T; readonly after: T };

type Weights = readonly Pair<Fraction>[];

/** True when every weight was multiplied by the same number: shares, and so scores, stay what they were. */
function proportional(weights: Weights): boolean {
  const moved = weights.filter(({ before, after }) => !isZero(before) || !isZero(after));
  if (moved.some(({ before, after }) => isZero(before) || isZero(after))) return false;
  const ratios = moved.map(({ before, after }) => divide(after, before));
  return ratios.every((ratio) => ratios[0] !== undefined && equals(ratio, ratios[0]));
}

export type Proportions = {
  /** The sections, by id, in which what criteria weigh changed in proportion. */
  readonly inside: ReadonlySet<string>;
  /** True when what sections weigh changed in proportion. */
  readonly between: boolean;
};

/** Whether what is in both versions weighs in each the same share. */
export function proportionsOf(grids: Pair<Grid>, earning: ReadonlySet<string>): Proportions {
  const sections = grids.before.sections.flatMap((before) => {
    const after = grids.after.sections.find(({ id }) => id === before.id);
    return after === undefined ? [] : [{ before, after }];
  });
  const points = grids.after.model === 'points';
  const weights = new Map(sections.map((pair) => [pair.after.id, criterionWeights(pair, earning, points)]));
  const inside = sections.filter(({ after }) => proportional(weights.get(after.id) ?? []));
  const between = sections.flatMap((pair) => {
    const inSection = weights.get(pair.after.id) ?? [];
    return points ? inSection.map((weight) => timesSection(pair, weight)) : ownWeights(pair, inSection);
  });
  return { inside: new Set(inside.map(({ after }) => after.id)), between: proportional(between) };
}

const ownWeights = ({ before, after }: Pair<Section>, inSection: Weights): Weights =>
  inSection.length === 0 ? [] : [{ before: fractionOf(before.weight), after: fractionOf(after.weight) }];

const timesSection = (pair: Pair<Section>, weight: Pair<Fraction>): Pair<Fraction> => ({
  before: multiply(weight.before, fractionOf(pair.before.weight)),
  after: multiply(weight.after, fractionOf(pair.after.weight)),
});

/** What each criterion of both versions of a section weighs in it: its weight, or the points of its best answer. */
function criterionWeights(
  { before, after }: Pair<Section>,
  earning: ReadonlySet<string>,
  points: boolean,
): Weights {
  const weight = (one: Criterion): Fraction => (points ? possiblePoints(one) : fractionOf(one.weight));
  return before.criteria
    .filter(({ id }) => earning.has(id))
    .flatMap((one) => {
      const other = after.criteria.find(({ id }) => id === one.id);
      return other === undefined ? [] : [{ before: weight(one), after: weight(other) }];
    });
}
