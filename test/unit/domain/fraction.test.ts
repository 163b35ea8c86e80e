import fc from 'fast-check';
import {
  add,
  compare,
  divide,
  equals,
  fraction,
  fractionOf,
  multiply,
  roundHalfAway,
  smaller,
  subtract,
  sum,
  toNumber,
} from '#domain/fraction';

test.each([
  [20.5, 41n, 2n],
  [0.1, 1n, 10n],
  [-0.25, -1n, 4n],
  [0, 0n, 1n],
  [-0, 0n, 1n],
  [1e-7, 1n, 10_000_000n],
  [1.5e21, 1_500_000_000_000_000_000_000n, 1n],
  [123, 123n, 1n],
])('reads %p as the decimal a person wrote', (value, numerator, denominator) => {
  expect(fractionOf(value)).toEqual({ numerator, denominator });
});

test.each([NaN, Infinity, -Infinity])('has no fraction for %p', (value) => {
  expect(() => fractionOf(value)).toThrow(RangeError);
});

test('keeps lowest terms and a positive denominator', () => {
  expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
  expect(fraction(0n, -7n)).toEqual({ numerator: 0n, denominator: 1n });
  expect(fraction(10n ** 40n, 3n * 10n ** 39n)).toEqual({ numerator: 10n, denominator: 3n });
  expect(() => fraction(1n, 0n)).toThrow(RangeError);
  expect(() => divide(fraction(1n), fraction(0n))).toThrow(RangeError);
});

test('adds tenths without the error of binary floats', () => {
  expect(add(fractionOf(0.1), fractionOf(0.2))).toEqual(fractionOf(0.3));
  expect(sum(Array.from({ length: 10 }, () => fractionOf(0.1)))).toEqual(fraction(1n));
  expect(subtract(fractionOf(0.3), fractionOf(0.1))).toEqual(fractionOf(0.2));
});

test('rounds halves away from zero', () => {
  const rounded = [0.5, 1.5, 2.5, -0.5, -1.5, 0.49, -0.49, 2].map((value) =>
    roundHalfAway(fractionOf(value)),
  );

  expect(rounded).toEqual([1n, 2n, 3n, -1n, -2n, 0n, 0n, 2n]);
});

test('gives the nearest double, however long the whole numbers are', () => {
  expect(toNumber(fraction(2n * 10n ** 40n, 3n * 10n ** 40n + 1n))).toBe(2 / 3);
  expect(toNumber(fraction(-(10n ** 30n), 7n))).toBe(-(10 ** 30) / 7);
  expect(toNumber(fraction(1n, 3n * 10n ** 20n))).toBe(1 / 3e20);
  // Just above the middle of two neighbouring doubles: cut off before rounding, it would fall to the even one.
  expect(toNumber(fraction((2n ** 53n + 1n) * 10n ** 30n + 1n, 10n ** 30n))).toBe(2 ** 53 + 2);
});

const terms = fc
  .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.bigInt({ min: 1n, max: 10n ** 25n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

test('is a field with an order', () => {
  fc.assert(
    fc.property(terms, terms, terms, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      expect(add(subtract(a, b), b)).toEqual(a);
      expect(equals(a, b)).toBe(compare(a, b) === 0);
      expect(compare(smaller(a, b), a)).toBeLessThanOrEqual(0);
      if (b.numerator !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
    }),
  );
});

test('gives back the double it was made from', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
      fc.pre(value === 0 || Math.abs(value) > 1e-280);
      expect(toNumber(fractionOf(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});
