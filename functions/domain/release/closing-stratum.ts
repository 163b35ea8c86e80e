import { ratio } from './modular.ts';

/** A stratum of the figures of a closing, of one platform, channel, direction and part. */
export type ClosingStratum = {
  /** The first of the batches in it: the next stratum begins with its own. */
  readonly first: string;
  readonly n: number;
  /** Contacts received; null when unknown. */
  readonly received: number | null;
};

/** The strata of a closing, by cell (platform, channel and direction). */
export type ClosingStrata = ReadonlyMap<string, readonly ClosingStratum[]>;

/** Which stratum of its cell a batch is in; -1 for none. */
export const stratumOfBatch = (
  strata: readonly ClosingStratum[],
  batch: string,
  batches: readonly string[],
): number => strata.findLastIndex(({ first }) => batches.indexOf(first) <= batches.indexOf(batch));

/**
 * How much each evaluation of every stratum of some cells weighs in their figure, modulo the prime and but for what the
 * figure is divided by: as figureOf weighs, by what was received when that is known of all of them, else alike.
 */
export function weightsOf(
  strata: ClosingStrata,
  cells: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const own = cells.map((cell) => [cell, strata.get(cell) ?? []] as const);
  const isWeighed = own.every(([, list]) => list.every(({ n, received }) => n === 0 || received !== null));
  return new Map(own.map(([cell, list]) => [cell, list.map((stratum) => weightOf(stratum, isWeighed))]));
}

const weightOf = ({ n, received }: ClosingStratum, isWeighed: boolean): number =>
  isWeighed && n > 0 ? ratio(Math.max(received ?? 0, n), n) : 1;
