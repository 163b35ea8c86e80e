import { batchesOf } from '#domain/period';
import { expectedPlan } from '#domain/sampling/expected-plan';
import { stratumKey } from '#domain/sampling/stratum-key';
import { aPlan, calls } from '../support/a-plan.ts';

const quarter = batchesOf('2026-10-01', '2026-12-31', 'month');
const plan = aPlan(100, [calls('FR', 92_000), calls('PT', 9200)]);
const forecasts = (received: Parameters<typeof expectedPlan>[1]) =>
  Object.fromEntries(
    expectedPlan(plan, received, quarter).strata.map((one) => [stratumKey(one), one.forecast]),
  );

test('what was received replaces the days of the forecast that are over', () => {
  expect(forecasts({ 'FR|phone-in': { contacts: 40_000, periods: ['2026-10'] } })).toEqual({
    'FR|phone-in': 40_000 + 61_000,
    'PT|phone-in': 9200,
  });
});

test('nothing of the forecast is left once every batch is known', () => {
  const periods = quarter.map(({ period }) => period);

  expect(forecasts({ 'PT|phone-in': { contacts: 7, periods } })['PT|phone-in']).toBe(7);
});

test('a stratum nobody foresaw joins the plan with its contacts', () => {
  expect(forecasts({ 'PT|chat-in': { contacts: 12, periods: ['2026-10'] } })).toEqual({
    'FR|phone-in': 92_000,
    'PT|phone-in': 9200,
    'PT|chat-in': 12,
  });
});
