import {
  add,
  fraction,
  fractionOf,
  multiply,
  roundHalfAway,
  toNumber,
  zero,
  type Fraction,
} from '#domain/fraction';

/** An exact number: nearly all of those in files are whole, and these cost nothing. */
export type Exact = number | Fraction;

const fractionIn = (value: Exact): Fraction => (typeof value === 'number' ? fractionOf(value) : value);

/** Whole numbers as long as the product can be told exactly. */
export function times(a: Exact, b: Exact): Exact {
  const product = typeof a === 'number' && typeof b === 'number' ? a * b : Number.NaN;
  return Number.isSafeInteger(product) ? product : multiply(fractionIn(a), fractionIn(b));
}

/** A sum without any error, whatever the order and the number of its terms. */
export class ExactSum {
  #whole = 0;
  #rest: Fraction = zero;

  add(value: Exact): void {
    const whole = typeof value === 'number' ? this.#whole + value : Number.NaN;
    if (Number.isSafeInteger(whole)) this.#whole = whole;
    else this.#rest = add(this.#rest, fractionIn(value));
  }

  total(): Fraction {
    return add(fractionOf(this.#whole), this.#rest);
  }
}

/** Rounded once, half away from zero, to so many decimals. */
export function rounded(value: Fraction, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  return toNumber(fraction(roundHalfAway(multiply(value, fraction(scale))), scale));
}

/** Whether a number of contacts had to be rounded to be whole. */
export const isWhole = ({ denominator }: Fraction): boolean => denominator === 1n;

/** The nearest double: to be shown. */
export const approximately = (value: Exact): number => (typeof value === 'number' ? value : toNumber(value));
