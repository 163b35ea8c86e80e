import fc from 'fast-check';
import { compare, fraction, fractionOf, subtract, zero } from '#domain/fraction';
import { settlementOf } from '#domain/money/bonus';

const decimal = (min: number, max: number) => fc.integer({ min, max }).map((number) => number / 1000);
const orNull = <Value>(of: fc.Arbitrary<Value>) => fc.option(of);

const terms = fc.record({
  target: decimal(-100_000, 100_000),
  step: orNull(decimal(1, 5000)),
  bonus: orNull(decimal(0, 1_000_000)),
  malus: orNull(decimal(0, 1_000_000)),
  cap: orNull(decimal(0, 5_000_000)),
});
const reached = decimal(-120_000, 120_000);
const better = fc.constantFrom('up' as const, 'down' as const);

test('doing better never pays less nor counts fewer steps', () => {
  fc.assert(
    fc.property(terms, reached, reached, better, (contract, one, other, way) => {
      const [less, more] = one < other === (way === 'up') ? [one, other] : [other, one];
      const [worse, best] = [less, more].map((value) => settlementOf(contract, fractionOf(value), way));
      if (worse === undefined || best === undefined) return false;
      return worse.steps <= best.steps && compare(worse.amount, best.amount) <= 0;
    }),
  );
});

test('beyond the target nothing is taken, short of it nothing is paid, and the cap is never passed', () => {
  fc.assert(
    fc.property(terms, reached, better, (contract, value, way) => {
      const { amount } = settlementOf(contract, fractionOf(value), way);
      const isBeyond = way === 'up' ? value >= contract.target : value <= contract.target;
      const most = contract.cap === null ? undefined : fractionOf(contract.cap);
      const isCapped =
        most === undefined || (compare(amount, most) <= 0 && compare(subtract(zero, most), amount) <= 0);
      return isCapped && (isBeyond ? compare(amount, zero) >= 0 : compare(amount, zero) <= 0);
    }),
  );
});

test('where less is better, the contract is the mirror of one where more is', () => {
  fc.assert(
    fc.property(terms, reached, (contract, value) => {
      const mirrored = { ...contract, target: -contract.target };
      expect(settlementOf(mirrored, fractionOf(-value), 'down')).toEqual(
        settlementOf(contract, fractionOf(value), 'up'),
      );
    }),
  );
});

test('so many whole steps beyond are so many steps, exactly', () => {
  fc.assert(
    fc.property(terms, fc.integer({ min: -50, max: 50 }), (contract, steps) => {
      const step = fractionOf(contract.step ?? 1);
      const at = fraction(
        BigInt(steps) * step.numerator * 1000n +
          BigInt(Math.round(contract.target * 1000)) * step.denominator,
        step.denominator * 1000n,
      );
      return settlementOf({ ...contract, step: contract.step ?? 1 }, at, 'up').steps === BigInt(steps);
    }),
  );
});
