import type { ActivityOfPlatform } from '../activity/counted-record.ts';
import type { Span } from '../activity/span.ts';
import type { FlowId } from '../channel.ts';
import { allocateCost, type Allocation } from './allocate-cost.ts';
import type { CostLine } from './cost.ts';
import { flowReasons, type FlowReasons } from './flow-reasons.ts';
import { unworkedFlows, workOf, type FlowWork } from './flow-work.ts';
import { ledgerOf, type Ledger, type Valuation } from './ledger.ts';
import { minorUnits } from './minor-units.ts';

/** What a platform did in a quarter, what it cost, and how the one is shared over the other. */
export type PlatformCost = {
  readonly activity: ActivityOfPlatform;
  readonly span: Span;
  readonly work: readonly FlowWork[];
  /** Flows that received contacts, and did nothing that was counted. */
  readonly unworked: readonly FlowId[];
  readonly ledger: Ledger;
  readonly allocation: Allocation;
  /** What each of its flows cost by reason: shared when first asked for, then known. */
  readonly reasons: () => readonly FlowReasons[];
  /** Smallest units in one unit of the organisation's currency. */
  readonly unit: bigint;
};

type Around = { readonly activity: ActivityOfPlatform; readonly span: Span; readonly valuation: Valuation };

/** @param lines of this platform, in the quarter that the span is */
export function costOfPlatform(
  lines: readonly CostLine[],
  { activity, span, valuation }: Around,
): PlatformCost {
  const ledger = ledgerOf(lines, valuation);
  const work = workOf(activity, span);
  const unit = minorUnits(valuation.currency);
  const allocation = allocateCost(ledger, work, unit);
  return {
    activity,
    span,
    work,
    unworked: unworkedFlows(activity, span, work),
    ledger,
    unit,
    allocation,
    reasons: once(() =>
      work.map((one) =>
        flowReasons(one, { activity, span, unit, cost: allocation.byFlow.get(one.flow) ?? 0n }),
      ),
    ),
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
