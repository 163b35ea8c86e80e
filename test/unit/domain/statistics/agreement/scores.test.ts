import { bandProbabilities, landisKoch, verdict } from '#domain/statistics/agreement/benchmark';
import { intraclass } from '#domain/statistics/agreement/intraclass';
import { evaluatorEffects } from '#domain/statistics/agreement/severity';

/** Shrout & Fleiss (1979), table 2: six targets, four judges. */
const published = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

test('intraclass correlations are the published ones, with the limits R psych gives', () => {
  const icc = intraclass(published);
  const values = [
    icc.oneWay,
    icc.agreement,
    icc.consistency,
    icc.meanOneWay,
    icc.meanAgreement,
    icc.meanConsistency,
  ].map(({ value }) => value.toFixed(2));

  expect(values).toEqual(['0.17', '0.29', '0.71', '0.44', '0.62', '0.91']);
  expect(icc.agreement.low).toBeCloseTo(0.018786513, 8);
  expect(icc.agreement.high).toBeCloseTo(0.76108437, 8);
  expect(icc.oneWay.low).toBeCloseTo(-0.132932325, 8);
  expect(icc.meanConsistency.high).toBeCloseTo(0.985891678, 8);
  expect(icc.test).toMatchObject({ df1: 5, df2: 15 });
  expect(icc.test.F).toBeCloseTo(11.0272479564, 9);
  expect(icc.test.probability).toBeCloseTo(0.000134566516, 11);
});

test('evaluators who never differ agree fully, those who differ by severity alone are consistent', () => {
  const same = intraclass([
    [4, 4],
    [9, 9],
    [15, 15],
  ]);
  expect(same.agreement).toEqual({ value: 1, low: 1, high: 1 });
  expect(same.consistency).toEqual({ value: 1, low: 1, high: 1 });

  const severe = intraclass([
    [4, 2],
    [9, 7],
    [15, 13],
  ]);
  expect(severe.consistency.value).toBe(1);
  expect(severe.agreement.value).toBeLessThan(1);
  expect(severe.agreement.low).toBeLessThan(severe.agreement.value);
});

test('scores that are all the same tell nothing of evaluators', () => {
  const rows = [
    [5, 5],
    [5, 5],
  ];

  expect(intraclass(rows).agreement.value).toBeNaN();
  expect(intraclass(rows).consistency.value).toBeNaN();
});

test('a score that is missing, or a lone evaluator, is refused', () => {
  expect(() => intraclass([[1, 2], [3]])).toThrow(RangeError);
  expect(() => intraclass([[1], [3]])).toThrow(RangeError);
});

test('each evaluator’s severity has its interval (R t.test of the gaps)', () => {
  const { severities, measurementError, detectableChange } = evaluatorEffects(published);

  expect(severities.map(({ value }) => value.toFixed(4))).toEqual(['2.3750', '-2.7917', '-0.9583', '1.3750']);
  expect(severities[0]!.low).toBeCloseTo(1.53299546574, 9);
  expect(severities[3]!.high).toBeCloseTo(2.63596144491, 9);
  expect(measurementError).toBeCloseTo(1.009675, 6);
  expect(detectableChange).toBeCloseTo(2.798626, 6);
});

test('a verdict is the band reached with 95 % probability, below that of the point estimate', () => {
  const bands = bandProbabilities(0.77544, 0.14295, landisKoch);

  expect(bands[0]!.probability).toBeCloseTo(0.396743, 6);
  expect(bands[2]!.atLeast).toBeCloseTo(0.396743 + 0.4866219 + 0.1120539, 6);
  expect(bands.at(-1)!.atLeast).toBeCloseTo(1, 12);
  expect(verdict(0.77544, 0.14295, landisKoch)).toBe('moderate');
});

test('without error the verdict is the band the coefficient stands in', () => {
  expect(verdict(1, 0, landisKoch)).toBe('almost-perfect');
  expect(verdict(0.6, 0, landisKoch)).toBe('substantial');
});
