import type { Channel, FlowId } from '../channel.ts';
import { add, divide, isPositive, multiply, subtract, sum, zero, type Fraction } from '../fraction.ts';
import { workingTime } from './concurrency.ts';
import type { FlowWork } from './flow-work.ts';
import type { Ledger } from './ledger.ts';
import { roundTogether } from './round-together.ts';

/** A ledger over flows, in smallest units of the organisation's currency: `total` is the sum of all the rest. */
export type Allocation = {
  readonly total: bigint;
  readonly byFlow: ReadonlyMap<FlowId, bigint>;
  /** Of channels that did nothing, or of a platform of which nothing was counted. */
  readonly unallocated: bigint;
  /** Flows whose handling nobody counted, so that a cost was shared by contacts. */
  readonly byContacts: readonly FlowId[];
};

/**
 * Shares what a platform cost among its flows: the lines of a channel among its own, the others among all, by working
 * time (handling divided by concurrency); by contacts handled where a flow has no handling. Exact until one rounding of
 * all parts together, so that they sum to the ledger to the cent.
 */
export function allocateCost(
  { total, byChannel }: Pick<Ledger, 'total' | 'byChannel'>,
  work: readonly FlowWork[],
  unit: bigint,
): Allocation {
  const shared = [...byChannel].map(([channel, amount]) => shareOut(amount, flowsFor(channel, work)));
  const exact = new Map<FlowId | 'unallocated', Fraction>();
  for (const { parts } of shared)
    for (const [flow, part] of parts) exact.set(flow, add(exact.get(flow) ?? zero, part));
  exact.set('unallocated', subtract(total, sum([...exact.values()])));
  const rounded = roundTogether(exact, unit);
  const byFlow = new Map(
    work.flatMap(({ flow }) => (rounded.has(flow) ? [[flow, rounded.get(flow) ?? 0n]] : [])),
  );
  return {
    total: [...rounded.values()].reduce((all, part) => all + part, 0n),
    byFlow,
    unallocated: rounded.get('unallocated') ?? 0n,
    byContacts: [...new Set(shared.flatMap(({ byContacts }) => byContacts))],
  };
}

const flowsFor = (channel: Channel | null, work: readonly FlowWork[]): readonly FlowWork[] =>
  channel === null ? work : work.filter(({ of }) => of.channel === channel);

type Shared = {
  readonly parts: readonly (readonly [FlowId, Fraction])[];
  readonly byContacts: readonly FlowId[];
};

function shareOut(amount: Fraction, work: readonly FlowWork[]): Shared {
  const lacking = work.filter(({ seconds }) => !isCounted(seconds)).map(({ flow }) => flow);
  const weigh = lacking.length === 0 ? timeOf : contactsOf;
  const weights = work.map((one) => [one.flow, weigh(one)] as const);
  const whole = sum(weights.map(([, weight]) => weight ?? zero));
  const isKnown = weights.every(([, weight]) => isCounted(weight));
  if (!isKnown || !isPositive(whole)) return { parts: [], byContacts: [] };
  return {
    parts: weights.map(([flow, weight]) => [flow, divide(multiply(amount, weight ?? zero), whole)]),
    // The only flow of a channel has it all, whatever it weighs.
    byContacts: work.length > 1 ? lacking : [],
  };
}

const isCounted = (weight: Fraction | undefined): boolean => weight !== undefined && isPositive(weight);
const timeOf = ({ of, seconds }: FlowWork): Fraction | undefined =>
  seconds && workingTime(of.channel, seconds);
const contactsOf = ({ contacts }: FlowWork): Fraction | undefined => contacts;
