import { agreementWeights } from '#domain/statistics/agreement/agreement-weights';
import { brennanPrediger } from '#domain/statistics/agreement/brennan-prediger';
import { agreementInterval } from '#domain/statistics/agreement/chance-corrected';
import { congerKappa } from '#domain/statistics/agreement/conger-kappa';
import { fleissKappa, fleissNullError } from '#domain/statistics/agreement/fleiss-kappa';
import { gwetAgreement } from '#domain/statistics/agreement/gwet';
import { alphaOf, krippendorffAlpha } from '#domain/statistics/agreement/krippendorff';
import { tabulate, type Ratings } from '#domain/statistics/agreement/ratings';

/** Krippendorff's four observers of twelve units (2011); errors as R irrCAC 1.0 gives them. */
const canonical: Ratings<number> = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, null, 3, null],
];
const { categories, counts } = tabulate(canonical);

test('unweighted coefficients and their errors are those of irrCAC', () => {
  const told = [gwetAgreement(counts), fleissKappa(counts), brennanPrediger(counts)].map(
    ({ coefficient, standardError }) => [coefficient?.toFixed(5), standardError?.toFixed(5)],
  );

  expect(told).toEqual([
    ['0.77544', '0.14295'],
    ['0.76117', '0.15302'],
    ['0.77273', '0.14472'],
  ]);
  expect(congerKappa(canonical)).toBeCloseTo(0.76282, 5);
  expect(categories).toEqual([1, 2, 3, 4, 5]);
});

test('ordinal weights are Gwet’s', () => {
  const { coefficient, standardError } = gwetAgreement(counts, 'ordinal');

  expect(coefficient).toBeCloseTo(0.89894, 5);
  expect(standardError).toBeCloseTo(0.1069, 5);
  expect(congerKappa(canonical, 'ordinal')).toBeCloseTo(0.84366, 5);
});

test('Krippendorff’s alpha has the published value for each metric, and the error of irrCAC', () => {
  const alphas = (['nominal', 'ordinal', 'interval', 'ratio'] as const).map((metric) =>
    krippendorffAlpha(canonical, metric).coefficient?.toFixed(3),
  );

  expect(alphas).toEqual(['0.743', '0.815', '0.849', '0.797']);
  expect(krippendorffAlpha(canonical, 'nominal').standardError).toBeCloseTo(0.14557, 5);
  const linear = alphaOf(counts, agreementWeights('linear', 5));
  expect([linear.coefficient?.toFixed(5), linear.standardError?.toFixed(5)]).toEqual(['0.80038', '0.13548']);
});

test('an interval is Student’s over the contacts and never above 1', () => {
  const interval = agreementInterval(gwetAgreement(counts));

  // t₁₁(0.975) = 2.20098516
  expect(interval?.low).toBeCloseTo(0.77544407 - 2.20098516 * 0.14294995, 6);
  expect(interval?.high).toBe(1);
});

test('Fleiss’ kappa of the published counts, and its error by chance alone', () => {
  const published = [
    [0, 0, 0, 6, 0],
    [0, 3, 0, 0, 3],
    [0, 1, 4, 0, 1],
    [0, 0, 0, 0, 6],
    [0, 3, 0, 3, 0],
    [2, 0, 4, 0, 0],
    [0, 0, 4, 0, 2],
    [2, 0, 3, 1, 0],
    [2, 0, 0, 4, 0],
    [0, 0, 0, 0, 6],
    [1, 0, 0, 5, 0],
    [1, 1, 0, 4, 0],
    [0, 3, 3, 0, 0],
    [1, 0, 0, 5, 0],
    [0, 2, 0, 3, 1],
  ];

  expect(fleissKappa(published).coefficient).toBeCloseTo(0.4139265, 7);
  expect(fleissKappa(published).standardError).toBeCloseTo(0.08119291, 8);
  expect(fleissNullError(published)).toBeCloseTo(0.03527976668, 10);
});

test('contacts nobody scored twice tell nothing', () => {
  const once = tabulate<number>([
    [1, null],
    [null, 2],
    [null, null],
  ]).counts;

  expect(once).toHaveLength(2);
  expect(gwetAgreement(once)).toMatchObject({ coefficient: null, standardError: null });
  expect(agreementInterval(gwetAgreement(once))).toBeNull();
});

test('one contact has no error, and categories may be texts', () => {
  const single = tabulate([['yes', 'no', 'yes']]);

  expect(single.categories).toEqual(['no', 'yes']);
  expect(gwetAgreement(single.counts).standardError).toBeNull();
});
