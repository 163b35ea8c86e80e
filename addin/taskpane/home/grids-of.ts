import type { Overview } from '#contract/organisation';
import type { WaveView } from '#contract/wave';
import { channels } from '#domain/channel';
import type { Text } from '#domain/text';
import { channelNames } from '../../locales/sheets.ts';

export type GridOfWave = {
  readonly reference: string;
  readonly title: Text;
  /** The channels it is used for. */
  readonly channels: readonly Text[];
};

/** The grids of a wave, each once, in the order of their channels: the telephone first. */
export function gridsOf(wave: WaveView, grids: Overview['grids']): readonly GridOfWave[] {
  const used = channels.filter((channel) => wave.grids[channel] !== undefined);
  return [...new Set(used.map((channel) => wave.grids[channel] ?? ''))].map((reference) => ({
    reference,
    title: grids.find((grid) => grid.reference === reference)?.title ?? { fr: reference, en: reference },
    channels: used
      .filter((channel) => wave.grids[channel] === reference)
      .map((channel) => channelNames[channel]),
  }));
}
