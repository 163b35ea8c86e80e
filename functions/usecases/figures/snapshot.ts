import * as z from 'zod';
import { figureSchema } from '#contract/figure';
import { channelFilters, type ChannelFilter } from '#domain/channel';
import type { Figure } from '#domain/figure';
import { figureOf } from '#domain/figures/figure-of';
import { snapshotHash } from '#domain/snapshot-hash';
import type { Platform } from '#domain/platform';
import type { SnapshotReference, Wave } from '#domain/wave';
import type { OrganisationStore } from '../ports.ts';
import { waveScope } from '../row-keys.ts';
import { entitiesOf, platformsOf } from './entity.ts';
import { partsOfWave } from './parts.ts';
import { figureOfWave, type WaveReading } from './wave-figures.ts';

/** Figures of an entity under a channel filter, by part: what one page holds. */
const pageSchema = z.record(z.string(), figureSchema);
const manifestSchema = z.object({
  scale: z.number(),
  /** By code that could be asked for at the closing, the platforms that were behind it. */
  entities: z.record(z.string(), z.array(z.string())),
});
type Manifest = z.infer<typeof manifestSchema>;
type SnapshotFigure = z.infer<typeof figureSchema>;

const MANIFEST = '';
const pageKey = (entity: string, channel: ChannelFilter): string => `${entity}#${channel}`;
/** Named by its content: two closings at once cannot write over each other's pages. */
const snapshotName = ({ revision, contentHash }: Omit<SnapshotReference, 'closedAt'>): string =>
  `${revision}#${contentHash.slice(0, 16)}`;

export type Frozen = { readonly contentHash: string; readonly pages: ReadonlyMap<string, string> };

/** Every figure that exists of a wave, as the pages of its snapshot. Sparse: what was not collected is not kept. */
export function freeze(reading: WaveReading): Frozen {
  const parts = partsOfWave(reading);
  const pages = new Map<string, string>([[MANIFEST, JSON.stringify(manifestOf(reading))]]);
  for (const entity of entitiesOf(reading.entities))
    for (const channel of channelFilters) {
      const figures = figuresOf(reading, { entity, channel, parts });
      if (Object.keys(figures).length > 0) pages.set(pageKey(entity, channel), JSON.stringify(figures));
    }
  return { contentHash: snapshotHash(Object.fromEntries(pages)), pages };
}

const manifestOf = ({ scale, entities, wave }: WaveReading): Manifest => ({
  scale,
  entities: Object.fromEntries(
    entitiesOf(entities).map((entity) => [entity, evaluated(wave, platformsOf(entities, entity))]),
  ),
});

const evaluated = (wave: Wave, platforms: readonly Platform[] = []): string[] =>
  platforms.map(({ code }) => code).filter((code) => wave.platforms.includes(code));

type Cell = { readonly entity: string; readonly channel: ChannelFilter; readonly parts: readonly string[] };

/** Where the whole evaluation was not collected, no part of it was. */
function figuresOf(reading: WaveReading, { entity, channel, parts }: Cell): Record<string, Figure> {
  const whole = figureOfWave(reading, { entity, part: '', channel }, 'closed');
  if (whole.status === 'not-collected') return {};
  const figures = parts
    .map((part) => [part, figureOfWave(reading, { entity, part, channel }, 'closed')] as const)
    .filter(([, figure]) => figure.status !== 'not-collected');
  return { '': whole, ...Object.fromEntries(figures) };
}

export const writeSnapshot = (
  store: OrganisationStore,
  { code, revision }: Wave,
  { contentHash, pages }: Frozen,
): Promise<void> => store.snapshots.write(waveScope(code), snapshotName({ revision, contentHash }), pages);

export type FrozenSubject = {
  readonly entity: string;
  readonly channel: ChannelFilter;
  readonly part: string;
};

export type Snapshot = {
  readonly figure: (subject: FrozenSubject) => SnapshotFigure;
  /** The platforms behind a code at the closing; undefined for a code that was none. */
  readonly platforms: (entity: string) => readonly string[] | undefined;
};

/** Reads figures of a closed wave, each as it was at its closing; one that was not kept was not collected. */
export async function readSnapshot(
  store: OrganisationStore,
  wave: Wave,
  reference: SnapshotReference,
  subjects: readonly Omit<FrozenSubject, 'part'>[],
): Promise<Snapshot> {
  const keys = [MANIFEST, ...subjects.map(({ entity, channel }) => pageKey(entity, channel))];
  const texts = await store.snapshots.read(waveScope(wave.code), snapshotName(reference), keys);
  const { scale, entities } = manifestSchema.parse(JSON.parse(texts.get(MANIFEST) ?? 'null'));
  const pages = new Map([...texts].filter(([key]) => key !== MANIFEST).map(readPage));
  const none = figureSchema.parse(figureOf([], { scale, asOf: reference.closedAt, status: 'closed' }));
  return {
    figure: ({ entity, channel, part }) => pages.get(pageKey(entity, channel))?.[part] ?? none,
    platforms: (entity) => entities[entity],
  };
}

const readPage = ([key, text]: [string, string]) => [key, pageSchema.parse(JSON.parse(text))] as const;
