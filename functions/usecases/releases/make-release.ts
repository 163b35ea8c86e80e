import { nextReleaseDay } from '#domain/release/next-release';
import { snapshotHash } from '#domain/snapshot-hash';
import type { ReleaseReference, Wave } from '#domain/wave';
import { flowId } from '#domain/channel';
import { estimatePages } from '../estimates/estimate-pages.ts';
import { frozenPages, type Place } from '../figures/frozen-pages.ts';
import type { Evaluations } from '../figures/read-view.ts';
import type { ClosedComparison } from '../figures/snapshot.ts';
import type { WaveReading } from '../figures/wave-figures.ts';
import type { OrganisationStore } from '../ports.ts';
import { waveScope } from '../row-keys.ts';
import { closingRelease } from './closing-release.ts';
import { bookPages } from './release-book.ts';
import { releaseName } from './release-name.ts';
import { readReleaseSource } from './release-source.ts';
import { countFigures, isNew, type Figures } from './released-figures.ts';
import { weeklyRelease } from './weekly-release.ts';

export type ReleaseMaking = {
  readonly wave: Wave;
  readonly reading: WaveReading;
  /** ISO instant. */
  readonly at: string;
  /** Of a closing: what its comparisons rest on. */
  readonly closing?: ClosedComparison | undefined;
  /** How evaluations are read; from their rows unless it is said. */
  readonly evaluations?: Evaluations | undefined;
};

/**
 * Makes a release and writes its pages aside under their hash; readers have it once the wave refers to it.
 * @returns undefined when nothing new may be told
 */
export async function makeRelease(
  store: OrganisationStore,
  { wave, reading, at, closing, evaluations }: ReleaseMaking,
): Promise<ReleaseReference | undefined> {
  const source = await readReleaseSource(store, wave, reading, evaluations);
  const number = (wave.release?.number ?? 0) + 1;
  const made = closing ? closingRelease(source, number) : weeklyRelease(source);
  if (made === undefined) return undefined;
  const byKey = new Map([...made.figures].map(([{ entity, channel }, own]) => [`${entity}#${channel}`, own]));
  const figuresAt = ({ entity, channel }: Place): Figures => byKey.get(`${entity}#${channel}`) ?? {};
  const compared = closing ? releasedEstimates(reading, closing, figuresAt) : new Map<string, string>();
  const { pages } = frozenPages(reading, figuresAt, compared);
  const all = new Map([...pages, ...bookPages(made.book)]);
  const contentHash = snapshotHash(Object.fromEntries(all));
  await store.snapshots.write(waveScope(wave.code), releaseName({ number, contentHash }), all);
  return {
    number,
    contentHash,
    releasedAt: at,
    ...(closing === undefined && { next: nextReleaseDay(at, wave.timeZone) }),
    counts: countFigures([...made.figures.values()]),
  };
}

/** Of what readers are told as it closed: never of what is withheld, or repeated from before. */
const releasedEstimates = (
  reading: WaveReading,
  { estimates, before }: ClosedComparison,
  figuresAt: (place: Place) => Figures,
): ReadonlyMap<string, string> =>
  estimatePages(reading, estimates, {
    estimate: ({ platform, flow, part }) =>
      isNew(figuresAt({ entity: platform, channel: flowId(flow) })[part]),
    weeks: false,
    before,
  });
