import type { WaveView } from '#contract/wave';
import { channels as allChannels } from '#domain/channel';
import type { PlanWave } from './read/read-strata.ts';

/** What a plan is read against: the platforms, channels and batches of its wave. */
export const planWave = (wave: WaveView | undefined): (PlanWave & Pick<WaveView, 'batches'>) | undefined => {
  if (wave === undefined) return undefined;
  const channels = Object.keys(wave.grids);
  return {
    platforms: wave.platforms,
    batches: wave.batches,
    channels: allChannels.filter((one) => channels.includes(one)),
  };
};
