import type { Fraction } from '../fraction.ts';

/**
 * A sum of decimals as a decimal, exactly: `-12.5`.
 * @throws RangeError for a number that has no end, as a third
 */
export function writeDecimal({ numerator, denominator }: Fraction): string {
  const digits = decimalPlaces(denominator);
  const scaled = (numerator * 10n ** BigInt(digits)) / denominator;
  const text = String(scaled < 0n ? -scaled : scaled).padStart(digits + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function decimalPlaces(denominator: bigint): number {
  let [rest, twos, fives] = [denominator, 0, 0];
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  if (rest !== 1n) throw new RangeError('no decimal ends here');
  return Math.max(twos, fives);
}
