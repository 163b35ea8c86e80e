import { MINIMUM_EVALUATIONS } from '../figure.ts';
import type { ScoreSample, Sample, ShareSample } from './sample.ts';
import type { PairedDifference } from './paired-difference.ts';
import { scoreDifference } from './score-difference.ts';
import { shareDifference } from './share-difference.ts';
import type { ThemeVerdict } from './theme-state.ts';

/** Below this many agents, where they are known, a difference would tell of persons. */
const MINIMUM_AGENTS = 3;

/** How far a wave is from an earlier one, above 0 when it is better. */
export type Improvement = {
  readonly verdict: ThemeVerdict;
  /** In points of the scale, or in percentage points of a share; null when it is too few, or nothing. */
  readonly value: number | null;
  /** The 95 % interval; null when it cannot be known. */
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly nBefore: number;
};

/**
 * What became of a platform between two waves. Proven when the whole 95 % interval is above 0, regressed when the whole
 * of it is below.
 * @param scale of the organisation; shares are in percentage points whatever it is
 */
export function improvementOf(now: Sample, before: Sample, scale: number): Improvement {
  const counts = { n: countOf(now), nBefore: countOf(before) };
  const paired = pairedOf(now, before);
  if (paired === 'not-comparable') return without('not-comparable', counts);
  if (paired === undefined)
    return without(counts.n > 0 && counts.nBefore > 0 ? 'too-few' : 'no-data', counts);
  const { n, nBefore } = paired;
  if (isFew(paired)) return without('too-few', { n, nBefore });
  const { value, low, high } = oriented(paired, now);
  const unit = now.of === 'scores' ? scale : PERCENT;
  const inUnit = (bound: number | null): number | null => (bound === null ? null : bound * unit);
  const verdict = verdictOf(low, high);
  return { verdict, value: value * unit, low: inUnit(low), high: inUnit(high), n, nBefore };
}

const isFew = ({ n, nBefore, agents }: PairedDifference): boolean =>
  Math.min(n, nBefore) < MINIMUM_EVALUATIONS || (agents !== null && agents < MINIMUM_AGENTS);

const PERCENT = 100;

function pairedOf(now: Sample, before: Sample): PairedDifference | 'not-comparable' | undefined {
  if (now.of === 'scores') return before.of === 'scores' ? scoreDifference(now, before) : undefined;
  return before.of === 'shares' ? shareDifference(now, before) : undefined;
}

/** Less of a poor practice is better. */
function oriented(
  { value, low, high }: PairedDifference,
  sample: ScoreSample | ShareSample,
): Pick<PairedDifference, 'value' | 'low' | 'high'> {
  if (sample.of === 'scores' || sample.polarity === 'good') return { value, low, high };
  return { value: -value, low: high === null ? null : -high, high: low === null ? null : -low };
}

function verdictOf(low: number | null, high: number | null): ThemeVerdict {
  if (low === null || high === null) return 'not-proven';
  if (low > 0) return 'proven';
  return high < 0 ? 'regressed' : 'not-proven';
}

type Counts = Pick<Improvement, 'n' | 'nBefore'>;

const without = (verdict: ThemeVerdict, counts: Counts): Improvement => ({
  verdict,
  value: null,
  low: null,
  high: null,
  ...counts,
});

const countOf = (sample: Sample): number => [...sample.flows.values()].reduce((sum, { n }) => sum + n, 0);
