import fc from 'fast-check';
import { largestRemainder } from '#domain/sampling/largest-remainder';
import { proportionalAllocation } from '#domain/sampling/proportional-allocation';
import { sharedCases, testWithShared } from '../../../support/shared.ts';

const sharesOf = (volumes: Record<string, number>) =>
  Object.entries(volumes).map(([key, weight]) => ({ key, weight }));

testWithShared('gives the reference allocations with a minimum', () => {
  const cases = sharedCases('alloc.minprop');

  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases)
    expect(Object.fromEntries(proportionalAllocation(sharesOf(input.N_h), input.n, input.min) ?? [])).toEqual(
      expected.n_h,
    );
});

testWithShared('gives the reference proportional allocations', () => {
  const cases = sharedCases('alloc.proportional');

  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases)
    expect([...largestRemainder(sharesOf(input.N_h), input.n).values()]).toEqual(Object.values(expected.n_h));
});

test('refuses minimums that exceed the sample', () => {
  expect(proportionalAllocation(sharesOf({ a: 10, b: 10 }), 39, 20)).toBeUndefined();
});

test('gives ties to the larger stratum, then in key order', () => {
  expect(Object.fromEntries(largestRemainder(sharesOf({ b: 1, a: 1, c: 1 }), 1))).toEqual({
    a: 1,
    b: 0,
    c: 0,
  });
});

test('always shares out exactly n, never below the minimum', () => {
  const volumes = fc.dictionary(fc.string({ minLength: 1 }), fc.nat(1_000_000), { minKeys: 1, maxKeys: 12 });
  fc.assert(
    fc.property(volumes, fc.nat(2000), fc.nat(30), (received, extra, minimum) => {
      const shares = sharesOf(received).map((share) => ({ ...share, weight: share.weight + 1 }));
      const n = shares.length * minimum + extra;
      const allocation = [...(proportionalAllocation(shares, n, minimum)?.values() ?? [])];
      expect(allocation.reduce((sum, part) => sum + part, 0)).toBe(n);
      expect(Math.min(...allocation)).toBeGreaterThanOrEqual(minimum);
    }),
  );
});
