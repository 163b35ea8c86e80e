import type { Figure } from '#domain/figure';
import type { SnapshotReference, Wave } from '#domain/wave';
import type { KeptComparison } from '../estimates/compared-with.ts';
import { estimatePages } from '../estimates/estimate-pages.ts';
import type { WaveEstimates } from '../estimates/wave-estimates.ts';
import type { OrganisationStore } from '../ports.ts';
import { waveScope } from '../row-keys.ts';
import { frozenPages, type FrozenAt, type FrozenPages, type Place } from './frozen-pages.ts';
import { countedPartsOfWave } from './parts.ts';
import { figureOfWave, type WaveReading } from './wave-figures.ts';

/** Named by its content: two closings at once cannot write over each other's pages. */
const snapshotName = ({ revision, contentHash }: Omit<SnapshotReference, 'closedAt'>): string =>
  `${revision}#${contentHash.slice(0, 16)}`;

export const snapshotAt = (wave: Wave, reference: SnapshotReference): FrozenAt => ({
  wave: wave.code,
  name: snapshotName(reference),
  asOf: reference.closedAt,
});

/** What comparisons of a wave rest on as it closes. */
export type ClosedComparison = {
  readonly estimates: WaveEstimates;
  readonly before: KeptComparison['before'];
};

/** Every figure that exists of a wave, as the pages of its snapshot, and what its comparisons rest on. */
export function freeze(reading: WaveReading, { estimates, before }: ClosedComparison): FrozenPages {
  const parts = countedPartsOfWave(reading);
  const compared = estimatePages(reading, estimates, { estimate: () => true, weeks: true, before });
  return frozenPages(reading, (place) => closedFigures(reading, place, parts), compared);
}

type Figures = Readonly<Record<string, Figure>>;

/** Of each reading: the snapshot and the release of a closing ask for the same thousands of figures. */
const closed = new WeakMap<WaveReading, Map<string, Figures>>();

/** The figures of a place by part, as they are when the wave of this reading closes. */
export function closedFigures(reading: WaveReading, place: Place, parts: readonly string[]): Figures {
  const known = closed.get(reading) ?? new Map<string, Figures>();
  closed.set(reading, known);
  const key = [place.entity, place.channel, ...parts].join('#');
  const figures = known.get(key) ?? computed(reading, place, parts);
  known.set(key, figures);
  return figures;
}

/** Where the whole evaluation was not collected, no part of it was. */
function computed(reading: WaveReading, place: Place, parts: readonly string[]): Figures {
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
