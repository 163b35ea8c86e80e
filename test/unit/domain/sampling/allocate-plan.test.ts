import fc from 'fast-check';
import { allocatePlan, type PlanAllocation } from '#domain/sampling/allocate-plan';
import { planMethods, type Plan, type PlannedStratum } from '#domain/sampling/plan';
import { stratumKey } from '#domain/sampling/stratum-key';
import { sharedCases, testWithShared } from '../../../support/shared.ts';
import { aPlan, calls, sevenCountries } from '../support/a-plan.ts';

const planned = (plan: Plan): Record<string, number> => {
  const allocation = allocatePlan(plan);
  if (allocation.kind === 'refused') throw new Error(JSON.stringify(allocation.refusal));
  return Object.fromEntries(allocation.planned);
};
const refusalOf = (allocation: PlanAllocation) =>
  allocation.kind === 'refused' ? allocation.refusal : undefined;

testWithShared('one stratum a platform is the reference allocation with a minimum', () => {
  const cases = sharedCases('alloc.minprop');

  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases) {
    const strata = Object.entries<number>(input.N_h).map(([key, forecast]) => calls(key, forecast));
    const wanted = Object.entries(expected.n_h).map(([key, n]) => [`${key}|phone-in`, n]);

    expect(planned(aPlan(input.n, strata, { platformMinimum: input.min }))).toEqual(
      Object.fromEntries(wanted),
    );
  }
});

test('a platform below its minimum is raised to it, its strata in proportion, the others share the rest', () => {
  const small: PlannedStratum[] = [
    calls('PT', 300),
    { ...calls('PT', 100), channel: 'email' },
    { ...calls('PT', 1), channel: 'chat' },
  ];

  expect(planned(aPlan(330, [calls('FR', 60_000), calls('ES', 30_000), ...small]))).toEqual({
    'FR|phone-in': 200,
    'ES|phone-in': 100,
    'PT|phone-in': 22,
    'PT|email-in': 7,
    'PT|chat-in': 1,
  });
});

test('more goes where scores vary more, by Neyman entirely and by power with half the volume forgotten', () => {
  const strata = [calls('FR', 90_000, 2), calls('PT', 10_000, 4)];
  const of = (method: Plan['method']) => Object.values(planned(aPlan(600, strata, { method })));

  expect(of('proportional')).toEqual([540, 60]);
  expect(of('neyman')).toEqual([Math.round((600 * 18) / 22), Math.round((600 * 4) / 22)]);
  expect(of('power')).toEqual([360, 240]);
});

test('minimums that exceed n are refused with the n they need and the minimum that n allows', () => {
  expect(refusalOf(allocatePlan(aPlan(120, sevenCountries)))).toEqual({
    code: 'minimums-exceed',
    n: 120,
    needed: 210,
    remedy: { n: 210, platformMinimum: 17 },
  });
  expect(planned(aPlan(210, sevenCountries))['BE|phone-in']).toBe(30);
  expect(planned(aPlan(120, sevenCountries, { platformMinimum: 17 }))['BE|phone-in']).toBe(17);
});

test('when strata alone ask for too much, the minimum of strata is part of the remedy', () => {
  const plan = aPlan(10, sevenCountries, { stratumMinimum: 5 });

  expect(refusalOf(allocatePlan(plan))).toMatchObject({
    needed: 210,
    remedy: { n: 210, platformMinimum: 1, stratumMinimum: 1 },
  });
  expect(planned({ ...plan, platformMinimum: 1, stratumMinimum: 1 })).toMatchObject({ 'BE|phone-in': 1 });
});

test('what cannot be shared out at all is said', () => {
  expect(refusalOf(allocatePlan(aPlan(10, [])))).toEqual({ code: 'no-forecast' });
  expect(refusalOf(allocatePlan(aPlan(10, [calls('FR', 0)])))).toEqual({ code: 'no-forecast' });
  expect(refusalOf(allocatePlan(aPlan(10, [calls('FR', 6)])))).toEqual({
    code: 'more-than-forecast',
    n: 10,
    forecast: 6,
    remedy: { n: 6 },
  });
  expect(refusalOf(allocatePlan(aPlan(10, [calls('FR', 60), calls('FR', 50)])))).toEqual({
    code: 'repeated-stratum',
    stratum: 'FR|phone-in',
  });
});

const stratum = fc.record({
  platform: fc.constantFrom('A', 'B', 'C', 'D'),
  channel: fc.constantFrom('phone' as const, 'email' as const, 'chat' as const),
  direction: fc.constantFrom('in' as const, 'out' as const),
  forecast: fc.oneof(fc.nat(40), fc.nat(100_000)),
  deviation: fc.option(fc.double({ min: 0.01, max: 20, noNaN: true })),
});
const plans = fc.record({
  n: fc.integer({ min: 1, max: 2000 }),
  method: fc.constantFrom(...planMethods),
  power: fc.double({ min: 0, max: 1, noNaN: true }),
  platformMinimum: fc.nat(60),
  stratumMinimum: fc.nat(6),
  strata: fc.uniqueArray(stratum, { selector: stratumKey, maxLength: 12 }),
});

test('gives n exactly, with every minimum and no more than is expected, or a remedy that works', () => {
  fc.assert(
    fc.property(plans, ({ n, strata, ...settings }) => {
      const plan = aPlan(n, strata, settings);
      const refusal = refusalOf(allocatePlan(plan));
      if (refusal?.code === 'no-forecast') return;
      if (refusal !== undefined && 'remedy' in refusal) {
        const { n: raised, ...lowered } = refusal.remedy;
        expect(allocatePlan({ ...plan, n: raised! }).kind).toBe('allocated');
        if (refusal.code === 'minimums-exceed')
          expect(allocatePlan({ ...plan, ...lowered }).kind).toBe('allocated');
        return;
      }
      const given = planned(plan);
      expect(Object.values(given).reduce((sum, one) => sum + one, 0)).toBe(n);
      for (const one of strata) {
        expect(given[stratumKey(one)]).toBeGreaterThanOrEqual(Math.min(plan.stratumMinimum, one.forecast));
        expect(given[stratumKey(one)]).toBeLessThanOrEqual(one.forecast);
      }
      for (const platform of new Set(strata.map((one) => one.platform))) {
        const own = strata.filter((one) => one.platform === platform);
        const expected = own.reduce((sum, one) => sum + one.forecast, 0);
        const got = own.reduce((sum, one) => sum + given[stratumKey(one)]!, 0);
        expect(got).toBeGreaterThanOrEqual(Math.min(plan.platformMinimum, expected));
      }
    }),
  );
});
