import fc from 'fast-check';
import type { ContestPlan, PlannedTest } from '#domain/contest/contest-plan';
import { drawTests } from '#domain/contest/draw-tests';
import { minutesIn, openSlots } from '#domain/contest/open-slots';
import { GAP_MINUTES } from '#domain/contest/place-tests';
import { timeSpread } from '#domain/contest/time-spread';
import { weekdayOf } from '#domain/outlook/calendar';

const everywhere = ['phone', 'email', 'web', 'social', 'chat'] as const;
/** The campaign of the field: 225 tests over ten weeks, fifteen scenarios, open six days of seven. */
const plan: ContestPlan = {
  seed: 'a|b',
  from: '2017-05-01',
  to: '2017-07-09',
  quotas: [
    { channel: 'phone', device: 'any', tests: 140 },
    { channel: 'email', device: 'any', tests: 50 },
    { channel: 'web', device: 'computer', tests: 7 },
    { channel: 'web', device: 'mobile', tests: 8 },
    { channel: 'social', device: 'any', tests: 10 },
    { channel: 'chat', device: 'any', tests: 10 },
  ],
  scenarios: Array.from({ length: 15 }, (_, index) => ({
    code: `S${index + 1}`,
    phase: index < 7 ? ('before-sale' as const) : ('after-sale' as const),
    channels: everywhere,
  })),
  platforms: [
    {
      code: 'FR-LYON',
      hours: 'Mo-Sa 08:30-19:30',
      closedDays: ['05-01', '05-08', '2017-05-25'],
      timeZone: 'Europe/Paris',
    },
  ],
};

function drawn(asked: ContestPlan): readonly PlannedTest[] {
  const tests = drawTests(asked);
  if ('code' in tests) throw new Error(tests.code);
  return tests;
}
const seeded = fc.string({ maxLength: 12 }).map((seed) => drawn({ ...plan, seed }));
const countBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string) => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
};

test('every quota is met to the test, whatever the seed', () => {
  fc.assert(
    fc.property(seeded, (tests) => {
      const counts = countBy(tests, ({ channel, device }) => `${channel} ${device}`);
      expect(tests).toHaveLength(225);
      for (const { channel, device, tests: n } of plan.quotas)
        expect(counts.get(`${channel} ${device}`)).toBe(n);
    }),
    { numRuns: 20 },
  );
});

test('tests are made while the platform is open, twenty minutes apart', () => {
  fc.assert(
    fc.property(seeded, (tests) => {
      const slots = openSlots(plan.platforms[0]!, plan.from, plan.to);
      for (const { day, minute } of tests)
        expect(slots.some((one) => one.day === day && minute >= one.from && minute < one.until)).toBe(true);
      const times = tests.map(({ start }) => Date.parse(start) / 60_000).sort((one, other) => one - other);
      for (const [index, time] of times.entries())
        if (index > 0) expect(time - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(GAP_MINUTES);
    }),
    { numRuns: 20 },
  );
});

test('no hour of a weekday has more than twice its share', () => {
  fc.assert(
    fc.property(seeded, (tests) => {
      const slots = openSlots(plan.platforms[0]!, plan.from, plan.to);
      const counts = countBy(tests, ({ day, minute }) => `${weekdayOf(day)}-${Math.floor(minute / 60)}`);
      for (const [cell, n] of counts) {
        const own = slots.filter(({ weekday, hour }) => `${weekday}-${hour}` === cell);
        expect(n).toBeLessThanOrEqual(Math.max(1, (2 * 225 * minutesIn(own)) / minutesIn(slots)));
      }
    }),
    { numRuns: 20 },
  );
});

test('scenarios and weeks get their shares of each quota, more or less one', () => {
  fc.assert(
    fc.property(seeded, (tests) => {
      const calls = tests.filter(({ channel }) => channel === 'phone');
      const scenarios = [...countBy(calls, ({ scenario }) => scenario).values()];
      expect(scenarios).toHaveLength(15);
      expect(Math.max(...scenarios) - Math.min(...scenarios)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 20 },
  );
});

test('the same plan is the same tests, another seed others', () => {
  expect(drawn(plan)).toEqual(drawn(plan));
  expect(drawn({ ...plan, seed: 'c|d' })).not.toEqual(drawn(plan));
});

test('over many seeds times follow the opening hours: the χ² of weekdays seldom passes its limit', () => {
  const far = Array.from({ length: 60 }, (_, seed) => {
    const { weekdays, hours } = timeSpread(plan, drawn({ ...plan, seed: `s${seed}` }));
    return [weekdays.probability ?? 1, hours.probability ?? 1];
  });
  // Weeks are stratified, so that it is rarer than the one in twenty of pure chance.
  expect(far.filter(([weekday = 1]) => weekday < 0.05).length).toBeLessThanOrEqual(7);
  expect(far.filter(([, hour = 1]) => hour < 0.05).length).toBeLessThanOrEqual(7);
});

test('what cannot be drawn says why', () => {
  expect(drawTests({ ...plan, quotas: [] })).toMatchObject({ code: 'no-quota' });
  expect(drawTests({ ...plan, scenarios: [] })).toMatchObject({
    code: 'no-scenario',
    parameters: { channel: 'phone' },
  });
  const unknown = { code: 'FR-LYON', hours: undefined, timeZone: 'Europe/Paris' };
  expect(drawTests({ ...plan, platforms: [unknown] })).toMatchObject({ code: 'no-hours' });
  const rare = { ...unknown, hours: 'Mo 08:00-09:00' };
  expect(drawTests({ ...plan, platforms: [rare] })).toMatchObject({ code: 'too-dense' });
});
