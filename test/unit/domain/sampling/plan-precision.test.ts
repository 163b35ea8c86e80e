import { allocatePlan } from '#domain/sampling/allocate-plan';
import { planOutlooks } from '#domain/sampling/plan-outlook';
import { planPrecision, precisionOf } from '#domain/sampling/plan-precision';
import type { Plan } from '#domain/sampling/plan';
import { aPlan, calls, sevenCountries } from '../support/a-plan.ts';

const precision = (plan: Plan) => {
  const allocation = allocatePlan(plan);
  if (allocation.kind === 'refused') throw new Error(allocation.refusal.code);
  return planPrecision(plan, allocation.planned);
};
const many = (n: number) => precisionOf([{ received: 1e9, n, variance: 3.2 ** 2 }], 0.95);

test.each([
  [20, 1.5, 2.84],
  [30, 1.19, 2.32],
  [50, 0.91, 1.79],
  [100, 0.63, 1.27],
  [150, 0.52, 1.04],
  [200, 0.45, 0.9],
  [400, 0.31, 0.63],
])('%i contacts of a deviation of 3.2 promise ± %d and see a change of %d', (n, margin, change) => {
  expect(many(n).margin).toBeCloseTo(margin, 2);
  expect(Math.abs(many(n).change! - change)).toBeLessThan(0.0101);
});

test('what is evaluated entirely has no margin, what one contact stands for has an unknown one', () => {
  expect(precisionOf([{ received: 8, n: 8, variance: 4 }], 0.95).margin).toBe(0);
  expect(precisionOf([{ received: 8, n: 1, variance: 4 }], 0.95)).toEqual({ margin: null, change: null });
  expect(precisionOf([{ received: 8, n: 0, variance: 4 }], 0.95)).toEqual({ margin: null, change: null });
});

test('a plan promises margins, hours with doubles, and a reserve that exists', () => {
  const plan = aPlan(100, [calls('FR', 80_000), calls('PT', 32)], { reserveShare: 0.5, doubleShare: 0.1 });

  const { network, platforms } = precision(plan);

  expect(platforms.get('PT')).toMatchObject({ planned: 30, forecast: 32, reserve: 2, doubles: 3 });
  expect(platforms.get('PT')!.hours).toBeCloseTo((33 * 15) / 60, 12);
  expect(platforms.get('PT')!.margin).toBeLessThan(platforms.get('FR')!.margin!);
  expect(network).toMatchObject({ planned: 100, reserve: 35 + 2, doubles: 10, hours: 27.5 });
});

test('Neyman knows the network best, power the platform known least better than Neyman', () => {
  const strata = sevenCountries.map((stratum, index) => ({ ...stratum, deviation: 2 + index / 2 }));
  const { methods } = planOutlooks(aPlan(400, strata));
  const [proportional, neyman, power] = [methods.proportional, methods.neyman, methods.power].map((one) => {
    if (one.kind === 'refused') throw new Error(one.refusal.code);
    return { network: one.network!, worst: one.worst!.margin };
  });

  expect(neyman!.network).toBeLessThan(proportional!.network);
  expect(neyman!.network).toBeLessThan(power!.network);
  expect(power!.worst).toBeLessThan(proportional!.worst);
});

test('ten contacts more or fewer are weighed, and those that minimums need are missed', () => {
  const { fewer, more } = planOutlooks(aPlan(215, sevenCountries));

  expect(more).toMatchObject({ kind: 'possible', n: 225 });
  expect(fewer).toMatchObject({ kind: 'refused', n: 205, refusal: { code: 'minimums-exceed', needed: 210 } });
});
