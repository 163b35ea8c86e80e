import fc from 'fast-check';
import type { Counted } from '#domain/activity/measure';
import { measureIds } from '#domain/activity/measure';
import { parseSpan } from '#domain/activity/span';
import { computeIndicator } from '#domain/kpi/compute-indicator';
import { dictionary, indicatorIds } from '#domain/kpi/dictionary';
import { countedRecord } from '../../../support/counted-record.ts';

const span = parseSpan('2026-10')!;
const days = Array.from({ length: 31 }, (_, place) => `2026-10-${String(place + 1).padStart(2, '0')}`);

/** Sums of cents, which doubles do not add up exactly. */
const counts = fc
  .array(fc.nat(100_000), { minLength: measureIds.length, maxLength: measureIds.length })
  .map((sums) => Object.fromEntries(measureIds.map((id, place) => [id, sums[place]! / 100])) as Counted);
const month = fc.array(counts, { minLength: days.length, maxLength: days.length });
const cuts = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 6 })
  .map((own) => own.sort((a, b) => a - b));

/** Decimals of two places, added up in whole hundredths. */
const added = (own: readonly Counted[]): Counted =>
  Object.fromEntries(
    measureIds.map((id) => [id, own.reduce((sum, one) => sum + Math.round(one[id]! * 100), 0) / 100]),
  );
const recordsOf = (daily: readonly Counted[], bounds: readonly number[]) =>
  [0, ...bounds].map((from, place) => {
    const to = bounds[place] ?? days.length;
    return countedRecord(`${days[from]}..${days[to - 1]}`, added(daily.slice(from, to)));
  });

/** What is taken at the start of a period is not a sum. */
const summed = indicatorIds.filter((id) => id !== 'churn' && id !== 'customersAtStart');
const anIndicator = fc.constantFrom(...summed).map((id) => dictionary.get(id)!);
const computed = (
  platforms: Parameters<typeof computeIndicator>[0],
  indicator: typeof anIndicator extends fc.Arbitrary<infer I> ? I : never,
) => computeIndicator(platforms, { indicator, span, channel: '', judgements: new Map() });

test('however a month is cut into records, an indicator of it is the same, to the last digit', () => {
  fc.assert(
    fc.property(anIndicator, month, cuts, (indicator, daily, bounds) => {
      const whole = computed([{ platform: 'P', records: recordsOf(daily, []) }], indicator);
      const cut = computed([{ platform: 'P', records: recordsOf(daily, bounds) }], indicator);
      const both = computed(
        [{ platform: 'P', records: [...recordsOf(daily, bounds), ...recordsOf(daily, [])] }],
        indicator,
      );
      expect(cut).toEqual(whole);
      expect(both).toEqual(whole);
    }),
  );
});

test('platforms in whatever order are the same, and the whole lies between the least and the most of them', () => {
  fc.assert(
    fc.property(anIndicator, fc.array(counts, { minLength: 2, maxLength: 5 }), (indicator, all) => {
      const platforms = all.map((counted, place) => ({
        platform: `P${place}`,
        records: [countedRecord('2026-10', counted)],
      }));
      const { value, n } = computed(platforms, indicator);
      expect(computed([...platforms].reverse(), indicator)).toMatchObject({ value, n });
      const bounded = indicator.below?.every(({ times }) => times === 1) ?? false;
      const each = platforms.map((one) => computed([one], indicator).value);
      if (!bounded || value === null || each.includes(null)) return;
      const values = each.map(Number);
      const slack = 1e-12 * Math.max(1, Math.abs(value));
      expect(value).toBeGreaterThanOrEqual(Math.min(...values) - slack);
      expect(value).toBeLessThanOrEqual(Math.max(...values) + slack);
    }),
  );
});

test('bounds hold the value of a share and of a mean, and stay on their scale', () => {
  const responses = fc
    .record({ n: fc.integer({ min: 5, max: 2000 }), of: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ n, of }) => ({ n, x: Math.round(of * n) }));
  fc.assert(
    fc.property(responses, ({ n, x }) => {
      const counted = {
        hotResponses: n,
        hotSatisfied: x,
        recommendResponses: n,
        promoters: x,
        detractors: n - x,
      };
      const records = [countedRecord('2026-10', counted)];
      const csat = computed([{ platform: 'P', records }], dictionary.get('csatHot')!);
      expect(csat.low!).toBeLessThanOrEqual(csat.value! + 1e-12);
      expect(csat.high!).toBeGreaterThanOrEqual(csat.value! - 1e-12);
      const nps = computed([{ platform: 'P', records }], dictionary.get('nps')!);
      expect(nps.value).toBeCloseTo((100 * (2 * x - n)) / n, 9);
      expect(nps.low).toBeGreaterThanOrEqual(-100);
      expect(nps.high).toBeLessThanOrEqual(100);
    }),
  );
});
