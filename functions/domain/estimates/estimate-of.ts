import { firstDayOf } from '../batches.ts';
import { mergeBatches } from '../figures/merge-batches.ts';
import type { Stratum } from '../figures/stratum.ts';
import { exactMean, termsOf, totalWeight, varianceOf, type Terms } from '../figures/terms.ts';
import { MILLION } from '../scoring/stored-score.ts';
import { spread } from '../statistics/stratified-mean.ts';
import type { AgentReading, Estimate } from './estimate.ts';

/**
 * The estimate of one platform, channel and direction, of one part: the mean of its figure, with the standard error of
 * the process behind it. Where every evaluation has a token, that of agents as ultimate clusters across batches (Kish
 * 1965; Särndal, Swensson & Wretman 1992, 4.6): m/(m−1) Σ u², u = Σ w (y − mean), with m − 1 degrees of freedom.
 * @returns undefined when nothing was evaluated
 */
export function estimateOf(
  strata: readonly Stratum[],
  agents: readonly AgentReading[],
): Estimate | undefined {
  const merged = mergeBatches(strata);
  const counted = termsOf(merged);
  const { weighed, weighting, terms } = counted;
  const n = weighed.reduce((sum, stratum) => sum + stratum.n, 0);
  if (n === 0) return undefined;
  const mean = exactMean(terms, 1);
  const hasTokens = agents.every(({ token }) => token !== null);
  const known = hasTokens ? ofAgents(counted, agents, mean) : ofEvaluations(counted);
  return {
    n,
    mean,
    deviation: deviationOf(counted),
    ...known,
    received: weighting === 'volumes' ? totalWeight(weighed) : null,
  };
}

type Error = Pick<Estimate, 'standardError' | 'degreesOfFreedom' | 'agents'>;

function ofEvaluations({ terms }: Terms): Error {
  const strata = terms.map((term) => ({ received: term.weight, n: term.n, variance: varianceOf(term) }));
  const { standardError, degreesOfFreedom } = spread(strata, totalWeight(terms), false);
  return {
    standardError: standardError === null ? null : standardError / MILLION,
    degreesOfFreedom,
    agents: null,
  };
}

function ofAgents(counted: Terms, agents: readonly AgentReading[], mean: number): Error {
  const clusters = new Map<string, number>();
  for (const { batch, token, n, sum } of agents) {
    const share = shareOfOne(counted, batch);
    const deviation = share * (Number(sum) / MILLION - n * mean);
    clusters.set(token ?? '', (clusters.get(token ?? '') ?? 0) + deviation);
  }
  const m = clusters.size;
  if (m < 2) return { standardError: null, degreesOfFreedom: null, agents: m };
  const squares = [...clusters.values()].reduce((sum, deviation) => sum + deviation * deviation, 0);
  const variance = (m / (m - 1)) * squares;
  return {
    standardError: Math.sqrt(variance),
    degreesOfFreedom: variance === 0 ? null : m - 1,
    agents: m,
  };
}

/** What one evaluation of a batch weighs in the mean. */
function shareOfOne({ weighed, weighting }: Terms, batch: string): number {
  const total = totalWeight(weighed);
  if (weighting === 'unweighted') return 1 / total;
  const first = firstDayOf(batch);
  const own = weighed.findLast((stratum) => firstDayOf(stratum.batch) <= first) ?? weighed[0];
  return own === undefined ? 0 : own.weight / total / own.n;
}

/** Pooled inside the strata. */
function deviationOf({ terms }: Terms): number | null {
  const degrees = terms.reduce((sum, { n }) => sum + n - 1, 0);
  if (degrees === 0) return null;
  const squares = terms.reduce((sum, term) => sum + varianceOf(term) * (term.n - 1), 0);
  return Math.sqrt(squares / degrees) / MILLION;
}
