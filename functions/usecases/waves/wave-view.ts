import type { WaveView } from '#contract/wave';
import type { Wave } from '#domain/wave';

/** A wave as the wire and the table hold it. */
export const waveView = (wave: Wave): WaveView => ({
  ...wave,
  grids: { ...wave.grids },
  batches: [...wave.batches],
  platforms: [...wave.platforms],
});
