/** What a queue of fixed speed makes of what arrives, second by second. */
export type Queued = {
  /** Seconds that the last to be served waited at the worst moment; 0 when nothing ever waited. */
  readonly longestWaitSeconds: number;
  /** Share of what it could serve in its busiest second that arrived then: above 1 something waits. */
  readonly busiest: number;
  /** Seconds from the first that overflowed until all was served. */
  readonly congestedSeconds: number;
};

/**
 * A fluid queue: each second takes what arrived and what was left over, and serves at most its capacity. What is left
 * after the last second is served at the same speed. Throws for a capacity that serves nothing.
 */
export function queue(arrivals: Iterable<number>, capacityPerSecond: number): Queued {
  if (!(capacityPerSecond > 0)) throw new RangeError('a queue must serve something');
  let [waiting, longest, busiest, congested] = [0, 0, 0, 0];
  for (const arrived of arrivals) {
    busiest = Math.max(busiest, arrived / capacityPerSecond);
    waiting = Math.max(0, waiting + arrived - capacityPerSecond);
    longest = Math.max(longest, waiting / capacityPerSecond);
    if (waiting > 0) congested += 1;
  }
  const after = waiting / capacityPerSecond;
  return { longestWaitSeconds: longest, busiest, congestedSeconds: congested + Math.ceil(after) };
}
