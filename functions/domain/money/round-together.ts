import { compare, fraction, multiply, roundHalfAway, subtract, sum, type Fraction } from '../fraction.ts';

/**
 * Amounts in whole smallest units, which sum to their rounded total exactly (largest remainder, Hamilton): what is below
 * each, then one more by descending remainder; ties to the larger amount, then in key order. An amount of 0 stays 0.
 * @param unit how many smallest units make one: 100 for cents
 * @returns by key, in smallest units; whatever the order of the amounts
 */
export function roundTogether<Key extends string>(
  amounts: ReadonlyMap<Key, Fraction>,
  unit: bigint,
): ReadonlyMap<Key, bigint> {
  const parts = [...amounts].map(([key, amount]) => partOf(key, multiply(amount, fraction(unit))));
  const total = roundHalfAway(sum(parts.map(({ exact }) => exact)));
  const missing = Number(total - parts.reduce((found, { below }) => found + below, 0n));
  const raised = new Set(
    [...parts]
      .sort(byRemainder)
      .slice(0, missing)
      .map(({ key }) => key),
  );
  return new Map(parts.map(({ key, below }) => [key, below + (raised.has(key) ? 1n : 0n)]));
}

type Part<Key> = {
  readonly key: Key;
  readonly exact: Fraction;
  readonly below: bigint;
  readonly remainder: Fraction;
};

function partOf<Key>(key: Key, exact: Fraction): Part<Key> {
  const below = floor(exact);
  return { key, exact, below, remainder: subtract(exact, fraction(below)) };
}

function floor({ numerator, denominator }: Fraction): bigint {
  const cut = numerator / denominator;
  return numerator < 0n && cut * denominator !== numerator ? cut - 1n : cut;
}

const byRemainder = (a: Part<string>, b: Part<string>): number =>
  compare(b.remainder, a.remainder) || compare(b.exact, a.exact) || (a.key < b.key ? -1 : 1);
