import fc from 'fast-check';
import { channels, directions } from '#domain/channel';
import { figureOf } from '#domain/figures/figure-of';
import type { Stratum } from '#domain/figures/stratum';
import { aStratum } from '../../../unit/domain/support/a-stratum.ts';

const options = { scale: 20, asOf: '2026-11-22T10:00:00Z', status: 'closed' } as const;
const figure = (strata: readonly Stratum[]) => figureOf(strata, options);

const scores = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 12 });
const stratum: fc.Arbitrary<Stratum> = fc
  .record({
    scores,
    platform: fc.constantFrom('FR-LYON', 'IT-ROMA', 'ES-MADRID'),
    channel: fc.constantFrom(...channels.slice(0, 3)),
    direction: fc.constantFrom(...directions),
    batch: fc.constantFrom('2026-10', '2026-11', '2026-12'),
    received: fc.integer({ min: 0, max: 100_000 }),
    incomplete: fc.nat(3),
  })
  .map(({ scores: given, channel, direction, ...parts }) =>
    aStratum(given, { ...parts, flow: { channel, direction } }),
  );
/** As a reader gets them: one stratum a platform, flow and batch. */
const wave = fc.uniqueArray(stratum, {
  maxLength: 14,
  selector: ({ platform, flow, batch }) => `${platform} ${flow.channel} ${flow.direction} ${batch}`,
});

test('is on the scale, inside its interval, and never an interval of ±0', () => {
  fc.assert(
    fc.property(wave, (strata) => {
      const { value, low, high, n, status } = figure(strata);

      if (n < 5) expect([value, low, high]).toEqual([null, null, null]);
      else expect(value! >= 0 && value! <= 20).toBe(true);
      expect(status === 'closed').toBe(n >= 5);
      expect(low === null).toBe(high === null);
      if (low !== null && high !== null) {
        expect(low >= 0 && low <= value! && value! <= high && high <= 20).toBe(true);
        expect(high > low).toBe(true);
      }
    }),
  );
});

test('is the same to the last bit in whatever order the strata come', () => {
  fc.assert(
    fc.property(
      wave.chain((strata) =>
        fc.tuple(fc.constant(strata), fc.shuffledSubarray(strata, { minLength: strata.length })),
      ),
      ([strata, shuffled]) => {
        expect(figure(shuffled)).toEqual(figure(strata));
      },
    ),
  );
});

test('lies between the lowest and the highest mean of its strata', () => {
  fc.assert(
    fc.property(wave, (strata) => {
      const { value } = figure(strata);
      const means = strata.filter(({ n }) => n > 0).map(({ sum, n }) => (Number(sum) / n / 1e6) * 20);

      if (value === null) return;
      expect(value).toBeGreaterThanOrEqual(Math.min(...means) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(...means) + 1e-9);
    }),
  );
});

test('does not move when every volume is multiplied, but for the correction in the interval', () => {
  const large = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(
      large,
      large,
      fc.integer({ min: 20, max: 5000 }),
      fc.integer({ min: 2, max: 9 }),
      (a, b, volume, times) => {
        const strata = (factor: number) => [
          aStratum(a, { received: volume * factor }),
          aStratum(b, { received: 3 * volume * factor, platform: 'IT-ROMA' }),
        ];

        expect(figure(strata(times)).value).toBe(figure(strata(1)).value);
        expect(figure(strata(times)).basis.weights).toEqual(figure(strata(1)).basis.weights);
      },
    ),
  );
});

test('has nothing uncertain left where all that was received was evaluated', () => {
  fc.assert(
    fc.property(wave, (strata) => {
      const census = strata.map((one) => ({ ...one, received: one.n }));
      const all = census.reduce((sum, one) => sum + one.sum, 0n);

      const { value, low, high, n } = figure(census);

      expect([low, high]).toEqual([null, null]);
      if (value !== null) expect(value).toBeCloseTo((Number(all) / n / 1e6) * 20, 9);
    }),
  );
});

test('of one stratum is that of a simple random sample', () => {
  const batchOfTwo = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 5, maxLength: 30 });
  fc.assert(
    fc.property(batchOfTwo, fc.integer({ min: 100, max: 9000 }), (given, received) => {
      const one = figure([aStratum(given, { received })]);
      const mean = given.reduce((sum, score) => sum + score, 0) / given.length;
      const variance = given.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (given.length - 1);

      expect(one.value).toBeCloseTo((mean / 1e6) * 20, 9);
      expect(one.basis.degreesOfFreedom === null).toBe(variance === 0);
      if (one.basis.degreesOfFreedom !== null)
        expect(one.basis.degreesOfFreedom).toBeCloseTo(given.length - 1, 6);
    }),
  );
});

test('is the plain mean, and merging changes nothing, where every stratum was sampled at the same rate', () => {
  fc.assert(
    fc.property(wave, fc.integer({ min: 2, max: 40 }), (strata, rate) => {
      const even = strata.map((one) => ({ ...one, received: one.n * rate }));
      const all = even.reduce(
        (sum, one) => ({
          ...sum,
          received: sum.received + one.received,
          n: sum.n + one.n,
          sum: sum.sum + one.sum,
          sumSquares: sum.sumSquares + one.sumSquares,
        }),
        { ...aStratum([]), received: 0 },
      );

      expect(figure(even).value).toBe(figure([all]).value);
      expect(figure(even).basis.leftOut).toBe(0);
    }),
  );
});
