import { toNumber } from '#domain/fraction';
import type { Gain } from '#domain/money/gain';
import { isReachable, returnOn } from '#domain/money/roi';
import { tornado } from '#domain/money/roi-tornado';

const anAction = (changed: Partial<Gain> = {}): Gain => ({
  quarter: '2026-Q4',
  platform: 'FR-LYON',
  label: 'Wrap-up in the tool',
  bearer: null,
  gainLow: null,
  gain: 30_000,
  gainHigh: null,
  adoptionLow: null,
  adoption: 0.6,
  adoptionHigh: null,
  cost: 12_000,
  ...changed,
});

/** 30,000 × 0.6 = 18,000 and 8,000 × 0.5 = 4,000, for 12,000 + 4,000: (22,000 − 16,000) / 16,000 = 0.375. */
const two = [
  anAction({ gainLow: 20_000, gainHigh: 35_000, adoptionLow: 0.5, adoptionHigh: 0.8 }),
  anAction({ label: 'Script', gain: 8000, adoption: 0.5, cost: 4000, gainHigh: 12_000 }),
];

const requireRoi = (actions: readonly Gain[]) => {
  const roi = returnOn(actions);
  if (roi === undefined) throw new Error('no return');
  return roi;
};

test('the return is what is brought less what is spent, over what is spent, in each case', () => {
  const roi = requireRoi(two);

  expect(toNumber(roi.central)).toBe(0.375);
  // 20,000 × 0.5 + 8,000 × 0.5 = 14,000: less than is spent.
  expect(toNumber(roi.low)).toBe(-0.125);
  // 35,000 × 0.8 + 12,000 × 0.5 = 34,000.
  expect(toNumber(roi.high)).toBe(1.125);
  expect([toNumber(roi.brought.central), toNumber(roi.spent)]).toEqual([22_000, 16_000]);
});

test('a bound that nobody gave is the central value', () => {
  const roi = requireRoi([anAction()]);

  expect([roi.low, roi.central, roi.high].map(toNumber)).toEqual([0.5, 0.5, 0.5]);
});

test('a loss is the larger the more it is adopted', () => {
  const loss = anAction({ gainLow: -200, gain: -100, gainHigh: -50, adoptionLow: 0.2, adoptionHigh: 1 });

  const { brought } = requireRoi([loss]);

  expect([brought.low, brought.central, brought.high].map(toNumber)).toEqual([-200, -60, -10]);
});

test('break-even is the factor on adoption and the adoption it means, payback the months at this pace', () => {
  const roi = requireRoi([anAction()]);

  // 12,000 / 18,000 = 2/3 of 60 % = 40 %; 18,000 a quarter is 6,000 a month, so 2 months.
  expect(roi.breakEven && toNumber(roi.breakEven)).toBe(2 / 3);
  expect(roi.breakEvenAdoption && toNumber(roi.breakEvenAdoption)).toBe(0.4);
  expect(roi.paybackMonths && toNumber(roi.paybackMonths)).toBe(2);
  expect(isReachable(roi)).toBe(true);
});

test('an action that costs more than its whole gain never breaks even, one that brings nothing pays nothing back', () => {
  const dear = requireRoi([anAction({ cost: 30_001 })]);
  const idle = requireRoi([anAction({ adoption: 0 })]);
  const harmful = requireRoi([anAction({ gain: -1 })]);

  expect(isReachable(dear)).toBe(false);
  expect(toNumber(idle.central)).toBe(-1);
  expect([idle.breakEven, idle.paybackMonths, harmful.breakEven, harmful.breakEvenAdoption]).toEqual(
    Array(4).fill(undefined),
  );
  expect(isReachable(harmful)).toBe(false);
});

test('there is no return on nothing', () => {
  expect(returnOn([])).toBeUndefined();
  expect(returnOn([anAction({ cost: 0 })])).toBeUndefined();
});

test('decimals add up as a person adds them', () => {
  const tenths = [0.1, 0.2].map((cost) => anAction({ gain: cost, adoption: 1, cost }));

  expect(requireRoi(tenths).central).toEqual({ numerator: 0n, denominator: 1n });
});

test('the tornado moves one input at a time, the widest first, and leaves out what has no bounds', () => {
  const swings = tornado(two);

  // 20,000 × 0.6 + 4,000 = 16,000 and 35,000 × 0.6 + 4,000 = 25,000; 30,000 × 0.5 + 4,000 and 30,000 × 0.8 + 4,000.
  expect(swings.map(({ label, input, low, high }) => [label, input, toNumber(low), toNumber(high)])).toEqual([
    ['Wrap-up in the tool', 'gain', 0, 0.5625],
    ['Wrap-up in the tool', 'adoption', 0.1875, 0.75],
    ['Script', 'gain', 0.375, 0.5],
  ]);
  expect(tornado([])).toEqual([]);
});

test('in the tornado more adoption of a loss lowers the return, and counts by its width', () => {
  const loss = anAction({ gain: -10_000, adoptionLow: 0, adoptionHigh: 1 });

  const swings = tornado([two[1] ?? loss, loss]);

  expect(swings.map(({ low, high }) => [toNumber(low), toNumber(high)])).toEqual([
    [-0.75, -1.375],
    [-1.125, -1],
  ]);
});
