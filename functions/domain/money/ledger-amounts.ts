import { fraction } from '../fraction.ts';
import { writeDecimal } from '../kpi/write-decimal.ts';
import { costNatures } from './cost.ts';
import type { CountedCost } from './counted-cost.ts';
import type { PlatformCost } from './platform-cost.ts';
import { roundTogether } from './round-together.ts';

type Told = readonly (readonly ['ledger' | 'nature' | 'unallocated' | 'unattributed', readonly string[]])[];

/** The ledger of platforms with what is to reconcile, as decimals; nothing while a currency has no rate. */
export function ledgerAmounts(all: readonly CountedCost[]): Told {
  const own = all.map(({ platform }) => platform).filter(({ ledger }) => ledger.lines > 0);
  const unit = own[0]?.unit;
  if (unit === undefined || own.some(({ ledger }) => ledger.missingRates.length > 0)) return [];
  const totals = own.map(({ allocation }) => allocation.total);
  const unallocated = own.map(({ allocation }) => allocation.unallocated);
  const unattributed = all.map(({ part }) => part.unattributed ?? 0n);
  return [
    ['ledger', [written(totals, unit)]],
    ...naturesOf(own, unit),
    ['unallocated', unlessZero(unallocated, unit)],
    ['unattributed', unlessZero(unattributed, unit)],
  ];
}

/** Rounded together at each platform, so that they sum to its ledger. */
function naturesOf(own: readonly PlatformCost[], unit: bigint): Told {
  const rounded = own.map(({ ledger }) => roundTogether(ledger.byNature, unit));
  return costNatures.flatMap((nature): Told => {
    const amounts = rounded.flatMap((ledger) => ledger.get(nature) ?? []);
    return amounts.length === 0 ? [] : [['nature', [nature, written(amounts, unit)]]];
  });
}

const unlessZero = (amounts: readonly bigint[], unit: bigint): readonly string[] =>
  amounts.some((amount) => amount !== 0n) ? [written(amounts, unit)] : [];

function written(amounts: readonly bigint[], unit: bigint): string {
  const total = amounts.reduce((all, amount) => all + amount, 0n);
  return writeDecimal(fraction(total, unit));
}
