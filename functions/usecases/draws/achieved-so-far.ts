import { stratumKey } from '#domain/sampling/stratum-key';
import { readSummary } from '../figures/read-summary.ts';
import { sampleScope } from '../row-keys.ts';
import type { Session } from '../session.ts';
import type { StoredFrame } from '../stored/frame.ts';

/** Of a frame, by stratum, evaluations submitted. */
export type Achieved = (frame: StoredFrame) => ReadonlyMap<string, number>;

/**
 * How far the samples of a wave's frames are, from the summaries that figures read: cheap enough to be asked often. A
 * contact imported beside the draw counts here, never beyond the places of the sample; the certificate tells them apart.
 */
export async function achievedSoFar(
  { store, clock }: Session,
  wave: string,
  frames: readonly StoredFrame[],
): Promise<Achieved> {
  const platforms = new Set(frames.flatMap(({ draw }) => draw?.strata.map(({ platform }) => platform) ?? []));
  const submitted = new Map<string, number>();
  await Promise.all(
    [...platforms].map(async (platform) => {
      const { cells } = await readSummary(store, clock, sampleScope(wave, platform));
      for (const { flow, batch, n, incomplete } of cells.get('') ?? [])
        submitted.set(`${batch} ${stratumKey({ platform, ...flow })}`, n + incomplete);
    }),
  );
  return ({ period, draw }) =>
    new Map(
      draw?.strata.map((stratum) => {
        const key = stratumKey(stratum);
        return [key, Math.min(stratum.sample, submitted.get(`${period} ${key}`) ?? 0)] as const;
      }),
    );
}
