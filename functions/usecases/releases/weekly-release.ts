import { flowId, flowsOf } from '#domain/channel';
import type { Figure } from '#domain/figure';
import { admitLots, NOTHING_RELEASED, type ReleasedStratum } from '#domain/release/released-stratum';
import { platformsOf } from '../figures/entity.ts';
import { placesOf, type FrozenSubject, type Place } from '../figures/frozen-pages.ts';
import { countedPartsOfWave } from '../figures/parts.ts';
import { figureOfWave, type WaveReading } from '../figures/wave-figures.ts';
import { stratumKey } from './counted-parts.ts';
import { lotsReading } from './lots-reading.ts';
import { again, withheld, withoutTellingParts, type Figures } from './released-figures.ts';
import type { ReleaseBook } from './release-book.ts';
import type { ReleaseSource } from './release-source.ts';

/** What a release gives readers, and what is remembered of it. */
export type MadeRelease = {
  readonly figures: ReadonlyMap<Place, Figures>;
  readonly book: ReleaseBook;
};

/**
 * The release of an open wave: figures of the lots that are complete, see `admitLots`. One without a new lot repeats its
 * last value; one without any is withheld. Undefined when there is no new lot anywhere.
 */
export function weeklyRelease(source: ReleaseSource): MadeRelease | undefined {
  const { reading, book } = source;
  const strata = grownStrata(source);
  const changed = new Set([...strata.keys()].filter((key) => strata.get(key) !== book.strata.get(key)));
  if (changed.size === 0) return undefined;
  const parts = ['', ...countedPartsOfWave(reading)];
  const released = lotsReading(reading, strata, parts);
  const figures = new Map<Place, Figures>();
  for (const place of placesOf(reading)) {
    const entries = parts.flatMap((part) => {
      const figure = figureAt(source, { ...place, part }, { changed, released });
      return figure === undefined ? [] : [[part, figure] as const];
    });
    const own = Object.fromEntries(entries);
    const before = (part: string) => source.before({ ...place, part });
    figures.set(place, withoutTellingParts(reading, { place, figures: own, before }));
  }
  return { figures, book: { ...book, strata } };
}

function grownStrata({ reading, book, counted }: ReleaseSource): ReadonlyMap<string, ReleasedStratum> {
  const batches = reading.wave.batches.map(({ period }) => period);
  const keys = new Set([...book.strata.keys(), ...counted.keys()]);
  const grown = [...keys].map((key): [string, ReleasedStratum] => {
    const before = book.strata.get(key) ?? NOTHING_RELEASED;
    const after = admitLots(before, counted.get(key) ?? [], batches);
    return [key, after.versions.length === before.versions.length ? before : after];
  });
  return new Map(grown.filter(([, { versions }]) => versions.length > 0));
}

type Grown = { readonly changed: ReadonlySet<string>; readonly released: WaveReading };

function figureAt(
  { reading, before }: ReleaseSource,
  subject: FrozenSubject,
  { changed, released }: Grown,
): Figure | undefined {
  const platforms = platformsOf(reading.entities, subject.entity) ?? [];
  const isChanged = platforms.some(({ code }) =>
    flowsOf(subject.channel).some((flow) => changed.has(stratumKey(subject.part, code, flowId(flow)))),
  );
  if (isChanged) return figureOfWave(released, subject, 'provisional');
  const last = before(subject);
  const live = figureOfWave(reading, subject, 'provisional');
  if (last === undefined && live.status === 'not-collected') return undefined;
  return last === undefined ? withheld(live) : again(live, last);
}
