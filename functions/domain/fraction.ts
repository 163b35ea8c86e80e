/** An exact number: lowest terms, positive denominator. Scores are computed on these and rounded once. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** @throws RangeError when the denominator is 0 */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 1n) return { numerator, denominator };
  if (denominator === 0n) throw new RangeError('a fraction over 0');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = sign * greatestCommonDivisor(absolute(numerator), absolute(denominator));
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };
export const one: Fraction = { numerator: 1n, denominator: 1n };

const decimal = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * The decimal a person wrote, exactly: 20.5 is 41/2 and 0.1 is 1/10, whatever the binary float holds.
 * @throws RangeError when the number is not finite
 */
export function fractionOf(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const match = decimal.exec(String(value));
  if (match === null) throw new RangeError(`not a finite number: ${value}`);
  const [, sign = '', whole = '', part = '', exponent = '0'] = match;
  const digits = BigInt(`${sign}${whole}${part}`);
  const power = Number(exponent) - part.length;
  return power < 0 ? fraction(digits, 10n ** BigInt(-power)) : fraction(digits * 10n ** BigInt(power));
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negative(b));

export const multiply = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator);

/** @throws RangeError when the divisor is 0 */
export const divide = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator);

export const sum = (terms: readonly Fraction[]): Fraction => terms.reduce(add, zero);

/** Negative, 0 or positive, as for sorting. */
export const compare = (a: Fraction, b: Fraction): number =>
  Number(sign(a.numerator * b.denominator - b.numerator * a.denominator));

export const equals = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;
export const isZero = (a: Fraction): boolean => a.numerator === 0n;
export const isPositive = (a: Fraction): boolean => a.numerator > 0n;
export const smaller = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);

/** The nearest whole number, halves away from zero: 0.5 is 1 and -0.5 is -1. */
export function roundHalfAway({ numerator, denominator }: Fraction): bigint {
  const rounded = (2n * absolute(numerator) + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** The nearest double, rounded once. */
export function toNumber({ numerator, denominator }: Fraction): number {
  const size = absolute(numerator);
  if (size <= exactly && denominator <= exactly) return Number(numerator) / Number(denominator);
  const shift = Math.max(0, 66 - bits(size) + bits(denominator));
  const scaled = size << BigInt(shift);
  // The last bit says that something was cut off, so that converting rounds as if nothing had been.
  const quotient = (scaled / denominator) | (scaled % denominator === 0n ? 0n : 1n);
  return (numerator < 0n ? -1 : 1) * Number(quotient) * 2 ** -shift;
}

const exactly = BigInt(Number.MAX_SAFE_INTEGER);
const bits = (value: bigint): number => value.toString(2).length;
const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
const sign = (value: bigint): bigint => (value === 0n ? 0n : value / absolute(value));
const negative = (a: Fraction): Fraction => ({ numerator: -a.numerator, denominator: a.denominator });

/** Euclid's; in doubles as soon as both fit, many times faster than in big integers. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small > exactly) [large, small] = [small, large % small];
  if (small === 0n) return large;
  let [whole, rest] = [Number(small), Number(large % small)];
  while (rest !== 0) [whole, rest] = [rest, whole % rest];
  return BigInt(whole);
}
