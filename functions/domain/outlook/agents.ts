import { erlangC, loadOf } from '../statistics/indicators/erlang.ts';

/** What agents are counted for: contacts spread evenly over open time. */
export type Need = {
  readonly contacts: number;
  readonly openSeconds: number;
  /** Of one contact: talk, hold and wrap-up. */
  readonly handlingSeconds: number;
  /** Share of their paid time that agents are not there for contacts: pauses, meetings, training. */
  readonly shrinkage: number;
  /** The most of their time that agents may be busy. */
  readonly occupancyCap: number;
};

/** The share of contacts to answer within some seconds. */
export type Service = { readonly share: number; readonly seconds: number };

export type Agents = {
  /** At their posts at once. */
  readonly present: number;
  /** On the rota at any hour for these to be present: over a day longer than a shift, more people. */
  readonly rostered: number;
  /** Of those present, busy with contacts; 0 without contacts. */
  readonly occupancy: number;
};

/**
 * The fewest agents with whom a queue nobody leaves (Erlang C, 1917) answers the share of contacts asked for within its
 * seconds, and nobody is busy beyond the cap. Peaks inside the open time need more than this.
 */
export function agentsForQueue(need: Need, service: Service): Agents {
  const traffic = {
    calls: need.contacts,
    periodSeconds: need.openSeconds,
    handlingSeconds: need.handlingSeconds,
  };
  const load = loadOf({ ...traffic, agents: 0 });
  if (load === 0) return rosterOf(0, need);
  let agents = Math.max(Math.ceil(load / need.occupancyCap), Math.floor(load) + 1);
  while (erlangC({ ...traffic, agents }).answeredWithin(service.seconds) < service.share) agents += 1;
  return rosterOf(agents, need);
}

/** The agents whose time holds the work of messages, which may wait: work over open time, at the cap of occupancy. */
export const agentsForBacklog = (need: Need): Agents =>
  rosterOf(Math.ceil((need.contacts * need.handlingSeconds) / (need.openSeconds * need.occupancyCap)), need);

function rosterOf(present: number, { contacts, handlingSeconds, openSeconds, shrinkage }: Need): Agents {
  return {
    present,
    rostered: Math.ceil(present / (1 - shrinkage)),
    occupancy: present === 0 ? 0 : (contacts * handlingSeconds) / openSeconds / present,
  };
}
