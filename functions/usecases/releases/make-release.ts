import { nextReleaseDay } from '#domain/release/next-release';
import { snapshotHash } from '#domain/snapshot-hash';
import type { ReleaseReference, Wave } from '#domain/wave';
import { frozenPages } from '../figures/frozen-pages.ts';
import type { WaveReading } from '../figures/wave-figures.ts';
import type { OrganisationStore } from '../ports.ts';
import { waveScope } from '../row-keys.ts';
import { closingRelease } from './closing-release.ts';
import { bookPages } from './release-book.ts';
import { releaseName } from './release-name.ts';
import { readReleaseSource } from './release-source.ts';
import { countFigures } from './released-figures.ts';
import { weeklyRelease } from './weekly-release.ts';

export type ReleaseMaking = {
  readonly wave: Wave;
  readonly reading: WaveReading;
  /** ISO instant. */
  readonly at: string;
  readonly isClosing: boolean;
};

/**
 * Makes a release and writes its pages aside under their hash; readers have it once the wave refers to it.
 * @returns undefined when nothing new may be told
 */
export async function makeRelease(
  store: OrganisationStore,
  { wave, reading, at, isClosing }: ReleaseMaking,
): Promise<ReleaseReference | undefined> {
  const source = await readReleaseSource(store, wave, reading);
  const number = (wave.release?.number ?? 0) + 1;
  const made = isClosing ? closingRelease(source, number) : weeklyRelease(source);
  if (made === undefined) return undefined;
  const byKey = new Map([...made.figures].map(([{ entity, channel }, own]) => [`${entity}#${channel}`, own]));
  const { pages } = frozenPages(reading, ({ entity, channel }) => byKey.get(`${entity}#${channel}`) ?? {});
  const all = new Map([...pages, ...bookPages(made.book)]);
  const contentHash = snapshotHash(Object.fromEntries(all));
  await store.snapshots.write(waveScope(wave.code), releaseName({ number, contentHash }), all);
  return {
    number,
    contentHash,
    releasedAt: at,
    ...(!isClosing && { next: nextReleaseDay(at, wave.timeZone) }),
    counts: countFigures([...made.figures.values()]),
  };
}
