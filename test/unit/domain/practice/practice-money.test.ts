import type { Cases } from '#domain/practice/assumption';
import { practiceMoney, type MoneyTerms } from '#domain/practice/practice-money';
import { evenSeconds, moneyTornado } from '#domain/practice/sensitivity';
import { practiceCost } from '#domain/statistics/impact/practice-cost';
import { normalQuantile } from '#domain/statistics/normal';

const always = (value: number): Cases => ({ low: value, value, high: value });
const terms = (changes: Partial<MoneyTerms> = {}): MoneyTerms => ({
  strata: [{ x: 30, n: 100, volume: 36_000, hour: always(30), refusal: always(0) }],
  seconds: { low: 10, value: 20, high: 30 },
  refusals: null,
  ...changes,
});

test('the cost of time is that of the method, its error that of a product', () => {
  const money = practiceMoney(terms());
  const method = practiceCost({
    seen: { x: 30, n: 100 },
    volume: 36_000,
    seconds: { low: 10, value: 20, high: 30 },
    costPerHour: 30,
  });

  expect(money).toMatchObject({ value: 1800, time: 1800, lost: 0 });
  expect(money.value).toBeCloseTo(method.cost, 9);
  expect((money.high - money.low) / 2 / normalQuantile(0.975)).toBeCloseTo(method.standardError, 9);
});

test('what is assumed widens the interval to its worst corner', () => {
  const [known, assumed] = [always(30), { low: 20, value: 30, high: 45 }].map((hour) =>
    practiceMoney(terms({ strata: [{ x: 30, n: 100, volume: 36_000, hour, refusal: always(0) }] })),
  );

  expect(assumed!.value).toBe(known!.value);
  expect(assumed!.high).toBeCloseTo(known!.high * 1.5, 9);
  expect(assumed!.low).toBeCloseTo(known!.low * (2 / 3), 9);
});

test('a practice that takes time and goes with fewer refusals brings what refusals would cost', () => {
  const both = terms({
    strata: [{ x: 50, n: 100, volume: 10_000, hour: always(36), refusal: always(10) }],
    refusals: { low: -0.2, value: -0.1, high: 0 },
  });
  const money = practiceMoney(both);

  // 5,000 contacts: 20 s at a hundredth each, and a tenth of them less refused at 10 each.
  expect(money).toMatchObject({ time: 1000, lost: -5000, value: -4000 });
  // A hundred seconds would cost what these refusals do.
  expect(evenSeconds(both)).toBeCloseTo(100, 9);
});

test('strata add up, each at its own volume and price', () => {
  const strata = [
    { x: 30, n: 100, volume: 36_000, hour: always(30), refusal: always(0) },
    { x: 10, n: 10, volume: 3600, hour: always(60), refusal: always(0) },
  ];
  expect(practiceMoney(terms({ strata })).value).toBeCloseTo(1800 + 1200, 9);
});

test('the tornado moves one input at a time, the widest first, and leaves out what moves nothing', () => {
  const swings = moneyTornado(terms(), { low: 0.2, value: 0.3, high: 0.4 });

  expect(swings.map(({ input }) => input)).toEqual(['seconds', 'share', 'volume']);
  expect(swings.map(({ low, high }) => [low, high])).toEqual([
    [expect.closeTo(900, 9), expect.closeTo(2700, 9)],
    [expect.closeTo(1200, 9), expect.closeTo(2400, 9)],
    [expect.closeTo(1620, 9), expect.closeTo(1980, 9)],
  ]);
});

test('nothing breaks even where time or refusals are not known, or cost nothing', () => {
  expect(evenSeconds(terms())).toBeNull();
  expect(evenSeconds(terms({ refusals: always(-0.1) }))).toBeNull();
});
