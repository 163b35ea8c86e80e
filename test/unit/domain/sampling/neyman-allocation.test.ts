import { allocationForBudget, allocationForVariance } from '#domain/sampling/cost-allocation';
import { neymanAllocation, powerAllocation } from '#domain/sampling/neyman-allocation';
import { sharedCases, testWithShared } from '../../../support/shared.ts';

const keyOf = (index: number) => String(index).padStart(3, '0');
const close = (got: number, wanted: number) => expect(got / wanted).toBeCloseTo(1, 7);

testWithShared('gives the reference Neyman allocations', () => {
  const cases = sharedCases('alloc.neyman');

  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases) {
    const strata = input.N_h.map((received: number, index: number) => ({
      key: keyOf(index),
      received,
      deviation: input.S_h[index],
      upper: input.upper?.[index],
    }));
    const { real, whole } = neymanAllocation(strata, input.n)!;

    [...real.values()].forEach((value, index) => close(value, expected.n_h_real[index]));
    expect([...whole.values()]).toEqual(expected.n_h);
  }
});

testWithShared('gives the reference power allocations', () => {
  const cases = sharedCases('alloc.power');

  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases) {
    const strata = input.strata.map((key: string, index: number) => ({
      key,
      received: input.X_h[index],
      size: input.X_h[index],
      deviation: input.S_h[index],
      mean: input.Ybar_h[index],
    }));
    const { real, whole } = powerAllocation(strata, input.n, input.q)!;

    [...real.values()].forEach((value, index) => close(value, expected.n_h_real[index]));
    expect([...whole.values()]).toEqual(expected.n_h);
  }
});

test('keeps a stratum at its upper bound and shares the rest again', () => {
  const strata = [
    { key: 'a', received: 10, deviation: 100, upper: 10 },
    { key: 'b', received: 500, deviation: 1 },
    { key: 'c', received: 250, deviation: 1 },
  ];

  expect(Object.fromEntries(neymanAllocation(strata, 40)!.whole)).toEqual({ a: 10, b: 20, c: 10 });
});

/** Of two strata, the one that costs four times as much gets 600 × 2 / √4 against 400 × 1 / √1. */
const costed = [
  { received: 600, deviation: 2, cost: 4 },
  { received: 400, deviation: 1, cost: 1 },
];

test('spends a budget where it tells most', () => {
  const { n, shares } = allocationForBudget(costed, 1000);

  expect(shares[0]! / shares[1]!).toBeCloseTo(600 / 400, 12);
  expect(4 * shares[0]! + shares[1]!).toBeCloseTo(1000, 9);
  expect(n).toBeCloseTo(shares[0]! + shares[1]!, 12);
});

test('reaches the variance asked for, finite correction included', () => {
  const { shares } = allocationForVariance(costed, 0.01);

  const variance = costed.reduce(
    (sum, { received, deviation }, index) =>
      sum + (((received / 1000) ** 2 * deviation ** 2) / shares[index]!) * (1 - shares[index]! / received),
    0,
  );
  expect(variance).toBeCloseTo(0.01, 12);
});
