/** How much two different categories agree: not at all, or more the nearer they are. */
export type Weighting = 'unweighted' | 'linear' | 'quadratic' | 'ordinal';

/** How much each category agrees with each, in [0,1]: 1 with itself. */
export type Weights = readonly (readonly number[])[];

/** Gwet's ordinal weights (2014) count the pairs of categories between two: not Krippendorff's ordinal metric. */
const pairs = (distance: number): number => ((distance + 1) * distance) / 2;

const distanceOf: Readonly<Record<Weighting, (distance: number) => number>> = {
  unweighted: Math.sign,
  linear: (distance) => distance,
  quadratic: (distance) => distance * distance,
  ordinal: pairs,
};

/**
 * Weights of q categories by their places in order: 1 − d(|i−j|)/d(q−1), with d the distance itself (linear), its
 * square (quadratic) or the pairs of categories it spans (ordinal).
 */
export function agreementWeights(weighting: Weighting, q: number): Weights {
  const distance = distanceOf[weighting];
  return weightsBy(q, (i, j) => distance(Math.abs(i - j)));
}

/** 1 − δ/max δ for a disagreement δ of the categories at two places. */
export function weightsBy(q: number, disagreement: (i: number, j: number) => number): Weights {
  const places = [...Array(q).keys()];
  const all = places.map((i) => places.map((j) => disagreement(i, j)));
  const most = Math.max(...all.flat());
  return all.map((row) => row.map((one) => (most === 0 ? 1 : 1 - one / most)));
}
