import type { WaveView } from '#contract/wave';

/** Codes of the waves that say something, the last one closed first: the usual one. */
export function wavesToMeasure(
  waves: readonly Pick<WaveView, 'code' | 'state' | 'from'>[],
): readonly string[] {
  const begun = waves
    .filter(({ state }) => state !== 'planned')
    .toSorted((one, other) => other.from.localeCompare(one.from));
  const closed = begun.filter(({ state }) => state === 'closed');
  return [...closed, ...begun.filter(({ state }) => state === 'open')].map(({ code }) => code);
}
