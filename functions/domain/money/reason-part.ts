import { flowId, type Flow } from '../channel.ts';
import { sum } from '../fraction.ts';
import type { CostPart } from './cost-per.ts';
import type { PlatformCost } from './platform-cost.ts';

/** What the contacts of a reason cost in these flows, and how many they are. */
export function reasonPart({ reasons }: PlatformCost, asked: readonly Flow[], reason: string): CostPart {
  const flows = asked.map(flowId);
  const own = reasons().filter(({ flow, contacts }) => flows.includes(flow) && contacts.size > 0);
  const all = reasons().filter(({ flow }) => flows.includes(flow));
  return {
    cost: total(own.map(({ costs }) => costs.get(reason) ?? 0n)),
    below: own.length === 0 ? undefined : sum(own.flatMap(({ contacts }) => contacts.get(reason) ?? [])),
    countings: own.map(({ counting }) => counting),
    unattributed: total(all.map(({ costs }) => costs.get('') ?? 0n)),
    isByContacts: own.some(({ isByContacts }) => isByContacts),
  };
}

const total = (costs: readonly bigint[]): bigint => costs.reduce((all, cost) => all + cost, 0n);
