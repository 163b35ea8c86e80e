import { composite } from '../reports/composite.ts';
import { testable } from '../reports/difference.ts';
import { differenceTest } from '../statistics/difference-test.ts';
import type { PairedDifference } from './paired-difference.ts';
import { agentsAtLeast, pairedFlows } from './paired-flows.ts';
import { sameScores } from '../reports/same-scores.ts';
import type { ScoreSample } from './sample.ts';

/**
 * The difference of two stratified means at the same weights, of flows whose grid is the same but for minor versions.
 * Errors are those of agents where they are known; no finite correction; Satterthwaite's degrees of freedom
 * (statistics.md 1b and 1c; Cochran 1977, 5.16).
 * @returns undefined when no flow was evaluated in both
 */
export function scoreDifference(
  now: ScoreSample,
  before: ScoreSample,
): PairedDifference | 'not-comparable' | undefined {
  const all = pairedFlows(now.flows, before.flows);
  const comparable = new Set(
    all.filter((pair) => sameScores(pair.now.grid, pair.before.grid)).map((one) => one.now),
  );
  if (all.length > 0 && comparable.size === 0) return 'not-comparable';
  const own = new Map([...now.flows].filter(([, flow]) => comparable.has(flow)));
  const pairs = pairedFlows(own, before.flows);
  if (pairs.length === 0) return undefined;
  const weights = pairs.map(({ weight }) => weight);
  const later = composite(
    pairs.map((pair) => pair.now),
    weights,
  );
  const earlier = composite(
    pairs.map((pair) => pair.before),
    weights,
  );
  const { sides } = testable(later, earlier);
  const tested = sides && differenceTest(sides.now, sides.before);
  return {
    value: later.mean - earlier.mean,
    low: tested?.low ?? null,
    high: tested?.high ?? null,
    n: pairs.reduce((sum, pair) => sum + pair.now.n, 0),
    nBefore: pairs.reduce((sum, pair) => sum + pair.before.n, 0),
    agents: agentsAtLeast(pairs),
  };
}
