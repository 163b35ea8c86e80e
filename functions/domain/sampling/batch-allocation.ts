import { boundedShares } from './bounded-shares.ts';
import { stratumKey, type StratumOf } from './stratum-key.ts';

/** A stratum of a batch that is about to be drawn, with what is known of it in the whole wave. */
export type BatchStratum = StratumOf & {
  /** Contacts to evaluate in the wave, by its plan. */
  readonly planned: number;
  /** Contacts of this batch in the frame. */
  readonly framed: number;
  /** Contacts already in the samples of other batches. */
  readonly drawnBefore: number;
  /** What was received in the batches drawn so far, this one included; in any unit. */
  readonly volumeDrawn: number;
  /** The same unit, over the whole wave: received where batches are frozen, expected in the others. */
  readonly volumeWave: number;
};

export type BatchAllocation = {
  /** Contacts of the sample, by stratum. */
  readonly n: ReadonlyMap<string, number>;
  /** By platform, contacts that the batch owed and could not give; later batches make up for them. */
  readonly shortfall: ReadonlyMap<string, number>;
};

/**
 * How many contacts a batch gives to the sample of its wave. A stratum owes planned × volume drawn ÷ volume of the
 * wave, so far, less what was drawn; a platform owes the sum of its strata, rounded; inside it strata share in
 * proportion to what they owe (bounded largest remainder), with at least the minimum of what they have. So the last
 * batch makes every platform's sum that of the plan, however wrong forecasts were, whatever the order of the draws.
 */
export function batchAllocation(strata: readonly BatchStratum[], minimum: number): BatchAllocation {
  const platforms = [...new Set(strata.map(({ platform }) => platform))].sort();
  const n = new Map<string, number>();
  const shortfall = new Map<string, number>();
  for (const platform of platforms) {
    const own = strata.filter((stratum) => stratum.platform === platform);
    const shares = platformShares(own, minimum);
    for (const [key, share] of shares.n) n.set(key, share);
    if (shares.shortfall > 0) shortfall.set(platform, shares.shortfall);
  }
  return { n, shortfall };
}

function platformShares(strata: readonly BatchStratum[], minimum: number) {
  const { targets, denominator } = cumulatedTargets(strata);
  const drawn = strata.reduce((sum, { drawnBefore }) => sum + drawnBefore, 0);
  const whole = targets.reduce((sum, target) => sum + target, 0n);
  const owed = Math.max(0, Number((2n * whole + denominator) / (2n * denominator)) - drawn);
  const parts = strata.map((stratum, index) => {
    const weight = (targets[index] ?? 0n) - BigInt(stratum.drawnBefore) * denominator;
    const { framed } = stratum;
    return {
      key: stratumKey(stratum),
      weight: positive(weight),
      low: Math.min(minimum, framed),
      high: framed,
    };
  });
  const n = boundedShares(parts, owed);
  const given = [...n.values()].reduce((sum, share) => sum + share, 0);
  return { n, shortfall: Math.max(0, owed - given) };
}

const positive = (weight: bigint): bigint => (weight > 0n ? weight : 0n);

/** Σ target ÷ denominator is exact: strata have volumes of their own, so denominators too. */
function cumulatedTargets(strata: readonly BatchStratum[]) {
  const ratios = strata.map((stratum) => ratioOf(stratum, strata));
  const denominator = ratios.reduce((product, { over }) => product * over, 1n);
  const targets = strata.map(({ planned }, index) => {
    const { up = 0n, over = 1n } = ratios[index] ?? {};
    return (BigInt(planned) * up * denominator) / over;
  });
  return { targets, denominator };
}

/** A stratum that receives nothing in the whole wave goes at its platform's pace: its share falls to the others. */
function ratioOf({ volumeDrawn, volumeWave }: BatchStratum, strata: readonly BatchStratum[]) {
  if (volumeWave > 0) return { up: BigInt(volumeDrawn), over: BigInt(volumeWave) };
  const up = strata.reduce((sum, stratum) => sum + BigInt(stratum.volumeDrawn), 0n);
  const over = strata.reduce((sum, stratum) => sum + BigInt(stratum.volumeWave), 0n);
  return over === 0n ? { up: 0n, over: 1n } : { up, over };
}
