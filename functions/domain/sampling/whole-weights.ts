/** Weights are added up by the thousand and stay exact below 2^53. */
const LARGEST = 2 ** 40;

/**
 * Weights as whole numbers in the same proportions, so that what is shared out by them is exact and the same
 * everywhere: as they are when they are whole and not too large, else to twelve digits of the largest.
 * @param values finite, 0 or more; what is above 0 stays above 0
 */
export function wholeWeights(values: readonly number[]): readonly number[] {
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  if (largest <= LARGEST && values.every(Number.isInteger)) return values;
  const factor = LARGEST / largest;
  return values.map((value) => (value > 0 ? Math.max(1, Math.round(value * factor)) : 0));
}
