import {
  mergedMoments,
  momentsOf,
  noMoments,
  sampleDeviation,
  withValue,
  type Moments,
} from '#domain/statistics/moments';

/** NIST StRD, univariate summary statistics: NumAcc1 to NumAcc4, with their certified means and deviations. */
const alternating = (first: number, low: number, high: number): number[] => [
  first,
  ...Array.from({ length: 1000 }, (_, index) => (index % 2 === 0 ? low : high)),
];
const certified: readonly [values: number[], mean: number, deviation: number][] = [
  [[10_000_001, 10_000_003, 10_000_002], 10_000_002, 1],
  [alternating(1.2, 1.1, 1.3), 1.2, 0.1],
  [alternating(1_000_000.2, 1_000_000.1, 1_000_000.3), 1_000_000.2, 0.1],
  [alternating(10_000_000.2, 10_000_000.1, 10_000_000.3), 10_000_000.2, 0.1],
];

/** In seven parts, as when aggregates of a wave are put together. */
function inParts(values: readonly number[]): Moments {
  const parts = Array.from({ length: 7 }, (_, part) => values.filter((_value, index) => index % 7 === part));
  return parts.map(momentsOf).reduce(mergedMoments, noMoments);
}

test('means and deviations are the certified ones at once, one by one and in merged parts', () => {
  for (const [values, mean, deviation] of certified)
    for (const moments of [momentsOf(values), values.reduce(withValue, noMoments), inParts(values)]) {
      expect(moments.n).toBe(values.length);
      expect(moments.mean / mean).toBeCloseTo(1, 14);
      // The data themselves are rounded in the eighth digit after the point: no method can be nearer.
      expect(sampleDeviation(moments) / deviation).toBeCloseTo(1, 7);
    }
});

test('nothing has no mean, and one value no deviation', () => {
  expect(momentsOf([])).toEqual(noMoments);
  expect(sampleDeviation(momentsOf([7]))).toBeNaN();
});
