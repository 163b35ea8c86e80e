import { benjaminiHochberg } from '#domain/statistics/benjamini-hochberg';
import { betweenVariance, shrunkTowards } from '#domain/statistics/between-variance';
import { blandAltman } from '#domain/statistics/bland-altman';
import { detectableDifference } from '#domain/statistics/detectable-difference';
import { differenceTest, measuredOf } from '#domain/statistics/difference-test';
import { holm } from '#domain/statistics/holm';
import { kruskalWallis } from '#domain/statistics/kruskal-wallis';
import { linConcordance } from '#domain/statistics/lin-concordance';
import { mixEffect } from '#domain/statistics/mix-effect';
import { momentsOf } from '#domain/statistics/moments';
import { isOverdispersed, overdispersion } from '#domain/statistics/overdispersion';
import { rankIntervals } from '#domain/statistics/rank-intervals';
import { welchAnova } from '#domain/statistics/welch-anova';

// Invented evaluations of three platforms; expected numbers without another source are those of R 4.2.2.
const a = [14, 12.5, 16, 15, 17.5, 11];
const b = [9, 10, 13.5, 12, 14];
const c = [18, 16.5, 17, 15.5];

test('the difference of two platforms is that of t.test', () => {
  const found = differenceTest(measuredOf(momentsOf(a)), measuredOf(momentsOf(b)));

  expect(found.t).toBeCloseTo(1.92682926829, 9);
  expect(found.degreesOfFreedom).toBeCloseTo(8.87560227908, 9);
  expect(found.probability).toBeCloseTo(0.0865633763728, 10);
  expect(found.low).toBeCloseTo(-0.464899282311, 9);
  expect(found.high).toBeCloseTo(5.73156594898, 9);
  expect(found.standardError).toBeCloseTo(1.36666666667, 9);
});

test('nothing is told of a difference where neither varies, and one that varies is told by itself', () => {
  const certain = { mean: 12, standardError: 0, degreesOfFreedom: null };
  const known = { mean: 14, standardError: 1, degreesOfFreedom: 9 };

  expect(differenceTest(certain, { ...certain, mean: 14 }).probability).toBe(1);
  expect(differenceTest(known, certain).degreesOfFreedom).toBeCloseTo(9, 12);
  expect(differenceTest({ ...known, degreesOfFreedom: null }, certain).probability).toBeCloseTo(
    0.0455002638964,
    10,
  );
});

test('a family is adjusted as by p.adjust', () => {
  const p = [0.01, 0.04, 0.03, 0.005];
  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(12)));

  expect(rounded(holm(p).adjusted)).toEqual([0.03, 0.06, 0.06, 0.02]);
  expect(rounded(benjaminiHochberg(p))).toEqual([0.02, 0.04, 0.04, 0.02]);
});

test('a hypothesis is decided at its own step, or where the procedure stopped; equal ones together', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005]).steps).toEqual([3, 2, 2, 4]);
  expect(holm([0.01, 0.01, 0.9]).steps).toEqual([3, 3, 1]);
  expect(holm([0.3, 0.2]).steps).toEqual([2, 2]);
  expect(holm([])).toEqual({ adjusted: [], steps: [] });
});

test('several platforms are compared as by oneway.test and kruskal.test', () => {
  const welch = welchAnova([a, b, c].map(momentsOf))!;
  const ranks = kruskalWallis([a, b, c])!;

  expect(welch.f).toBeCloseTo(10.3648924342, 8);
  expect(welch.between).toBe(2);
  expect(welch.within).toBeCloseTo(7.72980735186, 9);
  expect(welch.probability).toBeCloseTo(0.00648981944419, 11);
  expect(ranks.h).toBeCloseTo(7.88533094812, 9);
  expect(ranks.degreesOfFreedom).toBe(2);
  expect(ranks.probability).toBeCloseTo(0.0193964450595, 10);
});

test('nothing is compared without variance, or without a second group', () => {
  expect(welchAnova([momentsOf([1, 1, 1]), momentsOf([1, 2])])).toBeUndefined();
  expect(welchAnova([momentsOf(a)])).toBeUndefined();
  expect(kruskalWallis([[3, 3], [3]])).toBeUndefined();
  expect(kruskalWallis([a, []])).toBeUndefined();
});

test('how much platforms differ beyond chance is that of DerSimonian and Laird', () => {
  const values = [14.2, 15.1, 13, 16.4, 15];
  const errors = [0.35, 0.4, 0.6, 0.3, 0.9];
  const of = values.map((value, index) => ({ value, standardError: errors[index]! }));
  const { q, tau2, probability, i2 } = betweenVariance(of);

  expect(q).toBeCloseTo(37.608313637, 8);
  expect(tau2).toBeCloseTo(1.56569211982, 9);
  expect(probability).toBeCloseTo(1.34963028025e-7, 16);
  expect(i2).toBeCloseTo(1 - 4 / 37.608313637, 9);
  expect(betweenVariance(of.slice(0, 1)).tau2).toBe(0);
  expect(shrunkTowards(14, { value: 17, standardError: 1 }, 1)).toBe(15.5);
  expect(shrunkTowards(14, { value: 17, standardError: 1 }, 0)).toBe(14);
});

test('over-dispersion brings the outer tenths in', () => {
  expect(overdispersion([-4, -1.2, -0.5, 0.1, 0.3, 0.9, 1.4, 2.2, 6.5, -0.2])).toBeCloseTo(1.85473, 9);
  expect(isOverdispersed(1.85473, 10)).toBe(false);
  expect(isOverdispersed(2, 10)).toBe(true);
});

test('ranks are wide where platforms overlap, and 1 is the highest', () => {
  const ranks = rankIntervals([
    { value: 17, standardError: 0.1 },
    { value: 14, standardError: 0.5 },
    { value: 14.2, standardError: 0.5 },
    { value: 9, standardError: 0.1, degreesOfFreedom: 12 },
  ]);

  expect(ranks.map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [2, 3],
    [2, 3],
    [4, 4],
  ]);
});

test('a change is what strata did and what their shares did, as in Kitagawa', () => {
  const { quality, mix } = mixEffect([
    { before: 16, after: 15, weightBefore: 600, weightAfter: 30 },
    { before: 12, after: 13, weightBefore: 400, weightAfter: 70 },
  ]);

  expect(quality).toBeCloseTo(0.45 * -1 + 0.55 * 1, 12);
  expect(mix).toBeCloseTo(15.5 * -0.3 + 12.5 * 0.3, 12);
  expect(quality + mix).toBeCloseTo(0.3 * 15 + 0.7 * 13 - (0.6 * 16 + 0.4 * 12), 12);
});

test('the smallest difference that is seen four times in five', () => {
  expect(detectableDifference(1, 30)).toBeCloseTo(2.89603971777, 9);
  expect(detectableDifference(0.5)).toBeCloseTo(0.5 * (1.95996398454005 + 0.841621233572914), 9);
});

test('two judges of the same contacts: the same scores agree wholly, a severe one is told by its bias', () => {
  const severe = a.map((score) => score - 2);

  expect(linConcordance(a, a)).toBeCloseTo(1, 12);
  expect(linConcordance([3, 3], [3, 3])).toBeNull();
  expect(linConcordance(a, severe)).toBeLessThan(0.8);
  expect(blandAltman(a, severe)).toMatchObject({ n: 6, bias: 2, deviation: 0, t: 0 });
  expect(blandAltman(a, severe).slope).toBeCloseTo(0, 12);
  expect(
    blandAltman(
      a,
      a.map((score) => score / 2),
    ).slope,
  ).toBeCloseTo(2 / 3, 12);
});
