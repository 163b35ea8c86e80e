import { clopperPearson, lowerBound, upperBound } from '#domain/statistics/clopper-pearson';
import {
  normalProportionFunnelLimit,
  funnelLimits,
  proportionFunnelLimits,
} from '#domain/statistics/funnel-limits';
import { midP } from '#domain/statistics/mid-p';
import { miettinenNurminen } from '#domain/statistics/miettinen-nurminen';
import { moverWilson } from '#domain/statistics/mover-wilson';
import { newcombe } from '#domain/statistics/newcombe';
import {
  mcnemar,
  mcnemarExact,
  newcombePaired,
  pairedDifference,
} from '#domain/statistics/paired-proportions';
import { agrestiCoull, jeffreys, wald } from '#domain/statistics/proportion-intervals';
import { stratifiedWilson } from '#domain/statistics/stratified-wilson';
import { wilson, wilsonCorrected } from '#domain/statistics/wilson';

const close = (got: { low: number; high: number }, low: number, high: number, digits = 9): void => {
  expect(got.low).toBeCloseTo(low, digits);
  expect(got.high).toBeCloseTo(high, digits);
};

test('3 of 17 have the intervals of prop.test and binom.test', () => {
  close(wilson(3, 17), 0.0619112663762, 0.410294585688);
  close(wilsonCorrected(3, 17), 0.0467295697162, 0.441955919168);
  close(clopperPearson(3, 17), 0.0379850680706, 0.434317872844);
});

test('none of 20 leaves the intervals of Newcombe (1998a, table I), and all of 20 their mirrors', () => {
  for (const [of, high] of [
    [wilson, 0.161125158052819],
    [wilsonCorrected, 0.200453345013487],
    [clopperPearson, 0.168433470983085],
    [midP, 0.139108340668265],
    [jeffreys, 0.116638982904875],
    [wald, 0],
  ] as const) {
    close(of(0, 20), 0, high);
    close(of(20, 20), 1 - high, 1);
  }
  close(agrestiCoull(0, 20), -0.0286844024896695, 0.189809560542489);
});

test('one side is told where none or all had it: the rule of three, exactly', () => {
  expect(upperBound(0, 100)).toBeCloseTo(1 - 0.05 ** (1 / 100), 12);
  expect(lowerBound(100, 100)).toBeCloseTo(0.05 ** (1 / 100), 12);
});

test('differences have the intervals of Newcombe (1998b, table II)', () => {
  close(newcombe({ x: 56, n: 70 }, { x: 48, n: 80 }), 0.0524314724023649, 0.333872654036906);
  close(newcombe({ x: 5, n: 56 }, { x: 0, n: 29 }), -0.0381371479035369, 0.192560013855112);
  close(miettinenNurminen({ x: 5, n: 56 }, { x: 0, n: 29 }), -0.032596561773972, 0.193330976693686, 7);
});

test('nothing seen on either side is a difference of nothing, with an interval', () => {
  const { low, high } = miettinenNurminen({ x: 0, n: 30 }, { x: 0, n: 30 });

  expect(low).toBeCloseTo(-high, 9);
  expect(high).toBeGreaterThan(0.05);
  expect(high).toBeLessThan(0.2);
});

test('passes and fails of two judges: intervals of ratesci, tests of mcnemar.test and binom.test', () => {
  const counts = { both: 20, only1: 12, only2: 2, neither: 16 };

  expect(pairedDifference(counts)).toBe(0.2);
  close(newcombePaired(counts), 0.0561564248417483, 0.329206995400141);
  expect(mcnemar(counts).probability).toBeCloseTo(0.00752631516646, 11);
  expect(mcnemarExact(counts)).toBeCloseTo(0.012939453125, 12);
  expect(mcnemar({ ...counts, only1: 0, only2: 0 })).toEqual({ chiSquare: 0, probability: 1 });
  expect(mcnemarExact({ ...counts, only1: 3, only2: 3 })).toBe(1);
});

test('a stratified share has an interval even where every stratum is at 0 or 1', () => {
  const strata = [
    { x: 0, n: 12, weight: 300 },
    { x: 9, n: 9, weight: 100 },
  ];

  expect(stratifiedWilson(strata)).toBeUndefined();
  const { low, high } = moverWilson(strata);
  expect(low).toBeLessThan(0.25);
  expect(low).toBeGreaterThan(0.15);
  expect(high).toBeGreaterThan(0.25);
});

test('one stratum is not stratified', () => {
  const alone = [{ x: 7, n: 30, weight: 12 }];
  const { low, high } = wilson(7, 30);

  close(moverWilson(alone), low, high, 12);
  close(stratifiedWilson(alone)!, low, high, 12);
});

test('funnels narrow as n grows and stay inside what a share can be', () => {
  const [few, many] = [proportionFunnelLimits(0.95, 8), proportionFunnelLimits(0.95, 800)];

  expect(few.high998).toBeLessThanOrEqual(1);
  expect(few.low998).toBeGreaterThanOrEqual(0);
  expect(many.high95 - many.low95).toBeLessThan((few.high95 - few.low95) / 3);
  expect(normalProportionFunnelLimit(0.95, 800, 0.025)).toBeCloseTo(many.low95, 2);
  expect(funnelLimits(15, 3.2, 100).low95).toBeCloseTo(15 - 1.95996398454005 * 0.32, 12);
  expect(funnelLimits(15, 3.2, 100).high998).toBeCloseTo(15 + 3.09023230616781 * 0.32, 12);
});
