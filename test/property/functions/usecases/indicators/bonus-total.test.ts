import fc from 'fast-check';
import type { Target } from '#domain/money/target';
import { bonusTotal, type BonusLine } from '../../../../../functions/usecases/indicators/bonus-total.ts';
import { bonusFigure } from '../../../../../functions/usecases/indicators/bonus-figure.ts';
import type { AskedTarget } from '../../../../../functions/usecases/indicators/resolve-targets.ts';

const thousandths = (min: number, max: number) => fc.integer({ min, max }).map((number) => number / 1000);
const amount = fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100);
const around = { asOf: '2026-12-31T10:00:00Z', currency: 'EUR' };

const aTarget: fc.Arbitrary<Target> = fc.record({
  entity: fc.constant('FR-LYON'),
  indicator: fc.constantFrom('answerRate', 'wait', 'nps', 'barometer'),
  channel: fc.constantFrom('' as const, 'phone' as const),
  fromDay: fc.constant('2026-01-01'),
  toDay: fc.constant(null),
  target: thousandths(0, 20_000),
  step: fc.option(thousandths(1, 2000)),
  bonus: amount,
  malus: amount,
  cap: fc.option(amount),
});
const line: fc.Arbitrary<BonusLine> = fc
  .record({ target: aTarget, value: fc.option(thousandths(0, 20_000)) })
  .map(({ target, value }) => ({
    inForce: { target, others: 0 },
    reached: {
      value,
      low: null,
      high: null,
      n: 10,
      status: value === null ? 'too-few' : 'complete',
      asOf: around.asOf,
      missingDays: 0,
      notes: [],
      waves: [],
    },
  }));

const asked = (lines: readonly BonusLine[]): AskedTarget => ({
  ask: { ask: 'kpi', indicator: 'bonus', entity: 'FR-LYON', period: '2026-Q4', channel: '' },
  question: { about: 'bonus', indicator: undefined, supposed: undefined },
  span: { from: '2026-10-01', to: '2026-12-31' },
  platforms: 1,
  inForce: lines.map(({ inForce }) => inForce),
  otherChannels: [],
});
const cents = (value: number | null): number => Math.round((value ?? 0) * 100);

test('what all targets pay is the sum of what each pays, to the cent, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const total = bonusTotal(asked(lines), lines, around);
      const each = lines.map(({ inForce, reached }) =>
        reached === undefined
          ? 0
          : cents(bonusFigure({ asked: asked(lines), inForce, reached }, around).value),
      );

      expect(cents(total.value)).toBe(each.reduce((sum, one) => sum + one, 0));
      expect(bonusTotal(asked(lines), [...lines].reverse(), around).value).toBe(total.value);
    }),
  );
});

test('it is whole only when every target could be settled, and nothing without any', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const known = lines.filter(({ reached }) => reached?.value !== null).length;
      const { status, n, basis } = bonusTotal(asked(lines), lines, around);

      expect(basis.notes.filter(({ code }) => code === 'targets-left-out')).toHaveLength(
        lines.length - known,
      );
      expect(status).toBe(known === lines.length ? 'complete' : known === 0 ? 'not-collected' : 'partial');
      expect(n).toBe(known === 0 ? null : known);
    }),
  );
});
