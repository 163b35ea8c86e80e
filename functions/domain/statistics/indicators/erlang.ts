/** Contacts that arrive in a period and how long one takes, everything in seconds. */
export type Traffic = {
  readonly calls: number;
  readonly periodSeconds: number;
  readonly handlingSeconds: number;
  readonly agents: number;
};

/** Load in erlangs: how many agents would be busy if nobody waited. */
export const loadOf = ({ calls, periodSeconds, handlingSeconds }: Traffic): number =>
  (calls * handlingSeconds) / periodSeconds;

/** Share of contacts turned away by this many servers without a queue (Erlang B, by its recursion, stable to thousands). */
export function erlangB(load: number, servers: number): number {
  let blocking = 1;
  for (let server = 1; server <= servers; server += 1)
    blocking = (load * blocking) / (server + load * blocking);
  return blocking;
}

export type ErlangC = {
  readonly load: number;
  /** Share of contacts that wait. */
  readonly waiting: number;
  /** Mean wait of all contacts, in seconds. */
  readonly meanWaitSeconds: number;
  readonly occupancy: number;
  /** Share of contacts answered within these seconds. */
  readonly answeredWithin: (seconds: number) => number;
};

/**
 * A queue nobody leaves (Erlang C).
 * @throws RangeError when the agents cannot carry the load: the queue would grow for ever; see `erlangA`
 */
export function erlangC(traffic: Traffic): ErlangC {
  const { agents, handlingSeconds } = traffic;
  const load = loadOf(traffic);
  if (load >= agents) throw new RangeError(`${agents} agents cannot carry ${load} erlangs`);
  const blocking = erlangB(load, agents);
  const occupancy = load / agents;
  const waiting = blocking / (1 - occupancy * (1 - blocking));
  return {
    load,
    waiting,
    meanWaitSeconds: (waiting * handlingSeconds) / (agents - load),
    occupancy,
    answeredWithin: (seconds) => 1 - waiting * Math.exp((-(agents - load) * seconds) / handlingSeconds),
  };
}

export type ErlangA = {
  readonly load: number;
  readonly waiting: number;
  readonly abandoning: number;
  /** Mean wait of all contacts, those who leave included, in seconds. */
  readonly meanWaitSeconds: number;
  readonly occupancy: number;
};

/**
 * A queue that people leave after an exponential patience (M/M/n+M: Palm 1957; Garnett, Mandelbaum & Reiman 2002), for any
 * load: the states above n agents busy are summed from the one where all are.
 */
export function erlangA(traffic: Traffic, patienceSeconds: number): ErlangA {
  const { agents, calls, periodSeconds, handlingSeconds } = traffic;
  const load = loadOf(traffic);
  const arrivals = calls / periodSeconds;
  let [state, busy, queued] = [1, 0, 0];
  for (let ahead = 0; state > busy * 1e-18; ahead += 1) {
    busy += state;
    queued += ahead * state;
    state *= arrivals / (agents / handlingSeconds + (ahead + 1) / patienceSeconds);
  }
  // Erlang B is the share of "all busy, nobody waiting" among the states without queue.
  const blocking = erlangB(load, agents);
  const whole = 1 / blocking + busy - 1;
  const meanWaitSeconds = queued / whole / arrivals;
  const abandoning = meanWaitSeconds / patienceSeconds;
  return {
    load,
    waiting: busy / whole,
    abandoning,
    meanWaitSeconds,
    occupancy: (load / agents) * (1 - abandoning),
  };
}
