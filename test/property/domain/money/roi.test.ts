import fc from 'fast-check';
import {
  compare,
  divide,
  fraction,
  fractionOf,
  isPositive,
  isZero,
  multiply,
  subtract,
  sum,
} from '#domain/fraction';
import { broughtCases } from '#domain/money/gain-bounds';
import type { Gain } from '#domain/money/gain';
import { returnOn, roiOf } from '#domain/money/roi';
import { tornado } from '#domain/money/roi-tornado';

const cents = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((number) => number / 100);
const shares = fc.integer({ min: 0, max: 1000 }).map((number) => number / 1000);

const ordered = (of: fc.Arbitrary<number>) =>
  fc.tuple(fc.tuple(of, of, of), fc.boolean(), fc.boolean()).map(([values, hasLow, hasHigh]) => {
    const [low = 0, central = 0, high = 0] = [...values].sort((a, b) => a - b);
    return { low: hasLow ? low : null, central, high: hasHigh ? high : null };
  });

const anyGain: fc.Arbitrary<Gain> = fc
  .record({ gain: ordered(cents), adoption: ordered(shares), cost: fc.integer({ min: 0, max: 9_000_000 }) })
  .map(({ gain, adoption, cost }) => ({
    quarter: '2026-Q4',
    platform: 'FR-LYON',
    label: 'an action',
    bearer: null,
    gainLow: gain.low,
    gain: gain.central,
    gainHigh: gain.high,
    adoptionLow: adoption.low,
    adoption: adoption.central,
    adoptionHigh: adoption.high,
    cost: cost / 100,
  }));
const someGains = fc.array(anyGain, { maxLength: 6 });

test('the low case is never above the central one, nor that above the high one', () => {
  fc.assert(
    fc.property(someGains, (actions) => {
      const roi = returnOn(actions);
      fc.pre(roi !== undefined);
      return compare(roi.low, roi.central) <= 0 && compare(roi.central, roi.high) <= 0;
    }),
  );
});

test('at the break-even adoption nothing is won and nothing is lost, and after the payback all is paid', () => {
  fc.assert(
    fc.property(someGains, (actions) => {
      const { breakEven, paybackMonths, spent } = returnOn(actions) ?? {};
      fc.pre(breakEven !== undefined && paybackMonths !== undefined && spent !== undefined);
      const brought = sum(actions.map((action) => broughtCases(action).central));
      const months = divide(paybackMonths, fraction(3n));
      return (
        isZero(roiOf(multiply(brought, breakEven), spent)) &&
        isZero(subtract(multiply(brought, months), spent))
      );
    }),
  );
});

test('the order of actions changes nothing, and one that brings what it costs moves the return towards 0', () => {
  fc.assert(
    fc.property(someGains, (actions) => {
      const roi = returnOn(actions);
      fc.pre(roi !== undefined);
      const neutral = { ...actions[0], gain: 10, adoption: 1, cost: 10 };
      const whole = { gainLow: null, gainHigh: null, adoptionLow: null, adoptionHigh: null };
      const more = returnOn([...actions, { ...neutral, ...whole } as Gain]);
      const turned = returnOn([...actions].reverse());
      expect(turned?.central).toEqual(roi.central);
      expect(turned?.low).toEqual(roi.low);
      const shrunk = more && multiply(more.central, roi.central);
      return shrunk !== undefined && (isZero(roi.central) ? isZero(shrunk) : isPositive(shrunk));
    }),
  );
});

test('no bar of the tornado is outside the low and the high case', () => {
  fc.assert(
    fc.property(someGains, (actions) => {
      const roi = returnOn(actions);
      fc.pre(roi !== undefined);
      return tornado(actions).every(({ low, high }) =>
        [low, high].every((end) => compare(roi.low, end) <= 0 && compare(end, roi.high) <= 0),
      );
    }),
  );
});

test('gains are added as decimals: a cent is never lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 20 }),
      (amounts) => {
        const actions = amounts.map(
          (amount) => ({ gain: amount / 100, adoption: 1, cost: amount / 100 }) as Gain,
        );
        const whole = amounts.reduce((total, amount) => total + amount, 0);
        const roi = returnOn(actions.map((action) => ({ ...none, ...action })));
        return (
          roi !== undefined && isZero(subtract(roi.spent, fractionOf(whole / 100))) && isZero(roi.central)
        );
      },
    ),
  );
});
const none = { gainLow: null, gainHigh: null, adoptionLow: null, adoptionHigh: null };
