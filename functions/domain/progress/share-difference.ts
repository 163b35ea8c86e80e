import { moverWilson } from '../statistics/mover-wilson.ts';
import type { PairedDifference } from './paired-difference.ts';
import { agentsAtLeast, pairedFlows, type PairedFlow } from './paired-flows.ts';
import type { ShareOfFlow, ShareSample } from './sample.ts';

/**
 * The difference of two shares at the same weights. In one flow it is Newcombe's (1998b, method 10), from Wilson's
 * limits; in several the same from the limits of the stratified shares (Zou & Donner 2008). Contacts as if independent:
 * likeness inside agents is not in it.
 * @returns undefined when no flow was coded in both
 */
export function shareDifference(now: ShareSample, before: ShareSample): PairedDifference | undefined {
  const pairs = pairedFlows(now.flows, before.flows);
  if (pairs.length === 0) return undefined;
  const [later, earlier] = [limits(pairs, 'now'), limits(pairs, 'before')];
  const value = later.share - earlier.share;
  return {
    value,
    low: value - Math.hypot(later.share - later.low, earlier.high - earlier.share),
    high: value + Math.hypot(later.high - later.share, earlier.share - earlier.low),
    n: pairs.reduce((sum, pair) => sum + pair.now.n, 0),
    nBefore: pairs.reduce((sum, pair) => sum + pair.before.n, 0),
    agents: agentsAtLeast(pairs),
  };
}

function limits(pairs: readonly PairedFlow<ShareOfFlow>[], wave: 'now' | 'before') {
  const strata = pairs.map((pair) => ({ x: pair[wave].present, n: pair[wave].n, weight: pair.weight }));
  const share = strata.reduce((sum, { x, n, weight }) => sum + (weight * x) / n, 0);
  return { share, ...moverWilson(strata) };
}
