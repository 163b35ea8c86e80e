import { firstDayOf } from '../batches.ts';
import { flowId } from '../channel.ts';
import type { Stratum } from './stratum.ts';

/** A variance needs two. */
const MINIMUM_IN_BATCH = 2;

/**
 * The strata a figure is computed on: inside a platform, channel and direction, a batch of fewer than two
 * evaluations is merged with the batch before it, the first with the next. What stays empty stays, to be said.
 * @returns by platform, flow and first day, whatever the order given
 */
export function mergeBatches(strata: readonly Stratum[]): readonly Stratum[] {
  const groups = [...byPlatformAndFlow(strata)].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.flatMap(([, group]) => mergeInOrder(group));
}

function byPlatformAndFlow(strata: readonly Stratum[]): ReadonlyMap<string, Stratum[]> {
  const groups = new Map<string, Stratum[]>();
  for (const stratum of strata.filter(isAnything)) {
    const key = `${stratum.platform} ${flowId(stratum.flow)}`;
    groups.set(key, [...(groups.get(key) ?? []), stratum]);
  }
  return groups;
}

/** A batch to come, with neither volume nor evaluation, says nothing: merging it would hide the volumes known. */
const isAnything = ({ received, n, incomplete }: Stratum): boolean =>
  n > 0 || incomplete > 0 || (received !== null && received > 0);

function mergeInOrder(strata: readonly Stratum[]): readonly Stratum[] {
  const merged: Stratum[] = [];
  for (const stratum of strata.toSorted(byFirstDay)) {
    const before = merged.at(-1);
    const joins = before !== undefined && (isSmall(stratum) || isSmall(before));
    if (joins) merged.splice(-1, 1, together(before, stratum));
    else merged.push(stratum);
  }
  return merged;
}

const isSmall = ({ n }: Stratum): boolean => n < MINIMUM_IN_BATCH;

function byFirstDay(a: Stratum, b: Stratum): number {
  const [first, second] = [firstDayOf(a.batch), firstDayOf(b.batch)];
  return first < second ? -1 : Number(first > second);
}

/** Unknown and known volumes together are unknown. */
const together = (a: Stratum, b: Stratum): Stratum => ({
  ...a,
  received: a.received === null || b.received === null ? null : a.received + b.received,
  n: a.n + b.n,
  sum: a.sum + b.sum,
  sumSquares: a.sumSquares + b.sumSquares,
  incomplete: a.incomplete + b.incomplete,
});
