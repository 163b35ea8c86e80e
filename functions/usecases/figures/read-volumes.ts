import { volumeSchema } from '#contract/volume';
import { flowId } from '#domain/channel';
import type { Wave } from '#domain/wave';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore } from '../ports.ts';
import { platformScope, volumeKey } from '../row-keys.ts';

/** By `period#flow`, the contacts received. */
export type Volumes = ReadonlyMap<string, number>;

/** What a platform received in the batches of a wave. */
export async function readVolumes(
  { ledger }: OrganisationStore,
  wave: Wave,
  platform: string,
): Promise<Volumes> {
  const periods = wave.batches.map(({ period }) => period).sort();
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const { rows } = await ledger.list(platformScope(platform), {
    from: keysStarting(volumeKey(first, '')).from,
    to: keysStarting(volumeKey(last, '')).to,
  });
  const known = new Set(periods);
  return new Map(
    rows
      .map(({ value }) => volumeSchema.parse(value))
      .filter(({ period }) => known.has(period))
      .map((volume) => [`${volume.period}#${flowId(volume)}`, volume.received]),
  );
}
