import type { Overview } from '#contract/organisation';
import type { WaveView } from '#contract/wave';

/** The waves that have figures, the latest first. */
export const evaluatedWaves = ({ waves }: Overview): readonly WaveView[] =>
  waves.filter(({ state }) => state !== 'planned').sort((one, other) => other.from.localeCompare(one.from));
