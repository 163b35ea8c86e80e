import type { Channel } from '../channel.ts';
import { add, fractionOf, multiply, one, sum, zero, type Fraction } from '../fraction.ts';
import type { CostLine, CostNature } from './cost.ts';

/** What currencies are worth in a quarter. */
export type Valuation = {
  /** Of the organisation. */
  readonly currency: string;
  /** By other currency, one unit of it in the organisation's. */
  readonly rates: ReadonlyMap<string, Fraction>;
};

/** What a platform cost in a quarter, exactly, in the organisation's currency. */
export type Ledger = {
  readonly lines: number;
  readonly total: Fraction;
  readonly byNature: ReadonlyMap<CostNature, Fraction>;
  /** Lines of one channel; null those of every channel, to be allocated. */
  readonly byChannel: ReadonlyMap<Channel | null, Fraction>;
  /** Currencies without a rate: their lines are in none of the sums, which are then worth nothing. */
  readonly missingRates: readonly string[];
};

/** Adds up the lines of one platform and quarter. Nothing is rounded: a rate has more decimals than a cent. */
export function ledgerOf(lines: readonly CostLine[], { currency, rates }: Valuation): Ledger {
  const rateOf = (line: CostLine) => (line.currency === currency ? one : rates.get(line.currency));
  const missing = lines.filter((line) => rateOf(line) === undefined).map((line) => line.currency);
  const valued = lines.flatMap((line) => {
    const rate = rateOf(line);
    return rate === undefined ? [] : [{ line, value: multiply(fractionOf(line.amount), rate) }];
  });
  return {
    lines: lines.length,
    total: sum(valued.map(({ value }) => value)),
    byNature: summed(valued, ({ nature }) => nature),
    byChannel: summed(valued, ({ channel }) => channel),
    missingRates: [...new Set(missing)].sort(),
  };
}

type Valued = { readonly line: CostLine; readonly value: Fraction };

function summed<Key>(valued: readonly Valued[], keyOf: (line: CostLine) => Key): ReadonlyMap<Key, Fraction> {
  const sums = new Map<Key, Fraction>();
  for (const { line, value } of valued) sums.set(keyOf(line), add(sums.get(keyOf(line)) ?? zero, value));
  return sums;
}
