import type { Figure } from '#domain/figure';
import type { SnapshotReference, Wave } from '#domain/wave';
import type { OrganisationStore } from '../ports.ts';
import { waveScope } from '../row-keys.ts';
import { frozenPages, type FrozenAt, type FrozenPages, type Place } from './frozen-pages.ts';
import { partsOfWave } from './parts.ts';
import { figureOfWave, type WaveReading } from './wave-figures.ts';

/** Named by its content: two closings at once cannot write over each other's pages. */
const snapshotName = ({ revision, contentHash }: Omit<SnapshotReference, 'closedAt'>): string =>
  `${revision}#${contentHash.slice(0, 16)}`;

export const snapshotAt = (wave: Wave, reference: SnapshotReference): FrozenAt => ({
  wave: wave.code,
  name: snapshotName(reference),
  asOf: reference.closedAt,
});

/** Every figure that exists of a wave, as the pages of its snapshot. */
export function freeze(reading: WaveReading): FrozenPages {
  const parts = partsOfWave(reading);
  return frozenPages(reading, (place) => closedFigures(reading, place, parts));
}

/** Where the whole evaluation was not collected, no part of it was. */
export function closedFigures(
  reading: WaveReading,
  place: Place,
  parts: readonly string[],
): Record<string, Figure> {
  const whole = figureOfWave(reading, { ...place, part: '' }, 'closed');
  if (whole.status === 'not-collected') return {};
  const figures = parts
    .map((part) => [part, figureOfWave(reading, { ...place, part }, 'closed')] as const)
    .filter(([, figure]) => figure.status !== 'not-collected');
  return { '': whole, ...Object.fromEntries(figures) };
}

export const writeSnapshot = (
  store: OrganisationStore,
  { code, revision }: Wave,
  { contentHash, pages }: FrozenPages,
): Promise<void> => store.snapshots.write(waveScope(code), snapshotName({ revision, contentHash }), pages);
