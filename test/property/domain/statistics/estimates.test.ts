import fc from 'fast-check';
import { moverWilson } from '#domain/statistics/mover-wilson';
import { newcombe } from '#domain/statistics/newcombe';
import { momentsOf, sampleVariance } from '#domain/statistics/moments';
import { stratifiedMean, type SampledStratum } from '#domain/statistics/stratified-mean';
import { surveyMean, type SurveyEstimate } from '#domain/statistics/survey-estimates';
import { wilson } from '#domain/statistics/wilson';

const score = fc.double({ min: 0, max: 20, noNaN: true });
const stratum = fc
  .record({ scores: fc.array(score, { minLength: 2, maxLength: 9 }), more: fc.integer({ min: 1, max: 500 }) })
  .map(({ scores, more }) => ({ scores, received: scores.length + more }));
const wave = fc.array(stratum, { minLength: 1, maxLength: 5 });
type Stratum = { readonly scores: readonly number[]; readonly received: number };

const sampled = ({ scores, received }: Stratum): SampledStratum => {
  const moments = momentsOf(scores);
  return { received, n: moments.n, mean: moments.mean, variance: sampleVariance(moments) };
};

function estimated(strata: readonly Stratum[], times = 1): SurveyEstimate {
  const units = strata.flatMap(({ scores, received }, place) =>
    scores.map((_, index) => ({
      stratum: String(place),
      cluster: `${place}/${index}`,
      weight: (times * received) / scores.length,
    })),
  );
  const population = new Map(strata.map(({ received }, place) => [String(place), received]));
  return surveyMean(
    { units, population },
    strata.flatMap(({ scores }) => scores),
  );
}

const alike = (got: number, expected: number): void =>
  expect(Math.abs(got - expected)).toBeLessThan(1e-9 * (1 + Math.abs(expected)));

test('the survey estimate of strata is their weighted mean, with the same error', () => {
  fc.assert(
    fc.property(wave, (strata) => {
      const closed = stratifiedMean(strata.map(sampled), true);
      const { value, standardError } = estimated(strata);

      alike(value, closed.mean);
      alike(standardError, closed.standardError ?? NaN);
    }),
  );
});

test('order and the unit of weights change nothing; a + b y moves the mean and scales its error', () => {
  fc.assert(
    fc.property(wave, fc.integer({ min: -5, max: 5 }), (strata, b) => {
      const before = estimated(strata);
      const turned = estimated(
        [...strata].reverse().map((one) => ({ ...one, scores: one.scores.toReversed() })),
      );
      const moved = estimated(
        strata.map((one) => ({ ...one, scores: one.scores.map((value) => 3 + b * value) })),
      );

      alike(turned.value, before.value);
      alike(turned.standardError, before.standardError);
      alike(estimated(strata, 7).value, before.value);
      alike(estimated(strata, 7).standardError, before.standardError);
      alike(moved.value, 3 + b * before.value);
      alike(moved.standardError, Math.abs(b) * before.standardError);
    }),
  );
});

test('everything evaluated leaves no error', () => {
  fc.assert(
    fc.property(wave, (strata) => {
      const whole = strata.map(({ scores }) => ({ scores, received: scores.length }));

      expect(estimated(whole).standardError).toBe(0);
      expect(stratifiedMean(whole.map(sampled), true).standardError).toBe(0);
    }),
  );
});

const share = fc.integer({ min: 1, max: 300 }).chain((n) => fc.record({ x: fc.nat(n), n: fc.constant(n) }));

test('Wilson holds its share, inside [0,1], and mirrors it', () => {
  fc.assert(
    fc.property(share, ({ x, n }) => {
      const [had, had0] = [wilson(x, n), wilson(n - x, n)];

      expect(had.low).toBeGreaterThanOrEqual(0);
      expect(had.low).toBeLessThanOrEqual(x / n);
      expect(had.high).toBeGreaterThanOrEqual(x / n);
      expect(had.high).toBeLessThanOrEqual(1);
      alike(had.low, 1 - had0.high);
    }),
  );
});

test('Newcombe turned round is its own mirror, and strata of a share stay inside [0,1]', () => {
  fc.assert(
    fc.property(share, share, fc.integer({ min: 1, max: 900 }), (first, second, weight) => {
      const [there, back] = [newcombe(first, second), newcombe(second, first)];
      const together = moverWilson([
        { ...first, weight: 1000 - weight },
        { ...second, weight },
      ]);

      alike(there.low, -back.high);
      alike(there.high, -back.low);
      expect(together.low).toBeGreaterThanOrEqual(-1e-12);
      expect(together.high).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});
