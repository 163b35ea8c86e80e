import { fraction, multiply, roundHalfAway, type Fraction } from '../fraction.ts';
import { writeDecimal } from '../kpi/write-decimal.ts';

const PLACES = 1_000_000n;

/** To six decimals, halves away from zero, as a decimal text: `0.333333`, `2.5`. */
export const roundedDecimal = (value: Fraction): string =>
  writeDecimal(fraction(roundHalfAway(multiply(value, fraction(PLACES))), PLACES));
