import { countActivity, type Counting } from '../activity/count-activity.ts';
import type { ActivityOfPlatform, CountedRecord, ReasonCount } from '../activity/counted-record.ts';
import type { Span } from '../activity/span.ts';
import type { FlowId } from '../channel.ts';
import {
  add,
  divide,
  fraction,
  fractionOf,
  isPositive,
  multiply,
  subtract,
  sum,
  zero,
  type Fraction,
} from '../fraction.ts';
import type { FlowWork } from './flow-work.ts';
import { roundTogether } from './round-together.ts';

/** What a flow cost, by reason. */
export type FlowReasons = {
  readonly flow: FlowId;
  readonly counting: Counting;
  readonly contacts: ReadonlyMap<string, Fraction>;
  /** In smallest units; under '' what no reason was noted for. They sum to what the flow cost. */
  readonly costs: ReadonlyMap<string, bigint>;
  /** Contacts stood in for handling: some reason was counted without. */
  readonly isByContacts: boolean;
};

type Around = {
  readonly activity: ActivityOfPlatform;
  readonly span: Span;
  /** What the flow cost, in smallest units. */
  readonly cost: bigint;
  readonly unit: bigint;
};

/** Shares what a flow cost over the reasons of its contacts, by their handling or by contacts. */
export function flowReasons(work: FlowWork, { activity, span, cost, unit }: Around): FlowReasons {
  const counting = countActivity(activity, { span, flows: [work.of], quantities: [hasReasons] });
  const counts = counting.records.flatMap(({ reasons }) => [...reasons]);
  const contacts = summed(counts, (count) => fractionOf(count.contacts));
  const seconds = handlingOf(work, counts);
  const left = restOf(contacts, work.contacts);
  // Where every contact has its reason, handling that no reason has is theirs all the same.
  const leftSeconds = seconds && isPositive(left) ? restOf(seconds, work.seconds) : zero;
  const weights = new Map(seconds ?? contacts).set('', seconds ? leftSeconds : left);
  return {
    flow: work.flow,
    counting,
    contacts,
    costs: shared(fraction(cost, unit), weights, unit),
    isByContacts: seconds === undefined && counts.length > 0,
  };
}

type Counts = readonly (readonly [string, ReasonCount])[];

const hasReasons = ({ reasons }: CountedRecord): number | undefined => (reasons.size === 0 ? undefined : 1);

/** By reason; undefined where the flow or a reason was counted without, or took no time at all. */
function handlingOf({ seconds }: FlowWork, counts: Counts): ReadonlyMap<string, Fraction> | undefined {
  const isTimed = counts.every(([, { handlingSeconds }]) => handlingSeconds !== undefined);
  if (seconds === undefined || !isTimed) return undefined;
  const handling = summed(counts, (count) => fractionOf(count.handlingSeconds ?? 0));
  return isPositive(sum([...handling.values()])) ? handling : undefined;
}

function summed(counts: Counts, of: (count: ReasonCount) => Fraction): ReadonlyMap<string, Fraction> {
  const sums = new Map<string, Fraction>();
  for (const [reason, count] of counts) sums.set(reason, add(sums.get(reason) ?? zero, of(count)));
  return sums;
}

/** What is left of all once the reasons are taken away; 0 where they are more, since a contact may have two. */
function restOf(reasons: ReadonlyMap<string, Fraction>, all: Fraction = zero): Fraction {
  const rest = subtract(all, sum([...reasons.values()]));
  return isPositive(rest) ? rest : zero;
}

function shared(
  cost: Fraction,
  weights: ReadonlyMap<string, Fraction>,
  unit: bigint,
): ReadonlyMap<string, bigint> {
  const whole = sum([...weights.values()]);
  if (!isPositive(whole)) return roundTogether(new Map([['', cost]]), unit);
  const parts = [...weights].map(
    ([reason, weight]) => [reason, divide(multiply(cost, weight), whole)] as const,
  );
  return roundTogether(new Map(parts), unit);
}
