import { betaQuantile } from '#domain/statistics/beta';
import { incompleteBeta } from '#domain/statistics/incomplete-beta';
import { logGamma } from '#domain/statistics/log-gamma';
import { normalQuantile } from '#domain/statistics/normal';
import { studentCdf, studentQuantile } from '#domain/statistics/student';
import { sharedCases, testWithShared } from '../../../support/shared.ts';

const relative = (got: number, expected: number): number =>
  expected === 0 ? Math.abs(got) : Math.abs(got / expected - 1);

const quantile: Record<string, (p: number, ...parameters: number[]) => number> = {
  normal: (p) => normalQuantile(p),
  t: (p, df) => studentQuantile(p, df),
  beta: (p, a, b) => betaQuantile({ lower: p, upper: 1 - p }, a, b).x,
  f: (p, a, b) => {
    const { x, y } = betaQuantile({ lower: p, upper: 1 - p }, a / 2, b / 2);
    return (b * x) / (a * y);
  },
};

testWithShared('gives the reference quantiles to 1e-12', () => {
  const cases = sharedCases('dist.quantile');
  const checked: string[] = [];
  for (const { input, expected } of cases)
    input.items.forEach(({ dist, args, p }: { dist: string; args: number[]; p: number[] }, item: number) => {
      const of = quantile[dist];
      if (of === undefined) return;
      checked.push(dist);
      p.forEach((one, index) => {
        expect(relative(of(one, ...args), expected.values[item][index])).toBeLessThan(1e-12);
      });
    });

  expect(checked).toEqual(['normal', 't', 't', 'f', 'beta']);
});

test('Student is what its closed forms of one, two and four degrees of freedom say', () => {
  for (const p of [1e-9, 0.001, 0.025, 0.4, 0.6, 0.975, 0.9999]) {
    expect(relative(studentQuantile(p, 1), -1 / Math.tan(Math.PI * p))).toBeLessThan(1e-10);
    expect(relative(studentQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)))).toBeLessThan(1e-10);
    const root = Math.sqrt(4 * p * (1 - p));
    const four = 2 * Math.sqrt(Math.cos(Math.acos(root) / 3) / root - 1);
    expect(relative(studentQuantile(p, 4), Math.sign(p - 0.5) * four)).toBeLessThan(1e-8);
  }
});

test('Student comes to the normal distribution as degrees of freedom grow', () => {
  const z = normalQuantile(0.995);
  const next = z + (z ** 3 + z) / 4e6;

  expect(relative(studentQuantile(0.995, 1e6), next)).toBeLessThan(1e-11);
});

test('the normal distribution is symmetric and known far in its tails', () => {
  expect(normalQuantile(0.5)).toBe(0);
  expect(relative(normalQuantile(1e-12), -7.034483825301131)).toBeLessThan(1e-14);
  expect(normalQuantile(0.25)).toBe(-normalQuantile(0.75));
});

test('the distribution and the quantile undo each other', () => {
  for (const df of [0.5, 1, 2.7, 29, 1000, 1e6])
    for (const p of [1e-10, 0.001, 0.3, 0.5, 0.9, 0.9999])
      expect(relative(studentCdf(studentQuantile(p, df), df), p)).toBeLessThan(1e-11);
});

test('log Γ and the incomplete beta agree with what is known by hand', () => {
  expect(relative(logGamma(11), Math.log(3_628_800))).toBeLessThan(1e-14);
  expect(relative(logGamma(0.5), Math.log(Math.PI) / 2)).toBeLessThan(1e-14);
  // I_x(2, 3) = 6x² − 8x³ + 3x⁴
  expect(relative(incompleteBeta(2, 3, 0.3, 0.7).lower, 0.3483)).toBeLessThan(1e-14);
  expect(incompleteBeta(2, 3, 0, 1)).toEqual({ lower: 0, upper: 1 });
  expect(incompleteBeta(2, 3, 1, 0)).toEqual({ lower: 1, upper: 0 });
});

test('refuses what is no probability and no positive number', () => {
  expect(() => normalQuantile(1)).toThrow(RangeError);
  expect(() => studentQuantile(0, 3)).toThrow(RangeError);
  expect(() => logGamma(0)).toThrow(RangeError);
});
