import {
  inflatedSize,
  sizeForMean,
  sizeForShare,
  sizeForStrata,
  sizeForWilson,
  zOf,
} from '#domain/sampling/sample-size';
import { sharedCases, testWithShared } from '../../../support/shared.ts';

testWithShared('gives the reference sizes for a share', () => {
  const cases = sharedCases('size.proportion');

  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases) {
    const precisely = { margin: input.e, z: input.z, received: input.N };
    const { real, n } = sizeForShare(input.p, precisely, input.fpc);

    expect(real / expected.n_real).toBeCloseTo(1, 8);
    expect(n).toBe(expected.n);
  }
});

testWithShared('gives the reference sizes for a mean', () => {
  const cases = sharedCases('size.mean');

  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases) {
    const [margin, z] = [input.e, zOf(input.conf)];

    expect(sizeForMean(Math.sqrt(input.S2), { margin, z }).real / expected.n0).toBeCloseTo(1, 8);
    expect(
      sizeForMean(Math.sqrt(input.S2), { margin, z, received: input.N }).real / expected.n_real,
    ).toBeCloseTo(1, 8);
  }
});

test('rounds up, but not what is whole', () => {
  expect(sizeForMean(5, { margin: 1, z: 2 })).toEqual({ real: 100, n: 100 });
  expect(sizeForMean(5.01, { margin: 1, z: 2 }).n).toBe(101);
});

test('a Wilson interval of that size has the margin asked for', () => {
  const [p, margin, z] = [0.02, 0.01, zOf(0.95)];
  const { real } = sizeForWilson(p, { margin, z });

  const half = (z / (1 + (z * z) / real)) * Math.sqrt((p * (1 - p)) / real + (z * z) / (4 * real * real));
  expect(half).toBeCloseTo(margin, 12);
});

test('strata of one kind shared out in proportion need what a simple sample needs', () => {
  const strata = [600, 300, 100].map((received) => ({ received, deviation: 3, share: received / 1000 }));
  const precisely = { margin: 0.4, z: zOf(0.95) };

  expect(sizeForStrata(strata, precisely).real).toBeCloseTo(
    sizeForMean(3, { ...precisely, received: 1000 }).real,
    9,
  );
});

test('what cannot be used and what is alike is drawn on top', () => {
  expect(inflatedSize(100, 1, 1).n).toBe(100);
  expect(inflatedSize(100, 1.5, 0.8).n).toBe(188);
});
