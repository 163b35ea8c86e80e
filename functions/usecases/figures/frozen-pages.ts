import * as z from 'zod';
import { figureSchema } from '#contract/figure';
import { channelFilters, type ChannelFilter } from '#domain/channel';
import type { Figure } from '#domain/figure';
import { figureOf } from '#domain/figures/figure-of';
import type { Platform } from '#domain/platform';
import { snapshotHash } from '#domain/snapshot-hash';
import type { Wave } from '#domain/wave';
import type { OrganisationStore } from '../ports.ts';
import { waveScope } from '../row-keys.ts';
import { entitiesOf, platformsOf } from './entity.ts';
import type { WaveReading } from './wave-figures.ts';

/** Figures of an entity under a channel filter, by part: what one page holds. */
const pageSchema = z.record(z.string(), figureSchema);
const manifestSchema = z.object({
  scale: z.number(),
  /** By code that could be asked for at the time, the platforms that were behind it. */
  entities: z.record(z.string(), z.array(z.string())),
});
type Manifest = z.infer<typeof manifestSchema>;
export type FrozenFigure = z.infer<typeof figureSchema>;

/** What a page is about. */
export type Place = { readonly entity: string; readonly channel: ChannelFilter };
export type FrozenSubject = Place & { readonly part: string };

const MANIFEST = '';
const pageKey = ({ entity, channel }: Place): string => `${entity}#${channel}`;

/** Figures that never change again, by page. */
export type FrozenPages = { readonly contentHash: string; readonly pages: ReadonlyMap<string, string> };

/** Every place a figure of a wave may be asked at. */
export const placesOf = ({ entities }: WaveReading): readonly Place[] =>
  entitiesOf(entities).flatMap((entity) => channelFilters.map((channel) => ({ entity, channel })));

/**
 * Pages of figures, by what is read from a wave. Sparse: a page without figures is not kept.
 * @param beside other pages, under keys of their own
 */
export function frozenPages(
  reading: WaveReading,
  figuresAt: (place: Place) => Readonly<Record<string, Figure>>,
  beside: ReadonlyMap<string, string>,
): FrozenPages {
  const pages = new Map<string, string>([[MANIFEST, JSON.stringify(manifestOf(reading))], ...beside]);
  for (const place of placesOf(reading)) {
    const figures = figuresAt(place);
    if (Object.keys(figures).length > 0) pages.set(pageKey(place), JSON.stringify(figures));
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

/** Frozen figures as they are read back. */
export type Frozen = {
  readonly figure: (subject: FrozenSubject) => FrozenFigure;
  /** Undefined when it was not kept: it was not collected. */
  readonly kept: (subject: FrozenSubject) => FrozenFigure | undefined;
  /** The platforms behind a code at the time; undefined for a code that was none. */
  readonly platforms: (entity: string) => readonly string[] | undefined;
};

/** Where frozen figures of a wave lie, and from when they are. */
export type FrozenAt = { readonly wave: string; readonly name: string; readonly asOf: string };

/** Reads frozen figures, each as it was. */
export async function readFrozen(
  store: OrganisationStore,
  { wave, name, asOf }: FrozenAt,
  places: readonly Place[],
): Promise<Frozen> {
  const keys = [MANIFEST, ...places.map(pageKey)];
  const texts = await store.snapshots.read(waveScope(wave), name, keys);
  const { scale, entities } = manifestSchema.parse(JSON.parse(texts.get(MANIFEST) ?? 'null'));
  const pages = new Map([...texts].filter(([key]) => key !== MANIFEST).map(readPage));
  const none = figureSchema.parse(figureOf([], { scale, asOf, status: 'closed' }));
  const kept: Frozen['kept'] = ({ part, ...place }) => pages.get(pageKey(place))?.[part];
  return {
    kept,
    figure: (subject) => kept(subject) ?? none,
    platforms: (entity) => entities[entity],
  };
}

const readPage = ([key, text]: [string, string]) => [key, pageSchema.parse(JSON.parse(text))] as const;
