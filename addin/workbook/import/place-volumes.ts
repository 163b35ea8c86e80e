import type { VolumeRecord } from '#contract/volume';
import { flowId } from '#domain/channel';
import type { WholeFile } from './place-contacts.ts';
import type { PlatformOf } from './platform-names.ts';
import type { NamedVolume } from './tally-volumes.ts';

/** A volume about to be recorded, with how many rows of the file it adds up. */
export type PlacedVolume = VolumeRecord & { readonly rows: number };

export type PlacedVolumes = {
  readonly volumes: readonly PlacedVolume[];
  /** Rows whose platform the person said to leave out. */
  readonly unwanted: number;
};

/** What was said once for the whole file, where it says nothing itself. */
export type WholeVolumes = WholeFile & { readonly period: string };

/** Gives each volume its platform, and adds up those of one platform under several names, by platform and period. */
export function placeVolumes(
  named: readonly NamedVolume[],
  platformOf: PlatformOf,
  whole: WholeVolumes,
): PlacedVolumes {
  const byKey = new Map<string, PlacedVolume>();
  let unwanted = 0;
  for (const volume of named) {
    const platform = volume.name === undefined ? whole.platform : platformOf(volume.name);
    if (platform === null) unwanted += volume.rows;
    else if (platform !== undefined) addTo(byKey, { ...completed(volume, whole), platform });
  }
  const volumes = [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, volume]) => volume);
  return { volumes, unwanted };
}

const completed = ({ received, rows, ...said }: NamedVolume, whole: WholeVolumes) => ({
  period: said.period ?? whole.period,
  channel: said.channel ?? whole.channel,
  direction: said.direction ?? whole.direction,
  received,
  rows,
});

function addTo(byKey: Map<string, PlacedVolume>, volume: PlacedVolume): void {
  const key = keyOf(volume);
  const { received, rows } = byKey.get(key) ?? { received: 0, rows: 0 };
  byKey.set(key, { ...volume, received: volume.received + received, rows: volume.rows + rows });
}

/** What makes two volumes the same one. */
export const keyOf = (volume: Omit<VolumeRecord, 'received'>): string =>
  `${volume.platform} ${volume.period} ${flowId(volume)}`;
