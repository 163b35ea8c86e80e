import { fisherExact } from '#domain/statistics/impact/fisher-exact';
import { mantelHaenszel } from '#domain/statistics/impact/mantel-haenszel';
import { crudeRisk, isReversed, standardisedRisk } from '#domain/statistics/impact/standardised-risk';
import {
  koopmanRatio,
  oddsRatio,
  riskChiSquare,
  riskDifference,
  riskRatio,
  type TwoByTwo,
} from '#domain/statistics/impact/two-by-two';

const table = (a: number, m: number, c: number, n: number): TwoByTwo => ({
  exposed: { x: a, n: m },
  unexposed: { x: c, n },
});

/** Physicians' Health Study: Agresti, Categorical Data Analysis, table 2.3. */
const aspirin = table(189, 11034, 104, 11037);

test('effects of the aspirin study are the published ones', () => {
  expect(riskDifference(aspirin).value).toBeCloseTo(0.007706024, 9);
  expect(riskDifference(aspirin).low).toBeCloseTo(0.00470203, 8);
  expect(riskRatio(aspirin)).toMatchObject({
    value: expect.closeTo(1.8178, 4),
    low: expect.closeTo(1.43303, 5),
  });
  expect(koopmanRatio(aspirin)!.low).toBeCloseTo(1.433903815, 8);
  expect(koopmanRatio(aspirin)!.high).toBeCloseTo(2.304712856, 8);
  expect(oddsRatio(aspirin)!.high).toBeCloseTo(2.330779751, 8);
  expect(riskChiSquare(aspirin).chi2).toBeCloseTo(25.0138839672, 8);
  expect(fisherExact(aspirin) / 5.03283559972275e-7).toBeCloseTo(1, 6);
});

test('an event never seen leaves no ratio, and a score interval open on its side', () => {
  const none = table(0, 10, 5, 10);

  expect(riskRatio(none)).toBeNull();
  expect(oddsRatio(none)).toBeNull();
  expect(koopmanRatio(none)!.low).toBe(0);
  expect(koopmanRatio(table(5, 10, 0, 10))!.high).toBe(Infinity);
  expect(koopmanRatio(table(0, 10, 0, 10))).toBeNull();
  expect(riskChiSquare(table(0, 10, 0, 10))).toEqual({ chi2: 0, probability: 1 });
  // scipy.stats.fisher_exact([[0, 10], [5, 5]])
  expect(fisherExact(none)).toBeCloseTo(0.0325077399, 9);
});

/** Bickel, Hammel & O'Connell (1975): admissions at Berkeley by department, men first. */
const admissions = [
  table(512, 825, 89, 108),
  table(353, 560, 17, 25),
  table(120, 325, 202, 593),
  table(138, 417, 131, 375),
  table(53, 191, 94, 393),
  table(22, 373, 24, 341),
];

test('adjusting for the department turns the effect round: Simpson’s paradox', () => {
  const crude = crudeRisk(admissions);
  const adjusted = mantelHaenszel(admissions)!;

  expect(crude.difference).toBeCloseTo(0.141645428, 9);
  expect(adjusted.riskDifference.value).toBeCloseTo(-0.018425196, 9);
  expect(adjusted.riskDifference.standardError).toBeCloseTo(0.014825394, 9);
  expect(isReversed(crude.difference, adjusted.riskDifference.value)).toBe(true);
  expect(standardisedRisk(admissions).difference).toBeCloseTo(-0.042636798, 9);
  expect(adjusted.oddsRatio!.value).toBeCloseTo(0.9046968, 7);
  expect(adjusted.oddsRatio!.low).toBeCloseTo(0.771907362, 8);
  expect(adjusted.riskRatio!.high).toBeCloseTo(1.030461309, 8);
  expect(adjusted.test.corrected).toBeCloseTo(1.4269, 4);
  expect(adjusted.test.correctedProbability).toBeCloseTo(0.232263463, 8);
});

test('a stratum where everybody is exposed compares nothing', () => {
  const alone = { exposed: { x: 9, n: 10 }, unexposed: { x: 0, n: 0 } };

  expect(mantelHaenszel([alone])).toBeNull();
  expect(mantelHaenszel([alone, aspirin])).toEqual(mantelHaenszel([aspirin]));
  expect(standardisedRisk([alone, aspirin]).difference).toBeCloseTo(riskDifference(aspirin).value, 12);
});

test('strata without any event have no ratio and nothing to test', () => {
  const adjusted = mantelHaenszel([table(0, 10, 0, 10)])!;

  expect(adjusted.riskRatio).toBeNull();
  expect(adjusted.oddsRatio).toBeNull();
  expect(adjusted.test).toEqual({ chi2: 0, corrected: 0, correctedProbability: 1 });
});
