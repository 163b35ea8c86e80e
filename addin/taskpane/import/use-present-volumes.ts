import { MAX_VOLUMES } from '#contract/volume';
import type { Client } from '../../api/client.ts';
import { keyOf, type PlacedVolume } from '../../workbook/import/place-volumes.ts';
import { usePresent, type Present } from './use-present.ts';

/** Contacts received, by key. */
export type PresentVolumes = Present<number>;

/** What is recorded already of the volumes about to be: asked again when others are. */
export const usePresentVolumes = (volumes: readonly PlacedVolume[]): PresentVolumes =>
  usePresent(volumes.map(keyOf).join('\n'), (client) => readPresent(client, volumes));

async function readPresent(
  client: Client,
  volumes: readonly PlacedVolume[],
): Promise<ReadonlyMap<string, number>> {
  const present = new Map<string, number>();
  for (let from = 0; from < volumes.length; from += MAX_VOLUMES) {
    const keys = volumes
      .slice(from, from + MAX_VOLUMES)
      .map(({ platform, period, channel, direction }) => ({ platform, period, channel, direction }));
    const answer = await client.call('presentVolumes', { request: { volumes: keys } });
    for (const volume of answer.volumes) present.set(keyOf(volume), volume.received);
  }
  return present;
}
