import {
  cohenKappa,
  largestKappa,
  percentAgreement,
  tableCounts,
} from '#domain/statistics/agreement/cohen-kappa';
import { fleissKappa } from '#domain/statistics/agreement/fleiss-kappa';
import { gwetOfTable } from '#domain/statistics/agreement/gwet';

/** Gwet, Handbook of Inter-Rater Reliability (2014): two abstractors, R irrCAC and vcd::Kappa. */
const abstractors = [
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
];

test('kappas of the published table, weighted or not, with the errors of Fleiss, Cohen and Everitt', () => {
  expect(percentAgreement(abstractors)).toBe(0.89);
  expect(cohenKappa(abstractors).coefficient).toBeCloseTo(0.7964094, 7);
  expect(cohenKappa(abstractors).standardError).toBeCloseTo(0.0589107183, 9);
  expect(cohenKappa(abstractors, 'linear').coefficient).toBeCloseTo(0.842902028, 9);
  expect(cohenKappa(abstractors, 'quadratic').standardError).toBeCloseTo(0.0353515076, 9);
  expect(largestKappa(abstractors)).toBeCloseTo(0.944475292, 9);
  expect(fleissKappa(tableCounts(abstractors)).coefficient).toBeCloseTo(0.796239696, 9);
});

test('Gwet’s coefficient of the published table', () => {
  expect(gwetOfTable(abstractors).coefficient).toBeCloseTo(0.8493305, 7);
  expect(gwetOfTable(abstractors).standardError).toBeCloseTo(0.0432174675, 9);
});

test('when nearly all is compliant, kappa collapses and Gwet’s coefficient does not', () => {
  const skewed = [
    [118, 5],
    [2, 0],
  ];

  expect(percentAgreement(skewed)).toBe(0.944);
  expect(cohenKappa(skewed).coefficient).toBeLessThan(0);
  expect(gwetOfTable(skewed).coefficient).toBeGreaterThan(0.93);
});

test('with one category for everything chance has the last word: there is no kappa, and full agreement for Gwet', () => {
  const all = [
    [10, 0],
    [0, 0],
  ];

  expect(cohenKappa(all)).toMatchObject({ coefficient: null, standardError: null });
  expect(largestKappa(all)).toBeNull();
  expect(gwetOfTable(all)).toMatchObject({ coefficient: 1, standardError: 0 });
});
